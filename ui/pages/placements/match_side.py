"""One side of a matching: a title, a field to narrow the list down, the list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.domain.sorting import plain
from ui.models.match_rows import CARRIED, ROW, MatchRow
from ui.pages.placements.match_view import MatchView
from ui.theme import named

PAUSE: Final = 150


class MatchList(MatchView):
    """A list of one choice; participants can be dragged from it, and dropped on a place."""

    dropped = Signal(str, str)
    """A participant was dropped on a place."""

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._welcome(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._welcome(event)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        row = self.indexAt(event.position().toPoint()).data(ROW)
        carried = bytes(event.mimeData().data(CARRIED).data()).decode(errors="replace")
        if row is not None and carried:
            event.acceptProposedAction()
            self.dropped.emit(carried, row.id)

    def _welcome(self, event: QDragMoveEvent) -> None:
        ours = event.mimeData().hasFormat(CARRIED)
        event.setAccepted(ours and self.indexAt(event.position().toPoint()).isValid())


def _framed(words: QLabel) -> QFrame:
    """Put a sentence where the list would stand, in the same frame."""
    frame = named(QFrame(), "empty-side")
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 12, 12, 12)
    column.addWidget(words)
    column.addStretch(1)
    return frame


class MatchSide(QWidget):
    """One side."""

    chosen = Signal()

    def __init__(self, title: str, filtering: str) -> None:
        """Name the side."""
        super().__init__()
        self._title = title
        self._every: list[MatchRow] = []
        self._heading = named(QLabel(title), "group")
        self.filter = QLineEdit(clearButtonEnabled=True, maxLength=200)
        self.filter.setPlaceholderText(filtering)
        self.filter.setAccessibleName(filtering)
        self.list = MatchList(title)
        self._empty = named(QLabel(wordWrap=True), "muted")
        self._body = QStackedWidget()
        self._body.addWidget(self.list)
        self._body.addWidget(_framed(self._empty))
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._narrow)
        self.filter.textChanged.connect(lambda _: self._timer.start())
        self.list.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self.filter)
        column.addWidget(self._body, 1)

    def show_rows(self, rows: Sequence[MatchRow], instead: str) -> None:
        """Show rows; the one chosen stays chosen. ``instead`` is said where there is none."""
        self._every = list(rows)
        self._empty.setText(instead)
        self._narrow()

    def _narrow(self) -> None:
        sought = plain(self.filter.text()).split()
        shown = [row for row in self._every if all(part in plain(row.spoken) for part in sought)]
        kept = self.list.chosen
        self.list.rows.show_rows(shown)
        self.list.choose(kept)
        count = len(self._every)
        self._heading.setText(f"{self._title}  {len(shown)}/{count}" if sought else f"{self._title}  {count}")
        self._body.setCurrentIndex(0 if self._every else 1)
        self.chosen.emit()
