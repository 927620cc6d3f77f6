"""Long work beside the window: one worker writes, two make papers, one looks up; the window never waits.

``Tasks.run(work, *args, then=, parent=)`` calls ``work(progress, *args)`` on a worker. What it
returns goes to ``then`` on the window's thread, unless ``parent`` is gone by then.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any, Final

from attrs import define, field
from PySide6.QtCore import QObject, Qt, Signal, Slot
from shiboken6 import isValid

from app.errors import Cancelled
from app.text import Text

EYE: Final = 0.03
"""Seconds: what changes faster than this nobody sees, and telling it would cost the window its time."""
_STOPPED = Text(
    en="Stopped. Nothing of the unfinished part was kept.",
    sv="Stoppat. Inget av det ofärdiga har sparats.",
    nb="Stoppet. Ingenting av det uferdige er lagret.",
    da="Stoppet. Intet af det ufærdige er gemt.",
)


class Progress(QObject):
    """How far a piece of work is, told from the worker; ``step`` ends it when somebody pressed Stop."""

    moved = Signal(int, int)

    def __init__(self) -> None:
        """Begin at nought."""
        super().__init__()
        self._stop = threading.Event()
        self._told = 0.0
        self.at = (0, 0)
        """Steps done, and steps in all; (0, 0) while nobody knows."""

    @property
    def stopped(self) -> bool:
        """Say whether somebody pressed Stop."""
        return self._stop.is_set()

    def step(self, done: int, total: int) -> None:
        """Tell how much is done; raise ``Cancelled`` if the work shall end."""
        if self._stop.is_set():
            raise Cancelled(_STOPPED)
        self.at = (done, total)
        now = time.monotonic()
        if now - self._told >= EYE or done == total:
            self._told = now
            self.moved.emit(done, total)

    def stop(self) -> None:
        """Ask the work to end at its next step."""
        self._stop.set()


@define(eq=False)
class Task:
    """One piece of work on its way."""

    progress: Progress
    then: Callable[[Any], None] | None
    failed: Callable[[BaseException], None] | None
    parent: QObject | None
    title: str = ""
    future: Future[Any] | None = field(default=None)

    @property
    def wanted(self) -> bool:
        """Say whether whoever asked is still there."""
        return self.parent is None or isValid(self.parent)


@define(eq=False)
class _Job:
    """What a worker does and what came of it; the window's thread takes all of it out again.

    What asked may be gone as soon as the answer is told, and a worker that let go of a widget last would
    take it apart beside the window's own thread. So all a worker keeps is this, by then empty.
    """

    task: Task | None
    work: Callable[..., Any] | None
    args: tuple[Any, ...] = ()
    result: Any = None
    error: BaseException | None = None

    def do(self) -> None:
        """Do the work and keep what it returns or raises."""
        assert self.task is not None  # noqa: S101 - nothing was taken out yet
        assert self.work is not None  # noqa: S101 - as above
        try:
            self.result = self.work(self.task.progress, *self.args)
        except BaseException as error:  # noqa: BLE001 - whatever it is belongs to the window's thread
            self.error = error

    def taken(self) -> tuple[Task | None, Any, BaseException | None]:
        """Return task, result and error, and keep nothing."""
        found = self.task, self.result, self.error
        self.task, self.work, self.args, self.result, self.error = None, None, (), None, None
        return found


class Tasks(QObject):
    """The workers of one window."""

    begun = Signal(object)
    ended = Signal(object)
    failed = Signal(object)
    _finished = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Make no thread before there is work."""
        super().__init__(parent)
        self._writer = ThreadPoolExecutor(1, thread_name_prefix="praktikum-writer")
        self._papers = ThreadPoolExecutor(2, thread_name_prefix="praktikum-papers")
        self._reader = ThreadPoolExecutor(1, thread_name_prefix="praktikum-reader")
        self._running: list[Task] = []
        self._stopped = False
        self._finished.connect(self._conclude, Qt.ConnectionType.QueuedConnection)

    @property
    def running(self) -> tuple[Task, ...]:
        """Return the work not finished yet."""
        return tuple(self._running)

    def run(
        self,
        work: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None] | None = None,
        failed: Callable[[BaseException], None] | None = None,
        parent: QObject | None = None,
        title: str = "",
        writes: bool = False,
        quick: bool = False,
    ) -> Task:
        """Begin work; ``writes`` says that it changes the office, so it waits for other such work.

        ``quick`` says that somebody types and waits for it: it never queues behind papers.
        """
        task = Task(Progress(), then, failed, parent, title)
        if self._stopped:
            return task
        self._running.append(task)
        pool = self._writer if writes else self._reader if quick else self._papers
        task.future = pool.submit(self._do, _Job(task, work, args))
        self.begun.emit(task)
        return task

    def stop_all(self) -> None:
        """Ask all work to end and wait until it has; what is asked for later is not begun any more."""
        self._stopped = True
        for task in self._running:
            task.progress.stop()
        for pool in (self._writer, self._papers, self._reader):
            pool.shutdown(wait=True, cancel_futures=True)
        self._running.clear()

    def _do(self, job: _Job) -> None:
        job.do()
        self._finished.emit(job)

    @Slot(object)
    def _conclude(self, job: _Job) -> None:
        task, result, error = job.taken()
        if task is None or task not in self._running:
            return
        self._running.remove(task)
        self.ended.emit(task)
        if error is not None:
            tell = task.failed if task.failed is not None and task.wanted else self.failed.emit
            tell(error)
        elif task.then is not None and task.wanted:
            task.then(result)
