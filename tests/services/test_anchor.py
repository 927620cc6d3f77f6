from datetime import date

import pytest

from app.programmes.moment import Moment
from app.services.anchor import AnchorDays, WorkingDays, placement_anchors, programme_anchors

BACK, FORTH, STILL = "previous_working_day", "next_working_day", "none"


@pytest.mark.parametrize(
    ("calendar", "day", "before", "after"),
    [
        ("NO", date(2027, 5, 17), date(2027, 5, 14), date(2027, 5, 18)),
        ("SE", date(2025, 6, 6), date(2025, 6, 5), date(2025, 6, 9)),
        ("DK", date(2026, 6, 5), date(2026, 6, 4), date(2026, 6, 8)),
        ("SE", date(2026, 6, 19), date(2026, 6, 18), date(2026, 6, 22)),
        ("FI", date(2027, 12, 6), date(2027, 12, 3), date(2027, 12, 7)),
        ("NO", date(2026, 4, 2), date(2026, 4, 1), date(2026, 4, 7)),
        ("none", date(2026, 11, 22), date(2026, 11, 20), date(2026, 11, 23)),
        ("SE", date(2026, 12, 26), date(2026, 12, 23), date(2026, 12, 28)),
    ],
)
def test_a_deadline_leaves_a_free_day_both_ways(calendar: str, day: date, before: date, after: date) -> None:
    assert not WorkingDays(calendar=calendar).works(day)
    assert WorkingDays(calendar=calendar, shift=BACK).moved(day) == before
    assert WorkingDays(calendar=calendar, shift=FORTH).moved(day) == after
    assert WorkingDays(calendar=calendar, shift=STILL).moved(day) == day


@pytest.mark.parametrize(
    ("calendar", "day"),
    [
        ("SE", date(2027, 5, 17)),
        ("DK", date(2025, 6, 6)),
        ("NO", date(2026, 6, 5)),
        ("none", date(2026, 12, 25)),
    ],
)
def test_a_neighbours_holiday_is_a_day_of_work(calendar: str, day: date) -> None:
    assert WorkingDays(calendar=calendar, shift=BACK).moved(day) == day


def test_a_year_after_the_leap_day_is_counted_in_days() -> None:
    days = AnchorDays(days=programme_anchors(date(2028, 2, 29), date(2029, 2, 28)))
    assert days.due(Moment("PS")) == date(2028, 2, 29)
    assert days.due(Moment("PS", 1)) == date(2028, 3, 1)
    assert days.due(Moment("PE", -365)) == date(2028, 2, 29)


def test_the_leap_day_counts_when_days_are_counted_over_it() -> None:
    days = AnchorDays(days=placement_anchors(date(2028, 3, 14), date(2028, 6, 9)))
    assert days.day_of(Moment("AS", -14)) == date(2028, 2, 29)


@pytest.mark.parametrize(
    ("end", "middle"),
    [
        (date(2026, 10, 12), date(2026, 10, 12)),
        (date(2026, 10, 13), date(2026, 10, 12)),
        (date(2026, 10, 14), date(2026, 10, 13)),
        (date(2027, 1, 15), date(2026, 11, 28)),
    ],
)
def test_the_middle_of_a_placement(end: date, middle: date) -> None:
    assert placement_anchors(date(2026, 10, 12), end)["AM"] == middle


def test_the_day_of_an_anchor_itself_stays_but_a_report_is_due_on_a_working_day() -> None:
    saturday = date(2026, 11, 21)
    days = AnchorDays(
        days={"AS": saturday, "EV": saturday, "RD": saturday}, working=WorkingDays(calendar="SE", shift=BACK)
    )
    assert days.due(Moment("AS")) == saturday
    assert days.due(Moment("EV")) == saturday
    assert days.due(Moment("RD")) == date(2026, 11, 20)
    assert days.due(Moment("AS", 1)) == date(2026, 11, 20)
    assert days.day_of(Moment("AS", 1)) == date(2026, 11, 22)


def test_an_anchor_without_a_day_gives_no_deadline() -> None:
    assert AnchorDays(days={}).due(Moment("CC", 5)) is None
