"""Name badges of an event: where the first one stands on the sheet, and by how much the sheet is moved."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.services import attending
from ui.dialogs.mail_done import open_outside
from ui.forms.dialog_foot import dialog_foot
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.tasks import Progress
from ui.theme import named

FOLDER: Final = "papers"
LONGEST: Final = 8


class BadgeDialog(QDialog):
    """Three small lines; what does not fit is said under them."""

    def __init__(self, desk: Desk, event: str, parent: QWidget) -> None:
        """Begin at the top left of a sheet that is not moved."""
        super().__init__(parent)
        self._desk, self._event = desk, event
        self._busy = False
        self.setWindowTitle(self.tr("Name badges"))
        self.setMinimumWidth(420)
        asked = {
            "offset_x": (self.tr("Move to the right, in mm"), "0"),
            "offset_y": (self.tr("Move down, in mm"), "0"),
            "start": (self.tr("Begin at badge no. (1–10)"), "1"),
        }
        self.lines: dict[str, QLineEdit] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        for row, (key, (words, usual)) in enumerate(asked.items()):
            line = QLineEdit(usual)
            line.setMaxLength(LONGEST)
            line.setAccessibleName(words)
            line.setMaximumWidth(110)
            self.lines[key] = line
            grid.addWidget(named(QLabel(words), "field-label"), row, 0)
            grid.addWidget(line, row, 1, Qt.AlignmentFlag.AlignLeft)
        self.cutting = QCheckBox(self.tr("Draw lines to cut along"))
        self.cutting.setChecked(True)
        self.refusal = plain_label("", "refusal")
        self.refusal.hide()
        self.main = named(QPushButton(self.tr("Make the badges")), "main")
        self._lay_out(grid)

    @property
    def given(self) -> Mapping[str, str]:
        """Return what was chosen, as the paper reads it."""
        typed = {key: line.text().strip() for key, line in self.lines.items()}
        return {**typed, "cutting_lines": "yes" if self.cutting.isChecked() else "no"}

    def make(self) -> None:
        """Make the badges beside the window, once."""
        if self._busy:
            return
        self._busy = True
        self.main.setEnabled(False)
        self.refusal.hide()
        desk = self._desk
        folder = Path(desk.state.folders.get(FOLDER, "") or desk.office.path.parent)
        desk.tasks.run(
            _make, desk, self._event, folder, self.given, then=self._made, failed=self._failed, parent=self,
            title=self.windowTitle(), writes=True,
        )  # fmt: skip

    def _made(self, kept: Any) -> None:
        desk = self._desk
        self._busy = False
        self.main.setEnabled(True)
        if kept.failed:
            self.refusal.setText(desk.words(kept.failed[0].why))
            self.refusal.show()
            return
        path: Path = kept.paths[0]
        words = self.tr("The badges are saved as “{name}”.").format(name=path.name)
        desk.offered.emit(words, self.tr("Open"), lambda: open_outside(path))
        self.accept()

    def _failed(self, error: BaseException) -> None:
        self._busy = False
        self.main.setEnabled(True)
        self._desk.tasks.failed.emit(error)

    def _lay_out(self, grid: QGridLayout) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(10)
        column.addWidget(named(QLabel(self.windowTitle(), wordWrap=True), "title"))
        words = self.tr(
            "90 × 54 mm, ten on a sheet of A4. Where the print does not meet a sheet of labels, move it."
        )
        column.addWidget(named(QLabel(words, wordWrap=True), "muted"))
        column.addLayout(grid)
        column.addWidget(self.cutting)
        column.addWidget(self.refusal)
        column.addLayout(dialog_foot(self, self.tr("Cancel"), self.main, self.make))


def _make(_progress: Progress, desk: Desk, event: str, folder: Path, given: Mapping[str, str]) -> Any:
    from app.services import papers  # noqa: PLC0415 - 0.3 s: the papers' engine

    kept = papers.make_into(desk.office, "badges", [event], folder, given=given)
    if kept.paths:
        attending.badges_printed(desk.office, event)
    return kept
