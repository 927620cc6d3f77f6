"""The list of an event's guests, worked by keys: a head, how many, the table, the keys as buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.services.invitations import Line, lines_of
from ui.forms.flow import FlowLayout
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.events.event_head import EventHead
from ui.pages.events.guest_table import GuestTable
from ui.theme import named


class GuestPart(QWidget):
    """What a part says of the guests is its own: ``count``, ``last`` and ``weigh``."""

    table: GuestTable

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self._event = ""
        self._drawn: object = None
        self.head = EventHead(desk)
        self.counted = plain_label("", "muted")
        self._keys = QWidget()
        self._key_row = FlowLayout(self._keys)

    def lay_out(self, table: GuestTable, buttons: Sequence[tuple[QPushButton, Callable[[], object]]]) -> None:
        """Put the buttons that open something above the table, the keys below it."""
        self.table = table
        table.opened.connect(lambda one: self._desk.asked.emit("attendance", one))
        bar = QWidget()
        flow = FlowLayout(bar)
        for button, act in buttons:
            button.clicked.connect(lambda _=False, act=act: act())
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 8, 8)
        column.setSpacing(8)
        for widget in (self.head, self.counted, bar, table, self._keys):
            column.addWidget(widget)

    def add_key(self, words: str, act: Callable[[], object], key: Qt.Key | None = None) -> None:
        """Put a button below the table; the number that does the same stands on it."""
        number = f"  ({int(key) - int(Qt.Key.Key_0)})" if key is not None else ""
        button = named(QPushButton(words + number), "small")
        button.setAccessibleName(words)
        button.setEnabled(self._desk.may_write)
        button.clicked.connect(lambda _=False: act())
        self._key_row.addWidget(button)

    def show_record(self, record: Any) -> None:
        """Show the list of an event."""
        if record.id != self._event:
            self._drawn = None
            self.table.clearSelection()
        self._event = record.id
        lines = lines_of(self._desk.office, record.id, self._desk.language)
        if (record, lines) == self._drawn:
            return
        self._drawn = (record, lines)
        self.head.show_event(record)
        self.counted.setText(self.count(lines))
        self.table.show_lines(lines, self.last)
        self._keys.setVisible(bool(lines))
        self.weigh(lines)

    def count(self, lines: Sequence[Line]) -> str:
        """Say how many there are."""
        raise NotImplementedError

    def last(self, line: Line) -> str:
        """Say what stands in the last column of a guest."""
        raise NotImplementedError

    def weigh(self, lines: Sequence[Line]) -> None:
        """Let the buttons be pressed that can do something now."""
        raise NotImplementedError
