"""Asking for the name of a saved view."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.theme import named
from ui.window_state import LONGEST_NAME


class ViewName(QDialog):
    """One line; a name in use is said to replace that view."""

    def __init__(self, title: str, name: str, taken: Collection[str], parent: QWidget) -> None:
        """Show the present name."""
        super().__init__(parent)
        self._taken = {one.casefold() for one in taken}
        self.setWindowTitle(title)
        self.setMinimumWidth(340)
        self._line = QLineEdit(name)
        self._line.setMaxLength(LONGEST_NAME)
        self._line.setAccessibleName(self.tr("Name of the view"))
        self._line.setPlaceholderText(self.tr("Name of the view"))
        self._line.selectAll()
        self._line.textChanged.connect(self._look)
        self._remark = named(QLabel(wordWrap=True), "muted")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._main = named(QPushButton(self.tr("Save")), "main")
        self._main.setDefault(True)
        buttons.addButton(self._main, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.accepted.connect(self._answer)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(named(QLabel(title, wordWrap=True), "title"))
        column.addWidget(self._line)
        column.addWidget(self._remark)
        column.addWidget(buttons)
        self._look()

    @property
    def name(self) -> str:
        """Return the name typed, on one line."""
        return " ".join(self._line.text().split())

    def _look(self) -> None:
        self._main.setEnabled(bool(self.name))
        is_taken = self.name.casefold() in self._taken
        self._remark.setText(self.tr("A view of this name is replaced.") if is_taken else "")

    def _answer(self) -> None:
        if self.name:
            self.accept()
