"""The support matrix of a placement as a paper shows it: own paper (D04) and annex 1 alike."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from app.documents.blocks import Block, Heading, KeepTogether, KeyValues, Paragraph, Span, Table, Words
from app.documents.pieces.abroad import emergency_numbers, time_difference
from app.documents.pieces.clause_field import place_text
from app.documents.pieces.stay import Contact, Stay, full_name, organisation_name
from app.documents.pieces.wordings import dial, hours_text, joined, listed, long_day, period_text, write_to
from app.documents.vocabulary import EMAIL, HOST, NAME, PARTICIPANT, PERIOD, PHONE
from app.documents.vocabulary_support import (
    ASK_FOR,
    BACKUP,
    EMERGENCY,
    FIRST_DAY,
    MEETING_POINT,
    NOT_DONE,
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
from app.text import Language


def support_blocks(stay: Stay, language: Language) -> tuple[Block, ...]:
    """Return the sheet: the first day, who helps with what, how each is reached, what is not done."""
    rows = support_at(stay.placement, stay.facts.records)
    return (
        _first_day(stay, language),
        Heading(WHO_HELPS.of(language)),
        _matrix(stay, rows, language),
        *_people(stay, rows, language),
        *_not_done(stay, rows, language),
    )


def _first_day(stay: Stay, language: Language) -> Block:
    placement = stay.placement
    mentor = stay.contact("host_mentor")
    meeting = stay.facts.given.get("meeting_point") or (
        ASK_FOR.of(language).format(name=mentor.name) if mentor else ""
    )
    start = listed((long_day(placement.start_date, language), place_text(stay, language)))
    rows: list[tuple[str, Words]] = [
        (PARTICIPANT.of(language), full_name(stay.person)),
        (HOST.of(language), organisation_name(stay.host, language)),
        (
            PERIOD.of(language),
            listed(
                (
                    period_text(placement.start_date, placement.end_date, language),
                    hours_text(placement.hours_per_week, language),
                )
            ),
        ),
        (FIRST_DAY.of(language), start),
        (MEETING_POINT.of(language), meeting),
        (TIME.of(language), time_difference(stay, language)),
        (EMERGENCY.of(language), Span(emergency_numbers(placement.country, language), strong=True)),
    ]
    return KeyValues(tuple(row for row in rows if row[1]), label_share=0.26)


def _matrix(stay: Stay, rows: Iterable[Any], language: Language) -> Block:
    head = (TOPIC, RESPONSIBLE, BACKUP, WITHIN)
    return Table(
        tuple(text.of(language) for text in head),
        tuple(_topic(stay, row, language) for row in rows),
        widths=(26, 32, 28, 17),
        row_heads=True,
    )


def _topic(stay: Stay, row: Any, language: Language) -> tuple[Words | Block, ...]:
    within = RESPONSE_TIMES[row.response_time].of(language) if row.response_time else ""
    main = _contact(stay, row.responsible_person_id, row.responsible_role)
    reached = listed((within, row.how or (main.hours if main else "")), "\n")
    return (
        TOPICS[row.topic].of(language),
        _small(_who(main, row.responsible_role, language)),
        _small(_who(_contact(stay, row.backup_person_id, row.backup_role), row.backup_role, language)),
        _small(reached),
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
        return RESPONSIBLE_ROLES[role].of(language) if role else "–"
    return joined((contact.name, dial(contact.phone)))


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
    head = tuple(text.of(language) for text in (NAME, PHONE, EMAIL, REACHED))
    table = Table(
        head,
        tuple(_person(contact, roles) for contact, roles in found.values()),
        widths=(33, 21, 30, 19),
    )
    return (KeepTogether((Heading(PEOPLE.of(language)), table)),)


def _person(contact: Contact, roles: list[str]) -> tuple[Block, ...]:
    named = joined((Span(contact.name, strong=True), listed(roles)))
    return tuple(
        _small(words) for words in (named, dial(contact.phone), write_to(contact.email), contact.hours)
    )


def _not_done(stay: Stay, rows: Iterable[Any], language: Language) -> tuple[Block, ...]:
    role = wording(getattr(stay.programme, "organiser_role_text", None), language)
    words = role or wording(stay.texts.support.organiser_role, language)
    refused = [
        (TOPICS[row.topic].of(language), said) for row in rows if (said := _refusal(stay, row, language))
    ]
    blocks: list[Block] = []
    if words:
        blocks += [Heading(ORGANISER_ROLE.of(language)), Paragraph(words)]
    if refused:
        table = Table(
            (TOPIC.of(language), NOT_DONE.of(language)),
            tuple((topic, _small(said)) for topic, said in refused),
            widths=(1, 2),
            row_heads=True,
        )
        blocks.append(table)
    return tuple(blocks)


def _refusal(stay: Stay, row: Any, language: Language) -> str:
    if row.not_covered:
        return wording(row.not_covered, language)
    return wording(stay.texts.support.not_done.get(row.topic), language)
