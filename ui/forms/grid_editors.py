"""What opens in a cell of a grid: one line, a few lines, or a line that offers what may be chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from PySide6.QtCore import QMimeData, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget
from typing_extensions import override

from ui.theme import named, row_height

Offer = tuple[str, str]
"""A key and its words."""
Offers = Callable[[str], Sequence[Offer]]
LONGEST_LINE: Final = 400
LONGEST_TEXT: Final = 4_000
SEEN: Final = 9
"""So many offers stand under the line at once."""
KEY: Final = int(Qt.ItemDataRole.UserRole)


class CellLine(QLineEdit):
    """One line in a cell."""

    def __init__(self, parent: QWidget) -> None:
        """Bound what may be pasted."""
        super().__init__(parent)
        named(self, "cell")
        self.setMaxLength(LONGEST_LINE)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()  # the view behind would take it for a wish to write


class CellText(QPlainTextEdit):
    """A few lines over a cell. Enter saves, Shift+Enter begins a new line."""

    done = Signal()

    def __init__(self, parent: QWidget) -> None:
        """Begin empty."""
        super().__init__(parent)
        named(self, "cell")
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def words(self) -> str:
        """Return what stands there, bounded."""
        return self.toPlainText().strip()[:LONGEST_TEXT]

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.done.emit()
        else:
            super().keyPressEvent(event)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        room = LONGEST_TEXT - len(self.toPlainText())
        self.textCursor().insertText(source.text()[: max(room, 0)])


class OfferList(QListWidget):
    """The offers under a line: part of the window, not a window of its own, and never with the keyboard."""

    def __init__(self, window: QWidget) -> None:
        """Begin hidden."""
        super().__init__(window)
        named(self, "found")
        self.hide()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)

    def stand_at(self, line: QWidget) -> None:
        """Stand under a line, above it where there is more room, and no higher than the room."""
        window = line.window()
        tall = min(self.count(), SEEN) * (self.sizeHintForRow(0) + 1) + 12
        top = line.mapTo(window, QPoint(0, 0))
        wide = max(line.width(), 260 * row_height() // 28)
        below = top.y() + line.height() + 2
        beneath, above = window.height() - below - 4, top.y() - 6
        tall = min(tall, max(beneath, above))
        y = below if tall <= beneath else top.y() - tall - 2
        x = max(min(top.x(), window.width() - wide - 8), 0)
        self.setGeometry(QRect(x, y, wide, tall))
        self.raise_()


class OfferLine(CellLine):
    """A line that offers what fits. Up and Down choose, Enter takes; letters take the first that fits."""

    picked = Signal()
    """An offer was clicked."""

    def __init__(self, parent: QWidget, offers: Offers) -> None:
        """Offer everything at first."""
        super().__init__(parent)
        self._offers = offers
        self._begun = ""
        self._found = OfferList(parent.window())
        self._found.itemPressed.connect(self._take)
        self.destroyed.connect(self._found.deleteLater)
        self.textEdited.connect(self._fill)

    def begin(self, words: str) -> None:
        """Show what stands in the cell, all of it selected."""
        self._begun = words
        self.setText(words)
        self.selectAll()

    def go_on(self, words: str) -> None:
        """Show words that fitted nothing, to be mended."""
        self.setText(words)
        self._fill(words)

    @property
    def unchanged(self) -> bool:
        """Say whether nothing was typed and nothing chosen."""
        return self.text() == self._begun and self._found.currentRow() < 0

    @property
    def chosen(self) -> str | None:
        """Return the key of the offer taken, "" for an emptied line, None for words that fit nothing."""
        row = self._found.currentRow()
        if row >= 0:
            return str(self._found.item(row).data(KEY))
        typed = self.text().strip()
        if not typed:
            return ""
        exact = [key for key, words in self._offers(typed) if words.casefold() == typed.casefold()]
        return exact[0] if exact else None

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fill("")

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self._found.hide()
        super().hideEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        elif self._found.count():
            row = self._found.currentRow() + step
            self._found.setCurrentRow(max(min(row, self._found.count() - 1), 0))

    def _fill(self, words: str) -> None:
        self._found.clear()
        for key, name in self._offers(words.strip()[:LONGEST_LINE]):
            item = QListWidgetItem(name)
            item.setData(KEY, key)
            item.setSizeHint(QSize(0, row_height()))
            self._found.addItem(item)
        self._found.setCurrentRow(0 if words.strip() and self._found.count() else -1)
        self._found.setVisible(self.isVisible() and self._found.count() > 0)
        self._found.stand_at(self)

    def _take(self, item: QListWidgetItem) -> None:
        self._found.setCurrentItem(item)
        self.picked.emit()
