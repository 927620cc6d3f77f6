"""The periods of a logbook: from the placement's days, and what is left of them."""

from __future__ import annotations

from datetime import date, timedelta
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.logbook_period import MOST, entered_periods, frequency_of, ruled_periods, without

MONDAY = date(2026, 10, 12)


def placement(**more: Any) -> Any:
    usual = {
        "start_date": MONDAY, "end_date": MONDAY + timedelta(days=27), "logbook_frequency": None,
        "logbook_every_days": None, "logbook_first_due": None, "logbook_due_weekday": None, "weekdays": (),
    }  # fmt: skip
    return SimpleNamespace(**{**usual, **more})


def test_the_placement_goes_before_its_programme() -> None:
    assert frequency_of(placement(), "monthly") == "monthly"
    assert frequency_of(placement(logbook_frequency="daily"), "monthly") == "daily"
    assert frequency_of(placement(), "") == "weekly"


def test_the_weekday_of_the_programme_counts_where_there_is_no_own() -> None:
    (first, *_) = ruled_periods(placement(), "weekly", 5)
    assert first.end == date(2026, 10, 16)
    (own, *_) = ruled_periods(placement(logbook_due_weekday="3"), "weekly", 5)
    assert own.end == date(2026, 10, 14)


def test_days_that_lack_or_never_end_are_borne() -> None:
    assert ruled_periods(placement(start_date=None), "weekly") == ()
    assert ruled_periods(placement(end_date=MONDAY - timedelta(days=1)), "weekly") == ()
    assert len(ruled_periods(placement(end_date=date(9000, 1, 1)), "weekly")) == MOST


def test_a_daily_logbook_has_the_days_of_work() -> None:
    days = ruled_periods(placement(weekdays=("1", "3")), "daily")
    assert {one.start.isoweekday() for one in days} == {1, 3}
    assert len(days) == 8


@pytest.mark.parametrize("bad", [{"no": None}, {"period_from": None}, {"period_to": None}])
def test_entries_that_say_no_days_are_left_out(bad: dict[str, Any]) -> None:
    values = {"no": 1, "period_from": MONDAY, "period_to": MONDAY, "due": None, **bad}
    assert entered_periods([SimpleNamespace(**values)]) == ()


def test_what_is_cut_keeps_its_other_days() -> None:
    every = ruled_periods(placement(), "weekly")
    taken = [(MONDAY - timedelta(days=9), MONDAY + timedelta(days=8))]
    left = without(every, taken)
    assert next((one.start, one.end) for one in left) == (
        MONDAY + timedelta(days=9),
        MONDAY + timedelta(days=13),
    )
    assert len(left) == 3
    assert without(every, [(MONDAY, MONDAY + timedelta(days=99))]) == ()


@given(
    length=st.integers(1, 400),
    frequency=st.sampled_from(["weekly", "fortnightly", "monthly", "custom"]),
    every=st.integers(1, 40),
    weekday=st.one_of(st.none(), st.integers(1, 7)),
    first=st.one_of(st.none(), st.integers(-20, 60)),
)
def test_periods_cover_every_day_once(
    length: int, frequency: str, every: int, weekday: int | None, first: int | None
) -> None:
    due = None if first is None else MONDAY + timedelta(days=first)
    end = MONDAY + timedelta(days=length - 1)
    periods = ruled_periods(
        placement(end_date=end, logbook_every_days=every, logbook_first_due=due), frequency, weekday
    )
    days = [one.start + timedelta(days=n) for one in periods for n in range((one.end - one.start).days + 1)]
    assert days == [MONDAY + timedelta(days=n) for n in range(length)]
    assert periods[0].first
    assert periods[-1].last
