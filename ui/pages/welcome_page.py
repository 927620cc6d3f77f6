"""Without an office open: open one, make one, or look at an invented one."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.services.shared_place import is_offered
from ui.theme import button_words, named


class WelcomePage(QWidget):
    """Three ways in, and the files used last."""

    open_asked = Signal(str)
    """A path, or "" to choose one."""
    new_asked = Signal()
    sample_asked = Signal()

    def __init__(self, files: Sequence[str]) -> None:
        """Show the files that still exist."""
        super().__init__()
        self._buttons: list[QPushButton] = []
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QHBoxLayout(self)
        outer.addStretch(1)
        outer.addWidget(
            self._card([name for name in files if is_offered(Path(name))]), 0, Qt.AlignmentFlag.AlignCenter
        )
        outer.addStretch(1)

    def _card(self, files: Sequence[str]) -> QFrame:
        card = named(QFrame(), "card")
        card.setFixedWidth(520 * max(self.fontMetrics().height(), 16) // 16)
        column = QVBoxLayout(card)
        column.setContentsMargins(32, 28, 32, 28)
        column.setSpacing(12)
        column.addWidget(named(QLabel("Praktikum"), "great"))
        words = self.tr(
            "Placements, agreements and follow-up for a small office. Everything stays in one file of yours."
        )
        column.addWidget(named(QLabel(words, wordWrap=True), "muted"))
        column.addSpacing(8)
        self._add_way(
            column, self.tr("Open an office…"), self.tr("A file that ends in .praktikum."), main=bool(files)
        )
        self._buttons[-1].clicked.connect(lambda: self.open_asked.emit(""))
        self._add_way(column, self.tr("New office…"), self.tr("Begin with an empty file."), main=not files)
        self._buttons[-1].clicked.connect(self.new_asked)
        tried = self.tr("Five programmes with invented people, to try things out.")
        self._add_way(column, self.tr("Look at a sample…"), tried, main=False)
        self._buttons[-1].clicked.connect(self.sample_asked)
        if files:
            column.addSpacing(8)
            column.addWidget(named(QLabel(self.tr("Used last")), "group"))
        for name in files:
            button = named(QPushButton(button_words(Path(name).name, 60)), "link")
            button.setToolTip(name)
            button.setAccessibleName(self.tr("Open {name}").format(name=name))
            button.clicked.connect(lambda _=False, name=name: self.open_asked.emit(name))
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _add_way(self, column: QVBoxLayout, words: str, hint: str, *, main: bool) -> None:
        row = QHBoxLayout()
        button = QPushButton(words)
        if main:
            button.setObjectName("main")
        button.setMinimumWidth(170 * max(self.fontMetrics().height(), 16) // 16)
        self._buttons.append(button)
        row.addWidget(button)
        row.addWidget(named(QLabel(hint, wordWrap=True), "muted"), 1)
        column.addLayout(row)
