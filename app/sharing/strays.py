"""Names in the journal folder that are no carriers: files begun and left, and a sync service's copies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Final

from app.journal.carrier import CarrierName, carrier_meant, content_of
from app.journal.change import Unsound
from app.journal.fold import covered
from app.sharing.folder import Folder
from app.storage.store import Store

OLD: Final = 200
"""A file begun by another desk and left for so many looks is removed."""


class Strays:
    """What lies about in one folder. It is ignored, but for what it may show of erased people."""

    def __init__(self, store: Store, folder: Folder) -> None:
        """Nothing is seen yet."""
        self._store = store
        self._folder = folder
        self._seen: Counter[str] = Counter()
        self._copies: list[str] = []
        self._clean: dict[str, int] = {}

    def see(self, names: list[str], *, first: bool) -> None:
        """Look at the names of a listing; clear away what this desk began and was killed over."""
        if first:
            meta = self._store.reading.meta
            self._folder.clear_away(names, {str(meta("desk")), *str(meta("former", "")).split()})
        begun = [name for name in names if name.endswith(".tmp")]
        self._seen = Counter({name: self._seen[name] + 1 for name in begun})
        self._copies = [name for name in names if ".seg" in name and not name.endswith(".tmp")]

    def clean(self, is_copy: Callable[[CarrierName], bool]) -> list[str]:
        """Remove what was left long ago, and copies under other names that show what was erased.

        ``is_copy`` says of the carrier a name speaks of that it is held here and spans something erased.
        """
        gone = [name for name, looks in self._seen.items() if looks > OLD]
        targets = self._store.reading.targets()
        office = str(self._store.reading.meta("office"))
        for name in self._copies if targets else ():
            meant = carrier_meant(name)
            is_known_copy = meant is not None and is_copy(meant)
            if is_known_copy or (
                self._clean.get(name) != len(targets) and self._shows(name, office, targets)
            ):
                gone.append(name)
            else:
                self._clean[name] = len(targets)
        return [name for name in gone if self._folder.remove(name)]

    def _shows(self, name: str, office: str, targets: frozenset[str]) -> bool:
        packed = self._folder.read(name)
        try:
            run = content_of(packed or b"", office)
        except Unsound:
            return False
        return any(change.value is not None and covered(change, targets) for change in run.changes)


def true_name(folder: Folder, name: CarrierName, office: str) -> CarrierName:
    """Return the name a file should have by what it holds, where somebody renamed it; else the one it has."""
    try:
        run = content_of(folder.read(str(name)) or b"", office)
    except Unsound:
        return name
    return CarrierName(run.desk, run.first, run.last, run.end.hex()[:16], name.content)
