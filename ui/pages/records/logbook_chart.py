"""The charts of a logbook on the screen: hours stacked a period, answers as lines, each in words as well."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import field, frozen
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from ui.theme import tokens

EDGE: Final = 4.0
DOT: Final = 3.0
LINES: Final = 6
"""So many lines of words a chart is high, below its names."""
MARK: Final = 14.0
"""What the mark before a name takes, and the gap after it."""
WIDEST: Final = 46.0


@frozen(kw_only=True)
class Row:
    """A row of numbers with its name, None where nothing was said."""

    name: str
    values: tuple[float | None, ...]


@frozen(kw_only=True)
class ChartContent:
    """What a chart shows: its title, the numbers of the periods, the rows, lowest and highest for lines."""

    title: str
    periods: tuple[int, ...]
    rows: tuple[Row, ...]
    span: tuple[int, int] | None = field(default=None)

    @property
    def in_words(self) -> str:
        """Say every number, for those who do not see the picture."""
        told = []
        for row in self.rows:
            pairs = zip(self.periods, row.values, strict=True)
            values = ", ".join(f"{no}: {value:g}" for no, value in pairs if value is not None)
            if values:
                told.append(f"{row.name} – {values}")
        return f"{self.title}. {'; '.join(told)}"


class LogbookChart(QWidget):
    """Stacked bars, or lines where the content has a span."""

    def __init__(self, content: ChartContent) -> None:
        """Show a content."""
        super().__init__()
        self._content = content
        self.setAccessibleName(content.title)
        self.setAccessibleDescription(content.in_words)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        lines = LINES if self._content.span is None else LINES - 1
        return int(self._head(width)) + lines * self.fontMetrics().height()

    @override
    def sizeHint(self) -> QSize:
        return QSize(320, self.heightForWidth(320))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(320))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self.fontMetrics()
        below = self._legend(painter, metrics)
        left = metrics.horizontalAdvance("+00") + 2 * EDGE
        place = QRectF(
            left, below, self.width() - left - EDGE, self.height() - below - metrics.height() - EDGE
        )
        if self._content.span is None:
            self._bars(painter, place, metrics)
        else:
            self._lines(painter, place, metrics, self._content.span)
        self._base(painter, place, metrics)
        painter.end()

    def _legend(self, painter: QPainter, metrics: QFontMetrics) -> float:
        """Write the names of the rows; return where the picture begins."""
        fills = _fills(self._content.span is not None)
        for turn, (row, place) in enumerate(zip(self._content.rows, self._seats(self.width()), strict=True)):
            painter.setPen(QPen(QColor(tokens().muted), 1))
            painter.setBrush(fills[turn])
            painter.drawRect(QRectF(place.x() + 1, place.y() + metrics.height() / 2 - 4, 8, 8))
            room = int(self.width() - place.x() - MARK)
            words = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, room)
            painter.setPen(QColor(tokens().muted))
            painter.drawText(QPointF(place.x() + MARK, place.y() + metrics.ascent()), words)
        return self._head(self.width())

    def _seats(self, width: int) -> list[QPointF]:
        """Return where each name stands; on a line of its own where the width ends."""
        across, down, metrics = 0.0, 0.0, self.fontMetrics()
        seats: list[QPointF] = []
        for row in self._content.rows:
            room = MARK + metrics.horizontalAdvance(row.name)
            if across and across + room > width:
                across, down = 0.0, down + metrics.height()
            seats.append(QPointF(across, down))
            across += room + MARK
        return seats

    def _head(self, width: int) -> float:
        return self._seats(width)[-1].y() + self.fontMetrics().height() + 2 * EDGE

    def _bars(self, painter: QPainter, place: QRectF, metrics: QFontMetrics) -> None:
        rows, count = self._content.rows, len(self._content.periods)
        totals = [sum(row.values[at] or 0 for row in rows) for at in range(count)]
        most, step = max([*totals, 1.0]), place.width() / max(1, count)
        high = place.height() - metrics.height()
        wide = min(step * 0.64, WIDEST)
        for at, total in enumerate(totals):
            bottom, left = place.bottom(), place.left() + step * (at + 0.5) - wide / 2
            for turn, row in enumerate(rows):
                tall = (row.values[at] or 0) / most * high
                painter.setPen(QPen(QColor(tokens().panel), 1))
                painter.setBrush(_fills(lines=False)[turn])
                if tall:
                    painter.drawRect(QRectF(left, bottom - tall, wide, tall))
                bottom -= tall
            words = f"{total:g}"
            if total and metrics.horizontalAdvance(words) < step:
                painter.setPen(QColor(tokens().ink))
                middle = QRectF(left + wide / 2 - step / 2, bottom - metrics.height(), step, metrics.height())
                painter.drawText(middle, Qt.AlignmentFlag.AlignCenter, words)

    def _lines(self, painter: QPainter, place: QRectF, metrics: QFontMetrics, span: tuple[int, int]) -> None:
        low, high = span
        step = place.width() / max(1, len(self._content.periods))

        def up(value: float) -> float:
            return place.bottom() - EDGE - (value - low) / (high - low) * (place.height() - 3 * EDGE)

        for level in range(low, high + 1):
            painter.setPen(QPen(QColor(tokens().line), 1))
            painter.drawLine(QPointF(place.left(), up(level)), QPointF(place.right(), up(level)))
            if level in {low, high, 0} or level == (low + high) // 2:
                sign = f"+{level}" if low < 0 < level else str(level).replace("-", "−")
                painter.setPen(QColor(tokens().muted))
                seat = QRectF(0, up(level) - metrics.height() / 2, place.left() - 2 * EDGE, metrics.height())
                painter.drawText(seat, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, sign)
        for turn, row in enumerate(self._content.rows):
            points = [
                QPointF(place.left() + step * (at + 0.5), up(value))
                for at, value in enumerate(row.values)
                if value is not None
            ]
            _trace(painter, points, turn)

    def _base(self, painter: QPainter, place: QRectF, metrics: QFontMetrics) -> None:
        painter.setPen(QPen(QColor(tokens().muted), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        periods = self._content.periods
        step = place.width() / max(1, len(periods))
        widest = metrics.horizontalAdvance(str(max(periods, default=0))) + EDGE
        every = max(1, -int(-widest // max(step, 1)))
        for at, no in enumerate(periods):
            if at % every == 0:
                seat = QRectF(place.left() + step * at, place.bottom() + 2, step, metrics.height())
                painter.drawText(seat, Qt.AlignmentFlag.AlignCenter, str(no))


def _trace(painter: QPainter, points: Sequence[QPointF], turn: int) -> None:
    """Draw a line with its points: filled circles first, empty squares second: no colour is needed."""
    colour = _fills(lines=True)[turn]
    pen = QPen(colour, 1.8)
    if turn:
        pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(list(points))
    painter.setPen(QPen(colour, 1.8))
    for point in points:
        painter.setBrush(QColor(tokens().panel) if turn else colour)
        if turn:
            painter.drawRect(QRectF(point.x() - DOT, point.y() - DOT, 2 * DOT, 2 * DOT))
        else:
            painter.drawEllipse(point, DOT, DOT)


def _fills(lines: bool) -> tuple[QColor, ...]:  # noqa: FBT001 - one of two palettes
    worn = tokens()
    accent, pale = QColor(worn.accent), QColor(worn.accent)
    pale.setAlphaF(0.4)
    return (accent, QColor(worn.warn)) if lines else (accent, pale, QColor(worn.warn), QColor(worn.line))
