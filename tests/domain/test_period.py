"""Lengths of time and the last day they allow (004-16)."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.period import Duration, day_after, duration, last_day
from app.errors import Refused


@pytest.mark.parametrize(
    ("typed", "months", "days"),
    [("P60D", 0, 60), ("P8W", 0, 56), ("P6M", 6, 0), ("P1Y", 12, 0), ("P1Y6M2W3D", 18, 17), (" p1y ", 12, 0)],
)
def test_lengths_are_read(typed: str, months: int, days: int) -> None:
    assert duration(typed) == Duration(months=months, days=days)


@pytest.mark.parametrize("typed", ["", "P", "1Y", "P1", "PT5H", "P-1Y", "a year"])
def test_other_texts_are_refused(typed: str) -> None:
    with pytest.raises(Refused) as refused:
        duration(typed)
    assert typed in refused.value.text.en


@pytest.mark.parametrize(
    ("start", "length", "last"),
    [
        (date(2019, 9, 1), "P1Y", date(2020, 8, 31)),
        (date(2020, 2, 29), "P1Y", date(2021, 2, 28)),
        (date(2023, 3, 1), "P1Y", date(2024, 2, 29)),
        (date(2026, 1, 31), "P1M", date(2026, 2, 28)),
        (date(2026, 12, 15), "P1M", date(2027, 1, 14)),
        (date(2012, 7, 2), "P26D", date(2012, 7, 27)),
        (date(2026, 1, 1), "P60D", date(2026, 3, 1)),
    ],
)
def test_the_last_day_is_start_and_length_less_one_day(start: date, length: str, last: date) -> None:
    assert last_day(start, length) == last


@given(st.dates(date(1990, 1, 1), date(2080, 12, 31)), st.integers(0, 60), st.integers(0, 400))
def test_a_longer_period_never_ends_earlier(start: date, months: int, days: int) -> None:
    here = day_after(start, Duration(months=months, days=days))
    assert here >= start
    assert day_after(start, Duration(months=months + 1, days=days)) > here
    assert day_after(start, Duration(months=months, days=days + 1)) > here
