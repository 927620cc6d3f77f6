"""Records read once and kept, for work that looks up thousands: no query a record."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from typing import Any, Final

from app.domain.states import Records

_Groups = dict[tuple[Any, ...], list[Any]]
_NONE: Final[Sequence[Any]] = ()


class Snapshot:
    """The live records as they stood when their kind was first asked for."""

    def __init__(self, records: Records) -> None:
        """Read nothing yet."""
        self._records = records
        self._every: dict[str, dict[str, Any]] = {}
        self._groups: dict[tuple[str, tuple[str, ...]], _Groups] = {}

    def every(self, entity: str) -> dict[str, Any]:
        """Return all records of an entity by id, in the order they were made."""
        found = self._every.get(entity)
        if found is None:
            found = self._every[entity] = {one.id: one for one in self._records.of(entity)}
        return found

    def get(self, entity: str, record_id: str | None) -> Any:
        """Return a record, or None."""
        return self.every(entity).get(record_id) if record_id else None

    def of(self, entity: str, **where: Any) -> Sequence[Any]:
        """Return the records whose fields equal ``where``; a tuple of values means any of them."""
        if not where:
            return list(self.every(entity).values())
        names = tuple(sorted(where))
        groups = self._grouped(entity, names)
        found: list[Any] = []
        for key in _keys([where[name] for name in names]):
            found += groups.get(key, _NONE)
        return found

    def _grouped(self, entity: str, names: tuple[str, ...]) -> _Groups:
        groups = self._groups.get((entity, names))
        if groups is None:
            groups = defaultdict(list)
            for one in self.every(entity).values():
                groups[tuple(getattr(one, name) for name in names)].append(one)
            self._groups[entity, names] = groups
        return groups


def _keys(values: Sequence[Any]) -> list[tuple[Any, ...]]:
    keys: list[tuple[Any, ...]] = [()]
    for value in values:
        options = value if isinstance(value, tuple) else (value,)
        keys = [(*key, option) for key in keys for option in options]
    return keys
