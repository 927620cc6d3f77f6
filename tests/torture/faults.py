"""The faults a faulty mount can make, when it makes them, and how many it made."""

from __future__ import annotations

import ctypes
import errno
import os
import random
import signal
import threading
import time
from collections import Counter
from collections.abc import Callable
from typing import Final, NoReturn

from attrs import asdict, define, field

LOCKS: Final = ("real", "drop", "fail")
AT_LAST: Final = ("kill", "torn", "full", "eio", "gone")
"""What happens at the operation counted down to: the caller is killed, killed with half a write done, the
disk is full from then on, one I/O error, or the drive is gone from then on."""


@define
class Settings:
    """What a mount does wrong just now; each field is a key of the control file."""

    latency_ms: float = 0.0
    eio_percent: float = 0.0
    enospc_after: int = -1
    """So many more bytes can be written; -1 is no limit."""
    gone: int = 0
    torn: int = 0
    """The next write is half done, then the drive is gone."""
    fsync: str = "real"
    """``lie``: a sync is said to be done and is not."""
    locks: str = "real"
    stale_s: float = 0.0
    """A listing is not looked up again for so many seconds."""
    readonly: int = 0
    at: int = 0
    """At the so-manieth operation from now ``then`` happens; 0 is never."""
    then: str = "kill"
    seed: int = 0

    def put(self, key: str, value: str) -> None:
        """Set one field from text."""
        kind = type(asdict(self)[key])
        setattr(self, key, kind(value))


@define
class Faults:
    """Stands before each operation: waits, counts, and raises what is set."""

    settings: Settings = field(factory=Settings)
    counts: Counter[str] = field(factory=Counter)
    dice: random.Random = field(factory=lambda: random.Random(0))
    _guard: threading.Lock = field(factory=threading.Lock)

    def before(self, caller: int, torn: Callable[[], object] | None = None) -> None:
        """Let an operation begin or fail; ``torn`` does half of it, where it is a write."""
        now = self.settings
        self.counts["operations"] += 1
        if now.latency_ms:
            time.sleep(now.latency_ms / 1000)
            self.counts["slow"] += 1
        with self._guard:
            self._count_down(caller, torn)
            if now.gone:
                self._fail("gone", errno.ENOTCONN)
            if now.eio_percent and self.dice.random() * 100 < now.eio_percent:
                self._fail("eio", errno.EIO)

    def before_change(self, caller: int, size: int = 0, torn: Callable[[], object] | None = None) -> None:
        """Let an operation that changes something begin or fail; ``size`` bytes are to be written."""
        self.before(caller, torn)
        now = self.settings
        with self._guard:
            if now.readonly:
                self._fail("readonly", errno.EROFS)
            if size and now.torn and torn is not None:
                torn()
                now.torn, now.gone = 0, 1
                self._fail("torn", errno.EIO)
            if now.enospc_after >= 0:
                if now.enospc_after < max(size, 1):
                    self._fail("full", errno.ENOSPC)
                now.enospc_after -= size

    def sync(self) -> bool:
        """Say whether a sync is to be done."""
        if self.settings.fsync == "real":
            return True
        self.counts["lied"] += 1
        return False

    def lock(self) -> bool:
        """Say whether a lock is to be asked for."""
        if self.settings.locks == "fail":
            self._fail("lock refused", errno.ENOLCK)
        if self.settings.locks == "drop":
            self.counts["lock dropped"] += 1
        return self.settings.locks == "real"

    def put(self, key: str, value: str) -> None:
        """Set one setting from text; a new seed begins its dice anew."""
        with self._guard:
            self.settings.put(key, value)
            if key == "seed":
                self.dice.seed(self.settings.seed)

    def _count_down(self, caller: int, torn: Callable[[], object] | None) -> None:
        now = self.settings
        if not now.at:
            return
        now.at -= 1
        if now.at:
            return
        if now.then in {"kill", "torn"}:
            if now.then == "torn" and torn is not None:
                torn()
            self.counts[f"killed ({now.then})"] += 1
            kill(caller)
            raise OSError(errno.EINTR, os.strerror(errno.EINTR))
        now.enospc_after = 0 if now.then == "full" else now.enospc_after
        now.gone = 1 if now.then == "gone" else now.gone
        if now.then == "eio":
            self._fail("eio", errno.EIO)

    def _fail(self, name: str, code: int) -> NoReturn:
        self.counts[name] += 1
        raise OSError(code, os.strerror(code))


def kill(process: int) -> None:
    """Kill the process that asked, unless nobody did."""
    if process > 0:
        os.kill(process, signal.SIGKILL)


def die_with_parent() -> None:
    """Ask the kernel to end this process when the one that started it is gone."""
    ctypes.CDLL(None).prctl(1, signal.SIGTERM)
