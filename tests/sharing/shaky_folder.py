"""A folder on a drive that does as badly as a test asks, within one process."""

from __future__ import annotations

import errno
import os
import random
from collections import Counter
from pathlib import Path
from typing import IO, Final

from app.sharing.folder import Folder

FAULTS: Final = ("eio", "full", "gone", "torn", "readonly", "late", "stale")
_ERRORS: Final = {
    "eio": errno.EIO,
    "full": errno.ENOSPC,
    "gone": errno.ENOTCONN,
    "torn": errno.EIO,
    "readonly": errno.EROFS,
}
_WRITING: Final = frozenset({"write", "sync", "rename", "remove", "claim"})


class Crash(BaseException):
    """The process is killed here: nothing behind this point runs, no cleaning up either."""


class ShakyFolder(Folder):
    """Fails as its ``mood`` says, now and then or at the operation counted down to."""

    def __init__(self, path: Path, desk: str, dice: random.Random) -> None:
        super().__init__(path, desk)
        self.dice = dice
        self.mood = ""
        self.often = 0.3
        self.at = 0
        self.then = "crash"
        self.operations = 0
        self.counts: Counter[str] = Counter()
        self._listings: dict[str, list[str]] = {}

    def names(self, below: str = "") -> list[str]:
        self._before("names")
        if self.mood == "stale" and below in self._listings and self._by_chance("stale"):
            return self._listings[below]
        found = super().names(below)
        self.dice.shuffle(found)
        self._listings[below] = found
        return found

    def read(self, name: str, most: int = 1 << 27) -> bytes | None:
        self._before("read")
        if self.mood == "late" and self._by_chance("late"):
            return None
        return super().read(name, most)

    def write(self, name: str, content: bytes) -> None:
        self._before("write")
        super().write(name, content)

    def remove(self, name: str) -> bool:
        self._before("remove")
        return super().remove(name)

    def claim(self, name: str, content: bytes) -> bool:
        self._before("claim")
        return super().claim(name, content)

    def _to_disk(self, opened: IO[bytes]) -> None:
        if self.mood == "torn" and self._by_chance("torn"):
            opened.truncate(os.fstat(opened.fileno()).st_size // 2)
            self.mood = "gone"
        self._before("sync")
        opened.flush()

    def _rename(self, part: Path, name: str) -> None:
        self._before("rename")
        super()._rename(part, name)
        self._before("renamed")

    def _before(self, operation: str) -> None:
        self.operations += 1
        if self.operations == self.at:
            self._fail_at_last()
        hurts = self.mood in _ERRORS and self.mood != "torn"
        if self.mood in {"readonly", "full"} and operation not in _WRITING:
            hurts = False
        if hurts and (self.mood in {"gone", "readonly"} or self._by_chance(self.mood)):
            raise self._hindered(OSError(_ERRORS[self.mood], self.mood))

    def _fail_at_last(self) -> None:
        self.counts[f"at: {self.then}"] += 1
        if self.then == "crash":
            raise Crash
        self.mood = self.then if self.then in {"gone", "full"} else self.mood
        self.often = 1.0
        raise self._hindered(OSError(_ERRORS[self.then], self.then))

    def _by_chance(self, name: str) -> bool:
        hit = self.dice.random() < self.often
        self.counts[name] += hit
        return hit
