"""The logbook of a placement: planning, opening, typing in, reading, asking back."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from app.errors import Refused
from app.services import editing, logbook
from app.services.logbook import LOGBOOK_SHUT, NOT_STANDING, open_logbooks, plan_again
from app.services.logbook_standing import standing_of
from app.services.office import Office
from tests.services.logbook_scene import END, START, entries, opened, placement_in, placement_of

WEEK = timedelta(days=7)


def test_opening_plans_an_entry_a_week_due_on_fridays(office: Office) -> None:
    placement = placement_of(office)
    done = open_logbooks(office, [placement, placement])
    assert (done.logbooks, done.entries, done.failed) == (1, 13, ())
    assert office.records.get("placement", placement).logbook_state == "open"
    found = entries(office, placement)
    assert [one.no for one in found] == list(range(1, 14))
    assert (found[0].period_from, found[0].due) == (START, date(2026, 10, 16))
    assert {one.due.isoweekday() for one in found} == {5}
    assert found[-1].period_to == END
    assert {one.state for one in found} == {"planned"}
    assert open_logbooks(office, [placement]).entries == 0, "a second time makes nothing twice"


def test_a_match_that_is_not_decided_opens_no_logbook_and_stops_no_other(office: Office) -> None:
    undecided = placement_of(office, state="proposed")
    ready = placement_in(office, office.records.get("placement", undecided).programme_id)
    done = open_logbooks(office, [undecided, ready, "01ARZ3NDEKTSV4RRFFQ69G5FAV"])
    assert done.logbooks == 1
    assert [reason.why for reason in done.failed] == [NOT_STANDING, NOT_STANDING]


def test_a_closed_logbook_is_opened_again_first(office: Office) -> None:
    placement = opened(office)
    logbook.move_logbook(office, placement, "closed")
    assert open_logbooks(office, [placement]).failed[0].why == LOGBOOK_SHUT
    with pytest.raises(Refused):
        logbook.move_logbook(office, placement, "planned")
    logbook.move_logbook(office, placement, "open")
    assert open_logbooks(office, [placement]).failed == ()


def test_when_days_move_what_came_in_stays_and_the_rest_follows(office: Office) -> None:
    placement = opened(office)
    before = entries(office, placement)
    logbook.type_in(office, before[0].id, {"P01": "Hej"}, on=date(2026, 10, 16))
    with office.work() as work:
        logbook.note_sent(work, [before[1].id, before[12].id], date(2026, 10, 19))
        work.set("logbook_entry", before[1].id, due=before[1].due + timedelta(days=2))
    editing.change(office, "placement", placement, {"start_date": START + 2 * WEEK, "end_date": END - WEEK})
    assert not standing_of(office, placement).follows
    done = plan_again(office, placement)
    found = entries(office, placement)
    assert (found[0].period_from, found[0].state) == (START, "received")
    assert found[1].period_from == START + 2 * WEEK
    assert found[1].due == found[1].period_to + timedelta(days=2), "the days of grace stay"
    assert found[-1].state == "waived", "one that was sent is not waited for"
    assert len(found) == 12
    assert (done.added, done.gone) == (0, 2)
    assert standing_of(office, placement).follows
    assert not plan_again(office, placement).changed


def test_a_longer_placement_gets_more_entries(office: Office) -> None:
    placement = opened(office)
    editing.change(office, "placement", placement, {"end_date": END + 2 * WEEK})
    assert plan_again(office, placement).added == 2
    found = entries(office, placement)
    assert (found[-1].no, found[-1].period_to) == (15, END + 2 * WEEK)


def test_another_rhythm_leaves_out_the_days_that_were_written_about(office: Office) -> None:
    placement = opened(office)
    logbook.type_in(office, entries(office, placement)[0].id, {"P01": "Hej"})
    editing.change(office, "placement", placement, {"logbook_frequency": "fortnightly"})
    plan_again(office, placement)
    found = entries(office, placement)
    assert found[1].period_from == date(2026, 10, 17)
    days = [(one.period_from, one.period_to) for one in found]
    assert all(earlier[1] < later[0] for earlier, later in pairwise(days))


def test_typing_refuses_what_does_not_fit_and_keeps_what_does(office: Office) -> None:
    placement = opened(office)
    entry = entries(office, placement)[1]
    with pytest.raises(Refused) as refused:
        logbook.type_in(office, entry.id, {"hours_network": "nine", "workload": "7", "P01": "Hej"})
    assert [reason.where for reason in refused.value.reasons] == ["hours_network", "workload"]
    assert office.records.get("logbook_entry", entry.id).state == "planned"
    logbook.type_in(office, entry.id, {"hours_network": "9,5 tim", "P01": "مرحبا <b>x</b> 🎈"})
    now = office.records.get("logbook_entry", entry.id)
    assert (now.state, now.channel, now.received_at) == ("received", "typed", office.today)
    assert now.hours_network == Decimal("9.5")
    assert now.answers == ({"prompt": "P01", "text": "مرحبا <b>x</b> 🎈"},)


def test_reading_and_asking_back(office: Office) -> None:
    entry = entries(office, opened(office))[0].id
    with pytest.raises(Refused):
        logbook.review(office, entry)
    with pytest.raises(Refused):
        logbook.send_back(office, entry, "Varför?")
    logbook.type_in(office, entry, {"P01": "Hej"})
    logbook.review(office, entry, " Bra ")
    assert office.records.get("logbook_entry", entry).review_note == "Bra"
    logbook.review(office, entry, "Läst två gånger")
    with pytest.raises(Refused):
        logbook.send_back(office, entry, "  ")
    logbook.send_back(office, entry, "Vad menar du?")
    assert office.records.get("logbook_entry", entry).state == "returned"
    logbook.type_in(office, entry, {"P01": "Så här"})
    assert office.records.get("logbook_entry", entry).state == "received"
    with pytest.raises(Refused):
        logbook.waive(office, entry, "")
    with pytest.raises(Refused):
        logbook.review(office, "01ARZ3NDEKTSV4RRFFQ69G5FAV")


def test_nine_hours_in_week_two_stand_as_networking_above_the_agreed(office: Office) -> None:
    placement = opened(office)
    first, second, *_ = entries(office, placement)
    logbook.type_in(office, first.id, {"hours_network": "3"})
    logbook.type_in(office, second.id, {"hours_network": "9"})
    alarms = standing_of(office, placement).alarms
    assert [alarm.kind for alarm in alarms] == ["networking"]
    assert alarms[0].entry.no == 2


def test_two_too_much_alarm_until_an_adjustment_is_recorded(office: Office) -> None:
    placement = opened(office)
    for one in entries(office, placement)[:2]:
        logbook.type_in(office, one.id, {"workload": "+1"})
    assert [alarm.kind for alarm in standing_of(office, placement).alarms] == ["workload"]
    editing.add(
        office,
        "note",
        {"kind": "adjustment", "cause": "workload", "at": office.today, "text": "Färre möten",
         "entity_key": "placement", "entity_id": placement},
    )  # fmt: skip
    assert standing_of(office, placement).alarms == ()


def test_the_areas_met_are_counted_and_the_missing_named(office: Office) -> None:
    placement = opened(office)
    ticked = {"area_customers_users": "Yes", "area_research_analysis": "Yes", "area_sales_marketing": "Yes"}
    logbook.type_in(office, entries(office, placement)[0].id, ticked)
    found = standing_of(office, placement)
    assert len(found.coverage.met) == 3
    assert len(found.coverage.missing) == 5
    assert found.breadth.en.startswith("3 of 8 task areas met. Missing: Development & production,")


def test_a_reader_opens_nothing(office: Office) -> None:
    placement = placement_of(office)
    user = {"display_name": "Al", "initials": "AL", "role": "reader", "ui_language": "sv"}
    with office.work() as work:
        work.add("app_user", user)
    with pytest.raises(Refused):
        open_logbooks(office, [placement])
