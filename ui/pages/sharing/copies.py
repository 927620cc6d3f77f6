"""Copies that travel without a drive: one taken in from a stick or a mail, one saved to a stick."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from app.services.health import back_up
from app.services.merging import Merged, merge
from app.services.shared_place import shown_place
from ui.models.desk import Desk
from ui.notices import NoticeBar
from ui.theme import Tone


class Copies(QObject):
    """Asks where, lets a worker do it, says in a sentence what came of it."""

    questions_asked = Signal()

    def __init__(self, desk: Desk, notice: NoticeBar, window: QWidget) -> None:
        """Do nothing yet."""
        super().__init__(notice)
        self._desk, self._notice, self._window = desk, notice, window

    def take_in(self) -> None:
        """Take in every change that another copy of the office holds."""
        if not self._desk.may_write:
            self._notice.tell(self.tr("This office can only be read here, so nothing is taken in."), "plain")
            return
        found, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Which copy shall be taken in?"),
            str(Path.home()),
            "Praktikum (*.praktikum)",
        )
        if found:
            office = self._desk.office
            self._desk.tasks.run(
                lambda _: merge(office, Path(found)), then=self._tell_taken, parent=self,
                title=self.tr("Taking in a copy"), writes=True,
            )  # fmt: skip

    def save(self) -> None:
        """Write a whole copy into a folder, such as one on a stick."""
        found = QFileDialog.getExistingDirectory(
            self._window, self.tr("Where shall the copy go?"), str(shown_place(self._desk.office).parent)
        )
        if found:
            office, now = self._desk.office, datetime.now().astimezone()
            self._desk.tasks.run(
                lambda _: back_up(office, now, Path(found)), then=self._tell_saved, parent=self,
                title=self.tr("Saving a copy"), writes=True,
            )  # fmt: skip

    def _tell_taken(self, merged: Merged) -> None:
        sentences = [
            self.tr("Changes taken in: {count}.").format(count=merged.taken)
            if merged.taken
            else self.tr("The copy held nothing that was not here already.")
        ]
        if merged.unsound:
            words = self.tr("Damaged and left out: {count}.")
            sentences.append(words.format(count=merged.unsound))
        if merged.questions:
            sentences.append(self.tr("New questions: {count}.").format(count=merged.questions))
        verb = self.tr("Show the questions") if merged.questions else ""
        tone: Tone = "warn" if merged.unsound else "plain"
        self._notice.tell(" ".join(sentences), tone, verb=verb, act=self.questions_asked.emit)

    def _tell_saved(self, path: Path) -> None:
        words = self.tr("A whole copy is at {path}. On another computer it opens like any office, and comes "
                        "home with Take in another copy.")  # fmt: skip
        self._notice.tell(words.format(path=path), "plain")
