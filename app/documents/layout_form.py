"""Layouts of what people fill in: boxes to write in, boxes to tick, rows of choices."""

from __future__ import annotations

from app.documents.blocks import RadioRow, TextField, TickBox
from app.documents.composer import Composer
from app.documents.form_field import Choice, ChoiceMark, TextBoxMark, TickMark
from app.documents.look import BODY, HINT, LABEL, Style
from app.documents.strip import Drawn, Strip, indented
from app.documents.structure import Element

LINE_HEIGHT = 15
FIELD_PADDING = 6
BOX = 11.0
BOX_ROOM = 18
ROW = 17.0
STEP = 40.0
SHORT = 4  # letters of a label up to which choices stand at equal distances
GAP = 14.0
UNBOUNDED = 10_000.0


def lay_text_field(block: TextField, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set the label, and a box of so many lines under it."""
    owner = Element("Div", parent, language=composer.own(block.language))
    strips = composer.text(block.label, LABEL, width, Element("P", owner)) if block.label else []
    for strip in strips:
        strip.keep = True
    height = block.lines * LINE_HEIGHT + FIELD_PADDING
    mark = TextBoxMark(
        name=block.name,
        tip=composer.claim_field(block.name, block.tip, block.label),
        owner=Element("Form", owner),
        width=width,
        height=height,
        multiline=block.lines > 1,
    )
    strips.append(Strip(height, [(0, 0, mark)], before=2, after=6))
    return strips


def lay_tick_box(block: TickBox, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set a box, and its label to the right."""
    owner = Element("P", parent, language=composer.own(block.language))
    tip = composer.claim_field(block.name, block.tip, block.label)
    mark = TickMark(block.name, tip, Element("Form", owner), BOX)
    text = composer.text(block.label, BODY, width - BOX_ROOM, Element("Span", owner))
    strips = indented(text, BOX_ROOM)
    strips[0].marks.insert(0, (0, (strips[0].height - BOX) / 2 + 0.3, mark))
    strips[-1].after = 3
    for strip in strips[:-1]:
        strip.keep = True
    return strips


def lay_radio_row(block: RadioRow, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set the question, and under it the choices in a row between the names of the ends."""
    owner = Element("Div", parent, language=composer.own(block.language))
    strips = composer.text(block.label, LABEL, width, Element("P", owner))
    line = Element("P", owner)
    group = Choice(block.name, composer.claim_field(block.name, block.tip, block.label))
    labels = block.labels or block.values
    parts: list[tuple[float, list[tuple[float, float, Drawn]]]] = []
    if block.low:
        parts.append(_words(block.low, HINT, GAP, line, composer))
    for value, label in zip(block.values, labels, strict=True):
        mark = ChoiceMark(group, value, f"{group.tip}: {label}", Element("Form", line), BOX)
        room, marks = _words(label, BODY, GAP, line, composer)
        moved: list[tuple[float, float, Drawn]] = [(BOX + 4, dy, text) for _, dy, text in marks]
        parts.append((max(room + BOX + 4, STEP if len(label) < SHORT else 0), [(0.0, 3.2, mark), *moved]))
    if block.high:
        parts.append(_words(block.high, HINT, 0, line, composer))
    strips += _in_rows(parts, width)
    for strip in strips[:-1]:
        strip.keep = True
    return strips


def _words(
    words: str, style: Style, gap: float, line: Element, composer: Composer
) -> tuple[float, list[tuple[float, float, Drawn]]]:
    """Return the room that words take in a row, and the words."""
    strip = composer.text(words, style, UNBOUNDED, Element("Span", line))[0]
    down = (ROW - style.leading) / 2
    return composer.width_of(words, style) + gap, [(0.0, down, strip)]


def _in_rows(parts: list[tuple[float, list[tuple[float, float, Drawn]]]], width: float) -> list[Strip]:
    rows = [Strip(ROW, before=2, after=4)]
    x = 0.0
    for room, marks in parts:
        if x and x + room - GAP > width:
            rows.append(Strip(ROW, after=4))
            x = 0.0
        rows[-1].marks += [(x + dx, dy, mark) for dx, dy, mark in marks]
        x += room
    rows[-1].after = 6
    return rows
