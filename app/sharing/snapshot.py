"""The office file on the share: a whole copy for any tool to read. Nothing rests on it.

It replaces only one that holds nothing it lacks, and at once one that lacks an erasure. A note in the
journal's folder says what it holds, so that nobody has to open a database on the share.
"""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from app.errors import Damaged, Refused, Told
from app.journal.canon import canonical
from app.sharing.folder import Folder
from app.sharing.place import Place
from app.storage.backup import check_sound
from app.storage.chain_map import ChainMap
from app.storage.file import HEADER
from app.storage.merging import merge
from app.storage.store import Store

NOTE: Final = "snapshot.json"
BEHIND: Final = 500
"""So many changes make a new snapshot worth its bytes."""
_USER_VERSION: Final = slice(60, 64)
_ONE_DESKS: Final = {
    "remembered": "DELETE FROM remembered",
    "claim": "DELETE FROM claim",
    "series": "DELETE FROM series",
}
_MOST_NOTE: Final = 1 << 22


class Snapshot:
    """One office's snapshot beside its journal."""

    def __init__(self, store: Store, place: Place, journal: Folder) -> None:
        """Work with the folder of the journal and the one above it, on any thread."""
        self._store = store
        self._place = place
        self._journal = journal
        self._above = Folder(place.office.parent, str(store.reading.meta("desk")))
        self._above.beat = journal.beat
        self._chains = ChainMap(store.file.connection)

    def is_due(self, *, quiet: bool) -> bool:
        """Say whether a new one is wanted: none there, an erasure missing, much behind, or some and quiet."""
        header = self._above.read(self._place.office.name, HEADER)
        if header is None or len(header) < HEADER:
            return True
        note = self._note(header)
        if note is None or note["targets"] != _digest(self._store.reading.targets()):
            return True
        behind = sum(self._ends().values()) - sum(end[0] for end in note["vector"].values())
        return behind >= BEHIND or (quiet and behind > 0)

    def make(self) -> bool:
        """Write a snapshot unless the one there holds what this desk lacks; say whether it was written."""
        if not self._may_replace():
            return False
        version = int.from_bytes(os.urandom(3), "big") + 1
        part = self._store.path.with_name(f"snapshot-{os.urandom(4).hex()}.part")
        try:
            _bare_copy(self._store, part, version)
            content = self._above.copy(self._place.office.name, part)
        finally:
            part.unlink(missing_ok=True)
        vector = {desk: [number, link] for desk, (number, link) in self._vector().items()}
        targets = _digest(self._store.reading.targets())
        note = {"version": version, "vector": vector, "targets": targets, "content": content}
        self._journal.write(NOTE, canonical(note).encode())
        return True

    def _may_replace(self) -> bool:
        """Say whether what stands there holds nothing that is lacked here; take it in where nobody knows."""
        header = self._above.read(self._place.office.name, HEADER)
        if not header:
            return header == b"" or self._place.office.name not in self._above.names()
        if f"{self._place.office.name}-wal" in self._above.names():
            return False
        note = self._note(header)
        if note is not None:
            vector = note["vector"].items()
            return all(self._chains.holding(desk, n, n, link) for desk, (n, link) in vector)
        return self._took_in()

    def _took_in(self) -> bool:
        """Merge a file nobody noted: an older copy, or one a person put there. Another office's stays."""
        copy = self._store.path.with_name(f"found-{os.urandom(4).hex()}.part")
        try:
            if not self._above.fetch(self._place.office.name, copy):
                return False
            merge(self._store, copy)
            self._chains.forget()
        except Refused:
            return False
        except Damaged:
            return True
        except Told:
            return False
        finally:
            copy.unlink(missing_ok=True)
        return True

    def _note(self, header: bytes) -> dict[str, Any] | None:
        """Return the note, if it is of the file that stands there."""
        try:
            note = json.loads(self._journal.read(NOTE, _MOST_NOTE) or b"")
        except (ValueError, RecursionError):
            return None
        if not isinstance(note, dict) or not isinstance(note.get("vector"), dict):
            return None
        if note.get("version") != int.from_bytes(header[_USER_VERSION], "big"):
            return None
        ends = note["vector"].values()
        fits = all(
            isinstance(end, list) and len(end) == 2 and type(end[0]) is int and isinstance(end[1], str)  # noqa: PLR2004
            for end in ends
        )
        return note if fits and isinstance(note.get("targets"), str) else None

    def _vector(self) -> dict[str, tuple[int, str]]:
        found: dict[str, tuple[int, str]] = {}
        for desk, every in self._chains.stretches.items():
            last = max(every, key=lambda one: one.last)
            found[desk] = (last.last, self._chains.link_at(last, last.last).hex())
        return found

    def _ends(self) -> dict[str, int]:
        return {desk: number for desk, (number, _) in self._vector().items()}


def noted_content(journal: Folder) -> str:
    """Return the SHA-256 of the snapshot that was last noted: it was checked when it was made."""
    try:
        note = json.loads(journal.read(NOTE, _MOST_NOTE) or b"")
    except (ValueError, RecursionError):
        return ""
    found = note.get("content") if isinstance(note, dict) else ""
    return found if isinstance(found, str) else ""


def _bare_copy(store: Store, target: Path, version: int) -> None:
    """Copy the office without what is this desk's alone, and check the copy."""
    with store.file.told():
        store.file.connection.execute("VACUUM INTO ?", (str(target),))
    with closing(sqlite3.connect(target, isolation_level=None)) as copy:
        copy.execute("PRAGMA secure_delete=ON")
        bare(copy)
        copy.execute(f"PRAGMA user_version={version}")
    check_sound(target)


def bare(copy: sqlite3.Connection) -> None:
    """Take from a copy what belongs to one desk alone."""
    copy.execute("DELETE FROM meta WHERE key IN ('desk', 'former', 'published')")
    there = {row[0] for row in copy.execute("SELECT name FROM sqlite_master WHERE type='table'")}
    for table, emptied in _ONE_DESKS.items():
        if table in there:
            copy.execute(emptied)


def _digest(targets: frozenset[str]) -> str:
    return sha256("\n".join(sorted(targets)).encode()).hexdigest()
