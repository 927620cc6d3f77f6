"""A place with lists: any entity's records, and the record open beside them."""

from __future__ import annotations

from attrs import evolve
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.services import browsing
from app.services.browsing import Query
from app.services.paper_subject import has_papers
from ui.dialogs.columns_dialog import ColumnsDialog
from ui.dialogs.condition_dialog import ConditionDialog
from ui.dialogs.new_record import begin
from ui.models.desk import Desk
from ui.pages.lists.empty_list import EmptyList
from ui.pages.lists.list_bar import ListBar
from ui.pages.lists.list_shown import columns_of, query_of, unfiltered
from ui.pages.lists.list_table import ListTable
from ui.pages.lists.list_verbs import ListVerbs
from ui.pages.lists.list_views import ListViews
from ui.pages.page import PageView, Verbs
from ui.pages.places import Listing, Place
from ui.pages.records.record_page import RecordPage
from ui.window_state import ListLook


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
        self.views = ListViews(desk, self.bar.views, self)
        self.views.show_listing(self._listing)
        self.table = ListTable(desk, self._query(), columns_of(desk, self._listing, self.views.look))
        self.record = RecordPage(desk)
        self.rows = ListVerbs(desk, self.table, self)
        self._empty = EmptyList(desk)
        self._every: tuple[Query, int] | None = None
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
            **self.record.verbs(),
            "make_papers": self.make_papers,
            "make_mail": self._make_mail,
            **self._logbook_verbs(),
            "new_record": self.begin,
            "copy_table": self.rows.copy,
            "export": lambda: self.rows.export(self._desk.words(self._listing.title)),
            "change_field": self.rows.change_field,
            "save_view": self._save_view,
            "delete": self.delete,
            "swap": self.swap,
            "filter": self.bar.take_focus,
            "columns": self.choose_columns,
        }

    @property
    def _addressed(self) -> list[str]:
        """Return whom a mail is about: the selected rows, else the record open, else all shown."""
        open_here = [self.record.shown[1]] if self.record.shown[0] == self._listing.entity else []
        shown = [] if self.record.isHidden() else open_here
        return self.table.chosen_ids or shown or list(self.table.records.ids)

    def show_listing(self, key: str) -> None:
        """Show another list of the place, without a record."""
        self.record.leave()
        found = next((one for one in self._place.listings if one.key == key), self._place.listings[0])
        self._listing = found
        self.views.show_listing(found)
        self.bar.show_listing(found, papers=has_papers(found.entity))
        self.table.setAccessibleName(self._desk.words(found.title))
        self.record.hide()
        self._ask_anew()
        if found.entity == "office" and self.table.records.ids:
            self.show_record("office", self.table.records.ids[0])
        self.moved.emit()

    def show_record(self, entity: str, record: str, tab: str = "") -> bool:
        """Open a record beside the list; say whether it is there."""
        if not self.record.show_record(entity, record, tab):
            return False
        self.record.show()
        if entity == self._listing.entity and self.table.chosen_ids != [record]:
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
        shown = [field.name for field in self.table.shown_columns]
        dialog = ColumnsDialog(self._desk, spec, shown, self)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        chosen = dialog.chosen
        dialog.deleteLater()
        if accepted and (chosen or dialog.is_usual):
            fresh = ListLook() if dialog.is_usual else evolve(self._look(), columns=tuple(chosen))
            self.views.keep_look(fresh)
            self._ask_anew()

    def make_papers(self) -> None:
        """Ask for papers about the selected records, or about all shown when none is selected."""
        self.papers_asked.emit(self._listing.entity, self.rows.rows)

    def delete(self) -> None:
        """Put the selected records into the bin, as one thing to take back."""
        chosen = self.table.chosen_count
        if not self._desk.may_write:
            return
        if chosen <= 1 and not self.record.isHidden():
            self.record.delete()
        elif chosen:
            self.rows.delete()

    def swap(self) -> None:
        """Move the keyboard between the list and the record."""
        inside = self.record.isAncestorOf(self.focusWidget())
        if inside or self.record.isHidden():
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.record.take_focus()

    def _make_mail(self) -> None:
        from ui.dialogs.mail_about import mail_about  # noqa: PLC0415 - 0.3 s: letters and the papers' engine

        mail_about(self._desk, self._listing.entity, self._addressed, self)

    def _logbook_verbs(self) -> Verbs:
        if self._listing.entity != "placement":
            return {}
        return {
            "send_logbooks": lambda: self.rows.send_logbooks(self._addressed),
            "remind_logbooks": lambda: self.rows.send_logbooks(self._addressed, late=True),
        }

    def _query(self) -> Query:
        return query_of(self._desk, self._listing, self.bar.filters, self.views.look)

    def _look(self) -> ListLook:
        """Return how the list is laid out now; what a person never touched stays the usual one."""
        table, before, percent = self.table, self.views.look, self._desk.state.percent
        columns = table.records.columns
        widths = {columns[at].name: wide * 100 // percent for at, wide in table.heading.widened.items()}
        shown = tuple(field.name for field in table.shown_columns)
        usual = tuple(field.name for field in columns)
        query = table.records.query
        return ListLook(
            columns=shown if shown != usual else before.columns,
            widths={**before.widths, **widths},
            sort=query.sort,
            descending=query.descending,
        )

    def _keep_look(self) -> None:
        self.views.keep_look(self._look())

    def _ask_anew(self) -> None:
        """Show the list with the columns and the look in force."""
        look, percent = self.views.look, self._desk.state.percent
        widths = {name: wide * percent // 100 for name, wide in look.widths.items()}
        self.table.ask(self._query(), columns_of(self._desk, self._listing, look), widths)
        self.views.mark(self.bar.filters)

    def _save_view(self) -> None:
        self.views.ask_to_save(self.bar.filters, self._look())

    def _show_view(self, name: str) -> None:
        self.bar.show_filters(self.views.begin(name))
        self._ask_anew()

    def _filter(self) -> None:
        self.table.ask(self._query())
        self.views.mark(self.bar.filters)

    def _recount(self) -> None:
        shown = len(self.table.records.ids)
        self.bar.show_count(shown, self._count_all(), self.table.chosen_count)
        self._empty.show_why(self._listing, narrowed=bool(self.bar.filters))
        self._body.setCurrentWidget(self.table if shown else self._empty)

    def _count_all(self) -> int:
        """Return how many there are without the filters; counted again only when the office has changed."""
        whole = unfiltered(self.table.records.query)
        if not self.bar.filters:
            self._every = (whole, len(self.table.records.ids))
        elif self._every is None or self._every[0] != whole:
            self._every = (whole, browsing.count(self._desk.office, whole))
        return self._every[1]

    def _on_saved(self, _saved: object) -> None:
        self._every = None

    def _ask_condition(self, name: str, place: int) -> None:
        spec = entity_named(self._listing.entity)
        now = self.bar.filters.conditions[place] if place >= 0 else None
        dialog = ConditionDialog(self._desk, spec, spec.fields[name], now, self)
        dialog.exec()
        condition = dialog.condition
        dialog.deleteLater()
        if condition is not None:
            self.bar.keep(condition, place)

    def _open(self, record: str) -> None:
        self.show_record(self._listing.entity, record)

    def _on_programme(self, _programme: str) -> None:
        self.record.leave()
        self._ask_anew()

    def _close_record(self) -> None:
        self.record.leave()
        self.record.hide()
        self.table.setFocus()
        self.moved.emit()

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
        self.bar.asked.connect(lambda key: self.verbs()[key]())
        self.bar.condition_asked.connect(self._ask_condition)
        self.bar.views.chosen.connect(self._show_view)
        self.bar.views.save_asked.connect(self._save_view)
        self.bar.views.rename_asked.connect(self.views.rename)
        self.bar.views.delete_asked.connect(self.views.delete)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._recount)
        self.table.copy_asked.connect(self.rows.copy)
        self.table.heading.arranged.connect(self._keep_look)
        self.table.records.renewed.connect(self._recount)
        self._empty.cleared.connect(self.bar.clear_filters)
        self._empty.begun.connect(self.begin)
        self.record.closed.connect(self._close_record)
        self.record.papers_asked.connect(self.papers_asked)
        self._desk.saved.connect(self._on_saved)
        self._desk.programme_chosen.connect(self._on_programme)
