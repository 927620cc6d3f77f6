"""Lengths of time as ISO 8601 writes them, the last day of a stay."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import Final

from attrs import frozen

from app.errors import Refused
from app.text import Text

ONE_DAY: Final = timedelta(days=1)

_DURATION: Final = re.compile(r"P(?=\d)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?")
_NOT_A_DURATION: Final = Text(
    en="“{typed}” is not a length of time. Write P60D for 60 days, P6M for 6 months or P1Y for a year.",
    sv="”{typed}” är ingen tidslängd. Skriv P60D för 60 dagar, P6M för 6 månader eller P1Y för ett år.",
    nb="«{typed}» er ikke en varighet. Skriv P60D for 60 dager, P6M for 6 måneder eller P1Y for ett år.",
    da='"{typed}" er ikke en varighed. Skriv P60D for 60 dage, P6M for 6 måneder eller P1Y for et år.',
)


@frozen
class Duration:
    """Whole months and days."""

    months: int = 0
    days: int = 0


def duration(typed: str) -> Duration:
    """Read ``P60D``, ``P8W``, ``P6M``, ``P1Y``; anything else is refused."""
    match = _DURATION.fullmatch(typed.strip().upper())
    if match is None:
        raise Refused(_NOT_A_DURATION.fill(typed=typed))
    years, months, weeks, days = (int(part or 0) for part in match.groups())
    return Duration(months=12 * years + months, days=7 * weeks + days)


def day_after(start: date, length: Duration) -> date:
    """Return the first day after a period of a length.

    A day that its month lacks counts as the first of the next, so that a year from 29 February is
    a whole year.
    """
    year, month = divmod(start.year * 12 + start.month - 1 + length.months, 12)
    try:
        moved = date(year, month + 1, start.day)
    except ValueError:
        moved = date(year, month + 2, 1)  # never past December, which lacks no day
    return moved + timedelta(days=length.days)


def last_day(start: date, typed: str) -> date:
    """Return the last day a period may have: start + duration − 1 day.

    So a year is a year also in leap years: from 2019-09-01, ``P1Y`` allows 2020-08-31 and no day more.
    """
    return day_after(start, duration(typed)) - ONE_DAY
