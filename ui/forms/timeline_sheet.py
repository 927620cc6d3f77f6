"""The sheet of a timeline: its rows, its scale and how it is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import Final

from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame
from typing_extensions import override

from app.text import Language
from ui.forms.timeline_paint import DIAMOND, Brush, View
from ui.forms.timeline_row import Row, Scale, scale_for, told_day
from ui.theme import row_height

NEAR: Final = DIAMOND + 4


class TimelineSheet(QAbstractScrollArea):
    """Rows on an axis of days, one of them current, one perhaps held over another day."""

    def __init__(self, language: Language, today: date, words: str) -> None:
        """Begin empty, under a name for screen readers."""
        super().__init__()
        self._language, self._today = language, today
        self._rows: list[Row] = []
        self._at: dict[str, int] = {}
        self._period: tuple[date, date] | None = None
        self._works: Callable[[date], bool] = lambda day: day.weekday() < 5  # noqa: PLR2004 - Monday to Friday
        self._scale = scale_for([], today)
        self._fitted = True
        self._held: Row | None = None
        self.current = ""
        self.head_height = 2 * row_height() - 8
        self.setObjectName("timeline")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(words)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setMouseTracking(True)
        self.horizontalScrollBar().setAccessibleName(words)
        self.verticalScrollBar().setAccessibleName(words)

    @property
    def scale(self) -> Scale:
        """Return the scale in use."""
        return self._scale

    def show_rows(
        self,
        rows: Sequence[Row],
        *,
        period: tuple[date, date] | None = None,
        works: Callable[[date], bool] | None = None,
    ) -> None:
        """Show rows, the dashed edges of a period, and which days are worked on."""
        self._rows = list(rows)
        self._at = {row.key: at for at, row in enumerate(self._rows)}
        self._period, self._works = period, works or self._works
        self._held = None
        width = self._scale.day_width
        self._scale = scale_for(self._rows, self._today, *(period or ()))
        if not self._fitted:
            self._scale = self._scale.zoomed(width / self._scale.day_width)
        self._resize()
        self._describe()

    def fit(self) -> None:
        """Show the whole time at once."""
        self._fitted = True
        self._resize()

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Draw days wider or narrower around a place, else around the middle."""
        place = self.viewport().width() / 2 if at is None else at
        left = self.horizontalScrollBar().value()
        before = (left + place) / self._scale.day_width
        self._fitted = False
        self._scale = self._scale.zoomed(factor)
        self._resize()
        self.horizontalScrollBar().setValue(int(before * self._scale.day_width - place))

    def show_day(self, day: date) -> None:
        """Bring a day into sight."""
        x, bar, width = self._scale.x_of(day), self.horizontalScrollBar(), self.viewport().width()
        if not bar.value() + 20 <= x <= bar.value() + width - 20:
            bar.setValue(int(x - width / 2))

    def place_of(self, key: str) -> QPoint:
        """Return where a row's first day is painted."""
        view, row = self._view(), self._row(key)
        day = row.first if row is not None and row.first is not None else self._today
        return QPoint(int(view.middle(day)), int(view.y(self._at.get(key, 0))))

    def _row(self, key: str) -> Row | None:
        at = self._at.get(key)
        return self._rows[at] if at is not None else None

    def _view(self) -> View:
        port = self.viewport()
        return View(
            scale=self._scale, left=self.horizontalScrollBar().value(), top=self.verticalScrollBar().value(),
            width=port.width(), height=port.height(), head=self.head_height, row=row_height(),
            language=self._language, today=self._today, period=self._period, works=self._works,
        )  # fmt: skip

    def _resize(self) -> None:
        port = self.viewport()
        if self._fitted:
            self._scale = self._scale.fitted(port.width())
        wide, high = self.horizontalScrollBar(), self.verticalScrollBar()
        wide.setRange(0, max(self._scale.width - port.width(), 0))
        wide.setPageStep(port.width())
        wide.setSingleStep(int(max(self._scale.day_width * 7, 1)))
        shown = max(port.height() - self.head_height, 1)
        high.setRange(0, max(len(self._rows) * row_height() - shown, 0))
        high.setPageStep(shown)
        high.setSingleStep(row_height())
        port.update()

    def _describe(self) -> None:
        """Say the current row to a screen reader."""
        row = self._held if self._held is not None else self._row(self.current)
        parts = (row.title, told_day(row, self._language), row.state) if row is not None else ()
        self.setAccessibleDescription(", ".join(part for part in parts if part))

    def _row_at(self, place: QPoint) -> Row | None:
        at = (place.y() - self.head_height + self.verticalScrollBar().value()) // row_height()
        inside = place.y() >= self.head_height and 0 <= at < len(self._rows)
        return self._rows[at] if inside else None

    def _on_shape(self, row: Row, x: int) -> bool:
        if row.first is None or row.heading:
            return False
        view = self._view()
        if row.is_span and row.last is not None:
            return view.x(row.first) - 2 <= x <= view.x(row.last) + self._scale.day_width + 2
        return abs(view.middle(row.first) - x) <= NEAR

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        view = self._view()
        brush = Brush(painter, view, self.font())
        brush.ground()
        brush.rows(self._rows, self.current, focused=self.hasFocus(), held=self._held)
        brush.today()
        brush.heads()
        if self._held is not None:
            brush.bubble(self._held, self._at[self._held.key])
        painter.end()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        self._resize()

    @override
    def sizeHint(self) -> QSize:
        return QSize(420, 320)
