"""The logbook of a placement: what stands out, the charts, the entries; one opened where it stands."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.domain.display import day_text
from app.domain.logbook_alarm import answered
from app.domain.logbook_entry import COME_IN
from app.services import logbook
from app.services.delicate import look
from app.services.form_kind import Line
from app.services.logbook_answer import lines_of, scheme_of, understood
from app.services.logbook_answer import spread as spread_out
from app.services.logbook_letter import crowded_letter
from app.services.logbook_standing import Alarm, LogbookStanding, standing_of
from ui.dialogs.logbook_blanks import send_logbooks
from ui.dialogs.logbook_typing import type_entry
from ui.dialogs.mail_about import mail_about
from ui.forms.emptied import emptied
from ui.forms.flow import FlowLayout
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.follow_up_asking import ask, ask_note
from ui.pages.records.logbook_chart import LogbookChart
from ui.pages.records.logbook_content import charts_of
from ui.pages.records.logbook_entry import EntryCard, EntryLine
from ui.pages.records.paper_asking import make_paper
from ui.theme import named

FIRST: Final = 20
"""So many entries are drawn at once; a button shows as many more."""


class LogbookPart(QWidget):
    """Buttons, alarms, charts, entries."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self._record = ""
        self._opened = ""
        self._most, self._all = FIRST, False
        self._drawn: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 8, 8)
        self._column.setSpacing(8)

    def show_record(self, record: Any) -> None:
        """Show the logbook of a placement."""
        if record.id != self._record:
            self._opened, self._most, self._all, self._drawn = "", FIRST, False, None
        self._record = record.id
        self._draw()

    def open_entry(self, entry: str) -> None:
        """Open an entry, or close it again; that it was read is noted, since what it says is delicate."""
        desk = self._desk
        found = desk.office.records.get(logbook.ENTRY, entry)
        if entry == self._opened or found is None:
            self._opened = ""
        elif found.received_at is None or self._may_read(entry):
            self._opened = entry
        self._draw()

    def _may_read(self, entry: str) -> bool:
        def read() -> bool:
            look(self._desk.office, logbook.ENTRY, entry, "answers")
            return True

        return self._desk.attempt(read) is not None

    def _draw(self) -> None:
        standing = standing_of(self._desk.office, self._record)
        now = (standing, self._opened, self._most, self._all, self._desk.may_write)
        if now == self._drawn:
            return
        self._drawn = now
        emptied(self._column)
        self._column.addWidget(plain_label(self._summary(standing)))
        self._column.addWidget(self._buttons(standing))
        delicate = self._desk.office.role != "reader"
        for alarm in standing.alarms if delicate else ():
            self._column.addWidget(self._alarm(alarm))
        for chart in charts_of(self._desk, standing, delicate=delicate):
            if chart.span is None:
                self._column.addWidget(plain_label(chart.title, "muted"))
            self._column.addWidget(LogbookChart(chart))
        if answered(standing.entries):
            self._column.addWidget(plain_label(self._desk.words(standing.breadth), "muted"))
        self._draw_entries(standing)
        self._column.addStretch(1)

    def _draw_entries(self, standing: LogbookStanding) -> None:
        today = self._desk.office.today
        begun = [one for one in reversed(standing.entries) if one.period_from <= today]
        ahead = [one for one in standing.entries if one.period_from > today]
        newest = [*begun, *ahead] if self._all or not begun else begun
        for entry in newest[: self._most]:
            line = EntryLine(self._desk, entry, opened=entry.id == self._opened)
            line.clicked.connect(partial(self.open_entry, entry.id))
            self._column.addWidget(line)
            if entry.id == self._opened:
                self._column.addWidget(self._card(standing, entry))
        if len(newest) > self._most:
            self._more(self.tr("Show more"), self._show_more)
        elif len(newest) < len(standing.entries):
            self._more(self.tr("Show planned ({count})").format(count=len(ahead)), self._show_all)

    def _more(self, words: str, act: Callable[[], None]) -> None:
        more = named(QPushButton(words), "link")
        more.clicked.connect(lambda *_: act())
        self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _summary(self, standing: LogbookStanding) -> str:
        if not standing.entries:
            return self.tr("The logbook is not open yet. Opening it plans an entry for each period.")
        done = sum(one.state in COME_IN for one in standing.entries)
        parts = [self.tr("{done} of {every} have come in").format(done=done, every=len(standing.entries))]
        if standing.late:
            parts.append(self.tr("{count} late").format(count=len(standing.late)))
        if standing.to_read:
            parts.append(self.tr("{count} to read").format(count=len(standing.to_read)))
        due = standing.next_due
        if due is not None and not standing.late:
            parts.append(self.tr("next due {day}").format(day=day_text(due, self._desk.language)))
        return " · ".join(parts)

    def _buttons(self, standing: LogbookStanding) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        state = standing.placement.logbook_state
        if not standing.entries or state == "planned":
            flow.addWidget(self._button(self.tr("Open the logbook"), self._open_logbook))
        elif state in {"closed", "archived"}:
            if state == "closed":
                flow.addWidget(self._button(self.tr("Open again"), lambda: self._move("open")))
        else:
            if not standing.follows:
                flow.addWidget(self._button(self.tr("Move the entries to the new days"), self._plan_again))
            if any(one.state in {"planned", "sent", "returned"} for one in standing.entries):
                flow.addWidget(self._button(self.tr("Send blanks…"), lambda: self._send(late=False)))
            if standing.late:
                flow.addWidget(self._button(self.tr("Remind…"), lambda: self._send(late=True)))
            if standing.next_due is None:
                flow.addWidget(self._button(self.tr("Close the logbook"), lambda: self._move("closed")))
        if answered(standing.entries):
            flow.addWidget(self._button(self.tr("Make the paper"), self._make_paper))
        return row

    def _make_paper(self) -> None:
        make_paper(self._desk, self._record, "logbook-completed", self)

    def _button(self, words: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(words)
        button.setEnabled(self._desk.may_write)
        button.clicked.connect(lambda *_: act())
        return button

    def _alarm(self, alarm: Alarm) -> QFrame:
        card = named(QFrame(), "warn-card")
        column = QVBoxLayout(card)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addWidget(plain_label(self._desk.words(alarm.why), "lacking"))
        acts: dict[str, tuple[str, Callable[[], object]]] = {
            "workload": (self.tr("Record an adjustment"), partial(self._note, "adjustment")),
            "networking": (self.tr("Write to the host"), self._write_to_host),
        }
        words, act = acts.get(alarm.kind, (self.tr("Note a contact"), partial(self._note, "contact")))
        if self._desk.may_write:
            link = named(QPushButton(words), "link")
            link.clicked.connect(lambda *_: act())
            column.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        return card

    def _card(self, standing: LogbookStanding, entry: Any) -> EntryCard:
        records = self._desk.office.records
        scheme = scheme_of(records, standing.placement)
        lines: tuple[Line, ...] = ()
        if entry.received_at is not None:
            fields = {**understood(scheme, spread_out(scheme, entry)).fields, "answers": entry.answers}
            lines = lines_of(scheme, fields, self._desk.language)
        return EntryCard(self._desk, entry, lines, self._steps(entry))

    def _steps(self, entry: Any) -> list[tuple[str, Callable[[], object]]]:
        steps: list[tuple[str, Callable[[], object]]] = []
        if entry.state == "received":
            steps.append((self.tr("Mark as read"), lambda: self._review(entry)))
        if entry.state in COME_IN:
            steps.append((self.tr("Read, with a note…"), lambda: self._ask(entry, "review")))
            steps.append((self.tr("Ask back…"), lambda: self._ask(entry, "back")))
        if entry.state != "waived":
            steps.append((self.tr("Type in…"), lambda: type_entry(self._desk, entry, self)))
        if entry.state in {"planned", "sent", "returned"}:
            steps.append((self.tr("Do without…"), lambda: self._ask(entry, "waive")))
        return steps

    def _review(self, entry: Any) -> None:
        desk = self._desk
        if desk.attempt(lambda: logbook.review(desk.office, entry.id, entry.review_note or "")) is not None:
            desk.undoable.emit(self.tr("Period {no} is read.").format(no=entry.no))

    def _ask(self, entry: Any, what: str) -> None:
        """Ask for the words of a step: a note, a question, a reason."""
        desk, office, period = self._desk, self._desk.office, entry.no
        note = entity_named(logbook.ENTRY).fields["review_note"]
        reason = entity_named("midterm_review").fields["skip_reason"]
        known = {"review_note": entry.review_note} if what == "review" else {}

        def save(values: Mapping[str, Any]) -> object:
            words = str(values.get("review_note") or values.get("skip_reason") or "")
            if what == "review":
                return logbook.review(office, entry.id, words)
            return (logbook.send_back if what == "back" else logbook.waive)(office, entry.id, words)

        title, verb, field = {
            "review": (self.tr("Read period {no}"), self.tr("Mark as read"), note),
            "back": (self.tr("Ask back about period {no}"), self.tr("Return with a question"), note),
            "waive": (self.tr("Do without period {no}"), self.tr("Do without"), reason),
        }[what]
        if ask(desk, title.format(no=period), [field], self, save, known, verb):
            desk.undoable.emit(self.tr("Period {no} is saved.").format(no=period))

    def _open_logbook(self) -> None:
        desk, record = self._desk, self._record
        done = desk.attempt(lambda: logbook.open_logbooks(desk.office, [record]))
        if done is None:
            return
        if done.failed:
            desk.told.emit(desk.words(done.failed[0].why), "warn")
        else:
            desk.undoable.emit(
                self.tr("The logbook is open. Entries planned: {count}").format(count=done.entries)
            )

    def _plan_again(self) -> None:
        desk, record = self._desk, self._record
        if desk.attempt(lambda: logbook.plan_again(desk.office, record)) is not None:
            desk.undoable.emit(self.tr("The entries follow the new days."))

    def _move(self, target: str) -> None:
        desk, record = self._desk, self._record
        if desk.attempt(lambda: logbook.move_logbook(desk.office, record, target)) is not None:
            closed = self.tr("The logbook is closed.")
            desk.undoable.emit(closed if target == "closed" else self.tr("The logbook is open again."))

    def _send(self, *, late: bool) -> None:
        send_logbooks(self._desk, [self._record], self, late=late)

    def _note(self, kind: str) -> None:
        ask_note(self._desk, self._record, kind, self)

    def _write_to_host(self) -> None:
        words = crowded_letter(self._desk.office, self._record)
        dialog = mail_about(self._desk, "placement", [self._record], self)
        if dialog is not None and words is not None:
            dialog.write_for("host", words)

    def _show_all(self) -> None:
        self._all = True
        self._draw()

    def _show_more(self) -> None:
        self._most += FIRST
        self._draw()
