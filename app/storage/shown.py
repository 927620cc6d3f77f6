"""Reading what records show now, many at a time.

Nearly all records live and have one head in each cell; then the values are all there is to know. Where a
cell has several heads the rules of ``journal/fold.py`` are asked for that record's cells. Whatever was
deleted, erased or is not clear goes the whole way there.
"""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final, cast

from attrs import frozen

from app.journal.canon import BREAKING_VERSION
from app.journal.change import LIFE
from app.journal.fold import Folded, Head, Life, distinct, shown
from app.storage.journal_reading import JournalReading, in_parts
from app.storage.journal_row import split_fields
from app.ulid import packed

_decode = json.JSONDecoder().raw_decode
_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
_FILLING: Final = frozenset({"new", "set"})
_LIFE_LOST: Final = json.dumps(LIFE)
_Shape = tuple[str, str, tuple[str, ...]]
"""Operation, entity, fields."""
_Row = tuple[_Shape, str | None, str | None, bytes, int]
"""What a change sets, its value, the cells it lost, its id and stamp."""


@frozen
class Shown:
    """What a record shows that lives, or whose beginning has not arrived."""

    entity: str
    life: Life
    values: Mapping[str, Any] = _NOTHING
    conflicts: Mapping[str, tuple[Any, ...]] = _NOTHING


def read_records(connection: sqlite3.Connection, records: Iterable[str]) -> dict[str, Shown | Folded]:
    """Return records as their changes make them now; one nobody heard of is left out."""
    every = list(records)
    found: dict[str, Shown | Folded] = {}
    shapes = {
        n: (op, entity, split_fields(fields))
        for n, op, entity, fields in connection.execute("SELECT n, op, entity, fields FROM shape")
    }
    for part in in_parts(every):
        found.update(_shown(connection, part, shapes))
    found.update(JournalReading(connection).folded(record for record in every if record not in found))
    return found


def _shown(
    connection: sqlite3.Connection, records: list[str], shapes: Mapping[int, _Shape]
) -> dict[str, Shown]:
    keys = {packed(record): record for record in records}
    marks = ",".join("?" * len(keys))
    query = (
        "SELECT c.record, c.shape, c.value, c.lost, c.id, a.stamp FROM change c JOIN act a ON a.n=c.act"
        f" WHERE c.record IN ({marks}) AND c.spent=0 AND a.version<={BREAKING_VERSION}"
    )
    rows: dict[bytes, list[_Row]] = {key: [] for key in keys}
    for record, shape, *row in connection.execute(query, [*keys]):
        rows[record].append((shapes[shape], *row))
    among = f"SELECT record FROM dead WHERE record IN ({marks})"
    dead = {row[0] for row in connection.execute(among, [*keys.values()])}
    found = {keys[key]: _read(own) for key, own in rows.items() if keys[key] not in dead}
    return {record: one for record, one in found.items() if one is not None}


def _read(rows: Iterable[_Row]) -> Shown | None:
    """Return a record from the changes that are heads somewhere; None when only the rules can tell."""
    entity, begun, several = "", 0, False
    values: dict[str, Any] = {}
    for (op, of, fields), value, lost, _, _ in rows:
        if op == "log":
            continue
        if op not in _FILLING or (entity or of) != of or (op == "new" and lost and _LIFE_LOST in lost):
            return None
        entity = of
        begun += op == "new"
        if value is None:
            several = True
            continue
        known = len(values)
        standing = _standing(fields, value, lost)
        values.update(standing)
        several |= len(values) < known + len(standing)
    if not entity or begun > 1:
        return None
    if not begun:
        return Shown(entity, Life.NONE)
    return _by_rule(entity, rows) if several else Shown(entity, Life.LIVE, values)


def _standing(fields: Sequence[str], value: str, lost: str | None) -> dict[str, Any]:
    """Return the cells in which a change is a head, from what is stored: a list, or the object as it came."""
    content, _ = _decode(value)
    if type(content) is list:
        content = dict(zip(fields, content, strict=True))
    if lost:
        gone, _ = _decode(lost)
        return {name: cell for name, cell in content.items() if name not in gone}
    return cast("dict[str, Any]", content)


def _by_rule(entity: str, rows: Iterable[_Row]) -> Shown:
    """Return a living record in which cells have several heads, or blank ones."""
    heads: dict[str, list[Head]] = defaultdict(list)
    for (op, _, fields), value, lost, change, stamp in rows:
        blank = value is None
        gone = _decode(lost)[0] if lost else ()
        cells = dict.fromkeys(fields) if value is None else _standing(fields, value, lost)
        for name, cell in cells.items():
            if name not in gone and op in _FILLING:
                heads[name].append(Head(id=change.hex(), stamp=stamp, op=op, blank=blank, value=cell))
    tops = {name: shown(found) for name, found in heads.items()}
    versions = {name: distinct(found) for name, found in heads.items() if len(found) > 1}
    return Shown(
        entity, Life.LIVE,
        {name: top.value for name, top in tops.items() if top is not None},
        {name: several for name, several in versions.items() if len(several) > 1},
    )  # fmt: skip
