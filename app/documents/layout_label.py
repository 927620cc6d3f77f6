"""Label sheets: cells of fixed size on whole pages."""

from __future__ import annotations

from app.documents.blocks import Cell, LabelGrid, Paragraph, Span, Stack
from app.documents.composer import Composer
from app.documents.line import clean, plain
from app.documents.look import BODY, LINE, MM
from app.documents.strip import Drawn, Frame, Strip
from app.documents.structure import Element


def lay_labels(block: LabelGrid, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set cells at their places; each page of them is one strip."""
    del width
    a_page = block.columns * block.rows
    first = (block.start - 1) % a_page
    pages: list[Strip] = []
    for at, cell in enumerate(block.cells):
        index, place = divmod(first + at, a_page)
        while len(pages) <= index:
            pages.append(Strip(composer.full_height, fresh=bool(pages)))
        row, column = divmod(place, block.columns)
        x = (block.left_mm + column * (block.width_mm + block.gap_x_mm)) * MM
        y = (block.top_mm + row * (block.height_mm + block.gap_y_mm)) * MM
        marks = _cell(block, cell, Element("Div", parent), composer)
        if block.outlined:
            marks.append((0, 0, Frame(block.width_mm * MM, block.height_mm * MM, LINE, 0.3)))
        pages[index].marks += [(x + dx, y + dy, mark) for dx, dy, mark in marks]
    return pages


def _cell(
    block: LabelGrid, cell: Cell, owner: Element, composer: Composer
) -> list[tuple[float, float, Drawn]]:
    """Set one cell; lines that do not fit are left out, and told."""
    padding = block.padding_mm * MM
    room = block.height_mm * MM - 2 * padding
    words = isinstance(cell, str | tuple | Span)
    holder = Element("P", owner) if words else owner
    strips = composer.lay_cell(cell, block.width_mm * MM - 2 * padding, holder, BODY)
    marks: list[tuple[float, float, Drawn]] = []
    y, gap = 0.0, 0.0
    for at, strip in enumerate(strips):
        top = y + (max(gap, strip.before) if at else 0)
        if top + strip.height > room + 0.5:
            composer.overflowing.append(_words_of(cell))
            break
        marks.append((padding, padding + top, strip))
        y, gap = top + strip.height, strip.after
    down = max(0.0, (room - y) / 2) if block.centred else 0.0
    return [(dx, dy + down, mark) for dx, dy, mark in marks]


def _words_of(cell: Cell) -> str:
    """Return the text of a cell, to tell which one it is."""
    if isinstance(cell, str | tuple | Span):
        return clean(plain(cell))
    if isinstance(cell, Paragraph):
        return clean(plain(cell.words))
    if isinstance(cell, Stack):
        return " ".join(filter(None, (_words_of(block) for block in cell.blocks)))
    return ""
