"""Erasure on the share: whoever knows one writes the blanked carrier and then deletes the clear one."""

from __future__ import annotations

import sqlite3
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable

from app.journal.canon import value_digest
from app.journal.carrier import CarrierName, blanked, pack
from app.journal.fold import covered
from app.sharing.folder import Folder
from app.sharing.pulling import read_carrier
from app.storage.chain_reading import read_runs
from app.storage.journal_reading import JournalReading
from app.storage.store import Store


class Cleaning:
    """Finding carriers that still show what was erased. A name once found clean is not read again."""

    def __init__(self, store: Store, folder: Folder) -> None:
        """Know of no erasure yet."""
        self._store = store
        self._folder = folder
        self._clean: set[CarrierName] = set()
        self._known: tuple[int, int] = (0, 0)
        self._places: dict[str, list[int]] = {}
        self.damaged: list[CarrierName] = []
        """Carriers that may show something and cannot be read: found at the last cleaning."""

    def clean(self, listed: Iterable[CarrierName]) -> list[str]:
        """Replace carriers that show erased values; return the names of those deleted."""
        self.damaged = []
        targets = self._store.reading.targets()
        if not targets:
            return []
        self._look(targets)
        office = str(self._store.reading.meta("office"))
        return [
            str(name)
            for name in listed
            if name not in self._clean and self.may_show(name) and self._replace(name, office, targets)
        ]

    def may_show(self, name: CarrierName) -> bool:
        """Say whether a carrier spans a change that lost its value."""
        places = self._places.get(name.desk, [])
        at = bisect_left(places, name.first)
        return at < len(places) and places[at] <= name.last

    def _look(self, targets: frozenset[str]) -> None:
        connection = self._store.file.connection
        blank = connection.execute("SELECT count(*) FROM change WHERE value IS NULL").fetchone()[0]
        if (len(targets), blank) != self._known:
            self._places = erased_places(connection, targets)
            self._known = (len(targets), blank)
            self._clean.clear()

    def _replace(self, name: CarrierName, office: str, targets: frozenset[str]) -> bool:
        found = read_carrier(self._folder, name, office)
        if found is None or found.run is None:
            self.damaged += [name] if found is not None and found.damaged else []
            return False
        gone = [c.id for c in found.run.changes if c.value is not None and covered(c, targets)]
        if not gone:
            self._clean.add(name)
            return False
        self._folder.write(*pack(blanked(found.run, gone)))
        return self._folder.remove(str(name))


def erased_places(connection: sqlite3.Connection, targets: frozenset[str]) -> dict[str, list[int]]:
    """Return for each desk the sorted numbers of its changes that lost their value to an erasure."""
    nothing = value_digest(b"", None)
    rows = connection.execute(
        "SELECT n, id FROM change WHERE value IS NULL AND digest<>? ORDER BY n", (nothing,)
    ).fetchall()
    known = JournalReading(connection).some(row[1].hex() for row in rows)
    gone = [n for n, change_id in rows if covered(known[change_id.hex()], targets)]
    found: dict[str, set[int]] = defaultdict(set)
    for run in read_runs(connection) if gone else ():
        start = bisect_left(gone, run.change)
        for n in gone[start : bisect_left(gone, run.next_change)]:
            found[run.desk].add(run.first + n - run.change)
    return {desk: sorted(numbers) for desk, numbers in found.items()}
