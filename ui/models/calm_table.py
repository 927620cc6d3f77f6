"""How every table of the window stands: no grid, rows of one height, headings to the left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from ui.theme import row_height


def calm(table: QTableView) -> None:
    """Dress a table; Tab leaves it, and moving sideways is smooth."""
    table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    table.setTabKeyNavigation(False)
    rows, heading = table.verticalHeader(), table.horizontalHeader()
    rows.hide()
    rows.setDefaultSectionSize(row_height())
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    heading.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    heading.setHighlightSections(False)
