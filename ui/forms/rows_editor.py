"""A small table inside a record: rows of a few columns, edited in place."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem, QVBoxLayout, QWidget
from typing_extensions import override

from app.text import Text
from ui.forms.editor import Editor, Setting
from ui.theme import named, row_height

FIRST_COLUMNS: Final = ("name", "value")
"""A table nobody wrote in yet has these."""
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "agenda": ("time", "item", "who"),
    "discussion_questions": ("text",),
}
"""The columns of a field whose rows have a shape of their own."""
HEADINGS: Final[Mapping[str, Text]] = {
    "time": Text(en="Time", sv="Tid", nb="Tid", da="Tid"),
    "item": Text(en="Point", sv="Punkt", nb="Punkt", da="Punkt"),
    "who": Text(en="Who", sv="Vem", nb="Hvem", da="Hvem"),
    "text": Text(en="Question", sv="Fråga", nb="Spørsmål", da="Spørgsmål"),
    "name": Text(en="Name", sv="Namn", nb="Navn", da="Navn"),
    "value": Text(en="Value", sv="Värde", nb="Verdi", da="Værdi"),
    "system": Text(en="System", sv="System", nb="System", da="System"),
    "number": Text(en="Number", sv="Nummer", nb="Nummer", da="Nummer"),
    "area": Text(en="Area", sv="Område", nb="Område", da="Område"),
    "score": Text(en="Figure", sv="Siffra", nb="Tall", da="Tal"),
    "label": Text(en="Name", sv="Benämning", nb="Betegnelse", da="Betegnelse"),
    "url": Text(en="Address", sv="Adress", nb="Adresse", da="Adresse"),
    "key": Text(en="Key", sv="Nyckel", nb="Nøkkel", da="Nøgle"),
}
MOST_SHOWN: Final = 8


class RowsEditor(Editor):
    """The table; an empty row at its end takes a new entry."""

    def __init__(self, setting: Setting) -> None:
        """Begin with the empty row."""
        super().__init__(setting)
        self._columns: list[str] = list(FIRST_COLUMNS)
        self._saved: tuple[Mapping[str, Any], ...] = ()
        self._table = named(QTableWidget(), "small")
        self._table.verticalHeader().hide()
        self._table.verticalHeader().setDefaultSectionSize(row_height())
        self._table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self._table.setTabKeyNavigation(False)
        self._table.itemChanged.connect(self._changed)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._table)
        self._row.addWidget(box, 1)
        self._table.setAccessibleName(setting.label)
        self._table.installEventFilter(self)
        self.setFocusProxy(self._table)

    def value(self) -> Any:
        """Return the rows that hold something."""
        rows = [self._read(row) for row in range(self._table.rowCount())]
        return tuple(row for row in rows if any(cell not in (None, "") for cell in row.values()))

    def show_value(self, value: Any) -> None:
        """Show the rows and one empty."""
        self._saved = tuple(value or ())
        own = COLUMNS.get(self.setting.field.name, ())
        names = dict.fromkeys((*own, *(name for row in self._saved for name in row)))
        self._columns = list(names) or list(FIRST_COLUMNS)
        language = self.setting.desk.language
        self._table.blockSignals(True)
        self._table.setColumnCount(len(self._columns))
        self._table.setHorizontalHeaderLabels(
            [HEADINGS[name].of(language) if name in HEADINGS else name for name in self._columns]
        )
        self._table.setRowCount(len(self._saved) + 1)
        for row in range(len(self._saved) + 1):
            for column, name in enumerate(self._columns):
                cell = self._saved[row].get(name) if row < len(self._saved) else None
                self._table.setItem(row, column, _item(cell))
        self._table.blockSignals(False)
        self._fit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress and watched is self._table:
            return False
        inside = self._table.state() is QTableWidget.State.EditingState
        return False if inside else super().eventFilter(watched, event)

    def _read(self, row: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for column, name in enumerate(self._columns):
            item = self._table.item(row, column)
            text = item.text().strip() if item is not None else ""
            before = self._saved[row].get(name) if row < len(self._saved) else None
            if text or before is not None:
                found[name] = before if before is not None and str(before) == text else _plain(text)
        return found

    def _changed(self, item: QTableWidgetItem) -> None:
        if item.row() == self._table.rowCount() - 1 and item.text().strip():
            self._table.setRowCount(self._table.rowCount() + 1)
            self._fit()
        self.left.emit()

    def _fit(self) -> None:
        rows = min(self._table.rowCount(), MOST_SHOWN)
        self._table.setFixedHeight(rows * row_height() + 34)


def _item(cell: Any) -> QTableWidgetItem:
    item = QTableWidgetItem("" if cell is None else str(cell))
    if isinstance(cell, bool):
        item.setFlags(item.flags() & ~Qt.ItemFlag.ItemIsEditable)
    return item


def _plain(text: str) -> Any:
    return int(text) if text.lstrip("-").isascii() and text.lstrip("-").isdigit() and len(text) < 10 else text  # noqa: PLR2004 - a longer row of digits is a number by name only: a telephone, an account
