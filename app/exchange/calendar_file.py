"""Dates as a calendar file (``.ics``, RFC 5545) that every calendar program opens.

Plain text only, lines ended as the standard wants, the time zone described in the file, and for the
same date always the same identity: opened twice it stands once in the calendar, and a later version
takes the place of the earlier one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from attrs import frozen

from app.errors import Refused
from app.exchange.calendar_zone import WEEKDAYS, zone_part
from app.text import Text

if TYPE_CHECKING:
    from icalendar import Calendar, Event

MAKER: Final = "-//Praktikum//Praktikum//EN"
LONGEST_LINE: Final = 250
LONGEST_TEXT: Final = 4_000
_UNSEEN: Final = frozenset({"Cc", "Zl", "Zp", "Cs"})
_NO_ZONE: Final = Text(
    en="“{zone}” is no time zone. Write it as Europe/Stockholm or America/Los_Angeles.",
    sv="”{zone}” är ingen tidszon. Skriv den som Europe/Stockholm eller America/Los_Angeles.",
    nb="«{zone}» er ingen tidssone. Skriv den som Europe/Oslo eller America/Los_Angeles.",
    da="”{zone}” er ingen tidszone. Skriv den som Europe/Copenhagen eller America/Los_Angeles.",
)


@frozen(kw_only=True)
class CalendarEvent:
    """One date, or the same time every week until a day.

    ``key`` is what the date is of (a record and what of it); it makes the identity. ``starts`` is by the
    clock of the zone, or a moment with a zone of its own. ``version`` grows when a date sent is changed.
    """

    key: str
    title: str
    starts: datetime
    minutes: int
    zone: str
    weekly_until: date | None = None
    place: str = ""
    text: str = ""
    link: str = ""
    version: int = 0
    cancelled: bool = False


def events_as_ics(events: Iterable[CalendarEvent], *, made: datetime, name: str = "") -> bytes:
    """Return the bytes of a calendar file with these dates.

    Raises:
        Refused: a time zone that nobody knows.
    """
    from icalendar import Calendar  # noqa: PLC0415 - not on the road to the first window

    known = [(each, zone_named(each.zone)) for each in events]
    calendar = Calendar()
    calendar.add("PRODID", MAKER)
    calendar.add("VERSION", "2.0")
    calendar.add("CALSCALE", "GREGORIAN")
    calendar.add("METHOD", "PUBLISH")
    if _line(name):
        calendar.add("X-WR-CALNAME", _line(name))
    _add_zones(calendar, known)
    for each, zone in known:
        calendar.add_component(_event(each, zone, made))
    return bytes(calendar.to_ical())


def zone_named(name: str) -> ZoneInfo:
    """Return a time zone by its name.

    Raises:
        Refused: nobody knows the name.
    """
    try:
        return ZoneInfo(name.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError) as fault:
        raise Refused(_NO_ZONE.fill(zone=_line(name)[:60]), where="time_zone") from fault


def _add_zones(calendar: Calendar, known: list[tuple[CalendarEvent, ZoneInfo]]) -> None:
    for key in sorted({zone.key for _, zone in known}):
        days = [day for each, zone in known if zone.key == key for day in _days(each, zone)]
        calendar.add_component(zone_part(ZoneInfo(key), min(days), max(days)))


def _days(event: CalendarEvent, zone: ZoneInfo) -> tuple[date, date]:
    first = _local(event.starts, zone).date()
    return first, max(first, event.weekly_until or first)


def _event(event: CalendarEvent, zone: ZoneInfo, made: datetime) -> Event:
    from icalendar import Event  # noqa: PLC0415 - as above

    start = _local(event.starts, zone)
    part = Event()
    part.add("UID", f"{event.key}@praktikum")
    part.add("DTSTAMP", _utc(made))
    part.add("SEQUENCE", event.version)
    part.add("SUMMARY", _line(event.title))
    part.add("DTSTART", start)
    part.add("DTEND", (start.replace(tzinfo=None) + timedelta(minutes=event.minutes)).replace(tzinfo=zone))
    if event.weekly_until is not None:
        part.add("RRULE", _weekly(start, event.weekly_until, zone))
    for heading, words in (("LOCATION", _line(event.place)), ("DESCRIPTION", _body(event.text))):
        if words:
            part.add(heading, words)
    if link := _line(event.link).replace(" ", "%20"):
        part.add("URL", link)
    part.add("STATUS", "CANCELLED" if event.cancelled else "CONFIRMED")
    return part


def _weekly(start: datetime, until: date, zone: ZoneInfo) -> dict[str, object]:
    last = datetime.combine(until, time(23, 59, 59), zone)
    return {"FREQ": "WEEKLY", "UNTIL": last.astimezone(UTC), "BYDAY": WEEKDAYS[start.weekday()]}


def _local(moment: datetime, zone: ZoneInfo) -> datetime:
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)


def _utc(moment: datetime) -> datetime:
    return (moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)).replace(
        microsecond=0
    )


def _line(words: str) -> str:
    """Return words on one line, without what cannot be seen and a calendar program stumbles over."""
    known = words[: LONGEST_LINE * 4].encode("utf-8", "replace").decode()
    seen = "".join(" " if unicodedata.category(one) in _UNSEEN else one for one in known)
    return " ".join(seen.split())[:LONGEST_LINE]


def _body(text: str) -> str:
    known = text[:LONGEST_TEXT].replace("\r\n", "\n").replace("\r", "\n").encode("utf-8", "replace").decode()
    return "".join(one for one in known if one in "\n\t" or unicodedata.category(one) != "Cc").strip()
