"""The records that others are named by, read together: one question to the file a page of a list."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from app.domain.catalogue import entities
from app.domain.display import aimed_at
from app.domain.fields import FieldSpec, Kind
from app.storage.repository import Repository

_DEEPEST: Final = 3


class Neighbours:
    """Live records by id, each read once. Made for one page and forgotten with it."""

    def __init__(self, records: Repository) -> None:
        """Hold nothing yet."""
        self._records = records
        self._held: dict[tuple[str, str], Any] = {}

    def hold(self, records: Sequence[Any], fields: Iterable[FieldSpec], depth: int = _DEEPEST) -> None:
        """Read at once what these fields of some records point at, and what those are named by."""
        wanted: dict[str, dict[str, None]] = {}
        for field in fields:
            if field.kind not in {Kind.LINK, Kind.LINKS}:
                continue
            for record in records:
                target, value = aimed_at(record, field), getattr(record, field.name)
                if value and target in entities():
                    ids = wanted.setdefault(target, {})
                    ids.update(dict.fromkeys((value,) if isinstance(value, str) else value))
        for entity, ids in wanted.items():
            fresh = [one for one in ids if (entity, one) not in self._held]
            found = {one.id: one for one in self._records.some(entity, fresh)} if fresh else {}
            self._held.update({(entity, one): found.get(one) for one in fresh})
            if found and depth > 1:
                spec = entities()[entity]
                naming = [spec.fields[name] for name in {*spec.title, *spec.sorted_by}]
                self.hold([*found.values()], naming, depth - 1)

    def get(self, entity: str, record_id: str | None) -> Any:
        """Return a record, or None."""
        if not record_id:
            return None
        key = (entity, record_id)
        if key not in self._held:
            self._held[key] = self._records.get(entity, record_id)
        return self._held[key]

    def of(self, entity: str, **where: Any) -> Sequence[Any]:
        """Return the records whose fields equal ``where``."""
        return self._records.of(entity, **where)
