from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from app.domain.placement_gate import ONBOARDING, OUTPUTS
from app.domain.task_anchor import anchor_day
from app.programmes.template import templates
from app.services import editing
from app.services.call_setup import set_up_call
from app.services.office import Office
from app.services.placement_setup import new_placement, set_up_placement
from app.services.programme_setup import set_up_programme

START, END = date(2026, 10, 12), date(2027, 1, 15)
# From the templates: onboarding, before departure, arrival; what must be delivered; the plan's own.
COUNTS = {
    "iip": (12, 8, 4, 1, 15),
    "kloss": (0, 0, 0, 1, 8),
    "innopraksis": (12, 0, 0, 1, 9),
    "partner": (12, 0, 0, 2, 9),
    "countrypartner": (15, 0, 0, 1, 3),
}


def placement_in(office: Office, key: str, **more: Any) -> str:
    programme = set_up_programme(
        office, key, title={"en": "A programme"}, start=date(2026, 9, 1), end=date(2027, 8, 31)
    )
    with office.work() as work:
        home = work.add("organisation", {"legal_name": "Home", "kind": "university", "country": "SE"})
        person = work.add("person", {"given_name": "Ida", "family_name": "Ek", "language": "sv"})
        participant = work.add(
            "participant", {"programme_id": programme, "person_id": person, "home_org_id": home}
        )
        values = {
            "participant_id": participant,
            "programme_id": programme,
            "host_id": home,
            "kind": "internship",
            "country": "SE",
            "start_date": START,
            "end_date": END,
        }
        return work.add("placement", {**values, **more})


def tasks(office: Office, placement: str) -> list[Any]:
    return list(office.records.of("task", entity_id=placement))


@pytest.mark.parametrize("key", list(COUNTS))
def test_a_placement_gets_its_lists_and_tasks(office: Office, key: str) -> None:
    placement = placement_in(office, key)
    with office.work() as work:
        set_up_placement(work, placement)
    found = tasks(office, placement)
    lists = [task.list_key for task in found]
    names = ("onboarding", "predeparture", "arrival", "required_output", "plan")
    assert tuple(lists.count(name) for name in names) == COUNTS[key]
    assert all(task.due and task.entity_key == "placement" and task.origin == "template" for task in found)
    outcomes = office.records.of("learning_outcome", placement_id=placement)
    assert len(outcomes) == len(templates()[key].outcomes)
    assert all(outcome.from_outcome_id for outcome in outcomes)


@pytest.mark.parametrize("key", list(COUNTS))
def test_setting_up_twice_makes_nothing_more_and_one_undo_takes_it_away(office: Office, key: str) -> None:
    placement = placement_in(office, key)
    before = office.records.get("placement", placement)
    with office.work() as work:
        set_up_placement(work, placement)
    first = tasks(office, placement)
    with office.work() as work:
        set_up_placement(work, placement)
    assert tasks(office, placement) == first
    editing.undo(office)
    assert not tasks(office, placement)
    assert not office.records.of("learning_outcome", placement_id=placement)
    assert office.records.get("placement", placement) == before


def test_the_days_of_a_placement(office: Office) -> None:
    placement = placement_in(office, "innopraksis")
    with office.work() as work:
        set_up_placement(work, placement)
    due = {
        (task.key, task.responsible): (task.due, task.anchor, task.offset_days)
        for task in tasks(office, placement)
    }
    assert due["agreement_signed", "all"] == (date(2026, 9, 28), "AS", -14)
    assert (
        due["expectation_sheet", "host"][0] == due["expectation_sheet", "participant"][0] == date(2026, 10, 5)
    )
    assert due["onboarding_started", "host"] == (START, "AS", 0)
    assert due["midterm", "office"] == (
        date(2026, 11, 27),
        "AS",
        47,
    )  # the middle, 28 November, is a Saturday
    assert due["closing_gathering", "office"] == (date(2027, 1, 29), "AE", 14)
    assert due["O1", "host"] == (date(2026, 10, 26), "AS", 14)


@pytest.mark.parametrize("key", list(COUNTS))
def test_the_days_agree_with_the_anchors(office: Office, key: str) -> None:
    placement = placement_in(office, key)
    with office.work() as work:
        set_up_placement(work, placement)
    for task in tasks(office, placement):
        day = anchor_day(task, office.records)
        assert day is not None
        assert -4 <= (task.due - day).days - task.offset_days <= 0, task


def test_only_what_is_required_stands_between_a_placement_and_its_completion(office: Office) -> None:
    placement = placement_in(office, "iip")
    with office.work() as work:
        set_up_placement(work, placement)
    made = office.records.get("placement", placement)
    assert ONBOARDING.need.met(made, office.records)
    assert not OUTPUTS.need.met(made, office.records)
    report = next(task for task in tasks(office, placement) if task.list_key == "required_output")
    assert (report.kind, report.responsible, report.due) == (
        "participant_report",
        "participant",
        date(2027, 1, 29),
    )
    with office.work() as work:
        work.set("task", report.id, state="done")
    assert OUTPUTS.need.met(made, office.records)
    optional = [task.kind for task in tasks(office, placement) if task.kind and task.list_key == "plan"]
    assert optional == ["host_report", "experience_letter"]


