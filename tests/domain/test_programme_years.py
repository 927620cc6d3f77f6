"""Programme years are not calendar years (0.3 no. 1, 004-12)."""

import itertools
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.programme_year import programme_years, year_of, years_by_office, years_of
from tests.domain.cabinet import Cabinet

DAYS = st.dates(date(2000, 1, 1), date(2060, 12, 31))


def test_three_years_from_the_first_day() -> None:
    years = programme_years(date(2018, 9, 1), date(2021, 8, 31))
    assert [(y.no, y.start, y.end) for y in years] == [
        (1, date(2018, 9, 1), date(2019, 8, 31)),
        (2, date(2019, 9, 1), date(2020, 8, 31)),
        (3, date(2020, 9, 1), date(2021, 8, 31)),
    ]
    assert [y.label for y in years] == ["2018–2019", "2019–2020", "2020–2021"]


def test_whole_calendar_years_would_make_four() -> None:
    years = programme_years(date(2018, 1, 1), date(2021, 12, 31))
    assert [y.label for y in years] == ["2018", "2019", "2020", "2021"]
    calendar = programme_years(date(2018, 9, 1), date(2021, 8, 31), "calendar")
    assert [(y.start.year, y.end.year) for y in calendar] == [
        (2018, 2018),
        (2019, 2019),
        (2020, 2020),
        (2021, 2021),
    ]


def test_twenty_five_months_end_with_a_short_year() -> None:
    years = programme_years(date(2014, 12, 1), date(2016, 12, 31))
    assert [(y.start, y.end) for y in years][-1] == (date(2016, 12, 1), date(2016, 12, 31))
    assert len(years) == 3


def test_academic_years_turn_in_august() -> None:
    years = programme_years(date(2025, 9, 1), date(2027, 6, 30), "academic")
    assert [y.start for y in years] == [date(2025, 9, 1), date(2026, 8, 1)]
    assert len(programme_years(date(2026, 2, 1), date(2026, 9, 1), "academic")) == 2


def test_a_year_from_leap_day_is_whole() -> None:
    years = programme_years(date(2020, 2, 29), date(2022, 2, 28))
    assert [(y.start, y.end) for y in years] == [
        (date(2020, 2, 29), date(2021, 2, 28)),
        (date(2021, 3, 1), date(2022, 2, 28)),
    ]


def test_a_programme_that_ends_before_it_starts_has_no_years() -> None:
    assert programme_years(date(2026, 2, 1), date(2026, 1, 1)) == ()


@given(DAYS, DAYS, st.sampled_from(["anniversary", "calendar", "academic"]))
def test_years_cover_the_programme_without_gap_or_overlap(a: date, b: date, rule: str) -> None:
    start, end = sorted((a, b))
    years = programme_years(start, end, rule)
    assert (years[0].start, years[-1].end) == (start, end)
    assert all(later.start - earlier.end == timedelta(days=1) for earlier, later in itertools.pairwise(years))
    assert all(y.start <= y.end and (y.end - y.start).days < 366 for y in years)
    assert year_of(years, end) == years[-1]
    assert year_of(years, end + timedelta(days=1)) is None


@pytest.mark.parametrize(("own", "expected"), [(None, 2), ("anniversary", 1)])
def test_the_programme_follows_the_office_unless_it_has_a_rule(
    office: Cabinet, own: str | None, expected: int
) -> None:
    office.put("office", programme_year_rule="calendar")
    programme = office.put(
        "programme", start_date=date(2025, 7, 1), end_date=date(2026, 6, 30), year_rule=own
    )
    assert len(years_by_office(programme, office)) == expected
    assert len(years_of(programme)) == 1


def test_without_an_office_the_anniversary_counts(office: Cabinet) -> None:
    programme = office.put("programme", start_date=date(2025, 7, 1), end_date=date(2026, 6, 30))
    assert len(years_by_office(programme, office)) == 1
