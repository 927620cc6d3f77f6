"""Dates as people in the Nordic countries type them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime, timedelta
from functools import cache
from typing import Final

from babel.dates import get_day_names, get_month_names

from app.text import LANGUAGES, LOCALES, Language

_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_DAY_FIRST = re.compile(r"(\d{1,2})\s*[./\-]\s*(\d{1,2})\s*[./\-]?\s*(\d{4}|\d{2})?")
_SHORT = re.compile(r"(\d{2})?(\d{2})(\d{2})(\d{2})")
_NAMED = re.compile(r"(?:den\s+)?(\d{1,2})(?:\.|st|nd|rd|th)?\s+([^\W\d]+)\.?\s*(\d{4})?")
_AHEAD = re.compile(r"([+-]\d{1,4})")
_SHORTEST_MONTH: Final = 3
_TODAY: Final = frozenset({"today", "idag", "i dag"})
_TOMORROW: Final = frozenset({"tomorrow", "imorgon", "i morgon", "i morgen", "imorgen"})
_CLOCK = re.compile(r"(\d{1,2})(?:[:.]?(\d{2}))?")


def day_typed(text: str, today: date) -> date | None:  # noqa: PLR0911 - one line a way of writing
    """Return the date somebody typed, or None if it is none.

    A day without a year is the one nearest to today. The day stands before the month, except in
    ``2026-03-16`` and ``20260316``. A weekday before it is passed by.
    """
    words = _without_weekday(" ".join(text.casefold().split()))
    if words in _TODAY or words in _TOMORROW:
        return today if words in _TODAY else today + timedelta(days=1)
    if found := _AHEAD.fullmatch(words):
        return today + timedelta(days=int(found[1]))
    if found := _ISO.fullmatch(words):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _SHORT.fullmatch(words):
        return _day(int((found[1] or "20") + found[2]), int(found[3]), int(found[4]))
    if found := _DAY_FIRST.fullmatch(words):
        return _with_year(int(found[1]), int(found[2]), found[3], today)
    if found := _NAMED.fullmatch(words):
        month = _month(found[2])
        return _with_year(int(found[1]), month, found[3], today) if month else None
    return None


def clock_typed(text: str) -> str | None:
    """Return a time of day as HH:MM, from "14", "1400", "14.00" or "14:00"."""
    found = _CLOCK.fullmatch(text.strip())
    if found is None or int(found[1]) > 23 or int(found[2] or 0) > 59:  # noqa: PLR2004 - a day's hours and minutes
        return None
    return f"{int(found[1]):02}:{int(found[2] or 0):02}"


def moment_typed(text: str, today: date) -> datetime | None:
    """Return a local date and time, typed as a date and a time after it."""
    day_part, _, clock_part = text.strip().replace(",", " ").rpartition(" ")
    day, clock = day_typed(day_part, today), clock_typed(clock_part)
    if day is None or clock is None:
        return None
    hour, minute = map(int, clock.split(":"))
    return datetime(day.year, day.month, day.day, hour, minute).astimezone()


@cache
def months() -> Mapping[str, int]:
    """Return the names of the months in all languages, long and short, in small letters."""
    found: dict[str, int] = {}
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            names = get_month_names(width, locale=LOCALES[language])
            found.update({name.casefold().rstrip("."): number for number, name in names.items()})
    return found


@cache
def weekdays() -> frozenset[str]:
    """Return the names of the weekdays in all languages, long and short, in small letters."""
    found: set[str] = set()
    for language in LANGUAGES:
        for width in ("wide", "abbreviated"):
            names = get_day_names(width, locale=LOCALES[language])
            found |= {name.casefold().rstrip(".") for name in names.values()}
    return frozenset(found)


def example(language: Language) -> str:
    """Return how a date may be typed, for the grey words in an empty field."""
    return {"en": "16/3/2026", "sv": "2026-03-16", "nb": "16.3.2026", "da": "16.3.2026"}[language]


def _without_weekday(words: str) -> str:
    first, _, rest = words.partition(" ")
    return rest if rest and first.rstrip(".,") in weekdays() else words


def _month(word: str) -> int:
    if word in months():
        return months()[word]
    fitting = {number for name, number in months().items() if name.startswith(word)}
    return fitting.pop() if len(word) >= _SHORTEST_MONTH and len(fitting) == 1 else 0


def _with_year(day: int, month: int, year: str | None, today: date) -> date | None:
    if year is not None:
        return _day(int(year) if len(year) > 2 else 2000 + int(year), month, day)  # noqa: PLR2004 - 26 is 2026
    near = [found for y in (today.year - 1, today.year, today.year + 1) if (found := _day(y, month, day))]
    return min(near, key=lambda found: abs(found - today), default=None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
