"""Entity tables as the journal makes them: what a person reads, always rebuildable."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import count, repeat
from typing import Any, Final

from app.domain.catalogue import entities
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec
from app.domain.sorting import order_of
from app.journal.change import LIFE
from app.journal.fold import Life
from app.storage.entity_row import ASKED, IN_BIN, LIVE, Known, Plan, Row, as_cells, in_cell, plan_of
from app.storage.journal_reading import in_parts
from app.storage.search_words import as_words, search_words, searchable, words_of
from app.text import Language

__all__ = ["ASKED", "IN_BIN", "LIVE", "Projection"]

_Written = tuple[int, Row]
"""The number of a row and what it holds."""
_NO_ROW: Final = (0, None)


class Projection:
    """Writing entity rows and the search index, inside a transaction of the caller."""

    def __init__(self, connection: sqlite3.Connection, language: Language) -> None:
        """Write on one connection; ``language`` decides the order of names."""
        self._db = connection
        self._language = language

    def show(self, records: Mapping[str, Known]) -> None:
        """Bring the rows of records up to what the journal says now."""
        by_entity: dict[str, list[str]] = defaultdict(list)
        for record, now in records.items():
            by_entity[now.entity].append(record)
        for key, every in by_entity.items():
            spec = entities().get(key)
            if spec is not None:
                for part in in_parts(every):
                    self._show(plan_of(spec, self._language), {record: records[record] for record in part})

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

    def _stored(self, spec: EntitySpec, fields: Iterable[FieldSpec]) -> list[tuple[int, dict[str, Any]]]:
        """Return rows as they stand: number, and stored name → plain value."""
        every = list(fields)
        listed = "".join(f', "{field.stored}"' for field in every)
        rows = self._db.execute(f'SELECT n{listed} FROM "{spec.key}"').fetchall()
        return [
            (n, {f.stored: in_cell(f, c) for f, c in zip(every, cells, strict=True)}) for n, *cells in rows
        ]

    def _show(self, plan: Plan, records: Mapping[str, Known]) -> None:
        """Bring rows of one entity up to date; only what differs is written."""
        self._questions(plan.spec, records)
        before = self._written(plan, [*records])
        rows = {record: plan.row(now, before.get(record, _NO_ROW)[1]) for record, now in records.items()}
        fresh = [record for record, row in rows.items() if row is not None and record not in before]
        numbers = dict(zip(fresh, count(self._next_row(plan.spec)), strict=False))
        self._insert(plan, [(numbers[record], record, *(rows[record] or ())) for record in fresh])
        changed = [(n, old, rows[record]) for record, (n, old) in before.items() if rows[record] != old]
        self._update(plan, [(n, old, row) for n, old, row in changed if row is not None])
        gone = [(n,) for n, _, row in changed if row is None]
        self._db.executemany(f'DELETE FROM "{plan.spec.key}" WHERE n=?', gone)
        self._find_by(plan, [*((n, None, rows[record]) for record, n in numbers.items()), *changed])

    def _written(self, plan: Plan, records: list[str]) -> dict[str, _Written]:
        """Return rows as they stand."""
        marks = ",".join("?" * len(records))
        listed = "".join(f', "{name}"' for name in plan.columns)
        query = f'SELECT id, n, life, sort{listed} FROM "{plan.spec.key}" WHERE id IN ({marks})'
        return {record: (n, tuple(row)) for record, n, *row in self._db.execute(query, records)}

    def _insert(self, plan: Plan, rows: list[tuple[Any, ...]]) -> None:
        listed = "".join(f', "{name}"' for name in plan.columns)
        marks = ",?" * len(plan.columns)
        insert = f'INSERT INTO "{plan.spec.key}"(n, id, life, sort{listed}) VALUES(?,?,?,?{marks})'
        self._db.executemany(insert, rows)

    def _update(self, plan: Plan, changed: Iterable[tuple[int, Row, Row]]) -> None:
        """Write the cells that differ, rows together in which the same ones do."""
        names = ("life", "sort", *plan.columns)
        alike: dict[tuple[int, ...], list[tuple[Any, ...]]] = defaultdict(list)
        for n, old, row in changed:
            places = tuple(place for place, cell in enumerate(row) if cell != old[place])
            alike[places].append((*(row[place] for place in places), n))
        for places, rows in alike.items():
            cells = ", ".join(f'"{names[place]}"=?' for place in places)
            self._db.executemany(f'UPDATE "{plan.spec.key}" SET {cells} WHERE n=?', rows)

    def _find_by(self, plan: Plan, changed: Iterable[tuple[int, Row | None, Row | None]]) -> None:
        """Bring the search index from old rows to new ones; None is no row."""
        if not plan.searched:
            return
        differ = [
            (n, old, row)
            for n, old, row in changed
            if old is None or row is None or not plan.finds_alike(old, row)
        ]
        table = f'"search_{plan.spec.key}"'
        self._db.executemany(
            f"INSERT INTO {table}({table}, rowid, words) VALUES('delete',?,?)",
            [(n, plan.words(old)) for n, old, _ in differ if old is not None],
        )
        self._db.executemany(
            f"INSERT INTO {table}(rowid, words) VALUES(?,?)",
            [(n, plan.words(row)) for n, _, row in differ if row is not None],
        )

    def _questions(self, spec: EntitySpec, records: Mapping[str, Known]) -> None:
        marks = ",".join("?" * len(records))
        self._db.execute(f"DELETE FROM question WHERE record IN ({marks})", [*records])
        self._db.executemany(
            "INSERT INTO question(record, field, entity) VALUES(?,?,?)",
            [(record, name, spec.key) for record, now in records.items() for name in _asked(now)],
        )

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


def _asked(now: Known) -> Iterator[str]:
    """Yield the fields about which a record asks, and its life."""
    if now.life is not Life.DEAD and now.life is not Life.NONE:
        yield from now.conflicts
    if now.life is Life.ASKED:
        yield LIFE
