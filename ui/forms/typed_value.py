"""Values as they stand in a field while somebody types, and back."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any

from babel.numbers import get_currency_precision

from app.domain.display import day_text, money_text, number_text, weekday_moment_text
from app.domain.fields import Kind
from app.text import Language
from ui.forms.day_typing import clock_typed, day_typed, moment_typed

_PLAIN = str.maketrans(
    {
        " ": None,
        "\N{NO-BREAK SPACE}": None,
        "\N{NARROW NO-BREAK SPACE}": None,
        "'": None,
        "\N{MINUS SIGN}": "-",
    }
)
_GROUPED = re.compile(r"-?\d{1,3}( \d{3})+")


def as_typed(kind: Kind, value: Any, language: Language, currency: str = "") -> str:
    """Return a value as it stands in a line to be edited."""
    if value is None or isinstance(value, str):
        return value or ""
    if kind is Kind.DAY:
        return day_text(value, language)
    if kind is Kind.MOMENT:
        return weekday_moment_text(value, language)
    if kind is Kind.MONEY:
        return money_text(value, currency, language)
    if kind is Kind.DECIMAL:
        return number_text(value, language)
    return str(value)


def from_typed(kind: Kind, text: str, language: Language, today: date, currency: str = "") -> Any:  # noqa: PLR0911 - one line a kind
    """Return the value a person typed; what cannot be read stays text, so that saving says what is wrong."""
    words = text.strip()
    if not words:
        return None
    if kind is Kind.DAY:
        return day_typed(words, today) or words
    if kind is Kind.MOMENT:
        return moment_typed(words, today) or words
    if kind is Kind.CLOCK:
        return clock_typed(words) or words
    if kind is Kind.WHOLE:
        return words.translate(_PLAIN)
    if kind in {Kind.DECIMAL, Kind.MONEY}:
        number = _number(words, language)
        return words if number is None else _minor(number, currency) if kind is Kind.MONEY else number
    return text


def _number(words: str, language: Language) -> Decimal | None:
    bare = words.translate(_PLAIN)
    groups, point = {"en": (",", "."), "da": (".", ",")}.get(language, ("", ","))
    if point in bare or _GROUPED.fullmatch(bare.replace(groups or " ", " ")):
        bare = bare.replace(groups, "") if groups else bare
    bare = bare.replace(",", ".")
    try:
        return Decimal(bare)
    except InvalidOperation:
        return None


def _minor(number: Decimal, currency: str) -> Any:
    if not number.is_finite():
        return str(number)
    minor = number.scaleb(get_currency_precision(currency) if currency else 2)
    return int(minor) if minor == minor.to_integral_value() else str(number)
