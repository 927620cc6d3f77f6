"""The files that came, as a table: file, who, which form and period, and what became of each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.services.attaching import plain_name
from app.services.intake import Arrived, is_taken
from ui.models.record_list import STATE
from ui.theme import plain_tip
from ui.wizards.intake_steps.case import IntakeCase

Index = QModelIndex | QPersistentModelIndex
FILE, WHO, WHAT, STATUS = range(4)
_TOP: Final = QModelIndex()
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_READ: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_WARN: Final = frozenset({"partly", "empty", "other", "rival", "version", "flat", "picture"})
_BAD: Final = frozenset({"unsealed", "script", "too_big", "too_long", "damaged", "encrypted", "gone"})


class ArrivedModel(QAbstractTableModel):
    """One row a file."""

    def __init__(self, case: IntakeCase, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._case = case
        self._rows: Sequence[int] = ()

    def show_rows(self, rows: Sequence[int]) -> None:
        """Show these of the case's files."""
        if list(rows) == list(self._rows) and rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, STATUS))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def at(self, row: int) -> int:
        """Return which of the case's files a row is; -1 for none."""
        return self._rows[row] if 0 <= row < len(self._rows) else -1

    def row_of(self, at: int) -> int:
        """Return the row of one of the case's files; -1 where it is not shown."""
        return list(self._rows).index(at) if at in self._rows else -1

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else STATUS + 1

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        at = self.at(index.row()) if index.isValid() else -1
        if not 0 <= at < len(self._case.arrived):
            return None
        one = self._case.arrived[at]
        if role in {_DISPLAY, _READ}:
            return self._words(at, one, index.column())
        if role == STATE and index.column() == STATUS:
            return self._tone(one)
        if role == _TIP:
            words = self._case.desk.words(one.why) if index.column() == STATUS else str(one.path)
            return plain_tip(words.encode("utf-8", "replace").decode())
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("File"), self.tr("Who"), self.tr("Form and period"), self.tr("Status"))[section]

    def _words(self, at: int, one: Arrived, column: int) -> str:
        whose = self._case.whose[at]
        if column == FILE:
            return file_words(one)
        if column in {WHO, WHAT}:
            words = whose.who if column == WHO else whose.what
            return (
                self.tr("{words} (says the page)").format(words=words) if whose.claimed and words else words
            )
        return self.status_words(one)

    def status_words(self, one: Arrived) -> str:
        """Return what became of a file, or becomes of it by what was decided."""
        if one.path in self._case.taken:
            return self.tr("Taken in")
        decision = self._case.decisions.get(one.path)
        if decision == "leave" and (one.to_decide or one.status == "right"):
            return self.tr("Left out")
        if one.to_decide and decision == "take":
            return self.tr("Chosen")
        return self._case.desk.words(one.word)

    def _tone(self, one: Arrived) -> str:
        """Return the key of a state that has the right tone."""
        if one.path in self._case.taken:
            return "completed"
        if is_taken(one, self._case.decisions):
            return "ready"
        decided = one.path in self._case.decisions and one.to_decide
        if one.status in _WARN and not decided:
            return "watch"
        return "failed" if one.status in _BAD else "plain"


def file_words(one: Arrived) -> str:
    """Return the name of a file on one line."""
    return plain_name(one.path.name.encode("utf-8", "replace").decode())
