"""How much mentors rose in each area, by their own rating; saved as a paper."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.services.training import AreaChange
from app.services.training_areas import HEADS, NOTE, TITLE, print_areas, row_of
from ui.dialogs.mail_done import open_outside
from ui.models.desk import Desk
from ui.pages.office.line_list import Line, LineTable
from ui.theme import named


class AreaDialog(QDialog):
    """A line an area: how many, before, after, change."""

    def __init__(self, desk: Desk, changes: Sequence[AreaChange], parent: QWidget) -> None:
        """Show them."""
        super().__init__(parent)
        self._desk, self._changes = desk, tuple(changes)
        title = desk.words(TITLE)
        self.setWindowTitle(title)
        self.resize(720, 360)
        heads = tuple(desk.words(head) for head in HEADS)
        self.table = LineTable(title, heads, self._lines, wide=0)
        self.table.show_keys(list(range(len(self._changes))))
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(named(QLabel(title, wordWrap=True), "title"))
        column.addWidget(named(QLabel(desk.words(NOTE), wordWrap=True), "muted"))
        column.addWidget(self.table, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save = named(QPushButton(self.tr("Save as PDF…")), "main")
        self.save.setDefault(True)
        self.save.clicked.connect(lambda _=False: self.print())
        buttons.addButton(self.save, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def print(self) -> None:
        """Ask where, and save the table as a paper."""
        desk = self._desk
        start = str(Path(desk.state.folders.get("training", "") or Path.home()) / f"{desk.words(TITLE)}.pdf")
        found, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), start, "PDF (*.pdf)")
        if not found:
            return
        path = Path(found) if found.lower().endswith(".pdf") else Path(f"{found}.pdf")
        desk.state.folders["training"] = str(path.parent)
        made = desk.attempt(
            lambda: print_areas(desk.office, self._changes, desk.programme, desk.language, path)
        )
        if made is not None:
            open_outside(made)
            self.accept()

    def _lines(self, keys: Sequence[int]) -> list[Line]:
        return [Line(row_of(self._changes[key], self._desk.language)) for key in keys]
