"""The last page: what came in, the way to it, the way back, and the rows that stayed out."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QFrame, QPushButton, QVBoxLayout, QWidget

from app.services.import_preview import ImportPreview
from ui.forms.flow import FlowLayout
from ui.forms.plain_label import plain_label
from ui.pages.places import place_of
from ui.theme import named
from ui.wizards.import_steps.case import ImportCase
from ui.wizards.import_steps.step import Step
from ui.wizards.import_steps.words import counted

_MOST: Final = 8
_PLACES: Final = {
    "participants": ("people", "participant"),
    "mentors": ("people", "mentors"),
    "hosts": ("organisations", "organisation"),
    "exchanges": ("placements", "placement"),
}
"""Where what a list of a kind begins is seen; records of one kind have a place of their own."""


class ResultStep(Step):
    """Sentences and three buttons."""

    def __init__(self, case: ImportCase) -> None:
        """Make the buttons."""
        super().__init__(case)
        self.show_them = QPushButton(self.tr("Show them"))
        self.undo = QPushButton(self.tr("Undo the import"))
        self.save = QPushButton(self.tr("Save the rows that stayed out…"))
        self._words = plain_label("", "group")
        self._more = plain_label("", "muted")
        self._out = plain_label("")
        card = named(QFrame(), "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        band = QWidget()
        flow = FlowLayout(band, gap=8)
        for button in (self.show_them, self.undo, self.save):
            button.setAutoDefault(False)
            flow.addWidget(button)
        for widget in (self._words, self._more, self._out, band):
            column.addWidget(widget)
        self.column.addWidget(card)
        self.column.addStretch(1)
        self.show_them.clicked.connect(self._show)
        self.undo.clicked.connect(self._undo)
        self.save.clicked.connect(self.ask_file)
        self._undone = False

    @property
    def title(self) -> str:
        """Return what the step is called."""
        return self.tr("Taken back") if self._undone else self.tr("The list is in")

    @property
    def verb(self) -> str:
        """Return what the main button says."""
        return self.tr("Done")

    def arrive(self) -> None:
        """Say what came in."""
        done, preview, desk = self._case.done, self._case.preview, self._case.desk
        if done is None or preview is None:
            return
        begun = counted(desk, dict(done.records))
        self._words.setText(self.tr("New in the office: {records}.").format(records=begun or "–"))
        self._more.setText(
            self.tr("Rows filled in: {filled}. Passed over: {skipped}. Stayed out: {refused}.").format(
                filled=done.updated, skipped=done.skipped, refused=len(done.refused)
            )
        )
        self._out.setText(self._refused(preview))
        self._out.setVisible(bool(done.refused))
        self.save.setVisible(bool(done.refused))
        self.undo.setVisible(bool(done.batch))
        self.show_them.setVisible(bool(done.batch))

    def refresh(self) -> None:
        """Offer the way back again where it failed."""
        self.undo.setEnabled(not self._undone)

    def show_undone(self, kept: int) -> None:
        """Say that the import was taken back, and what stays."""
        self._undone = True
        self._words.setText(self.tr("The import is taken back."))
        stays = self.tr("Changes that stay, because somebody has built on them since: {count}.")
        self._more.setText(stays.format(count=kept) if kept else self.tr("Nothing of it is left."))
        for widget in (self.undo, self.show_them, self._out):
            widget.hide()
        self.changed.emit()

    def ask_file(self) -> None:
        """Ask where the rows that stayed out shall be saved."""
        listed = self._case.listed
        if listed is None:
            return
        name = self.tr("{list} - stayed out.xlsx").format(list=listed.path.stem)
        kinds = "Excel (*.xlsx);;CSV (*.csv)"
        found, _ = QFileDialog.getSaveFileName(
            self, self.save.text(), str(listed.path.with_name(name)), kinds
        )
        if found:
            path = Path(found)
            self._case.save_refused(path if path.suffix else path.with_suffix(".xlsx"))

    def _refused(self, preview: ImportPreview) -> str:
        desk = self._case.desk
        out = [at for at, row in enumerate(preview.plan.rows) if row.status == "refused"]
        line = self.tr("Row {row}: {why}")
        told = [
            line.format(
                row=preview.plan.rows[at].number,
                why=" ".join(desk.words(one.why) for one in preview.faults(at) if one.refuses),
            )
            for at in out[:_MOST]
        ]
        if len(out) > _MOST:
            told.append(self.tr("And {count} more.").format(count=len(out) - _MOST))
        return "\n".join(told)

    def _show(self) -> None:
        preview = self._case.preview
        if preview is not None:
            place, part = _PLACES.get(preview.plan.reading.layout, ("", ""))
            entity = preview.plan.reading.layout.removeprefix("records of ")
            self._case.desk.travelled.emit(*((place, part) if place else place_of(entity)))
            self.window().close()

    def _undo(self) -> None:
        self.undo.setEnabled(False)
        self._case.undo()
