"""The office as it would be: its records, read once, with some fields shown otherwise. Nothing is written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

import attrs

from app.domain.states import Records

WHOLE: Final = frozenset(
    {"placement", "participant", "role", "membership", "position", "agreement", "office"}
)
"""Of these all records are read at once, since a rehearsal asks for each of them again and again."""
_Key = tuple[str, tuple[str, ...]]


class Loaded:
    """Records that are read once: by id, and by the fields somebody asks for."""

    def __init__(self, records: Records) -> None:
        """Read nothing yet."""
        self._records = records
        self._by_id: dict[str, dict[str, Any]] = {}
        self._by_fields: dict[_Key, dict[tuple[Any, ...], list[Any]]] = {}
        self._single: dict[tuple[str, str], Any] = {}
        self._asked: dict[tuple[str, tuple[tuple[str, Any], ...]], Sequence[Any]] = {}

    def get(self, entity: str, record_id: str | None) -> Any:
        """Return a live record, or None."""
        if not record_id:
            return None
        if entity in WHOLE:
            return self.every(entity).get(record_id)
        key = (entity, record_id)
        if key not in self._single:
            self._single[key] = self._records.get(entity, record_id)
        return self._single[key]

    def of(self, entity: str, **where: Any) -> Sequence[Any]:
        """Return the live records whose fields equal ``where``."""
        if entity in WHOLE:
            return self._indexed(entity, where)
        key = (entity, tuple(sorted(where.items())))
        if key not in self._asked:
            self._asked[key] = self._records.of(entity, **where)
        return self._asked[key]

    def every(self, entity: str) -> dict[str, Any]:
        """Return all live records of an entity by id."""
        if entity not in self._by_id:
            self._by_id[entity] = {one.id: one for one in self._records.of(entity)}
        return self._by_id[entity]

    def _indexed(self, entity: str, where: Mapping[str, Any]) -> Sequence[Any]:
        names = tuple(sorted(where))
        index = self._by_fields.get((entity, names))
        if index is None:
            index = indexed(self.every(entity).values(), names)
            self._by_fields[entity, names] = index
        return index.get(tuple(where[name] for name in names), ())


class Overlay:
    """Records as they would be: some fields of some records say something else."""

    def __init__(self, base: Loaded, changes: Mapping[tuple[str, str], Mapping[str, Any]]) -> None:
        """Show these values, by entity and record, over what is there."""
        self._base = base
        self._changed: dict[str, dict[str, Any]] = {}
        self._by_fields: dict[_Key, dict[tuple[Any, ...], list[Any]]] = {}
        for (entity, record), values in changes.items():
            found = base.get(entity, record)
            if found is not None:
                self._changed.setdefault(entity, {})[record] = attrs.evolve(found, **values)

    def get(self, entity: str, record_id: str | None) -> Any:
        """Return a record as it would be, or None."""
        changed = self._changed.get(entity)
        if changed is not None and record_id in changed:
            return changed[record_id]
        return self._base.get(entity, record_id)

    def of(self, entity: str, **where: Any) -> Sequence[Any]:
        """Return the records whose fields would equal ``where``."""
        changed = self._changed.get(entity)
        if changed is None:
            return self._base.of(entity, **where)
        names = tuple(sorted(where))
        index = self._by_fields.get((entity, names))
        if index is None:
            every = {**self._base.every(entity), **changed}
            index = indexed((every[one] for one in sorted(every)), names)
            self._by_fields[entity, names] = index
        return index.get(tuple(where[name] for name in names), ())


def indexed(records: Any, names: Sequence[str]) -> dict[tuple[Any, ...], list[Any]]:
    """Return records by the values of some of their fields."""
    found: dict[tuple[Any, ...], list[Any]] = {}
    for one in records:
        found.setdefault(tuple(getattr(one, name) for name in names), []).append(one)
    return found
