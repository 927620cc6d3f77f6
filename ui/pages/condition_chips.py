"""The conditions of a list as sentences on chips: each can be changed, and taken away with its cross."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget
from typing_extensions import override

from ui.forms.flow import FlowLayout
from ui.theme import button_words, icon, named

LONGEST = 60


class ConditionChip(QWidget):
    """One sentence."""

    opened = Signal()
    removed = Signal()

    def __init__(self, sentence: str) -> None:
        """Say what is asked of the list."""
        super().__init__()
        self.sentence = sentence
        self._words = named(QToolButton(), "chip")
        self._words.setText(button_words(sentence, LONGEST))
        self._words.setCheckable(True)
        self._words.setChecked(True)
        self._words.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._words.setAccessibleName(self.tr("Filter: {sentence}").format(sentence=sentence))
        self._words.setToolTip(sentence)
        self._words.clicked.connect(self._open)
        cross = named(
            QPushButton(), "bare", self.tr("Remove the filter: {sentence}").format(sentence=sentence)
        )
        cross.setIcon(icon("close"))
        cross.setIconSize(QSize(12, 12))
        cross.clicked.connect(self.removed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._words)
        row.addWidget(cross)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        self._words.setChecked(True)
        self.opened.emit()


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
