"""What the programme holds for a participant."""

from __future__ import annotations

from typing import Any

from app.text import Text
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart


def _make(desk: Desk) -> Any:
    from ui.pages.events.schedule_part import SchedulePart  # noqa: PLC0415 - when it is first seen

    return SchedulePart(desk)


PART = RecordPart(
    key="schedule",
    title=Text(en="Programme items", sv="Programpunkter", nb="Programpunkter", da="Programpunkter"),
    entity="participant",
    order=50,
    make=_make,
)
