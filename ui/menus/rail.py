"""The rail at the left: the places of the program, each with a key of its own."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.actions import PLACES, action_named, translated
from ui.theme import icon, named, tokens

WIDTH: Final = 196
BOTTOM: Final = "office"
ROOM: Final = 72
"""Around the words of a place: edges, and the number at the right."""
MOST_SHARE: Final = 4
"""One part in so many of the window at most; a narrower one shows drawings, with the words as tool tips."""
NARROW: Final = 60


class RailButton(QPushButton):
    """One place: its words, or in a narrow window its drawing, and perhaps a number."""

    def __init__(self, key: str, words: str) -> None:
        """Show words."""
        super().__init__()
        self.words = words
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(f"{words}  {action_named(f'go_{key}').keys[0]}")
        self.setAccessibleName(words)
        self._drawing = f"place_{key}"
        self.count = named(QLabel(), "rail-count")
        self.count.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 10, 0)
        row.addStretch(1)
        row.addWidget(self.count)

    def show_narrow(self, *, narrow: bool, side: int) -> None:
        """Show the drawing alone, or the words."""
        self.setText("" if narrow else self.words)
        self.setIcon(icon(self._drawing, tokens().rail_text) if narrow else QIcon())
        self.setIconSize(QSize(side, side))
        self.count.setVisible(not narrow)


class Rail(QWidget):
    """Eight places, and the office itself at the foot."""

    chosen = Signal(str)

    def __init__(self, percent: int = 100) -> None:
        """Make a button for each place."""
        super().__init__()
        self.setObjectName("rail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Places"))
        self._percent = max(percent, 100)
        self._buttons: dict[str, RailButton] = {}
        self._brand = named(QLabel("Praktikum"), "brand")
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 12, 10, 14)
        column.setSpacing(4)
        column.addWidget(self._brand)
        for key, words in PLACES.items():
            if key == BOTTOM:
                column.addStretch(1)
            column.addWidget(self._button(key, translated(words)))
        self.narrow = False
        self.fit(0)

    def show_place(self, key: str) -> None:
        """Mark a place as the one shown."""
        if key in self._buttons:
            self._buttons[key].setChecked(True)

    def take_focus(self, key: str) -> None:
        """Give the keyboard to a place."""
        if key in self._buttons:
            self._buttons[key].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show a number at the right of some places; the others keep theirs."""
        for key, count in counts.items():
            self._buttons[key].count.setText(str(count) if count else "")

    def fit(self, window: int) -> None:
        """Be as wide as the words need; where a window of this width is too narrow for it, show drawings."""
        wide = max(WIDTH * self._percent // 100, self._widest())
        self.narrow = 0 < window < wide * MOST_SHARE
        self.setFixedWidth(NARROW * self._percent // 100 if self.narrow else wide)
        self._brand.setVisible(not self.narrow)
        for button in self._buttons.values():
            button.show_narrow(narrow=self.narrow, side=20 * self._percent // 100)

    def _widest(self) -> int:
        font = QFont(self.font())
        font.setPixelSize(13 * self._percent // 100)
        font.setWeight(QFont.Weight.DemiBold)
        metrics = QFontMetrics(font)
        words = max(metrics.horizontalAdvance(button.words) for button in self._buttons.values())
        return words + ROOM * self._percent // 100

    def _button(self, key: str, words: str) -> RailButton:
        button = RailButton(key, words)
        button.clicked.connect(lambda: self.chosen.emit(key))
        self._buttons[key] = button
        return button
