"""D26: address labels for organisations."""

from __future__ import annotations

from app.documents.document import Document
from app.documents.pieces.label_sheet import label_sheets, lacking_address
from app.text import Text

DOCUMENT = Document(
    key="organisation-labels",
    name=Text(
        en="Address labels for organisations",
        sv="Adressetiketter för organisationer",
        nb="Adresseetiketter for organisasjoner",
        da="Adresseetiketter til organisationer",
    ),
    entity="organisation",
    compose=label_sheets,
    lacking=lacking_address,
    together=True,
)
