"""The list under the search field: what fits, and at the right, quietly, what kind of thing it is."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import frozen
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ui.theme import named, tokens

Index = QModelIndex | QPersistentModelIndex
HIT: Final = int(Qt.ItemDataRole.UserRole)
EDGE: Final = 10
GAP: Final = 16
MOST_HEIGHT: Final = 460


@frozen
class Hit:
    """One line of what was found: its words, what kind of thing it is, and how to reach it."""

    words: str
    kind: str
    entity: str = ""
    record: str = ""
    action: str = ""
    place: str = ""
    part: str = ""


class HitDelegate(QStyledItemDelegate):
    """Paints one line; the kind is said once for neighbours of the same kind."""

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        hit = index.data(HIT)
        painter.save()
        rect: QRect = option.rect
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, QColor(tokens().selection))
        painter.setFont(option.font)
        metrics = QFontMetrics(option.font)
        inner = rect.adjusted(EDGE, 0, -EDGE, 0)
        kind = hit.kind if hit is not None and _first_of_kind(index, hit) else ""
        side = min(metrics.horizontalAdvance(kind) + 4, inner.width() // 2) if kind else 0
        painter.setPen(QColor(tokens().muted))
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(inner, right, metrics.elidedText(kind, Qt.TextElideMode.ElideRight, side))
        painter.setPen(QColor(tokens().ink if hit is not None else tokens().muted))
        words = str(hit.words if hit is not None else index.data())
        room = inner.adjusted(0, 0, -(side + GAP if side else 0), 0)
        fitting = metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, fitting)
        painter.restore()

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, QFontMetrics(option.font).height() + 12)


class FoundList(QListWidget):
    """Offers hits; it never takes the keyboard from the field."""

    picked = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        """Begin hidden, as a part of the window."""
        super().__init__(parent)
        named(self, "found").setAccessibleName(self.tr("Found"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(HitDelegate(self))
        self.itemClicked.connect(self.pick)
        self.hide()

    @property
    def hits(self) -> list[Hit]:
        """Return the hits offered."""
        return [self.item(row).data(HIT) for row in range(self.count()) if self.item(row).data(HIT)]

    def show_hits(self, hits: Sequence[Hit]) -> None:
        """Offer hits, the first of them chosen; with none, say so."""
        self.clear()
        for hit in hits:
            item = QListWidgetItem(f"{hit.words}, {hit.kind}")
            item.setData(HIT, hit)
            self.addItem(item)
        if not hits:
            nothing = QListWidgetItem(self.tr("Nothing is found. Try fewer letters."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.addItem(nothing)
        else:
            self.setCurrentRow(0)

    def step(self, by: int) -> None:
        """Choose the next or the one before."""
        self.setCurrentRow(min(max(self.currentRow() + by, 0), self.count() - 1))

    def pick(self, item: QListWidgetItem | None = None) -> None:
        """Take a hit, else the chosen one."""
        taken = item or self.currentItem()
        hit = taken.data(HIT) if taken is not None else None
        if hit is not None:
            self.picked.emit(hit)

    def whole_height(self) -> int:
        """Return how high the list is with every line, up to a bound."""
        lines = sum(self.sizeHintForRow(row) for row in range(self.count()))
        return min(lines + 14, MOST_HEIGHT)


def _first_of_kind(index: Index, hit: Hit) -> bool:
    above = index.sibling(index.row() - 1, 0).data(HIT) if index.row() else None
    return above is None or above.kind != hit.kind
