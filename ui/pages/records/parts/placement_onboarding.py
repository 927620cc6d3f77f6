"""The onboarding of a placement: the list of points, and the fixed time for questions."""

from __future__ import annotations

from typing import Any

from app.text import Text
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart


def _make(desk: Desk) -> Any:
    from ui.pages.records.placement_onboarding_tab import PlacementOnboarding  # noqa: PLC0415 - its services load the papers' engine

    return PlacementOnboarding(desk)


PART = RecordPart(
    key="onboarding",
    title=Text(en="Onboarding", sv="Introduktion", nb="Onboarding", da="Onboarding"),
    entity="placement",
    order=40,
    make=_make,
)
