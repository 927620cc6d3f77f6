"""The agenda of an event."""

from __future__ import annotations

from typing import Any

from app.text import Text
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart


def _make(desk: Desk) -> Any:
    from ui.pages.events.agenda_part import AgendaPart  # noqa: PLC0415 - when it is first seen

    return AgendaPart(desk)


PART = RecordPart(
    key="agenda",
    title=Text(en="Agenda", sv="Program för dagen", nb="Dagsorden", da="Dagsorden"),
    entity="event",
    order=30,
    make=_make,
)
