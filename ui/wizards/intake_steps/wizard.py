"""Taking returned forms in: the files, what became of each, one looked at or typed, the result."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from ui.models.desk import Desk
from ui.notices import NoticeBar
from ui.theme import give_size, named
from ui.wizards.intake_steps.ask_step import AskStep
from ui.wizards.intake_steps.case import IntakeCase
from ui.wizards.intake_steps.list_step import ListStep
from ui.wizards.intake_steps.look_step import LookStep
from ui.wizards.intake_steps.result_step import IntakeResult
from ui.wizards.intake_steps.step import IntakeStep

ASK, LIST, LOOK, RESULT = range(4)
_KEYS: Final = {"Ctrl+Return": "go_on", "Ctrl+Enter": "go_on", "Alt+Left": "go_back"}


class IntakeWizard(QDialog):
    """Nothing is written before a button says so; files may be dropped on it at any time."""

    def __init__(self, desk: Desk, parent: QWidget | None) -> None:
        """Begin by asking for files, and see what waits in the folder."""
        super().__init__(parent)
        self._desk = desk
        self.case = IntakeCase(desk, self)
        self.setWindowTitle(self.tr("Take in returned forms"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        give_size(self, 1080, 720)
        self.setMinimumSize(760, 540)
        case = self.case
        self.ask_step, self.list_step = AskStep(case), ListStep(case)
        self.look_step, self.result_step = LookStep(case), IntakeResult(case)
        self.notice = NoticeBar()
        self._title = named(QLabel(), "title")
        self._steps = QStackedWidget()
        self._lay_out()
        self._connect()
        self.go(ASK)
        case.look_into_folder()

    @property
    def step(self) -> int:
        """Return the number of the step shown."""
        return self._steps.currentIndex()

    @property
    def shown(self) -> IntakeStep:
        """Return the step shown."""
        step = self._steps.currentWidget()
        assert isinstance(step, IntakeStep)  # noqa: S101 - the stack holds nothing else
        return step

    def go(self, step: int) -> None:
        """Show a step."""
        self._steps.setCurrentIndex(step)
        self.shown.arrive()
        self._weigh()

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

    def _lay_out(self) -> None:
        for step in (self.ask_step, self.list_step, self.look_step, self.result_step):
            self._steps.addWidget(step)
            step.changed.connect(self._weigh)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self.notice)
        column.addWidget(self._steps, 1)
        column.addLayout(self._foot())

    def _foot(self) -> QHBoxLayout:
        self._close = QPushButton(self.tr("Close"))
        self._back = QPushButton(self.tr("Back"))
        self._on = named(QPushButton(), "main")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("How far the work is"))
        self._stop = QPushButton(self.tr("Stop"))
        self._working = named(QLabel(), "muted")
        row = QHBoxLayout()
        row.addWidget(self._close)
        row.addWidget(self._working)
        row.addWidget(self._bar, 1)
        row.addWidget(self._stop)
        row.addStretch(1)
        row.addWidget(self._back)
        row.addWidget(self._on)
        for button in (self._close, self._back, self._stop):
            button.setAutoDefault(False)
        self._on.setDefault(True)
        return row

    def _connect(self) -> None:
        case = self.case
        self._close.clicked.connect(self.reject)
        self._back.clicked.connect(self.go_back)
        self._on.clicked.connect(self.go_on)
        self._stop.clicked.connect(case.stop)
        for keys, act in _KEYS.items():
            QShortcut(QKeySequence(keys), self).activated.connect(getattr(self, act))
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
        self._weigh()

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
        self._weigh()

    def _look_again(self) -> None:
        self.go(LIST)
        self.case.look_again()

    def _show_work(self) -> None:
        task = self.case.task
        if task is not None:
            task.progress.moved.connect(self._show_progress)
            self._bar.setRange(0, 0)
        self._weigh()

    def _show_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def _weigh(self) -> None:
        busy = self.case.task is not None
        step = self.shown
        self._title.setText(step.title)
        self._on.setText(step.verb)
        self._on.setVisible(bool(step.verb))
        self._on.setEnabled(step.ready and not busy)
        self._back.setVisible(self.step == LIST or (self.step == LOOK and self.look_step.is_typing))
        self._back.setText(self.tr("More files…") if self.step == LIST else self.tr("Back"))
        self._back.setEnabled(not busy)
        self._close.setVisible(self.step != RESULT)
        self._working.setText(self.tr("Taking in…") if self.case.writing else self.tr("Reading…"))
        for widget in (self._bar, self._stop, self._working):
            widget.setVisible(busy)

    def _leave(self) -> None:
        super().reject()

    @override
    def done(self, result: int) -> None:
        """Let go of the process that draws, however the wizard is closed."""
        self.case.close()
        super().done(result)
