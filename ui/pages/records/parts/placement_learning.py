"""The learning outcomes of a placement with their ratings and the change."""

from __future__ import annotations

from typing import Any

from app.text import Text
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart


def _make(desk: Desk) -> Any:
    from ui.pages.records.placement_learning_tab import PlacementLearning  # noqa: PLC0415 - its services load the papers' engine

    return PlacementLearning(desk)


PART = RecordPart(
    key="learning",
    title=Text(en="Learning", sv="Lärande", nb="Læring", da="Læring"),
    entity="placement",
    order=70,
    make=_make,
)
