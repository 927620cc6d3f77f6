"""One point of the onboarding list: a tick, its words, when and by whom."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.display import day_text
from app.domain.task import RESPONSIBLE, Task
from app.domain.task_state import OVERDUE, TASK_STATES, overdue
from app.services import editing, onboarding
from app.text import Text
from ui.dialogs.field_questions import answered
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.part_tab import asked, field, reason_field
from ui.theme import icon, named

_WHY = Text(en="Reason", sv="Skäl", nb="Begrunnelse", da="Begrundelse")


class OnboardingLine(QWidget):
    """A click ticks it, today and by whoever sits here; the menu asks for another day and name."""

    def __init__(self, desk: Desk, point: Task, *, waits: bool) -> None:
        """Show a point; one that waits for how the assignment fits says so."""
        super().__init__()
        self._desk, self._point = desk, point
        self._title = onboarding.point_text(point, desk.language)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 3, 0, 3)
        self.box = QCheckBox()
        self.box.setChecked(point.state == "done")
        self.box.setAccessibleName(self.tr("Done: {name}").format(name=self._title))
        self.box.setEnabled(desk.may_write and point.state != "waived")
        self.box.clicked.connect(self._tick)
        line.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(plain_label(self._title, "" if point.state != "waived" else "muted"))
        late = overdue(point, desk.office.today)
        words.addWidget(plain_label(self._below(late=late), "late" if late else "muted"))
        if waits and point.state not in {"done", "waived"}:
            hint = self.tr("First write under Assignment how it fits this participant.")
            words.addWidget(plain_label(hint, "remark"))
        line.addLayout(words, 1)
        if desk.may_write:
            line.addWidget(self._menu(), 0, Qt.AlignmentFlag.AlignTop)

    def _below(self, *, late: bool) -> str:
        desk, point = self._desk, self._point
        who = desk.words(RESPONSIBLE[point.responsible]) if point.responsible in RESPONSIBLE else ""
        if point.state == "done":
            day = day_text(point.done_at, desk.language) if point.done_at else ""
            done = self.tr("done {day} by {who}").format(day=day, who=point.done_by or "–")
            return " · ".join(filter(None, (who, done, point.evidence or "")))
        if point.state == "waived":
            return " · ".join(
                filter(None, (desk.words(TASK_STATES.states["waived"]), point.waive_reason or ""))
            )
        due = day_text(point.due, desk.language) if point.due is not None else ""
        own = self.tr("the host's own point") if onboarding.is_own(point) else ""
        return " · ".join(
            filter(None, (desk.words(OVERDUE) if late else "", due, who, own, point.evidence or ""))
        )

    def _menu(self) -> QPushButton:
        more = named(QPushButton(), "bare", self.tr("More: {name}").format(name=self._title))
        more.setIcon(icon("more"))
        more.setIconSize(QSize(16, 16))

        def ask() -> None:
            menu = QMenu(more)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            if self._point.state in {"open", "started"}:
                menu.addAction(self.tr("Done on another day…")).triggered.connect(self._tick_as)
                menu.addAction(self.tr("Leave out…")).triggered.connect(self._leave_out)
            menu.addAction(self.tr("Open")).triggered.connect(
                lambda: self._desk.asked.emit("task", self._point.id)
            )
            if onboarding.is_own(self._point):
                menu.addAction(self.tr("Delete")).triggered.connect(self._delete)
            menu.popup(more.mapToGlobal(more.rect().bottomLeft()))

        more.clicked.connect(ask)
        return more

    def _tick(self) -> None:
        desk, done = self._desk, self.box.isChecked()
        if desk.attempt(lambda: onboarding.tick(desk.office, self._point.id, done=done)) is None:
            self.box.setChecked(not done)

    def _tick_as(self) -> None:
        fields = [field("task", name) for name in ("done_at", "done_by", "evidence")]

        def save(values: Mapping[str, Any]) -> object:
            return onboarding.tick(
                self._desk.office, self._point.id, done=True, on=values["done_at"],
                by=str(values["done_by"] or ""), remark=str(values["evidence"] or ""),
            )  # fmt: skip

        dialog = asked(self._desk, self._title, fields, self, verb=self.tr("Tick it"), save=save)
        dialog.fill({"done_at": self._desk.office.today})
        answered(dialog)

    def _leave_out(self) -> None:
        def save(values: Mapping[str, Any]) -> object:
            return onboarding.leave_out(self._desk.office, self._point.id, str(values["reason"] or ""))

        title = self.tr("Why is the point left out?")
        answered(asked(self._desk, title, [reason_field(_WHY)], self, verb=self.tr("Leave out"), save=save))

    def _delete(self) -> None:
        desk = self._desk
        if desk.attempt(lambda: editing.delete(desk.office, "task", self._point.id)) is not None:
            desk.undoable.emit(self.tr("The point is deleted."))
