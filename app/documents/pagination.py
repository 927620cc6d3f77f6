"""Divides strips over pages: what stays together, what is repeated, where a page ends."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import define, field

from app.documents.strip import SLACK, Bookmark, Strip

Placed = tuple[Strip, float]


@define(eq=False)
class Pager:
    """Pages being filled; the first may begin lower than the others."""

    first_top: float
    top: float
    bottom: float
    pages: list[list[Placed]] = field(factory=list)
    y: float = 0
    gap: float = 0
    empty: bool = True

    def turn(self) -> None:
        """Begin a new page."""
        self.y = self.top if self.pages else self.first_top
        self.pages.append([])
        self.gap, self.empty = 0, True

    def place(self, strip: Strip) -> None:
        """Set a strip under the last one."""
        if self.empty and strip.again and len(self.pages) > 1:
            for head in strip.again:
                self._set(head)
        self._set(strip)

    def _set(self, strip: Strip) -> None:
        self.y += 0 if self.empty else max(self.gap, strip.before)
        self.pages[-1].append((strip, self.y))
        self.y += strip.height
        self.gap, self.empty = strip.after, self.empty and not strip.height

    def fits(self, chain: Sequence[Strip]) -> bool:
        """Say whether strips fit on the rest of the page."""
        return self.y + _height(chain, self.gap, opening=self.empty) <= self.bottom + SLACK

    def could_fit(self, chain: Sequence[Strip]) -> bool:
        """Say whether strips would fit on a page of their own."""
        heads = sum(head.height + head.after for head in chain[0].again)
        return _height(chain, 0, opening=True) + heads <= self.bottom - self.top + SLACK


def paginate(strips: Sequence[Strip], pager: Pager) -> list[list[Placed]]:
    """Return for each page its strips with their distances from the top edge."""
    pager.turn()
    at = 0
    while at < len(strips):
        end = at
        while strips[end].keep and end + 1 < len(strips) and not strips[end + 1].fresh:
            end += 1
        chain = strips[at : end + 1]
        at = end + 1
        if chain[0].fresh and not pager.empty:
            pager.turn()
        _place(chain, pager)
    while len(pager.pages) > 1 and not pager.pages[-1]:
        pager.pages.pop()
    return pager.pages


def _place(chain: Sequence[Strip], pager: Pager) -> None:
    if not pager.fits(chain) and pager.could_fit(chain):
        if not pager.empty or pager.y > pager.top:
            pager.turn()
        for strip in chain:
            pager.place(strip)
        return
    for strip in chain:
        if not pager.fits([strip]) and not pager.empty:
            pager.turn()
        if strip.height or strip.marks or not pager.empty:
            pager.place(strip)


def _height(chain: Sequence[Strip], gap: float, *, opening: bool) -> float:
    height = 0.0
    for at, strip in enumerate(chain):
        height += 0 if opening and at == 0 else max(gap, strip.before)
        height += strip.height
        gap = strip.after
    return height


def mark_places(placed: Sequence[Placed], page: int) -> None:
    """Tell the headings on a page where they stand."""
    for strip, y in placed:
        _mark(strip, y, page)


def _mark(strip: Strip, y: float, page: int) -> None:
    for _, dy, mark in strip.marks:
        if isinstance(mark, Bookmark):
            mark.page, mark.y = page, y + dy
        elif isinstance(mark, Strip):
            _mark(mark, y + dy, page)
