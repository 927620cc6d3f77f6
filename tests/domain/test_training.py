"""Training: what share is right, what passes, how long it lasts."""

from datetime import date
from typing import Any

import pytest

from app.domain.states import closed_gates
from app.domain.training import passes, share_right, state_on, valid_until
from app.domain.training_state import MODULE_STATES
from tests.domain.cabinet import Cabinet


@pytest.fixture
def quiz(office: Cabinet) -> list[Any]:
    right = [("b",), ("a", "c"), ("a",)]
    questions = [
        office.put("training_question", no=no, correct=keys) for no, keys in enumerate(right, start=1)
    ]
    return [*questions, office.put("training_question", no=4, kind="reflection")]


def test_two_of_three_are_66_percent_and_pass_a_mark_of_66(office: Cabinet, quiz: list[Any]) -> None:
    first, second, third, _ = (one.id for one in quiz)
    share = share_right({first: ["b"], second: ["c", "a"], third: ["b"]}, quiz)
    assert share == 66
    assert passes(share, office.put("training_module", pass_mark=66))
    assert not passes(share, office.put("training_module"))


def test_several_answers_must_be_just_the_right_ones(quiz: list[Any]) -> None:
    first, second, third, _ = (one.id for one in quiz)
    assert share_right({first: ["b"], second: ["a"], third: ["a"]}, quiz) == 66
    assert share_right({first: ["b"], second: ["a", "b", "c"], third: ["a"]}, quiz) == 66
    assert share_right({}, quiz) == 0
    assert share_right({}, quiz[3:]) == 100, "nothing to answer"


def test_a_passed_module_lasts_its_months(office: Cabinet) -> None:
    module = office.put("training_module", valid_months=36)
    done = office.put("training_completion", state="passed", completed_at=date(2023, 5, 4))
    assert valid_until(done, module) == date(2026, 5, 4)
    assert state_on(done, module, date(2026, 5, 4)) == "passed"
    assert state_on(done, module, date(2026, 5, 5)) == "expired"
    for_ever = office.put("training_module", valid_months=None)
    assert state_on(done, for_ever, date(2199, 1, 1)) == "passed"
    failed = office.change(done, state="failed")
    assert valid_until(failed, module) is None
    assert state_on(failed, module, date(2199, 1, 1)) == "failed"


def test_a_module_is_tried_out_with_content_and_a_question(office: Cabinet) -> None:
    module = office.put("training_module")
    move = MODULE_STATES.move("draft", "trial")
    assert move is not None
    assert [gate.key for gate in closed_gates(move, module, office)] == ["content", "questions"]
    office.put("training_question", module_id=module.id)
    module = office.change(module, content={"en": "One screen"})
    assert closed_gates(move, module, office) == ()
