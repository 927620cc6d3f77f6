"""What was written and not yet synced: what a server that loses its power forgets."""

from __future__ import annotations

import os
import random
import threading
from pathlib import Path
from typing import Final

from attrs import define, field

NEVER_KEPT: Final = ("-shm",)
"""The index of a write-ahead log is made anew after any crash; to follow it would only cost memory."""


@define
class Undo:
    """How to take back one write: what stood there, and how long the file was."""

    offset: int
    old: bytes
    size: int


@define
class Unsynced:
    """The way back to what was on the disk at each file's last honest sync."""

    root: Path
    _writes: dict[str, list[Undo]] = field(factory=dict)
    _new: set[str] = field(factory=set)
    _guard: threading.Lock = field(factory=threading.Lock)

    def made(self, path: str) -> None:
        """Note that a file is new."""
        with self._guard:
            self._new.add(path)

    def writing(self, path: str, handle: int, offset: int, length: int) -> None:
        """Note what is about to be written over."""
        if path.endswith(NEVER_KEPT):
            return
        size = os.fstat(handle).st_size
        with self._guard:
            old = os.pread(handle, max(0, min(length, size - offset)), offset) if offset < size else b""
            self._writes.setdefault(path, []).append(Undo(offset, old, size))

    def cutting(self, path: str, length: int) -> None:
        """Note what is about to be cut off."""
        if path.endswith(NEVER_KEPT):
            return
        with self._guard, (self.root / path.lstrip("/")).open("rb") as opened:
            size = opened.seek(0, os.SEEK_END)
            opened.seek(min(length, size))
            self._writes.setdefault(path, []).append(Undo(length, opened.read(), size))

    def synced(self, path: str) -> None:
        """Note that all of a file is on the disk."""
        with self._guard:
            self._writes.pop(path, None)
            self._new.discard(path)

    def moved(self, old: str, new: str) -> None:
        """Note that a file has another name."""
        with self._guard:
            self._writes.pop(new, None)
            self._new.discard(new)
            if old in self._writes:
                self._writes[new] = self._writes.pop(old)
            if old in self._new:
                self._new.discard(old)
                self._new.add(new)

    def removed(self, path: str) -> None:
        """Note that a file is gone."""
        self.synced(path)

    def lose(self, dice: random.Random, *, new_too: bool) -> int:
        """Take back what was not synced, some of it or all; return how many files lost something."""
        with self._guard:
            losing = sorted({*self._writes, *(self._new if new_too else ())})
            for path in losing:
                self._take_back(path, dice, new_too=new_too)
            self._writes.clear()
            self._new.clear()
            return len(losing)

    def _take_back(self, path: str, dice: random.Random, *, new_too: bool) -> None:
        place = self.root / path.lstrip("/")
        if not place.exists():
            return
        writes = self._writes.get(path, [])
        if new_too and path in self._new and dice.random() < 0.5:
            place.unlink()
            return
        kept = dice.choice((0, 0, dice.randrange(len(writes) + 1)))
        with place.open("rb+") as opened:
            for one in reversed(writes[kept:]):
                opened.seek(one.offset)
                opened.write(one.old)
                opened.truncate(one.size)
