"""A list of values to tick, with a line to narrow it where it is long."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.sorting import folded

LONG: Final = 12
VALUE: Final = int(Qt.ItemDataRole.UserRole)


class TickList(QWidget):
    """Values with their words; the ticked ones are the answer."""

    def __init__(self, options: Sequence[tuple[str, str]], ticked: Collection[str], name: str) -> None:
        """Tick what is asked for now."""
        super().__init__()
        self._list = QListWidget()
        self._list.setAccessibleName(name)
        for value, words in options:
            self._add(value, words, ticked=value in ticked)
        self._line = QLineEdit(placeholderText=self.tr("Find in the list"))
        self._line.setAccessibleName(self.tr("Find in the list"))
        self._line.setMaxLength(200)
        self._line.textChanged.connect(self._narrow)
        self._line.setHidden(len(options) <= LONG)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._line)
        column.addWidget(self._list, 1)
        self.setFocusProxy(self._list if self._line.isHidden() else self._line)
        self._list.setCurrentRow(0)

    @property
    def ticked(self) -> tuple[str, ...]:
        """Return the values ticked, in the order of the list."""
        items = [self._list.item(row) for row in range(self._list.count())]
        return tuple(str(one.data(VALUE)) for one in items if one.checkState() is Qt.CheckState.Checked)

    def add(self, value: str, words: str) -> None:
        """Add a value, ticked; one that stands there already is ticked."""
        for row in range(self._list.count()):
            if self._list.item(row).data(VALUE) == value:
                self._list.item(row).setCheckState(Qt.CheckState.Checked)
                return
        self._add(value, words, ticked=True)

    def _add(self, value: str, words: str, *, ticked: bool) -> None:
        item = QListWidgetItem(words)
        item.setData(VALUE, value)
        item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self._list.addItem(item)

    def _narrow(self, words: str) -> None:
        wanted = folded(words)
        for row in range(self._list.count()):
            item = self._list.item(row)
            ticked = item.checkState() is Qt.CheckState.Checked
            item.setHidden(wanted not in folded(item.text()) and not ticked)
