"""The signatures of one agreement, and what may become of it."""

from __future__ import annotations

from typing import Any

from app.text import Text
from ui.models.desk import Desk
from ui.pages.records.record_part import RecordPart


def _make(desk: Desk) -> Any:
    from ui.pages.records.agreement_signatures_tab import AgreementSignatures  # noqa: PLC0415 - its services load the papers' engine

    return AgreementSignatures(desk)


PART = RecordPart(
    key="signatures",
    title=Text(en="Signatures", sv="Underskrifter", nb="Signaturer", da="Underskrifter"),
    entity="agreement",
    order=10,
    make=_make,
)
