"""Invitations written as drafts beside the window, and the one question whether they were sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from attrs import frozen
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from app.errors import Reason
from app.services import invitation_mail
from app.services.mail_address import Unreached
from app.services.mailing import Outbox
from ui.dialogs.mail_done import MailDone, reasons_card
from ui.dialogs.mail_work import outbox_of, tell_marked
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.tasks import Progress
from ui.theme import give_size, named

FOLDER = "invitations"


@frozen
class Drafts:
    """What was written, and who cannot be written to."""

    box: Outbox
    unreached: tuple[Unreached, ...]


class DraftsDialog(QDialog):
    """Writes at once; what was written is then looked at and sent in the mail program."""

    def __init__(self, desk: Desk, event: str, attendances: Sequence[str], parent: QWidget) -> None:
        """Begin writing."""
        super().__init__(parent)
        self._desk = desk
        self.drafts: Drafts | None = None
        self.setWindowTitle(self.tr("Invitations by mail"))
        self.setMinimumSize(440, 360)
        give_size(self, 600, 520)
        self._waiting = named(QLabel(self.tr("Writing the drafts…"), wordWrap=True), "muted")
        self.done_part = MailDone(desk)
        self.done_part.hide()
        self.done_part.sent.connect(self._mark)
        self.done_part.later.connect(self.reject)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(20, 20, 20, 16)
        self._column.setSpacing(12)
        title = plain_label(self.tr("Invitations by mail"), "title")
        self._column.addWidget(title)
        self._column.addWidget(self._waiting)
        self._column.addWidget(self.done_part, 1)
        desk.tasks.run(
            _write, desk, event, tuple(attendances), outbox_of(desk) / FOLDER,
            then=self._show, failed=self._failed, parent=self, title=self.tr("Invitations by mail"),
        )  # fmt: skip

    def _show(self, drafts: Drafts) -> None:
        self.drafts = drafts
        self._waiting.hide()
        if drafts.unreached:
            reasons = tuple(Reason(one.record, one.why) for one in drafts.unreached)
            self._column.insertWidget(1, reasons_card(self._desk, self.tr("Cannot be written to"), reasons))
        self.done_part.show_written(drafts.box)
        self.done_part.show()

    def _failed(self, error: BaseException) -> None:
        self.reject()
        self._desk.tasks.failed.emit(error)

    def _mark(self) -> None:
        desk, drafts = self._desk, self.drafts
        if drafts is None:
            return
        reasons = desk.attempt(lambda: invitation_mail.mark_sent(desk.office, drafts.box.mails))
        if reasons is not None:
            tell_marked(desk, self.tr("The invitations are marked as sent."), reasons)
            self.accept()


def _write(progress: Progress, desk: Desk, event: str, attendances: Sequence[str], folder: Path) -> Drafts:
    mails, unreached = invitation_mail.compose(desk.office, event, attendances)
    moment = datetime.now(UTC).astimezone()
    box = invitation_mail.write(desk.office, event, mails, folder, moment, step=progress.step)
    return Drafts(box, unreached)
