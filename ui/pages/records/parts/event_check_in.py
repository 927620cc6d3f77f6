"""Who came to an event."""

from __future__ import annotations

from typing import Any

from app.text import Text
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart


def _make(desk: Desk) -> Any:
    from ui.pages.events.check_in_part import CheckInPart  # noqa: PLC0415 - when it is first seen

    return CheckInPart(desk)


PART = RecordPart(
    key="check_in",
    title=Text(en="Check-in", sv="Incheckning", nb="Innsjekking", da="Check-in"),
    entity="event",
    order=20,
    make=_make,
)
