"""A grid on the screen: moved through and typed in by keyboard."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget
from typing_extensions import override

from ui.forms.grid_delegate import GridDelegate
from ui.forms.grid_editors import OfferLine
from ui.models.calm_table import calm
from ui.models.grid import Grid, GridColumn, Index, Line

_End = QAbstractItemDelegate.EndEditHint
_GOING_ON = frozenset({_End.EditNextItem, _End.EditPreviousItem, _End.SubmitModelCache})


class GridView(QTableView):
    """A grid: arrows move, letters or Enter write, Enter goes down, Tab to the next cell one can write in."""

    opened = Signal(str, str)
    """Enter or a double click on what cannot be typed in: line and column."""
    gone_to = Signal(str, str)
    """Another place has the keyboard."""
    cleared = Signal(str, str)
    """Delete was pressed: line and column."""

    def __init__(self, *, may_write: bool, name: str) -> None:
        """Begin empty."""
        super().__init__()
        self.grid = Grid(self, may_write=may_write)
        self.painter = GridDelegate(self, self.grid)
        self.painter.finished.connect(lambda down: self.finish(stay=True, down=down))
        self._unfit = ""
        self.painter.unfit.connect(self._keep_unfit)
        self._waiting: tuple[Sequence[GridColumn], Sequence[Line]] | None = None
        self.setAccessibleName(name)
        self.setModel(self.grid)
        self.setItemDelegate(self.painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.AnyKeyPressed | QAbstractItemView.EditTrigger.DoubleClicked
        )
        calm(self)
        heading = self.horizontalHeader()
        heading.setSectionsClickable(False)
        heading.setMinimumSectionSize(40)
        heading.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.doubleClicked.connect(self._open)
        self.selectionModel().currentChanged.connect(
            lambda now, _: self.gone_to.emit(*self.grid.place_of(now))
        )

    @property
    def here(self) -> tuple[str, str]:
        """Return the line and column that have the keyboard."""
        return self.grid.place_of(self.currentIndex())

    @property
    def editing(self) -> bool:
        """Say whether somebody types in a cell."""
        return self.state() is QAbstractItemView.State.EditingState

    def show_lines(self, columns: Sequence[GridColumn], lines: Sequence[Line]) -> None:
        """Show these; while somebody types, when the cell is left."""
        if self.editing:
            self._waiting = (columns, lines)
            return
        line, column = self.here
        row = self.currentIndex().row()
        before = self.grid.columns
        self.grid.show_lines(columns, lines)
        if self.grid.columns != before:
            self._fit()
        if not self.currentIndex().isValid() and self.grid.lines:
            found = self.grid.index_of(line, column)
            near = self.grid.index(min(max(row, 0), len(self.grid.lines) - 1), 0)
            self.setCurrentIndex(found if found.isValid() else near)

    def go_to(self, line: str, column: str = "") -> bool:
        """Give a place the keyboard; say whether it is there."""
        found = self.grid.index_of(line, column)
        if found.isValid():
            self.setCurrentIndex(found)
            self.scrollTo(found)
        return found.isValid()

    def write(self) -> bool:
        """Open the editor of the present cell; say whether it has one."""
        index = self.currentIndex()
        if not self.grid.flags(index) & Qt.ItemFlag.ItemIsEditable:
            return False
        self.edit(index)
        return True

    def finish(self, *, stay: bool = False, down: bool = False) -> None:
        """Save and close what is being typed; ``down`` goes on to the line below."""
        editor = self.painter.open
        if editor is None or not self.editing:
            return
        self.commitData(editor)
        self.closeEditor(editor, _End.SubmitModelCache if down else _End.NoHint)
        if stay or down:
            self.setFocus()

    def fit(self) -> None:
        """Give the columns their widths again, after another text size."""
        self._fit()

    @override
    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        super().closeEditor(editor, _End.NoHint)
        self.painter.open = None
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self.show_lines(*waiting)
        unfit, self._unfit = self._unfit, ""
        if unfit and hint in _GOING_ON:
            self._write_again(unfit)
        elif hint is _End.EditNextItem:
            self._step(1)
        elif hint is _End.EditPreviousItem:
            self._step(-1)
        elif hint is _End.SubmitModelCache and self.currentIndex().row() + 1 < self.grid.rowCount():
            self.setCurrentIndex(self.currentIndex().siblingAtRow(self.currentIndex().row() + 1))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, plain = event.key(), not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if event.matches(QKeySequence.StandardKey.Copy):
            cell = self.grid.cell(self.currentIndex())
            QGuiApplication.clipboard().setText(cell.words)
        elif plain and key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2}:
            if not self.write():
                self._open(self.currentIndex())
        elif plain and key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self.cleared.emit(*self.here)
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    @override
    def focusNextPrevChild(self, forward: bool) -> bool:
        return self._step(1 if forward else -1) or super().focusNextPrevChild(forward)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _keep_unfit(self, words: str) -> None:
        self._unfit = words

    def _write_again(self, words: str) -> None:
        """Open the cell once more with words that fit nothing: they are there to be mended."""
        self.edit(self.currentIndex())
        if isinstance(self.painter.open, OfferLine):
            self.painter.open.go_on(words)

    def _open(self, index: Index) -> None:
        if index.isValid() and not self.grid.flags(index) & Qt.ItemFlag.ItemIsEditable:
            self.opened.emit(*self.grid.place_of(index))

    def _step(self, way: int) -> bool:
        """Go to the next cell one can write in, or the one before; say whether there is one."""
        now, wide = self.currentIndex(), max(self.grid.columnCount(), 1)
        at = now.row() * wide + now.column() + way if now.isValid() else 0
        while 0 <= at < self.grid.rowCount() * wide:
            index = self.grid.index(at // wide, at % wide)
            if self.grid.flags(index) & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentIndex(index)
                return True
            at += way
        return False

    def _fit(self) -> None:
        scale = self.fontMetrics().height() / 16
        least = [int(one.width * scale) for one in self.grid.columns]
        shares = sum(one.grows for one in self.grid.columns)
        spare = max(self.viewport().width() - sum(least), 0)
        rest = spare
        for at, one in enumerate(self.grid.columns):
            more = spare * one.grows // shares if shares else 0
            rest -= more
            last = at + 1 == len(least) and shares > 0
            self.setColumnWidth(at, least[at] + more + (rest if last else 0))
