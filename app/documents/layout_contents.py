"""The list of headings with their pages: set last, when all headings are known."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field, frozen

from app.documents.blocks import Contents
from app.documents.composer import Composer
from app.documents.line import plain, set_lines
from app.documents.look import BODY, HEADINGS, STRONG, Style
from app.documents.page import Page
from app.documents.pdf_file import number, text_string
from app.documents.strip import Bookmark, Strip, indented
from app.documents.structure import Element

INDENT = 14
PAGE_ROOM = 34
ENTRY = Style(10, 14, after=3)


@define(eq=False)
class Promised(Strip):
    """The place of a list of contents that is still to be set."""

    block: Contents = field(factory=Contents)
    width: float = 0
    owner: Element | None = None


@frozen(eq=False)
class PageNumberMark:
    """The page of a heading, and the link to it over the whole line."""

    bookmark: Bookmark
    owner: Element
    style: Style
    width: float

    def put(self, page: Page, x: float, y: float) -> None:
        """Draw the number at the right edge."""
        line = set_lines(f"\u2002{self.bookmark.page + 1}", self.style, self.width).lines[0]
        piece = line.pieces[0]
        page.text(self.owner, x + self.width - line.width, y + self.style.base, piece)
        target = page.shared.page_numbers[self.bookmark.page]
        page.annotate(
            self.owner,
            b"/Subtype/Link/Border[0 0 0]/Rect%b/Contents%b/Dest[%d 0 R/XYZ 0 %b null]"
            % (
                page.box(x, y, self.width, self.style.leading),
                text_string(self.bookmark.title),
                target,
                number(page.height - self.bookmark.y + 6),
            ),
        )


def lay_contents(block: Contents, width: float, parent: Element, composer: Composer) -> list[Strip]:
    """Set the title, and keep the place of the list."""
    strips: list[Strip] = []
    if plain(block.title):
        level = composer.heading_level(1)
        strips = composer.text(block.title, HEADINGS[0], width, Element(f"H{level}", parent))
        for strip in strips:
            strip.keep = True
    strips.append(Promised(0, block=block, width=width, owner=Element("TOC", parent)))
    return strips


def keep_promises(strips: Sequence[Strip], composer: Composer) -> list[Strip]:
    """Put the lists of contents in their places."""
    kept: list[Strip] = []
    for strip in strips:
        kept += _entries(strip, composer) if isinstance(strip, Promised) else [strip]
    return kept


def _entries(promised: Promised, composer: Composer) -> list[Strip]:
    strips: list[Strip] = []
    for bookmark in composer.bookmarks:
        if bookmark.level > promised.block.depth:
            continue
        link = Element("Link", Element("TOCI", promised.owner))
        style = STRONG if bookmark.level == 1 else ENTRY
        indent = INDENT * (bookmark.level - 1)
        room = promised.width - indent - PAGE_ROOM
        lines = indented(composer.text(bookmark.title, style, room, link), indent)
        for line in lines[:-1]:
            line.keep = True
        lines[0].before = 4 if bookmark.level == 1 else 0
        lines[-1].after = 2
        lines[-1].marks.append((0, 0, PageNumberMark(bookmark, link, style, promised.width)))
        strips += lines
    if strips:
        strips[-1].after = BODY.after
    return strips
