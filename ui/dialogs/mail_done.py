"""After drafts were written: where they are, what failed, and the one question whether they were sent."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from app.errors import Reason
from app.services.mailing import Outbox
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named

MOST_REASONS = 8


class MailDone(QWidget):
    """A list of drafts; one is opened with a double click or Enter."""

    sent = Signal()
    later = Signal()

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self._desk = desk
        self._box: Outbox | None = None
        self._summary = plain_label("")
        folder = QPushButton(self.tr("Show in folder"))
        folder.setAutoDefault(False)
        folder.clicked.connect(self._show_folder)
        head = QHBoxLayout()
        head.addWidget(self._summary, 1)
        head.addWidget(folder, 0, Qt.AlignmentFlag.AlignTop)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Drafts"))
        self.list.itemActivated.connect(lambda item: open_outside(Path(item.data(Qt.ItemDataRole.UserRole))))
        self._failures = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(self._failures)
        column.addWidget(self.list, 1)
        column.addWidget(self._question())

    def show_written(self, box: Outbox) -> None:
        """Show what was written and what was not."""
        self._box = box
        words = self.tr("Drafts written: {count}. They are in {folder}.").format(
            count=len(box.paths), folder=box.folder
        )
        stopped = self.tr("You stopped before the last one.") if box.stopped else ""
        self._summary.setText(" ".join(filter(None, (words, stopped))))
        if box.failed:
            self._failures.addWidget(reasons_card(self._desk, self.tr("Not written"), box.failed))
        for path in box.paths:
            self.list.addItem(path.name)
            self.list.item(self.list.count() - 1).setData(Qt.ItemDataRole.UserRole, str(path))
        self._asking.setVisible(bool(box.paths))

    def _show_folder(self) -> None:
        if self._box is not None:
            open_outside(self._box.folder)

    def _question(self) -> QFrame:
        self._asking = named(QFrame(), "card")
        column = QVBoxLayout(self._asking)
        column.addWidget(named(QLabel(self.tr("Are they sent?")), "group"))
        words = self.tr(
            "Open the drafts, look at them and send them with your mail program. Come back here when they "
            "are sent: the papers are then marked as sent, and each record notes the mail."
        )
        column.addWidget(named(QLabel(words, wordWrap=True), "muted"))
        row = QHBoxLayout()
        row.addStretch(1)
        later = QPushButton(self.tr("Not yet"))
        self.yes = named(QPushButton(self.tr("They are sent")), "main")
        for button, signal in ((later, self.later), (self.yes, self.sent)):
            button.setAutoDefault(False)
            button.clicked.connect(signal)
            row.addWidget(button)
        column.addLayout(row)
        return self._asking


def reasons_card(desk: Desk, title: str, reasons: Sequence[Reason]) -> QFrame:
    """Return a card with reasons in words, each once; of very many the first, and how many more."""
    card = named(QFrame(), "warn-card")
    column = QVBoxLayout(card)
    column.addWidget(named(QLabel(f"{title}: {len(reasons)}"), "group"))
    sentences = list(dict.fromkeys(desk.words(reason.why) for reason in reasons))
    more = [f"+ {len(sentences) - MOST_REASONS}"] if len(sentences) > MOST_REASONS else []
    for sentence in (*sentences[:MOST_REASONS], *more):
        words = plain_label(sentence, "lacking")
        column.addWidget(words)
    return card


def open_outside(path: Path) -> bool:
    """Open a file or folder with the program the computer uses for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
