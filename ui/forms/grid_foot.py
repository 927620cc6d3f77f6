"""The sums under a grid: one line that stays in view and keeps to the grid's columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableView

from ui.forms.grid_delegate import GridDelegate
from ui.forms.grid_view import GridView
from ui.models.grid import Cell, Grid, Line
from ui.theme import named, row_height


class GridFoot(QTableView):
    """Shows one line of cells under a grid. It never takes the keyboard; what it says is described above."""

    def __init__(self, above: GridView) -> None:
        """Follow the columns of a grid."""
        super().__init__()
        named(self, "grid-foot")
        self._above = above
        self.grid = Grid(self, may_write=False)
        self.setModel(self.grid)
        self.setItemDelegate(GridDelegate(self, self.grid))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setShowGrid(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().hide()
        self.horizontalHeader().setMinimumSectionSize(40)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(row_height())
        self.setFixedHeight(row_height() + 4)
        above.horizontalHeader().sectionResized.connect(lambda at, _, wide: self.setColumnWidth(at, wide))
        above.horizontalScrollBar().valueChanged.connect(self.horizontalScrollBar().setValue)

    def show_sums(self, cells: Sequence[Cell]) -> None:
        """Show a cell under each column."""
        self.grid.show_lines(self._above.grid.columns, [Line(key="sums", cells=tuple(cells))])
        for at in range(self._above.grid.columnCount()):
            self.setColumnWidth(at, self._above.columnWidth(at))
        self.horizontalScrollBar().setValue(self._above.horizontalScrollBar().value())
        self.setAccessibleName(", ".join(one.words for one in cells if one.words))
