"""One related record as a line: its name, what tells it from others, its state, its day. It opens."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from PySide6.QtWidgets import QHBoxLayout, QLabel

from app.domain.catalogue import entity_named
from app.domain.display import day_text
from app.services import browsing
from ui.forms.elided import ElidedLabel
from ui.forms.line_button import LineButton
from ui.forms.pill import Pill
from ui.models.desk import Desk
from ui.pages.records.value_words import telling, value_words
from ui.theme import named

VALUES: Final = 2
"""So many values stand under the name."""
_DAYS: Final = ("start_date", "due", "at", "signed_at", "valid_from", "from_date")
"""The days that say most of a record, the first one it has."""


class RecordLine(LineButton):
    """A flat button over the whole width; Enter and Space open it like a click."""

    def __init__(self, desk: Desk, record: Any, without: str = "") -> None:
        """Show a record; ``without`` is the id of the record beside which it stands."""
        super().__init__()
        entity = record.entity.key
        name = browsing.name(desk.office, record, desk.language)
        second = _second(desk, record, without)
        day = _day(record)
        column = self.column
        first, below = QHBoxLayout(), QHBoxLayout()
        first.addWidget(named(ElidedLabel(name), "line-name"), 1)
        below.addWidget(named(ElidedLabel(second), "muted"), 1)
        state = _state(desk, record)
        if state:
            pill = Pill()
            pill.show_state(state, str(record.state))
            first.addWidget(pill)
        if day is not None:
            below.addWidget(named(QLabel(day_text(day, desk.language)), "muted"))
        column.addLayout(first)
        if second or day is not None:
            column.addLayout(below)
        self.let_through()
        parts = [name, second, state, day_text(day, desk.language) if day is not None else ""]
        self.setAccessibleName(self.tr("Open {name}").format(name=", ".join(filter(None, parts))))
        self.setToolTip(" · ".join(filter(None, (name, second))))
        self.clicked.connect(lambda: desk.asked.emit(entity, record.id))


def _second(desk: Desk, record: Any, without: str) -> str:
    fields = telling(entity_named(record.entity.key), frozenset(_DAYS))
    words = (value_words(desk, record, field) for field in fields if getattr(record, field.name) != without)
    return " · ".join([value for value in words if value][:VALUES])


def _day(record: Any) -> date | None:
    fields = entity_named(record.entity.key).fields
    days = (getattr(record, name) for name in (*_DAYS, "state_day") if name in fields)
    return next((day for day in days if isinstance(day, date)), None)


def _state(desk: Desk, record: Any) -> str:
    machine = record.entity.machine
    state = str(getattr(record, "state", "") or "")
    return desk.words(machine.states[state]) if machine is not None and state in machine.states else ""
