"""A list of records: all ids in order, and a window of rows read when they come into view."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any, Final

from attrs import evolve
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from typing_extensions import override

from app.domain.fields import FieldSpec
from app.services import browsing
from app.services.browsing import Query
from ui.models.desk import Desk
from ui.models.list_effect import effect_of
from ui.models.row_window import Row, RowWindow

Index = QModelIndex | QPersistentModelIndex
DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
TOOL_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
WORDS: Final = frozenset({DISPLAY, TOOL_TIP})
STATE: Final = int(Qt.ItemDataRole.UserRole)
"""The role under which a column of states gives the state's key."""
LONGEST_TIP: Final = 1_000
STEPS: Final = 64
"""More rows than these do not come and go one by one."""
MANY: Final = 20_000
"""So many rows are put into another order without a pause anybody feels; more are, beside the window."""
_TOP: Final = QModelIndex()


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
        self._ids: list[str] = []
        self._places: dict[str, int] = {}
        self._ranks: tuple[Query, dict[str, int]] | None = None
        self._awaited: Query | None = None
        self._hold(browsing.ids(desk.office, query))
        self._window = RowWindow(desk)
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
        if not self._places and self._ids:
            self._places = {one: row for row, one in enumerate(self._ids)}
        return self._places.get(record, -1)

    def ask(self, query: Query, columns: Sequence[FieldSpec] | None = None) -> None:
        """Show something else; the same question has the same answer, as the list follows every save."""
        wanted = tuple(columns) if columns is not None else self._columns
        self.beginResetModel()
        if wanted != self._columns or (query.entity, query.bin) != (self._query.entity, self._query.bin):
            self._window.clear()
        if query != self._query:
            self._hold(self._found(query))
            self._awaited = None
        self._query, self._columns = query, wanted
        self.endResetModel()
        self.renewed.emit()

    def refresh(self) -> None:
        """Look again; rows that stay keep their selection."""
        self._ranks = self._awaited = None
        self.renewing.emit()
        self._renew()

    def row(self, at: int) -> Row:
        """Return what a row shows."""
        return self._window.row(self._ids, at, self._query, self._columns)

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._ids)

    @override
    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._columns)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if role == DISPLAY:
            return self.row(index.row()).cells[index.column()] if index.isValid() else None
        if role == STATE:
            return self.row(index.row()).states[index.column()] if index.isValid() else None
        if role == TOOL_TIP and index.isValid():
            return self.row(index.row()).cells[index.column()][:LONGEST_TIP]
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        if role in WORDS and orientation is Qt.Orientation.Horizontal and section < len(self._columns):
            return self._columns[section].label.of(self._desk.language)
        return None

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if not 0 <= column < len(self._columns):
            return
        down = order is Qt.SortOrder.DescendingOrder
        self._query = evolve(self._query, sort=self._columns[column].name, descending=down)
        office, query = self._desk.office, self._query
        if len(self._ids) > MANY:
            self._awaited, then = query, partial(self._on_ordered, query)
            self._desk.tasks.run(lambda _: browsing.ids(office, query), then=then, parent=self)
        else:
            self._reorder_anew(browsing.ids(office, query))

    def _on_ordered(self, query: Query, ids: list[str]) -> None:
        """Take over the order asked for, unless something else was asked or saved meanwhile."""
        if query == self._awaited:
            self._reorder_anew(ids)

    def _reorder_anew(self, ids: list[str]) -> None:
        self._awaited = None
        self._take(ids)
        self.renewed.emit()

    def _found(self, query: Query) -> list[str]:
        """Return the ids of a query; of one that narrows the present list, in the order that has."""
        whole = evolve(query, find="", conditions=())
        if query == whole:
            known, self._ranks = self._ranks, None
            if known is not None and known[0] == whole:
                return list(known[1])
        elif self._query == whole != self._awaited:
            self.row_of("")
            self._ranks = (whole, self._places)
        if self._ranks is None or self._ranks[0] != whole:
            return browsing.ids(self._desk.office, query)
        found = browsing.ids(self._desk.office, query, ordered=False)
        try:
            return sorted(found, key=self._ranks[1].__getitem__)
        except KeyError:
            return browsing.ids(self._desk.office, query)

    def _hold(self, ids: list[str]) -> None:
        self._ids = ids
        self._places = {}

    def _renew(self) -> None:
        self._window.clear()
        self._take(browsing.ids(self._desk.office, self._query))
        self._draw(0, len(self._ids) - 1)
        self.renewed.emit()

    def _draw(self, first: int, last: int) -> None:
        if 0 <= first <= last and self._columns:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self._columns) - 1))

    def _on_saved(self, saved: Any) -> None:
        """Do as little as a change asks for; an order still awaited may be older than the change."""
        self.row_of("")
        self._ranks = None
        effect = effect_of(self._desk.office, self._query, self._columns, saved, self._places)
        if effect.everything:
            self.refresh()
            return
        self._window.forget(effect.rows)
        again = effect.again or self._awaited is not None
        self._awaited = None
        if again or effect.left:
            self.renewing.emit()
            rest = (one for one in self._ids if one not in effect.left)
            self._take(browsing.ids(self._desk.office, self._query) if again else list(rest))
        for one in effect.rows:
            self._draw(self.row_of(one), self.row_of(one))
        if again or effect.left:
            self.renewed.emit()

    def _take(self, ids: list[str]) -> None:
        """Become another list of ids with the smallest steps, so that selection and scroll stay."""
        if ids == self._ids:
            return
        fresh = set(ids)
        gone = [row for row, one in enumerate(self._ids) if one not in fresh]
        if len(gone) + len(fresh.difference(self._ids)) > STEPS:
            self.beginResetModel()
            self._hold(ids)
            self.endResetModel()
            return
        known = fresh.intersection(self._ids)
        for row in reversed(gone):
            self.beginRemoveRows(_TOP, row, row)
            del self._ids[row]
            self._places = {}
            self.endRemoveRows()
        self._reorder([one for one in ids if one in known])
        for row, one in enumerate(ids):
            if one not in known:
                self.beginInsertRows(_TOP, row, row)
                self._ids.insert(row, one)
                self._places = {}
                self.endInsertRows()

    def _reorder(self, ids: list[str]) -> None:
        if ids == self._ids:
            return
        self.layoutAboutToBeChanged.emit()
        old = self.persistentIndexList()
        place = {one: row for row, one in enumerate(ids)}
        fresh = [self.index(place[self._ids[index.row()]], index.column()) for index in old]
        self._hold(ids)
        self.changePersistentIndexList(old, fresh)
        self.layoutChanged.emit()
