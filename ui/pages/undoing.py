"""The last change taken back, and brought again: each with the button for the way round."""

from __future__ import annotations

from PySide6.QtCore import QObject

from ui.models.desk import Desk


class Undoing(QObject):
    """Says what was done, and offers the opposite."""

    def __init__(self, desk: Desk, parent: QObject) -> None:
        """Hear of what can be taken back."""
        super().__init__(parent)
        self._desk = desk
        desk.undoable.connect(lambda words: desk.offered.emit(words, self.tr("Undo"), self.undo))

    def undo(self) -> None:
        """Take back the last change."""
        if self._desk.undo():
            self._desk.offered.emit(self.tr("The last change is taken back."), self.tr("Redo"), self.redo)

    def redo(self) -> None:
        """Bring back what was taken back last."""
        if not self._desk.redo():
            self._desk.told.emit(self.tr("There is nothing to redo."), "plain")
