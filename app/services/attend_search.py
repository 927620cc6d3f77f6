"""Finding a guest at the door by a few letters: any part of the name or the organisation, however spelt.

The list is folded once; each key looks through it in memory, so that five hundred guests are found between
two strokes.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import frozen

from app.exchange.folding import fold, words_of
from app.services.invitations import Line

LONGEST: Final = 80
"""More letters than these find nobody better."""


@frozen(kw_only=True)
class _Folded:
    """The words of a line, each after a space: a word begins where a space stands."""

    line: Line
    name: str
    whole: str


class Door:
    """The list of an event, ready to be looked through."""

    def __init__(self, lines: Sequence[Line]) -> None:
        """Fold the names."""
        self.lines = list(lines)
        self._folded = [_folded(one) for one in lines]

    def find(self, typed: str) -> list[Line]:
        """Return the lines every typed word begins a word of, names before organisations, the expected first.

        Nothing typed returns the whole list.
        """
        wanted = [f" {word}" for word in fold(typed[:LONGEST]).replace("-", " ").split()]
        if not wanted:
            return list(self.lines)
        ranked = [(rank, one.line) for one in self._folded if (rank := _rank(one, wanted)) is not None]
        ranked.sort(key=lambda each: each[0])
        return [line for _, line in ranked]


def _folded(line: Line) -> _Folded:
    name = " ".join(("", *words_of(line.name)))
    return _Folded(line=line, name=name, whole=" ".join((name, *words_of(line.organisation))))


def _rank(one: _Folded, wanted: Sequence[str]) -> tuple[int, bool] | None:
    missing = 0
    for begun in wanted:
        if begun not in one.whole:
            return None
        missing += begun not in one.name
    return missing, one.line.attendance.attended == "yes"
