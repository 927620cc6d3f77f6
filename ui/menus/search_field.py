"""The search field: what it finds stands under it while somebody types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid
from typing_extensions import override

from ui.menus.found_list import FoundList, Hit

PAUSE: Final = 120
LEAST_WIDTH: Final = 460

__all__ = ["Hit", "SearchField"]


class SearchField(QLineEdit):
    """Asks for hits while somebody types, and tells which one was chosen."""

    asked = Signal(str)
    """Somebody typed these words, or stands in the empty field."""
    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        """Keep the list of hits as a part of the window, above everything else in it."""
        super().__init__()
        self.setMaxLength(200)
        self.setPlaceholderText(self.tr("Search or type a command   Ctrl+K"))
        self.setAccessibleName(self.tr("Search or type a command"))
        self._window = window
        self._before: QWidget | None = None
        self._waits = False
        self._list = FoundList(window)
        self._list.picked.connect(self._choose)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._ask)
        self.textEdited.connect(lambda _: self._timer.start())
        self.installEventFilter(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._remember)

    @property
    def found(self) -> list[Hit]:
        """Return the hits offered."""
        return self._list.hits

    def show_found(self, hits: Sequence[Hit]) -> None:
        """Offer hits; with words that fit nothing, say so. Enter pressed meanwhile takes the first."""
        if not hits and not self.text().strip():
            self._list.hide()
            return
        self._list.show_hits(hits)
        self._place()
        if self._waits:
            self._waits = False
            self._list.pick()

    def take_focus(self) -> None:
        """Let somebody type; what stands in the field is replaced."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.text() and event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self.asked.emit("")

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self._list.hide()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        key = Qt.Key(event.key())
        if key in steps:
            if self._list.isVisible():
                self._list.step(steps[key])
            else:
                self._ask()
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
            return True
        if key == Qt.Key.Key_Escape:
            self._give_back()
            return True
        return False

    def _enter(self) -> None:
        """Take the chosen hit; words not looked up yet are looked up first."""
        if self._timer.isActive() or not self._list.isVisible():
            self._waits = bool(self.text().strip())
            self._ask()
        else:
            self._list.pick()

    def _ask(self) -> None:
        self._timer.stop()
        self.asked.emit(self.text().strip())

    def _choose(self, hit: Hit) -> None:
        self._list.hide()
        self.clear()
        self._back_to_before()
        self.chosen.emit(hit)

    def _give_back(self) -> None:
        """Close the list, and give the keyboard back to where it was."""
        self._waits = False
        self._timer.stop()
        self._list.hide()
        self.clear()
        self._back_to_before()

    def _back_to_before(self) -> None:
        before = self._before
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.clearFocus()

    def _remember(self, old: QWidget | None, now: QWidget | None) -> None:
        if now is self and old is not None and self._window.isAncestorOf(old):
            self._before = old

    def _place(self) -> None:
        corner = self.mapTo(self._window, QPoint(0, self.height() + 4))
        wide = LEAST_WIDTH * self.fontMetrics().height() // 16
        room = self._window.width() - corner.x() - 8
        self._list.setGeometry(
            corner.x(), corner.y(), min(max(self.width(), wide), room), self._list.whole_height()
        )
        self._list.raise_()
        self._list.show()
