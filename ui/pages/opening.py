"""The long ways to an office, beside the window: fetched from a drive, begun on one, made of a copy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from app.errors import Told
from app.services.shared_place import copy_from_drive
from app.services.sharing import Copied, as_new_office, begin_office, fetch
from app.text import Language
from ui.dialogs.copied_office import ask
from ui.tasks import Progress, Task, Tasks
from ui.theme import Tone


class Teller(Protocol):
    """Shows a sentence above whatever is shown."""

    def __call__(
        self, words: str, tone: Tone = "good", *, verb: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Show it; ``verb`` is the word on a button that calls ``act``."""


class Opening(QObject):
    """One long way at a time; another one stops it."""

    ready = Signal(str)
    """The office at this path opens at once now."""

    def __init__(self, window: QWidget, tell: Teller, new_place: Callable[[str], Path | None]) -> None:
        """Begin with nothing on its way."""
        super().__init__(window)
        self._window, self._tell, self._new_place = window, tell, new_place
        self._tasks = Tasks(self)
        self._task: Task | None = None
        self.language: Language = "en"

    def fetch(self, path: Path, who: str, *, same: bool = False) -> None:
        """Make this person's copy of an office on a drive; that may take minutes."""

        def work(progress: Progress) -> None:
            fetch(path, who, same=same, step=lambda: progress.step(0, 0))

        self._run(
            work, path, self.tr("Fetching the office from the drive …"),
            failed=lambda error: self._not_fetched(error, path, who),
        )  # fmt: skip

    def begin_on_drive(self, path: Path, who: str, name: str, country: str, language: Language) -> None:
        """Make a new office on a drive, with this person's copy here."""

        def work(progress: Progress) -> None:
            begin_office(
                path, name=name, country=country, language=language, who=who,
                step=lambda: progress.step(0, 0),
            ).close()  # fmt: skip

        self._run(work, path, self.tr("Making the office on the drive …"))

    def make_new(self, source: Path, who: str = "") -> None:
        """Make a new office of a copied one, where the person says; one on a drive needs who fetches it."""
        target = self._new_place(source.stem)
        if target is None:
            return

        def work(progress: Progress) -> None:
            if who:
                copy_from_drive(source, target, who, lambda: progress.step(0, 0))
            else:
                as_new_office(source, target)

        self._run(work, target, self.tr("Making a new office of the copy …"))

    def stop(self) -> None:
        """Give up what is on its way."""
        if self._task is not None:
            self._task.progress.stop()
            self._task = None

    def end(self) -> None:
        """Give up for good."""
        self.stop()
        self._tasks.stop_all()

    def _run(
        self,
        work: Callable[[Progress], None],
        path: Path,
        words: str,
        failed: Callable[[BaseException], None] | None = None,
    ) -> None:
        self.stop()
        self._tell(words, "plain", verb=self.tr("Stop"), act=self.stop)
        task = self._tasks.run(work, then=lambda _: None, failed=failed or self._failed, parent=self)
        task.then = lambda _: self._arrive(task, path)
        self._task = task

    def _arrive(self, task: Task, path: Path) -> None:
        if self._task is task:
            self._task = None
            self.ready.emit(str(path))

    def _not_fetched(self, error: BaseException, path: Path, who: str) -> None:
        if not isinstance(error, Copied):
            self._failed(error)
            return
        answer = ask(str(path), "", self._window, moved=True)
        if answer == "same":
            self.fetch(path, who, same=True)
        elif answer == "new":
            self.make_new(path, who)
        else:
            self._tell(self.tr("The office was not opened."), "plain")

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, Told):
            raise error
        self._tell(error.of(self.language), "bad")
