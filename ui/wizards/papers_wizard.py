"""Making papers for many records: choose, check what lacks, look, make, see what was made, write mails."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.errors import Reason, Told
from app.services.paper_check import kinds_for
from app.services.papers import Kept
from ui.dialogs.aside import AsideDialog
from ui.dialogs.mail_about import mail_about
from ui.dialogs.mail_enclosed import Papers
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.tasks import Task
from ui.theme import give_size, named
from ui.wizards.check_step import CheckStep
from ui.wizards.kind_step import KindStep
from ui.wizards.paper_choice import PAPERS, PaperChoice, check, make_all
from ui.wizards.result_step import ResultStep

PAUSE = 200


class PapersWizard(AsideDialog):
    """Three steps. It stays beside the window, so that a field can be filled in and the check run again."""

    fix_asked = Signal(str, str, str, str)
    """Go to this field: entity, record, field, sentence."""

    def __init__(self, desk: Desk, entity: str, ids: Sequence[str], parent: QWidget) -> None:
        """Begin with the first kind of paper about these records."""
        super().__init__(parent)
        self._desk = desk
        self.choice = PaperChoice(desk, entity, list(ids), kinds_for(entity)[0])
        self._task: Task | None = None
        self._making = False
        self._mending: tuple[str, str] | None = None
        self.setWindowTitle(self.tr("Make papers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        give_size(self, 1020, 680)
        self.setMinimumSize(760, 480)
        self.kind_step = KindStep(self.choice)
        self.check_step = CheckStep(self.choice)
        self.result_step = ResultStep(self.choice)
        self._steps = QStackedWidget()
        for step in (_scrolled(self.kind_step), self.check_step, self.result_step):
            self._steps.addWidget(step)
        self._title = named(QLabel(), "title")
        self._told = plain_label("", "refusal")
        column = QVBoxLayout(self.body)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._steps, 1)
        column.addWidget(self._told)
        column.addLayout(self._buttons())
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._check)
        self._connect()
        self.go(0)

    @property
    def step(self) -> int:
        """Return the step shown: 0 choosing, 1 checking, 2 made."""
        return self._steps.currentIndex()

    def go(self, step: int) -> None:
        """Show a step."""
        self._told.clear()
        self._steps.setCurrentIndex(step)
        if step == 1:
            self._check()
        self._weigh()

    def make(self, folder: Path, wanted: Sequence[str] = ()) -> None:
        """Make the papers into a folder, beside the window; of all ticked, or of some."""
        if self._making:
            return
        self._making = True
        self._desk.state.folders[PAPERS] = str(folder)
        self._task = self._desk.tasks.run(
            make_all, self.choice, list(wanted or self.choice.wanted), folder, then=self._made,
            failed=self._failed, parent=self, title=self.tr("Making papers"), writes=True,
        )  # fmt: skip
        self._task.progress.moved.connect(self._show_progress)
        self._weigh()

    def reject(self) -> None:
        """Stop what is being made; if nothing is, close."""
        if self._making and self._task is not None:
            self._task.progress.stop()
            return
        self._timer.stop()
        self.check_step.forget()
        super().reject()

    def _connect(self) -> None:
        self.check_step.fix_asked.connect(self._mend)
        self.check_step.changed.connect(self._weigh)
        self.kind_step.changed.connect(self._weigh)
        self.result_step.again_asked.connect(lambda: self._ask_folder(self.result_step.again))
        self.result_step.mail_asked.connect(self._mail)
        self._desk.saved.connect(self._look_again)

    def _buttons(self) -> QHBoxLayout:
        self._close = QPushButton(self.tr("Close"))
        self._back = QPushButton(self.tr("Back"))
        self._on = named(QPushButton(), "main")
        self._bar = QProgressBar(textVisible=False)
        self._bar.setAccessibleName(self.tr("How far it is"))
        self._close.clicked.connect(self.reject)
        self._back.clicked.connect(lambda: self.go(self.step - 1))
        self._on.clicked.connect(self._go_on)
        row = QHBoxLayout()
        row.addWidget(self._close)
        row.addWidget(self._bar, 1)
        row.addStretch(1)
        for button in (self._back, self._on):
            row.addWidget(button)
        for button in (self._close, self._back):
            button.setAutoDefault(False)
        self._on.setDefault(True)
        QShortcut(QKeySequence("Ctrl+Return"), self, self._on.click)
        return row

    def _weigh(self) -> None:
        titles = (self.tr("Make papers"), self.tr("Check and look"), self.tr("Made"))
        count = len(self.choice.wanted)
        verbs = (self.tr("Check"), self.tr("Make papers ({count})").format(count=count), self.tr("Done"))
        self._title.setText(titles[self.step])
        self._on.setText(self.tr("Making…") if self._making else verbs[self.step])
        self._back.setVisible(self.step == 1)
        ready = (bool(self.choice.languages), bool(self.choice.wanted), True)
        self._on.setEnabled(ready[self.step] and not self._making)
        self._back.setEnabled(not self._making)
        self._close.setText(self.tr("Stop") if self._making else self.tr("Close"))
        self._bar.setVisible(self._making)
        self._told.setVisible(bool(self._told.text()))

    def _show_progress(self, done: int, every: int) -> None:
        self._bar.setRange(0, max(every, 1))
        self._bar.setValue(done)

    def _go_on(self) -> None:
        if self.step == 0:
            self.go(1)
        elif self.step == 1:
            self._ask_folder()
        else:
            self.reject()

    def _ask_folder(self, wanted: Sequence[str] = ()) -> None:
        if self._making:
            return
        start = str(self.choice.folder)
        folder = QFileDialog.getExistingDirectory(self, self.tr("Into which folder?"), start)
        if folder:
            self.make(Path(folder), wanted)

    def _made(self, kept: Kept) -> None:
        self._making = False
        self.check_step.forget()
        self.result_step.show_made(kept)
        self.go(2)

    def _failed(self, error: BaseException) -> None:
        self._making = False
        if isinstance(error, Told):
            self._told.setText(error.of(self._desk.language))
        else:
            self._desk.tasks.failed.emit(error)
        self._weigh()

    def _check(self) -> None:
        """Look for what lacks, beside the window; the last look counts."""
        self._timer.stop()
        if not self.check_step.list.count():
            self.check_step.show_checking()
        task = self._desk.tasks.run(
            check, self.choice, then=lambda lacks: self._checked(lacks, task), parent=self
        )
        self._task = task

    def _checked(self, lacks: Mapping[str, tuple[Reason, ...]], task: Task) -> None:
        if task is not self._task or self.step != 1:
            return
        self.choice.take(lacks)
        self.check_step.show_checked()
        self._weigh()
        if self._mending is not None:
            record, place = self._mending
            if all(_place(reason, record) != place for reason in lacks.get(record, ())):
                self._mending = None
                self.come_back()

    def _look_again(self, _saved: object) -> None:
        if self.step == 1 and not self._making:
            self._timer.start()

    def _mend(self, entity: str, record: str, field: str, sentence: str) -> None:
        """Make room and show the field; when it is filled, this place of the wizard comes back."""
        self._mending = (record, field)
        self.step_aside(sentence)
        self.fix_asked.emit(entity, record, field, sentence)

    def _mail(self, papers: Papers) -> None:
        mail_about(self._desk, self.choice.entity, list(papers), self.parentWidget() or self, papers)


def _place(reason: Reason, record: str) -> str:
    return reason.where.removeprefix(f"{record}.")


def _scrolled(step: QWidget) -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    named(step, "sheet")
    area.setWidget(step)
    return area
