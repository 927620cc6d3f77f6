"""A weekday that stands before a date, and what is said where the two do not fit together."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import Final

from app.exchange.folding import fold
from app.text import LANGUAGES, LOCALES, Text

_OTHER_DAY: Final = Text(
    en="“{given}”: that date is a {weekday}. Check the day or the date in the list.",
    sv="”{given}”: det datumet är en {weekday}. Kontrollera dagen eller datumet i listan.",
    nb="«{given}»: den datoen er en {weekday}. Kontroller dagen eller datoen i listen.",
    da="”{given}”: den dato er en {weekday}. Kontrollér dagen eller datoen i listen.",
)
_STEMS: Final[Mapping[str, int]] = MappingProxyType(
    {
        "mon": 0, "man": 0, "tue": 1, "tis": 1, "tir": 1, "wed": 2, "ons": 2, "thu": 3, "tor": 3,
        "fri": 4, "fre": 4, "sat": 5, "lor": 5, "sun": 6, "son": 6,
    }
)  # fmt: skip
_FIRST: Final = re.compile(r"^([a-z]+)[.,]?\s")
_MONTHS: Final = re.compile(r"^(?:march|mars|marts|may|maj|mai|dec|des|june|juni|july|juli|jan|feb)")


def weekday_named(text: str) -> int | None:
    """Return the weekday a date begins with, from 0 for Monday; None where there is none."""
    first = _FIRST.match(" ".join(fold(text[:60]).split()))
    if first is None or _MONTHS.match(first[1]):
        return None
    return _STEMS.get(first[1][:3])


def other_weekday(given: str, day: date) -> Text | None:
    """Return what to say of a date that stands with another weekday than its own; None where all is well."""
    named = weekday_named(given)
    if named is None or named == day.weekday():
        return None
    from babel.dates import format_date  # noqa: PLC0415 - not on the road to the first window

    words = {code: str(format_date(day, "EEEE", locale=LOCALES[code])) for code in LANGUAGES}
    return Text(
        **{code: _OTHER_DAY.of(code).format(given=given[:80], weekday=words[code]) for code in LANGUAGES}
    )
