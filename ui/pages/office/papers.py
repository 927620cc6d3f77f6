"""All papers the office has made: found by words and kind, looked at beside the list, their files known."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from app.domain.catalogue import entity_named
from app.services import browsing
from app.services.browsing import Query
from app.services.paper_shelf import kind_names
from app.text import Text
from ui.dialogs.mail_about import mail_about
from ui.forms.beside import beside
from ui.forms.choice_editors import QuietCombo
from ui.models.desk import Desk
from ui.pages.lists.list_table import ListTable
from ui.pages.page import Page, PageView, Verbs
from ui.theme import named
from ui.wizards.paper_panel import PaperPanel

PAUSE = 200
COLUMNS = ("title", "person_id", "state", "made_at", "no", "file_name")
TITLE = Text(en="Papers", sv="Dokument", nb="Dokumenter", da="Dokumenter")


class PapersPage(PageView):
    """Left the list, right the paper."""

    def __init__(self, desk: Desk) -> None:
        """Show the newest papers first."""
        super().__init__()
        self._desk = desk
        fields = entity_named("document").fields
        self._count = named(QLabel(), "count")
        self._filter = QLineEdit()
        self._kind, self._state = QuietCombo(), QuietCombo()
        self.table = ListTable(desk, self._query(), [fields[name] for name in COLUMNS])
        self.table.setAccessibleName(desk.words(TITLE))
        self.panel = PaperPanel(desk)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._ask)
        self._lay_out()
        self._name_choices()
        self._filter.textChanged.connect(lambda _: self._timer.start())
        for combo in (self._kind, self._state):
            combo.currentIndexChanged.connect(lambda _: self._timer.start())
        self.table.opened.connect(self.look)
        self.table.records.renewed.connect(self._recount)
        desk.programme_chosen.connect(self._ask)
        desk.saved.connect(self._renew)

    def arrive(self) -> None:
        """Read the papers again."""
        self._name_kinds()
        self._ask()

    def leave(self) -> None:
        """Let go of the file shown."""
        self._timer.stop()

    def verbs(self) -> Verbs:
        """Return what actions do here."""
        return {
            "filter": self._take_focus,
            "make_mail": self.mail,
            "refresh": self.arrive,
        }

    def look(self, document: str) -> None:
        """Show a paper beside the list."""
        found = self._desk.office.records.get("document", document)
        if found is not None and document != self.panel.document:
            self._card.setCurrentIndex(1)
            self.panel.show_document(found)

    def mail(self) -> None:
        """Make mail with the paper shown."""
        if self.panel.document:
            self.panel.mail()
        else:
            mail_about(self._desk, "document", [], self)

    def _query(self) -> Query:
        where: dict[str, Any] = {}
        if self._desk.programme:
            where["programme_id"] = self._desk.programme
        if self._kind.currentData():
            where["type"] = str(self._kind.currentData())
        if self._state.currentData():
            where["state"] = str(self._state.currentData())
        return Query(
            entity="document", where=where, find=self._filter.text().strip(), sort="made_at", descending=True
        )

    def _ask(self, _programme: str = "") -> None:
        self._timer.stop()
        self.table.ask(self._query())
        self._recount()

    def _renew(self, saved: Any) -> None:
        """Show the paper anew when it has changed."""
        shown = self.panel.document
        if shown and any(one.record == shown for one in saved.touched):
            found = self._desk.office.records.get("document", shown)
            if found is None:
                self._card.setCurrentIndex(0)
                self.panel.clear()
            else:
                self.panel.show_document(found)

    def _recount(self) -> None:
        shown = len(self.table.records.ids)
        every = browsing.count(self._desk.office, Query(entity="document"))
        self._count.setText(self.tr("{shown} of {every}").format(shown=shown, every=every))
        narrowed = bool(self._filter.text().strip() or self._kind.currentData() or self._state.currentData())
        self._all.setVisible(narrowed)
        none = self.tr("No paper fits.") if narrowed else self.tr("No paper has been made yet.")
        self._none.setText(none)
        self._body.setCurrentIndex(0 if shown else 1)

    def _take_focus(self) -> None:
        self._filter.setFocus()
        self._filter.selectAll()

    def _show_all(self) -> None:
        self._filter.clear()
        self._kind.setCurrentIndex(0)
        self._state.setCurrentIndex(0)
        self._ask()

    def _name_choices(self) -> None:
        desk, machine = self._desk, entity_named("document").machine
        self._filter.setMaxLength(200)
        self._filter.setMinimumWidth(self.fontMetrics().averageCharWidth() * 16)
        self._filter.setPlaceholderText(self.tr("Filter by title, number, name…"))
        self._filter.setAccessibleName(self.tr("Filter the papers"))
        self._filter.setClearButtonEnabled(True)
        self._kind.setAccessibleName(self.tr("Kind of paper"))
        self._state.setAccessibleName(self.tr("State"))
        self._state.addItem(self.tr("All states"), "")
        for key, words in machine.states.items() if machine is not None else ():
            self._state.addItem(desk.words(words), key)
        self._name_kinds()

    def _name_kinds(self) -> None:
        desk, chosen = self._desk, self._kind.currentData()
        with QSignalBlocker(self._kind):
            self._kind.clear()
            self._kind.addItem(self.tr("All kinds"), "")
            for key, words in kind_names(desk.office).items():
                self._kind.addItem(desk.words(words), key)
            self._kind.setCurrentIndex(max(self._kind.findData(chosen), 0))

    def _lay_out(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(named(QLabel(self._desk.words(TITLE)), "title"))
        column.addWidget(self._count)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._filter, 1)
        for combo in (self._kind, self._state):
            combo.setMinimumContentsLength(8)
            row.addWidget(combo)
        column.addLayout(row)
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(self._empty())
        column.addWidget(self._body, 1)
        card = named(QFrame(), "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(16, 14, 16, 12)
        self._card = QStackedWidget()
        hint = named(QLabel(self.tr("Choose a paper to look at it."), wordWrap=True), "muted")
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._card.addWidget(hint)
        self._card.addWidget(self.panel)
        inside.addWidget(self._card)
        split = beside(left, card, 600, 520)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(split)

    def _empty(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 24, 0, 0)
        self._none = named(QLabel(wordWrap=True), "muted")
        self._all = QPushButton(self.tr("Show all"))
        self._all.clicked.connect(lambda _=False: self._show_all())
        column.addWidget(self._none)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return part


PAGE = Page(key="papers", title=TITLE, order=30, make=PapersPage, entity="document")
