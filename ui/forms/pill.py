"""A state as a word in a soft pill."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.models.cell_delegate import PILL_EDGE, draw_pill


class Pill(QWidget):
    """One state."""

    def __init__(self) -> None:
        """Begin without a state."""
        super().__init__()
        self._words = ""
        self._state = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, words: str, state: str) -> None:
        """Show a state by its words; its key gives the tone."""
        self._words, self._state = words, state
        self.setAccessibleName(words)
        self.setVisible(bool(words))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._words) + 3 * PILL_EDGE, metrics.height() + 6)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        place = QRect(PILL_EDGE // 2, 0, self.width() - PILL_EDGE // 2, self.height())
        draw_pill(painter, place, self._words, self._state, self.font())
        painter.end()
