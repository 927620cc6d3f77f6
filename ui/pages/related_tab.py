"""The records that point at one, by kind; each opens, and a new one can be begun from here."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.catalogue import entities, entity_named
from app.domain.entity import EntitySpec
from app.domain.fields import Kind
from app.services import browsing
from ui.dialogs.new_record import begin
from ui.models.desk import Desk
from ui.models.tone import tone_of
from ui.theme import button_words, named, pair

MOST: Final = 30
"""So many of one kind are named; the rest is counted."""


class RelatedTab(QWidget):
    """What belongs to a record."""

    def __init__(self, desk: Desk, spec: EntitySpec) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self._spec = spec
        self._record = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 8, 8)
        self._column.setSpacing(2)

    def show_record(self, record: Any) -> None:
        """Show what points at a record."""
        self._record = record.id
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        found = browsing.pointing(self._desk.office, self._spec.key, record.id)
        self._draw_head(bool(found))
        by_entity: dict[str, list[str]] = {}
        for entity, _, ids in found:
            by_entity.setdefault(entity, []).extend(ids)
        for entity, ids in by_entity.items():
            self._draw_group(entity, list(dict.fromkeys(ids)))
        self._column.addStretch(1)

    def _draw_head(self, any_found: bool) -> None:  # noqa: FBT001 - one of two sentences
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 4)
        words = "" if any_found else self.tr("Nothing points at this record yet.")
        row.addWidget(named(QLabel(words, wordWrap=True), "muted"), 1)
        menu = QMenu(head)
        for spec, field in self._beginnings():
            action = menu.addAction(self._desk.words(spec.one))
            action.triggered.connect(lambda _=False, key=spec.key, field=field: self._begin(key, field))
        button = named(QPushButton(self.tr("Add")), "menu", self.tr("Add a record that belongs to this one"))
        button.setMenu(menu)
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        button.setEnabled(self._desk.may_write and bool(menu.actions()))
        self._column.addWidget(head)

    def _draw_group(self, entity: str, ids: list[str]) -> None:
        spec = entity_named(entity)
        heading = named(QLabel(f"{self._desk.words(spec.many)}  {len(ids)}"), "group")
        heading.setContentsMargins(0, 8, 0, 2)
        self._column.addWidget(heading)
        for record in browsing.page(self._desk.office, entity, ids[:MOST]):
            self._column.addWidget(self._line(entity, record))
        if len(ids) > MOST:
            rest = self.tr("and {count} more").format(count=len(ids) - MOST)
            self._column.addWidget(named(QLabel(rest), "muted"))

    def _line(self, entity: str, record: Any) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        desk = self._desk
        words = browsing.name(desk.office, record, desk.language)
        button = named(QPushButton(button_words(words)), "link")
        button.setToolTip(words)
        button.setAccessibleName(self.tr("Open {name}").format(name=words))
        button.clicked.connect(lambda: desk.asked.emit(entity, record.id))
        row.addWidget(button)
        machine = entity_named(entity).machine
        state = str(getattr(record, "state", "") or "")
        if machine is not None and state in machine.states:
            label = named(QLabel(desk.words(machine.states[state])), "state")
            label.setStyleSheet(f"color: {pair(tone_of(state))[0].name()};")
            row.addWidget(label)
        row.addStretch(1)
        return line

    def _beginnings(self) -> list[tuple[EntitySpec, str]]:
        found = []
        for spec in entities().values():
            links = [f for f in spec.links if f.target == self._spec.key and f.kind is Kind.LINK]
            if links and spec.key != self._spec.key:
                required = [field for field in links if field.required]
                found.append((spec, (required or links)[0].name))
        return sorted(found, key=lambda pair: self._desk.words(pair[0].one).casefold())

    def _begin(self, entity: str, field: str) -> None:
        record = self._desk.office.records.get(self._spec.key, self._record)
        given = {field: self._record}
        wanted = entity_named(entity).fields
        for name in ("programme_id", "participant_id", "person_id", "host_id"):
            value = getattr(record, name, None)
            if value and name in wanted and name not in given:
                given[name] = value
        begin(self._desk, entity, self, given)
