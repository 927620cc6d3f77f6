"""Rules for placements under way: logbooks, contact, workload, how it feels, networking, small signs."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from app.followup.saying import words_of
from tests.followup.made import Made, days, entry, found, note, placement, why


@pytest.fixture
def made() -> Made:
    return Made()


@pytest.fixture
def stay(made: Made) -> str:
    return placement(made)


@pytest.mark.parametrize(("ago", "late"), [(2, 0), (3, 1)])
def test_an_entry_is_late_the_day_after_it_was_due(made: Made, stay: str, ago: int, late: int) -> None:
    entry(made, stay, 1, ago, state="sent", received_at=None)
    assert len(found(made, "late_logbooks")) == late


def test_late_entries_are_one_line_a_participant(made: Made, stay: str) -> None:
    entries = [entry(made, stay, no, 30 - 7 * no, state="planned", received_at=None) for no in (1, 2)]
    entry(made, stay, 3, 5, state="waived")
    (item,) = found(made, "late_logbooks")
    assert item.onto == tuple(("logbook_entry", one) for one in entries)
    assert (item.tone, item.count) == ("red", 2)
    assert why(item) == "2 entries are late, the first due on 2 Nov 2026."


@pytest.mark.parametrize("state", ["completed", "terminated", "cancelled", "draft", "proposed"])
def test_the_logbook_of_a_placement_that_is_closed_is_not_late(made: Made, state: str) -> None:
    entry(made, placement(made, state), 1, 20, state="sent", received_at=None)
    assert not found(made, "late_logbooks")


@pytest.mark.parametrize(
    ("ago", "words"), [(14, None), (15, "One day late."), (20, "6 days late."), (28, "14 days late.")]
)
def test_contact_is_late_after_the_interval(made: Made, stay: str, ago: int, words: str | None) -> None:
    note(made, stay, ago)
    note(made, stay, 2, "note")
    items = found(made, "no_follow_up")
    assert [why(item).split(" Last")[0] for item in items] == ([words] if words else [])
    assert all((item.tone == "red") == (ago >= 28) for item in items)


def test_an_old_contact_is_found_behind_newer_notes(made: Made, stay: str) -> None:
    note(made, stay, 55)
    note(made, stay, 3, "note")
    (item,) = found(made, "no_follow_up")
    assert why(item) == "41 days late. Last contact on 29 Sept 2026."


def test_a_ticked_note_counts_as_contact(made: Made, stay: str) -> None:
    note(made, stay, 3, "email", counts_as_follow_up=True)
    assert not found(made, "no_follow_up")


def test_without_any_contact_the_days_count_from_the_start(made: Made) -> None:
    placement(made, start=-14)
    late = placement(made, start=-15)
    assert [item.record for item in found(made, "no_follow_up")] == [late]


def test_a_placement_may_have_an_interval_of_its_own(made: Made) -> None:
    placement(made, start=-20, follow_up_interval_days=20)
    assert not found(made, "no_follow_up")


@pytest.mark.parametrize("ago", [60, 61])
def test_what_is_not_under_way_is_not_followed_up(made: Made, ago: int) -> None:
    placement(made, "active", -200, -1)
    placement(made, "completed", -200, 10)
    placement(made, "ready", 1, ago)
    assert not found(made, "no_follow_up")


def test_who_wants_contact_is_shown_until_somebody_talked_with_her(made: Made, stay: str) -> None:
    entry(made, stay, 3, 6, wants_contact=True)
    (item,) = found(made, "wants_contact")
    assert (item.key, item.onto) == (("placement", stay), ())
    note(made, stay, 7)
    assert found(made, "wants_contact")
    note(made, stay, 6)
    assert not found(made, "wants_contact")


@pytest.mark.parametrize(
    ("loads", "tone"),
    [
        ((1, 1), "red"),
        ((1, 0), None),
        ((0, 1), None),
        ((2,), "red"),
        ((-1, -1), "amber"),
        ((-2,), "amber"),
        ((1, -1), None),
    ],
)
def test_two_in_a_row_or_one_far_off_is_an_alarm(
    made: Made, stay: str, loads: tuple[int, ...], tone: str | None
) -> None:
    for no, load in enumerate(loads, 1):
        entry(made, stay, no, 30 - 7 * no, workload=load)
    assert [item.tone for item in found(made, "workload")] == ([tone] if tone else [])


def test_an_adjustment_closes_the_alarm(made: Made, stay: str) -> None:
    entry(made, stay, 1, 13, workload=1)
    entry(made, stay, 2, 6, workload=1)
    note(made, stay, 5, "adjustment", cause="content")
    assert found(made, "workload")
    note(made, stay, 5, "adjustment", cause="workload")
    assert not found(made, "workload")


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("feel_resource", 2, True),
        ("feel_resource", 3, False),
        ("safe_to_ask", 2, True),
        ("safe_to_ask", 3, False),
    ],
)
def test_a_low_answer_is_shown(made: Made, stay: str, field: str, value: int, shown: bool) -> None:
    entry(made, stay, 1, 6, **{field: value})
    assert bool(found(made, "feels_unused")) is shown


def test_two_low_answers_are_one_line_that_presses(made: Made, stay: str) -> None:
    entry(made, stay, 4, 6, feel_resource=2, safe_to_ask=1)
    (item,) = found(made, "feels_unused")
    assert why(item) == "Feels a resource: 2 of 5 in period 4. Safe to ask: 1 of 5 in period 4."
    assert (item.tone, item.count) == ("red", 2)


@pytest.mark.parametrize(
    ("hours", "shown"), [((4, 4), False), ((4, 5), True), ((0, 9), True), ((0, 8), False)]
)
def test_networking_above_the_agreed_hours_is_shown(made: Made, hours: tuple[int, int], shown: bool) -> None:
    stay = placement(made, budget_hours_network=Decimal(4))
    for no, spent in enumerate(hours, 1):
        entry(made, stay, no, 30 - 7 * no, hours_network=Decimal(spent))
    assert bool(found(made, "networking_above")) is shown


def test_without_agreed_hours_nothing_is_above_them(made: Made, stay: str) -> None:
    entry(made, stay, 2, 6, hours_network=Decimal(40))
    assert not found(made, "networking_above")


def settled(made: Made, **values: Any) -> str:
    """Add a placement at which nothing is to be noticed."""
    stay = placement(made, question_time_weekday="2", **values)
    made.add(
        "role", person_id=made.add("person"), role="host_mentor", placement_id=stay, first_met_on=days(-59)
    )
    note(made, stay, 3)
    return stay


def test_one_small_sign_is_not_enough(made: Made) -> None:
    entry(made, settled(made), 1, 10, state="sent", received_at=None)
    assert not found(made, "word_with")


def test_small_signs_are_told_one_by_one(made: Made) -> None:
    stay = settled(made)
    for no, (value, length) in enumerate(((5, 300), (4, 260), (3, 100)), 1):
        text = ({"prompt": "done", "text": "x" * length},)
        entry(made, stay, no, 34 - 7 * no, feel_resource=value, answers=text)
    entry(made, stay, 4, 5, state="sent", received_at=None)
    (item,) = found(made, "word_with")
    assert [words_of(sign).en for sign in item.signs] == [
        "A logbook entry is late, due on 20 Nov 2026.",
        "Writes less than usual: 100 characters, usually about 280.",
        "Feels less of a resource than before: 3 of 5, earlier 5, 4.",
    ]
    assert item.count == len(item.signs)


@pytest.mark.parametrize(("newest", "less"), [(50, False), (49, True), (0, True)])
def test_writing_less_is_less_than_half_of_ones_own_mean(made: Made, newest: int, less: bool) -> None:
    stay = settled(made)
    made.add("placement", stay, question_time_weekday=None)
    for no, length in enumerate((100, 100, newest), 1):
        entry(made, stay, no, 34 - 7 * no, answers=({"prompt": "done", "text": "x" * length},))
    assert bool(found(made, "word_with")) is less


def test_a_mean_of_a_few_words_says_nothing(made: Made) -> None:
    stay = settled(made)
    made.add("placement", stay, question_time_weekday=None)
    for no, length in enumerate((59, 59, 0), 1):
        entry(made, stay, no, 34 - 7 * no, answers=({"prompt": "done", "text": "x" * length},))
    assert not found(made, "word_with")


@pytest.mark.parametrize(("start", "shown"), [(-14, False), (-15, True)])
def test_after_two_weeks_a_meeting_and_a_time_for_questions_are_looked_for(
    made: Made, start: int, shown: bool
) -> None:
    stay = placement(made, start=start)
    made.add("role", person_id=made.add("person"), role="host_mentor", placement_id=stay)
    note(made, stay, 1)
    assert bool(found(made, "word_with")) is shown
