"""What stands above a list: its name and count, what can be done with it, its views and its filters."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve
from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QPushButton, QVBoxLayout, QWidget

from app.domain.catalogue import entity_named
from app.domain.condition import MOST_CONDITIONS, Condition
from app.services.condition_words import sentence
from ui.forms.choice_editors import QuietCombo
from ui.models.desk import Desk
from ui.pages.lists.condition_chips import ConditionChips
from ui.pages.lists.filter_menu import fill_menu
from ui.pages.lists.list_shown import Filters
from ui.pages.lists.view_chips import ViewChips
from ui.pages.places import Listing
from ui.theme import icon, named

PAUSE = 150
"""Milliseconds without a key before the list is filtered."""
LONGEST = 200
CHANGES = frozenset({"change_field", "delete"})
UNBEGUN = frozenset({"office", "document"})


class ListBar(QWidget):
    """The head of a records page."""

    filtered = Signal()
    asked = Signal(str)
    """Do this with the list, by the key of the verb."""
    condition_asked = Signal(str, int)
    """Ask for a condition on a field; the number is the place of the one it replaces, else -1."""

    def __init__(self, desk: Desk) -> None:
        """Name no list yet."""
        super().__init__()
        self._desk = desk
        self._listing: Listing | None = None
        self._filters = Filters()
        self._any_chosen = False
        self.views = ViewChips()
        self.chips = ConditionChips()
        self.chips.removed.connect(self.remove)
        self.chips.opened.connect(self._reopen)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(self._head())
        column.addWidget(self.views)
        column.addLayout(self._narrowing())
        column.addWidget(self.chips)
        self.chips.hide()

    @property
    def filters(self) -> Filters:
        """Return what narrows the list."""
        words, state = self._line.text().strip(), str(self._state.currentData() or "")
        return evolve(self._filters, words=words, state=state)

    def show_listing(self, listing: Listing, *, papers: bool) -> None:
        """Name a listing, offer its states, and narrow nothing."""
        self._listing = listing
        self._title.setText(self._desk.words(listing.title))
        self._papers.setVisible(papers)
        self._new.setVisible(listing.entity not in UNBEGUN)
        machine = entity_named(listing.entity).machine
        with QSignalBlocker(self._state):
            self._state.clear()
            self._state.addItem(self.tr("All states"), "")
            for key, words in machine.states.items() if machine is not None else ():
                self._state.addItem(self._desk.words(words), key)
        self._state.setVisible(machine is not None)
        self.show_filters(Filters())

    def show_filters(self, filters: Filters) -> None:
        """Put filters into the bar without asking for the list again."""
        self._timer.stop()
        with QSignalBlocker(self._line), QSignalBlocker(self._state):
            self._line.setText(filters.words)
            self._state.setCurrentIndex(max(self._state.findData(filters.state), 0))
        self._filters = filters
        self._name_conditions()

    def show_count(self, shown: int, every: int, chosen: int) -> None:
        """Say how many are shown, and how many are selected where it is more than one."""
        words = self.tr("{shown} of {every}").format(shown=_grouped(shown), every=_grouped(every))
        if chosen > 1:
            words += " · " + self.tr("{count} selected").format(count=_grouped(chosen))
        self._count.setText(words)
        self._any_chosen = chosen > 0
        self._papers.setEnabled(shown > 0 and self._desk.may_write)
        self._change.setVisible(chosen > 1 and self._desk.may_write)

    def clear_filters(self) -> None:
        """Show everything again."""
        self.show_filters(Filters())
        self.filtered.emit()

    def keep(self, condition: Condition, place: int = -1) -> None:
        """Add a condition, or put it in the place of one."""
        now = list(self._filters.conditions)
        if 0 <= place < len(now):
            now[place] = condition
        elif condition not in now:
            now = [*now, condition][-MOST_CONDITIONS:]
        self._conditions(now)

    def remove(self, place: int) -> None:
        """Take a condition away."""
        now = self._filters.conditions
        self._conditions([*now[:place], *now[place + 1 :]])
        self._filter.setFocus()

    def take_focus(self) -> None:
        """Put the keyboard into the filter."""
        self._line.setFocus()
        self._line.selectAll()

    def _conditions(self, conditions: Sequence[Condition]) -> None:
        self._filters = evolve(self._filters, conditions=tuple(conditions))
        self._name_conditions()
        self.filtered.emit()

    def _name_conditions(self) -> None:
        listing, desk = self._listing, self._desk
        spec = entity_named(listing.entity) if listing is not None else None
        every = self._filters.conditions if spec is not None else ()
        self.chips.show_conditions([sentence(desk.office, spec, one, desk.language) for one in every if spec])

    def _reopen(self, place: int) -> None:
        self.condition_asked.emit(self._filters.conditions[place].field, place)

    def _wait(self, *_: object) -> None:
        self._timer.start()

    def _head(self) -> QHBoxLayout:
        self._title = named(QLabel(wordWrap=True), "title")
        self._count = named(QLabel(), "count")
        self._change = named(QPushButton(self.tr("Change a field…")), "link")
        self._change.clicked.connect(lambda: self.asked.emit("change_field"))
        size = self._change.sizePolicy()
        size.setRetainSizeWhenHidden(True)
        self._change.setSizePolicy(size)
        self._change.hide()
        second = QHBoxLayout()
        second.setSpacing(4)
        second.addWidget(self._count)
        second.addWidget(self._change)
        second.addStretch(1)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addLayout(second)
        self._new = QPushButton(self.tr("New"))
        self._new.clicked.connect(lambda: self.asked.emit("new_record"))
        self._new.setEnabled(self._desk.may_write)
        self._papers = named(QPushButton(self.tr("Make papers…")), "main")
        self._papers.clicked.connect(lambda: self.asked.emit("make_papers"))
        self._more = named(QPushButton(), "bare", self.tr("More for this list"))
        self._more.setIcon(icon("more"))
        self._more.setIconSize(QSize(18, 18))
        self._more.clicked.connect(self._open_more)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addLayout(names, 1)
        for button in (self._new, self._papers, self._more):
            row.addWidget(button)
        return row

    def _narrowing(self) -> QHBoxLayout:
        self._line = QLineEdit()
        self._line.setMaxLength(LONGEST)
        self._line.setPlaceholderText(self.tr("Filter by name, number, address…"))
        self._line.setAccessibleName(self.tr("Filter the list"))
        self._line.setClearButtonEnabled(True)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.filtered)
        self._line.textChanged.connect(self._wait)
        self._state = QuietCombo()
        self._state.setAccessibleName(self.tr("State"))
        self._state.setMinimumContentsLength(12)
        self._state.currentIndexChanged.connect(self._wait)
        self._filter = QPushButton(self.tr("Filter…"))
        self._filter.setToolTip(self.tr("Narrow the list by any field"))
        self._filter.clicked.connect(self._open_fields)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._line, 1)
        row.addWidget(self._state)
        row.addWidget(self._filter)
        return row

    def _open_fields(self) -> None:
        if self._listing is not None:
            menu = _menu(self._filter)
            fill_menu(menu, self._desk, self._listing, lambda name: self.condition_asked.emit(name, -1))
            menu.popup(self._filter.mapToGlobal(self._filter.rect().bottomLeft()))

    def _open_more(self) -> None:
        menu = _menu(self._more)
        words = {"columns": self.tr("Columns…"), "copy_table": self.tr("Copy as table"),
                 "export": self.tr("Export what is shown…"), "save_view": self.tr("Save this view…"),
                 "change_field": self.tr("Change a field of the selected…"),
                 "delete": self.tr("Delete the selected")}  # fmt: skip
        for key, label in words.items():
            action = menu.addAction(label)
            action.triggered.connect(lambda _=False, key=key: self.asked.emit(key))
            action.setEnabled(key not in CHANGES or (self._any_chosen and self._desk.may_write))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))


def _menu(parent: QWidget) -> QMenu:
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return menu


def _grouped(count: int) -> str:
    """Return a number with a narrow space between its thousands, as all four languages read it."""
    return f"{count:,}".replace(",", "\N{NARROW NO-BREAK SPACE}")
