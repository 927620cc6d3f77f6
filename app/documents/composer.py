"""Turns blocks into strips: what every kind of block needs for that, and the road to its layout."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from attrs import define, field

from app.documents.blocks import Align, Block, Cell, Span, Words
from app.documents.line import Missing, clean, owned, plain, set_lines, spans
from app.documents.look import Style
from app.documents.strip import Bookmark, Strip, text_strips
from app.documents.structure import Element
from app.text import Language, Text, as_language

UNBOUNDED = 10_000.0
Layout = Callable[[Any, float, Element, "Composer"], list[Strip]]


@define(eq=False)
class Composer:
    """The state of one paper while its blocks are laid out.

    ``full_height`` is the height of a page's text, ``offset`` what is added to the level of a heading
    to get that of its tag, ``overflowing`` the texts that did not fit their label.
    """

    layouts: Mapping[type, Layout]
    language: str
    full_height: float
    offset: int = 1
    deepest: int = 0
    missing: list[Missing] = field(factory=list)
    overflowing: list[str] = field(factory=list)
    bookmarks: list[Bookmark] = field(factory=list)
    field_names: list[str] = field(factory=list)

    def lay(self, block: Block, width: float, parent: Element) -> list[Strip]:
        """Lay out one block in a width; its structure goes under a parent."""
        return self.layouts[type(block)](block, width, parent, self)

    def lay_all(self, blocks: Sequence[Block], width: float, parent: Element) -> list[Strip]:
        """Lay out blocks one below the other."""
        return [strip for block in blocks for strip in self.lay(block, width, parent)]

    def lay_cell(
        self, cell: Cell, width: float, parent: Element, style: Style, align: Align = "left"
    ) -> list[Strip]:
        """Lay out words in a style, or a block in its own."""
        if isinstance(cell, str | Span | tuple):
            return self.text(cell, style, width, parent, align)
        return self.lay(cell, width, parent)

    def text(
        self, words: Words, style: Style, width: float, owner: Element | None, align: Align = "left"
    ) -> list[Strip]:
        """Lay out words that belong to an element, or to none: then they are an artifact."""
        found = set_lines(words, style, width)
        self.missing += found.missing
        owners: Sequence[Element] = ()
        links: Sequence[str] = ()
        if owner is not None:
            owners = (owner,)
            if owned(words):
                parts = spans(words)
                owners = [Element("Link" if s.link else "Span", owner, language=s.language) for s in parts]
                links = [span.link for span in parts]
        strips = text_strips(
            found.lines, style.base, style.leading, owners, links=links, width=width, align=align
        )
        strips[0].before, strips[-1].after = style.before, style.after
        return strips

    def width_of(self, words: Words, style: Style) -> float:
        """Return how wide words are on one line."""
        return set_lines(words, style, UNBOUNDED).lines[0].width

    def claim_field(self, name: str, tip: str, label: str) -> str:
        """Take the name of a field, which a file cannot have twice; return what is said of the field."""
        if name in self.field_names:
            raise ValueError(f"two fields are called {name!r}")
        self.field_names.append(name)
        return clean(tip).strip() or clean(label).strip() or name

    def own(self, language: str) -> str:
        """Return the language an element states: none where it is that of the sheet."""
        return "" if language == self.language else language

    def word(self, text: Text, language: str = "") -> str:
        """Return the wording of the paper's own words in a language, English for an unknown one."""
        return text.of(as_spoken(language or self.language))

    def heading_level(self, level: int) -> int:
        """Return the level of a heading's tag: never more than one below the heading before."""
        self.deepest = min(level + self.offset, self.deepest + 1, 6)
        return self.deepest

    def bookmark(self, level: int, words: Words) -> Bookmark:
        """Make a heading known to the outline and the contents."""
        mark = Bookmark(level, " ".join(clean(plain(words)).split()))
        self.bookmarks.append(mark)
        return mark


def as_spoken(language: str) -> Language:
    """Read a language tag such as ``nb-NO`` as one of the four languages."""
    code = language.partition("-")[0].lower()
    return as_language("nb" if code in {"no", "nn"} else code)
