from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as some

from app.domain.fields import Kind
from app.text import LANGUAGES, Language
from ui.forms.day_typing import clock_typed, day_typed, moment_typed
from ui.forms.typed_value import as_typed, from_typed

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    "typed",
    [
        "2027-03-16", "20270316", "270316", "16.3.2027", "16.03.27", "16/3/2027", "16. 3. 2027", "16-3-2027",
        "16 mars 2027", "16. mars 2027", "16 March 2027", "16th march 2027", "16. mar. 2027", "16 Mar 2027",
        "den 16 mars 2027", "  16   MARS  2027 ",
    ],
)  # fmt: skip
def test_a_date_is_read_as_people_type_it(typed: str) -> None:
    assert day_typed(typed, TODAY) == date(2027, 3, 16)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("today", TODAY), ("i dag", TODAY), ("i morgon", date(2026, 11, 23)), ("+7", date(2026, 11, 29)),
        ("-1", date(2026, 11, 21)), ("16.3.", date(2027, 3, 16)), ("3 jan", date(2027, 1, 3)),
        ("1/12", date(2026, 12, 1)), ("29.2.2028", date(2028, 2, 29)),
    ],
)  # fmt: skip
def test_a_short_date_is_the_nearest(typed: str, day: date) -> None:
    assert day_typed(typed, TODAY) == day


@pytest.mark.parametrize(
    "typed", ["31.2.2027", "2027-13-01", "soon", "", "16 m 2027", "12", "1.1.1.1", "🙂", "0.0.0"]
)
def test_what_is_no_date_is_none(typed: str) -> None:
    assert day_typed(typed, TODAY) is None


@given(some.dates(date(1900, 1, 1), date(2199, 12, 31)), some.sampled_from(LANGUAGES))
def test_a_date_that_is_shown_can_be_typed(day: date, language: Language) -> None:
    assert day_typed(as_typed(Kind.DAY, day, language), TODAY) == day


@given(some.text(max_size=30))
def test_no_text_breaks_the_reading(text: str) -> None:
    found = day_typed(text, TODAY)
    assert found is None or abs(found - TODAY) < timedelta(days=4_000_000)


@pytest.mark.parametrize(
    ("typed", "clock"), [("14", "14:00"), ("9.30", "09:30"), ("1400", "14:00"), ("23:59", "23:59")]
)
def test_a_time_is_read(typed: str, clock: str) -> None:
    assert clock_typed(typed) == clock


@pytest.mark.parametrize("typed", ["24:00", "12:60", "noon", "", "123456"])
def test_what_is_no_time_is_none(typed: str) -> None:
    assert clock_typed(typed) is None


def test_a_moment_is_a_date_and_a_time() -> None:
    assert moment_typed("16.3.2027 14:30", TODAY) == datetime(2027, 3, 16, 14, 30).astimezone()
    assert moment_typed("16.3.2027", TODAY) is None


@pytest.mark.parametrize(
    ("language", "typed", "minor"),
    [
        ("en", "1,234.50", 123450),
        ("sv", "1 234,50", 123450),
        ("da", "1.234,5", 123450),
        ("nb", "300 000", 30000000),
    ],
)
def test_an_amount_is_read_in_minor_units(language: Language, typed: str, minor: int) -> None:
    assert from_typed(Kind.MONEY, typed, language, TODAY, "SEK") == minor


@given(
    some.integers(-(10**12), 10**12),
    some.sampled_from(LANGUAGES),
    some.sampled_from(["", "SEK", "JPY", "EUR"]),
)
def test_an_amount_that_is_shown_can_be_typed(minor: int, language: Language, currency: str) -> None:
    shown = as_typed(Kind.MONEY, minor, language, currency)
    assert from_typed(Kind.MONEY, shown, language, TODAY, currency) == minor


@given(some.decimals(-10_000, 10_000, places=2), some.sampled_from(LANGUAGES))
def test_a_number_that_is_shown_can_be_typed(number: Decimal, language: Language) -> None:
    assert from_typed(Kind.DECIMAL, as_typed(Kind.DECIMAL, number, language), language, TODAY) == number


def test_what_cannot_be_read_stays_as_it_was_typed() -> None:
    assert from_typed(Kind.DAY, "soon", "en", TODAY) == "soon"
    assert from_typed(Kind.MONEY, "a lot", "en", TODAY) == "a lot"
    assert from_typed(Kind.WORDS, "  ", "en", TODAY) is None
