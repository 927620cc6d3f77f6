"""What stands above a list: its name and count, what can be done with it, and what it shows."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from app.domain.catalogue import entity_named
from ui.forms.choice_editors import QuietCombo
from ui.models.desk import Desk
from ui.pages.places import Listing
from ui.theme import named

PAUSE = 150
"""Milliseconds without a key before the list is filtered."""


class ListBar(QWidget):
    """The head of a records page."""

    filtered = Signal()
    columns_asked = Signal()
    copy_asked = Signal()
    papers_asked = Signal()
    new_asked = Signal()

    def __init__(self, desk: Desk) -> None:
        """Name no list yet."""
        super().__init__()
        self._desk = desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._head())
        column.addLayout(self._filters())

    @property
    def words(self) -> str:
        """Return the words to find."""
        return self._filter.text().strip()

    @property
    def state(self) -> str:
        """Return the state asked for; "" for all."""
        return str(self._state.currentData() or "")

    def show_listing(self, listing: Listing, *, papers: bool) -> None:
        """Name a listing and offer its states."""
        self._title.setText(self._desk.words(listing.title))
        self._papers.setVisible(papers and not listing.binned)
        self._new.setVisible(not listing.binned and listing.entity not in {"office", "document"})
        machine = entity_named(listing.entity).machine
        self._state.blockSignals(True)
        self._state.clear()
        self._state.addItem(self.tr("All states"), "")
        for key, words in machine.states.items() if machine is not None else ():
            self._state.addItem(self._desk.words(words), key)
        self._state.blockSignals(False)
        self._state.setVisible(machine is not None)
        self._timer.stop()
        self._filter.blockSignals(True)
        self._filter.clear()
        self._filter.blockSignals(False)

    def show_count(self, shown: int, every: int, chosen: int) -> None:
        """Say how many are shown, and how many are selected where it is more than one."""
        words = self.tr("{shown} of {every}").format(shown=shown, every=every)
        if chosen > 1:
            words += " · " + self.tr("{count} selected").format(count=chosen)
        self._count.setText(words)
        self._papers.setEnabled(shown > 0 and self._desk.may_write)

    def clear_filters(self) -> None:
        """Show everything again."""
        self._filter.clear()
        self._state.setCurrentIndex(0)
        self._timer.stop()
        self.filtered.emit()

    def take_focus(self) -> None:
        """Put the keyboard into the filter."""
        self._filter.setFocus()
        self._filter.selectAll()

    def _wait(self, *_: object) -> None:
        self._timer.start()

    def _head(self) -> QHBoxLayout:
        self._title = named(QLabel(), "title")
        self._count = named(QLabel(), "count")
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self._title)
        names.addWidget(self._count)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addLayout(names, 1)
        columns = QPushButton(self.tr("Columns"))
        columns.clicked.connect(self.columns_asked)
        copy = QPushButton(self.tr("Copy"))
        copy.setToolTip(self.tr("Copy the selected rows as a table"))
        copy.clicked.connect(self.copy_asked)
        self._new = QPushButton(self.tr("New"))
        self._new.clicked.connect(self.new_asked)
        self._new.setEnabled(self._desk.may_write)
        self._papers = named(QPushButton(self.tr("Make papers…")), "main")
        self._papers.clicked.connect(self.papers_asked)
        for button in (columns, copy, self._new, self._papers):
            row.addWidget(button)
        return row

    def _filters(self) -> QHBoxLayout:
        self._filter = QLineEdit()
        self._filter.setMaxLength(200)
        self._filter.setPlaceholderText(self.tr("Filter by name, number, address…"))
        self._filter.setAccessibleName(self.tr("Filter the list"))
        self._filter.setClearButtonEnabled(True)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.filtered)
        self._filter.textChanged.connect(self._wait)
        self._state = QuietCombo()
        self._state.setAccessibleName(self.tr("State"))
        self._state.setMinimumContentsLength(14)
        self._state.currentIndexChanged.connect(self._wait)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._filter, 1)
        row.addWidget(self._state)
        return row
