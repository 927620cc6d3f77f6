"""A time zone as calendar files describe it: when the clock is turned, as a yearly rule.

Outlook reads a yearly rule rightly and a list of single turns only in part, so a rule is written
wherever one holds for all the years asked for; single turns are left for the few zones without one.
"""

from __future__ import annotations

from calendar import monthrange
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo

from attrs import frozen

if TYPE_CHECKING:
    from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

WEEKDAYS: Final = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_WEEK: Final = 7
_SECOND: Final = timedelta(seconds=1)


@frozen
class Turn:
    """One turn of the clock: the moment by the clock before it, and both offsets to UTC."""

    at: datetime
    before: timedelta
    after: timedelta
    called: str

    @property
    def to_summer(self) -> bool:
        """Whether the clock is put forward; Irish law calls it the other way round, calendars do not."""
        return self.after > self.before


@frozen
class Yearly:
    """The day of a turn in every year: the last (-1), first, second … of a weekday in a month, at a time."""

    month: int
    nth: int
    weekday: int
    hour: int
    minute: int


def zone_part(zone: ZoneInfo, first: date, last: date) -> Timezone:
    """Return the VTIMEZONE of a zone that holds from the first to the last day."""
    from icalendar import Timezone  # noqa: PLC0415 - not on the road to the first window

    years = range(first.year - 1, last.year + 1)
    turns = {year: turns_of(zone, year) for year in years}
    part = Timezone()
    part.add("TZID", zone.key)
    if not any(turns.values()):
        part.add_component(_still(zone, first))
    elif rules := _rules(list(turns.values())):
        for turn, rule in zip(turns[first.year - 1], rules, strict=True):
            part.add_component(_turning(turn, rule))
    else:
        part.add_component(_still(zone, date(first.year - 1, 1, 1)))
        for turn in (each for year in years for each in turns[year]):
            part.add_component(_turning(turn, None))
    return part


def turns_of(zone: ZoneInfo, year: int) -> tuple[Turn, ...]:
    """Return the turns of the clock in a year, found to the second."""
    found = []
    day = datetime(year, 1, 1, tzinfo=UTC)
    while day.year == year:
        following = day + timedelta(days=1)
        if _offset(day, zone) != _offset(following, zone):
            found.append(_turn(zone, day, following))
        day = following
    return tuple(found)


def _turn(zone: ZoneInfo, low: datetime, high: datetime) -> Turn:
    before, after = _offset(low, zone), _offset(high, zone)
    while high - low > _SECOND:
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        low, high = (middle, high) if _offset(middle, zone) == before else (low, middle)
    at = (high + before).replace(tzinfo=None)
    return Turn(at, before, after, high.astimezone(zone).tzname() or "")


def _offset(moment: datetime, zone: ZoneInfo) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()


def _rules(years: list[tuple[Turn, ...]]) -> tuple[Yearly, ...]:
    """Return one rule a turn if every year follows the same rules, else nothing."""
    for nth_from_end in (True, False):
        each = {tuple(_yearly(turn, from_end=nth_from_end) for turn in turns) for turns in years}
        if len(each) == 1 and len(years[0]) == len({turn.to_summer for turn in years[0]}):
            return each.pop()
    return ()


def _yearly(turn: Turn, *, from_end: bool) -> Yearly:
    day = turn.at
    left = monthrange(day.year, day.month)[1] - day.day
    is_last = from_end and left < _WEEK
    nth = -1 if is_last else (day.day - 1) // _WEEK + 1
    return Yearly(day.month, nth, day.weekday(), day.hour, day.minute)


def _turning(turn: Turn, rule: Yearly | None) -> TimezoneDaylight | TimezoneStandard:
    from icalendar import TimezoneDaylight, TimezoneStandard  # noqa: PLC0415 - as above

    part = TimezoneDaylight() if turn.to_summer else TimezoneStandard()
    part.add("DTSTART", turn.at)
    part.add("TZNAME", turn.called)
    part.add("TZOFFSETFROM", turn.before)
    part.add("TZOFFSETTO", turn.after)
    if rule is not None:
        by_day = f"{rule.nth}{WEEKDAYS[rule.weekday]}"
        part.add("RRULE", {"FREQ": "YEARLY", "BYMONTH": rule.month, "BYDAY": by_day})
    return part


def _still(zone: ZoneInfo, first: date) -> TimezoneStandard:
    from icalendar import TimezoneStandard  # noqa: PLC0415 - as above

    start = datetime(first.year, 1, 1, tzinfo=zone)
    part = TimezoneStandard()
    part.add("DTSTART", start.replace(tzinfo=None))
    part.add("TZNAME", start.tzname() or "")
    part.add("TZOFFSETFROM", start.utcoffset() or timedelta())
    part.add("TZOFFSETTO", start.utcoffset() or timedelta())
    return part
