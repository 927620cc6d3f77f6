"""The midterm review: what the office knows so far is printed, what is agreed is filled in (D09)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from app.documents.blocks import (
    Block,
    Bullets,
    Columns,
    Heading,
    KeepTogether,
    KeyValues,
    Paragraph,
    Sheet,
    Signatory,
    Signatures,
    TextField,
    TickBox,
)
from app.documents.document import Document, Facts, Languages
from app.documents.pieces.form_sheet import form_sheet
from app.documents.pieces.midterm import (
    areas,
    changes,
    expectations,
    feedback,
    outcomes,
    safety,
    workload,
)
from app.documents.pieces.stay import Stay, as_participant, full_name, organisation_name, stay_of
from app.documents.pieces.wordings import long_day, period_text
from app.documents.vocabulary import HOST, MENTOR, PARTICIPANT, PERIOD, SIGNATURES, SUPERVISOR
from app.documents.vocabulary_midterm import (
    BREADTH,
    BREADTH_ASKED,
    CHANGES,
    EXPECTATIONS,
    EXPECTATIONS_ASKED,
    FEEDBACK,
    HELD,
    LEAD,
    LOAD,
    LOAD_ASKED,
    MIDTERM,
    NEXT,
    NEXT_HEAD,
    OUTCOMES,
    OUTCOMES_ASKED,
    PLANNED,
    PRESENT,
    SAFETY,
)
from app.domain.sign_off import PARTIES
from app.text import Language, Text

FORM: Final = "midterm_review/1"
"""The kind of form and the version of its fields: what the taking in of a returned file goes by."""
PRESENT_BOX: Final = "present_"
MAY_BE_THERE: Final = ("participant", "mentor", "home", "organiser")
"""Those who are usually there; others can be added in the office."""
ROWS: Final = 2


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> Sequence[Sheet]:
    stay, language = stay_of(facts, records[0]), languages[0]
    form_id = f"{FORM}/{stay.placement.id}"
    return (form_sheet(stay, MIDTERM.of(language), language, form_id, tuple(_blocks(stay, language))),)


def _blocks(stay: Stay, language: Language) -> Iterator[Block]:
    yield _about(stay, language)
    yield Paragraph(LEAD.of(language))
    yield _when_and_who(language)
    yield from _part(OUTCOMES, (outcomes(stay, language),), "outcomes_status", OUTCOMES_ASKED, language)
    yield from _part(
        EXPECTATIONS,
        tuple(expectations(stay, language)),
        "expectations_checked",
        EXPECTATIONS_ASKED,
        language,
    )
    yield from _part(LOAD, tuple(workload(stay, language)), "workload", LOAD_ASKED, language)
    yield from _part(BREADTH, tuple(areas(stay, language)), "breadth", BREADTH_ASKED, language)
    yield KeepTogether((Heading(SAFETY.of(language)), *safety(stay, language)))
    yield from _told(FEEDBACK, feedback(stay, language), language)
    yield from _told(CHANGES, changes(stay, language), language)
    yield KeepTogether((Heading(NEXT_HEAD.of(language)), TextField("agreements", NEXT.of(language), lines=3)))
    yield KeepTogether((Heading(SIGNATURES.of(language)), _signatures(stay, language)))


def _about(stay: Stay, language: Language) -> Block:
    mentor = stay.contact("host_mentor")
    reviews = stay.facts.records.of("midterm_review", placement_id=stay.placement.id)
    planned = [one.planned_on for one in reviews if one.state != "skipped"]
    rows = (
        (PARTICIPANT, full_name(stay.person)),
        (HOST, organisation_name(stay.host, language)),
        (MENTOR, mentor.name if mentor else ""),
        (PERIOD, period_text(stay.placement.start_date, stay.placement.end_date, language)),
        (PLANNED, long_day(max(planned), language) if planned else ""),
    )
    return KeyValues(tuple((name.of(language), words) for name, words in rows if words), label_share=0.24)


def _when_and_who(language: Language) -> Block:
    boxes = tuple(TickBox(f"{PRESENT_BOX}{key}", PARTIES[key].of(language)) for key in MAY_BE_THERE)
    return KeepTogether(
        (
            TextField("held_at", HELD.of(language)),
            Paragraph(PRESENT.of(language), look="strong"),
            Columns(boxes, gap_mm=3),
        )
    )


def _part(
    head: Text, known: tuple[Block, ...], field: str, asked: Text, language: Language
) -> Iterator[Block]:
    """Give what is known, and the field under it: the head with its first block, the field by itself."""
    yield KeepTogether((Heading(head.of(language)), *known[:1]))
    yield from known[1:]
    yield TextField(field, asked.of(language), lines=ROWS)


def _told(head: Text, lines: Sequence[str], language: Language) -> Iterator[Block]:
    if lines:
        yield KeepTogether((Heading(head.of(language)), Bullets(tuple(lines))))


def _signatures(stay: Stay, language: Language) -> Block:
    people = (
        (PARTICIPANT, full_name(stay.person)),
        (MENTOR, _name(stay, "host_mentor")),
        (SUPERVISOR, _name(stay, "academic_supervisor")),
    )
    signing = [
        Signatory(role=role.of(language), name=name)
        for role, name in people
        if name or role is not SUPERVISOR
    ]
    return Signatures(tuple(signing))


def _name(stay: Stay, role: str) -> str:
    contact = stay.contact(role)
    return contact.name if contact is not None else ""


DOCUMENT = Document(
    key="midterm-review",
    name=MIDTERM,
    entity="placement",
    compose=_compose,
    offered=as_participant,
    kept_as="midterm_review",
    form=True,
)
