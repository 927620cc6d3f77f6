"""A strand: the changes of one batch in one cell, from what the batch found to what it left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from app.journal.change import Change


@frozen
class Strand:
    """Changes of one cell, each made on the one before.

    ``end`` is the change the batch left, ``bases`` are the ids of what it found, ``root`` is a change that
    was made on what it found.
    """

    end: Change
    bases: tuple[str, ...]
    root: Change


def strands(changes: Sequence[Change], cell: str) -> list[Strand]:
    """Return the strands of a cell among the changes of a batch, in the order of their ends."""
    mine = {c.id: c for c in changes if cell in c.header.cells}
    replaced = {i for c in mine.values() for i in c.header.replaces.get(cell, ())}
    return [_strand(c, mine, cell) for c in mine.values() if c.id not in replaced]


def _strand(end: Change, mine: Mapping[str, Change], cell: str) -> Strand:
    met: dict[str, Change] = {}
    fresh = [end]
    bases: set[str] = set()
    root = end
    while fresh:
        root = fresh[-1]
        met |= {c.id: c for c in fresh}
        below = {i for c in fresh for i in c.header.replaces.get(cell, ())}
        bases |= below - mine.keys()
        fresh = [mine[i] for i in sorted(below & mine.keys()) if i not in met]
    return Strand(end, tuple(sorted(bases)), root)
