"""A link that shortens its words where its room ends; the whole stands under the pointer."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy
from typing_extensions import override

from ui.theme import button_words

EDGES = 16
"""What stands at both sides of the words, in pixels."""
SLACK = 4
"""Parts of a pixel add up; without this the last letters would be dropped."""
LONGEST = 120


class LinkButton(QPushButton):
    """One line."""

    def __init__(self, words: str) -> None:
        """Begin with words of any length."""
        super().__init__()
        self._words = " ".join(words.split())
        self.setObjectName("link")
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(button_words(self._words, LONGEST))

    @override
    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(button_words(self._words, LONGEST)) + EDGES + SLACK
        return QSize(width, super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - EDGES
        short = self.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, room)
        if short.replace("&", "&&") != self.text():
            self.setText(short.replace("&", "&&"))
        self.setToolTip(self._words if short != self._words else "")
