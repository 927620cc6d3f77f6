"""How a timeline is painted: heads, days off, today, bars for spans and diamonds for days."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Final

from attrs import frozen
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPolygonF

from app.domain.display import day_text
from app.text import Language
from ui.forms.timeline_row import DAYS_FROM, Head, Row, Scale
from ui.theme import Tokens, tokens

DIAMOND: Final = 7.0
BAR: Final = 6.0
GAP: Final = 6
ONE_DAY: Final = timedelta(days=1)


@frozen(kw_only=True)
class View:
    """What is seen now: the scale, how far it is scrolled, the sizes."""

    scale: Scale
    left: int
    top: int
    width: int
    height: int
    head: int
    row: int
    language: Language
    today: date
    period: tuple[date, date] | None
    works: Callable[[date], bool]

    def x(self, day: date) -> float:
        """Return where a day begins on the screen."""
        return self.scale.x_of(day) - self.left

    def middle(self, day: date) -> float:
        """Return the middle of a day on the screen."""
        return self.x(day) + self.scale.day_width / 2

    def y(self, at: int) -> float:
        """Return the middle of a line on the screen."""
        return self.head + at * self.row - self.top + self.row / 2

    @property
    def days(self) -> tuple[date, date]:
        """Return the first and the last day seen."""
        scale = self.scale
        return scale.day_at(max(self.left, 0)), scale.day_at(max(self.left, 0) + self.width) + ONE_DAY


class Brush:
    """Paints one picture of a timeline."""

    def __init__(self, painter: QPainter, view: View, font: QFont) -> None:
        """Paint what is seen with a font."""
        self._painter, self._view, self._worn = painter, view, tokens()
        self._font = QFont(font)
        self._small = QFont(font)
        self._small.setPixelSize(max(font.pixelSize() - 1, 10))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def ground(self) -> None:
        """Paint the sheet, the programme's period and the days on which nobody works."""
        view, painter, worn = self._view, self._painter, self._worn
        whole = QRect(0, 0, view.width, view.height)
        painter.fillRect(whole, QColor(worn.panel))
        below = QRectF(0, view.head, view.width, view.height - view.head)
        if view.scale.day_width >= DAYS_FROM:
            day, last = view.days
            while day <= last:
                if not view.works(day):
                    place = QRectF(view.x(day), below.top(), view.scale.day_width, below.height())
                    painter.fillRect(place, QColor(worn.page))
                day += ONE_DAY
        if view.period is not None:
            pen = QPen(QColor(worn.accent), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            for x in (view.x(view.period[0]), view.x(view.period[1] + ONE_DAY)):
                painter.drawLine(QPointF(x, below.top()), QPointF(x, below.bottom()))

    def rows(self, rows: Sequence[Row], current: str, *, focused: bool, held: Row | None) -> None:
        """Paint the lines seen; what is held is painted where it would be put down."""
        view, painter, worn = self._view, self._painter, self._worn
        first = max(view.top // view.row, 0)
        for at in range(first, min(first + view.height // view.row + 2, len(rows))):
            row = held if held is not None and held.key == rows[at].key else rows[at]
            middle = view.y(at)
            line = QRectF(0, middle - view.row / 2, view.width, view.row)
            if row.key == current and not row.heading:
                ground = QColor(worn.selection)
                ground.setAlpha(150)
                painter.fillRect(line, ground)
            painter.setPen(QColor(worn.line))
            painter.drawLine(QPointF(0, line.bottom() - 0.5), QPointF(view.width, line.bottom() - 0.5))
            self._row(row, middle, focused=focused and row.key == current)

    def today(self) -> None:
        """Paint the line of today."""
        view, painter = self._view, self._painter
        x = view.middle(view.today)
        if 0 <= x <= view.width:
            painter.setPen(QPen(QColor(self._worn.bad), 1))
            painter.drawLine(QPointF(x, view.head - 4), QPointF(x, view.height))

    def heads(self) -> None:
        """Paint the two lines of heads over everything."""
        view, painter, worn = self._view, self._painter, self._worn
        painter.fillRect(QRect(0, 0, view.width, view.head), QColor(worn.panel))
        half = view.head / 2
        days = view.days
        for at, heads in enumerate(
            (view.scale.upper(*days, view.language), view.scale.lower(*days, view.language))
        ):
            for head in heads:
                self._head(head, QRectF(0, at * half, 0, half), strong=at == 0)
        painter.setPen(QColor(worn.line))
        painter.drawLine(QPointF(0, view.head - 0.5), QPointF(view.width, view.head - 0.5))

    def bubble(self, row: Row, at: int) -> None:
        """Paint the day on which something held would be put down."""
        if row.first is None:
            return
        view, painter, worn = self._view, self._painter, self._worn
        words = day_text(row.first, view.language, "full")
        metrics = QFontMetrics(self._small)
        wide = metrics.horizontalAdvance(words) + 16
        x = min(max(view.middle(row.first) - wide / 2, 4), view.width - wide - 4)
        y = view.y(at) - view.row / 2 - metrics.height() - 8
        if y < view.head:
            y = view.y(at) + view.row / 2 + 2
        place = QRectF(x, y, wide, metrics.height() + 6)
        painter.setPen(QColor(worn.accent))
        painter.setBrush(QColor(worn.panel))
        painter.drawRoundedRect(place, 6, 6)
        painter.setFont(self._small)
        painter.setPen(QColor(worn.ink))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, words)

    def _head(self, head: Head, place: QRectF, *, strong: bool) -> None:
        view, painter, worn = self._view, self._painter, self._worn
        left, right = view.x(head.first), view.x(head.after)
        painter.setPen(QColor(worn.line))
        painter.drawLine(QPointF(left, place.top() + 4), QPointF(left, place.bottom()))
        gap = GAP if strong else GAP // 2
        seen = QRectF(max(left, 0) + gap, place.top(), right - max(left, 0) - gap, place.height())
        font = self._small
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        metrics = QFontMetrics(font)
        room = seen.width() - 2
        words = next((w for w in head.words if _width(w, metrics) <= room), "")
        painter.setFont(font)
        painter.setPen(QColor(worn.ink if strong else worn.muted))
        painter.drawText(seen, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)

    def _row(self, row: Row, middle: float, *, focused: bool) -> None:
        if row.first is None:
            return
        view, painter, worn = self._view, self._painter, self._worn
        last = row.last or row.first
        if row.heading:
            place = QRectF(
                view.middle(row.first), middle - 1.5, view.middle(last) - view.middle(row.first), 3
            )
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(worn.line if not worn.contrast else worn.muted))
            painter.drawRoundedRect(place, 1.5, 1.5)
            return
        fill, edge = _colours(row, worn)
        painter.setPen(QPen(edge, 1.5))
        painter.setBrush(fill)
        if row.is_span:
            wide = view.x(last + ONE_DAY) - view.x(row.first)
            shape = QRectF(view.x(row.first), middle - BAR, max(wide, 4), 2 * BAR)
            painter.drawRoundedRect(shape, 4, 4)
        else:
            x = view.middle(row.first)
            shape = QRectF(x - DIAMOND, middle - DIAMOND, 2 * DIAMOND, 2 * DIAMOND)
            painter.drawPolygon(_flag(shape) if row.look == "stone" else _diamond(shape))
        if focused:
            painter.setPen(QPen(QColor(worn.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(shape.adjusted(-4, -4, 4, 4), 5, 5)


def _width(words: str, metrics: QFontMetrics) -> int:
    """Return how wide words are; a lone letter or a figure takes as much as the widest."""
    widest = {1: "M", 2: "00"}.get(len(words), words)
    return max(metrics.horizontalAdvance(words), metrics.horizontalAdvance(widest))


def _colours(row: Row, worn: Tokens) -> tuple[QColor, QColor]:
    fills = {
        "open": (worn.accent, worn.accent),
        "late": (worn.bad, worn.bad),
        "done": (worn.panel, worn.muted),
        "off": (worn.panel, worn.line),
        "stone": (worn.ink, worn.ink),
    }
    fill, edge = fills[row.look]
    if row.is_span and row.look == "stone":
        fill, edge = worn.accent_soft, worn.accent
    return QColor(fill), QColor(edge)


def _diamond(place: QRectF) -> QPolygonF:
    middle = place.center()
    return QPolygonF(
        [
            QPointF(middle.x(), place.top()),
            QPointF(place.right(), middle.y()),
            QPointF(middle.x(), place.bottom()),
            QPointF(place.left(), middle.y()),
        ]
    )


def _flag(place: QRectF) -> QPolygonF:
    """Return a triangle that points down at its day: a day others are counted from."""
    return QPolygonF([place.topLeft(), place.topRight(), QPointF(place.center().x(), place.bottom())])
