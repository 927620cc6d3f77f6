"""Files from outside, read in a process of its own that may die of one: then that file is named for it."""

from __future__ import annotations

import base64
import binascii
import contextlib
import json
import os
import queue
import subprocess
import threading
import time
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Self

from attrs import frozen

from app.exchange.form_bound import SECONDS
from app.exchange.returned_form import Found, ReturnedForm, from_line
from app.services.sharing import HEARING, helper_command, helper_environment

STARTING: Final = 30.0
"""Seconds for the process to begin, on a slow machine with a virus scanner."""
_STEP: Final = 0.05
_MANY: Final = 12
"""More files than so many are read in two processes at once."""
_SIDE_BY_SIDE: Final = 2
Step = Callable[[int, int], None]
Command = Callable[[], Sequence[str]]


def _command() -> Sequence[str]:
    return helper_command("read-forms")


@frozen
class _Failed:
    """What became of a question without an answer."""

    found: Found


class FormReader:
    """Reads and draws files. Close it; a process that is not needed any more ends.

    ``seconds`` is what one file may take. Questions are asked one at a time, from any one thread.
    """

    def __init__(self, *, command: Command = _command, seconds: float = SECONDS) -> None:
        """Start nothing before there is something to read."""
        self._command, self._seconds = command, seconds
        self._process: subprocess.Popen[str] | None = None
        self._lines: queue.Queue[str | None] = queue.Queue()
        self._hearing: threading.Thread | None = None
        self._asking = threading.Lock()
        self._closed = False

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the process."""
        self.close()

    def read(self, path: Path, step: Callable[[], object] = lambda: None) -> ReturnedForm:
        """Read a file. ``step`` is called while it is waited for; what it raises ends the waiting."""
        answer = self._ask({"read": os.fspath(path.absolute())}, step)
        if isinstance(answer, _Failed):
            return ReturnedForm(path=path, found=answer.found)
        return from_line(path, answer)

    def draw(self, path: Path, page: int, width: int) -> bytes:
        """Return a page as PNG, so many pixels wide; nothing where it cannot be drawn."""
        answer = self._ask({"draw": os.fspath(path.absolute()), "page": page, "width": width}, lambda: None)
        try:
            return b"" if isinstance(answer, _Failed) else base64.b64decode(answer.get("picture", ""))
        except (binascii.Error, TypeError, ValueError):
            return b""

    def close(self) -> None:
        """End the process and hear it out; a question that still waits is answered by that."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
        with self._asking:
            self._end()

    def _ask(self, question: dict[str, Any], step: Callable[[], object]) -> dict[str, Any] | _Failed:
        with self._asking:
            if self._closed:
                return _Failed("gone")
            begun = self._begin()
            try:
                return self._answer(question, self._seconds + (STARTING if begun else 0), step)
            except BaseException:
                self._end()
                raise

    def _answer(
        self, question: dict[str, Any], patience: float, step: Callable[[], object]
    ) -> dict[str, Any] | _Failed:
        assert self._process is not None  # noqa: S101 - the caller began it
        assert self._process.stdin is not None  # noqa: S101 - it is started with one
        with contextlib.suppress(OSError, ValueError):
            self._process.stdin.write(json.dumps(question) + "\n")
            self._process.stdin.flush()
        try:
            line = self._next(patience, step)
        except queue.Empty:
            self._end()
            return _Failed("too_long")
        try:
            found = json.loads(line or "")
        except ValueError:
            found = None
        if isinstance(found, dict):
            return found
        self._end()
        return _Failed("damaged")

    def _next(self, patience: float, step: Callable[[], object]) -> str | None:
        until = time.monotonic() + patience
        while True:
            step()
            left = until - time.monotonic()
            try:
                return self._lines.get(timeout=max(0.0, min(left, _STEP)))
            except queue.Empty:
                if left <= 0:
                    raise

    def _begin(self) -> bool:
        """Start the process unless it runs; say whether it was started."""
        if self._process is not None:
            return False
        self._lines = queue.Queue()
        self._process = subprocess.Popen(  # noqa: S603 - the program itself
            self._command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            env=helper_environment(), text=True, encoding="utf-8", errors="replace", start_new_session=True,
        )  # fmt: skip
        self._hearing = threading.Thread(
            target=_hear, args=(self._process, self._lines), name=HEARING, daemon=True
        )
        self._hearing.start()
        return True

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        with contextlib.suppress(OSError):
            process.kill()
        process.wait()
        if process.stdin is not None:
            with contextlib.suppress(OSError):
                process.stdin.close()
        if self._hearing is not None:
            self._hearing.join()


def read_all(paths: Iterable[Path], step: Step = lambda _done, _all: None) -> tuple[ReturnedForm, ...]:
    """Read files, many of them in two processes; a bad one is named for what it is and the others are read.

    ``step`` is called now and then; what it raises ends the reading.
    """
    every = list(paths)
    waiting, found = iter(enumerate(every)), dict[int, ReturnedForm]()
    readers = [FormReader() for _ in range(_SIDE_BY_SIDE if len(every) > _MANY else 1)]
    taking = threading.Lock()

    def work(reader: FormReader) -> None:
        while not stopped.is_set():
            with taking:
                at, path = next(waiting, (-1, Path()))
            if at < 0:
                return
            found[at] = reader.read(path)

    stopped = threading.Event()
    with ThreadPoolExecutor(len(readers), thread_name_prefix="praktikum-forms") as pool:
        running = [pool.submit(work, reader) for reader in readers]
        try:
            while wait(running, timeout=_STEP).not_done:
                step(len(found), len(every))
        finally:
            stopped.set()
            for reader in readers:
                reader.close()
    for one in running:
        one.result()
    step(len(every), len(every))
    return tuple(found[at] for at in range(len(every)))


def _hear(process: subprocess.Popen[str], lines: queue.Queue[str | None]) -> None:
    """Hear the process out; the end of it is an answer too."""
    if process.stdout is not None:
        with process.stdout as said:
            for line in said:
                lines.put(line)
    lines.put(None)
