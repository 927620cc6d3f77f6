"""The frame of the window while an office is being read: on the screen before anything else is."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ui.menus.foot import Foot
from ui.menus.rail import Rail
from ui.theme import named

LONGEST = 400
"""A window that is begun out of sight is never painted: after so many milliseconds work goes on."""


class FirstFrame(QWidget):
    """Rail and foot as they will stand; the middle says what is on its way."""

    seen = Signal()
    """It stands on the screen, or nobody looks; told once."""

    def __init__(self, name: str, percent: int) -> None:
        """Name the office that is being opened."""
        super().__init__()
        self.setObjectName("page")
        self._rail = Rail(percent)
        self._rail.setEnabled(False)
        words = named(QLabel(self.tr("Opening {name}…").format(name=name) if name else ""), "muted")
        words.setTextFormat(Qt.TextFormat.PlainText)
        middle = QVBoxLayout()
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(0)
        middle.addStretch(1)
        middle.addWidget(words, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(1)
        middle.addWidget(Foot(percent))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(middle, 1)
        self.setAccessibleName(words.text())
        self._waiting = QTimer(self, singleShot=True, interval=LONGEST)
        self._waiting.timeout.connect(self.seen)
        self._waiting.start()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._waiting.isActive() and self._waiting.interval() == LONGEST:
            self._waiting.start(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._rail.fit(self.width())
