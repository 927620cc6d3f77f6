"""One record beside its list: who or what it is, its fields, what belongs to it, what happened to it."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout

from app.domain.catalogue import entity_named
from app.domain.entity import EntitySpec
from app.services import editing
from app.services.around import around
from app.services.arrivals import Arrival
from app.services.mend import Mend
from app.services.paper_subject import has_papers
from ui.dialogs.new_record import begin
from ui.models.desk import Desk
from ui.pages.page import Verbs
from ui.pages.records.record_head import RecordHead
from ui.pages.records.record_presence import RecordPresence
from ui.pages.records.record_sheets import Sheets, counts_of, tab_words
from ui.pages.records.record_tabs import RecordTabs
from ui.pages.records.still_area import StillArea
from ui.pages.records.summary_tab import SummaryTab
from ui.pages.sharing.open_questions import OpenQuestions
from ui.theme import named


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
        self._sheets: dict[str, Sheets] = {}
        self._head = RecordHead(desk)
        self._questions = OpenQuestions(desk)
        self._presence = RecordPresence(desk)
        self.tabs = RecordTabs()
        self._stack = QStackedWidget()
        self._saved = named(QLabel(wordWrap=True), "saved")
        self._lay_out()
        self._connect()

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
            self._saved.clear()
        if entity != self._entity:
            self._entity = entity
            self.tabs.show_parts(tab_words(self._desk, entity_named(entity)))
        self._record = record_id
        self._show_head(record)
        if tab in self.tabs.keys and tab != self.tabs.key:
            self.tabs.choose(tab)
        else:
            self._show_tab(self.tabs.key)
        return True

    def leave(self) -> None:
        """Save what is being typed."""
        sheets = self._sheets.get(self._entity)
        if sheets is not None and sheets.summary is not None:
            sheets.summary.form.leave()

    def verbs(self) -> Verbs:
        """Return what the actions do with the record shown, by the key of the action."""
        if self.isHidden() or not self._record or not self._desk.may_write:
            return {}
        verbs = {"add_note": partial(self._add, "notes"), "add_task": partial(self._add, "tasks")}
        keys = self.tabs.keys
        return {key: act for key, act in verbs.items() if act.args[0] in keys}

    def point_out(self, field: str, sentence: str) -> bool:
        """Go to a field of the record, with a sentence under it; say whether there is such a field."""
        self.tabs.choose("summary")
        self._show_tab("summary")
        summary = self._sheets[self._entity].summary
        return summary is not None and summary.form.point_out(field, sentence)

    def take_focus(self) -> None:
        """Put the keyboard into the record."""
        self.tabs.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def delete(self) -> None:
        """Put the record into the bin; one button takes that back."""
        desk, name = self._desk, self._head.name
        if desk.attempt(lambda: editing.delete(desk.office, self._entity, self._record)) is not None:
            desk.undoable.emit(self.tr("{name} is deleted.").format(name=name))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 12, 12)
        column.setSpacing(8)
        column.addWidget(self._head)
        column.addWidget(self._questions)
        parts = QHBoxLayout()
        parts.setContentsMargins(0, 0, 6, 0)
        parts.addWidget(self.tabs, 1)
        parts.addWidget(self._presence, 0, Qt.AlignmentFlag.AlignVCenter)
        column.addLayout(parts)
        column.addWidget(self._stack, 1)
        column.addWidget(self._saved)

    def _connect(self) -> None:
        desk = self._desk
        self._head.closed.connect(self.closed)
        self._head.menu.aboutToShow.connect(self._fill_menu)
        self._questions.asked.connect(lambda field: self.question_asked.emit(self._record, field))
        self.tabs.chosen.connect(self._show_tab)
        desk.saved.connect(self._on_saved)
        desk.sharing.arrived.connect(self._on_arrived)
        for keys, steps in (("Ctrl+PgDown", 1), ("Ctrl+PgUp", -1)):
            shortcut = QShortcut(
                QKeySequence(keys), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
            )
            shortcut.activated.connect(lambda steps=steps: self.tabs.step(steps))

    def _forget(self) -> None:
        for sheets in self._sheets.values():
            if sheets.summary is not None:
                sheets.summary.form.forget()

    def _fill_menu(self) -> None:
        menu = self._head.menu
        menu.clear()
        if has_papers(self._entity):
            make = menu.addAction(self.tr("Make papers…"))
            make.triggered.connect(lambda: self.papers_asked.emit(self._entity, [self._record]))
        delete = menu.addAction(self.tr("Delete"))
        delete.setEnabled(self._desk.may_write)
        delete.triggered.connect(self.delete)

    def _add(self, tab: str) -> None:
        """Show a tab and begin what it holds."""
        self.leave()
        self.tabs.choose(tab)
        self._show_tab(tab)
        self._sheets[self._entity].made[tab][1].add()

    def _show_head(self, record: Any) -> None:
        self._head.show_record(record)
        self.setAccessibleName(self._head.name)
        self._questions.show_record(record.id, without=_unlined(entity_named(self._entity)))
        self.tabs.show_counts(counts_of(around(self._desk.office, self._entity, record.id)))

    def _show_tab(self, key: str) -> None:
        record = self._desk.office.records.get(self._entity, self._record)
        if record is None or not key:
            return
        sheets = self._sheets.setdefault(self._entity, Sheets(self._desk, entity_named(self._entity)))
        area, tab, fresh = sheets.area(key)
        if fresh:
            self._stack.addWidget(area)
            self._hear(key, tab)
        tab.show_record(record)
        lines = sheets.summary.form.lines if sheets.summary is not None else {}
        if key == "summary":
            self._questions.mark(lines)
        self._stack.setCurrentWidget(area)
        self._saved.setVisible(key == "summary" and bool(self._saved.text()))
        self._presence.show_record(*self.shown, lines)

    def _hear(self, key: str, tab: Any) -> None:
        if key == "papers":
            tab.asked.connect(lambda: self.papers_asked.emit(self._entity, [self._record]))
        if isinstance(tab, SummaryTab):
            tab.form.kept.connect(self._on_kept)
            tab.mend_asked.connect(self._mend)

    def _mend(self, mend: Mend, sentence: str) -> None:
        """Go where a click mends what a step lacks."""
        desk = self._desk
        if mend.paper:
            self.papers_asked.emit(mend.entity, [mend.record])
        elif not mend.record:
            begin(desk, mend.entity, self, mend.given)
        elif (mend.entity, mend.record) == self.shown and mend.field:
            self.point_out(mend.field, sentence)
        elif mend.field:
            desk.pointed.emit(mend.entity, mend.record, mend.field, sentence)
        else:
            desk.asked.emit(mend.entity, mend.record)

    def _on_kept(self, _field: str) -> None:
        clock = self._desk.clock()
        self._saved.setText(self.tr("✓ Saved {time} · Ctrl+Z takes it back").format(time=clock))
        self._saved.show()

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
        self._show_tab(self.tabs.key)

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
