"""The completed logbook: every entry that came in, charts over them, what is missing (D08)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from app.documents.blocks import Block, Heading, KeyValues, Paragraph, Sheet
from app.documents.document import Document, Facts, Languages
from app.documents.pieces.logbook_entry import breadth, charts, entries_of, entry_blocks, missing
from app.documents.pieces.stay import (
    Stay,
    as_participant,
    file_number,
    full_name,
    organisation_name,
    programme_title,
    sender,
    stay_of,
)
from app.documents.pieces.wordings import period_text
from app.documents.vocabulary import HOST, MENTOR, PARTICIPANT, PERIOD
from app.documents.vocabulary_logbook import (
    AT_A_GLANCE,
    CAME_IN,
    COMPLETED,
    IN_WORDS,
    LOGBOOK,
    NOTHING_YET,
    READERS,
)
from app.domain.logbook_alarm import answered
from app.text import Language


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> Sequence[Sheet]:
    stay, language = stay_of(facts, records[0]), languages[0]
    return (
        Sheet(
            title=LOGBOOK.of(language),
            subtitle=programme_title(stay, language),
            language=language,
            blocks=tuple(_blocks(stay, language)),
            sender=sender(stay),
            file_number=file_number(stay),
        ),
    )


def _blocks(stay: Stay, language: Language) -> Iterator[Block]:
    entries = entries_of(stay)
    told = answered(entries)
    yield _about(stay, language)
    yield Paragraph(READERS[stay.placement.logbook_reader_scope].of(language), look="muted")
    yield Heading(AT_A_GLANCE.of(language))
    if told:
        yield Paragraph(CAME_IN.of(language).format(done=len(told), every=len(entries)))
        yield Paragraph(breadth(stay, entries, language))
    else:
        yield Paragraph(NOTHING_YET.of(language))
    yield from charts(stay, told, language)
    yield from missing(entries, stay.facts.today, language)
    if told:
        yield Heading(IN_WORDS.of(language))
    for entry in told:
        yield from entry_blocks(stay, entry, language)


def _about(stay: Stay, language: Language) -> Block:
    mentor = stay.contact("host_mentor")
    rows = (
        (PARTICIPANT, full_name(stay.person)),
        (HOST, organisation_name(stay.host, language)),
        (MENTOR, mentor.name if mentor else ""),
        (PERIOD, period_text(stay.placement.start_date, stay.placement.end_date, language)),
    )
    return KeyValues(tuple((name.of(language), words) for name, words in rows if words), label_share=0.24)


DOCUMENT = Document(
    key="logbook-completed",
    name=COMPLETED,
    entity="placement",
    compose=_compose,
    offered=as_participant,
    kept_as="logbook_completed",
)
