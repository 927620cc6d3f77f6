"""The journal read as a log: who did what when, by act, in the order of time; and who put what in the bin."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from attrs import frozen

from app.journal.change import Change
from app.storage.journal_reading import JournalReading, in_parts
from app.ulid import packed, unpacked

_FILTERS: Final = {"who": "a.who=?", "since": "a.time>=?", "until": "a.time<?"}


@frozen(kw_only=True)
class Act:
    """One act of a person at a desk; ``counts`` tells the records by (operation, entity)."""

    n: int
    batch: str
    time: str
    who: str
    counts: Mapping[tuple[str, str], int]
    one: tuple[str, str]
    """Entity and record of a record it touched; empty for none."""
    lines: tuple[Change, ...]
    """What it wrote in the log beside changing anything."""


class JournalLog:
    """Acts of one office file, read on one connection."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read on this connection."""
        self._db = connection
        self._reading = JournalReading(connection)

    def people(self) -> list[str]:
        """Return the initials of everyone who did something."""
        return [row[0] for row in self._db.execute("SELECT DISTINCT who FROM act ORDER BY who")]

    def acts(self, *, entity: str = "", records: Sequence[str] | None = None, **given: str) -> list[int]:
        """Return the numbers of acts, the newest first.

        ``given`` are ``who``, ``since`` and ``until`` (UTC, as in the headers); ``records`` leaves those that
        touched one of them.
        """
        clauses = [_FILTERS[name] for name, value in given.items() if value]
        values: list[Any] = [value for value in given.values() if value]
        if entity:
            clauses.append(
                "EXISTS(SELECT 1 FROM change c WHERE c.act=a.n AND c.shape IN"
                " (SELECT n FROM shape WHERE entity=?))"
            )
            values.append(entity)
        where = " AND ".join(clauses) or "1"
        found = [row[0] for row in self._db.execute(
            f"SELECT a.n FROM act a WHERE {where} ORDER BY a.time DESC, a.n DESC", values
        )]  # fmt: skip
        if records is None:
            return found
        among = self._touching(records)
        return [n for n in found if n in among]

    def titled(self, contains: Iterable[str]) -> set[int]:
        """Return the acts whose log lines hold a text, as it is written there."""
        marks = [f"%{one}%" for one in contains]
        if not marks:
            return set()
        likes = " OR ".join("c.value LIKE ?" for _ in marks)
        rows = self._db.execute(
            "SELECT DISTINCT c.act FROM change c WHERE c.shape IN (SELECT n FROM shape WHERE op='log')"
            f" AND ({likes})",
            marks,
        )
        return {row[0] for row in rows}

    def read(self, numbers: Iterable[int]) -> dict[int, Act]:
        """Return acts by number."""
        found: dict[int, Act] = {}
        for part in in_parts(list(numbers)):
            found.update(self._read(part))
        return found

    def batches(self) -> set[str]:
        """Return every batch."""
        return {row[0] for row in self._db.execute("SELECT DISTINCT batch FROM act")}

    def acts_of(self, batches: Iterable[str]) -> list[int]:
        """Return the acts of batches, the newest first."""
        rows: list[tuple[str, int]] = []
        for part in in_parts(list(batches)):
            marks = ",".join("?" * len(part))
            rows += self._db.execute(f"SELECT time, n FROM act WHERE batch IN ({marks})", part).fetchall()
        return [n for _, n in sorted(rows, reverse=True)]

    def touched(self, acts: Iterable[int]) -> dict[str, str]:
        """Return the records that acts changed: id → entity."""
        found: dict[str, str] = {}
        for part in in_parts(list(acts)):
            marks = ",".join("?" * len(part))
            rows = self._db.execute(
                "SELECT DISTINCT c.record, s.entity FROM change c JOIN shape s ON s.n=c.shape"
                f" WHERE c.act IN ({marks}) AND c.record IS NOT NULL AND s.op IN ('new','set','del','res')",
                part,
            )
            found.update({unpacked(record): entity for record, entity in rows})
        return found

    def deleted(self, records: Iterable[str]) -> dict[str, tuple[str, str]]:
        """Return when and by whom records were put into the bin: id → (time, initials)."""
        found: dict[str, tuple[str, str]] = {}
        for part in in_parts([packed(record) for record in records]):
            marks = ",".join("?" * len(part))
            rows = self._db.execute(
                "SELECT c.record, a.time, a.who FROM change c JOIN act a ON a.n=c.act"
                f" WHERE c.record IN ({marks}) AND c.spent=0"
                " AND c.shape IN (SELECT n FROM shape WHERE op='del') ORDER BY a.stamp",
                part,
            )
            found.update({unpacked(record): (time, who) for record, time, who in rows})
        return found

    def _touching(self, records: Sequence[str]) -> set[int]:
        found: set[int] = set()
        for part in in_parts([packed(record) for record in records]):
            marks = ",".join("?" * len(part))
            rows = self._db.execute(f"SELECT DISTINCT act FROM change WHERE record IN ({marks})", part)
            found |= {row[0] for row in rows}
        return found

    def _read(self, numbers: list[int]) -> dict[int, Act]:
        marks = ",".join("?" * len(numbers))
        rows = self._db.execute(
            "SELECT c.act, s.op, s.entity, count(DISTINCT c.record), min(c.record) FROM change c"
            f" JOIN shape s ON s.n=c.shape WHERE c.act IN ({marks}) AND s.op<>'log'"
            " GROUP BY c.act, s.op, s.entity",
            numbers,
        )
        counts: dict[int, dict[tuple[str, str], int]] = {n: {} for n in numbers}
        one: dict[int, tuple[str, str]] = {}
        for n, op, entity, count, record in rows:
            counts[n][op, entity] = count
            if record is not None:
                one.setdefault(n, (entity, unpacked(record)))
        lines: dict[int, list[Change]] = {n: [] for n in numbers}
        batch_of = {
            row[1]: row[0]
            for row in self._db.execute(f"SELECT n, batch FROM act WHERE n IN ({marks})", numbers)
        }
        for change in self._reading.every(f"c.act IN ({marks}) AND s.op='log'", numbers):
            lines[batch_of[change.header.batch]].append(change)
        acts = self._db.execute(f"SELECT n, batch, time, who FROM act WHERE n IN ({marks})", numbers)
        return {
            n: Act(
                n=n, batch=batch, time=time, who=who, counts=counts[n], one=one.get(n, ("", "")),
                lines=tuple(lines[n]),
            )
            for n, batch, time, who in acts
        }  # fmt: skip
