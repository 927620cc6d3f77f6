"""D26: address labels for people."""

from __future__ import annotations

from app.documents.document import Document
from app.documents.pieces.label_sheet import LABELS, label_sheets, lacking_address

DOCUMENT = Document(
    key="labels",
    name=LABELS,
    entity="person",
    compose=label_sheets,
    lacking=lacking_address,
    together=True,
)
