"""The cell of a table in which a person chooses where a column goes, by typing part of any of its names."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QCompleter,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)
from typing_extensions import override

from ui.forms.choice_editors import QuietCombo
from ui.models.cell_delegate import CellDelegate
from ui.theme import icon, tokens
from ui.wizards.import_steps.columns_model import GOAL, ImportColumns

Index = QModelIndex | QPersistentModelIndex
Offer = tuple[str, str, str]
"""A slot, its words, and everything it may be looked for by."""
SLOT: Final = int(Qt.ItemDataRole.UserRole)
FOUND_BY: Final = SLOT + 1
_ARROW: Final = 12


class GoalDelegate(CellDelegate):
    """Paints a choice as one, and edits it with a searchable list."""

    chosen = Signal(str, str)
    """A heading, and the slot it shall go to ("" leaves it out)."""

    def __init__(
        self, model: ImportColumns, offers: Callable[[str], list[Offer]], parent: QAbstractItemView
    ) -> None:
        """Ask ``offers`` of a heading for what it may be."""
        super().__init__(parent)
        self._model = model
        self._offers = offers
        self.editor: GoalCombo | None = None

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        super().paint(painter, option, index)
        if index.column() == GOAL:
            rect: QRect = option.rect
            place = QRect(rect.right() - 2 * _ARROW, rect.center().y() - _ARROW // 2, _ARROW, _ARROW)
            icon("chevron-dark" if tokens().dark else "chevron-light").paint(painter, place)

    @override
    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        combo = GoalCombo(self._offers(self._model.heading_at(index.row())), parent)
        combo.setAccessibleName(
            self.tr("Where {heading} goes").format(heading=self._model.heading_at(index.row()))
        )
        combo.activated.connect(lambda: self._take(combo))
        combo.destroyed.connect(self._forget)
        self.editor = combo
        return combo

    @override
    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, GoalCombo):
            editor.setCurrentIndex(max(editor.findData(self._model.slot_at(index.row()), SLOT), 0))
            line = editor.lineEdit()
            if line is not None:
                line.selectAll()

    @override
    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, GoalCombo):
            slot = editor.slot()
            if slot is not None and slot != self._model.slot_at(index.row()):
                self.chosen.emit(self._model.heading_at(index.row()), slot)

    @override
    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = option.rect
        editor.setGeometry(rect.adjusted(0, -1, 0, 1))

    def _forget(self) -> None:
        self.editor = None

    def _take(self, combo: GoalCombo) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo, QStyledItemDelegate.EndEditHint.NoHint)


class GoalCombo(QuietCombo):
    """A list of goals, found by any of their names in any language."""

    def __init__(self, offers: list[Offer], parent: QWidget) -> None:
        """Offer goals."""
        super().__init__()
        self.setParent(parent)
        goals = QStandardItemModel(self)
        for slot, words, found_by in offers:
            item = QStandardItem(words)
            item.setData(slot, SLOT)
            item.setData(f"{words} | {found_by}", FOUND_BY)
            goals.appendRow(item)
        self.setModel(goals)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMaxVisibleItems(16)
        finder = GoalFinder(goals, self)
        self.setCompleter(finder)

    def slot(self) -> str | None:
        """Return the slot chosen or typed; None for words that name no goal, or several."""
        typed = self.currentText().strip().casefold()
        every = [(str(self.itemData(at, SLOT)), self._names(at)) for at in range(self.count())]
        for found in (
            [slot for slot, names in every if typed == names[0]],
            [slot for slot, names in every if typed in names],
            [slot for slot, names in every if typed and any(typed in name for name in names)],
        ):
            if len(found) == 1:
                return found[0]
        return None

    def _names(self, at: int) -> list[str]:
        """Return what a goal is called, first in the language of the window."""
        return [name.strip().casefold() for name in str(self.itemData(at, FOUND_BY)).split("|")]

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance("x" * 24), super().sizeHint().height())


class GoalFinder(QCompleter):
    """Looks in every name of a goal, and writes its name in the language of the window."""

    def __init__(self, goals: QStandardItemModel, parent: GoalCombo) -> None:
        """Look through these goals."""
        super().__init__(goals, parent)
        self.setCompletionRole(FOUND_BY)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)

    @override
    def pathFromIndex(self, index: Index) -> str:
        return str(index.data(int(Qt.ItemDataRole.DisplayRole)) or "")
