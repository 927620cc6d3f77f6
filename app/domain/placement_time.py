"""The time of a placement: days, weeks, hours, overlaps."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Final

from attrs import frozen

from app.domain.period import last_day
from app.domain.placement import Placement
from app.text import LANGUAGES, Text

WEEK: Final = 7
MOST_HOURS: Final = 45
"""More hours a week than these, over all placements at once, warn (data model, 2.2 E)."""
_WEEKS: Final = (
    Text(en="{weeks} week", sv="{weeks} vecka", nb="{weeks} uke", da="{weeks} uge"),
    Text(en="{weeks} weeks", sv="{weeks} veckor", nb="{weeks} uker", da="{weeks} uger"),
)
_DAYS: Final = (
    Text(en="{days} day", sv="{days} dag", nb="{days} dag", da="{days} dag"),
    Text(en="{days} days", sv="{days} dagar", nb="{days} dager", da="{days} dage"),
)


@frozen
class Week:
    """Which week of how many."""

    no: int
    of: int


def days(start: date, end: date) -> int:
    """Count the days of a stay, the first and the last included: 2 to 27 July are 26."""
    return (end - start).days + 1


def weeks(start: date, end: date) -> int:
    """Count the weeks of a stay, to the nearest whole one: Monday to Friday four weeks on are 4 (000-19)."""
    return (days(start, end) + WEEK // 2) // WEEK


def length(start: date, end: date) -> Text:
    """Say how long a stay is: “4 weeks (26 days)”; only the days of a stay of less than a week."""
    count, full = days(start, end), weeks(start, end)
    in_days = _DAYS[count != 1].fill(days=count)
    if not full:
        return in_days
    in_weeks = _WEEKS[full != 1].fill(weeks=full)
    return Text(**{code: f"{in_weeks.of(code)} ({in_days.of(code)})" for code in LANGUAGES})


def week_on(placement: Placement, today: date) -> Week | None:
    """Return in which week of how many a placement is on a day, or None outside it."""
    if not placement.start_date <= today <= placement.end_date:
        return None
    of = -(-days(placement.start_date, placement.end_date) // WEEK)
    return Week((today - placement.start_date).days // WEEK + 1, of)


def too_long(placement: Placement, longest: str | None) -> date | None:
    """Return the last day a placement may have if it ends later, else None.

    A year from 2019-09-01 ends on 2020-08-31, also in a leap year (004-16).
    """
    if not longest:
        return None
    limit = last_day(placement.start_date, longest)
    return limit if placement.end_date > limit else None


def at_once(one: Placement, other: Placement) -> bool:
    """Say whether two placements share a day."""
    return one.start_date <= other.end_date and other.start_date <= one.end_date


def hours_at_once(placement: Placement, others: Iterable[Placement]) -> Decimal:
    """Return the most hours a week that a placement and those beside it ask for on one day."""
    beside = [other for other in others if at_once(placement, other)]
    stays = [placement, *beside]
    starts = {max(placement.start_date, other.start_date) for other in stays}
    return max(
        sum((s.hours_per_week or Decimal(0) for s in stays if s.start_date <= day <= s.end_date), Decimal(0))
        for day in starts
    )


def agreed_hours(placement: Placement) -> Decimal:
    """Return the sum of the hours a week agreed for project, network, programme and other (000-16)."""
    parts = (
        placement.budget_hours_project,
        placement.budget_hours_network,
        placement.budget_hours_programme,
        placement.budget_hours_other,
    )
    return sum((part for part in parts if part is not None), Decimal(0))


def hours_in_all(placement: Placement) -> Decimal | None:
    """Return the hours of a whole placement, or None while the hours a week are unknown."""
    if placement.hours_per_week is None:
        return None
    return placement.hours_per_week * days(placement.start_date, placement.end_date) / WEEK
