"""A list of lines that are no records: all keys in order, a window of lines read when they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from typing import Any, Final

from attrs import frozen
from PySide6.QtCore import (
    QAbstractTableModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from ui.models.calm_table import calm
from ui.models.cell_delegate import CellDelegate
from ui.models.record_list import DISPLAY, STATE, WORDS

Index = QModelIndex | QPersistentModelIndex
ROWS: Final = 64
PAGES: Final = 24
MEASURED: Final = 40
_TOP: Final = QModelIndex()
_EDGES: Final = 38
_ROW: Final = QItemSelectionModel.SelectionFlag.Rows


@frozen
class Line:
    """What stands in a row; ``states`` are keys of states for cells shown as pills."""

    cells: tuple[str, ...]
    states: tuple[str, ...] = ()


class LineList(QAbstractTableModel):
    """Lines by key. ``read`` gives the lines of some keys, in their order."""

    def __init__(
        self, headings: Sequence[str], read: Callable[[Sequence[Any]], Sequence[Line]], parent: QObject
    ) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._headings = tuple(headings)
        self._read_lines = read
        self._keys: Sequence[Any] = ()
        self._pages: OrderedDict[int, Sequence[Line]] = OrderedDict()

    @property
    def keys(self) -> Sequence[Any]:
        """Return the keys in order."""
        return self._keys

    @property
    def headings(self) -> tuple[str, ...]:
        """Return the headings of the columns."""
        return self._headings

    def show_keys(self, keys: Sequence[Any]) -> None:
        """Show other lines, or the same anew."""
        self.beginResetModel()
        self._keys = keys
        self._pages.clear()
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._keys)

    @override
    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._headings)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role in WORDS:
            cells = self._line(index.row()).cells
            return cells[index.column()] if index.column() < len(cells) else ""
        if role == STATE:
            states = self._line(index.row()).states
            return states[index.column()] if index.column() < len(states) else ""
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if role == DISPLAY and orientation is Qt.Orientation.Horizontal and section < len(self._headings):
            return self._headings[section]
        return None

    def _line(self, row: int) -> Line:
        number, place = divmod(row, ROWS)
        page = self._pages.get(number)
        if page is None:
            page = self._pages[number] = self._read_lines(self._keys[number * ROWS : (number + 1) * ROWS])
            if len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        return page[place] if place < len(page) else Line(())


class LineTable(QTableView):
    """The table of such a list: rows are selected whole, Enter and a double click open one."""

    opened = Signal(object)
    """The key of the row to open."""
    chosen = Signal()
    """Other rows are selected."""

    def __init__(
        self, name: str, headings: Sequence[str], read: Callable[[Sequence[Any]], Sequence[Line]],
        *, many: bool = False, wide: int = -1, widest: int = 18,
    ) -> None:  # fmt: skip
        """Show nothing yet; ``many`` lets several rows be selected, ``wide`` is the column with room.

        ``widest`` is how wide a column becomes by itself at most, in heights of the text.
        """
        super().__init__()
        self._widest = widest
        self.lines = LineList(headings, read, self)
        self.setModel(self.lines)
        self.setAccessibleName(name)
        self.setItemDelegate(CellDelegate(self))
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if many else mode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        calm(self)
        heading = self.horizontalHeader()
        heading.setStretchLastSection(wide < 0)
        if wide >= 0:
            heading.setSectionResizeMode(wide, QHeaderView.ResizeMode.Stretch)
        heading.setMinimumSectionSize(48)
        heading.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.doubleClicked.connect(lambda index: self.opened.emit(self.lines.keys[index.row()]))

    @property
    def chosen_keys(self) -> list[Any]:
        """Return the keys of the selected rows, in order."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.lines.keys[row] for row in rows]

    def show_keys(self, keys: Sequence[Hashable], *, fit: bool = True) -> None:
        """Show other lines; what was selected and is still there stays selected and in view."""
        kept, place = set(self.chosen_keys), self.verticalScrollBar().value()
        self.lines.show_keys(keys)
        if fit:
            self.fit()
        if kept:
            rows = [row for row, key in enumerate(keys) if key in kept]
            for row in rows:
                flags = _ROW | QItemSelectionModel.SelectionFlag.Select
                self.selectionModel().select(self.lines.index(row, 0), flags)
            if rows:
                none = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(self.lines.index(rows[0], 0), none)
        self.verticalScrollBar().setValue(place)
        self.chosen.emit()

    def choose(self, key: object) -> bool:
        """Select the row of a key; say whether it is there."""
        row = next((row for row, one in enumerate(self.lines.keys) if one == key), -1)
        if row < 0:
            return False
        flags = _ROW | QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self.lines.index(row, 0), flags)
        self.scrollTo(self.lines.index(row, 0))
        return True

    def fit(self) -> None:
        """Give each column the width its heading and first rows need."""
        metrics = self.fontMetrics()
        widest = metrics.height() * self._widest
        for column, words in enumerate(self.lines.headings):
            rows = range(min(self.lines.rowCount(), MEASURED))
            cells = [str(self.lines.index(row, column).data() or "")[:200] for row in rows]
            wide = max((metrics.horizontalAdvance(cell) for cell in [words, *cells]), default=0)
            self.setColumnWidth(column, min(wide + _EDGES, widest))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.lines.keys[self.currentIndex().row()])
        else:
            super().keyPressEvent(event)
