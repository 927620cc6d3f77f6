"""A dialog of steps with work beside the window: its title, a notice, the step shown, the buttons."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from ui.notices import NoticeBar
from ui.theme import named
from ui.wizards.step import WizardStep
from ui.wizards.step_foot import WorkFoot

_KEYS: Final = {"Ctrl+Return": "go_on", "Ctrl+Enter": "go_on", "Alt+Left": "go_back"}


class StepWizard(QDialog):
    """What the buttons do is said by the kinds of it."""

    foot: WorkFoot

    def __init__(self, parent: QWidget | None) -> None:
        """Begin without a step."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAcceptDrops(True)
        self.setMinimumSize(760, 540)
        self.notice = NoticeBar()
        self.head = QHBoxLayout()
        self._title = named(QLabel(), "title")
        self.head.addWidget(self._title, 1)
        self._steps = QStackedWidget()
        for keys, act in _KEYS.items():
            QShortcut(QKeySequence(keys), self).activated.connect(getattr(self, act))

    @property
    def step(self) -> int:
        """Return the number of the step shown."""
        return self._steps.currentIndex()

    @property
    def shown(self) -> WizardStep:
        """Return the step shown."""
        step = self._steps.currentWidget()
        assert isinstance(step, WizardStep)  # noqa: S101 - the stack holds nothing else
        return step

    def put(self, steps: Sequence[WizardStep]) -> None:
        """Put the steps in, in order; the keyboard comes to the buttons after them."""
        for step in steps:
            self._steps.addWidget(step)
            step.changed.connect(self.weigh)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(self.head)
        column.addWidget(self.notice)
        column.addWidget(self._steps, 1)
        self.foot = WorkFoot(self, self.tr("Close"), self.go_on, self.go_back)
        column.addWidget(self.foot)

    def go(self, step: int) -> None:
        """Show a step."""
        self._steps.setCurrentIndex(step)
        self.shown.arrive()
        self.weigh()

    def go_on(self) -> None:
        """Do what the main button says."""
        raise NotImplementedError

    def go_back(self) -> None:
        """Return to the step before."""
        raise NotImplementedError

    def weigh(self) -> None:
        """Let the buttons say and do what can be done now."""
        raise NotImplementedError

    def show_step(self, working: str) -> None:
        """Say what the step says; while something is being done, the buttons wait."""
        step, foot = self.shown, self.foot
        self._title.setText(step.title)
        foot.main.setText(step.verb)
        foot.main.setEnabled(step.ready and not working)
        foot.back.setEnabled(not working)
        foot.show_busy(working)
