"""A place with nothing on it yet: what will be here, and what to use instead."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout

from ui.pages.page import PageView
from ui.theme import named


class CalmPage(PageView):
    """A heading and one sentence."""

    def __init__(self, title: str, sentence: str) -> None:
        """Show both."""
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        column.addWidget(named(QLabel(title), "title"))
        words = named(QLabel(sentence, wordWrap=True), "muted")
        words.setMaximumWidth(560)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        column.addWidget(words)
        column.addStretch(1)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
