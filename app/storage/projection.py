"""Entity tables as the journal makes them: what a person reads, always rebuildable."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count, repeat
from typing import Any, Final

from attrs import frozen

from app.domain.catalogue import entities
from app.domain.codec import STRUCTURED, from_plain, to_column
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.domain.sorting import order_of
from app.journal.change import LIFE
from app.journal.fold import Folded, Life
from app.storage.search_words import as_words, search_words, searchable, words_of
from app.text import Language

LIVE: Final = 0
IN_BIN: Final = 1
ASKED: Final = 2
_LIFE: Final[Mapping[Life, int]] = {Life.LIVE: LIVE, Life.DELETED: IN_BIN, Life.ASKED: ASKED}


@frozen
class _Plan:
    """The statements of one entity, made once."""

    spec: EntitySpec
    insert: str
    columns: tuple[str, ...]
    folded: tuple[int, ...]
    """Positions of columns whose value is not yet what the column holds: lists, mappings, yes and no."""
    sorted_by: tuple[str, ...]


class Projection:
    """Writing entity rows and the search index, inside a transaction of the caller."""

    def __init__(self, connection: sqlite3.Connection, language: Language) -> None:
        """Write on one connection; ``language`` decides the order of names."""
        self._db = connection
        self._language = language
        self._plans: dict[str, _Plan] = {}

    def show(self, records: Mapping[str, Folded]) -> None:
        """Bring the rows of records up to what the journal says now."""
        for record, now in records.items():
            spec = entities().get(now.entity)
            if spec is not None:
                self._show_one(spec, record, now)

    def begin(self, spec: EntitySpec, ids: Sequence[str], columns: Mapping[str, Sequence[Any]]) -> None:
        """Insert rows of records that have just begun: stored name → the plain value of each."""
        first = self._next_row(spec)
        names = [name for name in spec.stored if name in columns]
        cells = [as_cells(spec.stored[name], columns[name]) for name in names]
        listed = "".join(f', "{name}"' for name in names)
        self._db.executemany(
            f'INSERT INTO "{spec.key}"(n, id, sort{listed}) VALUES(?,?,?{",?" * len(names)})',
            zip(count(first), ids, self._orders(spec, columns, len(ids)), *cells, strict=False),
        )
        if spec.searched:
            self._db.executemany(
                f'INSERT INTO "search_{spec.key}"(rowid, words) VALUES(?,?)',
                enumerate(searchable(spec, columns, len(ids)), first),
            )

    def forget(self, records: Iterable[str]) -> None:
        """Remove the rows of erased records, whatever is still known of them."""
        for record in records:
            self._db.execute("DELETE FROM question WHERE record=?", (record,))
            for spec in entities().values():
                self._db.execute(f'DELETE FROM "{spec.key}" WHERE id=?', (record,))

    def rebuild_search(self, spec: EntitySpec) -> None:
        """Make the search index of an entity anew, so that no trace of an erased word stays in it."""
        if not spec.searched:
            return
        self._db.execute(f'INSERT INTO "search_{spec.key}"("search_{spec.key}") VALUES(\'delete-all\')')
        rows = self._stored(spec, spec.searched)
        self._db.executemany(
            f'INSERT INTO "search_{spec.key}"(rowid, words) VALUES(?,?)',
            [(n, search_words(spec, values)) for n, values in rows],
        )

    def resort(self, spec: EntitySpec) -> None:
        """Compute the order of names anew, for another language."""
        fields = [spec.fields[name] for name in spec.sorted_by if name in spec.fields]
        if not fields:
            return
        names = [field.stored for field in fields]
        self._db.executemany(
            f'UPDATE "{spec.key}" SET sort=? WHERE n=?',
            [(self._sort(names, values), n) for n, values in self._stored(spec, fields)],
        )

    def _stored(
        self, spec: EntitySpec, fields: Iterable[FieldSpec], rest: str = "", values: Iterable[Any] = ()
    ) -> list[tuple[int, dict[str, Any]]]:
        """Return rows as they stand: number, and stored name → plain value."""
        every = list(fields)
        listed = "".join(f', "{field.stored}"' for field in every)
        rows = self._db.execute(f'SELECT n{listed} FROM "{spec.key}" {rest}', (*values,)).fetchall()
        return [
            (n, {f.stored: in_cell(f, c) for f, c in zip(every, cells, strict=True)}) for n, *cells in rows
        ]

    def _show_one(self, spec: EntitySpec, record: str, now: Folded) -> None:
        before = next(iter(self._stored(spec, spec.searched, "WHERE id=?", (record,))), None)
        self._questions(spec, record, now)
        life = _LIFE.get(now.life)
        values = fitting(spec, now.values) if life is not None else {}
        n = before[0] if before is not None else self._next_row(spec)
        if spec.searched:
            old = search_words(spec, before[1]) if before is not None else None
            self._find_by(spec, n, old, search_words(spec, values) if life is not None else None)
        if life is None:
            self._db.execute(f'DELETE FROM "{spec.key}" WHERE id=?', (record,))
        else:
            plan = self._plan(spec)
            self._db.execute(plan.insert, self._row(plan, n, record, values, life))

    def _find_by(self, spec: EntitySpec, n: int, old: str | None, new: str | None) -> None:
        """Bring a row's words in the search index from old to new; None is no row."""
        if old == new:
            return
        table = f'"search_{spec.key}"'
        if old is not None:
            self._db.execute(f"INSERT INTO {table}({table}, rowid, words) VALUES('delete',?,?)", (n, old))
        if new is not None:
            self._db.execute(f"INSERT INTO {table}(rowid, words) VALUES(?,?)", (n, new))

    def _questions(self, spec: EntitySpec, record: str, now: Folded) -> None:
        self._db.execute("DELETE FROM question WHERE record=?", (record,))
        if now.life in {Life.DEAD, Life.NONE}:
            return
        asked: Iterable[str] = [*now.conflicts, *([LIFE] if now.life is Life.ASKED else [])]
        self._db.executemany(
            "INSERT INTO question(record, field, entity) VALUES(?,?,?)",
            [(record, name, spec.key) for name in asked],
        )

    def _plan(self, spec: EntitySpec) -> _Plan:
        plan = self._plans.get(spec.key)
        if plan is None:
            columns = tuple(spec.stored)
            listed = "".join(f', "{name}"' for name in columns)
            marks = ",?" * len(columns)
            insert = f'INSERT OR REPLACE INTO "{spec.key}"(n, id, life, sort{listed}) VALUES(?,?,?,?{marks})'
            plan = self._plans[spec.key] = _Plan(
                spec, insert, columns,
                tuple(i for i, f in enumerate(spec.stored.values()) if f.kind in STRUCTURED | {Kind.YES_NO}),
                tuple(spec.fields[name].stored for name in spec.sorted_by if name in spec.fields),
            )  # fmt: skip
        return plan

    def _row(self, plan: _Plan, n: int, record: str, values: Mapping[str, Any], life: int) -> tuple[Any, ...]:
        cells = [values.get(name) for name in plan.columns]
        for i in plan.folded:
            cells[i] = to_column(cells[i])
        return (n, record, life, self._sort(plan.sorted_by, values), *cells)

    def _sort(self, stored: Iterable[str], values: Mapping[str, Any]) -> str | None:
        words = [as_words(values[name]) for name in stored if values.get(name) is not None]
        return order_of(words, self._language) if words else None

    def _orders(
        self, spec: EntitySpec, columns: Mapping[str, Sequence[Any]], size: int
    ) -> Iterator[str | None]:
        every = words_of(
            [spec.fields[name].stored for name in spec.sorted_by if name in spec.fields], columns
        )
        if not every:
            return repeat(None, size)
        return (
            order_of(words, self._language) if (words := [w for w in row if w is not None]) else None
            for row in zip(*every, strict=True)
        )

    def _next_row(self, spec: EntitySpec) -> int:
        return int(self._db.execute(f'SELECT coalesce(max(n), 0) + 1 FROM "{spec.key}"').fetchone()[0])


def fitting(spec: EntitySpec, values: Mapping[str, Any]) -> dict[str, Any]:
    """Return the values this program knows and that fit their kind; others stay in the journal alone."""
    found: dict[str, Any] = {}
    for name, value in values.items():
        field = spec.stored.get(name)
        if field is None:
            continue
        try:
            from_plain(field, value)
        except ValueError:
            continue
        found[name] = value
    return found


def as_cells(field: FieldSpec, column: Sequence[Any]) -> Iterable[Any]:
    """Return plain values as a table holds them."""
    structured = field.kind in STRUCTURED or field.kind is Kind.YES_NO
    return map(to_column, column) if structured else column


def in_cell(field: FieldSpec, cell: Any) -> Any:
    """Return the plain value that a table holds."""
    if cell is None:
        return None
    if field.kind in STRUCTURED:
        return json.loads(cell)
    return bool(cell) if field.kind is Kind.YES_NO else cell
