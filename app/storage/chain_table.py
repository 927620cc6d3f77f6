"""Giving changes their places in the chains of desks; ``chain_reading`` says how places are kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Final

from attrs import frozen

from app.journal.canon import chain_next, chain_root
from app.storage.chain_reading import CHANGES, LONGEST, Run, places, read_runs
from app.storage.journal_row import from_row

_REMEMBERED: Final = 64
"""Of so many runs the links between stay in memory: a merge asks for them one after the other."""


@frozen
class Linked:
    """Neighbours in a desk's chain: the number of the first, the link before it, and the link after each."""

    desk: str
    first: int
    before: bytes
    links: tuple[bytes, ...]

    @property
    def last(self) -> int:
        """Return the number of the last change."""
        return self.first + len(self.links) - 1

    def part(self, start: int, end: int) -> Linked:
        """Return those from turn ``start`` to before turn ``end``."""
        before = self.links[start - 1] if start else self.before
        return Linked(self.desk, self.first + start, before, self.links[start:end])


class ChainTable:
    """Writing places inside a transaction of the caller."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on one connection; desks' numbers and the links of the latest runs are remembered."""
        self._db = connection
        self._desks: dict[str, int] = {}
        self._links: dict[tuple[int, int], list[bytes]] = {}

    def tip(self, desk: str) -> tuple[int, bytes]:
        """Return number and link of a desk's last change."""
        last = self._last(desk)
        return (last.last, last.closing) if last is not None else (0, self._root(desk))

    def append(self, desk: str, change: int, leaves: Sequence[bytes]) -> None:
        """Place new changes of a desk, standing in the rows from ``change`` on, after its last one."""
        last = self._last(desk)
        number, end = (last.last, last.closing) if last is not None else (0, self._root(desk))
        links = tuple(accumulate(leaves, chain_next, initial=end))[1:]
        if links:
            self._lay(Linked(desk, number + 1, end, links), change, [last] if last is not None else [])

    def place(self, linked: Linked, rows: Sequence[int]) -> None:
        """Note where changes stand in a desk's chain, ``rows`` being theirs; what is placed already stays."""
        near = self._near(linked)
        held = self._held(linked, near)
        start = 0
        for turn in range(1, len(rows) + 1):
            ends = turn == len(rows) or held[turn] or held[start] or rows[turn] != rows[turn - 1] + 1
            if ends and not held[start]:
                self._lay(linked.part(start, turn), rows[start], near)
            if ends:
                start = turn

    def holds(self, linked: Linked) -> bool:
        """Say whether all these links stand in the chain of the desk."""
        return all(self._held(linked, self._near(linked)))

    def renew(self, old: str, new: str, above: int) -> None:
        """Give the changes of a desk after number ``above`` places under a new desk instead."""
        runs = read_runs(
            self._db, "WHERE r.desk=? AND r.last>? ORDER BY r.first, r.n", (self._desk(old), above)
        )
        for run in runs:
            kept = [link for link, _ in places(self._db, run)][: max(above - run.first + 1, 0)]
            rows = self._db.execute(CHANGES, (run.change + len(kept), run.next_change - 1)).fetchall()
            self._cut(run, kept)
            self.append(new, run.change + len(kept), [from_row(row)[0].leaf for row in rows])
        self._links.clear()

    def _near(self, linked: Linked) -> list[Run]:
        """Return the runs that hold one of these numbers, or end just before the first."""
        return read_runs(
            self._db, "WHERE r.desk=? AND r.last>=? AND r.last<? AND r.first<=?",
            (self._desk(linked.desk), linked.first - 1, linked.last + LONGEST, linked.last),
        )  # fmt: skip

    def _held(self, linked: Linked, near: Iterable[Run]) -> bytearray:
        """Return for each link whether a run has it: links that are equal were equal all the way before."""
        held = bytearray(len(linked.links))
        for run in near:
            first, last = max(run.first, linked.first), min(run.last, linked.last)
            if last < first:
                continue
            wanted = linked.links[first - linked.first : last - linked.first + 1]
            same = len(wanted)
            if last < run.last or run.closing != wanted[-1]:
                here = self._between(run)[first - run.first :]
                same = next((n for n, link in enumerate(wanted) if link != here[n]), same)
            held[first - linked.first : first - linked.first + same] = b"\x01" * same
        return held

    def _between(self, run: Run) -> list[bytes]:
        """Return the links after each change of a run."""
        key = (run.n, run.last)
        if key not in self._links:
            if len(self._links) >= _REMEMBERED:
                self._links.clear()
            self._links[key] = [link for link, _ in places(self._db, run)]
        return self._links[key]

    def _lay(self, linked: Linked, row: int, near: Iterable[Run]) -> None:
        """Place changes that stand in the rows from ``row`` on, in a run that ends there or in new ones."""
        fits = 0
        for run in near:
            ends_there = run.last == linked.first - 1 and run.next_change == row
            if ends_there and run.closing == linked.before and not fits:
                fits = min(LONGEST - run.length, len(linked.links))
                self._grow(run, fits, linked.links[fits - 1] if fits else run.closing)
        for start in range(fits, len(linked.links), LONGEST):
            self._begin(linked.part(start, min(start + LONGEST, len(linked.links))), row + start)

    def _last(self, desk: str) -> Run | None:
        found = read_runs(self._db, "WHERE r.desk=? ORDER BY r.last DESC LIMIT 1", (self._desk(desk),))
        return found[0] if found else None

    def _root(self, desk: str) -> bytes:
        row = self._db.execute("SELECT value FROM meta WHERE key='office'").fetchone()
        return chain_root(row[0] if row is not None else "", desk)

    def _begin(self, linked: Linked, row: int) -> None:
        self._db.execute(
            "INSERT INTO run(desk, first, last, change, opening, closing, before) VALUES(?,?,?,?,?,?,?)",
            (
                self._desk(linked.desk), linked.first, linked.last, row, linked.links[0], linked.links[-1],
                linked.before,
            ),
        )  # fmt: skip

    def _cut(self, run: Run, kept: Sequence[bytes]) -> None:
        if kept:
            values = (run.first + len(kept) - 1, kept[-1], run.n)
            self._db.execute("UPDATE run SET last=?, closing=? WHERE n=?", values)
        else:
            self._db.execute("DELETE FROM run WHERE n=?", (run.n,))

    def _grow(self, run: Run, count: int, closing: bytes) -> None:
        self._db.execute("UPDATE run SET last=?, closing=? WHERE n=?", (run.last + count, closing, run.n))

    def _desk(self, name: str) -> int:
        if name not in self._desks:
            self._db.execute("INSERT OR IGNORE INTO desk(name) VALUES(?)", (name,))
            found = self._db.execute("SELECT n FROM desk WHERE name=?", (name,)).fetchone()
            self._desks[name] = int(found[0])
        return self._desks[name]
