"""The chains of all desks as they are held here: which stretches are whole, where each ends.

A stretch is a way back along links from an end to the root of the chain or to a gap. One desk has one
stretch as a rule; a gap makes two, a parted chain one for each end, sharing their beginning.
"""

from __future__ import annotations

import sqlite3
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Final

from attrs import frozen

from app.journal.change import Change
from app.storage.chain_reading import CHANGES, Run, places, read_runs
from app.storage.journal_row import from_row

_REMEMBERED: Final = 200
"""Of so many runs the links between stay in memory."""


@frozen
class Piece:
    """The part of a run that belongs to a stretch: its changes up to number ``last``."""

    run: Run
    last: int


@frozen
class Stretch:
    """Changes ``first`` to ``last`` of a desk, one following the other; ``whole`` begins at the root."""

    desk: str
    pieces: tuple[Piece, ...]

    @property
    def first(self) -> int:
        """Return the number of the first change held."""
        return self.pieces[0].run.first

    @property
    def last(self) -> int:
        """Return the number of the last change."""
        return self.pieces[-1].last

    def piece_at(self, number: int) -> Piece:
        """Return the piece that holds a number of this stretch."""
        return self.pieces[bisect_right(self._starts, number) - 1]

    def pieces_of(self, first: int, last: int) -> tuple[Piece, ...]:
        """Return the pieces that hold the changes ``first`` to ``last``."""
        return self.pieces[bisect_right(self._starts, first) - 1 : bisect_right(self._starts, last)]

    @cached_property
    def _starts(self) -> list[int]:
        return [piece.run.first for piece in self.pieces]


