"""What a paper is made of: plain values, without a word about PDF.

A document is a function that returns a ``Sheet``; ``app.documents.paper.make`` turns one or more
sheets into one file::

    sheet = Sheet(
        title="Avtal om praktik",
        language="sv",
        sender=Sender(name="Praktikkontoret"),
        number="A-2026-014",
        blocks=(
            Heading("Parter"),
            KeyValues((("Värdorganisation", "Norrvik Energi AB"), ("Handledare", "Åse Lind"))),
            Paragraph(("Frågor? Skriv till ", Span("kontoret@norrvik.example", link="mailto:…"), ".")),
            Signatures((Signatory(role="Deltagare", name="Łukasz Dvořák"),)),
        ),
    )
    paper = make(sheet)                     # Paper(content, pages, missing, overflowing)
    save(paper.content, Path("avtal.pdf"))  # app.documents.saving

Rules worth knowing:

- The title of the sheet is printed on the first page as the top heading. ``Heading`` has level 1 for
  the sections under it; all headings become bookmarks, and lines of ``Contents``.
- ``Words`` is a string, a ``Span`` or a tuple of both. ``Cell`` is words, one block, or several blocks
  in a ``Stack``: table cells, list items, clauses and columns take any block, fields included.
- A language is given only where it differs from that of the sheet. Languages are tags such as ``sv``.
- A sheet that holds a field becomes a form (PDF/UA-1); every other one an archive paper
  (PDF/A-2a and PDF/UA-1). Known values are printed as text: a field starts empty.
- A drawing names the faces ``Inter``, ``Inter-Italic``, ``Inter-SemiBold``; others are replaced by them.
- Widths are shares of the line, other measures millimetres.
- Fields have ASCII names, each once in a file; the file carries ``form_id`` and ``form_seal`` unseen.
"""

from __future__ import annotations

import re
from typing import Literal

from attrs import Attribute, field, frozen

from app.documents.figure_block import Figure, Picture
from app.documents.form_block import RadioRow, TextField, TickBox
from app.documents.words import Align, Span, Words
from app.text import Text

__all__ = [
    "DRAFT", "LEGAL_DRAFT", "Align", "Block", "Boxed", "Bullets", "Cell", "Clause", "Columns",
    "Contents", "Figure", "Heading", "KeepTogether", "KeyValues", "LabelGrid", "Numbered",
    "PageBreak", "Paragraph", "ParagraphLook", "Picture", "RadioRow", "Rule", "Sender", "Shape",
    "Sheet", "SideBySide", "Signatory", "Signatures", "Space", "Span", "Stack", "Table",
    "TextField", "TickBox", "Tone", "Words",
]  # fmt: skip

ParagraphLook = Literal["body", "lead", "small", "muted", "strong", "quote", "large", "display"]
Tone = Literal["note", "warning", "plain"]
Shape = Literal["portrait", "landscape", "a5", "a5 landscape"]

LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


@frozen
class Heading:
    """A heading of a section; level 1 stands right under the title of the sheet."""

    words: Words
    level: int = 1
    language: str = ""
    number: str = ""


@frozen
class Paragraph:
    """Running text; a line feed in it starts a new line."""

    words: Words
    look: ParagraphLook = "body"
    align: Align = "left"
    language: str = ""


@frozen
class Bullets:
    """A list whose order does not matter."""

    items: tuple[Cell, ...]
    language: str = ""


@frozen
class Numbered:
    """A list in order: 1. 2. 3. or a) b) c)."""

    items: tuple[Cell, ...]
    start: int = 1
    letters: bool = False
    language: str = ""


@frozen
class KeyValues:
    """Names on the left, their values on the right."""

    rows: tuple[tuple[Words, Cell], ...]
    label_share: float = 0.3
    language: str = ""


