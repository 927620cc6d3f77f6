"""The columns of a list as rows of a table: heading, sample, where it goes, how that is known."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from app.services.import_columns import label_of
from app.services.importing import Reading
from ui.models.record_list import STATE
from ui.wizards.import_steps.case import ImportCase
from ui.wizards.import_steps.words import tip

Index = QModelIndex | QPersistentModelIndex
HEADING, SAMPLE, GOAL, HOW = range(4)
_TOP: Final = QModelIndex()
_SAMPLES: Final = 120
_FIRST: Final = ("not recognised", "by content", "guessed", "given", "left out")
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)


class ImportColumns(QAbstractTableModel):
    """Unrecognised columns stand on top; the order stays while somebody matches them."""

    def __init__(self, case: ImportCase, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._case = case
        self._order: list[str] = []
        self._columns: dict[str, Any] = {}

    def show_reading(self, reading: Reading | None, *, anew: bool) -> None:
        """Show what each column was taken for; ``anew`` puts them in order again."""
        columns = {one.heading: one for one in reading.columns} if reading is not None else {}
        if anew or set(columns) != set(self._order):
            self.beginResetModel()
            self._columns = columns
            self._order = sorted(columns, key=lambda name: _FIRST.index(columns[name].origin))
            self.endResetModel()
        elif self._order:
            self._columns = columns
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._order) - 1, HOW))

    def heading_at(self, row: int) -> str:
        """Return the heading of a row."""
        return self._order[row]

    def slot_at(self, row: int) -> str:
        """Return where the column of a row goes, "" if it is left out."""
        return str(self._columns[self._order[row]].slot)

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._order)

    @override
    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else HOW + 1

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        one = self._columns[self._order[index.row()]]
        if role in {_DISPLAY, int(Qt.ItemDataRole.AccessibleTextRole)}:
            return self._words(one, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._words(one, index.column()))
        if role == STATE and index.column() == HOW:
            return {"not recognised": "sent", "guessed": "ready", "by content": "ready"}.get(
                one.origin, "plain"
            )
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return (self.tr("Heading"), self.tr("In the list"), self.tr("Goes to"), self.tr("How known"))[section]

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsEditable if index.column() == GOAL else found

    def _words(self, one: Any, column: int) -> str:
        if column == HEADING:
            return f"{one.column}  ·  {one.heading}"
        if column == SAMPLE:
            return " · ".join(one.samples)[:_SAMPLES]
        return self._goal(one) if column == GOAL else self._how(one.origin)

    def _goal(self, one: Any) -> str:
        reading = self._case.reading
        label = (
            label_of(self._case.asked.kind, reading, one.slot) if reading is not None and one.slot else None
        )
        return self._case.desk.words(label) if label is not None else self.tr("– left out –")

    def _how(self, origin: str) -> str:
        remembered = self._case.asked.mapping is None
        return {
            "not recognised": self.tr("not recognised"),
            "by content": self.tr("seen from the values"),
            "guessed": self.tr("guessed"),
            "given": self.tr("as last time") if remembered else self.tr("chosen"),
            "left out": self.tr("left out"),
        }[origin]
