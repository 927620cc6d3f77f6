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
    line: Line
    name: tuple[str, ...]
    place: tuple[str, ...]


class Door:
    """The list of an event, ready to be looked through."""

    def __init__(self, lines: Sequence[Line]) -> None:
        """Fold the names."""
        self.lines = list(lines)
        self._folded = [
            _Folded(line=one, name=words_of(one.name), place=words_of(one.organisation)) for one in lines
        ]

    def find(self, typed: str) -> list[Line]:
        """Return the lines every typed word begins a word of, names before organisations, the expected first.

        Nothing typed returns the whole list.
        """
        wanted = [word for word in fold(typed[:LONGEST]).replace("-", " ").split() if word]
        if not wanted:
            return list(self.lines)
        ranked = [(rank, one.line) for one in self._folded if (rank := _rank(one, wanted)) is not None]
        ranked.sort(key=lambda each: each[0])
        return [line for _, line in ranked]


def _rank(one: _Folded, wanted: Sequence[str]) -> tuple[int, int] | None:
    in_name = sum(any(word.startswith(begun) for word in one.name) for begun in wanted)
    anywhere = sum(any(word.startswith(begun) for word in (*one.name, *one.place)) for begun in wanted)
    if anywhere < len(wanted):
        return None
    return (len(wanted) - in_name, one.line.attendance.attended == "yes")
