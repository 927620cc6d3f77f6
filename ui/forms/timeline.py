"""A timeline: bars and diamonds on an axis of days, moved by mouse and by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from html import escape
from typing import Final

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QToolTip
from typing_extensions import override

from app.text import Language
from ui.forms.timeline_row import Row, told_day
from ui.forms.timeline_sheet import TimelineSheet
from ui.theme import row_height

PAUSE: Final = 700
"""Milliseconds after the last arrow key before a day is taken as meant."""
CLOSER: Final = 1.25
STEPS: Final = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
LINES: Final = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -10, Qt.Key.Key_PageDown: 10,
    Qt.Key.Key_Home: -1_000_000, Qt.Key.Key_End: 1_000_000,
}  # fmt: skip
ZOOMS: Final = {Qt.Key.Key_Plus: CLOSER, Qt.Key.Key_Equal: CLOSER, Qt.Key.Key_Minus: 1 / CLOSER}


class Timeline(TimelineSheet):
    """Shows rows; says what a person does to them and changes nothing itself."""

    moved = Signal(str, object)
    """A row by its key was put on another first day."""
    opened = Signal(str)
    ticked = Signal(str)
    chosen = Signal(str)
    """Another row is the current one."""

    def __init__(self, language: Language, today: date, words: str) -> None:
        """Begin empty, under a name for screen readers."""
        super().__init__(language, today, words)
        self._grip: QPoint | None = None
        self._settling = QTimer(self, singleShot=True, interval=PAUSE)
        self._settling.timeout.connect(self.settle)

    def choose(self, key: str) -> None:
        """Make a row the current one and bring it into sight."""
        if key != self.current:
            self.settle()
            self.current = key
            self.chosen.emit(key)
        self._describe()
        self.viewport().update()

    def settle(self) -> None:
        """Take the day that arrow keys led to as meant."""
        self._settling.stop()
        held, self._held = self._held, None
        if held is None or held.first is None or self._grip is not None:
            return
        row = self._row(held.key)
        if row is not None and row.first != held.first:
            self.moved.emit(held.key, held.first)
        self.viewport().update()

    @override
    def show_rows(
        self,
        rows: Sequence[Row],
        *,
        period: tuple[date, date] | None = None,
        works: Callable[[date], bool] | None = None,
    ) -> None:
        self._grip = None
        self._settling.stop()
        super().show_rows(rows, period=period, works=works)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        if event.button() is not Qt.MouseButton.LeftButton or row is None or row.heading:
            return
        self.choose(row.key)
        if row.movable and self._on_shape(row, int(event.position().x())):
            self.settle()
            self._grip = event.position().toPoint()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        row = self._row(self.current)
        if self._grip is None:
            over = self._row_at(place)
            movable = over is not None and over.movable and self._on_shape(over, place.x())
            self.viewport().setCursor(Qt.CursorShape.SizeHorCursor if movable else Qt.CursorShape.ArrowCursor)
        elif row is not None and row.first is not None:
            days = round((place.x() - self._grip.x()) / self._scale.day_width)
            self._held = row.on(row.first + timedelta(days=days)) if days else None
            self.viewport().update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None
        self.settle()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position().toPoint())
        if row is not None and not row.heading:
            self.opened.emit(row.key)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(CLOSER if event.angleDelta().y() > 0 else 1 / CLOSER, event.position().x())
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        event.ignore()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            row = self._row_at(event.pos())
            near = row is not None and self._on_shape(row, event.pos().x())
            words = f"{row.title}\n{told_day(row, self._language)}" if row is not None and near else ""
            plain = f"<p style='white-space:pre'>{escape(words)}</p>" if words else ""
            QToolTip.showText(event.globalPos(), plain, self)
            return True
        return super().viewportEvent(event)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        if self._row(self.current) is None:
            self._step(1)
        self.viewport().update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.settle()
        self.viewport().update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, row = Qt.Key(event.key()), self._row(self.current)
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key in STEPS and ctrl:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + STEPS[key] * bar.singleStep())
        elif key in STEPS and row is not None and row.movable:
            self._nudge(row, STEPS[key], week=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in LINES:
            self._step(LINES[key])
        elif key in ZOOMS:
            self.zoom(ZOOMS[key])
        elif key is Qt.Key.Key_0:
            self.fit()
        elif key is Qt.Key.Key_Space and row is not None:
            self.settle()
            self.ticked.emit(row.key)
        elif key is Qt.Key.Key_Escape and self._held is not None:
            self._held, self._grip = None, None
            self._settling.stop()
            self._describe()
            self.viewport().update()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._held is not None:
            self.settle()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and row is not None:
            self.opened.emit(row.key)
            event.ignore()
        else:
            event.ignore()

    def _nudge(self, row: Row, days: int, *, week: bool) -> None:
        held = self._held if self._held is not None else row
        day = (held.first or self._today) + timedelta(days=days * (7 if week else 1))
        self._held = held.on(day)
        self.show_day(day)
        self._describe()
        self._settling.start()
        self.viewport().update()

    def _step(self, lines: int) -> None:
        """Go so many lines on, past headings."""
        places = [at for at, row in enumerate(self._rows) if not row.heading]
        if not places:
            return
        now = self._at.get(self.current, -1)
        before = sum(place < now for place in places)
        wanted = before + lines if now in places else 0
        at = places[min(max(wanted, 0), len(places) - 1)]
        self.choose(self._rows[at].key)
        bar, top = self.verticalScrollBar(), at * row_height()
        shown = self.viewport().height() - self.head_height - row_height()
        bar.setValue(min(max(bar.value(), top - shown), top))
        first = self._rows[at].first
        if first is not None:
            self.show_day(first)
