"""One entry of a logbook: a line in the list, and when opened what it says and what can be done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.display import day_text, number_text
from app.domain.logbook_entry import CHANNELS, ENTRY_STATES, hours_of, is_late
from app.services.form_kind import Line
from ui.forms.elided import ElidedLabel
from ui.forms.flow import FlowLayout
from ui.forms.line_button import LineButton
from ui.forms.pill import Pill
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.theme import named

SHORT: Final = 60
"""A value up to so long stands beside what was asked."""
LONGEST: Final = 2_000
"""So many letters of an answer are drawn; the rest stands in the record."""


class EntryLine(LineButton):
    """The period and its state, its day below; a click opens or closes it."""

    def __init__(self, desk: Desk, entry: Any, *, opened: bool) -> None:
        """Show an entry."""
        super().__init__()
        self.setCheckable(True)
        self.setChecked(opened)
        late = is_late(entry, desk.office.today)
        title = self.tr("Period {no}").format(no=entry.no)
        column = self.column
        first = QHBoxLayout()
        days = _short(desk, entry)
        first.addWidget(named(ElidedLabel(title), "line-name"), 1)
        pill = Pill()
        words = self.tr("Late") if late else desk.words(ENTRY_STATES.states[entry.state])
        pill.show_state(words, "overdue" if late else entry.state)
        first.addWidget(pill)
        column.addLayout(first)
        column.addWidget(named(ElidedLabel(days), "muted"))
        below = self._below(desk, entry)
        column.addWidget(named(ElidedLabel(below), "late" if late else "muted"))
        self.let_through()
        self.setAccessibleName(f"{title}, {words}, {days}, {below}")

    def _below(self, desk: Desk, entry: Any) -> str:
        if entry.received_at is None:
            return self.tr("due {day}").format(day=day_text(entry.due, desk.language))
        parts = [self.tr("came in {day}").format(day=day_text(entry.received_at, desk.language))]
        hours = hours_of(entry)
        if hours:
            parts.append(self.tr("{hours} hours").format(hours=number_text(hours, desk.language)))
        return " · ".join(parts)


class EntryCard(QFrame):
    """What an entry says, as plain text, and its one or two next steps."""

    def __init__(
        self,
        desk: Desk,
        entry: Any,
        lines: Sequence[Line],
        steps: Sequence[tuple[str, Callable[[], object]]],
    ) -> None:
        """Show answers; ``steps`` are words and what they do, the first one is what usually comes next."""
        super().__init__()
        self.setObjectName("note")
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 10, 10)
        column.setSpacing(2)
        if entry.channel in CHANNELS:
            column.addWidget(plain_label(desk.words(CHANNELS[entry.channel]), "muted"))
        if entry.review_note:
            note = self.tr("Note on it") if entry.state != "returned" else self.tr("Asked back")
            self._answer(column, note, entry.review_note)
        for line in lines:
            asked = desk.words(line.label)
            if line.field.startswith("P") or len(line.words) > SHORT:
                self._answer(column, asked, line.words)
            else:
                column.addWidget(plain_label(f"{asked}: {line.words}"))
        if not lines:
            column.addWidget(plain_label(self.tr("Nothing has come in for this period yet."), "muted"))
        if desk.may_write and steps:
            column.addSpacing(6)
            row = QWidget()
            flow = FlowLayout(row)
            for words, act in steps:
                button = QPushButton(words)
                button.clicked.connect(act)
                flow.addWidget(button)
            column.addWidget(row)

    def _answer(self, column: QVBoxLayout, asked: str, words: str) -> None:
        shown = words if len(words) <= LONGEST else f"{words[:LONGEST]} …"
        column.addWidget(plain_label(asked, "muted"))
        label = plain_label(shown)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setContentsMargins(0, 0, 0, 6)
        column.addWidget(label)


def _short(desk: Desk, entry: Any) -> str:
    first, last = entry.period_from, entry.period_to
    begins = day_text(first, desk.language)
    return begins if first == last else f"{begins} – {day_text(last, desk.language)}"
