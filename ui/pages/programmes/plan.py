"""The plan of a programme: its tasks on a timeline by phase, with the days they are counted from."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QLabel,
    QToolButton,
    QWidget,
)
from typing_extensions import override

from app.services import browsing, editing
from app.services.plan_moving import move_event, move_programme, move_task
from app.services.plan_reading import Milestone, PlannedTask, ProgrammePlan, plan_of
from app.services.plan_shift import event_shift, plan_shift
from app.text import Text
from ui.dialogs.plan_shift import DayAsked, Shift, ShiftDialog
from ui.dialogs.plan_task import begin_task
from ui.forms.flow import FlowLayout
from ui.forms.timeline_board import TimelineBoard
from ui.forms.timeline_row import Row
from ui.models.desk import Desk
from ui.pages.page import Page, Verbs
from ui.pages.programmes.programme_head import PageHead
from ui.pages.programmes.programme_page import ProgrammeView
from ui.theme import named

TITLE: Final = Text(en="Plan", sv="Plan", nb="Plan", da="Plan")
ALL, OPEN, MINE = "all", "open", "mine"


class PlanPage(ProgrammeView):
    """Shows the plan of the programme chosen; a date can be moved, and what moves along is seen first."""

    def __init__(self, desk: Desk) -> None:
        """Begin without a programme."""
        super().__init__(desk)
        self.shown: ProgrammePlan | None = None
        self.dialog: ShiftDialog | None = None
        self._filter = ALL
        self.head = PageHead(desk.words(TITLE))
        days = self.head.add_button(self.tr("Move the programme…"), self.ask_programme)
        add = self.head.add_button(self.tr("Add a task…"), self.add_task, main=True)
        for button in (days, add):
            button.setEnabled(desk.may_write)
        self._nothing = named(QLabel(wordWrap=True), "muted")
        self.board = TimelineBoard(desk, states=True)
        self.board.moved.connect(self.move_day)
        self.board.ticked.connect(self.tick)
        self.board.opened.connect(self.open)
        self.board.unread.connect(self._say_unread)
        self.column.addWidget(self.head)
        self.column.addWidget(self._bar())
        self.column.addWidget(self._nothing)
        self.column.addWidget(self.board, 1)

    @override
    def show_programme(self) -> None:
        plan = plan_of(
            self.desk.office, self.programme, self.desk.language, with_placements=self._placements.isChecked()
        )
        if plan is None:
            return
        self.shown = plan
        late = sum(task.look == "late" for task in plan.tasks)
        done = sum(task.look == "done" for task in plan.tasks)
        count = self.tr("Tasks: {all} · done: {done} · late: {late}")
        name = browsing.name(self.desk.office, self.record, self.desk.language)
        self.head.say(count.format(all=len(plan.tasks), done=done, late=late), name)
        rows = self._rows(plan)
        self.board.show_rows(rows, (plan.start, plan.end))
        self._nothing.setText(self._empty_words(plan))
        self._nothing.setVisible(bool(self._nothing.text()))

    @override
    def leave(self) -> None:
        self.board.chart.settle()

    @override
    def verbs(self) -> Verbs:
        if not self.programme or not self.desk.may_write:
            return {}
        return {"add_task": self.add_task, "new_record": self.add_task, "main": self.add_task}

    def add_task(self) -> None:
        """Ask for a new task of the programme."""
        made = begin_task(self.desk, self.programme, self)
        if made:
            self.show_programme()
            self.board.choose(made)

    def tick(self, key: str) -> None:
        """Make a task done, or to do again."""
        task = self._task(key)
        if task is None or not self.desk.may_write:
            return
        target = "open" if task.look == "done" else "done"
        moved = self.desk.attempt(lambda: editing.move(self.desk.office, "task", key, target))
        if moved is not None:
            words = self.tr("“{task}” is done.") if target == "done" else self.tr("“{task}” is to be done.")
            self.desk.undoable.emit(words.format(task=_short(task.title)))
        self.show_programme()

    def open(self, key: str) -> None:
        """Open the record of a row."""
        stone = self._stone(key)
        if stone is not None:
            self.desk.asked.emit(stone.entity, stone.record)
        elif self._task(key) is not None:
            self.desk.asked.emit("task", key)

    def move_day(self, key: str, day: date) -> None:
        """Move a row: the programme's own days and events show first what moves along."""
        plan, stone, task = self.shown, self._stone(key), self._task(key)
        if plan is None or not self.desk.may_write:
            return
        if stone is not None and stone.side:
            wanted = (day, plan.end) if stone.side == "start" else (plan.start, day)
            self.ask_programme(*wanted)
        elif task is not None and task.is_event and event_shift(self.desk.office, key, day):
            self._look_first(self._event_shift(task, day))
        elif task is not None:
            self._put(task, day)
        self.show_programme()

    def ask_programme(self, start: date | None = None, end: date | None = None) -> None:
        """Show what moves if the programme gets other days, and move it if somebody says so."""
        plan, office = self.shown, self.desk.office
        if plan is None:
            return
        self._look_first(
            Shift(
                title=self.tr("Move a day and see what moves"),
                days=(
                    DayAsked(words=self.tr("First day"), now=plan.start, wanted=start or plan.start),
                    DayAsked(words=self.tr("Last day"), now=plan.end, wanted=end or plan.end),
                ),
                look=lambda days: plan_shift(office, plan.programme, start=days[0], end=days[1]),
                move=lambda days: move_programme(office, plan.programme, start=days[0], end=days[1]),
            )
        )

    def _put(self, task: PlannedTask, day: date) -> None:
        saved = self.desk.attempt(lambda: move_task(self.desk.office, task.id, day))
        if saved is not None:
            self.desk.undoable.emit(self.tr("“{task}” has another day.").format(task=_short(task.title)))

    def _event_shift(self, task: PlannedTask, day: date) -> Shift:
        office = self.desk.office
        return Shift(
            title=self.tr("Move a day and see what moves"),
            days=(DayAsked(words=_short(task.title), now=task.due or day, wanted=day),),
            look=lambda days: event_shift(office, task.id, days[0]),
            move=lambda days: move_event(office, task.id, days[0]),
        )

    def _look_first(self, shift: Shift) -> None:
        if self.dialog is not None:
            return
        self.dialog = ShiftDialog(self.desk, shift, self.window())
        self.dialog.exec()
        self.dialog.deleteLater()
        self.dialog = None
        self.show_programme()

    def _bar(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box)
        group = QButtonGroup(box)
        for key, words in ((ALL, self.tr("All")), (OPEN, self.tr("Still to do")), (MINE, self.tr("Mine"))):
            chip = self._chip(words)
            chip.setChecked(key == ALL)
            chip.clicked.connect(partial(self._choose, key))
            group.addButton(chip)
            flow.addWidget(chip)
        self._placements = self._chip(self.tr("With tasks of placements"))
        self._placements.clicked.connect(self.show_programme)
        flow.addWidget(self._placements)
        flow.addWidget(self.board.zoom_buttons())
        return box

    def _chip(self, words: str) -> QToolButton:
        chip = named(QToolButton(), "chip")
        chip.setCheckable(True)
        chip.setText(words)
        chip.setAccessibleName(words)
        chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        return chip

    def _choose(self, key: str) -> None:
        self._filter = key
        self.show_programme()

    def _rows(self, plan: ProgrammePlan) -> list[Row]:
        heading = self.tr("Days that tasks are counted from")
        rows = [Row(key="stones", title=heading, heading=True)]
        rows += [self._stone_row(stone) for stone in plan.milestones if stone.key != "period"]
        for phase, tasks in plan.phases:
            kept = [task for task in tasks if self._fits(task)]
            if kept:
                days = [task.due for task in kept if task.due is not None]
                rows.append(
                    Row(
                        key=f"phase {phase.key} {phase.year}",
                        title=phase.name,
                        heading=True,
                        first=min(days, default=None),
                        last=max(days, default=None),
                    )
                )
                rows += [self._task_row(task) for task in kept]
        return rows

    def _stone_row(self, stone: Milestone) -> Row:
        movable = bool(stone.side) and self.desk.may_write
        return Row(
            key=stone.key,
            title=stone.title,
            first=stone.first,
            last=stone.last,
            look="stone",
            movable=movable,
        )

    def _task_row(self, task: PlannedTask) -> Row:
        words = {"late": self.tr("Late"), "done": self.tr("Done")}
        return Row(
            key=task.id, title=task.title, first=task.due, last=task.due, look=task.look,
            movable=self.desk.may_write and task.look != "done",
            tick=task.look == "done" if self.desk.may_write else None,
            who=task.responsible, state=words.get(task.look, ""),
            state_key={"late": "overdue"}.get(task.look, task.look),
        )  # fmt: skip

    def _fits(self, task: PlannedTask) -> bool:
        return {ALL: True, OPEN: task.look != "done", MINE: task.mine}[self._filter]

    def _empty_words(self, plan: ProgrammePlan) -> str:
        if not plan.tasks:
            return self.tr("This plan has no tasks yet. Add the first one.")
        if any(self._fits(task) for task in plan.tasks):
            return ""
        if self._filter == MINE:
            return self.tr("No task of this plan is given to you. A task is given in its record, under Who.")
        return self.tr("Everything in this plan is done.")

    def _task(self, key: str) -> PlannedTask | None:
        tasks = self.shown.tasks if self.shown is not None else ()
        return next((task for task in tasks if task.id == key), None)

    def _stone(self, key: str) -> Milestone | None:
        stones = self.shown.milestones if self.shown is not None else ()
        return next((stone for stone in stones if stone.key == key), None)

    def _say_unread(self, words: str) -> None:
        sentence = self.tr("“{words}” is not a day, so nothing was moved.")
        self.desk.told.emit(sentence.format(words=_short(words)), "warn")


def _short(words: str) -> str:
    most = 60
    return words if len(words) <= most else words[: most - 1] + "…"


PAGE: Final = Page(key="plan", title=TITLE, order=14, make=PlanPage)
