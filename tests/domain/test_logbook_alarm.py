"""What the entries of a logbook ask the office to act on."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from types import SimpleNamespace
from typing import Any

from app.domain.logbook_alarm import (
    ENTRY_FIELDS,
    TWICE_TOO_LITTLE,
    TWICE_TOO_MUCH,
    load_alarm,
    networking_above,
    networking_budget,
    newest_answer,
    overloaded,
    said_on,
    underused,
    unsafe,
    unused,
    wants_contact,
)

MONDAY = date(2026, 9, 7)


def entry(no: int, **said: Any) -> Any:
    """Return a week's entry that came in on the Friday it was due."""
    first = MONDAY + timedelta(weeks=no - 1)
    values: dict[str, Any] = {
        **dict.fromkeys(ENTRY_FIELDS),
        "no": no,
        "period_from": first,
        "period_to": first + timedelta(days=4),
        "received_at": first + timedelta(days=4),
        "state": "received",
    }
    return SimpleNamespace(**{**values, **said})


def note(kind: str, at: date, **more: Any) -> Any:
    """Return a note."""
    return SimpleNamespace(**{"counts_as_follow_up": False, "cause": None, "kind": kind, "at": at, **more})


def test_two_in_a_row_of_too_much_alarm_and_an_adjustment_ends_it() -> None:
    entries = [entry(1, workload=0), entry(2, workload=1), entry(3, workload=1)]
    found = overloaded(entries, ())
    assert found is not None
    assert (found.entry.no, found.why) == (3, TWICE_TOO_MUCH)
    agreed = note("adjustment", entries[-1].received_at, cause="workload")
    assert load_alarm(entries, [agreed]) is None
    assert load_alarm(entries, [note("adjustment", agreed.at, cause="mentor")]) is not None
    assert load_alarm(entries, [note("note", agreed.at, cause="workload")]) is not None
    earlier = note("adjustment", entries[0].received_at, cause="workload")
    assert load_alarm(entries, [earlier]) is not None
    assert load_alarm([*entries, entry(4, workload=1)], [agreed]) is None, "one alone after it is no alarm"
    again = load_alarm([*entries, entry(4, workload=1), entry(5, workload=1)], [agreed])
    assert again is not None


def test_one_far_off_is_enough_and_a_change_of_side_is_not() -> None:
    far = underused([entry(1, workload=-2)], ())
    assert far is not None
    assert "period 1" in far.why.en
    assert load_alarm([entry(1, workload=1)], ()) is None
    assert load_alarm([entry(1, workload=-1), entry(2, workload=1)], ()) is None
    assert load_alarm([entry(1, workload=2), entry(2, workload=0)], ()) is None, "right since"
    little = load_alarm([entry(1, workload=-1), entry(2, workload=-1)], ())
    assert little is not None
    assert little.why == TWICE_TOO_LITTLE
    assert load_alarm([entry(1, workload=2, state="sent")], ()) is None, "what has not come in says nothing"
    skipped = [entry(1, workload=1), entry(2), entry(3, workload=1)]
    assert load_alarm(skipped, ()) is not None, "an entry without an answer does not break the row"


def test_early_entries_are_settled_from_the_day_they_came() -> None:
    early = entry(1, workload=2, received_at=MONDAY)
    assert said_on(early) == MONDAY
    assert load_alarm([early], [note("adjustment", MONDAY, cause="workload")]) is None


def test_low_answers_alarm_until_a_better_one_or_a_talk() -> None:
    low = entry(1, feel_resource=2, safe_to_ask=2)
    assert unused(low) is not None
    assert unsafe(low) is not None
    assert unused(entry(1, feel_resource=3)) is None
    assert unsafe(entry(1, safe_to_ask=3)) is None
    assert unused(entry(1)) is None
    assert newest_answer([low, entry(2)], "feel_resource") is low
    assert newest_answer([low], "feel_resource", [note("phone", low.received_at)]) is None
    assert newest_answer([low], "feel_resource", [note("email", low.received_at)]) is low
    assert newest_answer([], "safe_to_ask") is None


def test_nine_hours_of_networking_in_week_two_are_above_four() -> None:
    budget = networking_budget(SimpleNamespace(budget_hours_network=Decimal(4), budget_hours_programme=None))
    assert budget == 4
    nine = entry(2, hours_network=Decimal(9))
    found = networking_above([entry(1, hours_network=Decimal(3)), nine], budget)
    assert found is not None
    assert (found.hours, found.above, found.entry) == (Decimal("6.0"), Decimal("2.0"), nine)
    assert "6 hours" in found.why.en
    assert networking_above([nine], budget) is not None, (
        "the first week never came: half of nine is above four"
    )
    assert networking_above([entry(1, hours_network=Decimal(9))], budget) is None, "not before week two"
    assert (
        networking_above([entry(1, hours_network=Decimal(3)), entry(2, hours_network=Decimal(5))], budget)
        is None
    )
    assert networking_above([nine], None) is None
    assert networking_budget(SimpleNamespace(budget_hours_network=None, budget_hours_programme=None)) is None


def test_hours_are_a_week_whatever_the_period() -> None:
    month = timedelta(days=27)
    monthly = [
        entry(no, period_from=MONDAY, period_to=MONDAY + month, hours_network=Decimal(16)) for no in (1, 2)
    ]
    assert networking_above(monthly, Decimal(4)) is None, "sixteen hours in four weeks are four a week"
    days = [
        entry(no, period_from=MONDAY + timedelta(days=no), period_to=MONDAY + timedelta(days=no),
              hours_network=Decimal(1))
        for no in range(10)
    ]  # fmt: skip
    assert networking_above(days, Decimal(5)) is None
    above = networking_above(days, Decimal(4))
    assert above is not None
    assert above.hours == 5


def test_a_wish_for_contact_stays_until_a_contact() -> None:
    asking = entry(2, wants_contact=True)
    entries = [asking, entry(3, wants_contact=False)]
    assert wants_contact(entries, ()) is asking
    assert wants_contact(entries, [note("phone", asking.period_to - timedelta(days=1))]) is asking
    assert wants_contact(entries, [note("email", asking.period_to)]) is asking
    assert wants_contact(entries, [note("visit", asking.period_to)]) is None
    assert wants_contact([entry(1)], ()) is None
