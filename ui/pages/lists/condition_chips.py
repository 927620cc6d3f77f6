"""The conditions of a list as sentences on chips: each can be changed, and taken away with its cross."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QToolButton, QWidget
from typing_extensions import override

from ui.forms.flow import FlowLayout
from ui.theme import button_words, icon, named, tokens

LONGEST = 60


class ConditionChip(QFrame):
    """One sentence."""

    opened = Signal()
    removed = Signal()

    def __init__(self, sentence: str) -> None:
        """Say what is asked of the list."""
        super().__init__()
        self.setObjectName("condition")
        self.sentence = sentence
        self._words = named(QToolButton(), "condition-words")
        self._words.setText(button_words(sentence, LONGEST))
        self._words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words.setAccessibleName(self.tr("Filter: {sentence}").format(sentence=sentence))
        self._words.setToolTip(sentence)
        self._words.clicked.connect(self.opened)
        cross = named(
            QPushButton(), "bare", self.tr("Remove the filter: {sentence}").format(sentence=sentence)
        )
        cross.setIcon(icon("close", tokens().accent))
        cross.setIconSize(QSize(11, 11))
        cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 2, 4, 2)
        row.setSpacing(0)
        for part in (self._words, cross):
            part.ensurePolished()  # else the row keeps the size they have without the stylesheet
            row.addWidget(part)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)


class ConditionChips(QWidget):
    """All sentences, in the order they were added; nothing where there is none."""

    opened = Signal(int)
    removed = Signal(int)

    def __init__(self) -> None:
        """Begin without a condition."""
        super().__init__()
        self._flow = FlowLayout(self, gap=6)

    @property
    def sentences(self) -> list[str]:
        """Return what the chips say."""
        chips = (self._flow.itemAt(at) for at in range(self._flow.count()))
        found = (item.widget() for item in chips if item is not None)
        return [chip.sentence for chip in found if isinstance(chip, ConditionChip)]

    def show_conditions(self, sentences: Sequence[str]) -> None:
        """Show these sentences."""
        self._flow.clear()
        for at, sentence in enumerate(sentences):
            chip = ConditionChip(sentence)
            chip.opened.connect(lambda at=at: self.opened.emit(at))
            chip.removed.connect(lambda at=at: self.removed.emit(at))
            self._flow.addWidget(chip)
        self.setHidden(not sentences)
        self.updateGeometry()
