"""A file system that fails on demand: a folder seen through FUSE, with faults between.

``python -m tests.torture.faulty_mount BACKING MOUNT [key=value …]`` runs until the mount is taken away or
its standard input ends. Each line read there holds ``key=value`` words (the keys: ``faults.Settings``, and
``crash=1``: the server loses its power and forgets what was not synced) and is answered with a line that
tells the counts. ``cached=1`` at the start lets the kernel keep pages, which SQLite's write-ahead log needs;
without it each read and write comes here.
Locks are those of the backing folder by open file, so two mounts of one folder conflict as two computers do.
"""

from __future__ import annotations

import contextlib
import ctypes
import fcntl
import json
import os
import random
import signal
import struct
import sys
import threading
import time
from functools import partial
from pathlib import Path
from typing import Any, Final

import mfusepy  # type: ignore[import-untyped]

from tests.torture.faults import Faults, die_with_parent
from tests.torture.unsynced import Unsynced

OPEN_FILE_LOCK: Final = {5: 36, 6: 37, 7: 38}
"""The commands of ``fcntl`` for locks of a process, and those for locks of an open file."""
FLOCK: Final = "hh4xqqi4x"
KEPT: Final = ("st_mode", "st_nlink", "st_size", "st_uid", "st_gid")
SPACE: Final = ("f_bavail", "f_bfree", "f_blocks", "f_bsize", "f_files", "f_ffree", "f_frsize", "f_namemax")


class FaultyFolder(mfusepy.Operations):  # type: ignore[misc]
    """The operations of the mount; each passes the faults first."""

    use_ns = True

    def __init__(self, root: Path) -> None:
        self.root = root
        self.faults = Faults()
        self.unsynced = Unsynced(root)
        self.crash_dice = random.Random(0)
        self._listings: dict[str, tuple[float, list[str]]] = {}

    def getattr(self, path: str, fh: int | None = None) -> dict[str, Any]:
        self.faults.before(_caller())
        found = os.lstat(self._at(path))
        times = {f"st_{one}time": getattr(found, f"st_{one}time_ns") for one in "mac"}
        return {name: getattr(found, name) for name in KEPT} | times

    def readdir(self, path: str, fh: int) -> list[str]:
        self.faults.before(_caller())
        then, listing = self._listings.get(path, (float("-inf"), []))
        if time.monotonic() - then >= self.faults.settings.stale_s:
            listing = [".", "..", *(one.name for one in self._at(path).iterdir())]
            self._listings[path] = (time.monotonic(), listing)
        else:
            self.faults.counts["stale"] += 1
        return listing

    def access(self, path: str, mode: int) -> int:
        return 0

    def open(self, path: str, flags: int) -> int:
        self.faults.before(_caller())
        return os.open(self._at(path), flags & ~os.O_CREAT & ~os.O_EXCL & ~os.O_APPEND)

    def create(self, path: str, mode: int, fi: Any = None) -> int:
        self.faults.before_change(_caller())
        self.unsynced.made(path)
        return os.open(self._at(path), os.O_RDWR | os.O_CREAT | os.O_EXCL, mode)

    def read(self, path: str, size: int, offset: int, fh: int) -> bytes:
        self.faults.before(_caller())
        return os.pread(fh, size, offset)

    def write(self, path: str, content: bytes, offset: int, fh: int) -> int:
        half = content[: max(1, len(content) // 2)]
        self.faults.before_change(_caller(), len(content), partial(os.pwrite, fh, half, offset))
        self.unsynced.writing(path, fh, offset, len(content))
        return os.pwrite(fh, content, offset)

    def truncate(self, path: str, length: int, fh: int | None = None) -> int:
        self.faults.before_change(_caller())
        self.unsynced.cutting(path, length)
        os.truncate(self._at(path), length)
        return 0

    def flush(self, path: str, fh: int) -> int:
        return 0

    def release(self, path: str, fh: int) -> int:
        os.close(fh)
        return 0

    def fsync(self, path: str, datasync: int, fh: int) -> int:
        self.faults.before(_caller())
        if self.faults.sync():
            self.unsynced.synced(path)
        return 0

    def unlink(self, path: str) -> int:
        self.faults.before_change(_caller())
        self._at(path).unlink()
        self.unsynced.removed(path)
        return 0

    def rename(self, old: str, new: str, flags: int = 0) -> int:
        self.faults.before_change(_caller())
        self._at(old).rename(self._at(new))
        self.unsynced.moved(old, new)
        return 0

    def mkdir(self, path: str, mode: int) -> int:
        self.faults.before_change(_caller())
        self._at(path).mkdir(mode)
        return 0

    def rmdir(self, path: str) -> int:
        self.faults.before_change(_caller())
        self._at(path).rmdir()
        return 0

    def chmod(self, path: str, mode: int) -> int:
        return 0

    def chown(self, path: str, uid: int, gid: int) -> int:
        return 0

    def utimens(self, path: str, times: tuple[int, int] | None = None) -> int:
        return 0

    def statfs(self, path: str) -> dict[str, int]:
        found = os.statvfs(self.root)
        return {name: getattr(found, name) for name in SPACE}

    def lock(self, path: str, fh: int, command: int, wanted: Any) -> int:
        self.faults.before(_caller())
        if self.faults.lock():
            place = int(ctypes.cast(wanted, ctypes.c_void_p).value or 0)
            kind, _, start, length, _ = struct.unpack(FLOCK, ctypes.string_at(place, 32))
            asked = struct.pack(FLOCK, kind, 0, start, length, 0)
            found = fcntl.fcntl(fh, OPEN_FILE_LOCK[command], asked)
            if command == fcntl.F_GETLK:
                ctypes.memmove(place, found, 32)
        return 0

    def _at(self, path: str) -> Path:
        return self.root / path.lstrip("/")

    def steer(self, words: list[str]) -> None:
        """Change what is wrong from now on."""
        for word in words:
            key, value = word.split("=")
            if key == "crash":
                lied = self.faults.settings.fsync == "lie"
                self.faults.counts["forgotten files"] += self.unsynced.lose(self.crash_dice, new_too=lied)
                self.faults.counts["server crashes"] += 1
            else:
                self.faults.put(key, value)
            if key == "seed":
                self.crash_dice.seed(f"crash {value}")

    def listen(self) -> None:
        """Obey each line of standard input; when it ends, nobody is there any more."""
        for line in sys.stdin:
            self.steer(line.split())
            sys.stdout.write(json.dumps(self.faults.counts) + "\n")
            sys.stdout.flush()
        os.kill(os.getpid(), signal.SIGTERM)


def _caller() -> int:
    return int(mfusepy.fuse_get_context()[2])


def main(words: list[str]) -> None:
    """Mount, and serve until the mount is taken away."""
    backing, place, *settings = words
    folder = FaultyFolder(Path(backing).resolve())
    folder.steer([one for one in settings if not one.startswith("cached=")])
    die_with_parent()
    threading.Thread(target=folder.listen, daemon=True).start()
    with contextlib.suppress(RuntimeError):
        mfusepy.FUSE(
            folder, place, foreground=True, nothreads=False, allow_other=True, auto_unmount=True,
            attr_timeout=0, entry_timeout=0, negative_timeout=0, direct_io="cached=1" not in settings,
        )  # fmt: skip


if __name__ == "__main__":
    main(sys.argv[1:])
