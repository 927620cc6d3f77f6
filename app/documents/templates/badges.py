"""D14: a name badge for each guest, ten on a sheet, 90 × 54 mm; a long name is set smaller, never cut."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from app.documents.blocks import Block, Cell, LabelGrid, Paragraph, ParagraphLook, Rule, Sheet, Span, Stack
from app.documents.document import Document, Facts, Languages
from app.documents.face import face
from app.documents.look import MM, PARAGRAPHS
from app.documents.pieces.event_sheet import GuestLine, as_event, event_title, guests
from app.documents.pieces.label_sheet import PAGE_HEIGHT_MM, PAGE_WIDTH_MM, LabelSheet, chosen_start
from app.documents.pieces.programme import programme_name
from app.documents.pieces.wordings import joined
from app.documents.vocabulary_event import BAD_OFFSET, BADGES, NO_BADGE
from app.errors import Reason, Refused
from app.text import Language

CARDS: Final = LabelSheet(columns=2, rows=5, width_mm=90, height_mm=54)
PADDING_MM: Final = 5
FARTHEST_MM: Final = 15.0
"""A sheet is moved by no more than this, or its badges leave the paper."""
_ROOM: Final = (CARDS.width_mm - 2 * PADDING_MM) * MM - 2
_GIVEN: Final[tuple[ParagraphLook, ...]] = ("display", "large", "strong", "small")
_FAMILY: Final[tuple[ParagraphLook, ...]] = ("large", "lead", "body", "small")
_PLACE: Final[tuple[ParagraphLook, ...]] = ("body", "small")
_LONGEST_LINE: Final = 60


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> tuple[Sheet, ...]:
    event, language = records[0], languages[0]
    lines = [line for line in guests(facts, event, language) if line.person is not None]
    programme = programme_name(facts.records.get("programme", event.programme_id), language)
    above = programme or event_title(event, language)
    grid = LabelGrid(
        cells=tuple(_badge(line, above) for line in lines),
        columns=CARDS.columns,
        rows=CARDS.rows,
        width_mm=CARDS.width_mm,
        height_mm=CARDS.height_mm,
        left_mm=(PAGE_WIDTH_MM - CARDS.columns * CARDS.width_mm) / 2 + offset(facts.given, "offset_x"),
        top_mm=(PAGE_HEIGHT_MM - CARDS.rows * CARDS.height_mm) / 2 + offset(facts.given, "offset_y"),
        padding_mm=PADDING_MM,
        start=chosen_start(facts.given, CARDS),
        outlined=facts.given.get("cutting_lines", "yes") == "yes",
        centred=True,
    )
    blocks: tuple[Block, ...] = (grid,) if lines else (Paragraph(NO_BADGE.of(language)),)
    title = f"{BADGES.of(language)}: {event_title(event, language)}"
    return (Sheet(title=title, language=language, furniture=False, title_shown=False, blocks=blocks),)


def offset(given: Mapping[str, str], name: str) -> float:
    """Return by how many millimetres the sheet is moved; what is no such number is refused."""
    typed = given.get(name, "").strip().replace(",", ".").replace("−", "-")
    if not typed:
        return 0.0
    try:
        found = float(typed)
    except ValueError:
        found = FARTHEST_MM + 1
    if not -FARTHEST_MM <= found <= FARTHEST_MM:
        raise Refused(BAD_OFFSET.fill(typed=typed[:40]), where=name)
    return found


def _badge(line: GuestLine, above: str) -> Cell:
    person = line.person
    strip = joined((Span(line.role, strong=True), Span(above[:_LONGEST_LINE], muted=True)), "  ·  ")
    blocks: list[Block] = [Paragraph(strip, look="small"), Rule()]
    blocks += [
        Paragraph(person.given_name, look=_fitting(person.given_name, _GIVEN)),
        Paragraph(person.family_name, look=_fitting(person.family_name, _FAMILY)),
    ]
    if line.organisation:
        blocks.append(Paragraph(line.organisation, look=_fitting(line.organisation, _PLACE)))
    return Stack(tuple(blocks))


def _fitting(words: str, looks: Sequence[ParagraphLook]) -> ParagraphLook:
    """Return the largest letters in which words stand on one line; the smallest may take two."""
    for look in looks:
        style = PARAGRAPHS[look]
        known = face(style.face).known
        shown = "".join(sign if sign in known else "n" for sign in words)
        if face(style.face).width(shown) * style.size <= _ROOM:
            return look
    return looks[-1]


def _lacking(facts: Facts, record: Any, languages: Languages) -> tuple[Reason, ...]:
    language: Language = languages[0] if languages else "en"
    if any(line.person is not None for line in guests(facts, record, language)):
        return ()
    return (Reason("attendance", NO_BADGE),)


DOCUMENT = Document(
    key="badges",
    name=BADGES,
    entity="event",
    compose=_compose,
    offered=as_event,
    lacking=_lacking,
)
