"""Taking a list in: the file, its columns, its rows, doubles, the count, the result."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QLabel,
    QWidget,
)
from typing_extensions import override

from ui.models.desk import Desk
from ui.theme import give_size, named
from ui.wizards.import_steps.case import ImportCase
from ui.wizards.import_steps.columns_step import ColumnsStep
from ui.wizards.import_steps.count_step import CountStep
from ui.wizards.import_steps.doubles_step import DoublesStep
from ui.wizards.import_steps.file_step import FileStep
from ui.wizards.import_steps.preview_step import PreviewStep
from ui.wizards.import_steps.result_step import ResultStep
from ui.wizards.step_wizard import StepWizard

FILE, COLUMNS, ROWS, DOUBLES, COUNT, RESULT = range(6)


class ImportWizard(StepWizard):
    """Six steps; nothing is written before the fifth, and then everything or nothing."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        """Begin by asking for a file."""
        super().__init__(parent)
        self._desk = desk
        self.case = ImportCase(desk, self)
        self.setWindowTitle(self.tr("Import a list"))
        give_size(self, 1000, 700)
        case = self.case
        self.file_step, self.columns_step = FileStep(case), ColumnsStep(case)
        self.preview_step, self.doubles_step = PreviewStep(case), DoublesStep(case)
        self.count_step, self.result_step = CountStep(case), ResultStep(case)
        self._number = named(QLabel(), "muted")
        self.head.addWidget(self._number, 0, Qt.AlignmentFlag.AlignBottom)
        self._awaited = -1
        self._leaving = False
        every = (self.file_step, self.columns_step, self.preview_step, self.doubles_step, self.count_step)
        self.put((*every, self.result_step))
        self._connect()
        self.go(FILE)

    @override
    def go(self, step: int) -> None:
        self._awaited = -1
        super().go(step)

    @override
    def go_on(self) -> None:
        """Do what the main button says."""
        case = self.case
        if not self.shown.ready or case.task is not None:
            return
        self.notice.hide()
        if self.step == FILE:
            self.go(COLUMNS)
        elif self.step == COLUMNS:
            self._awaited = ROWS
            case.plan()
        elif self.step in {ROWS, DOUBLES} and not (self.step == ROWS and case.pairs):
            self._awaited = COUNT
            case.plan(deciding=True)
        elif self.step == ROWS:
            self.go(DOUBLES)
        elif self.step == COUNT:
            case.run()
        else:
            self.accept()

    @override
    def go_back(self) -> None:
        """Return to the step before; what was typed and chosen stays."""
        if self.case.task is None and FILE < self.step < RESULT:
            self.notice.hide()
            before = self.step - (2 if self.step == COUNT and not self.case.pairs else 1)
            self.go(before)

    @override
    def reject(self) -> None:
        """Close; ask first when something would be lost."""
        case = self.case
        if case.writing:
            self.notice.tell(
                self.tr("The import is still going on. Shall it stop? Nothing of it is kept then."), "warn",
                verb=self.tr("Stop the import"), act=self._stop_and_leave, other=self.tr("Go on importing"),
            )  # fmt: skip
        elif (case.asked.edits or case.decided) and case.done is None:
            self.notice.tell(
                self.tr("What you changed and chose here is not kept. Close all the same?"), "warn",
                verb=self.tr("Close"), act=self._leave, other=self.tr("Stay here"),
            )  # fmt: skip
        else:
            self._leave()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event) is not None and self.step == FILE:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        path = self._dropped(event)
        if path is not None and self.step == FILE:
            event.acceptProposedAction()
            self.case.open(path)

    def _dropped(self, event: QDropEvent) -> Path | None:
        urls = event.mimeData().urls()
        return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None

    def _connect(self) -> None:
        case = self.case
        self.foot.stop.clicked.connect(self._stop_work)
        case.moved.connect(self._moved)
        case.busied.connect(self._show_work)
        case.told.connect(self._tell)
        case.finished.connect(self._finish)
        case.undone.connect(self.result_step.show_undone)

    def _stop_work(self) -> None:
        self._awaited = -1
        self.case.stop()

    def _moved(self) -> None:
        if self._awaited >= 0 and self.case.preview is not None:
            self.go(self._awaited)
        else:
            self.shown.refresh()
            self.weigh()

    def _tell(self, words: str, tone: str) -> None:
        self._awaited = -1
        if self._leaving and not self.case.writing:
            self._leave()
            return
        self.notice.tell(words, tone)  # type: ignore[arg-type]
        self.shown.refresh()
        self.weigh()

    def _show_work(self) -> None:
        self.foot.follow(self.case.task)
        self.weigh()

    @override
    def weigh(self) -> None:
        working = self.tr("Importing…") if self.case.writing else self.tr("Reading…")
        self.show_step(working if self.case.task is not None else "")
        self._number.setText(self.tr("Step {number} of {every}").format(number=self.step + 1, every=RESULT))
        self._number.setVisible(self.step < RESULT)
        foot = self.foot
        foot.main.setVisible(self.step > FILE or self.case.listed is not None)
        foot.back.setVisible(FILE < self.step < RESULT)
        foot.leave.setVisible(self.step < RESULT)

    def _finish(self) -> None:
        self._leaving = False
        self.notice.hide()
        self.go(RESULT)

    def _stop_and_leave(self) -> None:
        self._leaving = True
        self.case.stop()
        if not self.case.writing:
            self._leave()

    def _leave(self) -> None:
        self.case.stop()
        super().reject()
