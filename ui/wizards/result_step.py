"""The last step: the papers made, with the way to each, and why the rest was not made."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from app.services.papers import Kept
from ui.theme import named
from ui.wizards.paper_choice import PaperChoice, named_failures


class ResultStep(QWidget):
    """A list of files."""

    def __init__(self, choice: PaperChoice) -> None:
        """Begin empty."""
        super().__init__()
        self._choice = choice
        self._summary = QLabel(wordWrap=True)
        self._folder = QPushButton(self.tr("Show in folder"))
        self._folder.setAutoDefault(False)
        self._list = named(QWidget(), "sheet")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(0, 0, 8, 0)
        self._rows.setSpacing(2)
        area = QScrollArea(widgetResizable=True)
        area.setWidget(self._list)
        head = QHBoxLayout()
        head.addWidget(self._summary, 1)
        head.addWidget(self._folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(area, 1)
        self._where: Path | None = None
        self._folder.clicked.connect(self._show_folder)

    def show_made(self, kept: Kept) -> None:
        """Show what was made and what was not."""
        self._where = kept.paths[0].parent if kept.paths else None
        self._folder.setVisible(self._where is not None)
        self._summary.setText(self.tr("Papers made: {count}").format(count=len(kept.paths)))
        if kept.failed:
            self._rows.addWidget(self._failures(named_failures(self._choice, kept.failed)))
        for path in kept.paths:
            self._rows.addWidget(self._line(path))
        self._rows.addStretch(1)

    def _line(self, path: Path) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        words = QLabel(path.name)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addWidget(words, 1)
        button = named(QPushButton(self.tr("Open")), "link")
        button.setAccessibleName(self.tr("Open {name}").format(name=path.name))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: open_outside(path))
        row.addWidget(button)
        return line

    def _failures(self, sentences: list[str]) -> QFrame:
        card = named(QFrame(), "warn-card")
        column = QVBoxLayout(card)
        column.addWidget(named(QLabel(self.tr("Not made: {count}").format(count=len(sentences))), "group"))
        for sentence in sentences:
            words = named(QLabel(sentence, wordWrap=True), "lacking")
            words.setTextFormat(Qt.TextFormat.PlainText)
            column.addWidget(words)
        return card

    def _show_folder(self) -> None:
        if self._where is not None:
            open_outside(self._where)


def open_outside(path: Path) -> None:
    """Open a file or folder with the program the computer uses for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
