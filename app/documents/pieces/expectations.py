"""The expectation and role clarification: to be filled in as a paper of its own (D03), plain as annex 2."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from app.documents.blocks import (
    Block,
    Boxed,
    Cell,
    Columns,
    Heading,
    KeepTogether,
    KeyValues,
    Paragraph,
    Signatory,
    Signatures,
    Stack,
    Table,
    TextField,
    TickBox,
)
from app.documents.pieces.blank import writing
from app.documents.pieces.clause_field import question_clock
from app.documents.pieces.stay import Stay, full_name, organisation_name
from app.documents.pieces.wordings import hours_text, listed, period_text
from app.documents.vocabulary import HOME, HOST, MENTOR, PARTICIPANT, PERIOD
from app.documents.vocabulary_expectation import (
    AGREED,
    ALL_AGREED,
    BEHAVIOUR,
    EXPECTED_BY,
    FEEDBACK,
    FOR_ME,
    FOR_US,
    IN_WORK,
    MIDTERM,
    NOT_OURS,
    OPEN_POINTS,
    POINT,
    QUESTION_TIME,
    TALK,
    TASKS,
    TIP,
    WIN_WIN,
    WORDS,
)
from app.domain.common import WEEKDAYS
from app.domain.display import wording
from app.domain.expectation import TOPICS
from app.domain.placement_need import HOST_POINTS
from app.text import Language, Text

LEAST: Final = {"participant": 2, "host": HOST_POINTS, "home": 1}
"""So many rows stand ready for each side, filled or to be filled in."""
CLOSED: Final = "not_agreed"


def expectation_blocks(stay: Stay, language: Language, *, fillable: bool) -> tuple[Block, ...]:
    """Return the sheet: wishes first, then what each side expects, what not, and what both gain."""
    points = _points(stay)
    blocks: list[Block] = [_about(stay, language), Paragraph(TALK.of(language))]
    for side in LEAST:
        blocks += [
            Heading(EXPECTED_BY[side].of(language)),
            _side(side, points, language, fillable=fillable),
        ]
    blocks += _organiser(stay, points, language)
    blocks += _in_work(stay, points, language, fillable=fillable)
    blocks += _gains(points, language, fillable=fillable)
    blocks += _end(stay, language, fillable=fillable)
    return tuple(blocks)


def _points(stay: Stay) -> Sequence[Any]:
    found = stay.facts.records.of("expectation_item", placement_id=stay.placement.id)
    return sorted((one for one in found if one.state != CLOSED), key=lambda one: (one.order or 0, one.id))


def _about(stay: Stay, language: Language) -> Block:
    mentor = stay.contact("host_mentor")
    placement = stay.placement
    period = period_text(placement.start_date, placement.end_date, language)
    rows = (
        (PARTICIPANT, full_name(stay.person)),
        (HOST, listed((organisation_name(stay.host, language), mentor.name if mentor else ""))),
        (HOME, organisation_name(stay.home, language)),
        (PERIOD, listed((period, hours_text(placement.hours_per_week, language)))),
    )
    return KeyValues(tuple((name.of(language), words) for name, words in rows if words), label_share=0.24)


def _side(side: str, points: Sequence[Any], language: Language, *, fillable: bool) -> Block:
    special = {"value_for_me", "not_expected"}
    own = [point for point in points if point.side == side and point.topic not in special]
    rows = [_known(side, point, at, language, fillable=fillable) for at, point in enumerate(own, start=1)]
    more = range(len(own) + 1, max(LEAST[side], len(own) + 1) + 1)
    rows += [_empty(side, at, language, fillable=fillable) for at in more]
    head = ("", WORDS.of(language), AGREED.of(language))
    return Table(head, tuple(rows), widths=(20, 66, 14), lines=True, row_mm=9)


def _known(side: str, point: Any, at: int, language: Language, *, fillable: bool) -> tuple[Cell, ...]:
    topic = Paragraph(TOPICS[point.topic].of(language), look="small")
    if point.state in {"agreed", "changed"}:
        return topic, point.text, "✓"
    return topic, point.text, _agreed(side, at, language, fillable=fillable)


def _empty(side: str, at: int, language: Language, *, fillable: bool) -> tuple[Cell, ...]:
    label = POINT.of(language).format(n=at)
    field = TextField(f"{side}_{at}", "", lines=2, tip=f"{EXPECTED_BY[side].of(language)}: {label}")
    return label, field if fillable else "", _agreed(side, at, language, fillable=fillable)


def _agreed(side: str, at: int, language: Language, *, fillable: bool) -> Cell:
    tip = f"{EXPECTED_BY[side].of(language)}. {TIP.of(language).format(column=AGREED.of(language), n=at)}"
    return TickBox(f"{side}_{at}_agreed", "", tip=tip) if fillable else ""


def _organiser(stay: Stay, points: Sequence[Any], language: Language) -> list[Block]:
    role = wording(getattr(stay.programme, "organiser_role_text", None), language)
    words = role or wording(stay.texts.support.organiser_role, language)
    own = (point for point in points if point.side == "organiser" and point.topic != "not_expected")
    more = [point.text for point in own]
    texts: list[Block] = [Paragraph(each) for each in dict.fromkeys((words, *more)) if each]
    return [Boxed(tuple(texts), title=EXPECTED_BY["organiser"].of(language))] if texts else []


def _in_work(stay: Stay, points: Sequence[Any], language: Language, *, fillable: bool) -> list[Block]:
    refused = tuple(Paragraph(point.text) for point in points if point.topic == "not_expected")
    pairs = (
        (("tasks", TASKS, ()), ("behaviour", BEHAVIOUR, ())),
        (("feedback", FEEDBACK, ()), ("not_expected", NOT_OURS, refused)),
    )
    first, second = (_beside(pair, language, fillable=fillable) for pair in pairs)
    blocks: list[Block] = [KeepTogether((Heading(IN_WORK.of(language)), first)), KeepTogether((second,))]
    day = stay.placement.question_time_weekday
    when = listed((WEEKDAYS[day].of(language) if day else "", question_clock(stay, language)), " ")
    where = stay.placement.question_time_place or ""
    if when:
        blocks.append(KeyValues(((QUESTION_TIME.of(language), listed((when, where))),)))
    else:
        blocks.append(writing("question_time", QUESTION_TIME.of(language), 1, fillable=fillable))
    return blocks


def _beside(
    rooms: Iterable[tuple[str, Text, Sequence[Block]]], language: Language, *, fillable: bool
) -> Columns:
    return Columns(
        tuple(
            Stack((writing(name, label.of(language), 3, fillable=fillable), *known))
            for name, label, known in rooms
        )
    )


def _gains(points: Sequence[Any], language: Language, *, fillable: bool) -> list[Block]:
    cells = []
    for side, label in (("participant", FOR_ME), ("host", FOR_US)):
        said = [point.text for point in points if point.side == side and point.topic == "value_for_me"]
        known: tuple[Block, ...] = tuple(Paragraph(each) for each in said)
        room = (
            (Paragraph(label.of(language), look="strong"), *known)
            if said
            else (writing(f"value_{side}", label.of(language), 3, fillable=fillable),)
        )
        cells.append(Stack(room))
    return [Heading(WIN_WIN.of(language)), Columns(tuple(cells))]


def _end(stay: Stay, language: Language, *, fillable: bool) -> list[Block]:
    mentor = stay.contact("host_mentor")
    left = writing("open_points", OPEN_POINTS.of(language), 1, fillable=fillable)
    right = writing("midterm", MIDTERM.of(language), 1, fillable=fillable)
    agreed: list[Block] = [TickBox("all_agreed", ALL_AGREED.of(language))] if fillable else []
    agreed.append(Columns((left, right)))
    return [
        *agreed,
        Signatures(
            (
                Signatory(PARTICIPANT.of(language), full_name(stay.person)),
                Signatory(
                    MENTOR.of(language),
                    mentor.name if mentor else "",
                    mentor.title if mentor else "",
                    organisation_name(stay.host, language),
                ),
            )
        ),
    ]