class ChainMap:
    """The chains of one office file, kept along while the journal grows."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Look nothing up yet."""
        self._db = connection
        self._links: dict[tuple[int, int], list[bytes]] = {}
        self._looked: tuple[int, int] | None = None
        self._desk = ""
        self._runs: dict[int, Run] = {}
        self._sum = 0
        self._stretches: dict[str, tuple[Stretch, ...]] = {}

    @property
    def stretches(self) -> dict[str, tuple[Stretch, ...]]:
        """Return the stretches of each desk."""
        looked = (int(self._db.execute("PRAGMA data_version").fetchone()[0]), self._db.total_changes)
        if looked != self._looked:
            self._catch_up()
            self._looked = looked
        return self._stretches

    def link_at(self, stretch: Stretch, number: int) -> bytes:
        """Return the link after a change of a stretch."""
        return self._link(stretch.piece_at(number).run, number)

    def before(self, stretch: Stretch, number: int) -> bytes:
        """Return the link a change follows, also at the beginning of a stretch behind a gap."""
        if number > stretch.first:
            return self.link_at(stretch, number - 1)
        return stretch.pieces[0].run.before

    def changes(self, stretch: Stretch, first: int, last: int) -> Iterator[Change]:
        """Yield changes of a stretch by number."""
        for piece in stretch.pieces_of(max(first, stretch.first), last):
            start, end = max(first, piece.run.first), min(last, piece.last)
            if start <= end:
                rows = (piece.run.change + start - piece.run.first, piece.run.change + end - piece.run.first)
                for row in self._db.execute(CHANGES, rows):
                    yield from_row(row)[0]

    def holding(self, desk: str, first: int, last: int, end: str) -> tuple[Stretch, ...]:
        """Return the stretches that hold ``first`` to ``last``, with a link there whose hex begins so."""
        return tuple(
            one
            for one in self.stretches.get(desk, ())
            if one.first <= first <= last <= one.last and self.link_at(one, last).hex().startswith(end)
        )

    def gaps(self) -> list[tuple[str, int]]:
        """Return for each gap the desk and the number of the change before which something is missing."""
        return [
            (desk, one.first)
            for desk, every in self.stretches.items()
            for one in every
            if one.first > 1
        ]  # fmt: skip

    def parted(self) -> list[str]:
        """Return the desks under whose id two wrote."""
        return [
            desk
            for desk, every in self.stretches.items()
            if any(a.last >= b.first and b.last >= a.first for a in every for b in every if a is not b)
        ]

    def forget(self) -> None:
        """Look everything up anew: the chains were rewritten, not only continued."""
        self._looked = None
        self._desk = ""

    def _catch_up(self) -> None:
        """Take in what was added at the end of the runs; where that is not all, read them anew."""
        desk = self._db.execute("SELECT value FROM meta WHERE key='desk'").fetchone()
        state = self._db.execute("SELECT count(*), coalesce(sum(last), 0) FROM run").fetchone()
        if self._desk == desk[0] and state == (len(self._runs), self._sum):
            return
        if self._desk != desk[0] or not self._added(state):
            self._read(str(desk[0]))

    def _read(self, desk: str) -> None:
        self._links.clear()
        self._runs = {run.n: run for run in read_runs(self._db, "ORDER BY r.n")}
        self._sum = sum(run.last for run in self._runs.values())
        self._desk = desk
        self._stretches = {one: self._anew(one) for one in {run.desk for run in self._runs.values()}}

    def _added(self, state: tuple[int, int]) -> bool:
        """Put runs that are new, and the last one if it grew, to the stretches; say whether that is all."""
        newest = max(self._runs, default=0)
        added = [r for r in read_runs(self._db, "WHERE r.n>=? ORDER BY r.n", (newest,)) if not self._knows(r)]
        total = self._sum + sum(r.last - (self._runs[r.n].last if r.n in self._runs else 0) for r in added)
        if (len(self._runs) + sum(r.n not in self._runs for r in added), total) != state:
            return False
        self._sum = total
        self._runs.update((run.n, run) for run in added)
        by_desk: dict[str, list[Run]] = defaultdict(list)
        for run in added:
            by_desk[run.desk].append(run)
        for desk, runs in by_desk.items():
            self._stretches[desk] = self._continued(desk, runs) or self._anew(desk)
        return True

    def _knows(self, run: Run) -> bool:
        return self._runs.get(run.n) == run

    def _continued(self, desk: str, runs: list[Run]) -> tuple[Stretch, ...]:
        """Return a desk's one stretch, gone on by runs from its end; nothing where they do not do that."""
        known = self._stretches.get(desk, ())
        if len(known) != 1:
            return ()
        pieces = list(known[0].pieces)
        for run in runs:
            end = pieces[-1]
            if end.run.n == run.n and (end.run.change, end.last) == (run.change, end.run.last):
                pieces[-1] = Piece(run, run.last)
            elif run.first == end.last + 1 and run.before == self._link(end.run, end.last):
                pieces.append(Piece(run, run.last))
            else:
                return ()
        return (Stretch(desk, tuple(pieces)),)

    def _anew(self, desk: str) -> tuple[Stretch, ...]:
        mine = (run for run in self._runs.values() if run.desk == desk)
        return tuple(self._of_desk(sorted(mine, key=lambda run: (run.first, run.n))))

    def _of_desk(self, runs: list[Run]) -> Iterator[Stretch]:
        parents = self._parents(runs)
        ends = {run.n for run in runs}
        for child, parent in parents.items():
            if parent is not None and parent.run.last == child.first - 1:
                ends.discard(parent.run.n)
        for run in runs:
            if run.n in ends:
                yield Stretch(run.desk, tuple(reversed([*_way_back(run, parents)])))

    def _parents(self, runs: list[Run]) -> dict[Run, Piece | None]:
        by_last: dict[int, list[Run]] = defaultdict(list)
        for run in runs:
            by_last[run.last].append(run)
        found: dict[Run, Piece | None] = {}
        longest = max((run.length for run in runs), default=0)
        for run in runs:
            ending = by_last.get(run.first - 1, [])
            found[run] = self._parent(run, ending) or self._parent(
                run, _around(runs, run.first - 1, longest)
            )  # fmt: skip
        return found

    def _parent(self, run: Run, candidates: Iterable[Run]) -> Piece | None:
        for one in candidates:
            if one.n != run.n and self._link(one, run.first - 1) == run.before:
                return Piece(one, run.first - 1)
        return None

    def _link(self, run: Run, number: int) -> bytes:
        if number == run.last:
            return run.closing
        if number == run.first:
            return run.opening
        key = (run.n, run.change)
        links = self._links.get(key, [])
        if len(links) <= number - run.first:
            if len(self._links) >= _REMEMBERED:
                self._links.clear()
            links = self._links[key] = [link for link, _ in places(self._db, run)]
        return links[number - run.first]


def _around(runs: list[Run], number: int, longest: int) -> Iterator[Run]:
    """Yield the runs that hold a number before their end; ``runs`` stand in the order of their first."""
    at = bisect_right(runs, number, key=lambda r: r.first)
    for run in reversed(runs[:at]):
        if run.first <= number - longest:
            return
        if run.last > number:
            yield run


def _way_back(run: Run, parents: dict[Run, Piece | None]) -> Iterator[Piece]:
    step: Piece | None = Piece(run, run.last)
    while step is not None:
        yield step
        step = parents[step.run]
