"""Layouts of running text: headings, paragraphs, lists, notes, columns."""

from __future__ import annotations

from app.documents.blocks import (
    Boxed,
    Bullets,
    Columns,
    Heading,
    KeepTogether,
    Numbered,
    PageBreak,
    Paragraph,
    Rule,
    Space,
    Span,
    Stack,
    Words,
)
from app.documents.composer import Composer
from app.documents.line import plain, spans
from app.documents.look import (
    ACCENT,
    BODY,
    HEADINGS,
    LINE,
    MM,
    PALE,
    PARAGRAPHS,
    SOFT,
    STRONG,
    WARN,
    WARN_SOFT,
)
from app.documents.strip import Fill, Strip, beside, indented
from app.documents.structure import Element

INDENT = 16
ITEM_GAP = 3
BOX_PADDING = 9
TONES = {"note": (SOFT, ACCENT), "warning": (WARN_SOFT, WARN), "plain": (PALE, LINE)}


def lay_heading(block: Heading, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set a heading, which stays with what follows."""
    if not plain(block.words).strip():
        return []
    level = composer.heading_level(block.level)
    style = HEADINGS[min(block.level, len(HEADINGS)) - 1]
    words: Words = (f"{block.number}\u2002", *spans(block.words)) if block.number else block.words
    owner = Element(f"H{level}", parent, language=composer.own(block.language))
    strips = composer.text(words, style, width, owner)
    strips[0].marks.append((0, 0, composer.bookmark(block.level, words)))
    for strip in strips:
        strip.keep = True
    return strips


def lay_paragraph(block: Paragraph, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set running text."""
    owner = Element("P", parent, language=composer.own(block.language))
    return composer.text(block.words, PARAGRAPHS[block.look], width, owner, block.align)


def lay_bullets(block: Bullets, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set a list without order."""
    labels = ["•"] * len(block.items)
    return _list(block, labels, "Disc", width, parent, composer)


def lay_numbered(block: Numbered, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set a list in order."""
    numbers = range(block.start, block.start + len(block.items))
    labels = [f"{_letters(n)})" if block.letters else f"{n}." for n in numbers]
    kind = "LowerAlpha" if block.letters else "Decimal"
    return _list(block, labels, kind, width, parent, composer)


def _letters(position: int) -> str:
    name = ""
    while position > 0:
        position, letter = divmod(position - 1, 26)
        name = chr(ord("a") + letter) + name
    return name


def _list(
    block: Bullets | Numbered, labels: list[str], kind: str, width: float, parent: Element, composer: Composer
) -> list[Strip]:
    top = Element("L", parent, language=composer.own(block.language))
    top.attributes = b"<</O/List/ListNumbering/%b>>" % kind.encode()
    strips: list[Strip] = []
    for item, label in zip(block.items, labels, strict=True):
        entry = Element("LI", top)
        name = composer.text(label, BODY, width, Element("Lbl", entry))[0]
        body = composer.lay_cell(item, width - INDENT, Element("LBody", entry), BODY)
        shown = indented(body, INDENT)
        shown[0].marks.insert(0, (0, 0, name))
        shown[-1].after = ITEM_GAP
        strips += shown
    if strips:
        strips[-1].after = BODY.after
    return strips


def lay_boxed(block: Boxed, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set a note on a soft ground with a coloured edge; a long one may go over to the next page."""
    ground, edge = TONES[block.tone]
    owner = Element("Div", parent)
    inner = width - 2 * BOX_PADDING - 3
    strips = composer.text(block.title, STRONG, inner, Element("P", owner)) if block.title else []
    if strips:
        strips[-1].keep = True
    strips += composer.lay_all(block.blocks, inner, owner)
    boxed: list[Strip] = []
    for at, strip in enumerate(strips):
        top = BOX_PADDING if at == 0 else max(strips[at - 1].after, strip.before)
        bottom = BOX_PADDING if at == len(strips) - 1 else 0
        height = top + strip.height + bottom
        slice_ = Strip(height, keep=strip.keep, again=strip.again, fresh=strip.fresh)
        slice_.marks = [
            (0, 0, Fill(width, height + (0 if bottom else 0.3), ground)),
            (0, 0, Fill(3, height + (0 if bottom else 0.3), edge)),
            (BOX_PADDING + 3, top, strip),
        ]
        boxed.append(slice_)
    if boxed:
        boxed[0].before = boxed[-1].after = 8
    return boxed


def lay_stack(block: Stack, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set several blocks as one."""
    language = composer.own(block.language)
    return composer.lay_all(block.blocks, width, Element("Div", parent, language=language))


def lay_together(block: KeepTogether, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set blocks that share a page."""
    strips = composer.lay_all(block.blocks, width, parent)
    for strip in strips[:-1]:
        strip.keep = True
    return strips


def lay_columns(block: Columns, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set cells beside each other."""
    gap = block.gap_mm * MM
    shares = block.widths or (1.0,) * len(block.cells)
    room = width - gap * (len(block.cells) - 1)
    owner = Element("Div", parent)
    columns, x = [], 0.0
    for cell, share in zip(block.cells, shares, strict=True):
        own = room * share / sum(shares)
        role = "P" if isinstance(cell, str | tuple | Span) else "Div"
        columns.append((x, composer.lay_cell(cell, own, Element(role, owner), BODY)))
        x += own + gap
    strips = beside(columns, composer.full_height / 3)
    if strips:
        strips[0].before = max(column[0].before for _, column in columns if column)
        strips[-1].after = max(column[-1].after for _, column in columns if column)
    return strips


def lay_break(block: PageBreak, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Begin a new page."""
    del block, width, parent, composer
    return [Strip(0, fresh=True)]


def lay_space(block: Space, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Leave room."""
    del width, parent, composer
    return [Strip(block.mm * MM)]


def lay_rule(block: Rule, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Draw a thin line across."""
    del block, parent, composer
    return [Strip(0.6, [(0, 0, Fill(width, 0.6, LINE))], before=6, after=6)]
