"""The agenda and the questions of an event, and the way to move it with all that is counted from it."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.domain.event import AHEAD
from app.domain.event_time import day_of, short_day
from app.services.event_moving import move_to, moves_with, own_tasks
from app.services.plan_shift import TaskMove
from app.text import LANGUAGES
from ui.dialogs.new_record import begin
from ui.dialogs.plan_shift import DayAsked, Shift, ShiftDialog
from ui.forms.field_line import FieldLine
from ui.forms.flow import FlowLayout
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.events.event_head import EventHead

FIELDS: Final = ("purpose", "agenda", "discussion_questions", "what_project_does")


class AgendaPart(QWidget):
    """What is to happen, when; each line saves itself."""

    def __init__(self, desk: Desk) -> None:
        """Make the lines once."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self._event: Any = None
        self.head = EventHead(desk)
        self.hint = plain_label("", "warned")
        self.move_button = QPushButton(self.tr("Move the event…"))
        self.move_button.clicked.connect(self.move_event)
        self.notice_button = QPushButton(self.tr("Write a change notice…"))
        self.notice_button.clicked.connect(self._write_notice)
        spec = entity_named("event")
        self.lines = [FieldLine(desk, spec, name, self._value, LANGUAGES) for name in FIELDS]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 8, 8)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.hint)
        bar = QWidget()
        flow = FlowLayout(bar)
        flow.addWidget(self.move_button)
        flow.addWidget(self.notice_button)
        column.addWidget(bar)
        for line in self.lines:
            column.addWidget(line)

    def show_record(self, record: Any) -> None:
        """Show the agenda of an event."""
        self._event = record
        self.head.show_event(record)
        for line in self.lines:
            line.show_record(record)
        self.move_button.setVisible(record.state in AHEAD and self._desk.may_write)
        untold = record.state == "moved" and not self._told(record)
        self.notice_button.setVisible(untold and self._desk.may_write)
        self.hint.setText(self._hint(record, untold=untold))
        self.hint.setVisible(bool(self.hint.text()))

    def move_event(self) -> None:
        """Ask for the new day, show what moves along, and move it in one batch."""
        event, desk = self._event, self._desk
        day = day_of(event)
        left = self._left(event)
        shift = Shift(
            title=self.tr("Move the event and see what moves"),
            days=(DayAsked(words=desk.name("event", event.id), now=left or day, wanted=day),),
            look=lambda days: self._look(event, days[0]),
            move=lambda days: move_to(desk.office, event.id, days[0]),
        )
        dialog = ShiftDialog(desk, shift, self.window())
        dialog.exec()
        dialog.deleteLater()

    def _look(self, event: Any, day: date) -> tuple[TaskMove, ...]:
        return moves_with(self._desk.office, event.id, day)

    def _left(self, event: Any) -> date | None:
        """Return the day its tasks still go by, where that is another one."""
        days = {task.due for task in own_tasks(self._desk.office.records, event.id)} - {None, day_of(event)}
        return next(iter(days), None) if event.state in AHEAD else None

    def _told(self, event: Any) -> bool:
        notices = self._desk.office.records.of("change_notice", programme_id=event.programme_id)
        since = event.state_day or date.min
        return any((one.decided_at or date.max) >= since for one in notices)

    def _hint(self, event: Any, *, untold: bool) -> str:
        left = self._left(event)
        if left is not None:
            words = self.tr("Its tasks still go by {day}. Move the event, and they move along.")
            return words.format(day=short_day(left, self._desk.language))
        if untold:
            return self.tr(
                "The event was moved after it was announced. Those invited should be told in writing."
            )
        return ""

    def _write_notice(self) -> None:
        given = {"programme_id": self._event.programme_id, "title": self._event.title}
        begin(self._desk, "change_notice", self, given)

    def _value(self, name: str) -> Any:
        return getattr(self._event, name, None)
