"""Checks of programmes, quotas, promises, the support matrix, calls and assessments."""

from datetime import date
from typing import Any

import pytest

from tests.domain.cabinet import Cabinet

LONG = {"start_date": date(2018, 9, 1), "end_date": date(2021, 8, 31)}


def test_the_funder_counts_the_years_the_dates_give(office: Cabinet) -> None:
    assert office.found("programme_years", office.put("programme", year_count=3, **LONG)) == []
    assert office.found("programme_years", office.put("programme", **LONG)) == []
    four = office.put("programme", start_date=date(2018, 1, 1), end_date=date(2021, 12, 31), year_count=3)
    (finding,) = office.findings("programme_years", four)
    assert finding.field == "year_count"
    assert "4" in finding.text.da


def test_a_work_package_lies_within_its_whole(office: Cabinet) -> None:
    whole = office.put("programme", **LONG)
    inside = office.put("programme", parent_id=whole.id, **LONG)
    assert office.found("programme_within", inside) == []
    outside = office.change(inside, start_date=date(2018, 8, 31), end_date=date(2021, 9, 1))
    assert office.found("programme_within", outside) == ["start_date", "end_date"]
    assert office.found("programme_within", office.change(outside, parent_id=None)) == []


def test_the_eleventh_of_ten_warns(office: Cabinet) -> None:
    programme = office.put("programme", quota_per_year=10, **LONG)
    people = [office.put("participant", programme_id=programme.id, programme_year_no=1) for _ in range(10)]
    other = office.put("participant", programme_id=programme.id, programme_year_no=2)
    assert office.found("programme_quota", programme) == []
    assert office.found("participant_quota", people[0]) == []
    eleventh = office.put("participant", programme_id=programme.id, programme_year_no=1)
    assert office.found("programme_quota", programme) == ["quota_per_year"]
    (finding,) = office.findings("participant_quota", eleventh)
    assert finding.field == "programme_year_no"
    assert "11" in finding.text.da
    assert office.found("participant_quota", other) == []
    assert office.found("participant_quota", office.change(eleventh, state="withdrawn")) == []
    assert office.found("programme_quota", programme) == []


def test_without_quota_or_year_nothing_is_counted(office: Cabinet) -> None:
    free = office.put("programme", **LONG)
    someone = office.put("participant", programme_id=free.id, programme_year_no=1)
    assert office.found("programme_quota", free) == []
    assert office.found("participant_quota", someone) == []
    tight = office.put("programme", quota_per_year=1, **LONG)
    unplaced = [office.put("participant", programme_id=tight.id) for _ in range(2)]
    assert office.found("participant_quota", unplaced[0]) == []


def test_a_promise_that_no_longer_holds(office: Cabinet) -> None:
    programme = office.put("programme", start_date=date(2026, 3, 2))
    fact = office.put(
        "announced_fact",
        programme_id=programme.id,
        value_text="den andra mars",
        bound_field="programme.start_date",
        bound_value="2026-03-02",
    )
    assert office.found("announced_fact_changed", fact) == []
    office.change(programme, start_date=date(2026, 3, 9))
    (finding,) = office.findings("announced_fact_changed", fact)
    assert "den andra mars" in finding.text.sv
    assert "9 mars 2026" in finding.text.sv
    assert office.found("announced_fact_changed", office.change(fact, state="changed")) == []
    assert office.found("announced_fact_changed", office.change(fact, bound_value=None)) == []


def test_a_support_topic_belongs_somewhere_and_stands_once(office: Cabinet) -> None:
    assert office.found("support_topic_place", office.put("support_topic", topic="visa")) == ["programme_id"]
    one = office.put("support_topic", topic="visa", programme_id="p")
    assert office.found("support_topic_place", one) == []
    office.put("support_topic", topic="visa", programme_id="p", placement_id="stay")
    assert office.found("support_topic_double", one) == []
    office.put("support_topic", topic="visa", programme_id="p")
    assert office.found("support_topic_double", one) == ["topic"]


@pytest.mark.parametrize(("opens", "closes", "wrong"), [(1, 2, False), (2, 2, True), (3, 2, True)])
def test_a_call_closes_later_than_it_opens(office: Cabinet, opens: int, closes: int, wrong: bool) -> None:
    call = office.put("call", opens=date(2026, 3, opens), closes=date(2026, 3, closes))
    assert office.found("call_dates", call) == (["closes"] if wrong else [])


def test_decision_and_announcement_come_in_order(office: Cabinet) -> None:
    call: Any = office.put("call", opens=date(2026, 1, 1), closes=date(2026, 3, 1))
    assert office.found("call_decision_dates", call) == []
    call = office.change(call, decision_by=date(2026, 2, 28), announce_by=date(2026, 2, 27))
    assert office.found("call_decision_dates", call) == ["decision_by", "announce_by"]
    call = office.change(call, decision_by=date(2026, 3, 20), announce_by=date(2026, 3, 20))
    assert office.found("call_decision_dates", call) == []


def test_a_needed_score_lies_on_the_scale(office: Cabinet) -> None:
    assert office.found("criterion_scale", office.put("criterion", must_pass=6, scale_max=5)) == ["must_pass"]
    assert office.found("criterion_scale", office.put("criterion", must_pass=5, scale_max=5)) == []
    assert office.found("criterion_scale", office.put("criterion")) == []


def test_a_declared_conflict_locks_the_scores(office: Cabinet) -> None:
    row = ({"criterion_id": "c", "score": 3},)
    locked = office.put("assessment", conflict_of_interest="declared", scores=row)
    assert office.found("assessment_conflict", locked) == ["scores"]
    assert office.found("assessment_conflict", office.change(locked, scores=())) == []
    assert office.found("assessment_conflict", office.change(locked, conflict_of_interest="none")) == []


def test_scores_belong_to_the_call_and_its_scales(office: Cabinet) -> None:
    call = office.put("call")
    merit = office.put("criterion", call_id=call.id, scale_max=5)
    foreign = office.put("criterion", call_id="another")
    application = office.put("application", call_id=call.id)

    def scored(criterion: str, score: int | None) -> Any:
        rows = ({"criterion_id": criterion, "score": score},)
        return office.put("assessment", application_id=application.id, scores=rows)

    assert office.found("assessment_scores", scored(merit.id, 5)) == []
    assert office.found("assessment_scores", scored(merit.id, None)) == []
    assert office.found("assessment_scores", scored(merit.id, 6)) == ["scores"]
    assert office.found("assessment_scores", scored(merit.id, -1)) == ["scores"]
    assert office.found("assessment_scores", scored(foreign.id, 3)) == ["scores"]
    assert office.found("assessment_scores", office.put("assessment", application_id="gone")) == []


def test_one_application_a_person_and_call(office: Cabinet) -> None:
    one = office.put("application", call_id="c", person_id="ida")
    office.put("application", call_id="c", person_id="bo")
    office.put("application", call_id="c", person_id="ida", state="withdrawn")
    assert office.found("application_double", one) == []
    office.put("application", call_id="c", person_id="ida")
    assert office.found("application_double", one) == ["person_id"]
    assert office.found("application_double", office.change(one, state="withdrawn")) == []


def test_a_late_application(office: Cabinet) -> None:
    call = office.put("call", closes=date(2026, 3, 1))
    in_time = office.put("application", call_id=call.id, received_at=date(2026, 3, 1))
    assert office.found("application_late", in_time) == []
    assert office.found("application_late", office.change(in_time, received_at=date(2026, 3, 2))) == [
        "received_at"
    ]
    assert office.found("application_late", office.change(in_time, call_id="gone")) == []
