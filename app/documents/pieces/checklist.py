"""The onboarding checklist: to be filled in as a paper of its own (D06), plain as annex 3."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

from attrs import frozen

from app.documents.blocks import Block, Cell, KeyValues, Paragraph, Table, TextField, TickBox
from app.documents.pieces.stay import Stay, full_name, organisation_name
from app.documents.pieces.wordings import dial, joined, listed, period_text, write_to
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
WIDTHS = (8, 56, 34, 23, 12, 12, 20)


@frozen
class Point:
    """A point of the list as the placement has it."""

    words: str
    who: str
    due: date | None = None
    done: bool = False


OWN_POINTS = (Point("", ""),) * 2


def checklist_blocks(stay: Stay, language: Language, *, fillable: bool) -> tuple[Block, ...]:
    """Return the list: who, by when, done, initials, remark; and rows for points of one's own."""
    return (
        *_about(stay, language),
        Paragraph(CHECK_LEAD.of(language)),
        _table((*points_of(stay, language), *OWN_POINTS), language, fillable=fillable),
    )


def points_of(stay: Stay, language: Language) -> tuple[Point, ...]:
    """Return the points of the placement's own list, else those of the programme's template."""
    tasks = stay.facts.records.of("task", entity_id=stay.placement.id, list_key="onboarding")
    standing = [task for task in tasks if task.state not in DROPPED]
    if standing:
        in_order = sorted(standing, key=lambda task: (task.order or 0, task.id))
        return tuple(
            Point(
                wording(task.title, language),
                _who(task.responsible, language),
                task.due,
                task.state == "done",
            )
            for task in in_order
        )
    return tuple(
        Point(
            wording(point.text, language), SIDES[point.responsible].of(language), _due(stay, point.due_days)
        )
        for point in stay.texts.onboarding
    )


def _who(side: str | None, language: Language) -> str:
    return RESPONSIBLE[side].of(language) if side else ""


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


def _table(points: Sequence[Point], language: Language, *, fillable: bool) -> Table:
    head = (NO_IN_LIST, WHAT, WHO, DUE, DONE, INITIALS, REMARK)
    rows = tuple(_row(point, at, language, fillable=fillable) for at, point in enumerate(points, start=1))
    return Table(tuple(text.of(language) for text in head), rows, widths=WIDTHS, lines=True, row_mm=8)


def _row(point: Point, no: int, language: Language, *, fillable: bool) -> tuple[Cell, ...]:
    def field(name: str, column: Text) -> Cell:
        tip = TIP.of(language).format(column=column.of(language), n=no)
        return TextField(f"{name}_{no}", "", tip=tip) if fillable else ""

    def text(words: str, name: str, column: Text) -> Cell:
        return Paragraph(words, look="small") if words else field(name, column)

    due = day_text(point.due, language) if point.due else ""
    tip = TIP.of(language).format(column=DONE.of(language), n=no)
    tick: Cell = "✓" if point.done else (TickBox(f"done_{no}", "", tip=tip) if fillable else "")
    return (
        Paragraph(str(no), look="small"),
        text(point.words, "point", WHAT),
        text(point.who, "who", WHO),
        text(due, "due", DUE),
        tick,
        field("initials", INITIALS),
        field("remark", REMARK),
    )
