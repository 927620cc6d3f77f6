"""Layouts of tables: names and values, rows under a head, two languages beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen

from app.documents.blocks import Align, Cell, KeyValues, SideBySide, Span, Table
from app.documents.composer import Composer
from app.documents.line import plain
from app.documents.look import (
    ACCENT,
    BODY,
    CAPTION,
    CELL,
    CELL_HEAD,
    COLUMN_HEAD,
    KEY,
    LINE,
    MM,
    ROW_HEAD,
)
from app.documents.strip import Drawn, Fill, Strip, TextMark, beside, first_owner, indented, stacked
from app.documents.structure import Element

PAD_X = 5.0
PAD_Y = 4.5
DENSE_Y = 2.0
GUTTER = 8 * MM
NUMBER_ROOM = 18
TALL = 0.4  # the share of a page from which a row may part


@frozen
class _Grid:
    """Where the columns of a table stand: left edges, room for text, alignment."""

    width: float
    lefts: tuple[float, ...]
    rooms: tuple[float, ...]
    align: tuple[Align, ...]
    lines: bool
    least: float = 0
    pad: float = PAD_Y

    @property
    def edges(self) -> tuple[float, ...]:
        return (
            *(left - (PAD_X if at or self.lines else 0) for at, left in enumerate(self.lefts)),
            self.width,
        )


def lay_table(block: Table, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set rows under a head."""
    columns = len(block.head) or max((len(row) for row in block.rows), default=1)
    grid = _grid(block, columns, width)
    owner = Element("Table", parent, language=composer.own(block.language))
    caption: list[Strip] = []
    if plain(block.caption):
        caption = composer.text(block.caption, CAPTION, width, Element("Caption", owner))
        for strip in caption:
            strip.keep = True
        caption[0].before, caption[-1].after = 8, 2
    heads: list[Strip] = []
    again: list[Strip] = []
    if block.head:
        heads = [_head(block, grid, Element("TR", Element("THead", owner)), composer)]
        again = [_head(block, grid, None, composer)]
    rows = _body(block, grid, Element("TBody", owner), composer)
    for strip in rows:
        strip.again = again
    strips = caption + heads + rows
    if strips:
        strips[0].before, strips[-1].after = max(strips[0].before, 6), 10
    return strips


def _grid(block: Table, columns: int, width: float) -> _Grid:
    shares = block.widths or (1.0,) * columns
    if len(shares) != columns:
        raise ValueError(f"{len(shares)} widths for {columns} columns")
    edges = [sum(shares[:at]) / sum(shares) * width for at in range(columns + 1)]
    lefts = tuple(edge + (PAD_X if at or block.lines else 0) for at, edge in enumerate(edges[:-1]))
    rooms = tuple(end - PAD_X - left for left, end in zip(lefts, edges[1:], strict=True))
    plainly: tuple[Align, ...] = ("left",)
    align = block.align or plainly * columns
    pad = DENSE_Y if block.dense else PAD_Y
    return _Grid(width, lefts, rooms, align, block.lines, block.row_mm * MM, pad)


def _head(block: Table, grid: _Grid, row: Element | None, composer: Composer) -> Strip:
    columns = []
    for at, words in enumerate(block.head):
        owner = None
        if row is not None:
            owner = Element("TH", row)
            owner.attributes = b"<</O/Table/Scope/Column>>"
        columns.append(
            (grid.lefts[at], composer.text(words, CELL_HEAD, grid.rooms[at], owner, grid.align[at]))
        )
    strip = _whole(columns, 3, 4)
    strip.marks.append((0, strip.height - 0.9, Fill(grid.width, 0.9, ACCENT)))
    if grid.lines:
        strip.marks.append((0, 0, Fill(grid.width, 0.5, LINE)))
    _upright(strip, grid)
    strip.keep = True
    return strip


def _body(block: Table, grid: _Grid, body: Element, composer: Composer) -> list[Strip]:
    strips: list[Strip] = []
    nothing: tuple[tuple[Cell, ...], ...] = ((),) if block.head else ()  # a head asks for a body
    for cells in block.rows or nothing:
        row = Element("TR", body)
        columns = []
        if len(cells) > len(grid.lefts):
            raise ValueError(f"{len(cells)} cells for {len(grid.lefts)} columns")
        for at, cell in enumerate((*cells, *[""] * (len(grid.lefts) - len(cells)))):
            named = block.row_heads and at == 0
            owner = Element("TH" if named else "TD", row)
            if named:
                owner.attributes = b"<</O/Table/Scope/Row>>"
            style = ROW_HEAD if named else CELL
            found = composer.lay_cell(cell, grid.rooms[at], _holder(cell, owner), style, grid.align[at])
            columns.append((grid.lefts[at], found))
        strips += _row(columns, grid, composer)
    return strips


def _holder(cell: Cell, owner: Element) -> Element:
    """Return the element that words stand in: the cell itself, or where it has links, a paragraph in it."""
    return Element("P", owner) if isinstance(cell, tuple | Span) else owner


