"""Tables: the journal's own, and one an entity grown from its declaration.

The entity tables and the search index are derived: dropped and rebuilt from the journal they come
out equal. Additions (a new entity, a new field) are made when a file is opened; anything else is a
step in ``migration.py``.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from hashlib import sha256
from typing import Final

from app.domain.catalogue import entities
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind

OWN_COLUMNS: Final = ("n", "id", "life", "sort")
"""Columns an entity table has besides its fields; ``life`` is 0 live, 1 in the bin, 2 a question."""
_INTEGERS: Final = frozenset({Kind.WHOLE, Kind.MONEY, Kind.YES_NO})


def column_type(spec: FieldSpec) -> str:
    """Return the SQLite type a field's column has."""
    return "INTEGER" if spec.kind in _INTEGERS else "TEXT"


def declared_shape(every: Iterable[EntitySpec] | None = None) -> str:
    """Return a short name for all tables and columns declared now; a file keeps the one it was made to."""
    lines = [
        f"{spec.key}:{','.join(f'{f.stored} {column_type(f)}{f.searched}' for f in spec.fields.values())}"
        + "".join(f";{' '.join(columns)}" for columns in looked_up_by(spec))
        for spec in (every if every is not None else entities().values())
    ]
    return sha256("\n".join(lines).encode()).hexdigest()[:16]


def looked_up_by(spec: EntitySpec) -> list[tuple[str, ...]]:
    """Return the columns by which records are looked up together, every morning anew.

    What waits for a day is found by its state and that day; periods of a record by their order.
    """
    fields, title = spec.fields, spec.title
    found = [("state", "due")] if {"state", "due"} <= fields.keys() else []
    if "period_from" in fields and fields[title[0]].kind is Kind.LINK:
        found.append((title[0], "period_from"))
    return [tuple(fields[name].stored for name in names) for names in found]


def create_tables(connection: sqlite3.Connection) -> None:
    """Make what is missing of the entity tables: tables, columns, indexes, search."""
    import sqlite_utils  # noqa: PLC0415 - 0.2 s that an opened file with nothing missing need not wait for

    database = sqlite_utils.Database(connection)
    for spec in entities().values():
        table = database.table(spec.key)
        columns = {f.stored: column_type(f) for f in spec.fields.values()}
        if not table.exists():
            own = {"n": int, "id": str, "life": int, "sort": str}
            table.create({**own, **columns}, pk="n", not_null={"id", "life"}, defaults={"life": 0})
            table.create_index(["id"], unique=True)
        for missing in columns.keys() - table.columns_dict.keys():
            table.add_column(missing, columns[missing])
        _create_indexes(connection, spec)


def drop_tables(connection: sqlite3.Connection) -> None:
    """Drop everything derived: entity tables, search, questions."""
    for spec in entities().values():
        connection.execute(f'DROP TABLE IF EXISTS "search_{spec.key}"')
        connection.execute(f'DROP TABLE IF EXISTS "{spec.key}"')
    connection.execute("DELETE FROM question")


def _create_indexes(connection: sqlite3.Connection, spec: EntitySpec) -> None:
    connection.execute(f'CREATE INDEX IF NOT EXISTS "{spec.key}_sort" ON "{spec.key}"(sort, id, life)')
    for field in spec.links:
        if field.kind is Kind.LINK:
            connection.execute(
                f'CREATE INDEX IF NOT EXISTS "{spec.key}_{field.stored}" ON "{spec.key}"("{field.stored}")'
                f' WHERE "{field.stored}" IS NOT NULL'
            )
    for columns in looked_up_by(spec):
        listed = ", ".join(f'"{column}"' for column in columns)
        connection.execute(
            f'CREATE INDEX IF NOT EXISTS "{spec.key}_{"_".join(columns)}" ON "{spec.key}"({listed})'
        )
    if spec.searched:
        connection.execute(
            f'CREATE VIRTUAL TABLE IF NOT EXISTS "search_{spec.key}"'
            " USING fts5(words, content='', columnsize=0, tokenize='trigram')"
        )
