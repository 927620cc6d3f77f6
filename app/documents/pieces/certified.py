"""What every certificate has: its sheet, of whom it speaks, its number, who signs it, how it is proved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from app.documents.blocks import (
    Block,
    Cell,
    Columns,
    KeyValues,
    Paragraph,
    Shape,
    Sheet,
    Signatory,
    Signatures,
    Space,
    Stack,
    Words,
)
from app.documents.document import Facts
from app.documents.pieces.programme import role_holders
from app.documents.pieces.stay import full_name, office_name, sender_of
from app.documents.pieces.wordings import listed, long_day
from app.documents.vocabulary import ORGANISER, THE_OFFICE
from app.documents.vocabulary_training import CERTIFY, ISSUED, VERIFY
from app.domain.role import ROLES
from app.text import Language, Text

_SIGNS: Final = ("programme_manager", "coordinator", "project_responsible")


def series_of(kind: str, programme: Any) -> str:
    """Return what the numbers of a kind of certificate begin with, before the year: ``TIP-MC``."""
    acronym = getattr(programme, "acronym", None) or ""
    return "-".join(filter(None, ("".join(one for one in acronym if one.isalnum()), kind)))


def number_of(facts: Facts, kind: str, record: Any, series: str) -> str:
    """Return the number given, else that of the certificate issued last, else one of the record's own."""
    given = facts.given.get("number", "")
    if given:
        return given
    every = facts.records.of("document", entity_id=record.id, type=kind)
    papers = [one for one in every if one.no and one.no.startswith(f"{series}-")]
    kept = max(papers, key=lambda one: (one.version, one.id), default=None)
    return kept.no if kept is not None else f"{series}-{facts.today.year}-{record.id[-6:]}"


def certificate_sheet(
    facts: Facts,
    name: Text,
    number: str,
    language: Language,
    blocks: Sequence[Block],
    shape: Shape = "portrait",
) -> Sheet:
    """Return a certificate: the sender at its head, a border around it, its number in file and foot."""
    return Sheet(
        title=name.of(language),
        language=language,
        sender=sender_of(next(iter(facts.records.of("office")), None)),
        number=number,
        document_id=number,
        shape=shape,
        border=True,
        blocks=tuple(blocks),
    )


def certified(name: str, language: Language) -> tuple[Block, ...]:
    """Return the first lines of a certificate: of whom it speaks."""
    return (
        Paragraph(CERTIFY.of(language), align="centre"),
        Paragraph(name, look="display", align="centre"),
    )


def closing(
    facts: Facts, programme: Any, number: str, language: Language, rows: Sequence[tuple[Words, Cell]]
) -> tuple[Block, ...]:
    """Return the last lines of a certificate, with the number, and where it is signed."""
    office = next(iter(facts.records.of("office")), None)
    asked = listed((office_name(office), getattr(office, "email", None) or "")) or THE_OFFICE.of(language)
    issued = listed((long_day(facts.today, language), number), "  ·  ")
    return (
        KeyValues((*rows, (ISSUED.of(language), issued)), label_share=0.34),
        Columns(
            (
                Signatures((_signatory(facts, programme, office, language),)),
                Stack((Space(6), Paragraph(VERIFY.of(language).format(office=asked), look="muted"))),
            ),
            widths=(3, 2),
            gap_mm=10,
        ),
    )


def _signatory(facts: Facts, programme: Any, office: Any, language: Language) -> Signatory:
    """Let the one who answers for the programme sign for the organiser."""
    roles = role_holders(facts.records, programme, *_SIGNS) if programme is not None else []
    role = next(iter(roles), None)
    person = facts.records.get("person", getattr(role, "person_id", None))
    return Signatory(
        role=ORGANISER.of(language),
        name=full_name(person),
        title=ROLES[role.role].of(language) if role is not None and person is not None else "",
        organisation=office_name(office),
    )
