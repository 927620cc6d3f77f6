"""Strips: what a block becomes once its width is known, one below the other.

A strip is never divided; a page ends between two of them. Marks are what a strip shows, each at a
distance from the strip's upper left corner.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Protocol
from urllib.parse import quote

from attrs import define, field, frozen

from app.documents.line import Line
from app.documents.look import ACCENT, Colour
from app.documents.page import Page
from app.documents.pdf_file import text_string
from app.documents.structure import Element

URL_MARKS = "!#$%&'*+,-./:;=?@[]_~"
SLACK = 0.01  # points that adding up may be off


class Drawn(Protocol):
    """Something that can be put on a page."""

    def put(self, page: Page, x: float, y: float) -> None:
        """Draw with the upper left corner at a place."""


@define(eq=False)
class Strip:
    """A slice of the paper's width.

    ``keep`` forbids a page end after it, ``again`` is repeated above it where it opens a page,
    ``fresh`` asks for a new page before it.
    """

    height: float
    marks: list[tuple[float, float, Drawn]] = field(factory=list)
    before: float = 0
    after: float = 0
    keep: bool = False
    again: Sequence[Strip] = ()
    fresh: bool = False

    def put(self, page: Page, x: float, y: float) -> None:
        """Draw every mark."""
        for dx, dy, mark in self.marks:
            mark.put(page, x + dx, y + dy)


@frozen(eq=False)
class TextMark:
    """A set line; ``owners`` are the elements its pieces belong to, none for an artifact."""

    line: Line
    owners: Sequence[Element]
    base: float
    links: Sequence[str] = ()

    def put(self, page: Page, x: float, y: float) -> None:
        """Draw the pieces, and lay a link over those that are one."""
        for piece in self.line.pieces:
            owner = self.owners[piece.owner] if self.owners else None
            page.text(owner, x + piece.x, y + self.base, piece)
            if owner and self.links and self.links[piece.owner] and piece.width:
                self._link(page, owner, x + piece.x, y, piece.width, self.links[piece.owner])

    def _link(self, page: Page, owner: Element, x: float, y: float, width: float, target: str) -> None:
        page.fill(x, y + self.base + 1.3, width, 0.4, ACCENT)
        page.annotate(
            owner,
            b"/Subtype/Link/Border[0 0 0]/Rect%b/Contents%b/A<</Type/Action/S/URI/URI%b>>"
            % (
                page.box(x, y, width, self.base + 3),
                text_string(target.removeprefix("mailto:").removeprefix("tel:")),
                b"(" + _address(target) + b")",
            ),
        )


@frozen(eq=False)
class Fill:
    """A coloured rectangle behind the text."""

    width: float
    height: float
    colour: Colour

    def put(self, page: Page, x: float, y: float) -> None:
        """Fill it."""
        page.fill(x, y, self.width, self.height, self.colour)


@frozen(eq=False)
class Frame:
    """The outline of a rectangle."""

    width: float
    height: float
    colour: Colour
    line: float = 0.6

    def put(self, page: Page, x: float, y: float) -> None:
        """Draw it."""
        page.frame(x, y, self.width, self.height, self.colour, self.line)


@define(eq=False)
class Bookmark:
    """A heading as a line of the outline; once the pages are known it knows its own."""

    level: int
    title: str
    page: int = 0
    y: float = 0

    def put(self, page: Page, x: float, y: float) -> None:
        """Nothing is seen of it."""


def text_strips(lines: Iterable[Line], base: float, leading: float, mark: Sequence[Element], *,
                links: Sequence[str] = (), width: float = 0, align: str = "left") -> list[Strip]:  # fmt: skip
    """Return one strip a line; the first two and the last two stay together."""
    strips = []
    for line in lines:
        dx = 0.0 if align == "left" else (width - line.width) / (2 if align == "centre" else 1)
        strips.append(Strip(leading, [(dx, 0, TextMark(line, mark, base, links))]))
    if len(strips) > 1:
        strips[0].keep = strips[-2].keep = True
    return strips


def indented(strips: Sequence[Strip], by: float) -> list[Strip]:
    """Return strips moved to the right."""
    moved = []
    for strip in strips:
        wrapped = Strip(strip.height, [(by, 0, strip)], strip.before, strip.after, strip.keep)
        wrapped.again, wrapped.fresh = strip.again, strip.fresh
        moved.append(wrapped)
    return moved


def first_owner(strips: Sequence[Strip]) -> Element | None:
    """Return the element that the first text in strips belongs to."""
    for strip in strips:
        for _, _, mark in strip.marks:
            if isinstance(mark, TextMark) and mark.owners:
                return mark.owners[0]
            found = first_owner([mark]) if isinstance(mark, Strip) else None
            if found:
                return found
    return None


def stacked(strips: Sequence[Strip]) -> tuple[float, list[tuple[float, float, Drawn]]]:
    """Return the height of strips set below each other, and the strips as marks at their places."""
    marks: list[tuple[float, float, Drawn]] = []
    y, gap = 0.0, 0.0
    for at, strip in enumerate(strips):
        y += max(gap, strip.before) if at else 0
        marks.append((0, y, strip))
        y += strip.height
        gap = strip.after
    return y, marks


def beside(columns: Sequence[tuple[float, Sequence[Strip]]], tallest: float) -> list[Strip]:
    """Join columns at their distances from the left into strips that may part where all of them may."""
    placed = [_Column(x, strips) for x, strips in columns]
    cuts = sorted({end for column in placed for end in column.ends})
    pieces, start = [], 0.0
    for cut in cuts:
        if all(column.parts_at(cut) for column in placed):
            piece = Strip(cut - start)
            piece.keep = True in [column.take(cut, start, piece.marks) for column in placed]
            pieces.append(piece)
            start = cut
    if any(piece.height > tallest for piece in pieces):
        return _rows(columns)
    return pieces


class _Column:
    """The strips of one column with their distances from the top."""

    def __init__(self, x: float, strips: Sequence[Strip]) -> None:
        self.x = x
        self.strips = strips
        self.tops: list[float] = []
        self.ends: list[float] = []
        self.taken = 0
        y, gap = 0.0, 0.0
        for at, strip in enumerate(strips):
            y += max(gap, strip.before) if at else 0
            self.tops.append(y)
            y += strip.height
            self.ends.append(y)
            gap = strip.after

    def parts_at(self, cut: float) -> bool:
        """Say whether no strip lies across a cut."""
        following = bisect_right(self.ends, cut + SLACK)
        return following == len(self.tops) or self.tops[following] >= cut - SLACK

    def take(self, cut: float, start: float, marks: list[tuple[float, float, Drawn]]) -> bool:
        """Move what ends above a cut into a piece; return whether the piece stays with the next."""
        keep = False
        while self.taken < len(self.ends) and self.ends[self.taken] <= cut + SLACK:
            strip = self.strips[self.taken]
            marks.append((self.x, self.tops[self.taken] - start, strip))
            keep = strip.keep
            self.taken += 1
        return keep


def _rows(columns: Sequence[tuple[float, Sequence[Strip]]]) -> list[Strip]:
    """Set the strips of all columns row by row: for columns whose lines never meet."""
    rows = []
    for at in range(max(len(strips) for _, strips in columns)):
        found = [(x, strips[at]) for x, strips in columns if at < len(strips)]
        row = Strip(max(strip.height for _, strip in found), before=max(strip.before for _, strip in found))
        row.marks = [(x, 0, strip) for x, strip in found]
        row.after = max(strip.after for _, strip in found)
        rows.append(row)
    return rows


def _address(target: str) -> bytes:
    """Write an address in the ASCII that links want."""
    return quote(target, safe=URL_MARKS, errors="replace").encode()
