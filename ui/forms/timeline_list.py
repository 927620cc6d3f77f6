"""The rows of a timeline as a list: read, ticked, renamed and dated without a mouse."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableView
from typing_extensions import override

from ui.forms.timeline_cell import RowDelegate
from ui.forms.timeline_model import CHECK, DAY, ROW, STATE, TITLE, WHO, Index, TimelineRows
from ui.theme import row_height

FEWEST: Final = 22
"""So many letters of a title must have room before there is room for anything else."""


class TimelineTable(QTableView):
    """The list beside a timeline, line by line as high as its rows."""

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(self, rows: TimelineRows, words: str) -> None:
        """Show rows under a name for screen readers."""
        super().__init__()
        self._rows = rows
        self._wide: dict[int, int] = {}
        self.setModel(rows)
        self.setObjectName("timeline-list")
        self.setAccessibleName(words)
        self.setItemDelegate(RowDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        triggers = QTableView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setDefaultSectionSize(row_height())
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heads.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._open)
        rows.modelReset.connect(self._join_headings)

    def choose(self, key: str) -> None:
        """Make a row the current one."""
        at = next((at for at, row in enumerate(self._rows.rows) if row.key == key), -1)
        if at >= 0 and at != self.currentIndex().row():
            self.setCurrentIndex(self._rows.index(at, TITLE))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = current.data(ROW) if current.isValid() else None
        if row is not None and not row.heading:
            self.chosen.emit(row.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().data(ROW)
        title = self._rows.index(self.currentIndex().row(), TITLE)
        if row is not None and event.key() == Qt.Key.Key_Space and row.tick is not None:
            self._rows.setData(title, None, CHECK)
        elif row is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(row.key)
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let go first of who, then of the state, where the titles would have no room."""
        room = event.size().width() - self.fontMetrics().horizontalAdvance("n" * FEWEST)
        for column in (DAY, STATE, WHO):
            if column < self._rows.columnCount():
                room -= self.columnWidth(column) or self._wide.get(column, 0)
                self._wide[column] = self.columnWidth(column) or self._wide.get(column, 0)
                self.setColumnHidden(column, room < 0 and column != DAY)
        super().resizeEvent(event)

    def _join_headings(self) -> None:
        self.clearSpans()
        for at, row in enumerate(self._rows.rows):
            if row.heading:
                self.setSpan(at, 0, 1, self._rows.columnCount())
            elif row.is_span:
                self.setSpan(at, DAY, 1, self._rows.columnCount() - DAY)

    def _open(self, index: Index) -> None:
        row = index.data(ROW)
        if row is not None and not row.heading and not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(row.key)
