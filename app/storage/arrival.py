"""Taking changes from elsewhere into the journal, many at a time: every question is asked once for all."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from attrs import frozen

from app.journal.canon import BREAKING_VERSION, value_digest
from app.journal.change import Change
from app.journal.fold import covered
from app.storage.journal_numbers import ActKey, JournalNumbers
from app.storage.journal_reading import in_parts
from app.storage.journal_row import INSERT, to_row
from app.storage.replacing import note_replaced, replaced_by, take_pending

_NEVER: Final = value_digest(b"", None)
"""The digest of a change that never had a value."""


@frozen
class Arrived:
    """Changes that brought something new here, and the row in which each change asked for stands."""

    new: tuple[Change, ...]
    rows: Mapping[bytes, int]


class Arrival:
    """Taking in, inside a transaction of the caller."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on one connection."""
        self._db = connection
        self._numbers = JournalNumbers(connection)

    def take(self, changes: Sequence[Change]) -> Arrived:
        """Take in changes; one that is here already brings something only where its value was missing."""
        targets = frozenset(row[0] for row in self._db.execute("SELECT target FROM erased"))
        held = self._held(changes)
        fresh: dict[bytes, Change] = {}
        filled: dict[bytes, Change] = {}
        for change in changes:
            key = change.leaf[:16]
            if key not in held:
                if key not in fresh or change.value is not None:
                    fresh[key] = change
            elif held[key][1] and change.value is not None and not covered(change, targets):
                filled[key] = change
        rows = {key: n for key, (n, _) in held.items()}
        rows.update(self._insert(fresh, targets))
        self._fill((change, rows[key]) for key, change in filled.items())
        return Arrived((*fresh.values(), *filled.values()), rows)

    def _held(self, changes: Iterable[Change]) -> dict[bytes, tuple[int, bool]]:
        """Return the rows of those changes that are here, and whether a value is missing there."""
        found: dict[bytes, tuple[int, bool]] = {}
        for part in in_parts([*{change.leaf[:16] for change in changes}]):
            marks = ",".join("?" * len(part))
            query = f"SELECT id, n, value IS NULL AND digest<>? FROM change WHERE id IN ({marks})"
            found.update(
                {key: (n, bool(open_)) for key, n, open_ in self._db.execute(query, [_NEVER, *part])}
            )
        return found

    def _insert(self, fresh: Mapping[bytes, Change], targets: frozenset[str]) -> dict[bytes, int]:
        """Insert changes that were not here; return their rows."""
        lost = replaced_by(
            (c.header.record, c.header.replaces)
            for c in fresh.values()
            if c.header.replaces and c.header.version <= BREAKING_VERSION
        )
        for key, cells in take_pending(self._db, fresh).items():
            lost.setdefault(key, set()).update(cells)
        acts = self._numbers.acts(map(_act, fresh.values()))
        first = int(self._db.execute("SELECT coalesce(max(n), 0) + 1 FROM change").fetchone()[0])
        rows: list[tuple[Any, ...]] = []
        for n, (key, change) in enumerate(fresh.items(), first):
            header = change.header
            gone = {cell for record, cell in lost.pop(key, ()) if record == header.record}
            shape = self._numbers.shape(header.op, header.entity, header.fields)
            kept = change
            if covered(change, targets):
                kept = change.blanked()
                self._bury(change)
            rows.append(to_row(n, acts[_act(change)], shape, kept, gone))
        self._db.executemany(INSERT, rows)
        note_replaced(self._db, lost)
        return {key: n for n, key in enumerate(fresh, first)}

    def _bury(self, change: Change) -> None:
        """Note that a record is dead whose beginning an erasure covers."""
        if change.header.op == "new":
            self._db.execute("INSERT OR IGNORE INTO dead VALUES(?)", (change.header.record,))

    def _fill(self, every: Iterable[tuple[Change, int]]) -> None:
        """Give changes the value that was missing here."""
        self._db.executemany(
            "UPDATE change SET salt=?, value=?, digest=NULL WHERE n=?",
            [(change.salt, change.value, n) for change, n in every],
        )


def _act(change: Change) -> ActKey:
    header = change.header
    return (header.batch, header.stamp, header.time, header.who, header.version)
