"""The table of a list: sorting by its headings, moving and widening its columns, selecting many."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen
from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QSignalBlocker,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView
from typing_extensions import override

from app.domain.fields import FieldSpec
from app.services.browsing import Query
from ui.models.calm_table import calm
from ui.models.cell_delegate import CellDelegate
from ui.models.desk import Desk
from ui.models.record_list import RecordList
from ui.pages.lists.list_heading import ListHeading

MEASURED = 32
"""So many rows decide how wide a column is."""
WIDEST = 230
MOST_KEPT = 2_000
"""More rows than these do not stay selected when another question is asked."""
_IN_VIEW = 100
"""So many rows from the first in view on are remembered, should some of them go."""
_ROWS = QItemSelectionModel.SelectionFlag.Rows
_SELECT = QItemSelectionModel.SelectionFlag.Select
_NO_WIDTHS: Mapping[str, int] = {}


@frozen
class _Kept:
    """What a person looked at before the list was renewed, by ids."""

    seen: tuple[str, ...]
    chosen: tuple[str, ...]
    current: str


class ListTable(QTableView):
    """A list of records."""

    opened = Signal(str)
    """Show this record."""
    chosen = Signal()
    """Other rows are selected."""
    copy_asked = Signal()

    def __init__(self, desk: Desk, query: Query, columns: Sequence[FieldSpec]) -> None:
        """Show what a query finds."""
        super().__init__()
        self._desk = desk
        self.records = RecordList(desk, query, columns, self)
        self.heading = ListHeading(self)
        self.setHorizontalHeader(self.heading)
        self.setModel(self.records)
        # a heading looks through all rows whether each is selected: with a selection of its own it need not
        self.heading.setSelectionModel(QItemSelectionModel(self.records, self.heading))
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        calm(self)
        self.heading.show_order(self._sorted_column(), descending=query.descending)
        self.heading.sortIndicatorChanged.connect(self._sort)
        self.selectionModel().currentRowChanged.connect(self._show_current)
        self._told = QTimer(self, singleShot=True, interval=0)
        self._told.timeout.connect(self.chosen)
        self.selectionModel().selectionChanged.connect(lambda *_: self._told.start())
        self.records.renewing.connect(self._keep_place)
        self.records.renewed.connect(self._return)
        self._kept: _Kept | None = None
        self._widths = _NO_WIDTHS
        self.fit()

    @property
    def chosen_ids(self) -> list[str]:
        """Return the ids of the selected rows, in the list's order."""
        ids = self.records.ids
        parts = sorted((part.top(), part.bottom()) for part in self._chosen_parts)
        rows = dict.fromkeys(row for top, bottom in parts for row in range(top, bottom + 1))
        return [ids[row] for row in rows if row < len(ids)]

    @property
    def chosen_count(self) -> int:
        """Return how many rows are selected."""
        parts = self._chosen_parts
        if len(parts) == 1:
            return parts[0].bottom() - parts[0].top() + 1
        return len(self.chosen_ids)

    @property
    def _chosen_parts(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(place) for place in range(selection.size())]

    @property
    def shown_columns(self) -> list[FieldSpec]:
        """Return the fields shown, in the order they stand in now."""
        columns = self.records.columns
        return [columns[self.heading.logicalIndex(place)] for place in range(len(columns))]

    def ask(
        self,
        query: Query,
        columns: Sequence[FieldSpec] | None = None,
        widths: Mapping[str, int] = _NO_WIDTHS,
    ) -> None:
        """Show something else; what was selected and is still there stays selected."""
        some = self.chosen_count <= MOST_KEPT
        kept = _Kept((), tuple(self.chosen_ids) if some else (), "")
        with self.heading.arranging():
            self.records.ask(query, columns)
            if columns is not None:
                self._widths = widths
                self.heading.straighten()
                self.fit()
            self.heading.show_order(self._sorted_column(), descending=query.descending)
        self.executeDelayedItemsLayout()  # else it is done while painting, and all is painted twice
        if kept.chosen:
            self._choose_again(kept)
        self.chosen.emit()

    def choose(self, record: str, *, adding: bool = False) -> bool:
        """Select a record's row and bring it into view; say whether it is in the list."""
        row = self.records.row_of(record)
        if row < 0:
            return False
        index = self.records.index(row, 0)
        flags = _ROWS | (
            QItemSelectionModel.SelectionFlag.Select
            if adding
            else QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        with QSignalBlocker(self.selectionModel()):
            self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)
        self.viewport().update()
        self._told.start()
        return True

    def fit(self) -> None:
        """Give each column the width chosen for it, else what its heading and first rows need."""
        metrics, records = self.fontMetrics(), self.records
        rows = range(min(records.rowCount(), MEASURED))
        for column, field in enumerate(records.columns):
            title = metrics.horizontalAdvance(field.label.of(self._desk.language)) + 36
            cells = [str(records.index(row, column).data() or "") for row in rows]
            if field.name == "state":
                cells = [words.of(self._desk.language) + " " * 6 for words in field.choices.values()]
            widest = max((metrics.horizontalAdvance(cell[:WIDEST]) for cell in cells), default=0) + 38
            usual = max(title, min(widest, metrics.height() * WIDEST // 16))
            self.setColumnWidth(column, self._widths.get(field.name, usual))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy_asked.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.records.ids[self.currentIndex().row()])
        elif event.key() == Qt.Key.Key_Space and self.currentIndex().isValid():
            flags = _ROWS | QItemSelectionModel.SelectionFlag.Toggle
            self.selectionModel().select(self.currentIndex(), flags)
        else:
            super().keyPressEvent(event)

    def _sorted_column(self) -> int:
        names = [field.name for field in self.records.columns]
        return names.index(self.records.query.sort) if self.records.query.sort in names else -1

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        current = self.chosen_ids if self.chosen_count == 1 else []
        self.records.sort(column, order)
        self.heading.arranged.emit()
        for one in current:
            self.choose(one)

    def _keep_place(self) -> None:
        """Remember what is in view and chosen; the list is about to look again."""
        top, ids = self.rowAt(0), self.records.ids
        at_top = self.verticalScrollBar().value() == 0
        seen = () if at_top or top < 0 else ids[top : top + _IN_VIEW]
        row = self.currentIndex().row()
        self._kept = _Kept(tuple(seen), tuple(self.chosen_ids), ids[row] if 0 <= row < len(ids) else "")

    def _return(self) -> None:
        """Show again what was in view, and choose again what a renewed list has let go."""
        kept, self._kept = self._kept, None
        if kept is None:
            return
        if kept.chosen and not self.selectionModel().hasSelection():
            self._choose_again(kept)
        row = next((row for one in kept.seen if (row := self.records.row_of(one)) >= 0), -1)
        if row >= 0 and self.rowAt(0) != row:
            self.scrollTo(self.records.index(row, 0), QAbstractItemView.ScrollHint.PositionAtTop)

    def _choose_again(self, kept: _Kept) -> None:
        rows = sorted(row for one in kept.chosen if (row := self.records.row_of(one)) >= 0)
        current = self.records.row_of(kept.current)
        with QSignalBlocker(self.selectionModel()):
            self.selectionModel().select(stretches(self.records, rows), _ROWS | _SELECT)
            if current >= 0:
                none = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(self.records.index(current, 0), none)
        self.viewport().update()

    def _show_current(self, *_: object) -> None:
        """Open the row somebody chose; one that the cursor only passes (Ctrl and an arrow) stays closed."""
        index = self.currentIndex()
        if index.isValid() and self.selectionModel().isSelected(index) and self.chosen_count <= 1:
            self.opened.emit(self.records.ids[index.row()])


def stretches(records: RecordList, rows: Sequence[int]) -> QItemSelection:
    """Return rows in order as a selection of as few stretches as hold them."""
    found = QItemSelection()
    first = last = -2
    for row in (*rows, -2):
        if row != last + 1:
            if last >= 0:
                found.select(records.index(first, 0), records.index(last, records.columnCount() - 1))
            first = row
        last = row
    return found
