"""Where changes stand, read: each desk's chain is kept as runs of neighbours in the table of changes.

A run says that changes ``first`` to ``last`` of a desk's chain are the rows from ``change`` on, and keeps
the link before its first, after its first and after its last. Links between are computed when asked
for, so that a chain costs next to nothing; a run is short enough for that to be quick. Two runs over
one number are a parted chain.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from typing import Final

from attrs import frozen

from app.journal.canon import chain_next
from app.journal.change import Change
from app.storage.journal_row import COLUMNS, TABLES, from_row

LONGEST: Final = 500
"""A run holds at most so many changes."""
RUNS: Final = (
    "SELECT r.n, d.name, r.first, r.last, r.change, r.opening, r.closing, r.before"
    " FROM run r JOIN desk d ON d.n=r.desk"
)
CHANGES: Final = f"SELECT {COLUMNS} FROM {TABLES} WHERE c.n BETWEEN ? AND ? ORDER BY c.n"


@frozen
class Run:
    """Changes ``first`` to ``last`` of one desk, standing in the rows from ``change`` on."""

    n: int
    desk: str
    first: int
    last: int
    change: int
    opening: bytes
    closing: bytes
    before: bytes

    @property
    def length(self) -> int:
        """Return how many changes it holds."""
        return self.last - self.first + 1

    @property
    def next_change(self) -> int:
        """Return the row in which a further change of the run would stand."""
        return self.change + self.length


def read_runs(connection: sqlite3.Connection, rest: str = "", values: Iterable[object] = ()) -> list[Run]:
    """Return runs; ``rest`` is the condition and the order."""
    return [Run(*row) for row in connection.execute(f"{RUNS} {rest}", (*values,))]


def places(connection: sqlite3.Connection, run: Run) -> Iterator[tuple[bytes, Change]]:
    """Yield the changes of a run in order, each with the link after it."""
    link = b""
    for row in connection.execute(CHANGES, (run.change, run.next_change - 1)):
        change, _ = from_row(row)
        link = chain_next(link, change.leaf) if link else run.opening
        yield link, change


def desks(connection: sqlite3.Connection) -> int:
    """Return how many desks have written changes."""
    return int(connection.execute("SELECT count(*) FROM desk").fetchone()[0])
