"""A scrolled sheet that stays where a person looks, while what stands in it grows and shrinks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QScrollArea, QWidget

from ui.forms.field_line import FieldLine

PASSES: Final = (30, 120)
"""Milliseconds: lines that wrap take their height in several steps, so the place is kept in as many."""


class StillArea(QScrollArea):
    """The field with the keyboard stays at its height on the screen; without one, the scroll place stays.

    Only to bring news of that very field into view it moves, as little as that takes.
    """

    def __init__(self, sheet: QWidget) -> None:
        """Scroll up and down only."""
        super().__init__(widgetResizable=True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(sheet)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._anchor: QWidget | None = None
        self._height = 0
        self._place = 0
        self._passes: list[int] = []
        self._after = QTimer(self, singleShot=True)
        self._after.timeout.connect(self._return)

    def keep_place(self) -> None:
        """Remember what is in view; it is there again when the sheet has taken its new size."""
        if self._after.isActive():
            return
        holder = self.window().focusWidget()
        self._anchor = holder if holder is not None and self.isAncestorOf(holder) else None
        self._height = self._height_of(self._anchor)
        self._place = self.verticalScrollBar().value()
        self._passes = [*PASSES]
        self._after.start(0)

    def _return(self) -> None:
        anchor, bar = self._anchor, self.verticalScrollBar()
        if anchor is not None and anchor is not self.window().focusWidget():
            self._anchor = None  # the person went on to another field, which is brought into view by itself
            return
        moved = self._height_of(anchor) - self._height if anchor is not None else self._place - bar.value()
        bar.setValue(bar.value() + moved)
        line = _line_of(anchor)
        if line is not None and line.news.words:
            self.ensureWidgetVisible(line, 0, 4)
            self._height = self._height_of(anchor)
        if self._passes:
            self._after.start(self._passes.pop(0))
        else:
            self._anchor = None

    def _height_of(self, anchor: QWidget | None) -> int:
        return anchor.mapTo(self.viewport(), QPoint()).y() if anchor is not None else 0


def _line_of(widget: QWidget | None) -> FieldLine | None:
    """Return the field a widget is in, with all that is said about it."""
    while widget is not None and not isinstance(widget, FieldLine):
        widget = widget.parentWidget()
    return widget
