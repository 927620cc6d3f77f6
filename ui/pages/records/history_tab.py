"""What happened to a record: who changed what when, and a way back for each field."""

from __future__ import annotations

import contextlib
from datetime import UTC, datetime
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.domain.codec import from_plain
from app.domain.display import day_text
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec
from app.services.record_history import Act, acts
from ui.forms.emptied import emptied
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.history_line import HistoryLine
from ui.theme import named

FIRST: Final = 40
"""So many acts are drawn at once; a button shows as many more."""
MOST_BEGUN: Final = 6
"""So many of the values a record was begun with stand open."""


class HistoryTab(QWidget):
    """The newest first."""

    def __init__(self, desk: Desk, spec: EntitySpec) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self._spec = spec
        self._record = ""
        self._moved = {"state", "state_day"} if spec.machine is not None else set()
        self._most = FIRST
        self._opened: set[str] = set()
        self._drawn: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 8, 8)
        self._column.setSpacing(2)

    def show_record(self, record: Any) -> None:
        """Show a record's history."""
        if record.id != self._record:
            self._most, self._opened = FIRST, set()
        self._record = record.id
        self._draw()

    def _draw(self) -> None:
        every = acts(self._desk.office, self._record)
        if (self._record, every, self._most, self._opened) == self._drawn:
            return
        self._drawn = (self._record, every, self._most, set(self._opened))
        emptied(self._column)
        newest: set[str] = set()
        for act in every[: self._most]:
            self._draw_act(act, newest, first=act is every[-1])
        if len(every) > self._most:
            more = named(QPushButton(self.tr("Show more")), "link")
            more.clicked.connect(self._show_more)
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self._column.addStretch(1)

    def _draw_act(self, act: Act, newest: set[str], *, first: bool) -> None:
        time = datetime.strptime(act.time, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).astimezone()
        moment = f"{day_text(time.date(), self._desk.language)} {time:%H:%M}"
        parts = (moment, act.who, self._what(act))
        heading = plain_label(" · ".join(filter(None, parts)), "group")
        heading.setContentsMargins(0, 12, 0, 0)
        self._column.addWidget(heading)
        if act.title:
            self._column.addWidget(plain_label(act.title, "muted"))
        if act.reason:
            self._column.addWidget(plain_label(self.tr("Reason: {words}").format(words=act.reason), "reason"))
        self._draw_lines(act, newest, first=first)

    def _draw_lines(self, act: Act, newest: set[str], *, first: bool) -> None:
        order = list(self._spec.stored)
        known = sorted(
            (line for line in act.fields if line[0] in order), key=lambda line: order.index(line[0])
        )
        lines = [(self._spec.stored[name], before, after) for name, before, after in known]
        begun = "new" in act.ops
        if begun:
            lines = [line for line in lines if line[2] not in (None, "", [], {}, False)]
        shown = len(lines) if act.batch in self._opened or not begun else MOST_BEGUN
        for field, before, after in lines[:shown]:
            way_back = not begun and not first and (field.stored in newest or self._differs(field, before))
            newest.add(field.stored)
            line = HistoryLine(self._desk, field, None if begun else before, after, begun=begun)
            line.offer_way_back(way_back and self._desk.may_write and field.name not in self._moved)
            line.restore_asked.connect(lambda field=field, before=before: self._restore(field, before))
            self._column.addWidget(line)
        if len(lines) > shown:
            words = self.tr("and {count} more").format(count=len(lines) - shown)
            more = named(QPushButton(words), "link")
            more.clicked.connect(lambda: self._open(act.batch))
            self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _what(self, act: Act) -> str:
        """Return what kind of act it was, the most telling word first."""
        words = {
            "erase": self.tr("erased"),
            "new": self.tr("begun"),
            "del": self.tr("deleted"),
            "res": self.tr("restored"),
            "move": self.tr("state changed with a reason"),
            "look": self.tr("looked at a delicate value"),
        }
        what = next((word for key, word in words.items() if key in act.ops), "")
        if act.gates:
            what = self.tr("state changed though something was lacking")
        return ", ".join(filter(None, (what, self.tr("taken back") if act.undo else "")))

    def _differs(self, field: FieldSpec, before: Any) -> bool:
        record = self._desk.office.records.get(self._spec.key, self._record)
        if record is None:
            return False
        with contextlib.suppress(ValueError):
            return bool(getattr(record, field.name) != from_plain(field, before))
        return False

    def _restore(self, field: FieldSpec, before: Any) -> None:
        desk = self._desk
        desk.attempt(
            lambda: desk.change(self._spec.key, self._record, {field.name: from_plain(field, before)})
        )

    def _show_more(self) -> None:
        self._most += FIRST
        self._draw()

    def _open(self, batch: str) -> None:
        self._opened.add(batch)
        self._draw()
