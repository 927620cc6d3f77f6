"""D15: what lies on the tables: agenda, a card a question, a note sheet, one for those represented."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from app.documents.blocks import Block, Cell, Heading, KeyValues, LabelGrid, Paragraph, Sheet, Stack, Table
from app.documents.document import Document, Facts, Languages
from app.documents.pieces.event_sheet import as_event, attendances, event_line, event_title
from app.documents.pieces.label_sheet import PAGE_HEIGHT_MM, PAGE_WIDTH_MM
from app.documents.pieces.stay import full_name, organisation_name
from app.documents.pieces.wordings import listed
from app.documents.vocabulary_event import (
    AGENDA,
    BRING,
    DISCUSSION_CARDS,
    NOTE_SHEET,
    POINT,
    PURPOSE,
    QUESTION,
    REPRESENTATION,
    SAID_BY,
    SPEAKS_FOR,
    SPOKEN_FOR_BY,
    TABLE,
    TAKE_BACK,
    TALK,
)
from app.text import Language

LINES_OF_A_CARD: Final = 6
LINES_OF_NOTES: Final = 9
LINES_OF_AN_AGENDA: Final = 13
"""Lines of an agenda that fit on half a sheet; what is longer goes on the next card."""
LINES_OF_A_PURPOSE: Final = 4
LINE_LETTERS: Final = 80
PURPOSE_LONGEST: Final = LINES_OF_A_PURPOSE * LINE_LETTERS
_PADDING_MM: Final = 14
_LINE_MM: Final = 9


def _compose(facts: Facts, records: Sequence[Any], languages: Languages) -> tuple[Sheet, ...]:
    event, language = records[0], languages[0]
    cards = (
        *_agenda(facts, event, language),
        *_questions(event, language),
        _notes(event, language),
        *_representations(facts, event, language),
    )
    grid = LabelGrid(
        cells=cards, columns=1, rows=2, width_mm=PAGE_WIDTH_MM, height_mm=PAGE_HEIGHT_MM / 2,
        left_mm=0, top_mm=0, padding_mm=_PADDING_MM, outlined=True,
    )  # fmt: skip
    title = f"{DISCUSSION_CARDS.of(language)}: {event_title(event, language)}"
    return (Sheet(title=title, language=language, furniture=False, title_shown=False, blocks=(grid,)),)


def _agenda(facts: Facts, event: Any, language: Language) -> tuple[Cell, ...]:
    rows = [
        (str(row.get("time") or ""), listed((str(row.get("item") or ""), str(row.get("who") or "")), " – "))
        for row in event.agenda or ()
    ]
    parts = _packed(rows, LINES_OF_A_PURPOSE if event.purpose else 0)
    return tuple(_agenda_card(facts, event, part, language, first=not at) for at, part in enumerate(parts))


def _packed(rows: Sequence[tuple[str, str]], taken: int) -> list[list[tuple[str, str]]]:
    """Part the rows over as many cards as they need; ``taken`` lines of the first are spoken for."""
    parts: list[list[tuple[str, str]]] = [[]]
    for row in rows:
        lines = 1 + len(row[1]) // LINE_LETTERS
        if taken + lines > LINES_OF_AN_AGENDA and parts[-1]:
            parts.append([])
            taken = 0
        parts[-1].append(row)
        taken += lines
    return parts


def _agenda_card(
    facts: Facts, event: Any, rows: Sequence[tuple[str, str]], language: Language, *, first: bool
) -> Cell:
    blocks: list[Block] = [
        Heading(event_title(event, language)),
        Paragraph(event_line(facts, event, language), look="muted"),
    ]
    if first and event.purpose:
        blocks.append(KeyValues(((PURPOSE.of(language), _cut(event.purpose)),), label_share=0.15))
    if rows:
        blocks += [Heading(AGENDA.of(language), level=2), KeyValues(tuple(rows), label_share=0.15)]
    return Stack(tuple(blocks))


def _cut(text: str) -> str:
    """Return what a card has room for, cut at a word; the whole stands in the note."""
    return text if len(text) <= PURPOSE_LONGEST else f"{text[:PURPOSE_LONGEST].rsplit(' ', 1)[0]} …"


def _questions(event: Any, language: Language) -> tuple[Cell, ...]:
    asked = [text for row in event.discussion_questions or () if (text := str(row.get("text") or "").strip())]
    return tuple(
        Stack(
            (
                Paragraph(
                    listed(
                        (event_title(event, language), QUESTION.of(language).format(no=no, all=len(asked))),
                        "  ·  ",
                    ),
                    look="muted",
                ),
                Heading(text),
                Paragraph(TALK.of(language), look="small"),
                _ruled((SAID_BY.of(language), POINT.of(language)), LINES_OF_A_CARD, (3, 9)),
            )
        )
        for no, text in enumerate(asked, start=1)
    )


def _notes(event: Any, language: Language) -> Cell:
    return Stack(
        (
            Paragraph(event_title(event, language), look="muted"),
            Heading(f"{NOTE_SHEET.of(language)}  ·  {TABLE.of(language)} ______"),
            _ruled((SAID_BY.of(language), POINT.of(language)), LINES_OF_NOTES, (3, 9)),
        )
    )


def _representations(facts: Facts, event: Any, language: Language) -> tuple[Cell, ...]:
    """Return a sheet for each organisation that somebody else speaks for, or an empty one to fill in."""
    records = facts.records
    found = [one for one in attendances(facts, event) if one.mode == "represented"]
    pairs = [
        (
            listed(
                (
                    organisation_name(records.get("organisation", one.organisation_id), language),
                    full_name(records.get("person", one.person_id)),
                )
            ),
            organisation_name(records.get("organisation", one.represented_by_org_id), language),
        )
        for one in found
    ]
    return tuple(_representation(event, absent, by, language) for absent, by in pairs or [("", "")])


def _representation(event: Any, absent: str, by: str, language: Language) -> Cell:
    line = "________________________"
    return Stack(
        (
            Paragraph(event_title(event, language), look="muted"),
            Heading(REPRESENTATION.of(language)),
            KeyValues(
                ((SPEAKS_FOR.of(language), absent or line), (SPOKEN_FOR_BY.of(language), by or line)),
                label_share=0.25,
            ),
            _ruled((BRING.of(language), TAKE_BACK.of(language)), LINES_OF_A_CARD, (1, 1)),
        )
    )


def _ruled(head: tuple[str, str], rows: int, widths: tuple[float, float]) -> Table:
    return Table(head, (("", ""),) * rows, widths=widths, row_mm=_LINE_MM, lines=True)


DOCUMENT = Document(
    key="discussion-cards",
    name=DISCUSSION_CARDS,
    entity="event",
    compose=_compose,
    offered=as_event,
    kept_as="discussion_cards",
)
