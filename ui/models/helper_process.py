"""The helper's process beside the window: its lines in, a few words out. Nobody ever waits for it.

A thread reads its lines, and no QProcess is used: the end of a QProcess object kills the process and
waits for it, while a helper must be free to publish what waits after the window has gone, or to hang.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import QObject, Qt, Signal, Slot

from app.services.sharing import HEARING

LONGEST: Final = 1 << 24
"""A line that is longer than this is no line of a helper."""


class HelperProcess(QObject):
    """One run of the helper."""

    heard = Signal(object)
    """What a line says, as plain JSON."""
    ended = Signal()
    """It ended, or could not be started."""
    _line = Signal(bytes)

    def __init__(self, command: Sequence[str], environment: Mapping[str, str], parent: QObject) -> None:
        """Start it; that it runs is told by its first line."""
        super().__init__(parent)
        self._left = threading.Event()
        self._line.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._process: subprocess.Popen[bytes] | None = None
        with contextlib.suppress(OSError):
            self._process = subprocess.Popen(  # noqa: S603 - the program itself
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=dict(environment),
                start_new_session=True, creationflags=_creation_flags(),
            )  # fmt: skip
        threading.Thread(target=self._read, name=HEARING, daemon=True).start()

    def say(self, **words: Any) -> None:
        """Tell it something; what it does not take at once is not said."""
        pipe = self._process.stdin if self._process is not None else None
        if pipe is not None and not pipe.closed:
            _never_wait(pipe.fileno())
            with contextlib.suppress(OSError):
                os.write(pipe.fileno(), json.dumps(words).encode() + b"\n")

    def leave(self) -> None:
        """Let it publish what waits and end by itself; nothing is heard of it any more."""
        self._left.set()
        self.say(leave=True)
        if self._process is not None and self._process.stdin is not None:
            self._process.stdin.close()

    def _read(self) -> None:
        process, left = self._process, self._left
        if process is not None and process.stdout is not None:
            with process.stdout as lines:
                while line := lines.readline(LONGEST):
                    self._tell(line, left)
            process.wait()
        self._tell(b"", left)

    def _tell(self, line: bytes, left: threading.Event) -> None:
        with contextlib.suppress(RuntimeError):  # the window has gone meanwhile
            if not left.is_set():
                self._line.emit(line)

    @Slot(bytes)
    def _take(self, line: bytes) -> None:
        if self._left.is_set():
            return
        if not line:
            self.ended.emit()
            return
        with contextlib.suppress(ValueError):
            found = json.loads(line)
            if isinstance(found, dict):
                self.heard.emit(found)


def _never_wait(pipe: int) -> None:
    if sys.platform != "win32":
        os.set_blocking(pipe, False)


def _creation_flags() -> int:
    """Return what keeps a console window from opening on Windows."""
    return int(getattr(subprocess, "CREATE_NO_WINDOW", 0))
