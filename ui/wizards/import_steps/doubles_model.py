"""Pairs that are or may be one, as a table; and one pair field by field, as another."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QBrush, QColor
from typing_extensions import override

from app.services.import_doubles import BesideLine, Choice, Pair
from ui.models.record_list import STATE
from ui.theme import tokens
from ui.wizards.import_steps.case import ImportCase, which
from ui.wizards.import_steps.words import tip

Index = QModelIndex | QPersistentModelIndex
_TOP: Final = QModelIndex()
_DISPLAY: Final = int(Qt.ItemDataRole.DisplayRole)
_READ: Final = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP: Final = int(Qt.ItemDataRole.ToolTipRole)
_LONGEST: Final = 300


class ImportPairs(QAbstractTableModel):
    """Who may be whom, and what was decided."""

    def __init__(self, case: ImportCase, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._case = case
        self._pairs: Sequence[Pair] = ()

    @property
    def pairs(self) -> Sequence[Pair]:
        """Return the pairs in their order."""
        return self._pairs

    def show_pairs(self) -> None:
        """Show the pairs of the case."""
        if self._pairs == self._case.pairs:
            if self._pairs:
                self.dataChanged.emit(self.index(0, 0), self.index(len(self._pairs) - 1, 1))
            return
        self.beginResetModel()
        self._pairs = self._case.pairs
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._pairs)

    @override
    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else 2

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        pair = self._pairs[index.row()]
        decided = self._case.decided.get(which(pair))
        if role in {_DISPLAY, _READ, _TIP}:
            words = self._words(decided or pair.usual, chosen=decided is not None)
            told = words if index.column() else f"{pair.row}  ·  {pair.title}"[:_LONGEST]
            return tip(told) if role == _TIP else told
        if role == STATE and index.column() == 1:
            return "ready" if decided is not None else "plain"
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return self.tr("Row") if section == 0 else self.tr("Chosen")

    def _words(self, choice: Choice, *, chosen: bool) -> str:
        words = {
            "mine": self.tr("what is known"),
            "theirs": self.tr("what the list says"),
            "both": self.tr("both"),
        }[choice]
        return words if chosen else self.tr("not chosen: {usual}").format(usual=words)


class BesideFields(QAbstractTableModel):
    """A field a row: what is known, and what the list says; differences stand on a soft ground."""

    def __init__(self, parent: QObject) -> None:
        """Begin empty."""
        super().__init__(parent)
        self._lines: Sequence[BesideLine] = ()
        self._heads = ("", "", "")
        self._language: Any = "en"

    def show_lines(self, lines: Sequence[BesideLine], heads: tuple[str, str, str], language: Any) -> None:
        """Show two records under their names."""
        self.beginResetModel()
        self._lines, self._heads, self._language = lines, heads, language
        self.endResetModel()

    @override
    def rowCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = _TOP) -> int:
        return 0 if parent.isValid() else len(self._heads)

    @override
    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        if role in {_DISPLAY, _READ, _TIP}:
            cells = (line.label.of(self._language), line.known, line.given)
            told = cells[index.column()][:_LONGEST].replace("\n", " ")
            return tip(told) if role == _TIP else told
        if role == Qt.ItemDataRole.BackgroundRole and line.differs and index.column():
            return QBrush(QColor(tokens().warn_soft))
        if role == Qt.ItemDataRole.ForegroundRole:
            colour = tokens().muted if not index.column() else tokens().warn if line.differs else tokens().ink
            return QBrush(QColor(colour))
        return None

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if role != _DISPLAY or orientation is not Qt.Orientation.Horizontal:
            return None
        return self._heads[section]
