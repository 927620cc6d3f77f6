"""The rows of a timeline as a list: read, ticked, renamed and dated without a mouse."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any, Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QLineEdit, QStyle, QStyleOptionViewItem, QTableView, QWidget
from typing_extensions import override

from app.domain.display import day_text
from app.text import Language
from ui.forms.day_typing import day_typed
from ui.forms.timeline_row import Row, told_day
from ui.models.cell_delegate import EDGE, CellDelegate, draw_pill
from ui.theme import row_height, tokens

Index = QModelIndex | QPersistentModelIndex
TITLE, DAY, WHO, STATE = range(4)
BOX: Final = 16
TICK: Final = ((4.0, 8.5), (7.0, 11.5), (12.0, 5.0))
LONGEST: Final = 500
FEWEST: Final = 22
"""So many letters of a title must have room before there is room for anything else."""
ROLE: Final = Qt.ItemDataRole
ROW: Final = int(ROLE.UserRole)
_DISPLAY, _EDIT = int(ROLE.DisplayRole), int(ROLE.EditRole)
_CHECK, _READ, _TIP = int(ROLE.CheckStateRole), int(ROLE.AccessibleTextRole), int(ROLE.ToolTipRole)


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
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY and section < len(self._heads):
            return self._heads[section]
        return None

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in {_DISPLAY, _READ, _TIP}:
            words = self._words(row, index.column())
            return ", ".join(part for part in (words, row.state) if part) if role == _READ else words
        if role == _EDIT:
            return day_text(row.first, self._language) if index.column() == DAY and row.first else row.title
        if role == _CHECK and index.column() == TITLE and row.tick is not None:
            return (Qt.CheckState.Checked if row.tick else Qt.CheckState.Unchecked).value
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if not index.isValid():
            return False
        row = self.rows[index.row()]
        if role == _CHECK and row.tick is not None:
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


class RowDelegate(CellDelegate):
    """Paints a row of the list: headings strong, boxes before what can be ticked."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: Row = index.data(ROW)
        place: QRect = option.rect
        painter.save()
        worn = tokens()
        if option.state & QStyle.StateFlag.State_Selected and not row.heading:
            painter.fillRect(place, QColor(worn.selection))
        painter.setPen(QColor(worn.line))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        inner = place.adjusted(EDGE, 0, -EDGE // 2, 0)
        if row.tick is not None and index.column() == TITLE:
            _box(painter, _box_place(place), ticked=row.tick)
            inner.setLeft(_box_place(place).right() + 8)
        font = QFont(option.font)
        font.setWeight(QFont.Weight.DemiBold if row.heading else QFont.Weight.Normal)
        words = str(index.data(_DISPLAY) or "")
        if index.column() == STATE and words:
            draw_pill(painter, inner, words, row.state_key, font)
        else:
            quiet = row.look in {"done", "off"} or (index.column() != TITLE and row.look != "late")
            late = row.look == "late" and index.column() == DAY
            painter.setFont(font)
            painter.setPen(
                QColor(worn.bad if late else worn.muted if quiet and not row.heading else worn.ink)
            )
            fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
        if option.state & QStyle.StateFlag.State_HasFocus and not row.heading:
            painter.setPen(QPen(QColor(worn.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(place.adjusted(1, 1, -2, -2))
        painter.restore()

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setObjectName("in-cell")
        line.setMaxLength(LONGEST)
        line.setAccessibleName(str(index.data(_DISPLAY) or ""))
        return line

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        clicked = event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
        if index.column() != TITLE or index.data(_CHECK) is None or not clicked:
            return False
        if _box_place(option.rect).adjusted(-6, -6, 6, 6).contains(event.position().toPoint()):  # type: ignore[attr-defined]
            return model.setData(index, None, _CHECK)
        return False


class TimelineTable(QTableView):
    """The list beside a timeline, line by line as high as its rows."""

    opened = Signal(str)
    chosen = Signal(str)

    def __init__(self, rows: TimelineRows, words: str) -> None:
        """Show rows under a name for screen readers."""
        super().__init__()
        self._rows = rows
        self._wide: dict[int, int] = {}
        self.setModel(rows)
        self.setObjectName("timeline-list")
        self.setAccessibleName(words)
        self.setItemDelegate(RowDelegate(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        triggers = QTableView.EditTrigger
        self.setEditTriggers(triggers.EditKeyPressed | triggers.DoubleClicked)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(10)
        self.verticalHeader().setDefaultSectionSize(row_height())
        heads = self.horizontalHeader()
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        heads.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        heads.setSectionResizeMode(TITLE, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._open)
        rows.modelReset.connect(self._join_headings)

    def choose(self, key: str) -> None:
        """Make a row the current one."""
        at = next((at for at, row in enumerate(self._rows.rows) if row.key == key), -1)
        if at >= 0 and at != self.currentIndex().row():
            self.setCurrentIndex(self._rows.index(at, TITLE))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        row = current.data(ROW) if current.isValid() else None
        if row is not None and not row.heading:
            self.chosen.emit(row.key)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.currentIndex().data(ROW)
        title = self._rows.index(self.currentIndex().row(), TITLE)
        if row is not None and event.key() == Qt.Key.Key_Space and row.tick is not None:
            self._rows.setData(title, None, _CHECK)
        elif row is not None and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.opened.emit(row.key)
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let go first of who, then of the state, where the titles would have no room."""
        room = event.size().width() - self.fontMetrics().horizontalAdvance("n" * FEWEST)
        for column in (DAY, STATE, WHO):
            if column < self._rows.columnCount():
                room -= self.columnWidth(column) or self._wide.get(column, 0)
                self._wide[column] = self.columnWidth(column) or self._wide.get(column, 0)
                self.setColumnHidden(column, room < 0 and column != DAY)
        super().resizeEvent(event)

    def _join_headings(self) -> None:
        self.clearSpans()
        for at, row in enumerate(self._rows.rows):
            if row.heading:
                self.setSpan(at, 0, 1, self._rows.columnCount())
            elif row.is_span:
                self.setSpan(at, DAY, 1, self._rows.columnCount() - DAY)

    def _open(self, index: Index) -> None:
        row = index.data(ROW)
        if row is not None and not row.heading and not index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(row.key)


def _box_place(cell: QRect) -> QRect:
    return QRect(cell.left() + EDGE, cell.center().y() - BOX // 2 + 1, BOX, BOX)


def _box(painter: QPainter, place: QRect, *, ticked: bool) -> None:
    worn = tokens()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(worn.accent if ticked else worn.muted))
    painter.setBrush(QColor(worn.accent if ticked else worn.panel))
    painter.drawRoundedRect(place, 4, 4)
    if ticked:
        painter.setPen(QPen(QColor(worn.on_accent), 2))
        corner = QPointF(place.topLeft())
        painter.drawPolyline([corner + QPointF(x, y) for x, y in TICK])
