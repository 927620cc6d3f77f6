"""One version of a question: whose it is, when it was written, what it says, and the button that keeps it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from app.services.difference import Part
from ui.forms.plain_label import plain_label
from ui.pages.sharing.question_words import marked
from ui.theme import named


class VersionCard(QFrame):
    """A calm card; several stand side by side."""

    kept = Signal()
    look_asked = Signal()

    def __init__(self, heading: str, written: str) -> None:
        """Begin with whose and when."""
        super().__init__()
        self.setObjectName("card")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(4)
        column.addWidget(named(QLabel(heading, wordWrap=True), "group"))
        self._written = plain_label(written, "muted")
        column.addWidget(self._written)
        self._text = QLabel(wordWrap=True)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.MinimumExpanding)
        self._text.setContentsMargins(0, 6, 0, 6)
        column.addWidget(self._text, 1)
        self._column = column
        self._heading = heading

    def say(self, parts: list[Part]) -> None:
        """Show the text; what stands only here is marked, and said to a screen reader."""
        self._text.setText(marked(parts))
        text = "".join(part.text for part in parts)
        own = ", ".join(part.text.strip() for part in parts if part.own)
        self._text.setAccessibleName(text)
        self.setAccessibleName(f"{self._heading}, {self._written.text()}: {text}")
        if own and own != text.strip():
            self.setAccessibleDescription(self.tr("Only here: {words}").format(words=own))

    def offer_look(self, name: str) -> None:
        """Offer to show a delicate value."""
        button = named(QPushButton(self.tr("Show")), "link")
        button.setAccessibleName(self.tr("Show {name}").format(name=name))
        button.setToolTip(self.tr("A delicate value. That you look at it is noted in the log."))
        button.clicked.connect(self.look_asked)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def offer(self, words: str, name: str) -> QPushButton:
        """Offer to keep this version; ``name`` says of what."""
        button = QPushButton(words)
        button.setAccessibleName(f"{words}: {name}")
        button.clicked.connect(self.kept)
        self._column.addWidget(button)
        return button
