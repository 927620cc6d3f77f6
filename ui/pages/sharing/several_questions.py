"""Cards of the questions page where there is not one question: several are chosen, or there is none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from ui.theme import named


class SeveralQuestions(QFrame):
    """Several questions are chosen: all can be answered alike."""

    kept = Signal(bool)
    """Keep mine, or else theirs, in all of them."""

    def __init__(self, *, may_write: bool) -> None:
        """Offer both answers."""
        super().__init__()
        named(self, "card")
        self._words = named(QLabel(wordWrap=True), "title")
        column = _column(self)
        column.addWidget(self._words)
        words = self.tr("Answer them all alike, or choose one of them to see its versions.")
        column.addWidget(named(QLabel(words, wordWrap=True), "muted"))
        row = QHBoxLayout()
        for text, mine in (
            (self.tr("Keep mine in all of these"), True),
            (self.tr("Keep theirs in all of these"), False),
        ):
            button = QPushButton(text)
            button.setEnabled(may_write)
            button.clicked.connect(lambda _=False, mine=mine: self.kept.emit(mine))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)

    def show_count(self, count: int) -> None:
        """Say how many are chosen."""
        self._words.setText(self.tr("{count} questions are chosen.").format(count=count))


class NoQuestion(QFrame):
    """Nothing waits for an answer."""

    def __init__(self) -> None:
        """Say what would."""
        super().__init__()
        named(self, "card")
        column = _column(self)
        column.addWidget(named(QLabel(self.tr("No question waits for an answer."), wordWrap=True), "title"))
        words = self.tr(
            "When two people write the same field without seeing each other’s version, or one deletes what "
            "another works on, the question comes here."
        )
        column.addWidget(named(QLabel(words, wordWrap=True), "muted"))
        column.addStretch(1)


def _column(card: QFrame) -> QVBoxLayout:
    column = QVBoxLayout(card)
    column.setContentsMargins(18, 16, 18, 16)
    column.setSpacing(8)
    return column
