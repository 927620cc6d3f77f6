"""The expectation and role clarification, to be filled in by host and participant together (D03)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.documents.blocks import Sheet
from app.documents.document import Document, Facts, Languages
from app.documents.pieces.expectations import expectation_blocks
from app.documents.pieces.form_sheet import form_sheet
from app.documents.pieces.stay import stay_of
from app.documents.vocabulary_expectation import SHEET, SHEET_NAME


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> Sequence[Sheet]:
    stay, language = stay_of(facts, records[0]), languages[0]
    blocks = expectation_blocks(stay, (language,), fillable=True)
    return (form_sheet(stay, SHEET.of(language), language, f"expectations/1/{stay.placement.id}", blocks),)


DOCUMENT = Document(
    key="expectation-sheet",
    name=SHEET_NAME,
    entity="placement",
    compose=_compose,
    kept_as="expectation_sheet",
    form=True,
)
