from decimal import Decimal

import pytest

from app.exchange.sheet import Cell
from app.exchange.values.number import (
    Money,
    currency_parser,
    decimal_parser,
    money_parser,
    percent_parser,
    whole_parser,
)
from tests.exchange.outcomes import reason, value


@pytest.mark.parametrize(
    ("typed", "number"),
    [
        ("10,0", "10"),
        ("7.5", "7.5"),
        ("7,5 sp", "7.5"),
        ("1 234,5", "1234.5"),
        ("1.234,56", "1234.56"),
        ("1,234.56", "1234.56"),
        ("1.234.567", "1234567"),
        ("−5,5", "-5.5"),
        (2.5, "2.5"),
        (0.1 + 0.2, "0.3"),
        (10, "10"),
    ],
)
def test_numbers_with_comma_and_point(typed: Cell, number: str) -> None:
    assert value(decimal_parser(), typed) == Decimal(number)


@pytest.mark.parametrize("typed", ["abc", "3 av 5", "2-3", "½", "1,2,3,4 5 x 6", "--5"])
def test_what_is_no_number(typed: str) -> None:
    assert "cannot be read as a number" in reason(decimal_parser(), typed)


def test_whole_numbers_and_their_limits() -> None:
    assert value(whole_parser(), "15.000") == 15000
    assert value(whole_parser(), "2 st") == 2
    assert value(whole_parser(), "–") is None
    assert "not a whole number" in reason(whole_parser(), "2,5")
    assert "between 1 and 5" in reason(whole_parser(1, 5), 7)
    assert "between 0 and …" in reason(whole_parser(0), -1)


@pytest.mark.parametrize(
    ("column", "shares"),
    [
        ([25.0, "20", "50 %", "0,5 %"], [25, 20, 50, Decimal("0.5")]),
        ([0.25, 1, "0,5", None], [25, 100, 50, None]),
        ([50, 1, 0.5], [50, 1, 50]),
        ([1, 1], [100, 100]),
        ([0, 0], [0, 0]),
    ],
)
def test_shares_as_excel_and_people_keep_them(column: list[Cell], shares: list[object]) -> None:
    parse = percent_parser(column)
    assert [value(parse, cell) for cell in column] == shares


def test_shares_above_the_whole() -> None:
    assert "between 0 and 100" in reason(percent_parser([150]), 150)


@pytest.mark.parametrize(
    ("typed", "amount", "currency"),
    [
        ("15 000 kr", 15000, "SEK"),
        ("DKK 15.000,00", 15000, "DKK"),
        ("USD 2,500", 2500, "USD"),
        ("€ 300", 300, "EUR"),
        ("kr 15.000,-", 15000, "SEK"),
        ("12000:-", 12000, ""),
        ("2500 danske kroner", 2500, "DKK"),
        (15000, 15000, ""),
        ("1'250.50 CHF", "1250.50", "CHF"),
    ],
)
def test_money(typed: Cell, amount: object, currency: str) -> None:
    assert value(money_parser("SE"), typed) == Money(Decimal(str(amount)), currency)


def test_money_that_is_none() -> None:
    assert "cannot be read" in reason(money_parser(), "fem tusen")
    assert "cannot be read" in reason(money_parser(), "500 äpplen")
    assert value(money_parser(), "500 kr") == Money(Decimal(500), "")


def test_currencies() -> None:
    assert [value(currency_parser("NO"), word) for word in ("dkk", "kr", "€", "Euro", None)] == [
        "DKK",
        "NOK",
        "EUR",
        "EUR",
        None,
    ]
    assert "not a currency" in reason(currency_parser(), "snäckor")
    assert "not a currency" in reason(currency_parser(), "kr")
