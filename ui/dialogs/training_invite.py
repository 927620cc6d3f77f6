"""Inviting mentors to training: a draft each with the modules she lacks, then whether they were sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.services import training_invite
from app.services.training_invite import Invitations
from ui.dialogs.mail_done import MailDone
from ui.dialogs.mail_folder import MailFolder
from ui.forms.dialog_foot import dialog_foot
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.tasks import Task
from ui.theme import named


def invite_mentors(desk: Desk, people: Sequence[str], parent: QWidget) -> None:
    """Open the dialog for some people."""
    dialog = TrainingInvite(desk, people, parent)
    dialog.exec()
    dialog.deleteLater()


class TrainingInvite(QDialog):
    """Two steps: how the modules are sent and where the drafts go; the drafts and whether they are sent."""

    def __init__(self, desk: Desk, people: Sequence[str], parent: QWidget) -> None:
        """Ask for people."""
        super().__init__(parent)
        self._desk, self._people = desk, tuple(dict.fromkeys(people))
        self._task: Task | None = None
        self._made: Invitations | None = None
        self.setWindowTitle(self.tr("Invite to mentor training"))
        self.resize(600, 420)
        self._kinds = QButtonGroup(self)
        self.folder = MailFolder(desk)
        self._said = plain_label("", "lacking")
        self._said.hide()
        self.done_part = MailDone(desk)
        self.done_part.later.connect(self.reject)
        self.done_part.sent.connect(self._mark)
        self._steps = QStackedWidget()
        self._steps.addWidget(self._asking())
        self._steps.addWidget(self.done_part)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(named(QLabel(self.tr("Invite to mentor training")), "title"))
        column.addWidget(self._said)
        column.addWidget(self._steps, 1)

    def write(self) -> None:
        """Write the drafts in the background."""
        if self._task is not None:
            return
        self.main.setEnabled(False)
        office, people, folder = self._desk.office, self._people, self.folder.folder
        form = "pdf" if self._kinds.checkedId() else "html"
        self._task = self._desk.tasks.run(
            lambda progress: training_invite.invite(
                office, people, folder, datetime.now().astimezone(), form=form, step=progress.step,  # type: ignore[arg-type]
            ),
            then=self._written, failed=self._refused, parent=self,
            title=self.tr("Invitations to mentor training"), writes=True,
        )  # fmt: skip

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if self._task is not None and self._made is None:
            self._task.progress.stop()
        super().closeEvent(event)

    def _written(self, made: Invitations) -> None:
        self._made = made
        without = [self._desk.name("person", one) for one in made.nothing]
        said = [self._desk.words(one.why) for one in made.unreached]
        if without:
            said.insert(0, self.tr("No module is lacking: {names}.").format(names=", ".join(without[:20])))
        self._said.setText("\n".join(said[:20]))
        self._said.setVisible(bool(said))
        self.done_part.show_written(made.outbox)
        self._steps.setCurrentIndex(1)

    def _refused(self, error: BaseException) -> None:
        self._task = None
        self.main.setEnabled(True)
        self._desk.tasks.failed.emit(error)

    def _mark(self) -> None:
        made = self._made
        if made is None:
            return
        reasons = self._desk.attempt(
            lambda: training_invite.mark_invited(self._desk.office, made.outbox.mails)
        )
        if reasons is None:
            return
        sentence = self.tr("{count} are noted as invited.").format(count=len(made.outbox.mails))
        self._desk.told.emit(
            self._desk.words(reasons[0].why) if reasons else sentence, "warn" if reasons else "good"
        )
        self.accept()

    def _asking(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        words = self.tr("Each of {count} gets a draft with the modules she still lacks.")
        one = self.tr("{name} gets a draft with the modules still lacking.")
        count = len(self._people)
        name = self._desk.name("person", self._people[0]) if count == 1 else ""
        lead = plain_label(one.format(name=name) if count == 1 else words.format(count=count))
        column.addWidget(lead)
        for at, said in enumerate(
            (
                self.tr("Web pages: opened by double click, with a result code at the end"),
                self.tr("PDF forms: filled in and sent back"),
            )
        ):
            choice = QRadioButton(said)
            choice.setChecked(at == 0)
            self._kinds.addButton(choice, at)
            column.addWidget(choice)
        hint = self.tr("Some mail servers stop web pages as files. Choose PDF forms where that happens.")
        column.addWidget(named(QLabel(hint, wordWrap=True), "muted"))
        column.addWidget(self.folder)
        column.addStretch(1)
        column.addLayout(self._buttons())
        return part

    def _buttons(self) -> QHBoxLayout:
        self.main = named(QPushButton(self.tr("Write drafts")), "main")
        self.main.setEnabled(self._desk.may_write and bool(self._people))
        return dialog_foot(self, self.tr("Cancel"), self.main, self.write)
