"""What happened to a record: who changed what when, and a way back for each field."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.domain.codec import from_plain
from app.domain.display import moment_text, shown
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec
from app.services import browsing
from app.services.browsing import Event
from app.services.delicate import is_delicate
from ui.models.desk import Desk
from ui.theme import named

FIRST: Final = 40
"""So many events are drawn at once; a button shows as many more."""
LONGEST: Final = 120


class HistoryTab(QWidget):
    """The newest first."""

    def __init__(self, desk: Desk, spec: EntitySpec) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self._spec = spec
        self._record = ""
        self._most = FIRST
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 8, 8)
        self._column.setSpacing(2)

    def show_record(self, record: Any) -> None:
        """Show a record's history."""
        if record.id != self._record:
            self._most = FIRST
        self._record = record.id
        self._draw()

    def _draw(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        events = browsing.history(self._desk.office, self._record)
        newest: set[str] = set()
        begun = events[-1].batch if events else ""
        for event in events[: self._most]:
            self._draw_event(event, newest, first=event.batch == begun)
        if len(events) > self._most:
            more = named(QPushButton(self.tr("Show more")), "link")
            more.clicked.connect(self._show_more)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def _draw_event(self, event: Event, newest: set[str], *, first: bool) -> None:
        time = datetime.strptime(event.time, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).astimezone()
        heading = " · ".join(
            filter(None, (moment_text(time, self._desk.language), event.who, self._what(event)))
        )
        label = named(QLabel(heading), "group")
        label.setContentsMargins(0, 10, 0, 0)
        self._column.addWidget(label)
        for stored, before, after in event.fields:
            field = self._spec.stored.get(stored)
            if field is None:
                continue
            way_back = event.op == "set" and not first and (stored in newest or self._differs(field, before))
            newest.add(stored)
            self._column.addWidget(self._line(field, before, after, event, way_back=way_back))

    def _line(self, field: FieldSpec, before: Any, after: Any, event: Event, *, way_back: bool) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 2, 0, 2)
        name = self._desk.words(field.label)
        old, new = self._words(field, before), self._words(field, after)
        words = f"{name}: {new}" if event.op == "new" else f"{name}: {old} → {new}"
        text = QLabel(words, wordWrap=True)
        text.setTextFormat(Qt.TextFormat.PlainText)
        row.addWidget(text, 1)
        if way_back and self._desk.may_write:
            button = named(QPushButton(self.tr("Restore")), "link")
            button.setAccessibleName(self.tr("Restore {name}: {value}").format(name=name, value=old))
            button.setToolTip(self.tr("Restore {name}: {value}").format(name=name, value=old))
            button.clicked.connect(lambda: self._restore(field, before))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _words(self, field: FieldSpec, plain: Any) -> str:
        if plain is None:
            return "–"
        if is_delicate(field):
            return "•••"
        value: Any = plain
        with contextlib.suppress(ValueError):
            value = from_plain(field, plain)
        words = shown(field, value, self._desk.language, self._desk.office.records).replace("\n", " ")
        return words if len(words) <= LONGEST else words[:LONGEST] + "…"

    def _what(self, event: Event) -> str:
        kind = str((event.values or {}).get("kind", ""))
        return {
            "new": self.tr("begun"),
            "del": self.tr("deleted"),
            "res": self.tr("restored"),
            "erase": self.tr("erased"),
            "look": self.tr("looked at a delicate value"),
            "move": self.tr("state changed with a reason"),
        }.get(kind or event.op, "")

    def _differs(self, field: FieldSpec, before: Any) -> bool:
        record = self._desk.office.records.get(self._spec.key, self._record)
        if record is None:
            return False
        try:
            return bool(getattr(record, field.name) != from_plain(field, before))
        except ValueError:
            return False

    def _restore(self, field: FieldSpec, before: Any) -> None:
        desk = self._desk
        desk.attempt(
            lambda: desk.change(self._spec.key, self._record, {field.name: from_plain(field, before)})
        )

    def _show_more(self) -> None:
        self._most += FIRST
        self._draw()
