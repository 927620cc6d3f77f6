"""Scores become means, means become ranks (001-21)."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.domain.call import state_on
from app.domain.call_state import CALL_STATES
from app.domain.selection import disputed, is_late, mean_score, missed, ranks
from app.domain.states import closed_gates
from tests.domain.cabinet import Cabinet

SUBMITTED = date(2026, 3, 1)


def score(office: Cabinet, points: dict[str, int], **rest: Any) -> Any:
    rows = tuple({"criterion_id": key, "score": value} for key, value in points.items())
    return office.put(
        "assessment", scores=rows, **{"conflict_of_interest": "none", "submitted_at": SUBMITTED, **rest}
    )


@pytest.fixture
def criteria(office: Cabinet) -> list[Any]:
    return [
        office.put("criterion", id="merit", weight=3),
        office.put("criterion", id="plan", weight=1, must_pass=3),
    ]


def test_the_mean_is_weighted_and_taken_over_assessors(office: Cabinet, criteria: list[Any]) -> None:
    assessments = [score(office, {"merit": 5, "plan": 1}), score(office, {"merit": 4, "plan": 4})]
    assert mean_score(assessments, criteria) == Decimal("4.00")
    assert mean_score(assessments[:1], criteria) == Decimal("4.00")
    assert mean_score([score(office, {"merit": 4, "plan": 3})], criteria) == Decimal("3.75")


def test_criteria_with_other_scales_weigh_as_their_weights_say(office: Cabinet) -> None:
    criteria = [office.put("criterion", id="a", scale_max=5), office.put("criterion", id="b", scale_max=10)]
    assert mean_score([score(office, {"a": 5, "b": 5})], criteria) == Decimal("7.50")
    assert mean_score([score(office, {"a": 1, "b": 0})], criteria) == Decimal("1.00")


def test_what_does_not_count(office: Cabinet, criteria: list[Any]) -> None:
    counted = score(office, {"merit": 2, "plan": 2})
    others = [
        score(office, {"merit": 5, "plan": 5}, conflict_of_interest="declared"),
        score(office, {"merit": 5, "plan": 5}, submitted_at=None),
        score(office, {"merit": 5}),
    ]
    assert mean_score([counted, *others], criteria) == Decimal("2.00")
    assert mean_score(others, criteria) is None
    assert mean_score([counted], []) is None
    assert missed(others, criteria) == ()


def test_a_score_of_another_call_is_left_out(office: Cabinet, criteria: list[Any]) -> None:
    assert mean_score([score(office, {"merit": 2, "plan": 2, "foreign": 5})], criteria) == Decimal("2.00")


def test_a_needed_score_is_a_mean_too(office: Cabinet, criteria: list[Any]) -> None:
    low = [score(office, {"merit": 1, "plan": 2}), score(office, {"merit": 1, "plan": 3})]
    assert [one.id for one in missed(low, criteria)] == ["plan"]
    assert missed([*low, score(office, {"merit": 1, "plan": 4})], criteria) == ()


def test_assessors_more_than_two_points_apart_should_talk(office: Cabinet, criteria: list[Any]) -> None:
    pair = [score(office, {"merit": 1, "plan": 5}), score(office, {"merit": 4, "plan": 3})]
    assert [one.id for one in disputed(pair, criteria)] == ["merit"]
    assert disputed([], criteria) == ()


def test_equal_means_share_a_rank_and_the_next_is_skipped() -> None:
    means = {"a": Decimal("4.5"), "b": Decimal(3), "c": Decimal("4.5"), "d": None}
    assert ranks(means) == {"a": 1, "c": 1, "b": 3}


def test_the_closing_day_counts_in_full(office: Cabinet) -> None:
    call = office.put("call", opens=date(2026, 2, 1), closes=date(2026, 3, 1), state="published")
    assert not is_late(office.put("application", received_at=date(2026, 3, 1)), call)
    assert is_late(office.put("application", received_at=date(2026, 3, 2)), call)
    assert state_on(call, date(2026, 3, 1)) == "published"
    assert state_on(call, date(2026, 3, 2)) == "closed"
    assert state_on(office.change(call, state="draft"), date(2026, 3, 2)) == "draft"


def test_a_call_is_decided_when_every_application_is_assessed_and_decided(office: Cabinet) -> None:
    call = office.put("call", state="assessing", assessors_per_application=2)
    move = CALL_STATES.move("assessing", "decided")
    assert move is not None
    office.put("application", call_id=call.id, state="withdrawn")
    office.put("application", call_id=call.id, state="ineligible")
    one = office.put("application", call_id=call.id, state="assessed")
    score(office, {}, application_id=one.id)
    score(office, {}, application_id=one.id, conflict_of_interest="declared")
    assert {gate.key for gate in closed_gates(move, call, office)} == {"assessments", "decisions"}
    score(office, {}, application_id=one.id)
    assert {gate.key for gate in closed_gates(move, call, office)} == {"decisions"}
    office.change(one, state="waitlisted")
    assert closed_gates(move, call, office) == ()
