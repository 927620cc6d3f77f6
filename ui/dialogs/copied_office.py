"""A copied office: is it the same one, or a new one? Nobody but a person can know."""

from __future__ import annotations

from typing import Literal

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from ui.forms.plain_label import plain_label
from ui.theme import named

Answer = Literal["same", "new", ""]


class CopiedOffice(QDialog):
    """Two answers and a way out."""

    def __init__(self, path: str, others: str, parent: QWidget, *, moved: bool) -> None:
        """Name the places; ``moved`` says that the same office would be looked for here from now on."""
        super().__init__(parent)
        self.answer: Answer = ""
        self.setWindowTitle(self.tr("The same office, or a new one?"))
        self.setMinimumWidth(520)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(named(QLabel(self.windowTitle()), "title"))
        if others:
            words = self.tr("{path} is a copy of an office that you use at {others}.")
            column.addWidget(plain_label(words.format(path=path, others=others)))
        else:
            words = self.tr("{path} is a copy of an office that you use at another place.")
            column.addWidget(plain_label(words.format(path=path)))
        same = (
            self.tr("The office has moved here. Your own copy, with all that waits in it, follows.")
            if moved
            else self.tr(
                "A backup or a copy for the road. It can be taken in at any time, and nothing doubles."
            )
        )
        new = self.tr("An office of its own with the same beginning. From now on the two never mix.")
        self._add(column, self.tr("The same office"), same, "same")
        self._add(column, self.tr("A new office…"), new, "new")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _add(self, column: QVBoxLayout, words: str, meaning: str, answer: Answer) -> None:
        card = named(QFrame(), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 12, 14, 12)
        button = QPushButton(words)
        button.setAccessibleDescription(meaning)
        button.clicked.connect(lambda: self._take(answer))
        inside.addWidget(button)
        inside.addWidget(plain_label(meaning, "muted"))
        column.addWidget(card)

    def _take(self, answer: Answer) -> None:
        self.answer = answer
        self.accept()


def ask(path: str, others: str, parent: QWidget, *, moved: bool) -> Answer:
    """Ask, and return the answer; "" for none."""
    dialog = CopiedOffice(path, others, parent, moved=moved)
    dialog.exec()
    answer = dialog.answer
    dialog.deleteLater()
    return answer
