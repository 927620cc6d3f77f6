"""Choosing the columns of a list and their order."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.entity import EntitySpec
from app.services.delicate import is_delicate
from ui.models.desk import Desk
from ui.theme import named

NAME = int(Qt.ItemDataRole.UserRole)


class ColumnsDialog(QDialog):
    """Every field that may stand in a list; delicate ones may not."""

    def __init__(self, desk: Desk, spec: EntitySpec, chosen: Sequence[str], parent: QWidget) -> None:
        """Tick the columns shown now, in their order."""
        super().__init__(parent)
        self.is_usual = False
        """Nothing was chosen: the list shall look as at first."""
        self.setWindowTitle(self.tr("Columns"))
        self.resize(360, 480)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.addWidget(named(QLabel(self.tr("Columns")), "title"))
        hint = self.tr("Tick what the list shows. Up and Down move the chosen line.")
        column.addWidget(named(QLabel(hint, wordWrap=True), "muted"))
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Columns"))
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        free = [f.name for f in spec.fields.values() if not is_delicate(f) and f.name not in chosen]
        for name in [*chosen, *free]:
            item = QListWidgetItem(desk.words(spec.fields[name].label))
            item.setData(NAME, name)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if name in chosen else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        column.addWidget(self._list, 1)
        column.addLayout(self._movers())
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        named(buttons.button(QDialogButtonBox.StandardButton.Ok), "main").setDefault(True)
        usual = buttons.addButton(self.tr("As at first"), QDialogButtonBox.ButtonRole.ResetRole)
        usual.setToolTip(self.tr("The usual columns, as wide as they need to be"))
        usual.clicked.connect(self._ask_usual)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _movers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        for words, step in ((self.tr("Up"), -1), (self.tr("Down"), 1)):
            button = QPushButton(words)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, step=step: self._move(step))
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _move(self, step: int) -> None:
        row = self._list.currentRow()
        if row >= 0 and 0 <= row + step < self._list.count():
            self._list.insertItem(row + step, self._list.takeItem(row))
            self._list.setCurrentRow(row + step)

    def _ask_usual(self) -> None:
        self.is_usual = True
        self.accept()

    @property
    def chosen(self) -> list[str]:
        """Return the names of the ticked fields in order."""
        items = [self._list.item(row) for row in range(self._list.count())]
        return [str(item.data(NAME)) for item in items if item.checkState() is Qt.CheckState.Checked]
