"""Following a link from record to record: parents, earlier editions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from app.domain.states import Records


def chain(record: Any, through: str, records: Records) -> Iterator[Any]:
    """Yield the records a link leads to, one after the other; a loop ends the walk."""
    seen = {record.id}
    here = records.get(record.entity.key, getattr(record, through))
    while here is not None and here.id not in seen:
        yield here
        seen.add(here.id)
        here = records.get(here.entity.key, getattr(here, through))


def leads_back(record: Any, through: str, records: Records) -> bool:
    """Say whether following a link from a record comes back to it."""
    seen: set[str] = set()
    target: str | None = getattr(record, through)
    while target is not None and target not in seen:
        if target == record.id:
            return True
        seen.add(target)
        here = records.get(record.entity.key, target)
        target = getattr(here, through) if here is not None else None
    return False
