"""T1, the replica itself on a disk that fails: the desk is killed at each of its operations in turn."""

from __future__ import annotations

import random
import shutil
import sqlite3
import tempfile
from contextlib import suppress
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from app.errors import Told
from app.storage.store import open_store
from tests.torture.count import Count
from tests.torture.edits import Editor, changes_of
from tests.torture.mount import Mount, lacking
from tests.torture.nursery import child

SAVES: Final = 4
ENDINGS: Final = ("kill", "torn", "full", "eio", "gone", "power")
"""As the mount knows them, and ``power``: killed, and what was not synced is forgotten."""


def saving(path: Path, seed: int, line: Connection) -> None:
    """Save a few times, telling each that is kept, until the disk or the end comes."""
    # What a reading meets is SQLite's own error; here only what was said to be kept is held against the file.
    with suppress(Told, OSError, sqlite3.Error):
        store = open_store(path, who="AL")
        editor = Editor(store, random.Random(seed))
        for _ in range(SAVES):
            saved = editor.save()
            if saved:
                line.send(saved)
        store.close()


class FaultyDisk:
    """A disk that holds one replica, taken back to its beginning for each try."""

    def __init__(self, folder: Path, empty: Path) -> None:
        """Mount it; the kernel may keep pages, as it does of a disk."""
        self.mount = Mount(folder / "disk", folder / "mounted", cached=1)
        self._empty = empty
        self._path = self.mount.place / "office.praktikum"
        self._backing = self.mount.backing / "office.praktikum"

    def operations(self, seed: int) -> int:
        """Return how many operations some saves are when nothing fails."""
        self._begin()
        before = self.mount.counts()["operations"]
        self._save(seed)
        return self.mount.counts()["operations"] - before

    def ended_at(self, at: int, then: str, seed: int) -> list[str]:
        """Let the disk fail, or the desk be killed, at an operation; return what is wrong afterwards."""
        self._begin()
        self.mount.steer(at=at, then="kill" if then == "power" else then, seed=seed)
        said = self._save(seed)
        self.mount.mend()
        if then == "power":
            self.mount.steer(crash=1)
        where = f"operation {at}, {then}, seed {seed}"
        return [f"{wrong} at {where}" for wrong in self._looked_at(said)]

    def end(self) -> None:
        """Take the mount away."""
        self.mount.end()

    def _begin(self) -> None:
        for path in self.mount.backing.iterdir():
            path.unlink()
        shutil.copyfile(self._empty, self._backing)

    def _save(self, seed: int) -> list[tuple[str, int]]:
        process, line = child(saving, self._path, seed)
        said: list[tuple[str, int]] = []
        with suppress(EOFError):
            while line.poll(60):
                said.append(line.recv())
        process.kill()
        process.join()
        return said

    def _looked_at(self, said: list[tuple[str, int]]) -> list[str]:
        """Open the file where it lies, as after a restart, and hold it against what was said."""
        found = []
        store = open_store(self._backing)
        try:
            lost = [batch for batch, changes in said if changes_of(store, batch) != changes]
            if lost:
                found.append(f"lost: {len(lost)} of {len(said)} saves")
            if store.file.connection.execute("PRAGMA integrity_check").fetchone() != ("ok",):
                found.append("corrupt: the integrity check")
            shown = [repr(one) for one in store.records.of("person")]
            store.rebuild()
            if [repr(one) for one in store.records.of("person")] != shown:
                found.append("corrupt: a rebuild differs")
        except Told as told:
            found.append(f"corrupt: {told}")
        finally:
            store.close()
        return found


def faulty_disk(empty: Path, seed: int, count: Count, tries: int = 60) -> None:
    """Try a stretch of operations and every ending; each next seed goes on where this one stopped."""
    if lacking():
        return
    with tempfile.TemporaryDirectory() as folder:
        disk = FaultyDisk(Path(folder), empty)
        try:
            operations = disk.operations(seed)
            for turn in range(tries):
                at, then = (seed * tries + turn) % operations + 1, ENDINGS[turn % len(ENDINGS)]
                count.add(f"faulty disk: {then}")
                for wrong in disk.ended_at(at, then, seed):
                    count.fail(wrong.split(":")[0], f"faulty disk, {wrong}")
        finally:
            disk.end()
