"""The logbook of a placement."""

from __future__ import annotations

from typing import Any

from app.text import Text
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart


def _make(desk: Desk) -> Any:
    from ui.pages.records.logbook_part import LogbookPart  # noqa: PLC0415 - reads the programmes' texts

    return LogbookPart(desk)


PART = RecordPart(
    key="logbook",
    title=Text(en="Logbook", sv="Loggbok", nb="Loggbok", da="Logbog"),
    entity="placement",
    order=50,
    make=_make,
)
