"""The entries of a code list as a table in which a person types: a label a language, order, in use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLineEdit,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from app.domain.common import ACTIVE, ORDER
from app.domain.display import NO, YES, language_name
from app.services import code_lists
from app.services.code_lists import Entry
from app.text import LANGUAGES
from ui.models.calm_table import calm
from ui.models.cell_delegate import CellDelegate
from ui.models.desk import Desk
from ui.models.record_list import DISPLAY, STATE

Index = QModelIndex | QPersistentModelIndex
EDIT: Final = int(Qt.ItemDataRole.EditRole)
LONGEST: Final = 200
_TOP: Final = QModelIndex()
KEY, FIRST = 0, 1
ORDER_AT: Final = FIRST + len(LANGUAGES)
ACTIVE_AT: Final = ORDER_AT + 1


class CodeModel(QAbstractTableModel):
    """Entries of one list; a typed cell is saved at once."""

    def __init__(self, desk: Desk, key_words: str, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._desk = desk
        names = [language_name(code, desk.language) for code in LANGUAGES]
        self.headings = (
            key_words, *(name[:1].upper() + name[1:] for name in names), desk.words(ORDER),
            desk.words(ACTIVE),
        )  # fmt: skip
        self.entries: Sequence[Entry] = ()

    def show_entries(self, found: Sequence[Entry]) -> None:
        """Show other entries; with the same ones in the same order only the cells change."""
        if [one.id for one in found] == [one.id for one in self.entries]:
            self.entries = found
            if found:
                self.dataChanged.emit(self.index(0, 0), self.index(len(found) - 1, ACTIVE_AT))
            return
        self.beginResetModel()
        self.entries = found
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.entries)

    @override
    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self.headings)

    @override
    def data(self, index: Index, role: int = DISPLAY) -> Any:
        if not index.isValid() or role not in {DISPLAY, EDIT, STATE}:
            return None
        entry, column = self.entries[index.row()], index.column()
        if role == STATE:
            return ("active" if entry.active else "inactive") if column == ACTIVE_AT else ""
        if column == KEY:
            return entry.key
        if column == ORDER_AT:
            return "" if entry.order is None else str(entry.order)
        if column == ACTIVE_AT:
            return self._desk.words(YES if entry.active else NO)
        return entry.labels.get(LANGUAGES[column - FIRST], "")

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = DISPLAY) -> Any:
        across = orientation is Qt.Orientation.Horizontal
        return self.headings[section] if role == DISPLAY and across and section < len(self.headings) else None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        typed = FIRST <= index.column() <= ORDER_AT and self._desk.may_write
        return found | Qt.ItemFlag.ItemIsEditable if typed else found

    @override
    def setData(self, index: Index, value: Any, role: int = EDIT) -> bool:
        if role != EDIT or not index.isValid() or str(value).strip() == self.data(index, EDIT):
            return False
        entry, office, typed = self.entries[index.row()], self._desk.office, str(value).strip()
        if index.column() == ORDER_AT:
            if typed and not typed.isdecimal():
                return False
            order = int(typed[:6]) if typed else None
            return self._do(lambda: code_lists.set_order(office, entry.id, order))
        language = LANGUAGES[index.column() - FIRST]
        return self._do(lambda: code_lists.reword(office, entry.id, language, typed))

    def _do(self, act: Callable[[], None]) -> bool:
        def once() -> bool:
            act()
            return True

        return bool(self._desk.attempt(once))


class _Typing(CellDelegate):
    """The line a person types in, of bounded length."""

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        line = QLineEdit(parent)
        line.setMaxLength(LONGEST)
        line.setObjectName("in-cell")
        words = index.model().headerData(index.column(), Qt.Orientation.Horizontal, DISPLAY)
        line.setAccessibleName(str(words))
        return line


class CodeTable(QTableView):
    """The table of a code list: F2 or a typed letter edits the cell."""

    def __init__(self, desk: Desk, name: str, key_words: str) -> None:
        """Begin empty."""
        super().__init__()
        self.model_of_codes = CodeModel(desk, key_words, self)
        self.setModel(self.model_of_codes)
        self.setAccessibleName(name)
        self.setItemDelegate(_Typing(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        calm(self)
        heading = self.horizontalHeader()
        heading.setMinimumSectionSize(48)
        for column in range(FIRST, ORDER_AT):
            heading.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)

    @property
    def chosen(self) -> Entry | None:
        """Return the entry the keyboard is on."""
        row = self.currentIndex().row()
        every = self.model_of_codes.entries
        return every[row] if 0 <= row < len(every) else None

    def show_entries(self, found: Sequence[Entry], *, choose: str = "") -> None:
        """Show entries; the one chosen stays chosen."""
        kept = choose or (self.chosen.id if self.chosen is not None else "")
        column = max(self.currentIndex().column(), FIRST)
        self.model_of_codes.show_entries(found)
        metrics = self.fontMetrics()
        for at in (KEY, ORDER_AT, ACTIVE_AT):
            cells = [str(self.model_of_codes.index(row, at).data()) for row in range(min(len(found), 40))]
            every = [self.model_of_codes.headings[at], *cells]
            wide = max(metrics.horizontalAdvance(one) for one in every) + 38
            self.setColumnWidth(at, min(wide, metrics.height() * 10))
        row = next((at for at, one in enumerate(found) if one.id == kept), 0)
        if found:
            self.setCurrentIndex(self.model_of_codes.index(row, column))
