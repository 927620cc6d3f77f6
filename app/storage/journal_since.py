"""The journal read from one's own last day on: what others did and what came in, by record and person."""

from __future__ import annotations

import sqlite3
from typing import Final

from attrs import frozen

from app.ulid import unpacked

_CHANGES_A_RECORD: Final = 40
_VAST: Final = 10_000


@frozen(kw_only=True)
class Doing:
    """What one person did to one record: by which operations, to which fields, last in which act."""

    who: str
    entity: str
    record: str
    ops: frozenset[str]
    fields: frozenset[str]
    act: int
    time: str


class JournalSince:
    """Acts of one office file, in the order in which they came here."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Read on this connection."""
        self._db = connection

    def last_of(self, who: str, before: str) -> int | None:
        """Return the number of the last act of a person before a time (UTC, as in the headers)."""
        query = "SELECT n FROM act WHERE who=? AND time<? ORDER BY n DESC LIMIT 1"
        row = self._db.execute(query, (who, before)).fetchone()
        return None if row is None else int(row[0])

    def acts(self, who: str, *, after: int, since: str, most: int) -> list[int]:
        """Return others' acts after an act and since a time that changed something, the newest first."""
        query = (
            "SELECT a.n FROM act a WHERE a.n>? AND a.time>=? AND a.who<>? AND EXISTS(SELECT 1 FROM change c"
            " JOIN shape s ON s.n=c.shape WHERE c.act=a.n AND s.op<>'log') ORDER BY a.n DESC LIMIT ?"
        )
        return [int(row[0]) for row in self._db.execute(query, (after, since, who, most))]

    def is_many(self, act: int, records: int) -> bool:
        """Say whether an act touched more records than this; a long act is not read to its end."""
        query = (
            "SELECT count(DISTINCT record), count(*) FROM (SELECT record FROM change WHERE act=?"
            " AND record IS NOT NULL LIMIT ?)"
        )
        looked_at = records * _CHANGES_A_RECORD
        found, changes = self._db.execute(query, (act, looked_at)).fetchone()
        return bool(found > records or changes == looked_at)

    def is_vast(self, act: int) -> bool:
        """Say whether counting what an act did would take long."""
        query = "SELECT count(*) FROM (SELECT 1 FROM change WHERE act=? LIMIT ?)"
        return bool(self._db.execute(query, (act, _VAST + 1)).fetchone()[0] > _VAST)

    def who_and_when(self, acts: list[int]) -> list[tuple[str, str]]:
        """Return who did acts, and when."""
        marks = ",".join("?" * len(acts))
        return [
            (who, time)
            for who, time in self._db.execute(f"SELECT who, time FROM act WHERE n IN ({marks})", acts)
        ]

    def doings(self, acts: list[int]) -> list[Doing]:
        """Return what these acts did, once a record and person, the latest first."""
        marks = ",".join("?" * len(acts))
        query = (
            "SELECT a.who, s.entity, c.record, group_concat(DISTINCT s.op), group_concat(s.fields),"
            " max(a.n), max(a.time) FROM change c JOIN act a ON a.n=c.act JOIN shape s ON s.n=c.shape"
            f" WHERE c.act IN ({marks}) AND s.op<>'log' AND c.record IS NOT NULL"
            " GROUP BY a.who, c.record ORDER BY max(a.n) DESC, min(c.n)"
        )
        return [
            Doing(
                who=who, entity=entity, record=unpacked(record), ops=frozenset(ops.split(",")),
                fields=frozenset((fields or "").split(",")), act=act, time=time,
            )
            for who, entity, record, ops, fields, act, time in self._db.execute(query, acts)
        ]  # fmt: skip
