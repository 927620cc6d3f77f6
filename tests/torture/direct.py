"""The negative control: one SQLite file, opened by every desk where it lies on the share.

It makes the edits the torture makes, on the same faulty mount. Where locks are dropped it must lose rows or
break; if it does not, the torture sees nothing and its own good result is worth nothing.
"""

from __future__ import annotations

import contextlib
import os
import random
import sqlite3
import time
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Final

from attrs import frozen

from tests.torture.mount import Mount
from tests.torture.nursery import child

MODES: Final = ("delete", "wal")
PEOPLE: Final = 50
LONGEST_SECONDS: Final = 20.0
"""With its locks dropped, SQLite may wait for ever; what it has acknowledged by then is judged."""


@frozen(kw_only=True)
class Verdict:
    """What became of the edits of a direct store, and how long each save took."""

    acknowledged: int
    lost: int
    corrupt: bool
    seconds: tuple[float, ...] = ()

    @property
    def failed(self) -> bool:
        """Say whether damage was seen, by counting."""
        return self.lost > 0 or self.corrupt


def direct_desk(path: str, desk: int, seed: int, edits: int, mode: str, line: Connection) -> None:
    """Save edits one after the other, each in a transaction; tell each that SQLite says it has kept."""
    dice = random.Random(f"{seed} {desk}")
    connection = _opened(Path(path), mode)
    for number in range(edits):
        began = time.perf_counter()
        # What SQLite refuses is not acknowledged: the control is to fail by what it said it had kept.
        with contextlib.suppress(sqlite3.Error):
            _save(connection, desk, number, dice)
            line.send((desk, number, time.perf_counter() - began))
    line.close()
    connection.close()


def control(
    mounts: list[Mount], seed: int, edits: int, mode: str = "delete", patience: float = LONGEST_SECONDS
) -> Verdict:
    """Let a desk at each mount write to one file; return what is left of what was acknowledged."""
    backing = mounts[0].backing / f"direct-{mode}-{seed}.db"
    _made(backing)
    until = time.monotonic() + patience
    started = [
        child(direct_desk, str(mount.place / backing.name), desk, seed, edits, mode)
        for desk, mount in enumerate(mounts)
    ]
    said = [one for process, line in started for one in _told(process, line, until)]
    return judged(backing, said)


def judged(path: Path, said: list[tuple[int, int, float]]) -> Verdict:
    """Hold what was acknowledged against what the file still gives."""
    held, sound = held_in(path)
    lost = {(desk, number) for desk, number, _ in said} - held
    return Verdict(
        acknowledged=len(said), lost=len(lost), corrupt=not sound, seconds=tuple(one[2] for one in said)
    )


def held_in(path: Path) -> tuple[set[tuple[int, int]], bool]:
    """Return the edits that can still be read, and whether the file is sound."""
    held: set[tuple[int, int]] = set()
    sound = False
    connection = sqlite3.connect(path)
    with contextlib.suppress(sqlite3.Error):
        for desk, number in connection.execute("SELECT desk, number FROM edit NOT INDEXED"):
            held.add((desk, number))
        sound = connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    return held, sound


def _made(path: Path) -> None:
    connection = sqlite3.connect(path)
    connection.execute("CREATE TABLE person(n INTEGER PRIMARY KEY, title TEXT)")
    connection.execute(
        "CREATE TABLE edit(desk INTEGER, number INTEGER, title TEXT, PRIMARY KEY(desk, number))"
    )
    connection.executemany("INSERT INTO person VALUES(?, '')", [(n,) for n in range(PEOPLE)])
    connection.commit()
    connection.close()
    with path.open("rb") as opened:
        os.fsync(opened.fileno())


def _opened(path: Path, mode: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=2)
    with contextlib.suppress(sqlite3.Error):
        connection.execute(f"PRAGMA journal_mode={mode}")
        connection.execute("PRAGMA synchronous=FULL")
    return connection


def _save(connection: sqlite3.Connection, desk: int, number: int, dice: random.Random) -> None:
    title = f"title {dice.randrange(10**6)}"
    try:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE person SET title=? WHERE n=?", (title, dice.randrange(PEOPLE)))
        connection.execute("INSERT INTO edit VALUES(?,?,?)", (desk, number, title))
        connection.execute("COMMIT")
    except sqlite3.Error:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _told(process: BaseProcess, line: Connection, until: float) -> list[tuple[int, int, float]]:
    said: list[tuple[int, int, float]] = []
    with contextlib.suppress(EOFError):
        while line.poll(max(0.0, until - time.monotonic())):
            said.append(line.recv())
    process.kill()
    process.join()
    return said
