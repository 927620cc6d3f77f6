"""A text whose own words are marked, where another version has others."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QSizePolicy

from app.services.difference import Part
from ui.theme import tokens


def marked_label(parts: Sequence[Part]) -> QLabel:
    """Return the text; marked words are said to a screen reader too."""
    label = QLabel(wordWrap=True)
    label.setTextFormat(Qt.TextFormat.RichText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.MinimumExpanding)
    label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
    label.setText("".join(map(_shown, parts)) or "–")
    label.setAccessibleName("".join(part.text for part in parts))
    own = ", ".join(part.text.strip() for part in parts if part.own and part.text.strip())
    if own:
        words = QCoreApplication.translate("MarkedText", "Only here: {words}")
        label.setAccessibleDescription(words.format(words=own))
    return label


def _shown(part: Part) -> str:
    text = escape(part.text).replace("\n", "<br>")
    if not part.own:
        return text
    return f'<span style="background:{tokens().accent_soft}; font-weight:600;">{text}</span>'
