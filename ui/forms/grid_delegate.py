"""How a cell of a grid is painted, and which editor opens in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from ui.forms.grid_editors import CellLine, CellText, Offer, OfferLine
from ui.models.cell_delegate import EDGE, draw_pill
from ui.models.grid import CELL, Cell, Grid, Index
from ui.theme import row_height, tokens

INDENT: Final = 22
LACK: Final = "incomplete"
"""A state whose tone is that of a warning."""
Asked = Callable[[str, str, str], Sequence[Offer]]
"""Line, column and words typed so far, to what may be chosen there."""


class GridDelegate(QStyledItemDelegate):
    """Paints a cell and opens its editor."""

    unfit = Signal(str)
    """Words that fit none of the offers."""

    finished = Signal(bool)
    """What stands in the editor shall be saved; whether to go on to the line below."""

    def __init__(self, view: QTableView, grid: Grid) -> None:
        """Offer nothing yet."""
        super().__init__(view)
        self._view, self._grid = view, grid
        self.offers: Asked = lambda _line, _column, _words: ()
        self.open: QWidget | None = None

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        painter.save()
        cell: Cell = index.data(CELL)
        rect: QRect = option.rect
        worn = tokens()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(worn.selection))
        painter.setPen(QColor(worn.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = QFont(option.font)
        if cell.strong:
            font.setWeight(QFont.Weight.DemiBold)
        inner = rect.adjusted(EDGE + cell.depth * INDENT * row_height() // 28, 0, -EDGE // 2, 0)
        if cell.lack:
            _draw_pill(painter, inner, cell.lack, LACK, cell.words or cell.note, font)
        elif cell.state and cell.words:
            _draw_pill(painter, inner, cell.words, cell.state, cell.note, font)
        else:
            _draw_words(painter, inner, cell, font)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QPen(QColor(worn.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(rect.adjusted(1, 1, -2, -2))
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(60, row_height())

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line, column = self._grid.place_of(index)
        made: CellLine | CellText
        match self._grid.cell(index).editing:
            case "offers":
                made = OfferLine(parent, lambda words: self.offers(line, column, words))
                made.picked.connect(lambda: self.finished.emit(False))
            case "text":
                made = CellText(parent)
                made.done.connect(lambda: self.finished.emit(True))
            case _:
                made = CellLine(parent)
        first = self._grid.lines[index.row()].cells[0].words
        made.setAccessibleName(f"{first}: {self._grid.columns[index.column()].title}")
        self.open = made
        return made

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        words = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, OfferLine):
            editor.begin(words)
        elif isinstance(editor, CellText):
            editor.setPlainText(words)
            editor.selectAll()
        elif isinstance(editor, CellLine):
            editor.setText(words)
            editor.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        before = str(index.data(Qt.ItemDataRole.EditRole) or "")
        if isinstance(editor, OfferLine):
            if editor.unchanged:
                return
            if editor.chosen is None:
                self.unfit.emit(editor.text().strip())
            else:
                model.setData(index, editor.chosen)
        elif isinstance(editor, CellText) and editor.words() != before:
            model.setData(index, editor.words())
        elif isinstance(editor, CellLine) and editor.text().strip() != before:
            model.setData(index, editor.text().strip())

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect = QRect(option.rect)
        if isinstance(editor, CellText):
            port = self._view.viewport().rect()
            rect.setHeight(row_height() * 4)
            rect.setWidth(min(max(rect.width(), 320 * row_height() // 28), port.width()))
            rect.moveRight(min(rect.right(), port.right()))
            rect.moveBottom(max(min(rect.bottom(), port.bottom()), rect.height() - 1))
        editor.setGeometry(rect)


def _draw_pill(painter: QPainter, place: QRect, words: str, state: str, note: str, font: QFont) -> None:
    """Draw a pill and, where there is room, a quiet word after it."""
    draw_pill(painter, place, words, state, font)
    small = QFont(font)
    small.setPixelSize(max(font.pixelSize() - 1, 10))
    small.setWeight(QFont.Weight.DemiBold)
    taken = QFontMetrics(small).horizontalAdvance(words) + 22
    if note and taken + 20 < place.width():
        _draw_words(painter, place.adjusted(taken, 0, 0, 0), Cell(words=note, muted=True), font)


def _draw_words(painter: QPainter, place: QRect, cell: Cell, font: QFont) -> None:
    worn, metrics = tokens(), QFontMetrics(font)
    painter.setFont(font)
    flat = cell.words.replace("\n", " ")
    side = Qt.AlignmentFlag.AlignRight if cell.number else Qt.AlignmentFlag.AlignLeft
    fitting = metrics.elidedText(flat, Qt.TextElideMode.ElideRight, place.width())
    painter.setPen(QColor(worn.muted if cell.muted else worn.ink))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | side, fitting)
    taken = metrics.horizontalAdvance(flat) + 10 if flat else 0
    if cell.note and taken + 20 < place.width():
        rest = place.adjusted(taken, 0, 0, 0)
        _draw_words(painter, rest, Cell(words=cell.note, muted=True), font)
