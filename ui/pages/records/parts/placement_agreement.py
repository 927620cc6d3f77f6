"""The agreement of a placement: from checked to signed, with every version and amendment."""

from __future__ import annotations

from typing import Any

from app.text import Text
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart


def _make(desk: Desk) -> Any:
    from ui.pages.records.placement_agreement_tab import PlacementAgreement  # noqa: PLC0415 - its services load the papers' engine

    return PlacementAgreement(desk)


PART = RecordPart(
    key="agreement",
    title=Text(en="Agreement", sv="Avtal", nb="Avtale", da="Aftale"),
    entity="placement",
    order=30,
    make=_make,
)
