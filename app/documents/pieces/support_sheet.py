"""The support matrix of a placement as a paper shows it: own paper (D04) and annex 1 alike."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from app.documents.blocks import Block, Boxed, Columns, KeepTogether, KeyValues, Paragraph, Span, Table, Words
from app.documents.pieces.abroad import emergency_numbers, time_difference
from app.documents.pieces.clause_field import place_text, question_time
from app.documents.pieces.stay import Contact, Stay, full_name, organisation_name
from app.documents.pieces.wordings import both, dial, each, joined, listed, long_day, period_text, write_to
from app.documents.vocabulary import EMAIL, PHONE
from app.documents.vocabulary_agreement import QUESTION_TIME
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

Languages = Sequence[Language]
COACH: Final = "coach"


def support_blocks(stay: Stay, languages: Languages, *, duties: bool = True) -> tuple[Block, ...]:
    """Return the sheet: the first day, who helps with what, how each is reached, what is not done.

    ``duties`` adds what the organiser does, topic by topic: that belongs in an agreement, not in a wallet.
    """
    rows = support_at(stay.placement, stay.facts.records)
    return (
        _first_day(stay, languages),
        *((_matrix(stay, rows, languages),) if rows else ()),
        *_people(stay, rows, languages),
        *_organiser(stay, rows, languages, duties=duties),
    )


def _first_day(stay: Stay, languages: Languages) -> Block:
    def start(language: Language) -> str:
        return listed((long_day(stay.placement.start_date, language), place_text(stay, language)))

    rows: tuple[tuple[Text, Words], ...] = (
        (FIRST_DAY, each(languages, start, muted=True)),
        (MEETING_POINT, _meeting_point(stay, languages)),
        (TIME, each(languages, lambda language: time_difference(stay, language), muted=True)),
        (QUESTION_TIME, each(languages, lambda language: question_time(stay, language), muted=True)),
        (EMERGENCY, _emergency(stay, languages)),
    )
    known = [(each(languages, name.of, muted=True), words) for name, words in rows if words]
    half = (len(known) + 1) // 2
    sides = (KeyValues(tuple(part), label_share=0.36) for part in (known[:half], known[half:]) if part)
    return Columns(tuple(sides))


def _meeting_point(stay: Stay, languages: Languages) -> Words:
    given, mentor = stay.facts.given.get("meeting_point"), stay.contact("host_mentor")
    if given or mentor is None:
        return given or ""
    return each(languages, lambda language: ASK_FOR.of(language).format(name=mentor.name), muted=True)


def _emergency(stay: Stay, languages: Languages) -> Words:
    country = stay.placement.country
    return each(languages, lambda language: emergency_numbers(country, language), strong=True, muted=True)


def about(stay: Stay, language: Language) -> str:
    """Return whom the sheet is for, where and when, in one line."""
    period = period_text(stay.placement.start_date, stay.placement.end_date, language)
    return listed((full_name(stay.person), organisation_name(stay.host, language), period), "  ·  ")


def _matrix(stay: Stay, rows: Sequence[Any], languages: Languages) -> Block:
    head = (WHO_HELPS, RESPONSIBLE, BACKUP, WITHIN)
    return Table(
        tuple(each(languages, text.of, muted=True) for text in head),
        tuple(_topic(stay, row, languages) for row in rows),
        widths=(46, 50, 41, 28),
        row_heads=True,
        dense=True,
    )


def _topic(stay: Stay, row: Any, languages: Languages) -> tuple[Words | Block, ...]:
    within = each(languages, RESPONSE_TIMES[row.response_time].of, muted=True) if row.response_time else ""
    main = _contact(stay, row.responsible_person_id, row.responsible_role)
    backup = _contact(stay, row.backup_person_id, row.backup_role)
    who = _who(main, row.responsible_role, languages)
    return (
        _topic_name(row, languages),
        _small(joined((who, row.how or "")) if row.how else who),
        _small(backup.name if backup else _by_role(row.backup_role, languages)),
        _small(within),
    )


def _topic_name(row: Any, languages: Languages) -> Paragraph:
    return _small(each(languages, TOPICS[row.topic].of, strong=True, muted=True))


def _small(words: Words) -> Paragraph:
    return Paragraph(words, look="small")


def _contact(stay: Stay, person_id: str | None, role: str | None) -> Contact | None:
    """Return who answers: the person named in the matrix, else who has the role at this placement."""
    if person_id is not None:
        return stay.contact_of(person_id)
    return stay.contact(role) if role is not None and role in ROLES else None


def _who(contact: Contact | None, role: str | None, languages: Languages) -> Words:
    if contact is None:
        return _by_role(role, languages)
    return joined((contact.name, dial(contact.phone)), ", ")


def _by_role(role: str | None, languages: Languages) -> Words:
    return each(languages, RESPONSIBLE_ROLES[role].of, muted=True) if role else "–"


def _people(stay: Stay, rows: Sequence[Any], languages: Languages) -> tuple[Block, ...]:
    """Return everybody in the matrix once, with all ways to reach them; hours where anybody has some."""
    found = _everybody(stay, rows)
    if not found:
        return ()
    timed = any(contact.hours for contact, _ in found)
    columns = ((PEOPLE, 54 if timed else 60), (PHONE, 33), (EMAIL, 57 if timed else 72), (REACHED, 21))
    shown = columns if timed else columns[:-1]
    people = tuple(_person(contact, roles, languages)[: len(shown)] for contact, roles in found)
    heads = tuple(both(text, languages) for text, _ in shown)
    widths = tuple(width for _, width in shown)
    return (KeepTogether((Table(heads, people, widths=widths, row_heads=True, dense=True),)),)


def _everybody(stay: Stay, rows: Sequence[Any]) -> tuple[tuple[Contact, tuple[str, ...]], ...]:
    """Return who stands in the matrix, each with the roles that are named in it, and the coach (000-24)."""
    found: dict[str, tuple[Contact, dict[str, None]]] = {}
    for row in rows:
        pairs = (
            (row.responsible_person_id, row.responsible_role),
            (row.backup_person_id, row.backup_role),
        )
        for person, role in pairs:
            contact = _contact(stay, person, role)
            if contact is not None:
                _, roles = found.setdefault(contact.name, (contact, {}))
                if role in ROLES:
                    roles[role] = None
    coach = stay.contact(COACH)
    if coach is not None:
        found.setdefault(coach.name, (coach, {}))[1][COACH] = None
    return tuple((contact, tuple(roles)) for contact, roles in found.values())


def _person(contact: Contact, roles: Sequence[str], languages: Languages) -> tuple[Block, ...]:
    of_roles = each(
        languages, lambda language: listed(ROLES[role].of(language) for role in roles), " / ", muted=True
    )
    named = joined((Span(contact.name, strong=True), of_roles), ", ")
    return tuple(
        _small(words) for words in (named, dial(contact.phone), write_to(contact.email), contact.hours)
    )


def _organiser(stay: Stay, rows: Sequence[Any], languages: Languages, *, duties: bool) -> tuple[Block, ...]:
    """Return what the organiser does and, as plainly, what not."""
    words = each(languages, lambda language: organiser_role(stay, language), muted=True)
    table = _duties(stay, rows, languages) if duties else None
    blocks: list[Block] = [_small(words)] if words else []
    if table is None:
        blocks += [_small(said) for code in languages if (said := _all_refusals(stay, rows, code))]
    box = (Boxed(tuple(blocks), title=both(ORGANISER_ROLE, languages)),) if blocks else ()
    return (*box, *((table,) if table is not None else ()))


def organiser_role(stay: Stay, language: Language) -> str:
    """Return what the organiser is there for, in the programme's own words or else the usual ones."""
    own = wording(getattr(stay.programme, "organiser_role_text", None), language)
    return own or wording(stay.texts.support.organiser_role, language)


