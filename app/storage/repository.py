"""Reading records: one, those that point somewhere, lists of ids with search, sort and paging."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Final

from attrs import field, frozen

from app.domain.catalogue import entities, entity_named
from app.domain.codec import STRUCTURED, from_column
from app.domain.condition import Condition
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.domain.sorting import folded, sort_key
from app.storage.condition_clause import FOLDED, clauses, equal, fold, needs_folding
from app.storage.journal_reading import in_parts
from app.storage.projection import ASKED, IN_BIN, LIVE
from app.text import Language

_NO_FILTER: Final[Mapping[str, Any]] = MappingProxyType({})
DEEPEST: Final = 3
"""A placement is named by its participant, who is named by a person: no name stands deeper."""
_WORDED: Final = frozenset({Kind.WORDS, Kind.PROSE, Kind.PHRASES, Kind.EMAIL, Kind.LABELS})
"""Kinds whose values stand in the order of names, not of bytes."""
SHORTEST_INDEXED: Final = 3
"""The search index answers from three letters on; one or two are looked up as the beginning of a name."""

MOST_WORDS: Final = 12
"""Nobody looks for more words at once; a pasted page would be more than a query can hold."""
_TWINS: Final = str.maketrans("öøäæ", "øöæä")


@frozen(kw_only=True)
class Query:
    """What a list shows: equal fields, conditions, words to find, order, whether of the bin."""

    entity: str
    where: Mapping[str, Any] = field(default=_NO_FILTER)
    conditions: tuple[Condition, ...] = ()
    find: str = ""
    sort: str = ""
    descending: bool = False
    bin: bool = False


class Repository:
    """Records of one office file, read on one connection."""

    def __init__(self, connection: sqlite3.Connection, language: Language = "en") -> None:
        """Read on this connection; ``language`` is that of the stored order of names."""
        self._db = connection
        self._language = language

    def get(self, entity: str, record_id: str | None) -> Any:
        """Return a live record, or None."""
        found = self.some(entity, [record_id]) if record_id else []
        return found[0] if found else None

    def of(self, entity: str, **where: Any) -> Sequence[Any]:
        """Return the live records whose fields equal ``where``, in the order they were made."""
        spec = entity_named(entity)
        same, values = equal(spec, where)
        return self._read(spec, f"life<>{IN_BIN}{same} ORDER BY id", values)

    def some(self, entity: str, ids: Iterable[str], *, binned: bool = False) -> list[Any]:
        """Return records by id, in the order asked for; those in the bin only when asked."""
        spec = entity_named(entity)
        asked = list(ids)
        found: dict[str, Any] = {}
        for part in in_parts(asked):
            marks = ",".join("?" * len(part))
            life = "" if binned else f" AND life<>{IN_BIN}"
            found.update({r.id: r for r in self._read(spec, f"id IN ({marks}){life}", part)})
        return [found[one] for one in asked if one in found]

    def ids(self, query: Query, *, limit: int = -1, offset: int = 0, ordered: bool = True) -> list[str]:
        """Return the ids a list shows, in order, or as they are found where the order is known already."""
        spec = entity_named(query.entity)
        where, values = self._where(spec, query)
        order = self._order(spec, query) if ordered else "NULL"
        if "filed(" in order:
            self._db.create_function("filed", 1, self._filed, deterministic=True)
        self._fold_for(query)
        sql = f'SELECT t.id FROM "{spec.key}" t WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?'
        return [row[0] for row in self._db.execute(sql, [*values, limit, offset])]

    def count(self, query: Query) -> int:
        """Return how many records a list shows."""
        spec = entity_named(query.entity)
        where, values = self._where(spec, query)
        self._fold_for(query)
        return int(
            self._db.execute(f'SELECT count(*) FROM "{spec.key}" t WHERE {where}', values).fetchone()[0]
        )

    def among(self, query: Query, ids: Iterable[str]) -> set[str]:
        """Return which of some records a list shows."""
        spec = entity_named(query.entity)
        where, values = self._where(spec, query)
        self._fold_for(query)
        found: set[str] = set()
        for part in in_parts(list(ids)):
            sql = f'SELECT t.id FROM "{spec.key}" t WHERE t.id IN ({",".join("?" * len(part))}) AND {where}'
            found.update(row[0] for row in self._db.execute(sql, [*part, *values]))
        return found

    def named_by(
        self, entity: str, records: Mapping[str, Collection[str]], fields: Collection[str], depth: int = 2
    ) -> set[str]:
        """Return the records that carry others' names in some fields; a name may stand behind a name."""
        spec = entity_named(entity)
        found: set[str] = set()
        for link in spec.links:
            if link.name in fields:
                found |= self._linked(spec, link, self._renamed(link, records, depth))
        return found

    def starting(self, entity: str, beginning: str, most: int = 3) -> list[str]:
        """Return ids that begin with some characters."""
        spec = entity_named(entity)
        sql = f'SELECT id FROM "{spec.key}" WHERE id>=? AND id<? ORDER BY id LIMIT ?'
        return [row[0] for row in self._db.execute(sql, (beginning, beginning + "\x7f", most))]

    def pointing(self, entity: str, record_id: str) -> list[tuple[str, str, list[str]]]:
        """Return what points at a record: (entity, field, ids), only live ones."""
        found = []
        for spec in entities().values():
            for link in spec.links:
                if link.target not in {entity, "*"}:
                    continue
                ids = self._pointing(spec, link, record_id)
                if ids:
                    found.append((spec.key, link.name, ids))
        return found

    def values_in_use(self, entity: str, name: str, most: int) -> list[str]:
        """Return the different values that a field has in live records, at most so many."""
        spec = entity_named(entity)
        field = spec.fields[name]
        column = f't."{field.stored}"'
        table, value = f'"{entity}" t', column
        if field.kind in STRUCTURED:
            table, value = f"{table}, json_each({column}) each", "each.value"
        sql = f"SELECT DISTINCT {value} FROM {table} WHERE t.life<>{IN_BIN} AND {column} IS NOT NULL LIMIT ?"
        return [str(row[0]) for row in self._db.execute(sql, (most,))]

    def questions(self) -> list[tuple[str, str, str]]:
        """Return what waits for a person: (entity, record, field); field "" is the record's life."""
        rows = self._db.execute("SELECT entity, record, field FROM question ORDER BY entity, record, field")
        return [(row[0], row[1], row[2]) for row in rows]

    def _pointing(self, spec: EntitySpec, link: FieldSpec, record_id: str) -> list[str]:
        if link.kind is Kind.LINK:
            sql, value = f'"{link.stored}"=?', record_id
        else:
            sql, value = f'"{link.stored}" LIKE ?', f'%"{record_id}"%'
        rows = self._db.execute(
            f'SELECT id FROM "{spec.key}" WHERE {sql} AND life<>{IN_BIN} ORDER BY id', (value,)
        )
        return [row[0] for row in rows]

    def _renamed(self, link: FieldSpec, records: Mapping[str, Collection[str]], depth: int) -> set[str]:
        """Return what a link may point at that carries other names now; ``*`` points at every kind."""
        found: set[str] = set()
        for kind in entities().values():
            if link.target not in {kind.key, "*"}:
                continue
            found |= set(records.get(kind.key, ()))
            naming = [field.name for field in self._naming(kind)]
            if depth > 1 and naming:
                found |= self.named_by(kind.key, records, naming, depth - 1)
        return found

    def _linked(self, spec: EntitySpec, link: FieldSpec, targets: Collection[str]) -> set[str]:
        """Return the records of which a link points at one of some others."""
        found: set[str] = set()
        for part in in_parts(list(targets)):
            marks = ",".join("?" * len(part))
            points = f'"{link.stored}" IN ({marks})'
            if link.kind is Kind.LINKS:
                points = f'EXISTS (SELECT 1 FROM json_each("{link.stored}") WHERE value IN ({marks}))'
            found.update(
                row[0] for row in self._db.execute(f'SELECT id FROM "{spec.key}" WHERE {points}', part)
            )
        return found

    def _fold_for(self, query: Query) -> None:
        if needs_folding(query.conditions):
            self._db.create_function(FOLDED, 1, fold, deterministic=True)

    def _read(self, spec: EntitySpec, where: str, values: Sequence[Any]) -> list[Any]:
        names = list(spec.fields.values())
        columns = "".join(f', "{f.stored}"' for f in names)
        rows = self._db.execute(f'SELECT id{columns} FROM "{spec.key}" WHERE {where}', values)
        return [_record(spec, names, row) for row in rows]

    def _where(self, spec: EntitySpec, query: Query) -> tuple[str, list[Any]]:
        same, values = equal(spec, query.where, "t.")
        life = f"t.life={IN_BIN}" if query.bin else f"t.life IN ({LIVE},{ASKED})"
        asked, more = clauses(spec, query.conditions)
        values += more
        if query.find.strip():
            found, more = self._finding(spec, query.find)
            asked += f" AND ({found})"
            values += more
        return life + same + asked, values

    def _finding(self, spec: EntitySpec, words: str, alias: str = "t") -> tuple[str, list[Any]]:
        """Return the condition "these words are found here or in what names this record"."""
        options: list[str] = []
        values: list[Any] = []
        if spec.searched:
            condition, more = self._words(spec, folded(words), alias)
            options.append(condition)
            values += more
        for link in self._naming(spec) if len(alias) < DEEPEST else ():
            target = entities()[link.target]
            inner = alias + "t"
            condition, more = self._finding(target, words, inner)
            options.append(
                f'{alias}."{link.stored}" IN'
                f' (SELECT {inner}.id FROM "{target.key}" {inner} WHERE {condition})'
            )
            values += more
        return " OR ".join(f"({option})" for option in options) or "0", values

    def _words(self, spec: EntitySpec, words: str, alias: str) -> tuple[str, list[Any]]:
        parts = list(dict.fromkeys(words.split()))[:MOST_WORDS]
        long = [part for part in parts if len(part) >= SHORTEST_INDEXED]
        conditions: list[str] = []
        values: list[Any] = []
        if long:
            conditions.append(f'{alias}.n IN (SELECT rowid FROM "search_{spec.key}" WHERE words MATCH ?)')
            values.append(" AND ".join(map(_either, long)))
        for part in parts:
            if len(part) < SHORTEST_INDEXED:
                key = sort_key(part, self._language)
                inner = f"instr({alias}.sort, ?) > 0 OR instr({alias}.sort, ?) > 0"
                conditions.append(f"({alias}.sort >= ? AND {alias}.sort < ? OR {inner})")
                values += [key, key + "\x7f", "\x01" + key, " " + key]
        return " AND ".join(conditions) or "1", values

    def _naming(self, spec: EntitySpec) -> list[FieldSpec]:
        """Return the links through which a record gets its name."""
        names = {*spec.title, *spec.sorted_by}
        return [f for f in spec.links if f.name in names and f.kind is Kind.LINK and f.target in entities()]

    def _order(self, spec: EntitySpec, query: Query) -> str:
        way = " DESC" if query.descending else ""
        leading = spec.fields.get(spec.sorted_by[0]) if spec.sorted_by else None
        field = spec.fields.get(query.sort, leading)
        if field is None or (field is leading and field.kind is not Kind.LINK):
            return f"t.sort{way}, t.id{way}"
        return f"{self._by(field)}{way}, t.sort{way}, t.id{way}"

    def _filed(self, words: str | None) -> str | None:
        return None if words is None else sort_key(words, self._language)

    def _by(self, field: FieldSpec, alias: str = "t", depth: int = 2) -> str:
        target = entities().get(field.target)
        if field.kind is not Kind.LINK or target is None or not depth:
            column = f'{alias}."{field.stored}"'
            return f"filed({column})" if field.kind in _WORDED else column
        leading = target.fields.get(target.sorted_by[0]) if target.sorted_by else None
        inner = f"o{depth}"
        key = (
            self._by(leading, inner, depth - 1)
            if leading is not None and leading.kind is Kind.LINK
            else f"{inner}.sort"
        )
        return f'(SELECT {key} FROM "{target.key}" {inner} WHERE {inner}.id={alias}."{field.stored}")'


def _either(word: str) -> str:
    """Return a word for the search index, also with the neighbour's letters: öst finds Øst."""
    forms = dict.fromkeys((word, word.translate(_TWINS)))
    quoted = " OR ".join('"{}"'.format(form.replace('"', '""')) for form in forms)
    return f"({quoted})"


def _record(spec: EntitySpec, names: Sequence[FieldSpec], row: Sequence[Any]) -> Any:
    values = {f.name: from_column(f, column) for f, column in zip(names, row[1:], strict=True)}
    return spec.record(
        id=row[0], **{k: v for k, v in values.items() if v is not None or not _has_default(spec, k)}
    )


def _has_default(spec: EntitySpec, name: str) -> bool:
    return not spec.fields[name].required
