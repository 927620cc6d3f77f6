"""Reading what records say now. Nearly all are settled: each cell has one head, and nobody deleted anything.

Of those the values are all there is to know, so they are read without making a head of every cell; any
other record goes the whole way through the rules of ``journal/fold.py``.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from attrs import define, field, frozen

from app.journal.canon import BREAKING_VERSION
from app.journal.change import LIFE
from app.journal.fold import Folded, Life
from app.storage.journal_reading import JournalReading, in_parts
from app.storage.journal_row import split_fields
from app.ulid import packed

_decode = json.JSONDecoder().raw_decode
_NOTHING: Final[Mapping[str, tuple[Any, ...]]] = MappingProxyType({})
_Shape = tuple[str, str, tuple[str, ...]]


@frozen
class Settled:
    """A record without a question: it lives, or its beginning has not arrived."""

    entity: str
    life: Life
    values: Mapping[str, Any]

    @property
    def conflicts(self) -> Mapping[str, tuple[Any, ...]]:
        """Return that there are none."""
        return _NOTHING


@define
class _Gathering:
    """What the heads of a record say, until something turns out not to be settled."""

    entity: str = ""
    begun: bool = False
    ended: bool = False
    open: bool = False
    values: dict[str, Any] = field(factory=dict)

    def add(self, shape: _Shape, value: str | None, lost: str | None) -> None:
        """Add a change that is a head somewhere."""
        op, entity, fields = shape
        gone: Sequence[str] = _decode(lost)[0] if lost else ()
        if op == "log":
            return
        self.open |= (self.entity or entity) != entity or value is None
        self.entity = entity
        if op == "new":
            self.ended |= self.begun or LIFE in gone
            self.begun = True
        elif op != "set":
            self.ended = True
        if value is not None:
            self._add_values(fields, value, gone)

    def _add_values(self, fields: tuple[str, ...], value: str, gone: Sequence[str]) -> None:
        content, _ = _decode(value)
        cells = content if type(content) is list else [content[name] for name in fields]
        for name, cell in zip(fields, cells, strict=True):
            if name not in gone:
                self.open |= name in self.values
                self.values[name] = cell

    def settled(self) -> Settled | None:
        """Return the record, or None when only the rules can tell how it stands."""
        if self.ended or not self.entity or (self.open and self.begun):
            return None
        if not self.begun:
            return Settled(self.entity, Life.NONE, {})
        return Settled(self.entity, Life.LIVE, self.values)


def read_records(connection: sqlite3.Connection, records: Iterable[str]) -> dict[str, Settled | Folded]:
    """Return records as their changes make them now; one nobody heard of is left out."""
    reading = JournalReading(connection)
    every = list(records)
    found: dict[str, Settled | Folded] = {}
    shapes = {
        n: (op, entity, split_fields(fields))
        for n, op, entity, fields in connection.execute("SELECT n, op, entity, fields FROM shape")
    }
    for part in in_parts(every):
        found.update(_settled(connection, part, shapes))
    found.update(reading.folded(record for record in every if record not in found))
    return found


def _settled(
    connection: sqlite3.Connection, records: list[str], shapes: Mapping[int, _Shape]
) -> dict[str, Settled]:
    keys = {packed(record): record for record in records}
    marks = ",".join("?" * len(keys))
    gathered: dict[bytes, _Gathering] = {key: _Gathering() for key in keys}
    query = (
        "SELECT c.record, c.shape, c.value, c.lost FROM change c JOIN act a ON a.n=c.act"
        f" WHERE c.record IN ({marks}) AND c.spent=0 AND a.version<={BREAKING_VERSION}"
    )
    for key, shape, value, lost in connection.execute(query, [*keys]):
        gathered[key].add(shapes[shape], value, lost)
    dead = {
        row[0]
        for row in connection.execute(f"SELECT record FROM dead WHERE record IN ({marks})", [*keys.values()])
    }
    found = {keys[key]: one.settled() for key, one in gathered.items() if keys[key] not in dead}
    return {record: one for record, one in found.items() if one is not None}
