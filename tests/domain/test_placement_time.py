"""Days, weeks, longest stays and hours of placements."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.placement_time import (
    Week,
    agreed_hours,
    at_once,
    days,
    hours_at_once,
    hours_in_all,
    length,
    too_long,
    week_on,
    weeks,
)
from tests.domain.cabinet import Cabinet

DAYS = st.dates(min_value=date(2000, 1, 1), max_value=date(2090, 1, 1))


def test_four_weeks_in_july_are_26_days() -> None:
    start, end = date(2012, 7, 2), date(2012, 7, 27)
    assert (days(start, end), weeks(start, end)) == (26, 4)
    said = length(start, end)
    assert said.en == "4 weeks (26 days)"
    assert said.sv == "4 veckor (26 dagar)"
    assert said.nb == "4 uker (26 dager)"
    assert said.da == "4 uger (26 dage)"


@pytest.mark.parametrize(
    ("last", "said"), [(1, "1 day"), (3, "3 days"), (7, "1 week (7 days)"), (14, "2 weeks (14 days)")]
)
def test_a_length_is_said_in_the_right_number(last: int, said: str) -> None:
    assert length(date(2026, 3, 1), date(2026, 3, last)).en == said


def test_a_year_is_a_year_also_in_a_leap_year(office: Cabinet) -> None:
    start = date(2019, 9, 1)
    year = office.put("placement", start_date=start, end_date=date(2020, 8, 31))
    assert too_long(year, "P1Y") is None
    longer = office.change(year, end_date=date(2020, 9, 1))
    assert too_long(longer, "P1Y") == date(2020, 8, 31)
    assert too_long(longer, None) is None
    common = office.put("placement", start_date=date(2020, 9, 1), end_date=date(2021, 8, 31))
    assert too_long(common, "P1Y") is None


def test_the_week_of_a_placement(office: Cabinet) -> None:
    stay = office.put("placement", start_date=date(2012, 7, 2), end_date=date(2012, 7, 27))
    assert week_on(stay, date(2012, 7, 2)) == Week(1, 4)
    assert week_on(stay, date(2012, 7, 9)) == Week(2, 4)
    assert week_on(stay, date(2012, 7, 27)) == Week(4, 4)
    assert week_on(stay, date(2012, 7, 1)) is None
    assert week_on(stay, date(2012, 7, 28)) is None


@given(DAYS, st.integers(min_value=0, max_value=400), DAYS, st.integers(min_value=0, max_value=400))
def test_two_stays_are_at_once_when_they_share_a_day(a: date, long_a: int, b: date, long_b: int) -> None:
    office = Cabinet()
    one = office.put("placement", start_date=a, end_date=date.fromordinal(a.toordinal() + long_a))
    other = office.put("placement", start_date=b, end_date=date.fromordinal(b.toordinal() + long_b))
    first = set(range(a.toordinal(), a.toordinal() + long_a + 1))
    shared = first & set(range(b.toordinal(), b.toordinal() + long_b + 1))
    assert at_once(one, other) == at_once(other, one) == bool(shared)


def test_hours_are_added_only_where_stays_share_a_day(office: Cabinet) -> None:
    whole = office.put(
        "placement", start_date=date(2026, 1, 1), end_date=date(2026, 6, 30), hours_per_week=Decimal(30)
    )
    early = office.put(
        "placement", start_date=date(2026, 1, 1), end_date=date(2026, 2, 28), hours_per_week=Decimal(10)
    )
    late = office.put(
        "placement", start_date=date(2026, 3, 1), end_date=date(2026, 6, 30), hours_per_week=Decimal("17.5")
    )
    assert hours_at_once(whole, [early, late]) == Decimal("47.5")
    assert hours_at_once(early, [whole, late]) == 40
    assert hours_at_once(whole, []) == 30


def test_agreed_hours_and_the_hours_of_a_whole_stay(office: Cabinet) -> None:
    stay = office.put("placement", start_date=date(2026, 3, 2), end_date=date(2026, 3, 29))
    assert agreed_hours(stay) == 0
    assert hours_in_all(stay) is None
    stay = office.change(
        stay,
        hours_per_week=Decimal("37.5"),
        budget_hours_project=Decimal("33.5"),
        budget_hours_network=Decimal(4),
    )
    assert agreed_hours(stay) == Decimal("37.5")
    assert hours_in_all(stay) == 150
