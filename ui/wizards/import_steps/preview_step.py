"""The third step: every row, what becomes of it, and its errors where they stand."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QToolButton, QWidget

from app.services.import_preview import told_of
from ui.forms.flow import FlowLayout
from ui.forms.plain_label import plain_label
from ui.theme import named
from ui.wizards.import_steps.case import ImportCase
from ui.wizards.import_steps.preview_model import STATUS, ImportRows
from ui.wizards.import_steps.preview_table import RowsTable
from ui.wizards.import_steps.step import Step
from ui.wizards.import_steps.words import status_words

_MOST_SENTENCES = 12


class PreviewStep(Step):
    """Chips to choose which rows are seen, the table, and beneath it what is to be said of the row."""

    def __init__(self, case: ImportCase) -> None:
        """Show all rows."""
        super().__init__(case)
        self.rows = ImportRows(case, self)
        self.table = RowsTable(self.rows)
        self.chips: dict[str, QToolButton] = {}
        self.column.addWidget(self._chips())
        self.column.addWidget(self.table, 1)
        self._said = plain_label("")
        self._said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._said.setContentsMargins(12, 8, 12, 8)
        self._said.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._panel = named(QScrollArea(widgetResizable=True), "panel", self.tr("Remarks on the row"))
        self._panel.setToolTip("")
        self._panel.setFrameShape(QFrame.Shape.NoFrame)
        self._panel.setWidget(self._said)
        self._panel.setFixedHeight(5 * self.fontMetrics().lineSpacing() + 16)
        self.column.addWidget(self._panel)
        self.table.selectionModel().currentChanged.connect(self._show_said)
        self.rows.modelReset.connect(self._begin)

    @property
    def title(self) -> str:
        """Return what the step is called."""
        return self.tr("Look through the rows")

    @property
    def ready(self) -> bool:
        """Say whether there is a plan to go on with."""
        return self._case.preview is not None

    def arrive(self) -> None:
        """Show the rows; those with errors first if some stay out."""
        preview = self._case.preview
        only = self.rows.only if self.rows.preview is not None else ""
        if self.rows.preview is None and preview is not None and preview.plan.count("refused"):
            only = "errors"
        self._show(only)
        self.table.setFocus()

    def refresh(self) -> None:
        """Show the rows as they are planned now; the cell at hand stays at hand."""
        self._show(self.rows.only)

    def choose(self, only: str) -> None:
        """Show all rows (""), those with errors ("errors"), or those of a status."""
        self._show(only)

    def _show(self, only: str) -> None:
        preview = self._case.preview
        if preview is None:
            return
        counts = {"": len(preview.plan.rows), "errors": len(preview.faulty)}
        counts |= {key: preview.plan.count(key) for key in ("created", "updated", "skipped", "refused")}
        if not counts[only]:
            only = ""
        for key, chip in self.chips.items():
            chip.setText(f"{self._chip_words(key)}  {counts[key]}")
            chip.setVisible(bool(counts[key]) or not key)
            chip.setChecked(key == only)
        self.rows.show_preview(preview, only)
        self._show_said()
        self.changed.emit()

    def _begin(self) -> None:
        """Fit the columns and go to the first row."""
        self.table.fit()
        if not self.rows.rowCount():
            return
        self.table.setCurrentIndex(self.rows.index(0, STATUS))

    def _chips(self) -> QWidget:
        band = QWidget()
        flow = FlowLayout(band, gap=8)
        group = QButtonGroup(band)
        for key in ("", "errors", "created", "updated", "skipped", "refused"):
            chip = named(QToolButton(), "chip")
            chip.setCheckable(True)
            chip.clicked.connect(lambda _=False, key=key: self.choose(key))
            group.addButton(chip)
            flow.addWidget(chip)
            self.chips[key] = chip
        return band

    def _chip_words(self, key: str) -> str:
        if key in {"", "errors"}:
            return self.tr("Errors and remarks") if key else self.tr("All")
        words = status_words(key)
        return words[:1].upper() + words[1:]

    def _show_said(self, *_: QModelIndex) -> None:
        index = self.table.currentIndex()
        preview = self.rows.preview
        if preview is None or not index.isValid() or index.row() >= self.rows.rowCount():
            self._said.setText("")
            return
        desk = self._case.desk
        faults = self.rows.faults(index.row())
        headings = dict(preview.columns)
        told = [
            f"{headings[one.column]}: {desk.words(one.why)}"
            if one.column in headings
            else desk.words(one.why)
            for one in faults
        ]
        told += told_of(desk.office, preview.plan.rows[self.rows.place_of(index.row())], desk.language)
        self._said.setText(
            "\n".join(dict.fromkeys(told[:_MOST_SENTENCES])) or self.tr("There are no remarks on this row.")
        )
