"""Making papers for many records: choose, check what lacks, look, make, see what was made."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.services.paper_check import kinds_for
from app.services.papers import Kept
from ui.models.desk import Desk
from ui.theme import named
from ui.wizards.check_step import CheckStep
from ui.wizards.kind_step import KindStep
from ui.wizards.paper_choice import PaperChoice, make_all
from ui.wizards.result_step import ResultStep


class PapersWizard(QDialog):
    """Three steps. It stays beside the window, so that a field can be filled in and the check run again."""

    fix_asked = Signal(str, str, str, str)
    """Go to this field: entity, record, field, sentence."""

    def __init__(self, desk: Desk, entity: str, ids: Sequence[str], parent: QWidget) -> None:
        """Begin with the first kind of paper about these records."""
        super().__init__(parent)
        self._desk = desk
        self.choice = PaperChoice(desk, entity, list(ids), kinds_for(entity)[0])
        self.setWindowTitle(self.tr("Make papers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(980, 680)
        self.setMinimumSize(820, 560)
        self.kind_step = KindStep(self.choice)
        self.check_step = CheckStep(self.choice)
        self.result_step = ResultStep(self.choice)
        self.check_step.fix_asked.connect(self.fix_asked)
        self.check_step.changed.connect(self._weigh)
        self.kind_step.changed.connect(self._weigh)
        self._steps = QStackedWidget()
        for step in (self.kind_step, self.check_step, self.result_step):
            self._steps.addWidget(step)
        self._title = named(QLabel(), "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self._title)
        column.addWidget(self._steps, 1)
        column.addLayout(self._buttons())
        desk.saved.connect(self._look_again)
        self.go(0)

    @property
    def step(self) -> int:
        """Return the step shown: 0 choosing, 1 checking, 2 made."""
        return self._steps.currentIndex()

    def go(self, step: int) -> None:
        """Show a step."""
        if step == 1:
            self.choice.check()
            self.check_step.show_checked()
        self._steps.setCurrentIndex(step)
        self._weigh()

    def make(self, folder: Path) -> None:
        """Make the papers into a folder, beside the window."""
        self._making = True
        self._weigh()
        title = self.tr("Making papers")
        self._desk.tasks.run(
            make_all,
            self.choice,
            folder,
            then=self._made,
            failed=self._failed,
            parent=self,
            title=title,
            writes=True,
        )

    def reject(self) -> None:
        """Close; papers on their way are made to their end."""
        self.check_step.forget()
        super().reject()

    def _buttons(self) -> QHBoxLayout:
        self._making = False
        self._close = QPushButton(self.tr("Close"))
        self._back = QPushButton(self.tr("Back"))
        self._on = named(QPushButton(), "main")
        self._close.clicked.connect(self.reject)
        self._back.clicked.connect(lambda: self.go(self.step - 1))
        self._on.clicked.connect(self._go_on)
        row = QHBoxLayout()
        row.addWidget(self._close)
        row.addStretch(1)
        for button in (self._back, self._on):
            row.addWidget(button)
        for button in (self._close, self._back):
            button.setAutoDefault(False)
        self._on.setDefault(True)
        return row

    def _weigh(self) -> None:
        count = len(self.choice.ids) if self.step == 0 else len(self.choice.wanted)
        titles = (self.tr("Make papers"), self.tr("Check and look"), self.tr("Made"))
        verbs = (self.tr("Check"), self.tr("Make papers ({count})").format(count=count), self.tr("Done"))
        self._title.setText(titles[self.step])
        self._on.setText(self.tr("Making…") if self._making else verbs[self.step])
        self._back.setVisible(self.step == 1)
        ready = (bool(self.choice.languages), bool(self.choice.wanted), True)
        self._on.setEnabled(ready[self.step] and not self._making)
        self._back.setEnabled(not self._making)

    def _go_on(self) -> None:
        if self.step == 0:
            self.go(1)
        elif self.step == 1:
            self._ask_folder()
        else:
            self.reject()

    def _ask_folder(self) -> None:
        start = str(self._desk.office.path.parent)
        folder = QFileDialog.getExistingDirectory(self, self.tr("Into which folder?"), start)
        if folder and not self._making:
            self.make(Path(folder))

    def _made(self, kept: Kept) -> None:
        self._making = False
        self.result_step.show_made(kept)
        self.go(2)

    def _failed(self, error: BaseException) -> None:
        self._making = False
        self._weigh()
        self._desk.tasks.failed.emit(error)

    def _look_again(self, _saved: object) -> None:
        if self.step == 1 and not self._making:
            self.choice.check()
            self.check_step.show_checked(again=True)
            self._weigh()
