"""Expectations and roles of a placement: side by side, the participant's wishes first, typed fast."""

from __future__ import annotations

from typing import Any

from app.text import Text
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart


def _make(desk: Desk) -> Any:
    from ui.pages.records.placement_expectations_tab import PlacementExpectations  # noqa: PLC0415 - its services load the papers' engine

    return PlacementExpectations(desk)


PART = RecordPart(
    key="expectations",
    title=Text(en="Expectations", sv="Förväntningar", nb="Forventninger", da="Forventninger"),
    entity="placement",
    order=20,
    make=_make,
)  # fmt: skip
