"""Reading the journal: records folded, histories, batches, chains."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, Final

from app.journal.canon import BREAKING_VERSION
from app.journal.change import Change
from app.journal.fold import Folded, Life, fold, gathered
from app.storage.chain_reading import places, read_runs
from app.storage.journal_row import COLUMNS, TABLES, from_row
from app.ulid import packed

Parts = list[tuple[Change, frozenset[str]]]

_ACTS_A_BATCH: Final = 4
"""How many acts are looked through for each batch asked for: a look or a print is an act without a change."""


class JournalReading:
    """What the journal says, read on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read on this connection."""
        self._db = connection

    def meta(self, key: str, otherwise: Any = None) -> Any:
        """Return a setting of the file."""
        row = self._db.execute("SELECT value FROM meta WHERE key=?", (key,)).fetchone()
        return otherwise if row is None else row[0]

    def folded(self, records: Iterable[str]) -> dict[str, Folded]:
        """Return records as their changes make them now; one nobody heard of is left out."""
        found: dict[str, Parts] = defaultdict(list)
        for part in in_parts([key for record in records if (key := packed(record))]):
            marks = ",".join("?" * len(part))
            for change, lost in self._rows(
                f"c.record IN ({marks}) AND c.spent=0 AND a.version<={BREAKING_VERSION}", part
            ):
                found[change.header.record].append((change, lost))
        return {record: gathered(parts, dead=self._is_dead(record)) for record, parts in found.items()}

    def every_folded(self, entity: str) -> Iterator[tuple[str, Folded]]:
        """Yield every record of an entity, folded, by id."""
        group: Parts = []
        for change, lost in self._rows(
            "s.entity=? AND c.record IS NOT NULL AND c.spent=0 AND a.version<=?",
            [entity, BREAKING_VERSION],
            "c.record",
        ):
            if group and group[0][0].header.record != change.header.record:
                yield self._closed(group)
                group = []
            group.append((change, lost))
        if group:
            yield self._closed(group)

    def known_at(self, time: str, entity: str) -> dict[str, Folded]:
        """Return the records of an entity as this office knew them at a time (UTC, as in the headers)."""
        then = [
            c for c in self.every("a.time<=? AND s.entity IN (?, '')", [time, entity]) if c.header.op != "log"
        ]
        targets = self.targets()
        return {r: f for r, f in fold(then).items() if f.life is not Life.DEAD and r not in targets}

    def history(self, record: str) -> list[Change]:
        """Return all changes of a record, oldest stamp first."""
        return [change for change, _ in self._rows("c.record=?", [packed(record)], "a.stamp, c.n")]

    def of_batch(self, batch: str) -> list[Change]:
        """Return the changes of a batch in the order they were made."""
        return [change for change, _ in self._rows("a.batch=?", [batch])]

    def some(self, ids: Iterable[str]) -> dict[str, Change]:
        """Return changes by id, those that are here."""
        found: dict[str, Change] = {}
        for part in in_parts([bytes.fromhex(i) for i in ids]):
            marks = ",".join("?" * len(part))
            found.update({change.id: change for change, _ in self._rows(f"c.id IN ({marks})", part)})
        return found

    def every(self, where: str = "1", values: Iterable[Any] = ()) -> Iterator[Change]:
        """Yield all changes, in the order they came."""
        for change, _ in self._rows(where, list(values)):
            yield change

    def runs(self) -> Iterator[tuple[str, int, bytes, Change]]:
        """Yield every place in every chain: desk, number, link, change."""
        for run in read_runs(self._db, "ORDER BY d.name, r.first, r.n"):
            for number, (link, change) in enumerate(places(self._db, run), run.first):
                yield run.desk, number, link, change

    def batches(self, limit: int) -> list[tuple[str, str, str, int]]:
        """Return the latest batches that changed something: id, time, who, number of changes."""
        query = (
            "SELECT a.batch, max(a.time), max(a.who), count(*) FROM act a JOIN change c ON c.act=a.n"
            " JOIN shape s ON s.n=c.shape WHERE a.n IN (SELECT n FROM act ORDER BY n DESC LIMIT ?)"
            " AND s.op<>'log' GROUP BY a.batch ORDER BY max(a.n) DESC LIMIT ?"
        )
        rows = self._db.execute(query, (_ACTS_A_BATCH * limit, limit))
        return [(row[0], row[1], row[2], row[3]) for row in rows]

    def count(self) -> int:
        """Return how many changes the file holds."""
        return int(self._db.execute("SELECT count(*) FROM change").fetchone()[0])

    def targets(self) -> frozenset[str]:
        """Return everything erased so far."""
        return frozenset(row[0] for row in self._db.execute("SELECT target FROM erased"))

    def _rows(
        self, where: str, values: list[Any], order: str = "c.n"
    ) -> Iterator[tuple[Change, frozenset[str]]]:
        query = f"SELECT {COLUMNS} FROM {TABLES} WHERE {where} ORDER BY {order}"
        for row in self._db.execute(query, values):
            yield from_row(row)

    def _is_dead(self, record: str) -> bool:
        return self._db.execute("SELECT 1 FROM dead WHERE record=?", (record,)).fetchone() is not None

    def _closed(self, group: Parts) -> tuple[str, Folded]:
        record = group[0][0].header.record
        return record, gathered(group, dead=self._is_dead(record))


def undone(reading: JournalReading, batches: Iterable[str]) -> set[str]:
    """Return those batches that undid others, and those they undid."""
    found: set[str] = set()
    for batch in batches:
        for change in reading.of_batch(batch):
            if change.header.op == "log" and change.values.get("kind") == "undo":
                found |= {batch, str(change.values.get("of"))}
    return found


def in_parts(values: list[Any], size: int = 500) -> Iterator[list[Any]]:
    """Yield a list in pieces short enough for one query."""
    for start in range(0, len(values), size):
        yield values[start : start + size]
