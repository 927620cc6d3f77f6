"""Parts beside one another, in as many columns as have room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget
from typing_extensions import override


class SideBySide(QWidget):
    """Parts beside one another, in as many columns as have room."""

    def __init__(self, parts: Sequence[QWidget], least: int, shares: Sequence[int] = ()) -> None:
        """Give a column at least so many pixels, at text size 100 %, or its share where all fit."""
        super().__init__()
        self._parts, self._least, self._shares = tuple(parts), least, tuple(shares)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(12)
        self._place(len(self._parts))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(100, super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() * 16 // max(self.fontMetrics().height(), 1)
        fitting = max(room // (self._least + 12), 1)
        count = len(self._parts)
        self._place(next(n for n in range(min(fitting, count), 0, -1) if count % n == 0))

    def _place(self, columns: int) -> None:
        if columns == self._columns:
            return
        for at in range(self._grid.columnCount()):
            self._grid.setColumnStretch(at, 0)
        self._columns = columns
        for at, part in enumerate(self._parts):
            self._grid.addWidget(part, at // columns, at % columns, Qt.AlignmentFlag(0))
        for at in range(columns):
            shared = len(self._shares) == columns
            self._grid.setColumnStretch(at, self._shares[at] if shared else 1)
