"""How a cell of a list is painted: calm text, hairlines, states as soft pills."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

from ui.models.record_list import DISPLAY, STATE
from ui.models.tone import tone_of
from ui.theme import pair, row_height, tokens

Index = QModelIndex | QPersistentModelIndex
EDGE: Final = 12
PILL_EDGE: Final = 8
_PLACE: Final = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine)
_ELIDED: Final = Qt.TextElideMode.ElideRight


@lru_cache(maxsize=64)
def _colour(name: str) -> QColor:
    return QColor(name)


class CellDelegate(QStyledItemDelegate):
    """Paints one cell; what the edge of the table cuts off ends in dots."""

    def __init__(self, table: QAbstractItemView) -> None:
        """Paint a table's cells anew as it is moved sideways: other words stand at its edge then."""
        super().__init__(table)
        self._ground = table.viewport()
        table.horizontalScrollBar().valueChanged.connect(lambda _: self._ground.update())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        worn, font = tokens(), option.font
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, _colour(worn.selection))
        painter.setPen(_colour(worn.line))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        words = index.data(DISPLAY)
        if not words:
            return
        inner = rect.adjusted(EDGE, 0, -EDGE // 2, 0)
        inner.setRight(min(inner.right(), self._ground.width() - EDGE // 2))
        if inner.width() < EDGE:
            return
        state = index.data(STATE)
        if state:
            painter.save()
            draw_pill(painter, inner, words, state, font)
            painter.restore()
            return
        painter.setFont(font)
        painter.setPen(_colour(worn.ink))
        painter.drawText(inner, _PLACE, QFontMetrics(font).elidedText(words, _ELIDED, inner.width()))

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        font: QFont = option.font
        wide = QFontMetrics(font).horizontalAdvance(str(index.data(DISPLAY) or ""))
        return QSize(wide + 2 * EDGE + (2 * PILL_EDGE if index.data(STATE) else 0), row_height())


def draw_pill(painter: QPainter, place: QRect, words: str, state: str, font: QFont) -> None:
    """Draw a word in a soft pill at the left of a place."""
    text, ground = pair(tone_of(state))
    small = QFont(font)
    small.setPixelSize(max(font.pixelSize() - 1, 10))
    small.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(small)
    fitting = metrics.elidedText(words, Qt.TextElideMode.ElideRight, max(place.width() - 2 * PILL_EDGE, 8))
    height = metrics.height() + 2
    pill = QRectF(
        place.left() - PILL_EDGE / 2,
        place.center().y() - height / 2 + 0.5,
        metrics.horizontalAdvance(fitting) + 2 * PILL_EDGE,
        height,
    )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(text, 1) if tokens().contrast else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(ground)
    painter.drawRoundedRect(pill, height / 2, height / 2)
    painter.setFont(small)
    painter.setPen(text)
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, fitting)
