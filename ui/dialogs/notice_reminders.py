"""Reminders to those who have not answered a change notice: drafts, and whether they were sent."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from app.services.mail import Outbox
from app.services.mailing import mark_sent
from app.services.notices_sending import write_reminders
from ui.dialogs.mail_done import MailDone
from ui.dialogs.mail_work import outbox_of, tell_marked
from ui.models.desk import Desk
from ui.tasks import Progress
from ui.theme import give_size, named


class NoticeReminders(QDialog):
    """Writes at once; then the one question."""

    def __init__(self, desk: Desk, notice: str, parent: QWidget) -> None:
        """Write the drafts beside the window."""
        super().__init__(parent)
        self._desk, self._box = desk, Outbox(folder=outbox_of(desk))
        self._marking = False
        self.setWindowTitle(self.tr("Remind"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(520, 360)
        give_size(self, 640, 480)
        self.done_part = MailDone(desk)
        self.done_part.sent.connect(self.mark)
        self.done_part.later.connect(self.reject)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(named(QLabel(self.tr("Remind")), "title"))
        column.addWidget(self.done_part, 1)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignLeft)

        def write(_: Progress) -> Outbox:
            return write_reminders(desk.office, notice, self._box.folder, datetime.now().astimezone())

        desk.tasks.run(
            write, then=self._show, parent=self, title=self.tr("Writing reminders"), writes=True
        )  # fmt: skip

    def mark(self) -> None:
        """Note that the reminders were sent."""
        if self._marking:
            return
        self._marking = True
        office, mails = self._desk.office, self._box.mails
        self._desk.tasks.run(
            lambda _: mark_sent(office, mails), then=self._marked, parent=self, writes=True
        )  # fmt: skip

    def _show(self, box: Outbox) -> None:
        self._box = box
        self.done_part.show_written(box)

    def _marked(self, reasons: object) -> None:
        tell_marked(self._desk, self.tr("The reminders are marked as sent."), tuple(reasons))  # type: ignore[arg-type]
        self.accept()
