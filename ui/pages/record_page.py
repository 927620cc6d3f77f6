"""One record beside its list: who or what it is, its fields, what belongs to it, what happened to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Protocol

from attrs import define
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from app.domain.catalogue import entity_named
from app.domain.display import shown
from app.domain.entity import EntitySpec
from app.services import browsing, editing
from app.services.arrivals import Arrival
from ui.forms.record_form import RecordForm
from ui.models.desk import Desk
from ui.pages.history_tab import HistoryTab
from ui.pages.open_questions import OpenQuestions
from ui.pages.papers_tab import PapersTab, paper_kinds
from ui.pages.record_presence import RecordPresence
from ui.pages.related_tab import RelatedTab
from ui.pages.state_card import StateCard
from ui.pages.still_area import StillArea
from ui.theme import icon, named

SECOND_LINE = 3
"""So many values stand under the name."""


class Tab(Protocol):
    """A tab of the page."""

    def show_record(self, record: Any) -> None:
        """Show a record."""


@define
class _Sheets:
    """The tabs of one entity, made when they are first seen."""

    spec: EntitySpec
    made: dict[str, tuple[StillArea, Tab]]
    form: RecordForm | None = None
    state: StateCard | None = None


class RecordPage(QFrame):
    """The card at the right of a list."""

    closed = Signal()
    papers_asked = Signal(str, list)
    question_asked = Signal(str, str)
    """Show the versions of a field: the record's id and the field, "" for its life."""

    def __init__(self, desk: Desk) -> None:
        """Begin without a record."""
        super().__init__()
        self.setObjectName("card")
        self._desk = desk
        self._entity = ""
        self._record = ""
        self._sheets: dict[str, _Sheets] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 12, 12)
        column.setSpacing(8)
        column.addLayout(self._head())
        self._questions = OpenQuestions(desk)
        self._questions.asked.connect(lambda field: self.question_asked.emit(self._record, field))
        column.addWidget(self._questions)
        self._tabs = QTabBar()
        self._tabs.setExpanding(False)
        self._tabs.setDrawBase(False)
        self._tabs.setAccessibleName(self.tr("Parts of the record"))
        self._tabs.currentChanged.connect(self._show_tab)
        self._presence = RecordPresence(desk)
        parts = QHBoxLayout()
        parts.addWidget(self._tabs)
        parts.addStretch(1)
        parts.addWidget(self._presence, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(parts)
        self._stack = QStackedWidget()
        column.addWidget(self._stack, 1)
        self._saved = named(QLabel(), "saved")
        column.addWidget(self._saved)
        desk.saved.connect(self._on_saved)
        desk.sharing.arrived.connect(self._on_arrived)

    @property
    def shown(self) -> tuple[str, str]:
        """Return the entity and id shown; empty for none."""
        return self._entity, self._record

    def show_record(self, entity: str, record_id: str, tab: str = "") -> bool:
        """Show a record; say whether it is there."""
        self.leave()
        record = self._desk.office.records.get(entity, record_id)
        if record is None:
            return False
        if (entity, record_id) != self.shown:
            self._forget()
        if entity != self._entity:
            self._entity = entity
            self._name_tabs(entity_named(entity))
        self._record = record_id
        self._saved.clear()
        self._show_head(record)
        keys = self._keys()
        wanted = keys.index(tab) if tab in keys else self._tabs.currentIndex()
        self._tabs.setCurrentIndex(max(wanted, 0))
        self._show_tab(self._tabs.currentIndex())
        return True

    def leave(self) -> None:
        """Save what is being typed."""
        sheets = self._sheets.get(self._entity)
        if sheets is not None and sheets.form is not None:
            sheets.form.leave()

    def _forget(self) -> None:
        for sheets in self._sheets.values():
            if sheets.form is not None:
                sheets.form.forget()

    def point_out(self, field: str, sentence: str) -> bool:
        """Go to a field of the record, with a sentence under it; say whether there is such a field."""
        self._tabs.setCurrentIndex(0)
        self._show_tab(0)
        form = self._sheets[self._entity].form
        return form is not None and form.point_out(field, sentence)

    def take_focus(self) -> None:
        """Put the keyboard into the record."""
        self._tabs.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def delete(self) -> None:
        """Put the record into the bin; one button takes that back."""
        desk, name = self._desk, self._title.text()
        if desk.attempt(lambda: editing.delete(desk.office, self._entity, self._record)) is not None:
            desk.undoable.emit(self.tr("{name} is deleted.").format(name=name))

    def _head(self) -> QHBoxLayout:
        self._title = named(QLabel(wordWrap=True), "title")
        self._title.setTextFormat(Qt.TextFormat.PlainText)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._second = named(QLabel(wordWrap=True), "muted")
        self._second.setTextFormat(Qt.TextFormat.PlainText)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addWidget(self._second)
        more = named(QPushButton(), "bare", self.tr("More"))
        more.setIcon(icon("more"))
        more.setIconSize(QSize(18, 18))
        more.clicked.connect(lambda: self._menu().exec(more.mapToGlobal(more.rect().bottomLeft())))
        close = named(QPushButton(), "bare", self.tr("Close the record"))
        close.setIcon(icon("close"))
        close.setIconSize(QSize(16, 16))
        close.clicked.connect(self.closed)
        row = QHBoxLayout()
        row.addLayout(names, 1)
        row.addWidget(more, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if paper_kinds(self._entity):
            make = menu.addAction(self.tr("Make papers…"))
            make.triggered.connect(lambda: self.papers_asked.emit(self._entity, [self._record]))
        delete = menu.addAction(self.tr("Delete"))
        delete.setEnabled(self._desk.may_write)
        delete.triggered.connect(self.delete)
        return menu

    def _keys(self) -> list[str]:
        return [self._tabs.tabData(index) for index in range(self._tabs.count())]

    def _name_tabs(self, spec: EntitySpec) -> None:
        self._tabs.blockSignals(True)
        while self._tabs.count():
            self._tabs.removeTab(0)
        words = {"summary": self.tr("Summary"), "related": self.tr("Related"), "papers": self.tr("Papers"),
                 "history": self.tr("History")}  # fmt: skip
        for key, label in words.items():
            if key != "papers" or paper_kinds(spec.key):
                self._tabs.setTabData(self._tabs.addTab(label), key)
        self._tabs.setCurrentIndex(0)
        self._tabs.blockSignals(False)

    def _show_head(self, record: Any) -> None:
        desk, spec = self._desk, entity_named(self._entity)
        self._title.setText(browsing.name(desk.office, record, desk.language))
        fields = (f for f in spec.listed if f.name not in spec.title and f.name != "state")
        values = (shown(f, getattr(record, f.name), desk.language, desk.office.records) for f in fields)
        words = [value for value in values if value][:SECOND_LINE]
        self._second.setText(" · ".join([desk.words(spec.one), *words]))
        self.setAccessibleName(self._title.text())
        self._questions.show_record(record.id, without=_unlined(spec))

    def _show_tab(self, index: int) -> None:
        record = self._desk.office.records.get(self._entity, self._record)
        if record is None or index < 0:
            return
        key = self._keys()[index]
        sheets = self._sheets.setdefault(self._entity, _Sheets(entity_named(self._entity), {}))
        if key not in sheets.made:
            sheets.made[key] = self._make(sheets, key)
            self._stack.addWidget(sheets.made[key][0])
        area, tab = sheets.made[key]
        tab.show_record(record)
        if key == "summary" and sheets.form is not None:
            self._questions.mark(sheets.form.lines)
        if sheets.state is not None and key == "summary":
            sheets.state.show_record(record)
        self._stack.setCurrentWidget(area)
        self._presence.show_record(*self.shown, sheets.form.lines if sheets.form is not None else {})

    def _make(self, sheets: _Sheets, key: str) -> tuple[StillArea, Tab]:
        if key == "summary":
            sheets.form = RecordForm(self._desk, sheets.spec)
            sheets.form.kept.connect(self._on_kept)
            sheets.state = StateCard(self._desk, sheets.spec)
            return _scrolled(sheets.state, sheets.form), sheets.form
        makers: dict[str, Callable[[Desk, EntitySpec], Any]] = {
            "related": RelatedTab, "papers": PapersTab, "history": HistoryTab,
        }  # fmt: skip
        tab = makers[key](self._desk, sheets.spec)
        if isinstance(tab, PapersTab):
            tab.asked.connect(lambda: self.papers_asked.emit(self._entity, [self._record]))
        return _scrolled(tab), tab

    def _on_kept(self, _field: str) -> None:
        clock = self._desk.clock()
        self._saved.setText(self.tr("✓ Saved {time} · Ctrl+Z takes it back").format(time=clock))

    def _on_saved(self, saved: Any) -> None:
        if not self._record:
            return
        record = self._desk.office.records.get(self._entity, self._record)
        if record is None:
            self._record = ""
            self.closed.emit()
            return
        if not saved.batch:
            self._keep_place()
        self._show_head(record)
        here = not saved.touched or any(one.record == self._record for one in saved.touched)
        if here or self._tabs.currentIndex() > 0:
            self._show_tab(self._tabs.currentIndex())

    def _on_arrived(self, arrivals: list[Arrival]) -> None:
        if self._record:
            self._keep_place()
            self._presence.tell(arrivals)

    def _keep_place(self) -> None:
        area = self._stack.currentWidget()
        if isinstance(area, StillArea):
            area.keep_place()


def _unlined(spec: EntitySpec) -> frozenset[str]:
    """Return the fields that no line of the form shows."""
    return frozenset({"state", "state_day"}) if spec.machine is not None else frozenset()


def _scrolled(*widgets: QWidget) -> StillArea:
    sheet = named(QWidget(), "sheet")
    column = QVBoxLayout(sheet)
    column.setContentsMargins(0, 4, 0, 0)
    column.setSpacing(0)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return StillArea(sheet)
