"""The assignment of a placement: its versions, who has confirmed them, and how it fits this participant."""

from __future__ import annotations

from typing import Any

from app.text import Text
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart


def _make(desk: Desk) -> Any:
    from ui.pages.records.placement_assignment_tab import PlacementAssignment  # noqa: PLC0415 - its services load the papers' engine

    return PlacementAssignment(desk)


PART = RecordPart(
    key="assignment",
    title=Text(en="Assignment", sv="Uppdrag", nb="Oppdrag", da="Opgave"),
    entity="placement",
    order=10,
    make=_make,
)
