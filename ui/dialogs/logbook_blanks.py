"""Blank logbooks and reminders as drafts: which periods, which folder, and whether they were sent."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from attrs import frozen
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import Told
from app.services.logbook import open_logbooks, unopened
from app.services.logbook_mail import (
    Blanks,
    Which,
    late_entries,
    mark_blanks_sent,
    remind,
    send_blanks,
    to_send,
)
from ui.dialogs.mail_done import MailDone, reasons_card
from ui.dialogs.mail_folder import MailFolder
from ui.dialogs.mail_work import tell_marked
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.tasks import Progress, Task
from ui.theme import give_size, named

MOST: Final = 1_000
"""So many logbooks are written for at once."""


@frozen(kw_only=True)
class _Counted:
    """What the present choice comes to."""

    mails: int
    blanks: int
    unopened: tuple[str, ...]


class LogbookBlanks(QDialog):
    """One choice and one button; then the drafts, and the one question."""

    def __init__(self, desk: Desk, placements: Sequence[str], parent: QWidget, *, late: bool) -> None:
        """Count what there is to send."""
        super().__init__(parent)
        self._desk, self._placements, self._late = desk, tuple(placements), late
        self._task: Task | None = None
        self._blanks: Blanks | None = None
        self._counted: _Counted | None = None
        self._wish = 0
        title = self.tr("Remind of late logbooks") if late else self.tr("Send blank logbooks")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumSize(460, 300)
        give_size(self, 620, 460)
        self._steps = QStackedWidget()
        self.done_part = MailDone(desk)
        self.done_part.sent.connect(self.mark)
        self.done_part.later.connect(self.reject)
        self._steps.addWidget(self._asking())
        self._steps.addWidget(self.done_part)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(named(QLabel(title, wordWrap=True), "title"))
        column.addWidget(self._steps, 1)
        column.addLayout(self._buttons())
        self.on.setFocus()
        self._look()

    @property
    def which(self) -> Which:
        """Return which blanks are sent."""
        return "all" if self._all.isChecked() else "next"

    def open_first(self) -> None:
        """Open the logbooks that are not open yet, so that they have blanks to send."""
        waiting, desk = self._counted.unopened if self._counted is not None else (), self._desk
        self._counted = None
        self._tell()
        desk.tasks.run(
            lambda _: open_logbooks(desk.office, waiting), then=lambda _: self._look(), failed=self._failed,
            parent=self, title=self.tr("Opening logbooks"), writes=True,
        )  # fmt: skip

    def write(self) -> None:
        """Make the blanks and the drafts, beside the window."""
        if self._task is not None:
            return
        desk, placements, folder = self._desk, self._placements, self._folder.folder
        which, late, moment = self.which, self._late, datetime.now().astimezone()

        def work(progress: Progress) -> Blanks:
            if late:
                return remind(desk.office, placements, folder, moment, step=progress.step)
            return send_blanks(desk.office, placements, folder, moment, which=which, step=progress.step)

        self._task = desk.tasks.run(
            work, then=self._written, failed=self._failed, parent=self, title=self.windowTitle(), writes=True
        )
        self._task.progress.moved.connect(self._show_progress)
        self._tell()

    def mark(self) -> None:
        """Note that the drafts were sent."""
        if self._blanks is None:
            return
        blanks, self._blanks = self._blanks, None
        desk = self._desk
        words = self.tr("Mails marked as sent: {count}").format(count=blanks.ready)
        desk.tasks.run(
            lambda _: mark_blanks_sent(desk.office, blanks),
            then=lambda reasons: tell_marked(desk, words, reasons),
            writes=True,
        )
        self.accept()

    def reject(self) -> None:
        """Stop what is being written, or close."""
        if self._task is not None:
            self._task.progress.stop()
        super().reject()

    def _asking(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self._next = QRadioButton(self.tr("Each period when it is its turn"))
        self._all = QRadioButton(self.tr("All periods in one mail"))
        self._next.setChecked(True)
        self._group = QButtonGroup(self)
        self._count = named(QLabel(wordWrap=True), "muted")
        for button in (self._next, self._all):
            self._group.addButton(button)
            button.setVisible(not self._late)
            button.clicked.connect(self._look)
            column.addWidget(button)
        column.addWidget(self._count)
        self._open = named(QPushButton(), "link")
        self._open.setAutoDefault(False)
        self._open.clicked.connect(self.open_first)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        self._folder = MailFolder(self._desk)
        column.addWidget(self._folder)
        self._failures = QVBoxLayout()
        column.addLayout(self._failures)
        self._refusal = plain_label("", "refusal")
        self._refusal.hide()
        column.addWidget(self._refusal)
        column.addStretch(1)
        return page

    def _buttons(self) -> QHBoxLayout:
        self._close = QPushButton(self.tr("Close"))
        self._close.setAutoDefault(False)
        self._close.clicked.connect(self.reject)
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self.on = named(QPushButton(self.tr("Make drafts")), "main")
        self.on.setDefault(True)
        self.on.clicked.connect(self.write)
        row = QHBoxLayout()
        row.addWidget(self._close)
        row.addWidget(self._bar, 1)
        row.addStretch(1)
        row.addWidget(self.on)
        return row

    def _look(self) -> None:
        """Count what there is to send, beside the window; the last choice counts."""
        self._wish += 1
        wish, office, placements = self._wish, self._desk.office, self._placements
        late, which = self._late, self.which

        def count(_: Progress) -> _Counted:
            found = late_entries(office, placements) if late else to_send(office, placements, which)
            waiting = () if late else unopened(office, placements)
            return _Counted(mails=len(found), blanks=sum(map(len, found.values())), unopened=waiting)

        self._counted = None
        self._tell()
        self._desk.tasks.run(count, then=lambda found: self._take(found, wish), parent=self, quick=True)

    def _take(self, found: _Counted, wish: int) -> None:
        if wish == self._wish:
            self._counted = found
            self._tell()

    def _tell(self) -> None:
        found, busy = self._counted, self._task is not None
        if found is not None:
            single = found.mails == 1
            words = (
                self.tr("{blanks} in one mail.") if single else self.tr("{blanks} blanks in {mails} mails.")
            )
            none = self.tr("No entry is late.") if self._late else self.tr("No blank is left to send.")
            self._count.setText(words.format(blanks=found.blanks, mails=found.mails) if found.mails else none)
            opening = self.tr("Open the logbooks that are not open yet ({count})")
            self._open.setText(opening.format(count=len(found.unopened)))
        self._open.setVisible(found is not None and bool(found.unopened) and not busy)
        self.on.setEnabled(found is not None and bool(found.mails) and not busy)
        self.on.setVisible(self._steps.currentIndex() == 0)
        self._bar.setVisible(busy)
        self._close.setText(self.tr("Stop") if busy else self.tr("Close"))

    def _show_progress(self, done: int, every: int) -> None:
        self._bar.setRange(0, max(every, 1))
        self._bar.setValue(done)

    def _written(self, blanks: Blanks) -> None:
        self._task, self._blanks = None, blanks
        if blanks.ready:
            self.done_part.show_written(blanks.outbox)
            self._steps.setCurrentIndex(1)
        if blanks.failed:
            card = reasons_card(self._desk, self.tr("No mail"), blanks.failed)
            layout = self.done_part.layout() if blanks.ready else self._failures
            if layout is not None:
                layout.addWidget(card)
        self._tell()

    def _failed(self, error: BaseException) -> None:
        self._task = None
        self._look()
        if isinstance(error, Told):
            self._refusal.setText(error.of(self._desk.language))
            self._refusal.show()
        else:
            self._desk.tasks.failed.emit(error)


def send_logbooks(
    desk: Desk, placements: Sequence[str], parent: QWidget, *, late: bool = False
) -> LogbookBlanks | None:
    """Open the dialog for blanks, or with ``late`` for reminders, else say why there is none."""
    if not desk.may_write or not placements or len(placements) > MOST:
        words = QCoreApplication.translate(
            "LogbookBlanks", "Choose between one and {count} placements first."
        )
        desk.told.emit(words.format(count=MOST), "warn")
        return None
    dialog = LogbookBlanks(desk, placements, parent, late=late)
    dialog.show()
    return dialog
