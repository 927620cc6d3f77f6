"""From an anchor to a day: so many days from a programme's start, moved off weekends and holidays."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from functools import cache
from types import MappingProxyType
from typing import Final

from attrs import frozen

from app.domain.period import ONE_DAY
from app.domain.programme_year import ProgrammeYear
from app.domain.states import Records
from app.programmes.moment import Anchor, Moment

FREE_CATEGORIES: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {"SE": ("public", "de_facto"), "NO": ("public",), "DK": ("public", "optional"), "FI": ("public",)}
)
"""Which kinds of holiday close an office: Swedish eves, the Danish 5 June are free without being public."""
DEADLINES: Final[tuple[Anchor, ...]] = ("AM", "RD")
"""Anchors on whose day nothing happens of itself: the middle of a stay, the day a report is due."""
_SATURDAY: Final = 5


@frozen(kw_only=True)
class WorkingDays:
    """When an office works, and what it does with a deadline on a day when it does not."""

    calendar: str = "none"
    shift: str = "none"

    def works(self, day: date) -> bool:
        """Say whether the office works on a day."""
        return day.weekday() < _SATURDAY and day not in _free(self.calendar, day.year)

    def moved(self, day: date) -> date:
        """Return the working day that a deadline moves to by the office's rule."""
        if self.shift == "none":
            return day
        step = ONE_DAY if self.shift == "next_working_day" else -ONE_DAY
        while not self.works(day):
            day += step
        return day


@frozen(kw_only=True)
class AnchorDays:
    """The days that anchors stand for, in one year of a programme, one call, one placement or one event."""

    days: Mapping[Anchor, date]
    working: WorkingDays = WorkingDays()

    def day_of(self, moment: Moment) -> date | None:
        """Return the day of a moment as it is counted, or None while its anchor has no day."""
        anchor = self.days.get(moment.anchor)
        return anchor + timedelta(days=moment.days) if anchor is not None else None

    def due(self, moment: Moment) -> date | None:
        """Return the deadline, moved off holidays; what happens on the anchor's own day stays there."""
        day = self.day_of(moment)
        if day is None or (moment.days == 0 and moment.anchor not in DEADLINES):
            return day
        return self.working.moved(day)


def working_days(records: Records) -> WorkingDays:
    """Return when the office whose records these are works."""
    offices = records.of("office")
    if not offices:
        return WorkingDays()
    return WorkingDays(calendar=offices[0].holiday_calendar, shift=offices[0].deadline_shift)


def programme_anchors(
    start: date, end: date, *, year: ProgrammeYear | None = None, report_due: date | None = None
) -> dict[Anchor, date]:
    """Return the days of a programme, of one of its years when given, and of its report."""
    days: dict[Anchor, date] = {"PS": start, "PE": end}
    if year is not None:
        days |= {"YS": year.start, "YE": year.end}
    if report_due is not None:
        days["RD"] = report_due
    return days


def placement_anchors(start: date, end: date) -> dict[Anchor, date]:
    """Return the days of a placement; its middle is the earlier one of two."""
    return {"AS": start, "AM": start + (end - start) // 2, "AE": end}


@cache
def _free(calendar: str, year: int) -> frozenset[date]:
    if calendar not in FREE_CATEGORIES:
        return frozenset()
    import holidays  # noqa: PLC0415 - 0.05 s that the first window need not wait for

    found = holidays.country_holidays(
        calendar, years=year, categories=FREE_CATEGORIES[calendar], language="en_US"
    )
    return frozenset(found)
