"""The last step: the papers made, with the way to each, and why the rest was not made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QListWidget, QPushButton, QVBoxLayout, QWidget

from app.errors import Reason
from app.services.papers import Kept
from app.text import same
from ui.dialogs.mail_done import open_outside, reasons_card
from ui.forms.plain_label import plain_label
from ui.theme import named
from ui.wizards.paper_choice import PaperChoice, named_failures, papers_for_mail


class ResultStep(QWidget):
    """A list of files, of one run or of several."""

    again_asked = Signal()
    mail_asked = Signal(object)
    """Papers by the record they are about."""

    def __init__(self, choice: PaperChoice) -> None:
        """Begin empty."""
        super().__init__()
        self._choice = choice
        self._papers: dict[str, tuple[object, ...]] = {}
        self.again: tuple[str, ...] = ()
        self._where: Path | None = None
        self._summary = plain_label("")
        self._folder = self._button(self.tr("Show in folder"), self._show_folder)
        self.mail = self._button(self.tr("Make mail…"), lambda: self.mail_asked.emit(self._papers))
        self.retry = self._button("", self.again_asked.emit)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Papers made"))
        self.list.itemActivated.connect(lambda item: open_outside(Path(item.data(Qt.ItemDataRole.UserRole))))
        self._failures = QVBoxLayout()
        head = QHBoxLayout()
        head.addWidget(self._summary, 1)
        for button in (self._folder, self.mail):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addLayout(self._failures)
        column.addWidget(self.retry, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.list, 1)
        hint = self.tr("Enter or a double click opens a paper.")
        column.addWidget(named(QLabel(hint), "muted"))

    def show_made(self, kept: Kept) -> None:
        """Show what was made and what was not; papers of an earlier run stay in the list."""
        for path in kept.paths:
            self.list.addItem(path.name)
            self.list.item(self.list.count() - 1).setData(Qt.ItemDataRole.UserRole, str(path))
        self._where = kept.paths[0].parent if kept.paths else self._where
        for record, papers in papers_for_mail(kept).items():
            self._papers[record] = (*self._papers.get(record, ()), *papers)
        self._draw_failures(kept)
        words = self.tr("Papers made: {count}").format(count=self.list.count())
        stopped = self.tr("You stopped before the last one.") if kept.stopped else ""
        self._summary.setText("  ".join(filter(None, (words, stopped))))
        self._folder.setVisible(self._where is not None)
        self.mail.setVisible(bool(self._papers))
        self.again = kept.again
        self.retry.setText(self.tr("Try these again ({count})").format(count=len(self.again)))
        self.retry.setVisible(bool(self.again))

    def _draw_failures(self, kept: Kept) -> None:
        while (item := self._failures.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if kept.failed:
            told = [Reason("", same(words)) for words in named_failures(self._choice, kept.failed)]
            self._failures.addWidget(reasons_card(self._choice.desk, self.tr("Not made"), told))

    def _button(self, words: str, act: object) -> QPushButton:
        button = QPushButton(words)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False: act())  # type: ignore[operator] # a call without arguments
        return button

    def _show_folder(self) -> None:
        if self._where is not None:
            open_outside(self._where)