def test_a_placement_takes_over_the_rules_where_nothing_is_said(office: Office) -> None:
    placement = placement_in(office, "iip", follow_up_interval_days=3)
    with office.work() as work:
        set_up_placement(work, placement)
    made = office.records.get("placement", placement)
    assert made.follow_up_interval_days == 3
    assert (made.hours_per_week, made.budget_hours_network, made.budget_hours_project) == (
        Decimal(40),
        Decimal(4),
        Decimal(36),
    )
    assert (made.logbook_frequency, made.logbook_due_weekday, made.logbook_language) == ("weekly", "7", "sv")
    assert made.required_outputs == ("participant_report",)


def test_hours_somebody_wrote_are_not_divided_anew(office: Office) -> None:
    placement = placement_in(office, "iip", hours_per_week=Decimal(20))
    with office.work() as work:
        set_up_placement(work, placement)
    assert office.records.get("placement", placement).budget_hours_project is None


def test_a_placement_without_a_template_gets_the_outcomes_of_its_programme(office: Office) -> None:
    placement = placement_in(office, "kloss")
    programme = office.records.get("placement", placement).programme_id
    with office.work() as work:
        work.set("programme", programme, template_key=None)
        work.add("learning_outcome", {"programme_id": programme, "text": {"sv": "Kunna mer"}, "order": 1})
        set_up_placement(work, placement)
    assert not tasks(office, placement)
    assert [one.text for one in office.records.of("learning_outcome", placement_id=placement)] == [
        {"sv": "Kunna mer"}
    ]
    assert new_placement(office.records.get("programme", programme), office.records) == {}


def call_in(office: Office, programme: str, opens: date, closes: date) -> str:
    with office.work() as work:
        home = work.add("organisation", {"legal_name": "Home", "kind": "university", "country": "SE"})
        call = work.add(
            "call",
            {
                "programme_id": programme,
                "title": {"sv": "Utlysning"},
                "owner_org_id": home,
                "deciding_org_id": home,
                "opens": opens,
                "closes": closes,
            },
        )
        set_up_call(work, call)
    return call


def test_a_call_takes_over_the_tasks_that_wait_and_a_second_one_gets_its_own(office: Office) -> None:
    programme = set_up_programme(
        office, "kloss", title={"sv": "Utbyten"}, start=date(2026, 9, 1), end=date(2028, 8, 31)
    )
    first = call_in(office, programme, date(2026, 10, 1), date(2026, 11, 2))
    second = call_in(office, programme, date(2026, 12, 1), date(2027, 1, 11))
    for call, decided in ((first, date(2026, 12, 2)), (second, date(2027, 2, 10))):
        found = office.records.of("task", entity_id=call)
        assert [task.key for task in found] == [
            "common_call_text",
            "publish_calls",
            "assessors_named",
            "decisions",
        ]
        assert found[-1].due == decided
        criteria = office.records.of("criterion", call_id=call)
        assert [(one.weight, one.scale_max) for one in criteria] == [
            (30, 5),
            (20, 5),
            (25, 5),
            (15, 5),
            (10, 5),
        ]
        assert criteria[1].must_pass == 2
    assert not [
        t for t in office.records.of("task", programme_id=programme) if t.due is None and t.anchor != "RD"
    ]


def test_a_yearly_call_takes_over_the_tasks_of_its_year(office: Office) -> None:
    programme = set_up_programme(
        office, "countrypartner", title={"da": "Et program"}, start=date(2025, 9, 1), end=date(2028, 8, 31)
    )
    call = call_in(office, programme, date(2026, 12, 1), date(2027, 1, 11))
    found = office.records.of("task", entity_id=call)
    assert {(task.key, task.programme_year_no, task.due) for task in found} == {
        ("call_and_selection", 2, date(2027, 2, 1)),
        ("match", 2, date(2027, 2, 25)),
    }
    assert not office.records.of("criterion", call_id=call)


def test_a_task_that_was_moved_by_hand_keeps_its_day(office: Office) -> None:
    programme = set_up_programme(
        office, "iip", title={"sv": "Ett"}, start=date(2027, 6, 7), end=date(2027, 7, 2)
    )
    nominations = next(t for t in office.records.of("task", programme_id=programme) if t.key == "nominations")
    with office.work() as work:
        work.set("task", nominations.id, due_locked=True)
    call = call_in(office, programme, date(2027, 1, 11), date(2027, 2, 8))
    moved = office.records.get("task", nominations.id)
    assert (moved.due, moved.entity_id) == (nominations.due, call)
