"""How a row of a timeline's list is painted and typed into."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QPointF,
    QRect,
    Qt,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QLineEdit, QStyle, QStyleOptionViewItem, QWidget
from typing_extensions import override

from ui.forms.timeline_model import CHECK, DAY, DISPLAY, ROW, STATE, TITLE, Index
from ui.forms.timeline_row import Row
from ui.models.cell_delegate import EDGE, CellDelegate, draw_pill
from ui.theme import tokens

BOX: Final = 16
TICK: Final = ((4.0, 8.5), (7.0, 11.5), (12.0, 5.0))
LONGEST: Final = 500


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
        words = str(index.data(DISPLAY) or "")
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
        line.setAccessibleName(str(index.data(DISPLAY) or ""))
        return line

    @override
    def editorEvent(
        self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index
    ) -> bool:
        clicked = event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent)
        if index.column() != TITLE or index.data(CHECK) is None or not clicked:
            return False
        if _box_place(option.rect).adjusted(-6, -6, 6, 6).contains(event.position().toPoint()):  # type: ignore[attr-defined]
            return model.setData(index, None, CHECK)
        return False


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
