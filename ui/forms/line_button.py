"""A button as wide as the room and as high as the lines laid out in it; Enter and Space press it."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from typing_extensions import override

FRAME: Final = 2
"""The line around the button while the keyboard is on it, in pixels."""


class LineButton(QPushButton):
    """What is laid out in ``column`` lets the pointer through to the button."""

    def __init__(self) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("line")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(8, 6, 8, 6)
        self.column.setSpacing(1)

    def let_through(self) -> None:
        """Let a click on what is laid out be one on the button."""
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() + QSize(2 * FRAME, 2 * FRAME) if layout is not None else QSize()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Keep the height of its words: the style's own least height is that of a plain button."""
        self.setMinimumHeight(self.sizeHint().height())
        super().showEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)
