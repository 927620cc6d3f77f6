"""The rail at the left: the places of the program, each with a key of its own."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ui.actions import PLACES, action_named, translated
from ui.theme import named

WIDTH = 196
BOTTOM = "office"


class Rail(QWidget):
    """Eight places, and the office itself at the foot."""

    chosen = Signal(str)

    def __init__(self, percent: int = 100) -> None:
        """Make a button for each place."""
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedWidth(WIDTH * max(percent, 100) // 100)
        self.setAccessibleName(self.tr("Places"))
        self._buttons: dict[str, QPushButton] = {}
        self._counts: dict[str, QLabel] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 10, 14)
        column.setSpacing(4)
        column.addWidget(named(QLabel("Praktikum"), "brand"))
        for key, words in PLACES.items():
            if key == BOTTOM:
                column.addStretch(1)
            column.addWidget(self._button(key, translated(words)))

    def show_place(self, key: str) -> None:
        """Mark a place as the one shown."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show a number at the right of some places."""
        for key, label in self._counts.items():
            label.setText(str(counts[key]) if counts.get(key) else "")

    def _button(self, key: str, words: str) -> QPushButton:
        button = QPushButton()
        button.setText(words)
        button.setCheckable(True)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setToolTip(f"{words}  {action_named(f'go_{key}').keys[0]}")
        button.setAccessibleName(words)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._group.addButton(button)
        self._buttons[key] = button
        count = QLabel()
        count.setStyleSheet("color: rgba(255, 255, 255, 0.75); font-size: 11px;")
        count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(button)
        row.setContentsMargins(0, 0, 10, 0)
        row.addStretch(1)
        row.addWidget(count)
        self._counts[key] = count
        return button
