"""The rows of a planned import as a table: what becomes of each, its cells, what is wrong with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.services.import_preview import Fault, ImportPreview
from ui.models.record_list import STATE
from ui.wizards.import_steps.case import ImportCase
from ui.wizards.import_steps.words import TONES, status_words, tip

Index = QModelIndex | QPersistentModelIndex
ROW, STATUS, TITLE, FIRST_CELL = range(4)
FAULT: Final = int(Qt.ItemDataRole.UserRole) + 40
"""2 for a cell that keeps its row out, 1 for one of which something has to be said."""
_TOP: Final = QModelIndex()
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_EDIT: Final = int(Qt.ItemDataRole.EditRole)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_READ: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_LONGEST: Final = 200
_REMEMBERED: Final = 2_000


class ImportRows(QAbstractTableModel):
    """Asks the plan for what is seen, and for nothing else."""

    def __init__(self, case: ImportCase, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._case = case
        self._preview: ImportPreview | None = None
        self._rows: Sequence[int] = ()
        self._faults: dict[int, tuple[Fault, ...]] = {}
        self._typed: dict[tuple[int, int], str] = {}
        self.only: str = ""

    @property
    def preview(self) -> ImportPreview | None:
        """Return what is shown."""
        return self._preview

    def show_preview(self, preview: ImportPreview | None, only: str) -> None:
        """Show all rows, those with errors ("errors"), or those of a status."""
        same = preview is not None and self._preview is not None and preview.columns == self._preview.columns
        rows = _rows(preview, only)
        self.only = only
        self._faults, self._typed = {}, {}
        if same and len(rows) == len(self._rows) and rows:
            self._preview, self._rows = preview, rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))
        else:
            self.beginResetModel()
            self._preview, self._rows = preview, rows
            self.endResetModel()

    def place_of(self, row: int) -> int:
        """Return the place of a shown row in the plan."""
        return self._rows[row]

    def faults(self, row: int) -> tuple[Fault, ...]:
        """Return what is wrong with a shown row."""
        at = self._rows[row]
        found = self._faults.get(at)
        if found is None and self._preview is not None:
            if len(self._faults) > _REMEMBERED:
                self._faults.clear()
            found = self._faults[at] = self._preview.faults(at)
        return found or ()

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _TOP) -> int:
        if parent.isValid() or self._preview is None:
            return 0
        return FIRST_CELL + len(self._preview.columns)

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or self._preview is None:
            return None
        if role in {_DISPLAY, _READ}:
            return self._words(index.row(), index.column())
        if role == STATE and index.column() == STATUS:
            return TONES[self._preview.plan.rows[self._rows[index.row()]].status] or "plain"
        if role in {FAULT, _TIP}:
            found = self._at(index)
            told = "\n".join(self._case.desk.words(one.why) for one in found)
            return (tip(told) or None) if role == _TIP else max((1 + one.refuses for one in found), default=0)
        if role == _EDIT and index.column() >= FIRST_CELL:
            column = self._preview.columns[index.column() - FIRST_CELL][0]
            return self._preview.typed(self._rows[index.row()], column)
        return None

    @override
    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:
        if role != _EDIT or self._preview is None or index.column() < FIRST_CELL:
            return False
        at, column = self._rows[index.row()], self._preview.columns[index.column() - FIRST_CELL][0]
        if str(value) == self._preview.typed(at, column):
            return False
        self._typed[at, column] = str(value)
        self._case.edit(at, column, str(value))
        return True

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal or self._preview is None:
            return None
        if section < FIRST_CELL:
            return (self.tr("Row"), self.tr("What happens"), self.tr("Who or what"))[section]
        return self._preview.columns[section - FIRST_CELL][1] if section < self.columnCount() else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if index.column() >= FIRST_CELL else found

    def _words(self, row: int, column: int) -> str:
        assert self._preview is not None  # noqa: S101 - asked by the caller
        at = self._rows[row]
        planned = self._preview.plan.rows[at]
        if column == ROW:
            return str(planned.number)
        if column == STATUS:
            return status_words(planned.status)
        if column == TITLE:
            return planned.title
        place = self._preview.columns[column - FIRST_CELL][0]
        return self._typed.get((at, place), self._preview.words(at, place))[:_LONGEST].replace("\n", " ")

    def _at(self, index: Index) -> list[Fault]:
        """Return what is wrong in a cell; what concerns the row as a whole stands at its status."""
        if self._preview is None:
            return []
        column = index.column()
        place = (
            -1
            if column == STATUS
            else self._preview.columns[column - FIRST_CELL][0]
            if column >= FIRST_CELL
            else -2
        )
        return [one for one in self.faults(index.row()) if one.column == place]


def _rows(preview: ImportPreview | None, only: str) -> Sequence[int]:
    if preview is None:
        return ()
    if only == "errors":
        return preview.faulty
    rows = preview.plan.rows
    return range(len(rows)) if not only else [at for at, row in enumerate(rows) if row.status == only]
