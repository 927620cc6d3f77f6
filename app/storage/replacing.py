"""Noting in which cells changes were replaced, also those that have not arrived yet."""

from __future__ import annotations

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping

from app.storage.journal_reading import in_parts
from app.storage.journal_row import cells_of, is_spent
from app.ulid import packed

Replaced = Mapping[bytes, set[tuple[str, str]]]
"""Id of a change → the cells (record, field) in which others say they replaced it."""

_FIND = (
    "SELECT c.id, c.n, c.lost, c.record, s.op, s.fields FROM change c JOIN shape s ON s.n=c.shape"
    " WHERE c.id IN "
)


def replaced_by(
    every: Iterable[tuple[str, Mapping[str, tuple[str, ...]]]],
) -> dict[bytes, set[tuple[str, str]]]:
    """Return what changes replace, each given as its record and what its header names."""
    found: dict[bytes, set[tuple[str, str]]] = defaultdict(set)
    for record, replaces in every:
        for cell, ids in replaces.items():
            for change_id in ids:
                found[bytes.fromhex(change_id)].add((record, cell))
    return found


def note_replaced(connection: sqlite3.Connection, replaced: Replaced) -> None:
    """Note it with the changes that are here; for those still to come it is remembered."""
    unknown = dict(replaced)
    for part in in_parts([*replaced]):
        rows = connection.execute(f"{_FIND}({','.join('?' * len(part))})", part).fetchall()
        updates = []
        for key, n, lost, record, op, fields in rows:
            cells = cells_of(op, fields)
            before = json.loads(lost) if lost else []
            here = {cell for owner, cell in unknown.pop(key) if packed(owner) == record and cell in cells}
            if not here <= {*before}:
                gone = sorted({*before, *here})
                updates.append((json.dumps(gone), is_spent(cells, gone), n))
        connection.executemany("UPDATE change SET lost=?, spent=? WHERE n=?", updates)
    connection.executemany(
        "INSERT OR IGNORE INTO pending VALUES(?,?,?)",
        [(key, record, cell) for key, cells in unknown.items() for record, cell in cells],
    )


def take_pending(connection: sqlite3.Connection, ids: Iterable[bytes]) -> dict[bytes, set[tuple[str, str]]]:
    """Return, and remember no longer, in which cells changes that now arrive were replaced before."""
    found: dict[bytes, set[tuple[str, str]]] = defaultdict(set)
    if connection.execute("SELECT 1 FROM pending LIMIT 1").fetchone() is None:
        return found
    for part in in_parts([*ids]):
        marks = ",".join("?" * len(part))
        for key, record, cell in connection.execute(f"SELECT * FROM pending WHERE id IN ({marks})", part):
            found[key].add((record, cell))
    connection.executemany("DELETE FROM pending WHERE id=?", [(key,) for key in found])
    return found
