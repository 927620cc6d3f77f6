"""One number for all an office knows: equal on two desks exactly when they hold the same."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from hashlib import sha256
from typing import Any

from app.journal.canon import canonical
from app.journal.fold import Folded
from app.storage.journal_reading import JournalReading
from app.ulid import unpacked


def digest(connection: sqlite3.Connection) -> str:
    """Return the hash over sorted ids, values, heads, cells, lives and targets of an office."""
    reading = JournalReading(connection)
    changes = sorted((c.id, c.value) for c in reading.every())
    named = connection.execute("SELECT DISTINCT record FROM change WHERE record IS NOT NULL")
    records = {unpacked(record) for (record,) in named}
    return digest_of(changes, reading.folded(sorted(records)), reading.targets())


def digest_of(
    changes: Iterable[tuple[str, str | None]], records: dict[str, Folded], targets: Iterable[str]
) -> str:
    """Return the same hash over records folded elsewhere: what the tests hold against storage."""
    state: list[Any] = [list(changes), [], sorted(targets)]
    for record, now in sorted((r, f) for r, f in records.items() if f.heads):
        heads = {cell: [h.id for h in found] for cell, found in now.heads.items()}
        state[1].append([record, now.entity, now.life.value, heads, now.values])
    return sha256(canonical(state).encode()).hexdigest()
