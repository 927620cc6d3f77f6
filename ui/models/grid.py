"""A small table to type in: lines of cells by key, each saying how it looks and what may be typed there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Literal

from attrs import frozen
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

Index = QModelIndex | QPersistentModelIndex
DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
EDIT: Final = int(Qt.ItemDataRole.EditRole)
TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
SPOKEN: Final = int(Qt.ItemDataRole.AccessibleTextRole)
ALIGNED: Final = int(Qt.ItemDataRole.TextAlignmentRole)
CELL: Final = int(Qt.ItemDataRole.UserRole)
"""The role under which a place gives its ``Cell``."""
Editing = Literal["", "line", "text", "offers"]
_TOP: Final = QModelIndex()


@frozen(kw_only=True)
class Cell:
    """What stands in one place. Nothing of it is ever read as markup."""

    words: str = ""
    note: str = ""
    """A quiet word after the words."""
    state: str = ""
    """The key of a state: the words stand in a pill of its tone."""
    lack: str = ""
    """What is missing, in words; stands in a warning pill before the words."""
    depth: int = 0
    strong: bool = False
    muted: bool = False
    number: bool = False
    editing: Editing = ""
    typed: str = ""
    """What an editor begins with, where it is not the words."""
    tip: str = ""
    said: str = ""
    """What a screen reader says, where it is not the words."""


@frozen(kw_only=True)
class GridColumn:
    """A column; ``width`` in pixels at text size 100 %, the least where it may grow."""

    key: str
    title: str
    width: int
    grows: int = 0
    """Its share of the width that is left over."""
    number: bool = False


@frozen(kw_only=True)
class Line:
    """A line by the key of what it shows."""

    key: str
    cells: tuple[Cell, ...]


EMPTY: Final = Cell()


class Grid(QAbstractTableModel):
    """Lines of cells. What is typed goes to whoever listens; the grid changes when it is shown anew."""

    typed = Signal(str, str, object)
    """Line, column and what was typed or chosen there."""

    def __init__(self, parent: QObject, *, may_write: bool = True) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._may_write = may_write
        self.columns: tuple[GridColumn, ...] = ()
        self.lines: tuple[Line, ...] = ()

    def show_lines(self, columns: Sequence[GridColumn], lines: Sequence[Line]) -> None:
        """Show these; the same lines with other cells only repaint."""
        fresh, titles = tuple(lines), tuple(columns)
        same = [one.key for one in fresh] == [one.key for one in self.lines]
        if not same or titles != self.columns:
            self.beginResetModel()
            self.columns, self.lines = titles, fresh
            self.endResetModel()
            return
        old, self.lines = self.lines, fresh
        for row, (before, after) in enumerate(zip(old, fresh, strict=True)):
            if before != after:
                self.dataChanged.emit(self.index(row, 0), self.index(row, len(titles) - 1))

    def cell(self, index: Index) -> Cell:
        """Return what stands in a place."""
        if not index.isValid():
            return EMPTY
        cells = self.lines[index.row()].cells
        return cells[index.column()] if index.column() < len(cells) else EMPTY

    def place_of(self, index: Index) -> tuple[str, str]:
        """Return the keys of line and column; empty for no place."""
        if not index.isValid():
            return "", ""
        return self.lines[index.row()].key, self.columns[index.column()].key

    def index_of(self, line: str, column: str = "") -> QModelIndex:
        """Return the place of a line and a column, by their keys; without a column the line's first."""
        keys = [one.key for one in self.lines]
        titles = [one.key for one in self.columns]
        if line not in keys or (column and column not in titles):
            return QModelIndex()
        return self.index(keys.index(line), titles.index(column) if column else 0)

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.lines)

    @override
    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.columns)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if role == CELL:
            return self.cell(index)
        if role == DISPLAY:
            return self.cell(index).words
        if role == EDIT:
            cell = self.cell(index)
            return cell.typed or cell.words
        if role == TOOL_TIP:
            cell = self.cell(index)
            return _plain(cell.tip or (cell.words if len(cell.words) > _SHORT else ""))
        if role == SPOKEN:
            return self._spoken(index)
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = EDIT) -> bool:
        if role != EDIT or not self.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self.typed.emit(*self.place_of(index), value)
        return True

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        plain = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return plain | Qt.ItemFlag.ItemIsEditable if self._may_write and self.cell(index).editing else plain

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if orientation is not Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        if role == ALIGNED and self.columns[section].number:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self.columns[section].title if role == DISPLAY else None

    def _spoken(self, index: Index) -> str:
        cell, first = self.cell(index), self.lines[index.row()].cells[0].words if index.isValid() else ""
        words = cell.said or ", ".join(one for one in (cell.words, cell.note, cell.lack) if one)
        if not index.isValid() or index.column() == 0:
            return words
        return f"{first}, {self.columns[index.column()].title}: {words or '–'}"


_SHORT: Final = 24


def _plain(words: str) -> str:
    """Return words as a tool tip shows them as they are: Qt would take < for markup."""
    escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace("\n", "<br>")
    return f"<qt>{escaped}</qt>" if words else ""
