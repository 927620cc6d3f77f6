"""Reading numbers, shares and money as offices type them: 10,0 and 7.5, 15 000 kr, 50 %."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from functools import cache
from typing import Final

from attrs import frozen

from app.exchange.bound import MOST_VALUE_CHARACTERS
from app.exchange.folding import fold
from app.exchange.sheet import Cell
from app.exchange.values.outcome import EMPTY, Outcome, Parser, as_words
from app.text import Text

_NOT_A_NUMBER: Final = Text(
    en="“{given}” cannot be read as a number. Write digits only, for example 7,5.",
    sv="”{given}” går inte att läsa som ett tal. Skriv bara siffror, till exempel 7,5.",
    nb="«{given}» kan ikke leses som et tall. Skriv bare siffer, for eksempel 7,5.",
    da="»{given}« kan ikke læses som et tal. Skriv kun cifre, for eksempel 7,5.",
)
_NOT_WHOLE: Final = Text(
    en="“{given}” is not a whole number. Write one without decimals.",
    sv="”{given}” är inget heltal. Skriv ett tal utan decimaler.",
    nb="«{given}» er ikke et helt tall. Skriv et tall uten desimaler.",
    da="»{given}« er ikke et helt tal. Skriv et tal uden decimaler.",
)
_OUT_OF_RANGE: Final = Text(
    en="{given} is not between {lowest} and {highest}. Correct the number in the list.",
    sv="{given} ligger inte mellan {lowest} och {highest}. Rätta talet i listan.",
    nb="{given} ligger ikke mellom {lowest} og {highest}. Rett tallet i listen.",
    da="{given} ligger ikke mellem {lowest} og {highest}. Ret tallet i listen.",
)
_NO_CURRENCY: Final = Text(
    en="“{given}” is not a currency. Write its code of three letters, for example DKK.",
    sv="”{given}” är ingen valuta. Skriv valutans kod med tre bokstäver, till exempel SEK.",
    nb="«{given}» er ikke en valuta. Skriv valutakoden med tre bokstaver, for eksempel NOK.",
    da="»{given}« er ikke en valuta. Skriv valutaens kode på tre bogstaver, for eksempel DKK.",
)

_MINUS: Final = str.maketrans("−–", "--")
_SHAPE: Final = re.compile(r"^([^\d+-]*?)([-+]?\s?\d[\d .,'’]*)(.*)$")
_UNIT: Final = re.compile(r"^(?:[^\W\d_](?:[^\W\d_]|[./ ]){0,14}|[\s%:;*-]*)$")
_THOUSANDS: Final = re.compile(r"^\d{1,3}(?:[.,]\d{3})+$")
_CURRENCY_SIGNS: Final = {"€": "EUR", "$": "USD", "£": "GBP"}
_CROWNS: Final = {"SE": "SEK", "NO": "NOK", "DK": "DKK"}
_CROWN_WORDS: Final = frozenset({"kr", "kroner", "kronor", "krona", "krone"})
_CURRENCY_WORDS: Final = {
    "euro": "EUR",
    "euros": "EUR",
    "dollar": "USD",
    "dollars": "USD",
    "pund": "GBP",
    "pounds": "GBP",
    "svenskakronor": "SEK",
    "norskekroner": "NOK",
    "danskekroner": "DKK",
}


@frozen
class Money:
    """An amount and the ISO 4217 code of its currency, empty when the list does not say it."""

    amount: Decimal
    currency: str = ""


def number_in(text: str, *, thousands: bool = False) -> tuple[Decimal | None, str]:
    """Return the number in a text and the words around it; None when there is no clear number.

    Comma and point are both taken for decimals. ``thousands`` reads 15.000 as fifteen thousand,
    as amounts and counts are meant; otherwise it is 15.
    """
    shape = _SHAPE.match(text.translate(_MINUS).strip()) if len(text) <= MOST_VALUE_CHARACTERS else None
    if shape is None:
        return None, text
    digits = re.sub(r"[ '’]", "", shape[2]).rstrip(".,")
    unsigned = digits.lstrip("+-")
    if _THOUSANDS.match(unsigned) and (thousands or len(re.findall("[.,]", unsigned)) > 1):
        digits = re.sub("[.,]", "", digits)
    else:
        last = max(digits.rfind("."), digits.rfind(","))
        digits = re.sub("[.,]", "", digits[: max(last, 0)]) + digits[max(last, 0) :].replace(",", ".")
    try:
        return Decimal(digits), f"{shape[1]} {shape[3]}".strip()
    except InvalidOperation:
        return None, text


def _plain(number: Decimal) -> Decimal:
    """Return the number without trailing zeros: 10,0 and 10 are one value."""
    whole = number.to_integral_value()
    return whole if number == whole else number.normalize()


def _from_excel(number: float) -> Decimal:
    return _plain(Decimal(repr(round(number, 10))))


def decimal_parser(lowest: int | None = None, highest: int | None = None) -> Parser:
    """Return a parser of numbers with decimals; a short unit after the number is passed over."""

    def parse(cell: Cell) -> Outcome:
        return _within(_number(cell, thousands=False), cell, lowest, highest)

    return parse


def whole_parser(lowest: int | None = None, highest: int | None = None) -> Parser:
    """Return a parser of whole numbers."""

    def parse(cell: Cell) -> Outcome:
        value, why = _within(_number(cell, thousands=True), cell, lowest, highest)
        if isinstance(value, Decimal):
            whole = int(value)
            return (
                Outcome(whole, why)
                if whole == value
                else Outcome(None, _NOT_WHOLE.fill(given=as_words(cell)))
            )
        return Outcome(value, why)

    return parse


def _number(cell: Cell, *, thousands: bool) -> Outcome:
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return Outcome(_from_excel(cell))
    given = as_words(cell)
    if given in {"", "-", "–"}:
        return EMPTY
    number, around = number_in(given, thousands=thousands)
    if number is None or not _UNIT.match(around):
        return Outcome(None, _NOT_A_NUMBER.fill(given=given[:80]))
    return Outcome(_plain(number))


def _within(outcome: Outcome, cell: Cell, lowest: int | None, highest: int | None) -> Outcome:
    value = outcome.value
    if not isinstance(value, Decimal):
        return outcome
    if (lowest is not None and value < lowest) or (highest is not None and value > highest):
        least, most = "…" if lowest is None else lowest, "…" if highest is None else highest
        return Outcome(None, _OUT_OF_RANGE.fill(given=as_words(cell), lowest=least, highest=most))
    return outcome


def percent_parser(cells: Iterable[Cell]) -> Parser:
    """Return a parser of shares as numbers from 0 to 100.

    Excel keeps 50 % as 0.5. Half a per cent is never meant, so a number below 1 is such a share; and
    when no number of the column is above 1, a plain 1 is the whole.
    """
    numbers = [number for cell in cells if (number := _bare_number(cell)) is not None]
    fractions = bool(numbers) and max(numbers) <= 1

    def parse(cell: Cell) -> Outcome:
        value, why = _within(_number(cell, thousands=False), cell, 0, None)
        if isinstance(value, Decimal):
            signed = isinstance(cell, str) and "%" in cell
            share = value * 100 if not signed and (value < 1 or (fractions and value == 1)) else value
            return _within(Outcome(_plain(share), why), cell, 0, 100)
        return Outcome(value, why)

    return parse


def _bare_number(cell: Cell) -> Decimal | None:
    if isinstance(cell, str) and "%" in cell:
        return None
    value = _number(cell, thousands=False).value
    return value if isinstance(value, Decimal) else None


def money_parser(country: str = "") -> Parser:
    """Return a parser of amounts; ``kr`` is the crown of the office's country (SE, NO or DK)."""

    def parse(cell: Cell) -> Outcome:
        if isinstance(cell, int | float) and not isinstance(cell, bool):
            return Outcome(Money(_from_excel(cell)))
        given = as_words(cell)
        if given in {"", "-", "–"}:
            return EMPTY
        number, around = number_in(given, thousands=True)
        word = around.strip(" .,:;-–*")
        currency = currency_in(word, country) if word else ""
        if number is None or (currency is None and word):
            return Outcome(None, _NOT_A_NUMBER.fill(given=given[:80]))
        return Outcome(Money(_plain(number), currency or ""))

    return parse


def currency_parser(country: str = "") -> Parser:
    """Return a parser of currencies."""

    def parse(cell: Cell) -> Outcome:
        given = as_words(cell)
        if not given:
            return EMPTY
        currency = currency_in(given, country)
        return Outcome(currency or None, None if currency else _NO_CURRENCY.fill(given=given[:40]))

    return parse


@cache
def _codes() -> frozenset[str]:
    # Babel takes 60 ms to import and only a list with currencies needs it.
    from babel.numbers import list_currencies  # noqa: PLC0415

    return frozenset(list_currencies())


def currency_in(word: str, country: str = "") -> str | None:
    """Return the code of a currency named by code, sign or word; "" for crowns of an unknown country."""
    if word in _CURRENCY_SIGNS:
        return _CURRENCY_SIGNS[word]
    plain = fold(word).strip(" .").replace(" ", "")
    if plain in _CROWN_WORDS:
        return _CROWNS.get(country, "")
    if plain in _CURRENCY_WORDS:
        return _CURRENCY_WORDS[plain]
    return plain.upper() if plain.upper() in _codes() else None
