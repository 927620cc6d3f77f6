"""Giving changes their places in the chains of desks; ``chain_reading`` says how places are kept."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from app.journal.canon import chain_next, chain_root
from app.journal.change import Change
from app.storage.chain_reading import CHANGES, LONGEST, Run, places, read_runs
from app.storage.journal_row import from_row

_REMEMBERED: Final = 64
"""Of so many runs the links between stay in memory: a merge asks for them one after the other."""


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
        links = list(accumulate(leaves, chain_next, initial=end))[1:]
        fits = 0
        if last is not None and last.next_change == change:
            fits = min(LONGEST - last.length, len(links))
            if fits:
                self._grow(last, fits, links[fits - 1])
        for start in range(fits, len(links), LONGEST):
            before = links[start - 1] if start else end
            self._begin(desk, number + 1 + start, change + start, before, links[start : start + LONGEST])

    def place(self, desk: str, number: int, before: bytes, n: int, change: Change) -> bool:
        """Note that a change, in row ``n``, follows a link of a desk's chain; return whether that was new."""
        chain = chain_next(before, change.leaf)
        near = self._near(desk, number)
        if any(self._holds(run, number, chain, n) for run in near):
            return False
        for run in near:
            follows = run.last == number - 1 and run.next_change == n and run.length < LONGEST
            if follows and run.closing == before:
                self._grow(run, 1, chain)
                return True
        self._begin(desk, number, n, before, [chain])
        return True

    def holds(self, desk: str, number: int, before: bytes, n: int, change: Change) -> bool:
        """Say whether a change, in row ``n``, stands behind a link of a desk's chain."""
        chain = chain_next(before, change.leaf)
        return any(self._holds(run, number, chain, n) for run in self._near(desk, number))

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

    def _near(self, desk: str, number: int) -> list[Run]:
        return read_runs(
            self._db, "WHERE r.desk=? AND r.last>=? AND r.last<? AND r.first<=?",
            (self._desk(desk), number - 1, number + LONGEST, number),
        )  # fmt: skip

    def _holds(self, run: Run, number: int, chain: bytes, n: int) -> bool:
        turn = number - run.first
        if run.last < number or run.change + turn != n:
            return False
        key = (run.n, run.last)
        if key not in self._links:
            if len(self._links) >= _REMEMBERED:
                self._links.clear()
            self._links[key] = [link for link, _ in places(self._db, run)]
        return self._links[key][turn] == chain

    def _last(self, desk: str) -> Run | None:
        found = read_runs(self._db, "WHERE r.desk=? ORDER BY r.last DESC LIMIT 1", (self._desk(desk),))
        return found[0] if found else None

    def _root(self, desk: str) -> bytes:
        row = self._db.execute("SELECT value FROM meta WHERE key='office'").fetchone()
        return chain_root(row[0] if row is not None else "", desk)

    def _begin(self, desk: str, first: int, change: int, before: bytes, links: Sequence[bytes]) -> None:
        self._db.execute(
            "INSERT INTO run(desk, first, last, change, opening, closing, before) VALUES(?,?,?,?,?,?,?)",
            (self._desk(desk), first, first + len(links) - 1, change, links[0], links[-1], before),
        )

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
