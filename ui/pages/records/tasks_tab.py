"""The tasks of a record: what is open first, by day; a tick does it, another takes the tick back."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.display import day_text
from app.domain.entity import EntitySpec
from app.domain.task import LISTS, RESPONSIBLE, Task
from app.domain.task_state import OVERDUE, TASK_STATES, overdue
from app.services import editing
from app.services.browsing import name
from app.services.record_task import is_open, tasks_of, tick
from ui.dialogs.task_dialog import begin_task, change_task
from ui.forms.elided import ElidedLabel
from ui.forms.emptied import emptied
from ui.models.desk import Desk
from ui.theme import icon, named

FIRST: Final = 50
"""So many tasks are drawn at once; a button shows as many more."""


class TasksTab(QWidget):
    """Title, day and who; what is decided stands below, with its state."""

    def __init__(self, desk: Desk, spec: EntitySpec) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk, self._spec = desk, spec
        self._record = ""
        self._most = FIRST
        self._drawn: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 8, 8)
        self._column.setSpacing(4)

    def show_record(self, record: Any) -> None:
        """Show the tasks of a record."""
        if record.id != self._record:
            self._most = FIRST
        self._record = record.id
        self._draw()

    def add(self) -> None:
        """Begin a task."""
        if begin_task(self._desk, self._spec.key, self._record, self):
            self._draw()
            self._desk.undoable.emit(self.tr("The task is saved."))

    def _draw(self) -> None:
        tasks = tasks_of(self._desk.office, self._spec.key, self._record)
        if (self._record, tasks, self._most) == self._drawn:
            return
        self._drawn = (self._record, tasks, self._most)
        emptied(self._column)
        add = QPushButton(self.tr("New task"))
        add.setToolTip("Ctrl+T")
        add.setEnabled(self._desk.may_write)
        add.clicked.connect(self.add)
        self._column.addWidget(add, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addSpacing(4)
        if not tasks:
            none = self.tr("Nothing is to be done here.")
            self._column.addWidget(named(QLabel(none, wordWrap=True), "muted"))
        waiting = [task for task in tasks if is_open(task)]
        for task in tasks[: self._most]:
            if task is next((one for one in tasks if not is_open(one)), None):
                heading = self.tr("Done and decided  {count}").format(count=len(tasks) - len(waiting))
                label = named(QLabel(heading), "group")
                label.setContentsMargins(0, 10, 0, 0)
                self._column.addWidget(label)
            self._column.addWidget(self._line(task))
        if len(tasks) > self._most:
            more = named(QPushButton(self.tr("Show more")), "link")
            more.clicked.connect(self._show_more)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def _line(self, task: Task) -> QWidget:
        desk = self._desk
        title = name(desk.office, task, desk.language)
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        box = QCheckBox()
        box.setChecked(task.state == "done")
        box.setAccessibleName(self.tr("Done: {name}").format(name=title))
        box.setEnabled(desk.may_write and (is_open(task) or task.state == "done"))
        box.clicked.connect(lambda done: self._tick(task, box, done=done))
        row.addWidget(box, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(named(ElidedLabel(title), "line-name" if is_open(task) else "muted"))
        late = overdue(task, desk.office.today)
        words.addWidget(named(ElidedLabel(self._below(task, late=late)), "late" if late else "muted"))
        row.addLayout(words, 1)
        if desk.may_write:
            row.addWidget(self._more(task, title), 0, Qt.AlignmentFlag.AlignTop)
        line.setToolTip(f"{title} · {self._below(task, late=late)}")
        return line

    def _below(self, task: Task, *, late: bool) -> str:
        """Return when, who and of which list, in one line; late in a word, not in a colour alone."""
        desk = self._desk
        user = desk.name("app_user", task.assignee_id)
        who = user or (desk.words(RESPONSIBLE[task.responsible]) if task.responsible in RESPONSIBLE else "")
        parts = [
            desk.words(OVERDUE) if late else "",
            day_text(task.due, desk.language) if task.due is not None else self.tr("no day"),
            who,
            desk.words(LISTS[task.list_key]) if task.list_key in LISTS else "",
            desk.words(TASK_STATES.states[task.state]) if task.state not in {"open", "done"} else "",
        ]
        return " · ".join(filter(None, parts))

    def _more(self, task: Task, title: str) -> QPushButton:
        button = named(QPushButton(), "bare", self.tr("More: {name}").format(name=title))
        button.setIcon(icon("more"))
        button.setIconSize(QSize(16, 16))

        def ask() -> None:
            menu = QMenu(button)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.addAction(self.tr("Change")).triggered.connect(lambda: change_task(self._desk, task, self))
            menu.addAction(self.tr("Open")).triggered.connect(lambda: self._desk.asked.emit("task", task.id))
            menu.addAction(self.tr("Delete")).triggered.connect(lambda: self._delete(task))
            menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

        button.clicked.connect(ask)
        return button

    def _tick(self, task: Task, box: QCheckBox, *, done: bool) -> None:
        """Do a task or take that back; a refusal takes the tick away again."""
        desk = self._desk
        if desk.attempt(lambda: tick(desk.office, task.id, done=done)) is None:
            box.setChecked(not done)
        else:
            desk.undoable.emit(self.tr("The task is done.") if done else self.tr("The task is open again."))

    def _delete(self, task: Task) -> None:
        desk = self._desk
        if desk.attempt(lambda: editing.delete(desk.office, "task", task.id)) is not None:
            desk.undoable.emit(self.tr("The task is deleted."))

    def _show_more(self) -> None:
        self._most += FIRST
        self._draw()
