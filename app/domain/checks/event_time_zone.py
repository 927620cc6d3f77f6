"""A time zone that nobody knows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from app.domain.check import Check, Finding
from app.domain.event import Event
from app.domain.states import Records
from app.text import Text

_UNKNOWN: Final = Text(
    en="This is no time zone. Write it as Europe/Stockholm or America/Los_Angeles.",
    sv="Det här är ingen tidszon. Skriv den som Europe/Stockholm eller America/Los_Angeles.",
    nb="Dette er ingen tidssone. Skriv den som Europe/Oslo eller America/Los_Angeles.",
    da="Det er ingen tidszone. Skriv den som Europe/Copenhagen eller America/Los_Angeles.",
)


def find(record: Event, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Look the name up."""
    if not record.time_zone:
        return
    try:
        ZoneInfo(record.time_zone.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        yield Finding("time_zone", _UNKNOWN)


CHECK: Final = Check(
    key="event_time_zone",
    entity="event",
    severity="error",
    label=Text(en="No time zone", sv="Ingen tidszon", nb="Ingen tidssone", da="Ingen tidszone"),
    find=find,
)
