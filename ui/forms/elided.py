"""A line of plain text that ends with three dots where its room ends; the whole stands under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy
from typing_extensions import override


class ElidedLabel(QLabel):
    """One line."""

    def __init__(self, words: str = "") -> None:
        """Begin with words; line breaks in them become spaces."""
        super().__init__(" ".join(words.split()))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(40, super().sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter = QPainter(self)
        side = Qt.AlignmentFlag.AlignLeft
        self.style().drawItemText(
            painter,
            self.rect(),
            int(side | Qt.AlignmentFlag.AlignVCenter),
            self.palette(),
            self.isEnabled(),
            words,
            self.foregroundRole(),
        )
        painter.end()
