"""D16: what was learnt at an event: the chosen main points in their order, and who took part, by consent."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from app.documents.blocks import Block, Bullets, Heading, KeyValues, Numbered, Paragraph, Sheet, Words
from app.documents.document import Document, Facts, Languages
from app.documents.pieces.event_sheet import (
    as_event,
    attendances,
    event_line,
    event_place,
    event_sender,
    event_title,
)
from app.documents.pieces.programme import programme_name
from app.documents.pieces.stay import full_name, organisation_name
from app.documents.pieces.wordings import listed
from app.documents.vocabulary_event import (
    BACKGROUND,
    BY_CONSENT,
    EXCHANGE,
    EXPERIENCE_NOTE,
    FIRST_TIME,
    IN_PLACE,
    INVITED_TO,
    MAIN_POINTS,
    NO_POINTS,
    NOT_HELD,
    ON_LINE,
    OTHERS,
    PROJECT_NOW,
    PURPOSE,
    REFLECTIONS,
    RETURNING,
    SUMS_UP,
    TASKS_NOW,
    TOOK_PART,
)
from app.domain.attendance import came
from app.domain.consent import holds
from app.domain.display import wording
from app.domain.event_host import hosts_of
from app.domain.event_time import when_text
from app.domain.sorting import sort_key
from app.errors import Reason
from app.text import Language

ONBOARDING: Final = "onboarding"
"""The theme whose points stand numbered by themselves."""
CONSENTS: Final = ("share_experience", "publish_story")
USUAL: Final[Language] = "nb"


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> tuple[Sheet, ...]:
    event, language = records[0], languages[0]
    return (
        Sheet(
            title=f"{EXPERIENCE_NOTE.of(language)}: {event_title(event, language)}",
            subtitle=event_line(facts, event, language),
            language=language,
            sender=event_sender(facts),
            blocks=(
                *_background(facts, event, language),
                *_exchange(facts, event, language),
                *_project(facts, event, language),
                *_people(facts, event, language),
            ),
        ),
    )


def _background(facts: Facts, event: Any, language: Language) -> tuple[Block, ...]:
    programme = programme_name(facts.records.get("programme", event.programme_id), language)
    place = event_place(event)
    where = ON_LINE.of(language) if event.mode == "online" else IN_PLACE.of(language).format(place=place)
    held = INVITED_TO.of(language).format(
        title=event_title(event, language),
        programme=programme,
        when=when_text(event, language),
        where=where if place or event.mode == "online" else "",
    )
    sentence = hosts_of(event, attendances(facts, event), facts.records).sentence
    first = listed((held, sentence.of(language) if sentence is not None else ""), " ")
    purpose: tuple[Block, ...] = ()
    if event.purpose:
        purpose = (Heading(PURPOSE.of(language), level=2), Paragraph(event.purpose))
    return (Heading(BACKGROUND.of(language)), Paragraph(first), *purpose)


def _exchange(facts: Facts, event: Any, language: Language) -> tuple[Block, ...]:
    points = main_points(facts, event)
    plain = [one for one in points if ONBOARDING not in one.themes]
    onboarding = [one for one in points if ONBOARDING in one.themes]
    blocks: list[Block] = [Heading(EXCHANGE.of(language)), Paragraph(SUMS_UP.of(language))]
    if not points:
        return (Heading(EXCHANGE.of(language)), Paragraph(NO_POINTS.of(language), look="muted"))
    if plain:
        if onboarding:
            blocks.append(Heading(MAIN_POINTS.of(language), level=2))
        blocks.append(Bullets(_said(facts, plain, language)))
    if onboarding:
        blocks += [
            Heading(REFLECTIONS.of(language), level=2),
            Numbered(_said(facts, onboarding, language)),
        ]
    return tuple(blocks)


def main_points(facts: Facts, event: Any) -> list[Any]:
    """Return the statements that were chosen, in the order they were given."""
    found = (one for one in facts.records.of("statement", source_id=event.id) if one.order is not None)
    return sorted(found, key=lambda one: (one.order, one.id))


def _said(facts: Facts, points: Iterable[Any], language: Language) -> tuple[Words, ...]:
    """Return the points; with the organisation that said it only if asked for, and if it may be quoted."""
    named = facts.given.get("names") == "yes"
    found: list[Words] = []
    for one in points:
        place = facts.records.get("organisation", one.speaker_org_id) if named and one.quote_ok else None
        said = organisation_name(place, language)
        found.append(f"{one.text} ({said})" if said else one.text)
    return tuple(found)


def _project(facts: Facts, event: Any, language: Language) -> tuple[Block, ...]:
    ids = [one.task_id for one in facts.records.of("statement", source_id=event.id) if one.task_id]
    tasks = [task for one in ids if (task := facts.records.get("task", one)) is not None]
    if not event.what_project_does and not tasks:
        return ()
    blocks: list[Block] = [Heading(PROJECT_NOW.of(language))]
    if event.what_project_does:
        blocks.append(Paragraph(event.what_project_does))
    if tasks:
        titles = tuple(wording(task.title, language) for task in tasks)
        blocks += [Paragraph(TASKS_NOW.of(language)), Bullets(titles)]
    return tuple(blocks)


def _people(facts: Facts, event: Any, language: Language) -> tuple[Block, ...]:
    present = came(attendances(facts, event))
    if not present:
        return ()
    hosts = hosts_of(event, present, facts.records)
    others = {one.organisation_id for one in present if one.organisation_id} - set(hosts.all)
    groups = ((RETURNING, hosts.returning), (FIRST_TIME, hosts.first), (OTHERS, tuple(others)))
    rows = tuple((label.of(language), _places(facts, ids, present, language)) for label, ids in groups if ids)
    alone = [one for one in present if not one.organisation_id]
    names = listed(_named(facts, alone))
    if names:
        rows = (*rows, ("", names))
    blocks: tuple[Block, ...] = (KeyValues(rows, label_share=0.25),) if rows else ()
    return (Heading(TOOK_PART.of(language)), *blocks, Paragraph(BY_CONSENT.of(language), look="small"))


def _places(facts: Facts, ids: Iterable[str], present: Sequence[Any], language: Language) -> str:
    """Return organisations by name, each with those of its people who agreed to be named."""
    found = []
    for one in ids:
        name = organisation_name(facts.records.get("organisation", one), language)
        people = listed(_named(facts, [each for each in present if each.organisation_id == one]))
        found.append(f"{name} ({people})" if people else name)
    return listed(sorted(found, key=lambda name: sort_key(name, language)), "; ")


def _named(facts: Facts, present: Iterable[Any]) -> list[str]:
    return [
        full_name(facts.records.get("person", one.person_id))
        for one in present
        if one.person_id and _agreed(facts, one.person_id)
    ]


def _agreed(facts: Facts, person: str) -> bool:
    given = facts.records.of("consent", person_id=person)
    return any(one.purpose in CONSENTS and holds(one, facts.today) for one in given)


def _offered(facts: Facts, record: Any) -> Languages:
    """Offer it in every language, in Norwegian first."""
    return tuple(dict.fromkeys((USUAL, *as_event(facts, record))))


def _lacking(facts: Facts, record: Any, languages: Languages) -> tuple[Reason, ...]:  # noqa: ARG001 - the shape of the rule
    reasons = []
    if not main_points(facts, record):
        reasons.append(Reason("statement", NO_POINTS))
    if not came(attendances(facts, record)):
        reasons.append(Reason("attendance", NOT_HELD))
    return tuple(reasons)


DOCUMENT = Document(
    key="experience-note",
    name=EXPERIENCE_NOTE,
    entity="event",
    compose=_compose,
    offered=_offered,
    lacking=_lacking,
    kept_as="experience_note",
    drafts=True,
)
