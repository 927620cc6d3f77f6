"""Light reading of many rows: chosen fields only, as small tuples that look like records."""

from __future__ import annotations

import json
import sqlite3
from collections import namedtuple
from collections.abc import Callable, Mapping, Sequence
from functools import cache, lru_cache, partial
from types import MappingProxyType
from typing import Any, Final

from app.domain.catalogue import entity_named
from app.domain.codec import from_column, to_column, to_plain
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind, Privacy
from app.storage.condition_clause import equal
from app.storage.projection import IN_BIN

_NOTHING: Final[Mapping[str, Any]] = MappingProxyType({})
_SIGNS: Final[Mapping[str, str]] = MappingProxyType({"lt": "<", "le": "<=", "gt": ">", "ge": ">="})
_AS_STORED: Final = frozenset({Kind.WORDS, Kind.PROSE, Kind.CHOICE, Kind.LINK, Kind.WHOLE, Kind.MONEY})
_TEXTS: Final = frozenset({Kind.WORDS, Kind.PROSE})
"""Of a hidden text it may be known that there is one."""
_FEW: Final = 20
"""More values than this are handed over as one list."""
LENGTH: Final = "__length"
"""``answers__length`` asks how long the texts of rows are, not for the texts."""

Reader = Callable[[Any], Any]


class RowReading:
    """Rows of one office file, read on one connection; ``veiled`` leaves delicate values out."""

    def __init__(self, connection: sqlite3.Connection, *, veiled: bool = False) -> None:
        """Read on this connection."""
        self._db = connection
        self._veiled = veiled

    def some(
        self, entity: str, fields: Sequence[str], where: Mapping[str, Any] = _NOTHING,
        beyond: Mapping[str, Any] = _NOTHING,
    ) -> list[Any]:  # fmt: skip
        """Return live records that fit: objects with ``id`` and the fields asked for.

        ``where`` values may be tuples: any of them fits; ``id`` may be asked for too. ``beyond`` compares:
        ``{"due__lt": day}``.
        """
        spec = entity_named(entity)
        if self._asks_hidden(spec, where, beyond):
            return []
        clause, values = _fitting(spec, where, beyond, "e.")
        sql = f'SELECT e.id{self._columns(spec, fields)} FROM "{entity}" e WHERE e.life<>{IN_BIN}{clause}'
        return self._read(spec, fields, sql, values)

    def latest(
        self, entity: str, fields: Sequence[str], *, each: str, ids: Sequence[str], order: str, most: int,
        where: Mapping[str, Any] = _NOTHING, beyond: Mapping[str, Any] = _NOTHING,
    ) -> list[Any]:  # fmt: skip
        """Return, for each of some records that ``each`` points at, the last ``most`` by ``order``."""
        spec = entity_named(entity)
        if self._asks_hidden(spec, where, beyond):
            return []
        clause, values = _fitting(spec, where, beyond, "i.")
        inner = (
            f'SELECT i.n FROM "{entity}" i WHERE i."{spec.fields[each].stored}"=k.value AND i.life<>{IN_BIN}'
            f'{clause} ORDER BY i."{spec.fields[order].stored}" DESC LIMIT {int(most)}'
        )
        sql = (
            f'SELECT e.id{self._columns(spec, fields)} FROM json_each(?) k CROSS JOIN "{entity}" e'
            f" WHERE e.n IN ({inner})"
        )
        return self._read(spec, fields, sql, [json.dumps(list(ids)), *values])

    def _asks_hidden(self, spec: EntitySpec, *asked: Mapping[str, Any]) -> bool:
        names = {name.partition("__")[0] for one in asked for name in one} - {"id"}
        return any(self._hides(spec.fields[name]) for name in names)

    def _hides(self, field: FieldSpec) -> bool:
        return self._veiled and field.privacy >= Privacy.P3

    def _columns(self, spec: EntitySpec, fields: Sequence[str]) -> str:
        return "".join(f", {self._column(spec, name)}" for name in fields)

    def _column(self, spec: EntitySpec, name: str) -> str:
        field = spec.fields[name.removesuffix(LENGTH)]
        if self._hides(field):
            return f"""iif(e."{field.stored}" IS NULL, NULL, '…')""" if field.kind in _TEXTS else "NULL"
        if name.endswith(LENGTH):
            text = "json_extract(r.value, '$.text')"
            return f'(SELECT sum(length({text})) FROM json_each(e."{field.stored}") r)'
        return f'e."{field.stored}"'

    def _read(self, spec: EntitySpec, fields: Sequence[str], sql: str, values: Sequence[Any]) -> list[Any]:
        make = row_type(spec.key, tuple(fields))._make
        rows = self._db.execute(sql, values).fetchall()
        readers = [_reader(spec.key, name) for name in fields]
        if not rows or not any(readers):
            return list(map(make, rows))
        ids, *columns = zip(*rows, strict=True)
        read = [
            column if one is None else map(one, column) for one, column in zip(readers, columns, strict=True)
        ]
        return list(map(make, zip(ids, *read, strict=True)))


