"""What was said at an event: entered fast, the main points picked and ordered, a task made of one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from app.services import browsing, statements
from app.services.statements import of_event, rounds_in, task_title
from app.text import Language
from ui.dialogs.field_questions import answered
from ui.dialogs.task_dialog import task_questions
from ui.forms.choice_editors import QuietCombo
from ui.forms.flow import FlowLayout
from ui.models.desk import Desk
from ui.pages.events.statement_entry import StatementEntry
from ui.pages.events.statement_table import StatementTable
from ui.theme import named

NOTE: Final = "experience-note"


class DiscussionPart(QWidget):
    """The entry above, the list below."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self._event = ""
        self._drawn: object = None
        self.entry = StatementEntry(desk)
        self.round = QuietCombo()
        self.round.setAccessibleName(self.tr("Show the round"))
        self.round.currentIndexChanged.connect(self._draw)
        self.counted = named(QLabel(wordWrap=True), "muted")
        self.table = StatementTable(desk)
        self.table.opened.connect(lambda one: desk.asked.emit("statement", one))
        self.table.acts = {
            (Qt.Key.Key_Space, False): self.pick,
            (Qt.Key.Key_Up, True): self.up,
            (Qt.Key.Key_Down, True): self.down,
        }
        self.table.currentCellChanged.connect(lambda *_: self._settle())
        self._buttons: dict[str, QPushButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 8, 8)
        column.setSpacing(8)
        for each in (self.entry, self.round, self.counted, self._bar(), self.table):
            column.addWidget(each)

    def show_record(self, record: Any) -> None:
        """Show the statements of an event."""
        if record.id != self._event:
            self._drawn = None
        self._event = record.id
        self.entry.show_event(record)
        self._fill_rounds()
        self._draw()

    def pick(self) -> None:
        """Make the statement chosen a main point, or a raw note again."""
        self._do(lambda one: statements.pick(self._desk.office, one))

    def up(self) -> None:
        """Move the main point chosen up."""
        self._do(lambda one: statements.shift(self._desk.office, one, -1))

    def down(self) -> None:
        """Move the main point chosen down."""
        self._do(lambda one: statements.shift(self._desk.office, one, 1))

    def make_task(self) -> None:
        """Ask for a task made of the statement chosen; each of the two leads to the other."""
        desk, chosen = self._desk, self.table.chosen
        found = desk.office.records.get("statement", chosen or None)
        if found is None:
            return
        if found.task_id and desk.office.records.get("task", found.task_id) is not None:
            desk.asked.emit("task", found.task_id)
            return
        language: Language = desk.language

        def save(values: Mapping[str, Any]) -> str:
            return statements.make_task(desk.office, chosen, values)

        dialog = task_questions(desk, self.tr("Task from a statement"), self, save, (language,))
        dialog.fill({"title": {language: task_title(found.text)}})
        if answered(dialog):
            desk.undoable.emit(self.tr("The task is saved. It leads back to the statement."))

    def make_note(self) -> None:
        """Make the experience note of the event."""
        from app.services.paper_check import kinds_for  # noqa: PLC0415 - 0.3 s: the papers' engine
        from ui.wizards.paper_window import PaperWindow  # noqa: PLC0415 - as above

        kind = next(one for one in kinds_for("event") if one.key == NOTE)
        PaperWindow(self._desk, kind, self._event, self.window()).show()

    def _do(self, act: Any) -> None:
        chosen, desk = self.table.chosen, self._desk
        if chosen and desk.may_write:
            desk.attempt(lambda: act(chosen))
            self.table.choose(chosen)

    def _fill_rounds(self) -> None:
        desk = self._desk
        found = rounds_in(desk.office, self._event)
        kept = self.round.currentData()
        self.round.blockSignals(True)
        self.round.clear()
        self.round.addItem(self.tr("All rounds"), "")
        for one in desk.office.records.some("programme", found):
            words = browsing.name(desk.office, one, desk.language)
            self.round.addItem(f"{words} {one.edition}" if one.edition else words, one.id)
        self.round.setCurrentIndex(max(0, self.round.findData(kept)))
        self.round.blockSignals(False)
        self.round.setVisible(bool(found))

    def _draw(self) -> None:
        round_id = str(self.round.currentData() or "")
        lines = of_event(self._desk.office, self._event, round_id=round_id)
        if (self._event, lines) != self._drawn:
            self._drawn = (self._event, lines)
            self.table.show_statements(lines)
        points = sum(one.order is not None for one in lines)
        words = self.tr("Statements: {all} · main points of the note: {points}")
        none = self.tr("Nothing is entered yet.")
        self.counted.setText(words.format(all=len(lines), points=points) if lines else none)
        self._settle()

    def _settle(self) -> None:
        """Say on the buttons what they do with the statement chosen."""
        found = self._desk.office.records.get("statement", self.table.chosen or None)
        is_point = found is not None and found.order is not None
        writes = found is not None and self._desk.may_write
        pick, task = self._buttons["pick"], self._buttons["task"]
        pick.setText(self.tr("Not a main point") if is_point else self.tr("Main point (Space)"))
        has_task = found is not None and bool(found.task_id)
        task.setText(self.tr("Open its task") if has_task else self.tr("Make a task…"))
        for key in ("pick", "up", "down", "task"):
            self._buttons[key].setEnabled(writes and (is_point or key in {"pick", "task"}))

    def _bar(self) -> QWidget:
        box = QWidget()
        flow = FlowLayout(box)
        acts = {
            "pick": (self.tr("Main point (Space)"), self.pick),
            "up": (self.tr("Up (Alt+↑)"), self.up),
            "down": (self.tr("Down (Alt+↓)"), self.down),
            "task": (self.tr("Make a task…"), self.make_task),
            "note": (self.tr("Make the experience note…"), self.make_note),
        }
        for key, (words, act) in acts.items():
            button = named(QPushButton(words), "small")
            button.clicked.connect(act)
            self._buttons[key] = button
            flow.addWidget(button)
        return box
