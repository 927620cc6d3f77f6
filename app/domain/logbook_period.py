"""The periods of a placement's logbook: from its days, how often it is kept, and when an entry is due."""

from __future__ import annotations

import calendar
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from typing import Any, Final

from attrs import evolve, frozen

ONE_DAY: Final = timedelta(days=1)
WEEK: Final = 7
LENGTHS: Final = {"weekly": WEEK, "fortnightly": 2 * WEEK}
WORKING_WEEK: Final = ("1", "2", "3", "4", "5")
MOST: Final = 1000
"""So many periods a logbook has at the most."""


@frozen(kw_only=True)
class Period:
    """One period with its number, its days, the day its entry is due; whether it is the first or the last."""

    no: int
    start: date
    end: date
    due: date
    first: bool = False
    last: bool = False


def frequency_of(placement: Any, usual: str) -> str:
    """Return how often a placement's logbook is kept; ``usual`` is what its programme does."""
    return str(placement.logbook_frequency or usual or "weekly")


def ruled_periods(placement: Any, frequency: str, weekday: int | None = None) -> tuple[Period, ...]:
    """Return the periods as the rule gives them; ``weekday`` is the programme's day for entries."""
    rule = _Rule(placement, frequency, placement.logbook_due_weekday or weekday)
    days = list(_spans(rule))
    return in_order(
        Period(no=no, start=start, end=end, due=end) for no, (start, end) in enumerate(days, start=1)
    )


def entered_periods(entries: Iterable[Any]) -> tuple[Period, ...]:
    """Return the periods of entries that are planned, or have come in."""
    return in_order(
        Period(no=one.no, start=one.period_from, end=one.period_to, due=one.due or one.period_to)
        for one in entries
        if one.no and one.period_from and one.period_to
    )


def in_order(periods: Iterable[Period]) -> tuple[Period, ...]:
    """Return periods by their days, the first and the last knowing that they are."""
    found = sorted(periods, key=lambda one: (one.start, one.no))
    return tuple(evolve(one, first=at == 0, last=at == len(found) - 1) for at, one in enumerate(found))


def without(periods: Sequence[Period], taken: Sequence[tuple[date, date]]) -> tuple[Period, ...]:
    """Return what is left of periods whose days are not taken: one that is cut keeps its other days."""
    left = (_cut(one, taken) for one in periods)
    return tuple(one for one in left if one is not None)


def _cut(period: Period, taken: Sequence[tuple[date, date]]) -> Period | None:
    start, end = period.start, period.end
    for first, last in sorted(taken):
        if first <= start <= last:
            start = last + ONE_DAY
        if first <= end <= last:
            end = first - ONE_DAY
    return evolve(period, start=start, end=end, due=end) if start <= end else None


@frozen
class _Rule:
    placement: Any
    frequency: str
    weekday: str | int | None


def _spans(rule: _Rule) -> Iterator[tuple[date, date]]:
    start, last = rule.placement.start_date, rule.placement.end_date
    found = 0
    while start is not None and last is not None and start <= last and found < MOST:
        end = min(_end(rule, start), last)
        if not _is_free(rule, start, end):
            found += 1
            yield start, end
        start = end + ONE_DAY


def _end(rule: _Rule, start: date) -> date:
    placement = rule.placement
    if start == placement.start_date and placement.logbook_first_due:
        first_due: date = placement.logbook_first_due
        return max(start, first_due)
    if rule.frequency == "daily":
        return start
    if rule.frequency == "monthly":
        return start.replace(day=calendar.monthrange(start.year, start.month)[1])
    length = LENGTHS.get(rule.frequency) or placement.logbook_every_days or LENGTHS["weekly"]
    return _to_weekday(rule, start, length)


def _to_weekday(rule: _Rule, start: date, length: int) -> date:
    """Return the last day of so many days; the first period ends on the weekday entries are due on.

    Periods shorter than a week have no weekday of their own.
    """
    if rule.weekday is None or start != rule.placement.start_date or length < WEEK:
        return start + timedelta(days=length - 1)
    return start + timedelta(days=(int(rule.weekday) - start.isoweekday()) % WEEK + length - WEEK)


def _is_free(rule: _Rule, start: date, end: date) -> bool:
    """Say whether a period is a single day on which nobody works."""
    daily = start == end and rule.frequency == "daily"
    return daily and str(start.isoweekday()) not in (rule.placement.weekdays or WORKING_WEEK)
