from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.exchange.sheet import Cell
from app.exchange.values.day import date_order, day_parser
from tests.exchange.outcomes import reason, value


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2023-01-16", date(2023, 1, 16)),
        ("2023/1/16", date(2023, 1, 16)),
        ("2023-01-16T10:30:00Z", date(2023, 1, 16)),
        ("2023-01-16 10:30", date(2023, 1, 16)),
        ("20160305", date(2016, 3, 5)),
        ("160305", date(2016, 3, 5)),
        (20160305, date(2016, 3, 5)),
        ("16.01.2023", date(2023, 1, 16)),
        ("5.5.23", date(2023, 5, 5)),
        ("5/5 2023", date(2023, 5, 5)),
        ("5/5-23", date(2023, 5, 5)),
        ("16. 1. 2023", date(2023, 1, 16)),
        ("1.2.87", date(1987, 2, 1)),
        ("3 mars 2026", date(2026, 3, 3)),
        ("den 3 mars 2026", date(2026, 3, 3)),
        ("3. marts 2026", date(2026, 3, 3)),
        ("3. Mar. 2026", date(2026, 3, 3)),
        ("3-okt-26", date(2026, 10, 3)),
        ("1:a maj 2024", date(2024, 5, 1)),
        ("3rd May 2026", date(2026, 5, 3)),
        ("March 3, 2026", date(2026, 3, 3)),
        ("fredag 11. november 2022", date(2022, 11, 11)),
        ("Tuesday, 3 February 2026", date(2026, 2, 3)),
        ("lördag den 12 augusti 2023", date(2023, 8, 12)),
        ("11.11.2022 kl. 14.00", date(2022, 11, 11)),
        ("29.2.2024", date(2024, 2, 29)),
        (44942, date(2023, 1, 16)),
        (44942.75, date(2023, 1, 16)),
        ("44942", date(2023, 1, 16)),
        (date(2023, 1, 16), date(2023, 1, 16)),
        (datetime.fromisoformat("2023-01-16T09:30"), date(2023, 1, 16)),
        (None, None),
        ("-", None),
        ("?", None),
    ],
)
def test_days_as_people_type_them(typed: Cell, day: date | None) -> None:
    assert value(day_parser(), typed) == day


@pytest.mark.parametrize("typed", ["29.02.2023", "31/4 2024", "2023-13-01", "20230230", "0.5.2023", 20230230])
def test_days_that_are_in_no_calendar(typed: Cell) -> None:
    assert "not in the calendar" in reason(day_parser(), typed)


@pytest.mark.parametrize("typed", ["5.5.", "5/5", "5. mai", "24 december"])
def test_days_without_a_year(typed: str) -> None:
    assert "no year" in reason(day_parser(), typed)


@pytest.mark.parametrize(
    "typed", ["v. 12", "våren 2024", "snart", 60, 0, -5, 99_999_999_999, True, "2024", 2024]
)
def test_what_is_no_day(typed: Cell) -> None:
    assert "cannot be read as a date" in reason(day_parser(), typed)


def test_day_numbers_from_1904() -> None:
    assert value(day_parser(starts_1904=True), 43480) == date(2023, 1, 16)


@given(
    st.dates(date(1970, 1, 1), date(2068, 12, 31)),
    st.sampled_from(["%d.%m.%Y", "%d.%m.%y", "%Y-%m-%d", "%Y%m%d"]),
)
def test_every_day_is_read_back(day: date, form: str) -> None:
    assert value(day_parser(), day.strftime(form)) == day


def test_the_order_of_day_and_month_is_proved_by_a_number_above_twelve() -> None:
    assert date_order([["1/2/2024", "13/2/2024"]]).order == "day first"
    assert date_order([["1/2/2024"], ["2/13/2024", None, 5]]).order == "month first"
    assert not date_order([["1/2/2024"]]).proved
    assert value(day_parser("month first"), "1/2/2024") == date(2024, 1, 2)
    assert "another order" in reason(day_parser("month first"), "13/2/2024", kept=True)
