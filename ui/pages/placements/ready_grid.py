"""The grid of the week before the start: its first column stays in view, cells and columns are chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTableView
from typing_extensions import override

from ui.forms.grid_delegate import GridDelegate
from ui.forms.grid_view import GridView
from ui.models.calm_table import calm
from ui.models.grid import GridColumn, Index, Line
from ui.theme import named

_Flag = QItemSelectionModel.SelectionFlag


class ReadyGrid(GridView):
    """Arrows move, Enter opens what mends; Shift+Space chooses the line, Ctrl+Space the column."""

    chosen_anew = Signal()
    """Other cells are chosen."""
    headed = Signal(str)
    """The heading of a column was pressed."""

    def __init__(self, name: str) -> None:
        """Begin empty."""
        super().__init__(may_write=False, name=name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        heading = self.horizontalHeader()
        heading.setSectionsClickable(True)
        heading.setSortIndicatorShown(False)
        heading.sectionClicked.connect(self._head)
        self.still = StillColumn(self)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_anew.emit())

    def chosen(self) -> dict[str, tuple[str, ...]]:
        """Return the lines chosen, by column; nothing while no more than one cell is chosen."""
        places = [self.grid.place_of(index) for index in self.selectionModel().selectedIndexes()]
        if len(places) < 2:  # noqa: PLR2004 - one cell is where the keyboard is, not a choice
            return {}
        order = {line.key: at for at, line in enumerate(self.grid.lines)}
        found: dict[str, list[str]] = {}
        for line, column in sorted(places, key=lambda place: order[place[0]]):
            found.setdefault(column, []).append(line)
        return {column: tuple(lines) for column, lines in found.items()}

    def choose_column(self, column: str) -> None:
        """Choose every cell of a column."""
        keys = [one.key for one in self.grid.columns]
        if column in keys and self.grid.lines:
            at = keys.index(column)
            self.selectionModel().setCurrentIndex(self.grid.index(0, at), _Flag.NoUpdate)
            self.scrollTo(self.grid.index(0, at))
            whole = QItemSelection(self.grid.index(0, at), self.grid.index(len(self.grid.lines) - 1, at))
            self.selectionModel().select(whole, _Flag.ClearAndSelect)

    def choose_line(self, line: str) -> None:
        """Choose every cell of a line, beside what is chosen already."""
        index = self.grid.index_of(line)
        if index.isValid():
            self.selectionModel().select(index, _Flag.Select | _Flag.Rows)

    def unchoose(self) -> None:
        """Choose nothing but the present cell."""
        self.selectionModel().select(self.currentIndex(), _Flag.ClearAndSelect)

    @override
    def show_lines(self, columns: Sequence[GridColumn], lines: Sequence[Line]) -> None:
        super().show_lines(columns, lines)
        self.still.fit()

    @override
    def scrollTo(
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        super().scrollTo(index, hint)
        hidden = self.columnWidth(0) - self.visualRect(index).left()
        if index.column() > 0 and hidden > 0:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() - hidden)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.choose_line(self.here[0])
        elif event.key() == Qt.Key.Key_Space and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.choose_column(self.here[1])
        else:
            super().keyPressEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.still.fit()

    def _head(self, section: int) -> None:
        if section < len(self.grid.columns):
            self.headed.emit(self.grid.columns[section].key)


class StillColumn(QTableView):
    """The first column once more, above the others: it does not move sideways. The keyboard stays below."""

    def __init__(self, below: ReadyGrid) -> None:
        """Show what stands below, with the same choice."""
        super().__init__(below)
        named(self, "still-column")
        self._below = below
        self.setModel(below.grid)
        self.setSelectionModel(below.selectionModel())
        self.setItemDelegate(GridDelegate(self, below.grid))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(below.accessibleName())
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(below.verticalScrollMode())
        self.setFrameShape(QFrame.Shape.NoFrame)
        calm(self)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().sectionClicked.connect(
            below._head  # noqa: SLF001 - one heading in two parts
        )
        below.verticalScrollBar().valueChanged.connect(self.verticalScrollBar().setValue)
        self.verticalScrollBar().valueChanged.connect(below.verticalScrollBar().setValue)
        below.horizontalHeader().sectionResized.connect(lambda *_: self.fit())
        self.doubleClicked.connect(lambda index: below.opened.emit(*below.grid.place_of(index)))

    def fit(self) -> None:
        """Lie over the first column, heading and lines."""
        below = self._below
        for at in range(1, below.grid.columnCount()):
            self.setColumnHidden(at, True)
        wide = below.columnWidth(0)
        self.setColumnWidth(0, wide)
        self.horizontalHeader().setFixedHeight(below.horizontalHeader().height())
        self.verticalHeader().setDefaultSectionSize(below.verticalHeader().defaultSectionSize())
        port, head = below.viewport().geometry(), below.horizontalHeader().geometry()
        self.setGeometry(port.left(), head.top(), wide, head.height() + port.height())
        self.setVisible(bool(below.grid.columns))
        self.raise_()
