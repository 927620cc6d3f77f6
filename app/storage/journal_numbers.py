"""What many changes share is stored once: acts and shapes, named in a change by their numbers."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from app.journal.seal import Act
from app.storage.journal_reading import in_parts

ActKey = tuple[str, int, str, str, int]
"""Batch, stamp, time, who, version: an act as a row and as the key to its number."""


def key_of(act: Act) -> ActKey:
    """Return an act as a key."""
    return (act.batch, act.stamp, act.time, act.who, act.version)


class JournalNumbers:
    """The numbers of acts and shapes, given inside a transaction of the caller and remembered."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on one connection."""
        self._db = connection
        self._shapes: dict[tuple[str, str, tuple[str, ...]], int] = {}
        self._acts: dict[ActKey, int] = {}

    def shape(self, op: str, entity: str, fields: tuple[str, ...]) -> int:
        """Return the number of what is done to which fields of which entity."""
        found = self._shapes.get((op, entity, fields))
        if found is None:
            key = (op, entity, ",".join(fields))
            self._db.execute("INSERT OR IGNORE INTO shape(op, entity, fields) VALUES(?,?,?)", key)
            find = "SELECT n FROM shape WHERE op=? AND entity=? AND fields=?"
            found = self._shapes[op, entity, fields] = int(self._db.execute(find, key).fetchone()[0])
        return found

    def acts(self, every: Iterable[ActKey]) -> dict[ActKey, int]:
        """Return the numbers of acts; new ones are stored."""
        wanted = [act for act in dict.fromkeys(every) if act not in self._acts]
        if wanted:
            self._find(wanted)
            self._store([act for act in wanted if act not in self._acts])
        return self._acts

    def _find(self, wanted: Iterable[ActKey]) -> None:
        for part in in_parts([*{act[0] for act in wanted}]):
            marks = ",".join("?" * len(part))
            query = f"SELECT batch, stamp, time, who, version, n FROM act WHERE batch IN ({marks})"
            for *act, n in self._db.execute(query, part):
                batch, stamp, time, who, version = act
                self._acts[batch, stamp, time, who, version] = n

    def _store(self, fresh: Iterable[ActKey]) -> None:
        first = int(self._db.execute("SELECT coalesce(max(n), 0) + 1 FROM act").fetchone()[0])
        numbers = {act: n for n, act in enumerate(fresh, first)}
        self._db.executemany(
            "INSERT INTO act(batch, stamp, time, who, version, n) VALUES(?,?,?,?,?,?)",
            [(*act, n) for act, n in numbers.items()],
        )
        self._acts.update(numbers)
