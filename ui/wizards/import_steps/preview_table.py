"""The table in which the rows of an import are looked through and their cells set right."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from ui.models.calm_table import calm
from ui.models.cell_delegate import CellDelegate
from ui.theme import pair
from ui.wizards.import_steps.preview_model import FAULT, FIRST_CELL, STATUS, ImportRows

Index = QModelIndex | QPersistentModelIndex
_MEASURED: Final = 40
_MOST_MEASURED: Final = 60
"""Columns further out keep the usual width."""
_WIDEST: Final = 200
_LONGEST: Final = 10_000
_MARK: Final = 3


class RowDelegate(CellDelegate):
    """Paints a cell; one with a fault stands on a soft ground with a bar at its left."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        fault = index.data(FAULT)
        super().paint(painter, option, index)
        if fault:
            text, ground = pair("bad" if fault == 2 else "warn")  # noqa: PLR2004 - the worse of two
            rect: QRect = option.rect
            painter.save()
            if index.column() >= FIRST_CELL:
                painter.fillRect(rect.adjusted(0, 0, 0, -1), ground)
                self._write(painter, option, index, text)
            painter.fillRect(QRect(rect.left(), rect.top(), _MARK, rect.height() - 1), text)
            painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setMaxLength(_LONGEST)
        line.setAccessibleName(str(index.model().headerData(index.column(), Qt.Orientation.Horizontal) or ""))
        return line

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(0, -2, 0, 2))

    def _write(self, painter: QPainter, option: QStyleOptionViewItem, index: Index, ink: QColor) -> None:
        rect: QRect = option.rect
        painter.setFont(option.font)
        painter.setPen(ink)
        inner = rect.adjusted(12, 0, -6, 0)
        words = painter.fontMetrics().elidedText(
            str(index.data() or ""), Qt.TextElideMode.ElideRight, inner.width()
        )
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)


class RowsTable(QTableView):
    """Rows; Enter or F2 begins to type in a cell."""

    def __init__(self, rows: ImportRows) -> None:
        """Show rows."""
        super().__init__()
        self.setModel(rows)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(self.tr("Rows of the list"))
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        calm(self)

    def fit(self) -> None:
        """Give each column the width its heading and first rows need, within reason."""
        model, heading = self.model(), self.horizontalHeader()
        for column in range(min(model.columnCount(), _MOST_MEASURED)):
            needed = max(self.sizeHintForColumn(column), heading.sectionSizeHint(column))
            self.setColumnWidth(
                column, max(52, min(needed + 8, _WIDEST if column > STATUS else _WIDEST // 2 * 3))
            )

    @override
    def sizeHintForColumn(self, column: int) -> int:
        model, delegate = self.model(), self.itemDelegate()
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        rows = range(min(model.rowCount(), _MEASURED))
        return max((delegate.sizeHint(option, model.index(row, column)).width() for row in rows), default=0)

    def _type_at(self, index: QModelIndex) -> None:
        """Begin to type in a cell; before the first one, in the first cell of the row with a fault."""
        if index.column() < FIRST_CELL:
            every = [index.siblingAtColumn(at) for at in range(FIRST_CELL, index.model().columnCount())]
            index = next((one for one in every if one.data(FAULT)), every[0])
            self.setCurrentIndex(index)
        self.edit(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            index = self.currentIndex()
            if index.isValid() and self.state() is not QAbstractItemView.State.EditingState:
                self._type_at(index)
            event.accept()
            return
        super().keyPressEvent(event)
