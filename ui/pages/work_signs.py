"""Long work in the foot of the window: what is on its way, how far it is, and the button that ends it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from ui.menus.foot import Foot
from ui.models.desk import Desk
from ui.tasks import Task


class WorkSigns(QObject):
    """Follows the tasks that have a title; work without one is the program's own affair."""

    rested = Signal()
    """Nothing is on its way any more."""

    def __init__(self, desk: Desk, foot: Foot) -> None:
        """Follow the tasks of a desk."""
        super().__init__(foot)
        self._desk, self._foot = desk, foot
        self._titled: list[Task] = []
        desk.tasks.begun.connect(self._begin)
        desk.tasks.ended.connect(self._end)
        foot.stop.clicked.connect(self._stop)
        for task in desk.tasks.running:
            self._begin(task)

    def _begin(self, task: Task) -> None:
        if task.title:
            self._titled.append(task)
            task.progress.moved.connect(self._show)
            self._show()

    def _end(self, task: Task) -> None:
        if task in self._titled:
            self._titled.remove(task)
        self._show()
        if not self._desk.tasks.running:
            self.rested.emit()

    def _stop(self) -> None:
        for task in self._titled:
            task.progress.stop()
        self._show()

    def _show(self, *_: object) -> None:
        if not self._titled:
            self._foot.show_work("", 0, 0)
            return
        task = self._titled[-1]
        words = task.title.rstrip(". …")
        if len(self._titled) > 1:
            words = self.tr("{work} and {count} more").format(work=words, count=len(self._titled) - 1)
        if task.progress.stopped:
            words = self.tr("Stopping: {work}").format(work=words)
        self._foot.show_work(words, *task.progress.at, stoppable=not task.progress.stopped)
