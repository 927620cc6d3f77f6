"""Taking returned forms in: the files, what became of each, one looked at or typed, the result."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QWidget,
)
from typing_extensions import override

from ui.models.desk import Desk
from ui.theme import give_size
from ui.wizards.intake_steps.ask_step import AskStep
from ui.wizards.intake_steps.case import IntakeCase
from ui.wizards.intake_steps.list_step import ListStep
from ui.wizards.intake_steps.look_step import LookStep
from ui.wizards.intake_steps.result_step import IntakeResult
from ui.wizards.step_wizard import StepWizard

ASK, LIST, LOOK, RESULT = range(4)


class IntakeWizard(StepWizard):
    """Nothing is written before a button says so; files may be dropped on it at any time."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        """Begin by asking for files, and see what waits in the folder."""
        super().__init__(parent)
        self._desk = desk
        self.case = IntakeCase(desk, self)
        self.setWindowTitle(self.tr("Take in returned forms"))
        give_size(self, 1080, 720)
        case = self.case
        self.ask_step, self.list_step = AskStep(case), ListStep(case)
        self.look_step, self.result_step = LookStep(case), IntakeResult(case)
        self.put((self.ask_step, self.list_step, self.look_step, self.result_step))
        self._connect()
        self.go(ASK)
        case.look_into_folder()

    @override
    def go_on(self) -> None:
        """Do what the main button says."""
        if not self.shown.verb or not self.shown.ready or self.case.task is not None:
            return
        self.notice.hide()
        if self.step == LIST:
            self.case.take()
        elif self.step == LOOK:
            self.look_step.go_on()
        else:
            self.accept()

    @override
    def go_back(self) -> None:
        """Return to the step before."""
        if self.case.task is None and self.step in {LIST, LOOK}:
            self.notice.hide()
            self.go(LIST if self.step == LOOK else ASK)

    @override
    def reject(self) -> None:
        """Close; ask first when something would be lost."""
        if self.case.writing:
            self.notice.tell(self.tr("The forms are just being taken in. Wait a moment."), "warn")
        elif self.look_step.unsaved and self.step == LOOK:
            self.notice.tell(
                self.tr("What you typed here is not kept. Close all the same?"), "warn",
                verb=self.tr("Close"), act=self._leave, other=self.tr("Stay here"),
            )  # fmt: skip
        else:
            self._leave()

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._dropped(event):
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = self._dropped(event)
        if paths:
            event.acceptProposedAction()
            self.case.add(paths)

    def _dropped(self, event: QDropEvent) -> list[Path]:
        urls = event.mimeData().urls()
        busy = self.case.task is not None and self.case.writing
        return [] if busy else [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]

    def _connect(self) -> None:
        case = self.case
        self.foot.stop.clicked.connect(case.stop)
        self.list_step.opened.connect(self._look)
        self.look_step.left.connect(lambda: self.go(LIST))
        self.look_step.overwriting.connect(self._ask_overwriting)
        self.result_step.again.connect(self._look_again)
        case.moved.connect(self._moved)
        case.busied.connect(self._show_work)
        case.told.connect(self._tell)
        case.finished.connect(lambda: self.go(RESULT))
        case.typed.connect(self._typed)
        case.undone.connect(self._undone)

    def _tell(self, words: str, tone: str) -> None:
        self.notice.tell(words, tone)  # type: ignore[arg-type]

    def _moved(self) -> None:
        if self.case.arrived and self.step in {ASK, RESULT}:
            self.go(LIST)
        elif self.step == LIST:
            self.list_step.refresh()
        else:
            self.shown.refresh()
        self.weigh()

    def _look(self, at: int) -> None:
        self.look_step.show_file(at, self.list_step.shown())
        self.go(LOOK)

    def _typed(self) -> None:
        """Say that it is in, and go back to the list; the next one to type is at hand."""
        at = self.look_step.at
        self.go(LIST)
        self.list_step.show_at(at)
        self.notice.tell(self.tr("The answers are in."), "good")
        if not self.case.wanted and all(one.path in self.case.taken for one in self.case.arrived):
            self.go(RESULT)

    def _ask_overwriting(self, words: str) -> None:
        self.notice.tell(
            words, "warn", verb=self.tr("Take the new ones"), act=self._overwrite,
            other=self.tr("Keep the old ones"),
        )  # fmt: skip

    def _overwrite(self) -> None:
        self.notice.close_notice()
        self.look_step.go_on(replace=True)

    def _undone(self, kept: int) -> None:
        self.result_step.show_undone(kept)
        self.weigh()

    def _look_again(self) -> None:
        self.go(LIST)
        self.case.look_again()

    def _show_work(self) -> None:
        self.foot.follow(self.case.task)
        self.weigh()

    @override
    def weigh(self) -> None:
        working = self.tr("Taking in…") if self.case.writing else self.tr("Reading…")
        self.show_step(working if self.case.task is not None else "")
        foot = self.foot
        foot.main.setVisible(bool(self.shown.verb))
        foot.back.setVisible(self.step == LIST or (self.step == LOOK and self.look_step.is_typing))
        foot.back.setText(self.tr("More files…") if self.step == LIST else self.tr("Back"))
        foot.leave.setVisible(self.step != RESULT)

    def _leave(self) -> None:
        super().reject()

    @override
    def done(self, result: int) -> None:
        """Let go of the process that draws, however the wizard is closed."""
        self.case.close()
        super().done(result)