class Held:
    """Rows read at once, asked as records are asked one by one: rules made for records run on them."""

    def __init__(self, rows: Mapping[str, Sequence[Any]]) -> None:
        """Hold rows by kind."""
        self._rows = rows
        self._by: dict[tuple[str, str], dict[Any, list[Any]]] = {}

    def get(self, entity: str, record_id: str | None) -> Any:
        """Return a row by id, or None."""
        found = self._index(entity, "id").get(record_id) if record_id else None
        return found[0] if found else None

    def of(self, entity: str, **where: Any) -> Sequence[Any]:
        """Return the rows whose fields equal ``where``; a tuple allows any of its values."""
        if not where:
            return self._rows.get(entity, ())
        (name, value), *rest = where.items()
        index = self._index(entity, name)
        wanted = value if isinstance(value, tuple) else (value,)
        found = [row for one in wanted for row in index.get(one, ())]
        for other, asked in rest:
            options = asked if isinstance(asked, tuple) else (asked,)
            found = [row for row in found if getattr(row, other) in options]
        return found

    def _index(self, entity: str, name: str) -> dict[Any, list[Any]]:
        index = self._by.get((entity, name))
        if index is None:
            index = self._by[entity, name] = {}
            for row in self._rows.get(entity, ()):
                index.setdefault(getattr(row, name), []).append(row)
        return index


@cache
def row_type(entity: str, fields: tuple[str, ...]) -> Any:
    """Return the small type of a row with these fields; it says of which entity it is, as a record does."""
    names = ("id", *(name.replace(LENGTH, "_length") for name in fields))
    plain = namedtuple(f"{entity}_row", names)  # type: ignore[misc]  # noqa: PYI024 - the names are data
    return type(f"{entity}_row", (plain,), {"__slots__": (), "entity": entity_named(entity)})


def _fitting(
    spec: EntitySpec, where: Mapping[str, Any], beyond: Mapping[str, Any], alias: str
) -> tuple[str, list[Any]]:
    words = ""
    values: list[Any] = []
    for name, value in where.items():
        if name == "id" or (isinstance(value, tuple) and len(value) > _FEW):
            column = "id" if name == "id" else spec.fields[name].stored
            words += f' AND {alias}"{column}" IN (SELECT value FROM json_each(?))'
            values.append(json.dumps(value if isinstance(value, tuple) else (value,)))
        else:
            clause, more = equal(spec, {name: value}, alias)
            words += clause
            values += more
    for asked, value in beyond.items():
        name, _, way = asked.rpartition("__")
        field = spec.fields[name]
        words += f' AND {alias}"{field.stored}"{_SIGNS[way]}?'
        values.append(to_column(to_plain(field, value)))
    return words, values


@cache
def _reader(entity: str, name: str) -> Reader | None:
    """Return what turns a column into a value; None where it is one already."""
    if name.endswith(LENGTH):
        return int_or_none
    field = entity_named(entity).fields[name]
    if field.required or field.default is None:
        if field.kind in _AS_STORED:
            return None
        return _day if field.kind is Kind.DAY else lru_cache(512)(partial(from_column, field))
    return lru_cache(512)(partial(_or_default, field))


def int_or_none(column: Any) -> int:
    """Return how long texts are together; no texts are nought."""
    return int(column or 0)


def _or_default(field: FieldSpec, column: Any) -> Any:
    return field.default if column is None else from_column(field, column)


@lru_cache(maxsize=4_096)
def _day(column: str | None) -> Any:
    return None if column is None else _FROM_DAY(column)


_FROM_DAY: Final = partial(from_column, entity_named("task").fields["due"])
