"""A place with lists: any entity's records, and the record open beside them."""

from __future__ import annotations

from typing import Any

from attrs import evolve
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.domain.fields import FieldSpec
from app.services import browsing, editing
from app.services.browsing import Query
from ui.dialogs.columns_dialog import ColumnsDialog
from ui.dialogs.new_record import begin
from ui.models.desk import Desk
from ui.pages.list_bar import ListBar
from ui.pages.list_table import ListTable
from ui.pages.page import PageView, Verbs
from ui.pages.papers_tab import paper_kinds
from ui.pages.places import Listing, Place
from ui.pages.record_page import RecordPage
from ui.theme import named

PROGRAMME = "programme_id"
STATE_COLUMN = 3
"""The state stands so far to the left, where it is always seen."""


class RecordsPage(PageView):
    """One place of the rail."""

    papers_asked = Signal(str, list)

    def __init__(self, desk: Desk, place: Place, listing: str = "") -> None:
        """Show one of the place's lists, else the first."""
        super().__init__()
        self._desk = desk
        self._place = place
        self._listing = next((one for one in place.listings if one.key == listing), place.listings[0])
        self.bar = ListBar(desk)
        self.table = ListTable(desk, self._query(), self._columns())
        self.record = RecordPage(desk)
        self._empty = self._empty_part()
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(18)
        self._split.setChildrenCollapsible(False)
        self._lay_out()
        self._connect()
        self.show_listing(self._listing.key)

    @property
    def open_record(self) -> tuple[str, str]:
        """Return entity and id of the record open beside the list; empty for none."""
        return self.record.shown if not self.record.isHidden() else ("", "")

    @property
    def listing(self) -> Listing:
        """Return the list shown."""
        return self._listing

    def leave(self) -> None:
        """Save what is being typed."""
        self.record.leave()

    def refresh(self) -> None:
        """Read the list again."""
        self.table.records.refresh()

    def verbs(self) -> Verbs:
        """Return what the actions do with a list and its record."""
        return {
            "make_papers": self.make_papers,
            "new_record": self.begin,
            "copy_table": self.table.copy,
            "delete": self.delete,
            "swap": self.swap,
            "filter": self.bar.take_focus,
            "columns": self.choose_columns,
        }

    def show_listing(self, key: str) -> None:
        """Show another list of the place, without a record."""
        self.record.leave()
        found = next((one for one in self._place.listings if one.key == key), self._place.listings[0])
        self._listing = found
        self.bar.show_listing(found, papers=bool(paper_kinds(found.entity)))
        self.table.ask(self._query(), self._columns())
        self.table.setAccessibleName(self._desk.words(found.title))
        self.record.hide()
        self._recount()
        if found.entity == "office" and self.table.records.ids:
            self.show_record("office", self.table.records.ids[0])
        self.moved.emit()

    def show_record(self, entity: str, record: str, tab: str = "") -> bool:
        """Open a record beside the list; say whether it is there."""
        if self._listing.binned:
            return False
        if not self.record.show_record(entity, record, tab):
            return False
        self.record.show()
        if entity == self._listing.entity:
            self.table.choose(record)
        self.moved.emit()
        return True

    def begin(self, entity: str = "") -> None:
        """Begin a record and open it."""
        wanted = entity or self._listing.entity
        given = {name: value for name, value in self._listing.where.items() if isinstance(value, str)}
        made = begin(self._desk, wanted, self, given if wanted == self._listing.entity else {})
        if made:
            self._desk.asked.emit(wanted, made)

    def choose_columns(self) -> None:
        """Ask which columns the list shows."""
        spec = entity_named(self._listing.entity)
        shown = [field.name for field in self._columns()]
        dialog = ColumnsDialog(self._desk, spec, shown, self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen
        dialog.deleteLater()
        if accepted and chosen:
            self._desk.state.columns[spec.key] = chosen
            self.table.ask(self._query(), self._columns())

    def make_papers(self) -> None:
        """Ask for papers about the selected records, or about all shown when none is selected."""
        ids = self.table.chosen_ids or list(self.table.records.ids)
        self.papers_asked.emit(self._listing.entity, ids)

    def delete(self) -> None:
        """Put the selected records into the bin, as one thing to take back."""
        ids, desk = self.table.chosen_ids, self._desk
        if self._listing.binned or not desk.may_write:
            return
        if len(ids) <= 1 and not self.record.isHidden():
            self.record.delete()
        elif ids and desk.attempt(lambda: self._delete_all(ids)) is not None:
            desk.undoable.emit(self.tr("{count} records are deleted.").format(count=len(ids)))

    def swap(self) -> None:
        """Move the keyboard between the list and the record."""
        inside = self.record.isAncestorOf(self.focusWidget())
        if inside or self.record.isHidden():
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.record.take_focus()

    def _query(self) -> Query:
        listing, where = self._listing, dict(self._listing.where)
        fields = entity_named(listing.entity).fields
        if self._desk.programme and PROGRAMME in fields:
            where[PROGRAMME] = self._desk.programme
        if self.bar.state:
            where["state"] = self.bar.state
        return Query(entity=listing.entity, where=where, find=self.bar.words, bin=listing.binned)

    def _columns(self) -> list[FieldSpec]:
        spec = entity_named(self._listing.entity)
        wanted = self._desk.state.columns.get(spec.key, [])
        chosen = [spec.fields[name] for name in wanted if name in spec.fields]
        if chosen:
            return chosen
        leading = [name for name in spec.sorted_by if spec.fields[name].listed]
        every = [spec.fields[name] for name in dict.fromkeys([*leading, *(f.name for f in spec.listed)])]
        names = [field.name for field in every]
        place: dict[str, float] = {name: at for at, name in enumerate(names)}
        place |= {"state": STATE_COLUMN - 0.5, PROGRAMME: len(names)}
        few = [field for field in every if not (self._desk.programme and field.name == PROGRAMME)]
        return sorted(few, key=lambda field: place[field.name]) or every

    def _filter(self) -> None:
        if self.table.records.query.entity == self._listing.entity:
            self.table.ask(self._sorted(self._query()))
            self._recount()

    def _sorted(self, query: Query) -> Query:
        now = self.table.records.query
        return evolve(query, sort=now.sort, descending=now.descending)

    def _recount(self) -> None:
        shown, query = len(self.table.records.ids), self._query()
        every = browsing.count(self._desk.office, evolve(query, find="", where=self._base(query)))
        self.bar.show_count(shown, every, len(self.table.chosen_ids))
        self._body.setCurrentWidget(self.table if shown else self._empty)
        self._show_all.setVisible(bool(self.bar.words or self.bar.state))

    def _base(self, query: Query) -> dict[str, Any]:
        return {name: value for name, value in query.where.items() if name != "state"}

    def _open(self, record: str) -> None:
        if self._listing.binned:
            words = self.tr("This record lies in the bin.")
            self._desk.offered.emit(words, self.tr("Restore"), lambda: self._restore(record))
        else:
            self.show_record(self._listing.entity, record)

    def _restore(self, record: str) -> None:
        entity, desk = self._listing.entity, self._desk
        if desk.attempt(lambda: editing.restore(desk.office, entity, record)) is not None:
            desk.asked.emit(entity, record)

    def _delete_all(self, ids: list[str]) -> bool:
        with self._desk.office.work() as work:
            for one in ids:
                work.delete(self._listing.entity, one)
        return True

    def _on_programme(self, _programme: str) -> None:
        self.record.leave()
        self.table.ask(self._query(), self._columns())
        self._recount()

    def _close_record(self) -> None:
        self.record.leave()
        self.record.hide()
        self.table.setFocus()
        self.moved.emit()

    def _empty_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 24, 0, 0)
        column.addWidget(named(QLabel(self.tr("Nothing is listed here."), wordWrap=True), "muted"))
        self._show_all = QPushButton(self.tr("Show all"))
        self._show_all.clicked.connect(self.bar.clear_filters)
        column.addWidget(self._show_all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return part

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.bar)
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(self._empty)
        column.addWidget(self._body, 1)
        self._split.addWidget(left)
        self._split.addWidget(self.record)
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.setSizes(self._desk.state.splitter or [672, 440])
        self._split.splitterMoved.connect(self._keep_sizes)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._split)
        self.record.hide()

    def _keep_sizes(self) -> None:
        self._desk.state.splitter = self._split.sizes()

    def _connect(self) -> None:
        self.bar.filtered.connect(self._filter)
        self.bar.columns_asked.connect(self.choose_columns)
        self.bar.copy_asked.connect(self.table.copy)
        self.bar.papers_asked.connect(self.make_papers)
        self.bar.new_asked.connect(self.begin)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._recount)
        self.table.records.renewed.connect(self._recount)
        self.record.closed.connect(self._close_record)
        self.record.papers_asked.connect(self.papers_asked)
        self._desk.programme_chosen.connect(self._on_programme)
