"""The first rows of a file as they stand in it, with the heading row marked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QFont
from PySide6.QtWidgets import QAbstractItemView, QTableView
from typing_extensions import override

from ui.theme import row_height, tokens

Index = QModelIndex | QPersistentModelIndex
MOST_ROWS: Final = 40
MOST_COLUMNS: Final = 60
_TOP: Final = QModelIndex()
_LONGEST: Final = 200
_WIDEST: Final = 220


class RawRows(QAbstractTableModel):
    """Rows of words under the letters of their columns."""

    def __init__(self, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows: Sequence[Sequence[str]] = ()
        self._width = 0
        self._heading = -1

    def show_rows(self, rows: Sequence[Sequence[str]], heading: int) -> None:
        """Show rows, one of them (counted from 0, -1 for none) as headings."""
        self.beginResetModel()
        self._rows = rows
        self._width = min(max((len(row) for row in rows), default=0), MOST_COLUMNS)
        self._heading = heading
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else self._width

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not index.isValid():
            return None
        is_heading = index.row() == self._heading
        if role == Qt.ItemDataRole.DisplayRole:
            row = self._rows[index.row()]
            return row[index.column()][:_LONGEST] if index.column() < len(row) else ""
        if role == Qt.ItemDataRole.BackgroundRole and is_heading:
            return QBrush(QColor(tokens().selection))
        if role == Qt.ItemDataRole.ForegroundRole and index.row() < self._heading:
            return QBrush(QColor(tokens().muted))
        if role == Qt.ItemDataRole.FontRole and is_heading:
            font = QFont()
            font.setWeight(QFont.Weight.DemiBold)
            return font
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = int(Qt.ItemDataRole.DisplayRole)
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return str(section + 1) if orientation is Qt.Orientation.Vertical else _letters(section)


class RawTable(QTableView):
    """A look at the file; a double click on a row makes it the headings."""

    heading_chosen = Signal(int)
    """A row, counted from 1."""

    def __init__(self) -> None:
        """Show nothing yet."""
        super().__init__()
        self.rows = RawRows(self)
        self.setModel(self.rows)
        self.setAccessibleName(self.tr("The first rows of the file"))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.doubleClicked.connect(lambda index: self.heading_chosen.emit(index.row() + 1))

    def show_rows(self, rows: Sequence[Sequence[str]], heading: int) -> None:
        """Show rows, one of them (counted from 0) as headings."""
        self.rows.show_rows(rows, heading)
        for column in range(self.rows.columnCount()):
            self.setColumnWidth(column, max(60, min(self.sizeHintForColumn(column) + 16, _WIDEST)))


def _letters(column: int) -> str:
    letters, number = "", column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters
