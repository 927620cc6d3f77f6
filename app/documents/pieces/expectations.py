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
from app.documents.pieces.clause_field import question_time
from app.documents.pieces.stay import Stay, full_name, organisation_name
from app.documents.pieces.support_sheet import organiser_role
from app.documents.pieces.wordings import both, each, hours_text, listed, period_text, plain_both
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
    TOPIC,
    WIN_WIN,
    WORDS,
)
from app.domain.expectation import TOPICS
from app.domain.placement_need import HOST_POINTS
from app.text import LANGUAGES, Language, Text

Languages = Sequence[Language]
LEAST: Final = {"participant": 2, "host": HOST_POINTS, "home": 1}
"""So many rows stand ready for each side, filled or to be filled in."""
CLOSED: Final = "not_agreed"


def expectation_blocks(stay: Stay, languages: Languages, *, fillable: bool) -> tuple[Block, ...]:
    """Return the sheet: wishes first, then what each side expects, what not, and what both gain.

    As a form it says first whom it is about and how to use it; an agreement has said so already.
    """
    points = _points(stay)
    blocks: list[Block] = []
    if fillable:
        blocks += [_about(stay, languages[0]), Paragraph(TALK.of(languages[0]))]
    for side in LEAST:
        blocks += [
            Heading(both(EXPECTED_BY[side], languages)),
            _side(side, points, languages, fillable=fillable),
        ]
    blocks += _organiser(stay, points, languages, fillable=fillable)
    blocks += _in_work(stay, points, languages, fillable=fillable)
    blocks += _gains(points, languages, fillable=fillable)
    blocks += _end(stay, languages, fillable=fillable)
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


def _side(side: str, points: Sequence[Any], languages: Languages, *, fillable: bool) -> Block:
    special = {"value_for_me", "not_expected"}
    own = [point for point in points if point.side == side and point.topic not in special]
    rows = [_known(side, point, at, languages, fillable=fillable) for at, point in enumerate(own, start=1)]
    more = range(len(own) + 1, max(LEAST[side], len(own) + 1) + 1)
    rows += [_empty(side, new, at, languages, fillable=fillable) for new, at in enumerate(more, start=1)]
    head = (both(TOPIC, languages), both(WORDS, languages), both(AGREED, languages))
    return Table(head, tuple(rows), widths=(20, 66, 14), lines=True, row_mm=9, dense=True)


def _known(side: str, point: Any, at: int, languages: Languages, *, fillable: bool) -> tuple[Cell, ...]:
    topic = Paragraph(each(languages, TOPICS[point.topic].of, muted=True), look="small")
    if point.state in {"agreed", "changed"}:
        return topic, point.text, "✓"
    name = f"agreed_{point.id}"
    return topic, point.text, _agreed(name, side, at, languages[0], fillable=fillable)


def _empty(side: str, new: int, at: int, languages: Languages, *, fillable: bool) -> tuple[Cell, ...]:
    """Return a row to write in: the new-th of its side, the at-th on the sheet."""
    language = languages[0]
    label = POINT.of(language).format(n=at)
    field = TextField(f"{side}_new{new}", "", lines=2, tip=f"{EXPECTED_BY[side].of(language)}: {label}")
    shown = each(languages, lambda spoken: POINT.of(spoken).format(n=at), muted=True)
    return (
        Paragraph(shown, look="small"),
        field if fillable else "",
        _agreed(f"{side}_new{new}_agreed", side, at, languages[0], fillable=fillable),
    )


def _agreed(name: str, side: str, at: int, language: Language, *, fillable: bool) -> Cell:
    tip = f"{EXPECTED_BY[side].of(language)}. {TIP.of(language).format(column=AGREED.of(language), n=at)}"
    return TickBox(name, "", tip=tip) if fillable else ""


def _organiser(stay: Stay, points: Sequence[Any], languages: Languages, *, fillable: bool) -> list[Block]:
    """Return the organiser's role; in an agreement annex 1 has told it, and her own points remain."""
    told = each(languages, lambda language: organiser_role(stay, language)) if fillable else ""
    usual = {organiser_role(stay, language) for language in LANGUAGES}
    own = (point for point in points if point.side == "organiser" and point.topic != "not_expected")
    own = (point for point in own if point.text not in usual)
    texts = tuple(
        Paragraph(words) for words in dict.fromkeys((told, *(point.text for point in own))) if words
    )
    box = Boxed(texts, title=both(EXPECTED_BY["organiser"], languages))
    return [KeepTogether((box,))] if texts else []


def _in_work(stay: Stay, points: Sequence[Any], languages: Languages, *, fillable: bool) -> list[Block]:
    refused = tuple(Paragraph(point.text) for point in points if point.topic == "not_expected")
    pairs = (
        (("tasks", TASKS, ()), ("behaviour", BEHAVIOUR, ())),
        (("feedback", FEEDBACK, ()), ("not_expected", NOT_OURS, refused)),
    )
    first, second = (_beside(pair, languages, fillable=fillable) for pair in pairs)
    blocks: list[Block] = [KeepTogether((Heading(both(IN_WORK, languages)), first)), KeepTogether((second,))]
    when = each(languages, lambda language: question_time(stay, language), muted=True)
    if when:
        blocks.append(KeyValues(((both(QUESTION_TIME, languages), when),)))
    else:
        blocks.append(writing("question_time", QUESTION_TIME, languages, 1, fillable=fillable))
    return blocks


def _beside(
    rooms: Iterable[tuple[str, Text, Sequence[Block]]], languages: Languages, *, fillable: bool
) -> Columns:
    return Columns(
        tuple(
            Stack((writing(name, label, languages, 3, fillable=fillable), *known))
            for name, label, known in rooms
        )
    )


def _gains(points: Sequence[Any], languages: Languages, *, fillable: bool) -> list[Block]:
    cells = []
    for side, label in (("participant", FOR_ME), ("host", FOR_US)):
        said = [point.text for point in points if point.side == side and point.topic == "value_for_me"]
        known: tuple[Block, ...] = tuple(Paragraph(each) for each in said)
        room = (
            (Paragraph(both(label, languages), look="strong"), *known)
            if said
            else (writing(f"value_{side}", label, languages, 3, fillable=fillable),)
        )
        cells.append(Stack(room))
    return [Heading(both(WIN_WIN, languages)), Columns(tuple(cells))]


def _end(stay: Stay, languages: Languages, *, fillable: bool) -> list[Block]:
    mentor = stay.contact("host_mentor")
    left = writing("open_points", OPEN_POINTS, languages, 1, fillable=fillable)
    right = writing("midterm", MIDTERM, languages, 1, fillable=fillable)
    agreed: list[Block] = [TickBox("all_agreed", ALL_AGREED.of(languages[0]))] if fillable else []
    agreed.append(Columns((left, right)))
    return [
        *agreed,
        Signatures(
            (
                Signatory(plain_both(PARTICIPANT, languages), full_name(stay.person)),
                Signatory(
                    plain_both(MENTOR, languages),
                    mentor.name if mentor else "",
                    mentor.title if mentor else "",
                    organisation_name(stay.host, languages[0]),
                ),
            ),
            tuple(languages),
        ),
    ]
