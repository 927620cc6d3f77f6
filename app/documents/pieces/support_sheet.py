"""The support matrix of a placement as a paper shows it: own paper (D04) and annex 1 alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.documents.blocks import Block, Boxed, Columns, KeepTogether, KeyValues, Paragraph, Span, Table, Words
from app.documents.pieces.abroad import emergency_numbers, time_difference
from app.documents.pieces.clause_field import place_text
from app.documents.pieces.stay import Contact, Stay, full_name, organisation_name
from app.documents.pieces.wordings import dial, joined, listed, long_day, period_text, write_to
from app.documents.vocabulary import EMAIL, PHONE
from app.documents.vocabulary_support import (
    ASK_FOR,
    BACKUP,
    EMERGENCY,
    FIRST_DAY,
    MEETING_POINT,
    NOT_DONE,
    ORGANISER_DOES,
    ORGANISER_DOES_NOT,
    ORGANISER_ROLE,
    PEOPLE,
    REACHED,
    RESPONSIBLE,
    TIME,
    TOPIC,
    WHO_HELPS,
    WITHIN,
)
from app.domain.display import wording
from app.domain.role import ROLES
from app.domain.support_matrix import support_at
from app.domain.support_topic import RESPONSE_TIMES, TOPICS
from app.domain.support_topic import RESPONSIBLE as RESPONSIBLE_ROLES
from app.text import Language, Text


def support_blocks(stay: Stay, language: Language, *, duties: bool = True) -> tuple[Block, ...]:
    """Return the sheet: the first day, who helps with what, how each is reached, what is not done.

    ``duties`` adds what the organiser does, topic by topic: that belongs in an agreement, not in a wallet.
    """
    rows = support_at(stay.placement, stay.facts.records)
    return (
        _first_day(stay, language),
        *((_matrix(stay, rows, language),) if rows else ()),
        *_people(stay, rows, language),
        *_organiser(stay, rows, language, duties=duties),
    )


def _first_day(stay: Stay, language: Language) -> Block:
    placement = stay.placement
    mentor = stay.contact("host_mentor")
    ask = ASK_FOR.of(language).format(name=mentor.name) if mentor else ""
    start = listed((long_day(placement.start_date, language), place_text(stay, language)))
    rows: tuple[tuple[Text, Words], ...] = (
        (FIRST_DAY, start),
        (MEETING_POINT, stay.facts.given.get("meeting_point") or ask),
        (TIME, time_difference(stay, language)),
        (EMERGENCY, Span(emergency_numbers(placement.country, language), strong=True)),
    )
    known = [(name.of(language), words) for name, words in rows if words]
    half = (len(known) + 1) // 2
    sides = (KeyValues(tuple(part), label_share=0.36) for part in (known[:half], known[half:]) if part)
    return Columns(tuple(sides))


def about(stay: Stay, language: Language) -> str:
    """Return whom the sheet is for, where and when, in one line."""
    period = period_text(stay.placement.start_date, stay.placement.end_date, language)
    return listed((full_name(stay.person), organisation_name(stay.host, language), period), "  ·  ")


def _matrix(stay: Stay, rows: Iterable[Any], language: Language) -> Block:
    head = (WHO_HELPS, RESPONSIBLE, BACKUP, WITHIN)
    return Table(
        tuple(text.of(language) for text in head),
        tuple(_topic(stay, row, language) for row in rows),
        widths=(40, 57, 38, 30),
        row_heads=True,
    )


def _topic(stay: Stay, row: Any, language: Language) -> tuple[Words | Block, ...]:
    within = RESPONSE_TIMES[row.response_time].of(language) if row.response_time else ""
    main = _contact(stay, row.responsible_person_id, row.responsible_role)
    backup = _contact(stay, row.backup_person_id, row.backup_role)
    who = _who(main, row.responsible_role, language)
    return (
        _small(Span(TOPICS[row.topic].of(language), strong=True)),
        _small(joined((who, row.how or "")) if row.how else who),
        _small(backup.name if backup else _by_role(row.backup_role, language)),
        _small(within),
    )


def _small(words: Words) -> Paragraph:
    return Paragraph(words, look="small")


def _contact(stay: Stay, person_id: str | None, role: str | None) -> Contact | None:
    """Return who answers: the person named in the matrix, else who has the role at this placement."""
    if person_id is not None:
        return stay.contact_of(person_id)
    return stay.contact(role) if role is not None and role in ROLES else None


def _who(contact: Contact | None, role: str | None, language: Language) -> Words:
    if contact is None:
        return _by_role(role, language)
    return joined((contact.name, dial(contact.phone)), ", ")


def _by_role(role: str | None, language: Language) -> str:
    return RESPONSIBLE_ROLES[role].of(language) if role else "–"


def _people(stay: Stay, rows: Iterable[Any], language: Language) -> tuple[Block, ...]:
    """Return everybody in the matrix once, with all ways to reach them."""
    found: dict[str, tuple[Contact, list[str]]] = {}
    for row in rows:
        pairs = (
            (row.responsible_person_id, row.responsible_role),
            (row.backup_person_id, row.backup_role),
        )
        for person, role in pairs:
            contact = _contact(stay, person, role)
            if contact is not None:
                _, roles = found.setdefault(contact.name, (contact, []))
                if role in ROLES and ROLES[role].of(language) not in roles:
                    roles.append(ROLES[role].of(language))
    if not found:
        return ()
    head = tuple(text.of(language) for text in (PEOPLE, PHONE, EMAIL, REACHED))
    rows_of = tuple(_person(contact, roles) for contact, roles in found.values())
    return (KeepTogether((Table(head, rows_of, widths=(47, 33, 64, 21), row_heads=True),)),)


def _person(contact: Contact, roles: list[str]) -> tuple[Block, ...]:
    named: Words = (Span(contact.name, strong=True), *((", ", listed(roles)) if roles else ()))
    return tuple(
        _small(words) for words in (named, dial(contact.phone), write_to(contact.email), contact.hours)
    )


def _organiser(stay: Stay, rows: Iterable[Any], language: Language, *, duties: bool) -> tuple[Block, ...]:
    """Return what the organiser does and, as plainly, what not."""
    every = list(rows)
    role = wording(getattr(stay.programme, "organiser_role_text", None), language)
    words = role or wording(stay.texts.support.organiser_role, language)
    table = _duties(stay, every, language) if duties else None
    blocks: list[Block] = [_small(words)] if words else []
    refused = [said for row in every if (said := _refusal(stay, row, language))]
    if refused and table is None:
        head = Span(NOT_DONE.of(language), strong=True)
        blocks.append(_small((head, " ", "; ".join(refused) + ".")))
    box = (Boxed(tuple(blocks), title=ORGANISER_ROLE.of(language)),) if blocks else ()
    return (*box, *((table,) if table is not None else ()))


def _duties(stay: Stay, rows: Iterable[Any], language: Language) -> Table | None:
    """Return topic by topic what the organiser does and does not do, once the office has written it."""
    found = [
        (TOPICS[row.topic].of(language), wording(row.organiser_does, language), _refusal(stay, row, language))
        for row in rows
    ]
    if not any(does for _, does, _ in found):
        return None
    head = (TOPIC, ORGANISER_DOES, ORGANISER_DOES_NOT)
    lines = tuple(
        (_small(Span(topic, strong=True)), _small(does), _small(not_)) for topic, does, not_ in found
    )
    return Table(tuple(text.of(language) for text in head), lines, widths=(42, 70, 53), row_heads=True)


def _refusal(stay: Stay, row: Any, language: Language) -> str:
    if row.not_covered:
        return wording(row.not_covered, language).strip().rstrip(".")
    return wording(stay.texts.support.not_done.get(row.topic), language)
