"""The rows of a timeline as a table: what each cell says, and what may be ticked, renamed and dated."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from app.domain.display import day_text
from app.text import Language
from ui.forms.day_typing import day_typed
from ui.forms.timeline_row import Row, told_day

Index = QModelIndex | QPersistentModelIndex
TITLE, DAY, WHO, STATE = range(4)
ROLE: Final = Qt.ItemDataRole
ROW: Final = int(ROLE.UserRole)
DISPLAY, CHECK = int(ROLE.DisplayRole), int(ROLE.CheckStateRole)
_EDIT, _READ, _TIP = int(ROLE.EditRole), int(ROLE.AccessibleTextRole), int(ROLE.ToolTipRole)


class TimelineRows(QAbstractTableModel):
    """Rows with their title, day, who acts, and a word on how they stand."""

    moved = Signal(str, object)
    ticked = Signal(str)
    renamed = Signal(str, str)
    unread = Signal(str)
    """What was typed as a day and is none."""

    def __init__(self, heads: Sequence[str], language: Language, today: date) -> None:
        """Begin empty, with the words over the columns."""
        super().__init__()
        self._heads, self._language, self.today = tuple(heads), language, today
        self.rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show other rows; where only their contents differ, what is chosen stays chosen."""
        if [row.key for row in rows] == [row.key for row in self.rows]:
            self.rows = list(rows)
            if rows:
                self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._heads) - 1))
            return
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self.rows)

    @override
    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._heads)

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == DISPLAY and section < len(self._heads):
            return self._heads[section]
        return None

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in {DISPLAY, _READ, _TIP}:
            words = self._words(row, index.column())
            return ", ".join(part for part in (words, row.state) if part) if role == _READ else words
        if role == _EDIT:
            return day_text(row.first, self._language) if index.column() == DAY and row.first else row.title
        if role == CHECK and index.column() == TITLE and row.tick is not None:
            return (Qt.CheckState.Checked if row.tick else Qt.CheckState.Unchecked).value
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if not index.isValid():
            return False
        row = self.rows[index.row()]
        if role == CHECK and row.tick is not None:
            self.ticked.emit(row.key)
            return True
        words = " ".join(str(value).split())
        if role != _EDIT or not words:
            return False
        if index.column() == TITLE and words != row.title:
            self.renamed.emit(row.key, words)
        elif index.column() == DAY:
            self._put(row, words)
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        row = self.rows[index.row()]
        if row.heading:
            return Qt.ItemFlag.ItemIsEnabled
        found = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() == TITLE and row.tick is not None:
            found |= Qt.ItemFlag.ItemIsUserCheckable
        if (index.column() == TITLE and row.renamable) or (index.column() == DAY and row.movable):
            found |= Qt.ItemFlag.ItemIsEditable
        return found

    def _words(self, row: Row, column: int) -> str:
        if row.heading:
            return row.title if column == TITLE else ""
        return (row.title, told_day(row, self._language), row.who, row.state)[column]

    def _put(self, row: Row, words: str) -> None:
        day = day_typed(words, self.today)
        if day is None:
            self.unread.emit(words)
        elif day != row.first:
            self.moved.emit(row.key, day)
