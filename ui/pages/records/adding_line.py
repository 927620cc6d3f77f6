"""A line to type the next one in: Enter adds it, and a pasted list adds each of its lines."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit
from typing_extensions import override

LONGEST = 100_000


class AddingLine(QLineEdit):
    """Stays where it is, with the keyboard, while the list above it grows."""

    entered = Signal(str)

    def __init__(self, words: str) -> None:
        """Say in the empty line what is typed here."""
        super().__init__()
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setMaxLength(LONGEST)
        self.returnPressed.connect(self._enter)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a pasted list line by line; anything else is typed as usual."""
        pasted = QGuiApplication.clipboard().text() if event.matches(QKeySequence.StandardKey.Paste) else ""
        if "\n" in pasted.strip():
            self.entered.emit((self.text() + pasted)[:LONGEST])
            return
        super().keyPressEvent(event)

    def _enter(self) -> None:
        if self.text().strip():
            self.entered.emit(self.text())
