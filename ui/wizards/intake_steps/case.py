"""Returned forms on their way in: what was read, what a person decided, and the work beside the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.errors import Cancelled, Reason, Refused, Told
from app.services.form_folder import FolderLook
from app.services.form_name import FormName
from app.services.intake import Arrived, Decision, is_taken
from app.services.intake_listing import Whose
from app.services.intake_reading import FormReader
from app.services.intake_taking import Alarm, TakenIn
from ui.models.desk import Desk
from ui.tasks import Task
from ui.wizards.intake_steps import work
from ui.wizards.intake_steps.work import Looked

MOST_FILES = 2_000
"""So many files are looked at in one go."""


class IntakeCase(QObject):
    """Everything the steps share. One piece of work at a time."""

    moved = Signal()
    """Files were looked at, or a decision was made: look again."""
    busied = Signal()
    """Work began or ended."""
    told = Signal(str, str)
    """A sentence for the person, and its tone."""
    finished = Signal()
    """What was right is in."""
    typed = Signal()
    """What was typed is in."""
    refused = Signal(object)
    """What was typed does not fit: the refusal."""
    undone = Signal(int)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Begin without a file."""
        super().__init__(parent)
        self.desk = desk
        self.arrived: tuple[Arrived, ...] = ()
        self.whose: tuple[Whose, ...] = ()
        self.decisions: dict[Path, Decision] = {}
        self.folder: FolderLook | None = None
        self.taken: set[Path] = set()
        self.alarms: list[Alarm] = []
        self.failed: list[Reason] = []
        self.batches: list[str] = []
        self.moved_files: dict[Path, Path] = {}
        self.reader = FormReader()
        self.task: Task | None = None
        self.writing = False

    @property
    def wanted(self) -> int:
        """Return how many files would be taken in now."""
        return sum(is_taken(one, self.decisions) for one in self.arrived if one.path not in self.taken)

    def look_into_folder(self) -> None:
        """See what waits in the folder."""
        self.start(work.look_into, self.desk.office, then=self._saw_folder)

    def choose_folder(self, folder: Path) -> None:
        """Watch another folder."""
        self.start(work.choose_folder, self.desk.office, folder, then=self._saw_folder)

    def add(self, paths: Sequence[Path]) -> None:
        """Read files, and look at them beside those that are there already."""
        if paths and not self.writing:
            args = (self.desk.office, self._left(), list(paths)[:MOST_FILES], self.desk.language)
            self.start(work.look, *args, then=self._looked, title=self.tr("Reading returned forms"))
            if len(paths) > MOST_FILES:
                words = self.tr("Only the first {count} files are read.").format(count=MOST_FILES)
                self.told.emit(words, "warn")

    def look_again(self) -> None:
        """Look at the files that are left: what the office has may have changed."""
        args = (self.desk.office, self._left(), self.desk.language)
        self.start(work.look_again, *args, then=self._looked)

    def decide(self, path: Path, decision: Decision) -> None:
        """Say whether a file is taken in."""
        self.decisions[path] = decision
        self.moved.emit()

    def take(self) -> None:
        """Take in what is right and decided on; once."""
        if self.task is None and self.wanted:
            self.writing = True
            args = (self.desk.office, self._left(), dict(self.decisions))
            title = self.tr("Taking in returned forms")
            self.start(work.take, *args, then=self._took, title=title, writes=True)

    def type_in(self, path: Path, name: FormName, values: Mapping[str, str], *, replace: bool) -> None:
        """Take in what was typed beside a picture."""
        if self.task is None:
            self.writing = True
            args = (self.desk.office, path, name, dict(values), replace)
            self.start(
                work.type_in, *args, then=lambda done: self._typed(path, done), failed=self._untyped,
                writes=True,
            )  # fmt: skip

    def undo(self) -> None:
        """Take back all that was taken in here."""
        if self.task is None and self.batches:
            args = (self.desk.office, tuple(self.batches), dict(self.moved_files))
            self.start(work.take_back, *args, then=self._undid, writes=True)

    def stop(self) -> None:
        """End the work at its next step; writing ends with nothing kept."""
        if self.task is not None:
            self.task.progress.stop()
            if not self.writing:
                self.task = None
                self.busied.emit()

    def close(self) -> None:
        """Let the process that draws end, beside the window."""
        self.stop()
        self.desk.tasks.run(work.close, self.reader)

    def start(
        self,
        verb: Callable[..., Any],
        *args: Any,
        then: Callable[[Any], None],
        failed: Callable[[BaseException], None] | None = None,
        title: str = "",
        writes: bool = False,
    ) -> None:
        """Begin work; a newer piece takes the place of an older."""
        if self.task is not None:
            self.task.progress.stop()
        box: list[Task] = []

        def ended(act: Callable[[], None]) -> None:
            if box and self.task is box[0]:
                self.task, self.writing = None, False
                act()
                self.busied.emit()

        self.task = self.desk.tasks.run(
            verb, *args, then=lambda result: ended(lambda: then(result)),
            failed=lambda error: ended(lambda: (failed or self._failed)(error)),
            parent=self, title=title, writes=writes,
        )  # fmt: skip
        box.append(self.task)
        self.busied.emit()

    def _left(self) -> tuple[Arrived, ...]:
        return tuple(one for one in self.arrived if one.path not in self.taken)

    def _saw_folder(self, seen: FolderLook) -> None:
        """What waits in the folder is read at once: that is what it was put there for."""
        self.folder = seen
        self.moved.emit()
        if seen.files and not self.arrived:
            self.add(seen.files)

    def _looked(self, looked: Looked) -> None:
        gone = {one.path for one in looked.arrived}
        kept = [pair for pair in self._pairs() if pair[0].path in self.taken and pair[0].path not in gone]
        self.arrived = (*(one for one, _ in kept), *looked.arrived)
        self.whose = (*(words for _, words in kept), *looked.whose)
        self.moved.emit()

    def _pairs(self) -> list[tuple[Arrived, Whose]]:
        return list(zip(self.arrived, self.whose, strict=True))

    def _took(self, done: TakenIn) -> None:
        self._keep(done)
        self.taken |= {one.path for one in done.taken}
        self.failed = list(done.failed)
        self.finished.emit()

    def _typed(self, path: Path, done: TakenIn) -> None:
        self._keep(done)
        self.taken.add(path)
        self.typed.emit()

    def _keep(self, done: TakenIn) -> None:
        if done.batch:
            self.batches.append(done.batch)
        self.alarms += done.alarms
        self.moved_files |= done.moved
        if done.stayed is not None:
            self.told.emit(self.desk.words(done.stayed), "warn")

    def _untyped(self, error: BaseException) -> None:
        if isinstance(error, Refused):
            self.refused.emit(error)
        else:
            self._failed(error)

    def _undid(self, kept: int) -> None:
        self.batches, self.alarms, self.taken, self.moved_files = [], [], set(), {}
        self.undone.emit(kept)

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Told):
            self.desk.tasks.failed.emit(error)
            return
        tone = "plain" if isinstance(error, Cancelled) else "bad" if isinstance(error, Refused) else "warn"
        self.told.emit(error.of(self.desk.language), tone)
