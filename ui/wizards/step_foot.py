"""The buttons at the foot of a dialog of steps, and how far the work beside the window is."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget
from typing_extensions import override

from ui.tasks import Task
from ui.theme import named


class StepFoot(QWidget):
    """What leaves the dialog at the left, the way back and the main button at the right."""

    def __init__(
        self, dialog: QDialog, leave: str, go_on: Callable[[], object], go_back: Callable[[], object]
    ) -> None:
        """Stand in the dialog from the start: only there can a button be the one for Enter."""
        super().__init__(dialog)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.leave = QPushButton(leave)
        self.back = QPushButton(self.tr("Back"))
        self.main = named(QPushButton(), "main")
        self.leave.clicked.connect(dialog.reject)
        self.back.clicked.connect(lambda _=False: go_back())
        self.main.clicked.connect(lambda _=False: go_on())
        self.main.installEventFilter(self)
        for button in (self.leave, self.back):
            button.setAutoDefault(False)
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.addWidget(self.leave)
        self.row.addStretch(1)
        self.row.addWidget(self.back)
        self.row.addWidget(self.main)
        self.main.setDefault(True)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let a second quick click on the main button pass by: it would skip a step."""
        return event.type() is QEvent.Type.MouseButtonDblClick


class WorkFoot(StepFoot):
    """Beside the buttons stands what is being done, and it can be stopped."""

    def __init__(
        self, dialog: QDialog, leave: str, go_on: Callable[[], object], go_back: Callable[[], object]
    ) -> None:
        """Begin at rest."""
        super().__init__(dialog, leave, go_on, go_back)
        self.working = named(QLabel(), "muted")
        self.bar = QProgressBar(textVisible=False)
        self.bar.setAccessibleName(self.tr("How far the work is"))
        self.stop = QPushButton(self.tr("Stop"))
        self.stop.setAutoDefault(False)
        self.row.insertWidget(1, self.working)
        self.row.insertWidget(2, self.bar, 1)
        self.row.insertWidget(3, self.stop)

    def follow(self, task: Task | None) -> None:
        """Show how far a task is from now on."""
        if task is not None:
            task.progress.moved.connect(self._show_progress)
            self.bar.setRange(0, 0)

    def show_busy(self, words: str) -> None:
        """Say what is being done; "" for nothing."""
        self.working.setText(words)
        for widget in (self.working, self.bar, self.stop):
            widget.setVisible(bool(words))

    def _show_progress(self, done: int, total: int) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
