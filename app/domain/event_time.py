"""When an event is by the clock of the place it is held at, told with its weekday."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from babel.dates import format_date

from app.text import LOCALES, Language, Text

ZONES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "SE": "Europe/Stockholm",
        "NO": "Europe/Oslo",
        "DK": "Europe/Copenhagen",
        "FI": "Europe/Helsinki",
        "DE": "Europe/Berlin",
        "NL": "Europe/Amsterdam",
        "GB": "Europe/London",
    }
)
"""The one time zone of a country; a country of several has to be told."""
USUAL_ZONE: Final = "Europe/Stockholm"
USUAL_START: Final = time(9)
USUAL_LENGTH: Final = timedelta(hours=1)
_AT: Final = Text(en="{day}, {clock}", sv="{day} kl. {clock}", nb="{day} kl. {clock}", da="{day} kl. {clock}")
_HOUR: Final = Decimal(3600)


def zone_of(event: Any) -> ZoneInfo:
    """Return the time zone of an event: its own, that of its country, else the Nordic one."""
    own = (event.time_zone or "").strip() or ZONES.get(event.country or "", USUAL_ZONE)
    try:
        return ZoneInfo(own)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ZoneInfo(USUAL_ZONE)


def begins(event: Any) -> datetime:
    """Return when an event begins, by its own clock."""
    start: datetime = event.starts_at
    return start.astimezone(zone_of(event))


def ends(event: Any) -> datetime | None:
    """Return when an event ends, by its own clock; None where that is not known."""
    end: datetime | None = event.ends_at
    return end.astimezone(zone_of(event)) if end is not None else None


def day_of(event: Any) -> date:
    """Return the day of an event where it is held."""
    return begins(event).date()


def hours_of(event: Any) -> Decimal:
    """Return how many hours an event takes, in quarters; nought where its end is not known."""
    if event.ends_at is None or event.ends_at <= event.starts_at:
        return Decimal(0)
    hours = Decimal((event.ends_at - event.starts_at).total_seconds()) / _HOUR
    return (hours * 4).quantize(Decimal(1)) / 4


def minutes_of(event: Any) -> int:
    """Return how long an event stands in a calendar; an hour where its end is not known."""
    end = (
        event.ends_at if event.ends_at and event.ends_at > event.starts_at else event.starts_at + USUAL_LENGTH
    )
    return max(1, int((end - event.starts_at).total_seconds()) // 60)


def moment_on(day: date, event: Any = None, clock: time = USUAL_START) -> datetime:
    """Return a time of a day by the clock of an event, or of the Nordic countries."""
    zone = zone_of(event) if event is not None else ZoneInfo(USUAL_ZONE)
    return datetime.combine(day, clock, zone)


def weekday_text(day: date, language: Language) -> str:
    """Return a date with its weekday: “fredag 11 november 2022”."""
    return str(format_date(day, format="full", locale=LOCALES[language]))


def short_day(day: date, language: Language) -> str:
    """Return a date with its weekday as lists show it: “fre 11 nov. 2022”."""
    return str(format_date(day, format="EEE d MMM y", locale=LOCALES[language]))


def brief_day(day: date, language: Language) -> str:
    """Return a date of this time of the year, for a narrow column: “5 nov.”."""
    return str(format_date(day, format="d MMM", locale=LOCALES[language]))


def when_text(event: Any, language: Language) -> str:
    """Return day, weekday and hours of an event in one line."""
    start, end = begins(event), ends(event)
    clock = f"{start:%H:%M}"
    if end is not None and end > start:
        last = "" if end.date() == start.date() else f"{short_day(end.date(), language)} "
        clock = f"{clock}–{last}{end:%H:%M}"
    return _AT.of(language).format(day=weekday_text(start.date(), language), clock=clock)


def foreign_zone(event: Any, office_zone: str) -> str:
    """Return the name of an event's time zone where clocks differ from the office's; nothing where not."""
    own, here = zone_of(event), _known(office_zone)
    start: datetime = event.starts_at
    return own.key if start.astimezone(own).utcoffset() != start.astimezone(here).utcoffset() else ""


def _known(name: str) -> ZoneInfo | timezone:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC
