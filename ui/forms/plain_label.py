"""A label that shows its words as they are: nothing in them is taken for markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from ui.theme import named


def plain_label(words: str, name: str = "", *, wraps: bool = True) -> QLabel:
    """Return words as plain text; ``name`` is what the label is called in the stylesheet."""
    label = named(QLabel(words, wordWrap=wraps), name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
