"""The statements of an event: the main points first, with their number."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem
from typing_extensions import override

from app.domain.display import name_of
from ui.models.calm_table import calm
from ui.models.cell_delegate import CellDelegate
from ui.models.desk import Desk
from ui.theme import named, row_height

ID: Final = int(Qt.ItemDataRole.UserRole) + 40
SHOWN: Final = 10
EDGE: Final = 4
MARGIN: Final = 12


class StatementTable(QTableWidget):
    """A row a statement."""

    opened = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__(0, 4)
        named(self, "small")
        self._desk = desk
        self.setAccessibleName(self.tr("What was said"))
        calm(self)
        self.setItemDelegate(CellDelegate(self))
        headings = (self.tr("No."), self.tr("Statement"), self.tr("Organisation"), self.tr("Theme"))
        self.setHorizontalHeaderLabels(list(headings))
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        for column, share in ((2, 9), (3, 8)):
            self.setColumnWidth(column, share * self.fontMetrics().averageCharWidth() + 2 * MARGIN)
        self.acts: Mapping[tuple[int, bool], Callable[[], object]] = {}
        """What a key does, by itself or with Alt."""
        self.cellDoubleClicked.connect(lambda row, _column: self.opened.emit(self._id(row)))

    @property
    def chosen(self) -> str:
        """Return the statement chosen."""
        return self._id(self.currentRow())

    def choose(self, statement: str) -> None:
        """Choose a statement wherever it stands now."""
        for row in range(self.rowCount()):
            if self._id(row) == statement:
                self.setCurrentCell(row, 1)

    def show_statements(self, statements: Sequence[Any]) -> None:
        """Show statements; the one chosen stays so."""
        kept = self.chosen
        records, language = self._desk.office.records, self._desk.language
        ids = {one.speaker_org_id for one in statements if one.speaker_org_id}
        places = {one.id: name_of(one, language, None) for one in records.some("organisation", ids)}
        self.setRowCount(len(statements))
        for row, one in enumerate(statements):
            values = (
                str(one.order or ""),
                " ".join(one.text[:400].split()),
                places.get(one.speaker_org_id or "", ""),
                ", ".join(one.themes),
            )
            for column, words in enumerate(values):
                item = QTableWidgetItem(words)
                item.setData(ID, one.id)
                item.setToolTip(words)
                self.setItem(row, column, item)
        self.choose(kept)
        if self.currentRow() < 0 and statements:
            self.setCurrentCell(0, 1)
        self._fit()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        act = self.acts.get((event.key(), bool(alt)))
        if act is not None:
            act()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.chosen:
            self.opened.emit(self.chosen)
        else:
            super().keyPressEvent(event)

    def _id(self, row: int) -> str:
        item = self.item(row, 0)
        return str(item.data(ID)) if item is not None else ""

    def _fit(self) -> None:
        rows = max(2, min(self.rowCount(), SHOWN))
        self.setFixedHeight(rows * row_height() + self.horizontalHeader().sizeHint().height() + 2 * EDGE)
        self.setVisible(self.rowCount() > 0)
