"""The guests of an event as a table: worked by keys, several rows at once, quick for hundreds."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem
from typing_extensions import override

from app.services.invitations import Line
from ui.models.calm_table import calm
from ui.models.cell_delegate import CellDelegate
from ui.theme import named, row_height

ID = int(Qt.ItemDataRole.UserRole) + 40
SHOWN = 10
"""So many rows are seen at once; the others are scrolled to."""
EDGE = 4


class GuestTable(QTableWidget):
    """Rows of guests; a key or Enter does something with those chosen and goes on to the next."""

    opened = Signal(str)
    """A guest was asked for by Enter or a double click."""

    def __init__(self, headings: Sequence[str], name: str) -> None:
        """Begin empty."""
        super().__init__(0, len(headings))
        named(self, "small")
        self.setAccessibleName(name)
        calm(self)
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalHeaderLabels(list(headings))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(len(headings) - 1, QHeaderView.ResizeMode.ResizeToContents)
        self.acts: Mapping[int, Callable[[], object]] = {}
        self.cellDoubleClicked.connect(lambda row, _column: self.opened.emit(self._id(row)))

    @property
    def chosen(self) -> list[str]:
        """Return the ids of the rows chosen, in order."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self._id(row) for row in rows]

    def show_lines(self, lines: Sequence[Line], last: Callable[[Line], str]) -> None:
        """Show guests; who was chosen stays so. ``last`` says what stands in the last column."""
        kept, row = set(self.chosen), self.currentRow()
        self.setUpdatesEnabled(False)
        self.setRowCount(len(lines))
        for at, line in enumerate(lines):
            values = (line.name or "–", line.organisation, last(line))
            for column, words in enumerate(values):
                self._put(at, column, words, line.id)
        self.clearSelection()
        if lines:
            self.setCurrentCell(max(0, min(row, len(lines) - 1)), 0)
        for at, line in enumerate(lines):
            if line.id in kept and len(kept) > 1:
                self.selectRow(at)
        self.setUpdatesEnabled(True)
        self._fit()

    def go_on(self) -> None:
        """Go to the next row."""
        if self.currentRow() + 1 < self.rowCount():
            self.setCurrentCell(self.currentRow() + 1, 0)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        act = self.acts.get(event.key()) if event.modifiers() in _PLAIN else None
        if act is not None:
            act()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentRow() >= 0:
            self.opened.emit(self._id(self.currentRow()))
        else:
            super().keyPressEvent(event)

    def _put(self, row: int, column: int, words: str, key: str) -> None:
        item = self.item(row, column)
        if item is None:
            item = QTableWidgetItem()
            self.setItem(row, column, item)
        item.setText(words)
        item.setToolTip(words if column < self.columnCount() - 1 else "")
        item.setData(ID, key)

    def _id(self, row: int) -> str:
        item = self.item(row, 0)
        return str(item.data(ID)) if item is not None else ""

    def _fit(self) -> None:
        rows = max(2, min(self.rowCount(), SHOWN))
        self.setFixedHeight(rows * row_height() + self.horizontalHeader().sizeHint().height() + 2 * EDGE)
        self.setVisible(self.rowCount() > 0)


_PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
