"""One related record as a line: its name, what tells it from others, its state, its day. It opens."""

from __future__ import annotations

from datetime import date
from typing import Any, Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout
from typing_extensions import override

from app.domain.catalogue import entity_named
from app.domain.display import day_text
from app.services import browsing
from ui.forms.elided import ElidedLabel
from ui.forms.pill import Pill
from ui.models.desk import Desk
from ui.pages.records.value_words import telling, value_words
from ui.theme import named

VALUES: Final = 2
"""So many values stand under the name."""
FRAME: Final = 2
"""The line around the button while the keyboard is on it, in pixels."""
_DAYS: Final = ("start_date", "due", "at", "signed_at", "valid_from", "from_date")
"""The days that say most of a record, the first one it has."""


class RecordLine(QPushButton):
    """A flat button over the whole width; Enter and Space open it like a click."""

    def __init__(self, desk: Desk, record: Any, without: str = "") -> None:
        """Show a record; ``without`` is the id of the record beside which it stands."""
        super().__init__()
        self.setObjectName("line")
        entity = record.entity.key
        name = browsing.name(desk.office, record, desk.language)
        second = _second(desk, record, without)
        day = _day(record)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(1)
        first, below = QHBoxLayout(), QHBoxLayout()
        first.addWidget(named(ElidedLabel(name), "line-name"), 1)
        below.addWidget(named(ElidedLabel(second), "muted"), 1)
        state = _state(desk, record)
        if state:
            pill = Pill()
            pill.show_state(state, str(record.state))
            pill.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            first.addWidget(pill)
        if day is not None:
            below.addWidget(named(QLabel(day_text(day, desk.language)), "muted"))
        column.addLayout(first)
        if second or day is not None:
            column.addLayout(below)
        for label in self.findChildren(QLabel):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        parts = [name, second, state, day_text(day, desk.language) if day is not None else ""]
        self.setAccessibleName(self.tr("Open {name}").format(name=", ".join(filter(None, parts))))
        self.setToolTip(" · ".join(filter(None, (name, second))))
        self.clicked.connect(lambda: desk.asked.emit(entity, record.id))

    @override
    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.totalSizeHint() + QSize(2 * FRAME, 2 * FRAME) if layout is not None else QSize()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Keep the height of its words: the style's own least height is that of a plain button."""
        self.setMinimumHeight(self.sizeHint().height())
        super().showEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
        else:
            super().keyPressEvent(event)


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