def _duties(stay: Stay, rows: Sequence[Any], languages: Languages) -> Table | None:
    """Return topic by topic what the organiser does and does not do, once the office has written it."""
    if not any(wording(row.organiser_does, languages[0]) for row in rows):
        return None
    head = (TOPIC, ORGANISER_DOES, ORGANISER_DOES_NOT)
    return Table(
        tuple(each(languages, text.of, muted=True) for text in head),
        tuple(_duty(stay, row, languages) for row in rows),
        widths=(36, 77, 52),
        row_heads=True,
        dense=True,
    )


def _duty(stay: Stay, row: Any, languages: Languages) -> tuple[Block, ...]:
    does = each(languages, lambda language: wording(row.organiser_does, language), muted=True)
    refused = each(languages, lambda language: _refusal(stay, row, language), muted=True)
    return _topic_name(row, languages), _small(does), _small(refused)


def _all_refusals(stay: Stay, rows: Sequence[Any], language: Language) -> Words:
    refused = [said for row in rows if (said := _refusal(stay, row, language))]
    if not refused:
        return ""
    head = Span(NOT_DONE.of(language), strong=True, language=language)
    return (head, Span(f" {'; '.join(refused)}.", language=language))


def _refusal(stay: Stay, row: Any, language: Language) -> str:
    if row.not_covered:
        return wording(row.not_covered, language).strip().rstrip(".")
    return wording(stay.texts.support.not_done.get(row.topic), language)
