"""Codes and results taken in: each wrong one has its sentence, a right one counts once."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.mentor import mentor_state
from app.domain.training import state_on
from app.errors import Refused
from app.services import editing
from app.services.office import Office
from app.services.quiz import quiz_of, refuse_unfit
from app.services.quiz_code import grouped
from app.services.training_code import FORGED, HALF, NO_CODE, OLD, OTHER, SLIP, USED, look, take
from app.services.training_record import Result, completion_of, exempt, note_result
from app.text import Text
from tests.services.training_scene import Scene, scene_in


@pytest.fixture
def scene(office: Office) -> Scene:
    return scene_in(office)


def begins(refused: Refused, text: Text) -> bool:
    return refused.text.en.startswith(text.en.split("{")[0])


def done(scene: Scene, key: str = "M1", person: str = "") -> Any:
    return completion_of(scene.office.records, person or scene.mentor, scene.modules[key])


def test_a_code_is_taken_in_without_saying_whose_it_is(scene: Scene) -> None:
    found = take(
        scene.office, f"Hej!\n\nMin resultatkod: {grouped(scene.code()).lower()}\n\nAsta", better="<b>More"
    )
    one = done(scene)
    assert (found.person, found.module.key, found.passed) == (scene.mentor, "M1", True)
    assert (one.state, one.score, one.attempts, one.intake) == ("passed", 100, 1, "html_code")
    assert (one.rating, one.improve_text, one.module_version) == (4, "<b>More", 1)
    assert one.completed_at == scene.office.today


def test_the_office_computes_the_score(scene: Scene) -> None:
    take(scene.office, scene.code(right=False, attempt=3))
    one = done(scene)
    assert (one.state, one.score, one.attempts, one.completed_at) == ("failed", 0, 3, None)


@pytest.mark.parametrize(("words", "text"), [
    ("", NO_CODE), ("hello there, the code comes tomorrow", NO_CODE), ("A2B3 C4", HALF),
    ("2" * 20, FORGED), ("ABCD EFGH JKMN PQRS TUV2", SLIP), ("0O1I " * 5, SLIP),
])  # fmt: skip
def test_what_is_no_code_of_ours_is_refused(scene: Scene, words: str, text: Text) -> None:
    with pytest.raises(Refused) as refused:
        take(scene.office, words)
    assert begins(refused.value, text)
    assert not scene.office.records.of("training_completion")


def test_half_a_code_says_how_much_is_there(scene: Scene) -> None:
    with pytest.raises(Refused, match="here are 9"):
        look(scene.office, grouped(scene.code())[:11])


def test_a_slip_and_a_forged_code_have_their_sentences(scene: Scene) -> None:
    code = scene.code()
    with pytest.raises(Refused) as slip:
        look(scene.office, code[:5] + ("2" if code[5] != "2" else "3") + code[6:])
    assert slip.value.text == SLIP
    forged = scene.code(person=scene.host)
    with pytest.raises(Refused) as refused:
        look(scene.office, forged)
    assert refused.value.text == FORGED


def test_another_persons_code_names_both(scene: Scene) -> None:
    with pytest.raises(Refused) as refused:
        take(scene.office, scene.code(person=scene.other), scene.mentor)
    assert begins(refused.value, OTHER)
    assert "Bo Lind" in refused.value.text.sv
    assert "Asta Lind" in refused.value.text.sv
    assert not scene.office.records.of("training_completion")


def test_a_code_is_good_once(scene: Scene) -> None:
    code = scene.code()
    take(scene.office, code)
    with pytest.raises(Refused) as refused:
        take(scene.office, grouped(code))
    assert begins(refused.value, USED)
    assert done(scene).attempts == 1


def test_a_code_of_an_old_version_is_told(scene: Scene) -> None:
    old = scene.module()
    code = scene.code()
    with scene.office.work() as work:
        values = {"key": "M1", "version": 2, "title": dict(old.title), "state": "published"}
        work.add("training_module", values)
        work.set("training_module", old.id, state="retired")
    with pytest.raises(Refused) as refused:
        take(scene.office, code)
    assert begins(refused.value, OLD)


def test_a_code_of_other_questions_is_refused(scene: Scene) -> None:
    code = scene.code()
    question = quiz_of(scene.office.records, scene.module()).counted[0]
    editing.delete(scene.office, "training_question", question.id)
    with pytest.raises(Refused) as refused:
        take(scene.office, code)
    assert refused.value.text == FORGED


def test_a_clock_that_is_ahead_does_not_reach_the_future(scene: Scene) -> None:
    assert look(scene.office, scene.code(day=5000)).on == scene.office.today


def test_who_passed_stays_passed_when_a_later_attempt_fails(scene: Scene) -> None:
    take(scene.office, scene.code())
    note_result(
        scene.office,
        Result(
            person=scene.mentor, module=scene.modules["M1"], score=0, on=scene.office.today, intake="typed"
        ),
    )
    assert (done(scene).state, done(scene).score, done(scene).attempts) == ("passed", 100, 2)


@pytest.mark.parametrize(("score", "ahead"), [(-1, 0), (101, 0), (50, 1)])
def test_nonsense_typed_by_hand_is_refused(scene: Scene, score: int, ahead: int) -> None:
    on = scene.office.today + timedelta(days=ahead)
    with pytest.raises(Refused):
        note_result(
            scene.office,
            Result(person=scene.mentor, module=scene.modules["M1"], score=score, on=on, intake="typed"),
        )
    assert not scene.office.records.of("training_completion")


def test_the_pass_mark_decides(scene: Scene) -> None:
    for score, state in ((65, "failed"), (66, "passed")):
        note_result(
            scene.office,
            Result(
                person=scene.mentor,
                module=scene.modules["M1"],
                score=score,
                on=scene.office.today,
                intake="typed",
            ),
        )
        assert done(scene).state == state


def test_an_exemption_needs_a_reason(scene: Scene) -> None:
    with pytest.raises(Refused):
        exempt(scene.office, scene.mentor, scene.modules["M1"], "  ")
    exempt(scene.office, scene.mentor, scene.modules["M1"], "Teaches it")
    assert done(scene).state == "exempt"


def test_a_mentor_goes_from_named_to_qualified_and_expires_on_her_day(scene: Scene) -> None:
    office = scene.office
    role = office.records.of("role", person_id=scene.mentor)[0]

    def state(on: date) -> str:
        known = office.records.of("training_completion", person_id=scene.mentor)
        return mentor_state(role, office.records.of("training_module"), known, on)

    assert state(office.today) == "named"
    for key in ("M1", "M2", "M3", "M4", "M5"):
        take(office, scene.code(key))
    assert state(office.today) == "in_training"
    take(office, scene.code("M6"))
    last = date(office.today.year + 3, office.today.month, office.today.day)
    assert [state(day) for day in (office.today, last, last + timedelta(days=1))] == [
        "qualified", "qualified", "expired",
    ]  # fmt: skip
    assert state_on(done(scene), scene.module(), last + timedelta(days=1)) == "expired"


def test_a_new_version_leaves_who_passed_the_old_one_qualified(scene: Scene) -> None:
    office = scene.office
    for key in ("M1", "M2", "M3", "M4", "M5", "M6"):
        take(office, scene.code(key))
    old = scene.module()
    with office.work() as work:
        work.set("training_module", old.id, state="retired")
        values = {
            name: getattr(old, name) for name in ("key", "title", "audience", "required", "valid_months")
        }
        work.add("training_module", {**values, "version": 2, "state": "published"})
    role = office.records.of("role", person_id=scene.mentor)[0]
    known = office.records.of("training_completion", person_id=scene.mentor)
    assert mentor_state(role, office.records.of("training_module"), known, office.today) == "qualified"


def test_the_modules_of_the_template_come_with_questions_in_every_language(scene: Scene) -> None:
    assert sorted(scene.modules) == ["M1", "M2", "M3", "M4", "M5", "M6", "M7"]
    for key in scene.modules:
        quiz = quiz_of(scene.office.records, scene.module(key))
        refuse_unfit(quiz)
        assert quiz.languages == ("en", "sv", "nb", "da")
        assert len(quiz.counted) == 3
        assert len(quiz.questions) == 4
        assert all(quiz.right(one) >= 0 for one in quiz.counted)
        assert quiz.share([quiz.right(one) for one in quiz.counted]) == 100


@pytest.mark.parametrize(
    "options", [(), ({"key": "a", "sv": "x"},), ({"key": "a"}, {"key": "a"}), ({"sv": "x"},) * 2]
)
def test_a_question_that_cannot_be_asked_is_named(scene: Scene, options: tuple[dict[str, str], ...]) -> None:
    question = quiz_of(scene.office.records, scene.module()).counted[0]
    with scene.office.work() as work:
        work.set("training_question", question.id, options=options)
    with pytest.raises(Refused, match="Question 1 of module M1"):
        refuse_unfit(quiz_of(scene.office.records, scene.module()))


def test_a_long_quiz_has_a_bit_a_question(scene: Scene) -> None:
    with scene.office.work() as work:
        for no in range(10, 32):
            work.add(
                "training_question",
                {"module_id": scene.modules["M1"], "no": no, "text": {"sv": "?"}, "kind": "multiple",
                 "options": ({"key": "a", "sv": "x"}, {"key": "b", "sv": "y"}), "correct": ("a", "b")},
            )  # fmt: skip
    quiz = quiz_of(scene.office.records, scene.module())
    assert not quiz.whole
    assert set(quiz.sizes) == {2}
    assert quiz.share([1] * 20 + [0] * 5) == 80
