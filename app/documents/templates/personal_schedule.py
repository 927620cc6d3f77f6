"""D24: what the programme holds for one participant, with its hours by category against those agreed."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from app.documents.blocks import Block, Cell, Heading, Paragraph, Sheet, Span, Table
from app.documents.document import Document, Facts, Languages, as_programme
from app.documents.pieces.event_sheet import event_place, event_sender, event_title
from app.documents.pieces.programme import programme_name
from app.documents.pieces.stay import full_name
from app.documents.pieces.wordings import joined, listed
from app.documents.vocabulary_event import (
    AGREED,
    CATEGORY,
    HOURS,
    HOURS_HEADING,
    LEFT,
    LOCAL_TIME,
    MANDATORY,
    NO_ITEMS,
    OVER_BUDGET,
    PERSONAL_SCHEDULE,
    PLANNED,
    WHAT,
    WHEN,
    WHERE,
)
from app.domain.display import number_text
from app.domain.event import HOUR_CATEGORIES
from app.domain.event_schedule import KEPT, ProgrammeItem, hours_by_category, schedule_of
from app.domain.event_time import hours_of, when_text, zone_of
from app.domain.placement_state import STANDING
from app.text import LANGUAGES, Language, as_language


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> tuple[Sheet, ...]:
    participant, language = records[0], languages[0]
    person = facts.records.get("person", participant.person_id)
    programme = facts.records.get("programme", participant.programme_id)
    return (
        Sheet(
            title=PERSONAL_SCHEDULE.of(language),
            subtitle=listed((full_name(person), programme_name(programme, language)), "  ·  "),
            language=language,
            sender=event_sender(facts),
            file_number=getattr(programme, "registry_number", None) or "",
            blocks=_blocks(facts, participant, language),
        ),
    )


def _blocks(facts: Facts, participant: Any, language: Language) -> tuple[Block, ...]:
    items = schedule_of(participant, facts.records, facts.today)
    if not items:
        return (Paragraph(NO_ITEMS.of(language)), *_hours(facts, participant, items, language))
    zones = dict.fromkeys(zone_of(one.event).key for one in items)
    head = tuple(text.of(language) for text in (WHEN, WHAT, WHERE, HOURS))
    table = Table(
        head,
        tuple(_row(one, language) for one in items),
        widths=(30, 36, 24, 10),
        align=("left", "left", "left", "right"),
    )
    told = Paragraph(LOCAL_TIME.of(language).format(zone=", ".join(zones)), look="small")
    return (table, told, *_hours(facts, participant, items, language))


def _row(item: ProgrammeItem, language: Language) -> tuple[Cell, ...]:
    event = item.event
    told = (
        MANDATORY.of(language) if item.mandatory else "",
        KEPT[item.kept].of(language) if item.kept != "open" else "",
    )
    title = Span(event_title(event, language), strong=True)
    what = joined((title, Span(listed(told, "  ·  "), muted=True) if any(told) else ""))
    where = joined((event_place(event), Span(event.link, link=event.link) if event.link else ""))
    hours = hours_of(event)
    return (when_text(event, language), what, where, number_text(hours, language) if hours else "")


def _hours(
    facts: Facts, participant: Any, items: Sequence[ProgrammeItem], language: Language
) -> tuple[Block, ...]:
    stays = [
        one for one in facts.records.of("placement", participant_id=participant.id) if one.state in STANDING
    ]
    found = hours_by_category(items, stays)
    if not found:
        return ()
    rows = tuple(
        (
            HOUR_CATEGORIES[one.category].of(language),
            number_text(one.planned, language),
            number_text(one.budget, language) if one.budget is not None else "–",
            _left(one.planned, one.budget, language),
        )
        for one in found
    )
    table = Table(
        tuple(text.of(language) for text in (CATEGORY, PLANNED, AGREED, LEFT)),
        rows,
        widths=(4, 3, 3, 3),
        align=("left", "right", "right", "right"),
        row_heads=True,
    )
    return (Heading(HOURS_HEADING.of(language)), table)


def _left(planned: Decimal, budget: Decimal | None, language: Language) -> str:
    if budget is None:
        return ""
    left = budget - planned
    if left < 0:
        return OVER_BUDGET.of(language).format(hours=number_text(-left, language))
    return number_text(left, language)


def _offered(facts: Facts, record: Any) -> Languages:
    """Offer it in the participant's own language first."""
    person = facts.records.get("person", record.person_id)
    own = getattr(person, "language", "")
    first = (as_language(own),) if own in LANGUAGES else ()
    return tuple(dict.fromkeys((*first, *as_programme(facts, record))))


DOCUMENT = Document(
    key="personal-schedule",
    name=PERSONAL_SCHEDULE,
    entity="participant",
    compose=_compose,
    offered=_offered,
    kept_as="personal_schedule",
)
