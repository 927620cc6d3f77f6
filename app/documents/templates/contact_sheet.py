"""The support and contact sheet: who helps with what, and how to reach them (D04)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.documents.blocks import Sheet
from app.documents.document import Document, Facts, Languages
from app.documents.pieces.stay import as_participant, file_number, sender, stay_of
from app.documents.pieces.support_sheet import about, support_blocks
from app.documents.vocabulary_support import CONTACT_SHEET, EMPTY_TOPIC, NO_SUPPORT
from app.domain.support_matrix import support_at
from app.domain.support_topic import TOPICS
from app.errors import Reason
from app.text import LANGUAGES, Text


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> Sequence[Sheet]:
    stay, language = stay_of(facts, records[0]), languages[0]
    return (
        Sheet(
            title=CONTACT_SHEET.of(language),
            subtitle=about(stay, language),
            language=language,
            blocks=support_blocks(stay, (language,), duties=False),
            sender=sender(stay),
            file_number=file_number(stay),
        ),
    )


def _lacking(facts: Facts, record: Any, languages: Languages) -> tuple[Reason, ...]:  # noqa: ARG001 - the shape of the rule
    rows = support_at(record, facts.records)
    if not rows:
        return (Reason("support_topic", NO_SUPPORT),)
    return tuple(
        Reason(f"support_topic.{row.topic}", _unanswered(row.topic))
        for row in rows
        if row.required and not (row.responsible_role or row.responsible_person_id)
    )


def _unanswered(topic: str) -> Text:
    return Text(**{code: EMPTY_TOPIC.of(code).format(topic=TOPICS[topic].of(code)) for code in LANGUAGES})


DOCUMENT = Document(
    key="contact-sheet",
    name=CONTACT_SHEET,
    entity="placement",
    compose=_compose,
    offered=as_participant,
    lacking=_lacking,
    kept_as="support_sheet",
)
