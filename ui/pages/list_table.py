"""The table of a list: sorting by its headings, selecting many, copying."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import frozen
from PySide6.QtCore import QItemSelectionModel, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView
from typing_extensions import override

from app.domain.fields import FieldSpec
from app.services.browsing import Query
from ui.models.cell_delegate import CellDelegate
from ui.models.desk import Desk
from ui.models.record_list import RecordList
from ui.theme import row_height

MEASURED = 40
"""So many rows decide how wide a column is."""
WIDEST = 230
_IN_VIEW = 100
"""So many rows from the first in view on are remembered, should some of them go."""


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

    def __init__(self, desk: Desk, query: Query, columns: Sequence[FieldSpec]) -> None:
        """Show what a query finds."""
        super().__init__()
        self._desk = desk
        self.records = RecordList(desk, query, columns, self)
        self.setModel(self.records)
        self.setItemDelegate(CellDelegate(self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        heading = self.horizontalHeader()
        heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heading.setHighlightSections(False)
        heading.setSectionsMovable(True)
        heading.setStretchLastSection(True)
        heading.setMinimumSectionSize(60)
        heading.setSortIndicatorShown(True)
        heading.setSectionsClickable(True)
        with QSignalBlocker(heading):
            heading.setSortIndicator(self._sorted_column(), Qt.SortOrder.AscendingOrder)
        heading.sortIndicatorChanged.connect(self._sort)
        self.selectionModel().currentRowChanged.connect(self._show_current)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen.emit())
        self.records.renewing.connect(self._keep_place)
        self.records.renewed.connect(self._return)
        self._kept: _Kept | None = None
        self.fit()

    @property
    def chosen_ids(self) -> list[str]:
        """Return the ids of the selected rows, in the list's order."""
        rows = sorted({index.row() for index in self.selectionModel().selectedRows()})
        return [self.records.ids[row] for row in rows]

    def ask(self, query: Query, columns: Sequence[FieldSpec] | None = None) -> None:
        """Show something else; what was selected and is still there stays selected."""
        kept = self.chosen_ids
        self.records.ask(query, columns)
        if columns is not None:
            self.fit()
        with QSignalBlocker(self):
            for one in kept:
                self.choose(one, adding=True)
        self.chosen.emit()

    def choose(self, record: str, *, adding: bool = False) -> bool:
        """Select a record's row and bring it into view; say whether it is in the list."""
        row = self.records.row_of(record)
        if row < 0:
            return False
        index = self.records.index(row, 0)
        flags = QItemSelectionModel.SelectionFlag.Rows | (
            QItemSelectionModel.SelectionFlag.Select
            if adding
            else QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        with QSignalBlocker(self.selectionModel()):
            self.selectionModel().setCurrentIndex(index, flags)
        self.scrollTo(index)
        self.viewport().update()
        return True

    def copy(self) -> None:
        """Put the selected rows, or all when none is, on the clipboard as a table."""
        rows = [self.records.row_of(one) for one in self.chosen_ids] or range(len(self.records.ids))
        QGuiApplication.clipboard().setText(self.records.as_text(list(rows)))

    def fit(self) -> None:
        """Give each column the width its heading and its first rows need, within reason."""
        metrics, records = self.fontMetrics(), self.records
        rows = range(min(records.rowCount(), MEASURED))
        for column, field in enumerate(records.columns):
            title = metrics.horizontalAdvance(field.label.of(self._desk.language)) + 36
            cells = [str(records.index(row, column).data() or "") for row in rows]
            if field.name == "state":
                cells = [words.of(self._desk.language) + " " * 6 for words in field.choices.values()]
            widest = max((metrics.horizontalAdvance(cell) for cell in cells), default=0) + 38
            self.setColumnWidth(column, max(title, min(widest, metrics.height() * WIDEST // 16)))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.opened.emit(self.records.ids[self.currentIndex().row()])
        else:
            super().keyPressEvent(event)

    def _sorted_column(self) -> int:
        names = [field.name for field in self.records.columns]
        return names.index(self.records.query.sort) if self.records.query.sort in names else -1

    def _sort(self, column: int, order: Qt.SortOrder) -> None:
        current = self.chosen_ids
        self.records.sort(column, order)
        for one in current[:1]:
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
        flags = QItemSelectionModel.SelectionFlag.Rows | QItemSelectionModel.SelectionFlag.Select
        rows = [row for one in kept.chosen if (row := self.records.row_of(one)) >= 0]
        current = self.records.row_of(kept.current)
        with QSignalBlocker(self.selectionModel()):
            for row in rows:
                self.selectionModel().select(self.records.index(row, 0), flags)
            if current >= 0:
                none = QItemSelectionModel.SelectionFlag.NoUpdate
                self.selectionModel().setCurrentIndex(self.records.index(current, 0), none)
        self.viewport().update()

    def _show_current(self, *_: object) -> None:
        row = self.currentIndex().row()
        if 0 <= row < len(self.records.ids) and len(self.selectionModel().selectedRows()) <= 1:
            self.opened.emit(self.records.ids[row])
