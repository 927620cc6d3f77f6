"""The headings of a list: they sort, and a person may move and widen them."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHeaderView, QWidget
from typing_extensions import override

PAUSE = 200
"""Milliseconds of rest before a moved or widened column is remembered."""


class ListHeading(QHeaderView):
    """Tells when a person arranged the columns, not when the program did."""

    arranged = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Show no column yet."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.widened: dict[int, int] = {}
        """The widths a person gave since the columns were laid out, by column."""
        self._by_program = 0
        self._held = False
        self._moved = QTimer(self, singleShot=True, interval=PAUSE)
        self._moved.timeout.connect(self.arranged)
        self.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setSectionsClickable(True)
        self.setStretchLastSection(True)
        self.setMinimumSectionSize(60)
        self.setSortIndicatorShown(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.sectionMoved.connect(self._on_moved)
        self.sectionResized.connect(self._on_resized)

    @contextlib.contextmanager
    def arranging(self) -> Iterator[None]:
        """Lay out columns without that counting as a person's wish."""
        self._by_program += 1
        try:
            yield
        finally:
            self._by_program -= 1

    def show_order(self, column: int, *, descending: bool) -> None:
        """Mark the column the list is sorted by; -1 marks none."""
        order = Qt.SortOrder.DescendingOrder if descending else Qt.SortOrder.AscendingOrder
        with QSignalBlocker(self):
            self.setSortIndicator(column, order)
        self.viewport().update()

    def straighten(self) -> None:
        """Put the columns back into the order of the list, and forget the widths given by hand."""
        self.widened.clear()
        with self.arranging():
            for column in range(self.count()):
                self.moveSection(self.visualIndex(column), column)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._held = True
        super().mousePressEvent(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._held = False

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._held = True
        super().mouseDoubleClickEvent(event)

    def _on_moved(self, *_: int) -> None:
        if not self._by_program:
            self._moved.start()

    def _on_resized(self, column: int, _old: int, width: int) -> None:
        if self._held and not self._by_program and self.visualIndex(column) < self.count() - 1:
            self.widened[column] = width
            self._moved.start()
