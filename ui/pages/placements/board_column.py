"""One column of the board: a state, how many cards it has, and the cards."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget
from typing_extensions import override

from ui.forms.pill import Pill
from ui.models.match_rows import CARRIED, MatchRow
from ui.pages.placements.match_view import MatchView
from ui.theme import named

WIDE: Final = 200


class CardList(MatchView):
    """The cards of a state. Arrows go to other cards and columns, Ctrl with an arrow takes the card along."""

    dropped = Signal(str)
    """A card was dropped here."""
    left = Signal(int, bool)
    """Left or right (-1, 1) was pressed; whether the card shall come along."""
    chosen_anew = Signal(str)

    def __init__(self, words: str) -> None:
        """Begin empty."""
        super().__init__(words)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDefaultDropAction(Qt.DropAction.CopyAction)
        self.selectionModel().currentChanged.connect(lambda *_: self._tell())

    def begin(self) -> None:
        """Take the keyboard, on the first card where none was chosen."""
        if not self.currentIndex().isValid() and self.rows.rows:
            self.setCurrentIndex(self.rows.index(0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        sides = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        side = sides.get(Qt.Key(event.key()))
        if side is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        else:
            self.left.emit(side, bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.rows.rows:
            self.setCurrentIndex(self.rows.index(0))
        self._tell()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        event.setAccepted(event.mimeData().hasFormat(CARRIED))

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setAccepted(event.mimeData().hasFormat(CARRIED))

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        carried = bytes(event.mimeData().data(CARRIED).data()).decode(errors="replace")
        if carried:
            event.acceptProposedAction()
            self.dropped.emit(carried)

    def _tell(self) -> None:
        if self.chosen and self.hasFocus():
            self.chosen_anew.emit(self.chosen)


class ColumnView(QWidget):
    """The state as a word in a pill, the number, and the list."""

    def __init__(self, state: str, words: str) -> None:
        """Begin empty."""
        super().__init__()
        self.state = state
        self.list = CardList(words)
        self._pill = Pill()
        self._pill.show_state(words, state)
        self._count = named(QLabel(), "muted")
        head = QHBoxLayout()
        head.addWidget(self._pill)
        head.addWidget(self._count)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        self.setFixedWidth(int(WIDE * max(self.fontMetrics().height() / 16, 1)))

    def show_rows(self, rows: Sequence[MatchRow]) -> None:
        """Show cards; the present one stays if it is among them."""
        if tuple(rows) == self.list.rows.rows:
            return
        kept = self.list.chosen
        self.list.rows.show_rows(rows)
        self._count.setText(str(len(rows)))
        self.list.choose(kept)
