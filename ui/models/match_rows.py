"""The rows of the two sides of a matching: a name, and quiet lines under it, some of them for or against."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Literal

from attrs import frozen
from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.theme import tokens

Index = QModelIndex | QPersistentModelIndex
ROW: Final = int(Qt.ItemDataRole.UserRole)
CARRIED: Final = "application/x-praktikum-participant"
EDGE: Final = 12
GAP: Final = 7
_NOWHERE: Final = QModelIndex()
Shade = Literal["muted", "accent", "warn"]


@frozen
class Line:
    """A quiet line, in pieces of their own colour."""

    pieces: tuple[tuple[str, Shade], ...]


@frozen
class MatchRow:
    """One participant or one place."""

    id: str
    name: str
    lines: tuple[Line, ...]

    @property
    def spoken(self) -> str:
        """Return all of it, for a screen reader."""
        pieces = [words for line in self.lines for words, _ in line.pieces]
        return ", ".join(filter(None, (self.name, *pieces)))


class MatchRows(QAbstractListModel):
    """Rows already sorted; what they hold is small enough to be held whole."""

    def __init__(self, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._rows: list[MatchRow] = []

    @property
    def rows(self) -> tuple[MatchRow, ...]:
        """Return the rows."""
        return tuple(self._rows)

    def show_rows(self, rows: Sequence[MatchRow]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == int(Qt.ItemDataRole.DisplayRole):
            return row.name
        if role in {int(Qt.ItemDataRole.ToolTipRole), int(Qt.ItemDataRole.AccessibleTextRole)}:
            return row.spoken
        return row if role == ROW else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        both = Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return super().flags(index) | both

    @override
    def mimeTypes(self) -> list[str]:
        return [CARRIED]

    @override
    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        carried = QMimeData()
        ids = [self._rows[index.row()].id for index in indexes]
        carried.setData(CARRIED, (ids[0] if ids else "").encode())
        return carried


class MatchDelegate(QStyledItemDelegate):
    """Paints a name and the lines under it; each row is as high as the longest."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: MatchRow = index.data(ROW)
        painter.save()
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens().selection))
        painter.setPen(QColor(tokens().line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        metrics = QFontMetrics(option.font)
        place = QRect(rect.left() + EDGE, rect.top() + GAP, rect.width() - 2 * EDGE, metrics.height())
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        _draw(painter, place, row.name, bold, tokens().ink)
        for line in row.lines:
            place = place.translated(0, metrics.height() + 1)
            self._draw_line(painter, place, line, option.font)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        row: MatchRow | None = index.data(ROW)
        lines = 1 + (len(row.lines) if row is not None else 1)
        return QSize(160, lines * (QFontMetrics(option.font).height() + 1) + 2 * GAP)

    def _draw_line(self, painter: QPainter, place: QRect, line: Line, font: QFont) -> None:
        small = QFont(font)
        small.setPixelSize(max(font.pixelSize() - 1, 10))
        left = place.left()
        for at, (words, shade) in enumerate(line.pieces):
            said = f"· {words}" if at else words
            room = QRect(left, place.top(), place.right() - left + 1, place.height())
            left += _draw(painter, room, said, small, getattr(tokens(), shade)) + 5


def _draw(painter: QPainter, place: QRect, words: str, font: QFont, colour: str) -> int:
    """Draw as much of the words as fits, and return how wide that is."""
    metrics = QFontMetrics(font)
    fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(place.width(), 0))
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
    return metrics.horizontalAdvance(fitting)
