"""Amounts in words: ``300 000 kronor``, ``SEK 300,000``, ``5,0 mio. kroner``."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from types import MappingProxyType
from typing import Final

from babel.numbers import format_decimal, get_currency_precision

from app.domain.display import money_text
from app.text import LOCALES, Language, Text

_CURRENCIES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "SEK": Text(en="SEK", sv="kronor", nb="svenske kroner", da="svenske kroner"),
        "NOK": Text(en="NOK", sv="norska kronor", nb="kroner", da="norske kroner"),
        "DKK": Text(en="DKK", sv="danska kronor", nb="danske kroner", da="kroner"),
        "ISK": Text(en="ISK", sv="isländska kronor", nb="islandske kroner", da="islandske kroner"),
        "EUR": Text(en="EUR", sv="euro", nb="euro", da="euro"),
        "USD": Text(en="USD", sv="US-dollar", nb="amerikanske dollar", da="amerikanske dollar"),
        "GBP": Text(en="GBP", sv="brittiska pund", nb="britiske pund", da="britiske pund"),
    }
)
_MILLIONS = Text(en="million", sv="miljoner", nb="mill.", da="mio.")
_HARD_SPACE: Final = "\u00a0"


def amount_in_words(minor: int, currency: str, language: Language, style: str = "full") -> str:
    """Return an amount of minor units with its currency, in full or in ``millions``."""
    number = (
        _millions(minor, currency, language) if style == "millions" else money_text(minor, currency, language)
    )
    named = _CURRENCIES[currency].of(language) if currency in _CURRENCIES else currency
    parts = (named, number) if language == "en" else (number, named)
    return _HARD_SPACE.join(part for part in parts if part)


def _millions(minor: int, currency: str, language: Language) -> str:
    precision = get_currency_precision(currency) if currency else 2
    amount = Decimal(minor).scaleb(-precision - 6)
    number = format_decimal(amount, format="#,##0.0#####", locale=LOCALES[language])
    return f"{number}{_HARD_SPACE}{_MILLIONS.of(language)}"
