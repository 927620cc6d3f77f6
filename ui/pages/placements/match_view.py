"""A list of one side of a matching, or of one state on the board: one row chosen, found by its id."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QAbstractItemView, QListView

from ui.models.match_rows import ROW, MatchDelegate, MatchRows


class MatchView(QListView):
    """Rows or cards; who drags and drops them is said by the kinds of it."""

    def __init__(self, words: str) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("match-list")
        self.setAccessibleName(words)
        self.rows = MatchRows(self)
        self.setModel(self.rows)
        self.setItemDelegate(MatchDelegate(self))
        self.setUniformItemSizes(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    @property
    def chosen(self) -> str:
        """Return the id of the row chosen; "" for none."""
        row = self.currentIndex().data(ROW)
        return row.id if row is not None else ""

    def choose(self, wanted: str) -> bool:
        """Choose a row by its id; say whether it is here."""
        found = next((at for at, row in enumerate(self.rows.rows) if row.id == wanted), -1)
        self.setCurrentIndex(self.rows.index(found) if found >= 0 else QModelIndex())
        return found >= 0
