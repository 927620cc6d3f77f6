"""The fifth step: the planned tasks on a timeline, to be left out, moved and renamed."""

from __future__ import annotations

from datetime import date

from attrs import evolve
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from app.domain.display import wording
from app.domain.task import RESPONSIBLE
from app.services.plan_task import Place
from app.services.programme_draft import ProgrammeDraft, TaskChange
from app.services.programme_making import DraftTask, draft_phases
from ui.forms.timeline_board import TimelineBoard
from ui.forms.timeline_row import Row
from ui.models.desk import Desk
from ui.theme import named
from ui.wizards.programme_step import ProgrammeStep


class TasksStep(ProgrammeStep):
    """Whatever is changed here is kept in the draft, task by task."""

    def __init__(self, desk: Desk, draft: ProgrammeDraft) -> None:
        """Begin empty; the plan is made when somebody comes here."""
        super().__init__(desk, draft)
        self._places: dict[str, DraftTask] = {}
        self._hint = named(QLabel(wordWrap=True), "muted")
        self._count = named(QLabel(), "count")
        self.board = TimelineBoard(desk, states=False)
        self.board.moved.connect(self.move_task)
        self.board.ticked.connect(self.tick)
        self.board.renamed.connect(self.rename)
        self.board.unread.connect(self._say_unread)
        self._again = named(QPushButton(self.tr("As the template has it")), "small")
        self._again.setAutoDefault(False)
        self._again.clicked.connect(self.restore)
        bar = QHBoxLayout()
        bar.addWidget(self._count, 1)
        bar.addWidget(self._again)
        bar.addWidget(self.board.zoom_buttons())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._hint)
        column.addLayout(bar)
        column.addWidget(self.board, 1)

    @override
    def arrive(self) -> None:
        self._say(
            self.tr(
                "Untick what you do not need (Space). Drag a task, use the arrow keys on the timeline "
                "or write its day. F2 renames a task."
            )
        )
        self.show_tasks()
        if not self.board.current:
            first = next((row.key for row in self.board.rows.rows if not row.heading), "")
            self.board.choose(first)
        self.board.table.setFocus()

    @override
    def keep(self) -> None:
        self.board.chart.settle()

    def show_tasks(self) -> None:
        """Show the plan by the draft as it is."""
        rows: list[Row] = []
        self._places = {}
        for phase, tasks in draft_phases(self.draft, self.desk.office.records, self.desk.language):
            days = [task.day for task in tasks if task.day is not None]
            key = f"phase {phase.key} {phase.year}"
            first, last = min(days, default=None), max(days, default=None)
            rows.append(Row(key=key, title=phase.name, heading=True, first=first, last=last))
            rows += [self._row(task) for task in tasks]
        values = self.draft.values
        self.board.show_rows(rows, (values["start_date"], values["end_date"]))
        chosen = sum(task.change.wanted for task in self._places.values())
        count = self.tr("Tasks: {chosen} of {all}")
        self._count.setText(count.format(chosen=chosen, all=len(self._places)))
        self._again.setEnabled(bool(self.draft.changes))

    def move_task(self, key: str, day: date) -> None:
        """Put a task on another day; on the day of the template it follows its anchor again."""
        task = self._places.get(key)
        if task is not None:
            self._change(task.place, evolve(task.change, day=None if day == task.row["due"] else day))

    def tick(self, key: str) -> None:
        """Leave a task out, or take it in again."""
        task = self._places.get(key)
        if task is not None:
            self._change(task.place, evolve(task.change, wanted=not task.change.wanted))

    def rename(self, key: str, words: str) -> None:
        """Give a task another name in the leading language."""
        task = self._places.get(key)
        if task is not None:
            same = words == task.row["title"].get(self.draft.leading)
            self._change(task.place, evolve(task.change, title=None if same else words))

    def restore(self) -> None:
        """Forget every change of the tasks."""
        self.draft.changes.clear()
        self.show_tasks()

    def _change(self, place: Place, change: TaskChange) -> None:
        if change == TaskChange():
            self.draft.changes.pop(place, None)
        else:
            self.draft.changes[place] = change
        self.show_tasks()

    def _row(self, task: DraftTask) -> Row:
        key = "|".join(str(part) for part in task.place)
        self._places[key] = task
        title = task.change.title or wording(task.row["title"], self.desk.language)
        side = RESPONSIBLE.get(task.row["responsible"])
        late = task.day is not None and task.day < self.desk.office.today
        return Row(
            key=key, title=title, first=task.day, last=task.day,
            look="off" if not task.change.wanted else "late" if late else "open",
            movable=True, tick=task.change.wanted, renamable=True,
            who=self.desk.words(side) if side is not None else "",
        )  # fmt: skip

    def _say(self, words: str) -> None:
        self._hint.setText(words)

    def _say_unread(self, words: str) -> None:
        self._say(self.tr("“{words}” is not a day, so nothing was moved.").format(words=words[:60]))