def _row(columns: Sequence[tuple[float, list[Strip]]], grid: _Grid, composer: Composer) -> list[Strip]:
    whole = _whole(columns, grid.pad, grid.pad)
    if whole.height <= TALL * composer.full_height:
        strips = [whole]
        whole.height = max(whole.height, grid.least)
    else:
        strips = beside(columns, composer.full_height / 3)
        strips = [Strip(grid.pad, keep=True), *strips, Strip(grid.pad)]
        strips[-2].keep = True
    strips[-1].marks.append((0, strips[-1].height - 0.5, Fill(grid.width, 0.5, LINE)))
    for strip in strips:
        _upright(strip, grid)
    return strips


def _whole(columns: Sequence[tuple[float, list[Strip]]], above: float, below: float) -> Strip:
    marks: list[tuple[float, float, Drawn]] = []
    tallest = 0.0
    for x, strips in columns:
        height, found = stacked(strips)
        tallest = max(tallest, height)
        marks += [(x + dx, above + dy, mark) for dx, dy, mark in found]
    return Strip(above + tallest + below, marks)


def _upright(strip: Strip, grid: _Grid) -> None:
    if grid.lines:
        for edge in grid.edges:
            strip.marks.append((min(edge, grid.width - 0.5), 0, Fill(0.5, strip.height + 0.2, LINE)))


def lay_key_values(block: KeyValues, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set names beside their values, as a table whose rows have heads."""
    left = block.label_share * width
    grid = _Grid(width, (0.0, left), (left - 2 * PAD_X, width - left), ("left", "left"), lines=False)
    body = Element("TBody", Element("Table", parent, language=composer.own(block.language)))
    strips: list[Strip] = []
    for name, value in block.rows:
        row = Element("TR", body)
        head = Element("TH", row)
        head.attributes = b"<</O/Table/Scope/Row>>"
        names = composer.lay_cell(name, grid.rooms[0], _holder(name, head), KEY)
        cell = Element("TD", row)
        values = composer.lay_cell(value, grid.rooms[1], _holder(value, cell), CELL)
        strips += _row([(0.0, names), (left, values)], grid, composer)
    if strips:
        strips[0].before, strips[-1].after = 4, 10
    return strips


def lay_side_by_side(block: SideBySide, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set clauses in two languages; each pair starts on one line, and may part over pages."""
    numbered = any(clause.number for clause in block.clauses)
    indent = NUMBER_ROOM if numbered else 0
    room = (width - GUTTER) / 2
    lefts = (0.0, room + GUTTER)
    owner = Element("Sect", parent)
    strips = _language_heads(block, room, lefts, owner, composer)
    again = _language_heads(block, room, lefts, None, composer)
    for clause in block.clauses:
        columns = []
        for at, cell in enumerate((clause.left, clause.right)):
            side = Element("Div", owner, language=composer.own(block.languages[at]))
            found = _clause(cell, clause.number, room, indent, side, composer)
            columns.append((lefts[at], found))
        rows = beside(columns, composer.full_height / 3)
        if rows:
            rows[0].before = max(found[0].before for _, found in columns if found)
            rows[-1].after = BODY.after
        for row in rows:
            row.again = again
        strips += rows
    return strips


def _language_heads(
    block: SideBySide, room: float, lefts: tuple[float, float], owner: Element | None, composer: Composer
) -> list[Strip]:
    if block.heads is None:
        return []
    columns = []
    for at, words in enumerate(block.heads):
        head = None
        if owner is not None:
            head = Element("P", owner, language=composer.own(block.languages[at]))
        columns.append((lefts[at], composer.text(words, COLUMN_HEAD, room, head)))
    strip = _whole(columns, 0, 4)
    for left in lefts:
        strip.marks.append((left, strip.height - 0.5, Fill(room, 0.5, LINE)))
    strip.before, strip.after, strip.keep = 6, 6, True
    return [strip]


def _clause(
    cell: Cell, number: str, room: float, indent: float, side: Element, composer: Composer
) -> list[Strip]:
    words = isinstance(cell, str | tuple | Span)
    holder = Element("P", side) if words else side
    found = composer.lay_cell(cell, room - indent, holder, BODY)
    if not indent:
        return found
    shown = indented(found, indent)
    if number and shown:
        _prefix(shown[0], number, first_owner(shown) or Element("P", side), composer)
    return shown


def _prefix(strip: Strip, number: str, owner: Element, composer: Composer) -> None:
    """Put a number before a text, as part of the same element."""
    name = composer.text(number, BODY, NUMBER_ROOM, None)[0]
    mark = name.marks[0][2]
    if isinstance(mark, TextMark):
        base = _base_of(strip) or BODY.base
        strip.marks.insert(0, (0, 0, TextMark(mark.line, (owner,), base)))


def _base_of(strip: Strip) -> float:
    for _, dy, mark in strip.marks:
        if isinstance(mark, TextMark):
            return dy + mark.base
        found = _base_of(mark) if isinstance(mark, Strip) else 0.0
        if found:
            return dy + found
    return 0.0
