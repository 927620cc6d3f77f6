"""A list of records: all ids in order, and a window of rows read when they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from typing import Any, Final

from attrs import evolve, frozen
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from app.domain.catalogue import entity_named
from app.domain.fields import FieldSpec, Kind
from app.services import browsing
from app.services.browsing import Query
from ui.models.desk import Desk, linked_entities

Index = QModelIndex | QPersistentModelIndex
ROWS: Final = 64
"""Rows are read so many at a time."""
PAGES: Final = 24
DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
WORDS: Final = frozenset({DISPLAY, TOOL_TIP})
STATE: Final = int(Qt.ItemDataRole.UserRole)
"""The role under which a column of states gives the state's key."""
_TOP: Final = QModelIndex()


@frozen
class _Row:
    cells: tuple[str, ...]
    states: tuple[str, ...]


class RecordList(QAbstractTableModel):
    """Records of one entity as a table. It refreshes itself when the office saves."""

    renewing = Signal()
    """The list looks again: whoever shows it keeps its place."""
    renewed = Signal()
    """The ids are new: counts may have changed."""

    def __init__(self, desk: Desk, query: Query, columns: Sequence[FieldSpec], parent: QObject) -> None:
        """Show what a query finds."""
        super().__init__(parent)
        self._desk = desk
        self._query = query
        self._columns = tuple(columns)
        self._ids = browsing.ids(desk.office, query)
        self._pages: OrderedDict[int, list[_Row]] = OrderedDict()
        desk.saved.connect(self._on_saved)

    @property
    def ids(self) -> Sequence[str]:
        """Return the ids in order."""
        return self._ids

    @property
    def query(self) -> Query:
        """Return what the list asks for."""
        return self._query

    @property
    def columns(self) -> tuple[FieldSpec, ...]:
        """Return the fields shown."""
        return self._columns

    def row_of(self, record: str) -> int:
        """Return the row of a record, -1 if it is not in the list."""
        try:
            return self._ids.index(record)
        except ValueError:
            return -1

    def ask(self, query: Query, columns: Sequence[FieldSpec] | None = None) -> None:
        """Show something else of the same entity."""
        self.beginResetModel()
        self._query = query
        self._columns = tuple(columns) if columns is not None else self._columns
        self._ids = browsing.ids(self._desk.office, query)
        self._pages.clear()
        self.endResetModel()
        self.renewed.emit()

    def refresh(self) -> None:
        """Look again; rows that stay keep their selection."""
        self.renewing.emit()
        self._renew()

    def _renew(self) -> None:
        self._pages.clear()
        self._take(browsing.ids(self._desk.office, self._query))
        if self._ids:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._ids) - 1, len(self._columns) - 1))
        self.renewed.emit()

    def as_text(self, rows: Sequence[int]) -> str:
        """Return rows with their heading as a table to paste elsewhere."""
        lines = [[field.label.of(self._desk.language) for field in self._columns]]
        lines += [list(self._row(row).cells) for row in rows]
        return "\n".join("\t".join(cell.replace("\t", " ") for cell in line) for line in lines)

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if role in WORDS:
            return self._row(index.row()).cells[index.column()] if index.isValid() else None
        if role == STATE:
            return self._row(index.row()).states[index.column()] if index.isValid() else None
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if role == DISPLAY and orientation is Qt.Orientation.Horizontal and section < len(self._columns):
            return self._columns[section].label.of(self._desk.language)
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self._columns):
            return
        down = order is Qt.SortOrder.DescendingOrder
        self._query = evolve(self._query, sort=self._columns[column].name, descending=down)
        self._renew()

    def _row(self, row: int) -> _Row:
        number = row // ROWS
        page = self._pages.get(number)
        if page is None:
            page = self._read(number)
            self._pages[number] = page
            if len(self._pages) > PAGES:
                self._pages.popitem(last=False)
        place = row - number * ROWS
        return page[place] if place < len(page) else self._blank()

    def _read(self, number: int) -> list[_Row]:
        wanted = self._ids[number * ROWS : (number + 1) * ROWS]
        office, language = self._desk.office, self._desk.language
        found = browsing.page(office, self._query.entity, wanted, binned=self._query.bin)
        rows = {
            record.id: self._shown(record, browsing.cells(office, record, self._columns, language))
            for record in found
        }
        return [rows.get(one) or self._blank() for one in wanted]  # fmt: skip

    def _shown(self, record: Any, cells: Sequence[str]) -> _Row:
        states = (_state(field, getattr(record, field.name)) for field in self._columns)
        return _Row(tuple(cell.replace("\n", " ") for cell in cells), tuple(states))

    def _blank(self) -> _Row:
        return _Row(("",) * len(self._columns), ("",) * len(self._columns))

    def _on_saved(self, saved: Any) -> None:
        touched = {one.entity for one in saved.touched}
        mine = self._query.entity
        if mine in touched or touched & linked_entities(entity_named(mine)):
            self.refresh()

    def _take(self, ids: list[str]) -> None:
        """Become another list of ids with the smallest steps, so that selection and scroll stay."""
        if ids == self._ids:
            return
        fresh = set(ids)
        gone = [row for row, one in enumerate(self._ids) if one not in fresh]
        if len(gone) + len(fresh.difference(self._ids)) > ROWS:
            self.beginResetModel()
            self._ids = ids
            self.endResetModel()
            return
        for row in reversed(gone):
            self.beginRemoveRows(_TOP, row, row)
            del self._ids[row]
            self.endRemoveRows()
        known = set(self._ids)
        self._reorder([one for one in ids if one in known])
        for row, one in enumerate(ids):
            if one not in known:
                self.beginInsertRows(_TOP, row, row)
                self._ids.insert(row, one)
                self.endInsertRows()

    def _reorder(self, ids: list[str]) -> None:
        if ids == self._ids:
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        place = {one: row for row, one in enumerate(ids)}
        fresh = [self.index(place[self._ids[index.row()]], index.column()) for index in old]
        self._ids = ids
        self.changePersistentIndexList(old, fresh)
        self.layoutChanged.emit()


def _state(field: FieldSpec, value: Any) -> str:
    return str(value) if field.kind is Kind.CHOICE and field.name == "state" and value else ""
