"""The onboarding checklist, to be ticked by mentor and participant (D06)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.documents.blocks import Sheet
from app.documents.document import Document, Facts, Languages
from app.documents.pieces.checklist import checklist_form, subtitle
from app.documents.pieces.form_sheet import form_sheet
from app.documents.pieces.stay import stay_of
from app.documents.vocabulary_expectation import CHECKLIST


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> Sequence[Sheet]:
    stay, language = stay_of(facts, records[0]), languages[0]
    blocks = checklist_form(stay, language)
    form_id = f"onboarding/1/{stay.placement.id}"
    about = subtitle(stay, language)
    return (form_sheet(stay, CHECKLIST.of(language), language, form_id, blocks, about),)


DOCUMENT = Document(
    key="onboarding-checklist",
    name=CHECKLIST,
    entity="placement",
    compose=_compose,
    kept_as="onboarding_checklist",
    form=True,
)
