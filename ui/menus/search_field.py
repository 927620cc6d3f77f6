"""The search field: what it finds stands under it while somebody types."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from attrs import frozen
from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget
from typing_extensions import override

from ui.theme import named

PAUSE: Final = 120
MOST_HEIGHT: Final = 420
HIT: Final = int(Qt.ItemDataRole.UserRole)


@frozen
class Hit:
    """One line of what was found: its words, what kind of thing it is, and how to reach it."""

    words: str
    kind: str
    entity: str
    record: str
    action: str = ""


class SearchField(QLineEdit):
    """Asks for hits while somebody types, and tells which one was chosen."""

    asked = Signal(str)
    chosen = Signal(object)

    def __init__(self, window: QWidget) -> None:
        """Keep the list of hits as a part of the window, above everything else in it."""
        super().__init__()
        self.setMaxLength(200)
        self.setPlaceholderText(self.tr("Search or type a command   Ctrl+K"))
        self.setAccessibleName(self.tr("Search or type a command"))
        self._window = window
        self._list = named(QListWidget(window), "found")
        self._list.setAccessibleName(self.tr("Found"))
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.itemClicked.connect(self._choose)
        self._list.hide()
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(lambda: self.asked.emit(self.text().strip()))
        self.textEdited.connect(self._wait)
        self.installEventFilter(self)

    @property
    def found(self) -> list[Hit]:
        """Return the hits offered."""
        return [self._list.item(row).data(HIT) for row in range(self._list.count())]

    def show_found(self, hits: Sequence[Hit]) -> None:
        """Offer hits; with words that fit nothing, say so."""
        self._list.clear()
        for hit in hits:
            item = QListWidgetItem(f"{hit.words}   ·   {hit.kind}")
            item.setData(HIT, hit)
            self._list.addItem(item)
        if not hits:
            nothing = QListWidgetItem(self.tr("Nothing is found. Try fewer letters."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self._list.addItem(nothing)
        else:
            self._list.setCurrentRow(0)
        self._place()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self._list.hide()
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _key(self, event: QKeyEvent) -> bool:
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        key = Qt.Key(event.key())
        if key in steps and self._list.isVisible():
            row = self._list.currentRow() + steps[key]
            self._list.setCurrentRow(min(max(row, 0), self._list.count() - 1))
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self._timer.isActive() or not self._list.isVisible():
                self._timer.stop()
                self.asked.emit(self.text().strip())
            item = self._list.currentItem()
            if item is not None:
                self._choose(item)
            return True
        if key == Qt.Key.Key_Escape:
            self._list.hide()
            self.clear()
            return True
        return False

    def _choose(self, item: QListWidgetItem) -> None:
        hit = item.data(HIT)
        if hit is not None:
            self._list.hide()
            self.clear()
            self.chosen.emit(hit)

    def _wait(self, text: str) -> None:
        if text.strip():
            self._timer.start()
        else:
            self._timer.stop()
            self._list.hide()

    def _place(self) -> None:
        height = sum(self._list.sizeHintForRow(row) for row in range(self._list.count())) + 14
        corner = self.mapTo(self._window, QPoint(0, self.height() + 4))
        self._list.setGeometry(corner.x(), corner.y(), max(self.width(), 420), min(height, MOST_HEIGHT))
        self._list.raise_()
        self._list.show()
