"""A change notice in three steps and one question: what changed, the words, the paper, sent or not."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from app.services.mail import Outbox
from app.services.notices import draft_notice
from app.services.notices_sending import mark_sent, write_drafts
from ui.dialogs.mail_done import MailDone
from ui.models.desk import Desk
from ui.tasks import Progress
from ui.theme import give_size
from ui.wizards.change_steps.send_step import SendStep
from ui.wizards.change_steps.what_step import WhatStep
from ui.wizards.change_steps.words_step import WordsStep
from ui.wizards.step_foot import StepFoot
from ui.wizards.step_trail import StepTrail

WHAT, WORDS, SEND, DONE = range(4)
STEPS: Final = (WHAT, WORDS, SEND)


class ChangeWizard(QDialog):
    """The notice is a draft of the office from the second step on: whoever closes finds it under Changes."""

    def __init__(
        self, desk: Desk, parent: QWidget | None, facts: Sequence[str] = (), notice: str = ""
    ) -> None:
        """Begin with what changed, or go on with a notice."""
        super().__init__(parent)
        self._desk, self.notice = desk, notice
        self._working = False
        self._box: Outbox | None = None
        self.setWindowTitle(self.tr("Change notice"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(720, 500)
        give_size(self, 1000, 700)
        self.what = WhatStep(desk, facts)
        self.words = WordsStep(desk)
        self.send = SendStep(desk)
        self.done_part = MailDone(desk)
        self._stack = QStackedWidget()
        for step in (self.what, self.words, self.send, self.done_part):
            self._stack.addWidget(step)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        self._trail = StepTrail((self.tr("What changed"), self.tr("Words"), self.tr("Look and send")))
        column.addWidget(self._trail)
        column.addWidget(self._stack, 1)
        self.foot = StepFoot(self, self.tr("Close"), self.next, self.back)
        self.main = self.foot.main
        column.addWidget(self.foot)
        QShortcut(QKeySequence("Ctrl+Return"), self, self.next)
        self.what.weighed.connect(self._weigh)
        self.what.rehearsal_asked.connect(self._rehearse)
        self.send.changed.connect(self._weigh)
        self.done_part.sent.connect(self._sent)
        self.done_part.later.connect(self.reject)
        self.go(WORDS if notice else WHAT)

    @property
    def step(self) -> int:
        """Return the step shown."""
        return self._stack.currentIndex()

    def go(self, step: int) -> None:
        """Show a step."""
        self._stack.setCurrentIndex(step)
        if step == WORDS:
            self.words.show_notice(self.notice)
        elif step == SEND:
            self.send.show_notice(self.notice)
        self._weigh()

    def next(self) -> None:
        """Go on; what is lacking is said where it lacks."""
        if self._working or not self.main.isEnabled():
            return
        if self.step == WHAT:
            self._draft()
        elif self.step == WORDS:
            if self.words.keep():
                self.go(SEND)
        elif self.step == SEND:
            self._write()
        else:
            self._sent()

    def back(self) -> None:
        """Go one step back."""
        if not self._working and self.step == SEND:
            self.go(WORDS)

    @override
    def reject(self) -> None:
        """Close; what was begun stays as a draft."""
        if self._working:
            return
        if self.step == WORDS and self.notice:
            self.words.keep()
        super().reject()

    def _draft(self) -> None:
        facts = self.what.facts
        made = self._desk.attempt(lambda: draft_notice(self._desk.office, facts))
        if made is not None:
            self.notice = made
            self.go(WORDS)

    def _write(self) -> None:
        office, notice, folder = self._desk.office, self.notice, self.send.where.folder

        def write(progress: Progress) -> Outbox:
            return write_drafts(office, notice, folder, datetime.now().astimezone(), progress.step)

        self._working = True
        self._weigh()
        self._desk.tasks.run(
            write, then=self._written, failed=self._failed, parent=self, title=self.tr("Writing the notice"),
            writes=True,
        )  # fmt: skip

    def _written(self, box: Outbox) -> None:
        self._working, self._box = False, box
        self.done_part.show_written(box)
        self.go(DONE)

    def _failed(self, error: BaseException) -> None:
        self._working = False
        self._weigh()
        self._desk.tasks.failed.emit(error)

    def _sent(self) -> None:
        if self._working or self._box is None:
            return
        office, notice, mails = self._desk.office, self.notice, self._box.mails
        self._working = True
        self._desk.tasks.run(
            lambda _: mark_sent(office, notice, mails), then=self._told, failed=self._failed, parent=self,
            writes=True,
        )  # fmt: skip

    def _told(self, _saved: object) -> None:
        self._working = False
        desk, notice = self._desk, self._desk.office.records.get("change_notice", self.notice)
        if notice is not None and desk.programme not in {"", notice.programme_id}:
            desk.choose_programme(notice.programme_id)
        desk.travelled.emit("programmes", "changes")
        desk.undoable.emit(self.tr("The notice is marked as sent. Answers are followed here."))
        self.accept()

    def _rehearse(self) -> None:
        desk = self._desk
        self.reject()
        desk.commanded.emit("rehearse")

    def _weigh(self) -> None:
        step = self.step
        on_paper = self._box is not None and not self._box.paths
        words = {WHAT: self.tr("Next"), WORDS: self.tr("Next"), SEND: self.tr("Write the drafts")}
        self.main.setText(words.get(step, self.tr("They have it on paper")))
        ready = {WHAT: bool(self.what.facts), SEND: bool(self.send.readers), DONE: on_paper}
        self.main.setEnabled(not self._working and ready.get(step, True))
        self.main.setVisible(step != DONE or on_paper)
        self.foot.back.setVisible(step == SEND)
        for button in (self.foot.leave, self.foot.back):
            button.setEnabled(not self._working)
        self.setAccessibleDescription(self._trail.show_step(min(step, SEND)))
