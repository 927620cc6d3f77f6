"""Which placements the week before the start shows, and in which order."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from app.services.readiness import ReadyRow, Window
from app.services.readiness_column import Column
from ui.forms.choice_editors import QuietCombo
from ui.models.desk import Desk
from ui.pages.placements.ready_lines import START, STATE, WHO

PAUSE: Final = 150
"""Milliseconds without a key before the lines are filtered."""


class ReadyFilters(QWidget):
    """Words, time and order."""

    typed = Signal()
    timed = Signal()
    ordered = Signal(str)

    def __init__(self, desk: Desk) -> None:
        """Begin with the next four weeks, by first day."""
        super().__init__()
        self._desk = desk
        self.words = QLineEdit(maxLength=200)
        self.words.setClearButtonEnabled(True)
        self.words.setPlaceholderText(self.tr("Filter by participant, host, mentor…"))
        self.words.setAccessibleName(self.tr("Filter the placements"))
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self.typed)
        self.words.textChanged.connect(lambda _: self._timer.start())
        self.time = QuietCombo()
        self.time.setMinimumContentsLength(21)
        self.time.setAccessibleName(self.tr("Which placements"))
        self.time.addItem(self.tr("Next four weeks"), "month")
        self.time.addItem(self.tr("All before their start"), "all")
        self.time.activated.connect(lambda _: self.timed.emit())
        self.order = QuietCombo()
        self.order.setAccessibleName(self.tr("Order"))
        self.order.setMinimumContentsLength(24)
        self.order.activated.connect(lambda _: self.ordered.emit(self.by))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        row.addWidget(self.time)
        row.addWidget(self.order)

    @property
    def within(self) -> Window:
        """Return which time is meant."""
        return "all" if self.time.currentData() == "all" else "month"

    @property
    def by(self) -> str:
        """Return the column the lines are ordered by."""
        return str(self.order.currentData() or START)

    def order_by(self, column: str) -> None:
        """Choose an order."""
        self.order.setCurrentIndex(max(self.order.findData(column), 0))

    def offer(self, columns: Sequence[Column]) -> None:
        """Offer an order for each column; the one chosen stays."""
        kept = self.by
        self.order.clear()
        self.order.addItem(self.tr("By first day"), START)
        self.order.addItem(self.tr("Most red first"), STATE)
        self.order.addItem(self.tr("By name"), WHO)
        for one in columns:
            self.order.addItem(self.tr("Red first: {name}").format(name=self._desk.words(one.title)), one.key)
        self.order_by(kept)

    def shown(self, rows: Sequence[ReadyRow]) -> tuple[ReadyRow, ...]:
        """Return the rows that fit the words, in order."""
        asked = self.words.text().strip().casefold()
        fitting = [row for row in rows if asked in f"{row.participant} {row.host} {row.mentor}".casefold()]
        return tuple(sorted(fitting, key=self._rank))

    def _rank(self, row: ReadyRow) -> tuple[Any, ...]:
        cell = row.cell(self.by)
        if cell is not None:
            return (("lacking", "warned", "met").index(cell.standing), row.start, row.participant)
        if self.by == WHO:
            return (row.participant.casefold(), row.start)
        return (-row.lacking if self.by == STATE else 0, row.start, row.participant)
