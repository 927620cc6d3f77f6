"""A list and a timeline of the same rows side by side: what one shows and chooses, the other does too."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from app.services.anchor import working_days
from ui.forms.timeline import CLOSER, Timeline
from ui.forms.timeline_list import TimelineTable
from ui.forms.timeline_model import DAY, STATE, WHO, TimelineRows
from ui.forms.timeline_row import Row
from ui.models.desk import Desk
from ui.theme import named, row_height


class TimelineBoard(QWidget):
    """Rows by key. It changes nothing itself: it says what a person wants, and is shown the outcome."""

    moved = Signal(str, object)
    opened = Signal(str)
    ticked = Signal(str)
    renamed = Signal(str, str)
    unread = Signal(str)
    """A day was typed that cannot be read."""

    def __init__(self, desk: Desk, *, states: bool) -> None:
        """Begin empty; ``states`` says whether the list has a column for a word on each row."""
        super().__init__()
        heads = [self.tr("Task"), self.tr("Day"), self.tr("Who"), self.tr("State")]
        self._working = working_days(desk.office.records)
        self.rows = TimelineRows(heads if states else heads[:STATE], desk.language, desk.office.today)
        self.rows.setParent(self)
        self.table = TimelineTable(self.rows, self.tr("Tasks as a list"))
        self.chart = Timeline(desk.language, desk.office.today, self.tr("Tasks on a timeline"))
        self._lay_out()
        self._join()

    @property
    def current(self) -> str:
        """Return the key of the current row."""
        return self.chart.current

    def show_rows(self, rows: Sequence[Row], period: tuple[date, date] | None = None) -> None:
        """Show other rows and the edges of the programme; the current row stays current."""
        current = self.chart.current
        with QSignalBlocker(self.table):
            self.rows.show_rows(rows)
        self._frame()
        self.chart.show_rows(rows, period=period, works=self._working.works)
        self.table.choose(current)

    def choose(self, key: str) -> None:
        """Make a row the current one."""
        self.table.choose(key)
        self.chart.choose(key)

    def zoom_buttons(self) -> QWidget:
        """Return buttons that draw the time wider and narrower, and one that shows all of it."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        offers: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("−", self.tr("Draw the time narrower"), lambda: self.chart.zoom(1 / CLOSER)),
            ("+", self.tr("Draw the time wider"), lambda: self.chart.zoom(CLOSER)),
            (self.tr("Whole plan"), self.tr("Show the whole time"), self.chart.fit),
            (self.tr("Today"), self.tr("Go to today"), self._go_to_today),
        )
        for words, purpose, act in offers:
            button = named(QPushButton(words), "small", purpose)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, act=act: act())
            row.addWidget(button)
        return box

    def _go_to_today(self) -> None:
        self.chart.show_day(self.rows.today)

    def _lay_out(self) -> None:
        panel = named(QFrame(), "panel")
        inner = QVBoxLayout(panel)
        inner.setContentsMargins(1, 1, 1, 1)
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, self.chart.horizontalScrollBar().sizeHint().height())
        column.addWidget(self.table)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.setHandleWidth(5)
        split.addWidget(left)
        split.addWidget(self.chart)
        split.setStretchFactor(0, 1)
        split.setStretchFactor(1, 1)
        split.setSizes([600, 520])
        inner.addWidget(split)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(panel)
        self._frame()

    def _frame(self) -> None:
        """Give list and timeline the same heights; text may have become larger."""
        heads, metrics = self.table.horizontalHeader(), self.fontMetrics()
        heads.setFixedHeight(self.chart.head_height)
        self.table.verticalHeader().setDefaultSectionSize(row_height())
        wide = metrics.horizontalAdvance("28 Sept 2026") + 28
        self.table.setColumnWidth(DAY, wide)
        self.table.setColumnWidth(WHO, metrics.horizontalAdvance("Koordinator") + 28)
        if self.rows.columnCount() > STATE:
            self.table.setColumnWidth(STATE, metrics.horizontalAdvance("Försenad") + 32)
        self.table.setMinimumWidth(wide + metrics.horizontalAdvance("n" * 22))
        self.chart.setMinimumWidth(180)
        heads.setMinimumSectionSize(20)

    def _join(self) -> None:
        table, chart = self.table, self.chart
        table.verticalScrollBar().valueChanged.connect(chart.verticalScrollBar().setValue)
        chart.verticalScrollBar().valueChanged.connect(table.verticalScrollBar().setValue)
        table.chosen.connect(chart.choose)
        chart.chosen.connect(table.choose)
        for source in (self.rows, chart):
            source.moved.connect(self.moved)
            source.ticked.connect(self.ticked)
        for opener in (table, chart):
            opener.opened.connect(self.opened)
        self.rows.renamed.connect(self.renamed)
        self.rows.unread.connect(self.unread)
