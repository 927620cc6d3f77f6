"""Before something is erased for ever: what goes with it, and a word typed by hand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ui.forms.plain_label import plain_label
from ui.theme import named


class EraseDialog(QDialog):
    """Shows what an erasure takes; its button works when the word is typed."""

    def __init__(self, name: str, takes: Sequence[str], stays: Sequence[str], parent: QWidget) -> None:
        """List what goes, and what is out of the program's reach."""
        super().__init__(parent)
        title = self.tr("Erase for ever")
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self._word = self.tr("ERASE")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(8)
        column.addWidget(named(QLabel(title), "title"))
        column.addWidget(plain_label(name, "group"))
        column.addWidget(
            plain_label(self.tr("Nobody can undo this, and no merge brings it back."), "lacking")
        )
        column.addWidget(_listed(self.tr("This goes"), takes))
        if stays:
            column.addWidget(_listed(self.tr("Look here yourself; the program does not reach it"), stays))
        words = self.tr("Type {word} to confirm").format(word=self._word)
        column.addWidget(named(QLabel(words), "field-label"))
        self._typed = QLineEdit()
        self._typed.setMaxLength(20)
        self._typed.setAccessibleName(words)
        self._typed.textChanged.connect(self._weigh)
        column.addWidget(self._typed)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._erase = named(QPushButton(title), "main")
        self._erase.setDefault(True)
        buttons.addButton(self._erase, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self._weigh()
        self._typed.setFocus()

    def _accept(self) -> None:
        if self._erase.isEnabled():
            self.accept()

    def _weigh(self) -> None:
        self._erase.setEnabled(self._typed.text().strip().casefold() == self._word.casefold())


def _listed(heading: str, lines: Sequence[str]) -> QFrame:
    frame = named(QFrame(), "warn-card")
    column = QVBoxLayout(frame)
    column.addWidget(named(QLabel(heading, wordWrap=True), "group"))
    for line in lines:
        column.addWidget(plain_label(line, "lacking"))
    return frame