@frozen
class Table:
    """Rows under one head, which is repeated on each new page.

    ``widths`` are shares (any numbers), ``row_heads`` makes the first cell of a row its name,
    ``row_mm`` is the least height of a row (for a list people sign), ``lines`` draws all lines,
    ``dense`` sets the rows closer, for a list that should stand on one page.
    """

    head: tuple[Words, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[float, ...] = ()
    align: tuple[Align, ...] = ()
    row_heads: bool = False
    caption: Words = ""
    row_mm: float = 0
    lines: bool = False
    dense: bool = False
    language: str = ""


@frozen
class Clause:
    """The same clause in two languages; the number stands before both."""

    left: Cell
    right: Cell
    number: str = ""


@frozen
class SideBySide:
    """Two languages in parallel columns, read clause by clause: first left, then right."""

    languages: tuple[str, str]
    clauses: tuple[Clause, ...]
    heads: tuple[Words, Words] | None = None


@frozen
class Signatory:
    """One who signs: the role of the party, and who signs for it."""

    role: str
    name: str = ""
    title: str = ""
    organisation: str = ""


@frozen
class Signatures:
    """Lines to sign on, never split over two pages; labels in one or two languages."""

    parties: tuple[Signatory, ...]
    languages: tuple[str, ...] = ()


@frozen
class Boxed:
    """A note set apart from the text."""

    blocks: tuple[Block, ...]
    tone: Tone = "note"
    title: Words = ""


@frozen
class Stack:
    """Several blocks where one is asked for."""

    blocks: tuple[Block, ...]
    language: str = ""


@frozen
class KeepTogether:
    """Blocks that stay on one page if one page can hold them."""

    blocks: tuple[Block, ...]


@frozen
class Columns:
    """Blocks beside each other, read from left to right."""

    cells: tuple[Cell, ...]
    widths: tuple[float, ...] = ()
    gap_mm: float = 6


@frozen
class PageBreak:
    """What follows begins a new page."""


@frozen
class Space:
    """Empty height."""

    mm: float


@frozen
class Rule:
    """A thin line across."""


@frozen
class Contents:
    """The list of headings with their pages, down to a level."""

    title: Words = ""
    depth: int = 2


@frozen
class LabelGrid:
    """Cells of fixed size on whole pages: address labels, badges, cards.

    Stands alone in a sheet with ``furniture=False``; margins are those of the label sheet.
    ``start`` is the position of the first cell on the first page, counted from 1.
    """

    cells: tuple[Cell, ...]
    columns: int
    rows: int
    width_mm: float
    height_mm: float
    left_mm: float
    top_mm: float
    gap_x_mm: float = 0
    gap_y_mm: float = 0
    padding_mm: float = 4
    start: int = 1
    outlined: bool = False
    centred: bool = False


Block = (
    Heading | Paragraph | Bullets | Numbered | KeyValues | Table | SideBySide | Signatures | Figure | Picture
    | Boxed | Stack | KeepTogether | Columns | PageBreak | Space | Rule | Contents | LabelGrid
    | TextField | TickBox | RadioRow
)  # fmt: skip
Cell = Words | Block


@frozen
class Sender:
    """The office whose paper it is; the logo is PNG or JPEG bytes."""

    name: str
    logo: bytes = b""
    line: str = ""


def _check_language(_: object, __: Attribute[str], language: str) -> None:
    if not LANGUAGE_TAG.fullmatch(language):
        raise ValueError(f"{language!r} is no language tag such as sv or nb-NO")


@frozen(kw_only=True)
class Sheet:
    """One document with its furniture: what stands around the blocks on every page.

    ``counted_alone`` numbers its pages from 1 also where it is one of many in a file, such as a letter.
    """

    title: str
    language: str = field(validator=_check_language)
    blocks: tuple[Block, ...]
    sender: Sender = Sender("")
    subtitle: str = ""
    number: str = ""
    file_number: str = ""
    version: str = ""
    footnote: str = ""
    document_id: str = ""
    draft: Text | None = None
    shape: Shape = "portrait"
    furniture: bool = True
    title_shown: bool = True
    border: bool = False
    form_id: str = ""
    form_seal: str = ""
    counted_alone: bool = False


LEGAL_DRAFT = Text(
    en="Draft, not legally reviewed",
    sv="Utkast, inte juridiskt granskat",
    nb="Utkast, ikke juridisk kontrollert",
    da="Udkast, ikke juridisk gennemgået",
)
DRAFT = Text(en="Draft", sv="Utkast", nb="Utkast", da="Udkast")
