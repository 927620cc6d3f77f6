"""The records that point at one, by kind; each opens, and a new one of each kind can be begun from here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.catalogue import entities, entity_named
from app.domain.entity import EntitySpec
from app.domain.fields import Kind
from app.services import browsing
from app.services.around import APART, Group, around
from ui.dialogs.new_record import begin
from ui.forms.emptied import emptied
from ui.models.desk import Desk
from ui.pages.records.record_line import RecordLine
from ui.theme import named

FIRST: Final = 5
"""So many of one kind stand at once; one click shows all, a hundred at a time."""
PAGE: Final = 100
SHARED: Final = ("programme_id", "participant_id", "person_id", "host_id", "placement_id")
"""What a record begun here has in common with the one beside which it is begun."""
NOT_BEGUN: Final = frozenset({"document", "attachment", "note", "task", "office"})


class RelatedTab(QWidget):
    """What belongs to a record."""

    def __init__(self, desk: Desk, spec: EntitySpec) -> None:
        """Begin empty."""
        super().__init__()
        self.setObjectName("sheet")
        self._desk = desk
        self._spec = spec
        self._record: Any = None
        self._most: dict[str, int] = {}
        self._drawn: object = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 4, 8, 8)
        self._column.setSpacing(2)

    def show_record(self, record: Any) -> None:
        """Show what points at a record."""
        if self._record is None or self._record.id != record.id:
            self._most = {}
        self._record = record
        self._draw()

    def _draw(self) -> None:
        office = self._desk.office
        groups = around(office, self._spec.key, self._record.id).groups
        pages = {
            group.entity: browsing.page(
                office, group.entity, group.ids[: self._most.get(group.entity, FIRST)]
            )
            for group in groups
        }
        names = [browsing.name(office, one) for records in pages.values() for one in records]
        if (self._record.id, groups, pages, names) == self._drawn:
            return
        self._drawn = (self._record.id, groups, pages, names)
        emptied(self._column)
        if not groups:
            none = self.tr("Nothing belongs to this record yet.")
            self._column.addWidget(named(QLabel(none, wordWrap=True), "muted"))
        for group in sorted(groups, key=lambda one: self._desk.words(entity_named(one.entity).many)):
            self._draw_group(group, pages[group.entity])
        self._column.addWidget(self._adding({group.entity for group in groups}))
        self._column.addStretch(1)

    def _draw_group(self, group: Group, records: list[Any]) -> None:
        spec = entity_named(group.entity)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(8, 10, 0, 0)
        row.addWidget(named(QLabel(f"{self._desk.words(spec.many)}  {len(group.ids)}"), "group"), 1)
        if self._desk.may_write and group.entity not in NOT_BEGUN:
            fresh = named(QPushButton(self.tr("New")), "link")
            fresh.setAccessibleName(self.tr("New: {name}").format(name=self._desk.words(spec.one)))
            fresh.setToolTip(fresh.accessibleName())
            fresh.clicked.connect(lambda: self._begin(group.entity, group.fields[0]))
            row.addWidget(fresh)
        self._column.addWidget(head)
        for record in records:
            self._column.addWidget(RecordLine(self._desk, record, self._record.id))
        self._offer_rest(group, self._most.get(group.entity, FIRST))

    def _offer_rest(self, group: Group, most: int) -> None:
        left = len(group.ids) - most
        if left <= 0:
            return
        every = self.tr("Show all {count}").format(count=len(group.ids))
        words = every if left <= PAGE else self.tr("Show {count} more").format(count=PAGE)
        more = named(QPushButton(words), "link")
        more.clicked.connect(lambda: self._show_more(group.entity, most + PAGE))
        self._column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_more(self, entity: str, most: int) -> None:
        self._most[entity] = most
        self._draw()

    def _adding(self, known: set[str]) -> QWidget:
        """Return the button that begins a record of a kind of which there is none yet."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(8, 14, 0, 4)
        menu = QMenu(box)
        for spec, field in beginnings(self._desk, self._spec.key):
            if spec.key not in known:
                action = menu.addAction(self._desk.words(spec.one))
                action.triggered.connect(lambda _=False, key=spec.key, field=field: self._begin(key, field))
        button = named(QPushButton(self.tr("Add")), "menu", self.tr("Add a record that belongs to this one"))
        button.setMenu(menu)
        button.setEnabled(self._desk.may_write and bool(menu.actions()))
        row.addWidget(button)
        row.addStretch(1)
        box.setHidden(not menu.actions())
        return box

    def _begin(self, entity: str, field: str) -> None:
        begin(self._desk, entity, self, given_by(self._record, entity, field))


def given_by(record: Any, entity: str, field: str) -> Mapping[str, Any]:
    """Return what a record begun beside another one takes over from it."""
    wanted = entity_named(entity).fields
    several = wanted[field].kind is Kind.LINKS
    given: dict[str, Any] = {field: (record.id,) if several else record.id}
    if wanted[field].target == "*":
        given["entity_key"] = record.entity.key
    for name in SHARED:
        value = getattr(record, name, None)
        if value and name in wanted and name not in given:
            given[name] = value
    return given


def beginnings(desk: Desk, entity: str) -> list[tuple[EntitySpec, str]]:
    """Return the kinds that can be begun beside a record of an entity, with the field that ties them."""
    found = []
    for spec in entities().values():
        links = [f for f in spec.links if f.target == entity and f.kind is Kind.LINK]
        if links and spec.key != entity and spec.key not in NOT_BEGUN | APART:
            required = [field for field in links if field.required]
            found.append((spec, (required or links)[0].name))
    return sorted(found, key=lambda pair: desk.words(pair[0].one).casefold())
