"""The onboarding checklist: to be filled in as a paper of its own (D06), plain as annex 3."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from attrs import frozen

from app.documents.blocks import Block, Cell, KeyValues, Paragraph, Table, TextField, TickBox, Words
from app.documents.pieces.stay import Stay, full_name, organisation_name
from app.documents.pieces.wordings import both, dial, each, joined, listed, period_text, write_to
from app.documents.vocabulary import MENTOR, SIDES
from app.documents.vocabulary_expectation import (
    CHECK_LEAD,
    DONE,
    DUE,
    INITIALS,
    NO_IN_LIST,
    REMARK,
    TIP,
    WHAT,
    WHO,
)
from app.domain.display import day_text, wording
from app.domain.task import RESPONSIBLE
from app.text import Language, Text

DROPPED = frozenset({"waived", "cancelled"})
WHO_MM: Final[Mapping[Language, float]] = MappingProxyType({"en": 27, "sv": 27, "nb": 32.5, "da": 27})
"""The room for the longest name of a side, which must not part inside a word."""


@frozen
class Point:
    """A point of the list as the placement has it."""

    ref: str
    words: Words
    who: Words
    due: date | None = None
    done: bool = False


OWN_POINTS = tuple(Point(f"own{no}", "", "") for no in (1, 2))
"""``ref`` names the fields of a point: its record, the key of the template's point, or that it is new."""


def checklist_form(stay: Stay, language: Language) -> tuple[Block, ...]:
    """Return the list to be filled in: done, initials, remark; and rows for points of one's own."""
    return (
        *_about(stay, language),
        Paragraph(CHECK_LEAD.of(language)),
        _table((*points_of(stay, (language,)), *OWN_POINTS), language),
    )


def checklist_annex(stay: Stay, languages: Sequence[Language]) -> tuple[Block, ...]:
    """Return the list as an agreement has it."""
    return (_agreed(points_of(stay, languages), languages),)


def points_of(stay: Stay, languages: Sequence[Language]) -> tuple[Point, ...]:
    """Return the points of the placement's own list, else those of the programme's template."""
    tasks = stay.facts.records.of("task", entity_id=stay.placement.id, list_key="onboarding")
    standing = [task for task in tasks if task.state not in DROPPED]
    if standing:
        in_order = sorted(standing, key=lambda task: (task.order or 0, task.id))
        return tuple(
            Point(
                str(task.id),
                _said(task.title, languages),
                both(RESPONSIBLE[task.responsible], languages) if task.responsible else "",
                task.due,
                task.state == "done",
            )
            for task in in_order
        )
    return tuple(
        Point(
            point.key,
            _said(point.text, languages),
            both(SIDES[point.responsible], languages),
            _due(stay, point.due_days),
        )
        for point in stay.texts.onboarding
    )


def _said(words: Mapping[str, str], languages: Sequence[Language]) -> Words:
    return each(languages, lambda language: wording(words, language), muted=True)


def _due(stay: Stay, days: int | None) -> date | None:
    start: date = stay.placement.start_date
    return start + timedelta(days=days) if days is not None else None


def subtitle(stay: Stay, language: Language) -> str:
    """Return whose list it is, and when."""
    period = period_text(stay.placement.start_date, stay.placement.end_date, language)
    return listed((full_name(stay.person), organisation_name(stay.host, language), period), "  ·  ")


def _about(stay: Stay, language: Language) -> tuple[Block, ...]:
    mentor = stay.contact("host_mentor")
    if mentor is None:
        return ()
    reached = joined((mentor.name, dial(mentor.phone), write_to(mentor.email)), ", ")
    return (KeyValues(((MENTOR.of(language), reached),), label_share=0.16),)


def _table(points: Sequence[Point], language: Language) -> Table:
    """Return the list as a form: what is known stands there, the rest is to be filled in."""
    head = (NO_IN_LIST, WHAT, WHO, DUE, DONE, INITIALS, REMARK)
    who = WHO_MM[language]
    return Table(
        tuple(text.of(language) for text in head),
        tuple(_row(point, at, language) for at, point in enumerate(points, start=1)),
        widths=(9, 82 - who, who, 24.5, 12, 14, 23.5),
        lines=True,
        row_mm=8,
        dense=True,
    )


def _row(point: Point, no: int, language: Language) -> tuple[Cell, ...]:
    def field(name: str, column: Text) -> Cell:
        return TextField(
            f"{name}_{point.ref}", "", tip=TIP.of(language).format(column=column.of(language), n=no)
        )

    def text(words: Words, name: str, column: Text) -> Cell:
        return Paragraph(words, look="small") if words else field(name, column)

    tip = TIP.of(language).format(column=DONE.of(language), n=no)
    return (
        Paragraph(str(no), look="small"),
        text(point.words, "point", WHAT),
        text(point.who, "who", WHO),
        text(day_text(point.due, language) if point.due else "", "due", DUE),
        "✓" if point.done else TickBox(f"done_{point.ref}", "", tip=tip),
        field("initials", INITIALS),
        field("remark", REMARK),
    )


def _agreed(points: Sequence[Point], languages: Sequence[Language]) -> Table:
    """Return the list as the parties agree on it: what, who, by when, and what is done already."""
    head = (NO_IN_LIST, WHAT, WHO, DUE, DONE)
    rows = tuple(
        (
            _small(str(no)),
            _small(point.words),
            _small(point.who),
            _small(day_text(point.due, languages[0]) if point.due else ""),
            "✓" if point.done else "",
        )
        for no, point in enumerate(points, start=1)
    )
    heads = tuple(each(languages, text.of, muted=True) for text in head)
    who = max(WHO_MM[language] for language in languages)
    return Table(heads, rows, widths=(9, 120 - who, who, 24.5, 12), lines=True, dense=True)


def _small(words: Words) -> Paragraph:
    return Paragraph(words, look="small")
