"""The week before the start: placements by gates, what is red mended in place, many made ready at once."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout
from typing_extensions import override

from app.services.override import may_override
from app.services.readiness import Readiness, ReadyCell, ReadyRow, ReadyTable
from app.services.readiness_acts import Acted
from app.text import Text
from ui.models.desk import Desk
from ui.pages.page import Page, PageView, Verbs
from ui.pages.placements.ready_bar import READY, ReadyBar, Scope
from ui.pages.placements.ready_doing import ReadyDoing
from ui.pages.placements.ready_filters import ReadyFilters
from ui.pages.placements.ready_grid import ReadyGrid
from ui.pages.placements.ready_left import LeftAlone
from ui.pages.placements.ready_lines import ReadyLines
from ui.pages.placements.ready_sheet import ReadySheet
from ui.pages.programmes.programme_head import PageHead

TITLE: Final = Text(en="Readiness", sv="Klart för start", nb="Klart for start", da="Klar til start")
NARROW: Final = 900
"""On a page that is not as wide, in pixels at the usual text size, the sheet shows only what lacks."""


class ReadinessPage(PageView):
    """A bar of acts, a grid, and beside it a sheet for the present cell."""

    def __init__(self, desk: Desk) -> None:
        """Read nothing before somebody comes here."""
        super().__init__()
        self._desk = desk
        self._kept = Readiness(desk.office, desk.language)
        self._table = ReadyTable(columns=(), rows=())
        self._rows: tuple[ReadyRow, ...] = ()
        self._turn = 0
        self.lines = ReadyLines(desk)
        self.head = PageHead(desk.words(TITLE))
        self.filters = ReadyFilters(desk)
        self.bar = ReadyBar(may_write=desk.may_write, may_override=may_override(desk.office))
        self.left = LeftAlone(desk)
        self.grid = ReadyGrid(desk.words(TITLE))
        self.sheet = ReadySheet(desk)
        self.doing = ReadyDoing(desk, self)
        self._lay_out()
        self._connect()

    @override
    def arrive(self) -> None:
        self._read()

    @override
    def refresh(self) -> None:
        self._kept = Readiness(self._desk.office, self._desk.language)
        self._read()

    @override
    def verbs(self) -> Verbs:
        main = {"main": lambda: self.bar.press(READY)} if self._desk.may_write else {}
        return {**main, "filter": self.filters.words.setFocus, "swap": self.swap}

    def swap(self) -> None:
        """Move the keyboard between the grid and the sheet beside it."""
        if self.grid.hasFocus() and self.sheet.isVisible():
            self.sheet.take_keyboard()
        else:
            self.grid.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def order_by(self, column: str) -> None:
        """Put first what lacks in a column, and choose that column."""
        self.filters.order_by(column)
        self._show()
        if column in {one.key for one in self._table.columns}:
            self.grid.choose_column(column)

    def _read(self, saved: Any = None) -> None:
        """Read beside the window: hundreds of placements take longer than a key press."""
        kept, programme, within = self._kept, self._desk.programme, self.filters.within
        self._turn += 1
        turn = self._turn

        def read(_: object) -> ReadyTable:
            if saved is not None:
                kept.hear(saved)
            return kept.table(programme, within)

        self._desk.tasks.run(read, then=lambda table: self._take(turn, table), parent=self, quick=True)

    def _take(self, turn: int, table: ReadyTable) -> None:
        """Show what was read, unless something newer was asked for meanwhile."""
        if turn != self._turn:
            return
        if table.columns != self._table.columns:
            self.filters.offer(table.columns)
        self._table = table
        self.sheet.renew()
        self._show()

    def _show(self) -> None:
        self._rows = self.filters.shown(self._table.rows)
        metrics = self.grid.horizontalHeader().fontMetrics()
        self.grid.show_lines(self.lines.columns(self._table, metrics), self.lines.of(self._rows))
        self._say()
        self._follow()

    def _say(self) -> None:
        if not self._table.rows:
            self.head.say(self.tr("No placement waits for its first day in this time."))
            return
        red, late = sum(row.lacking for row in self._rows), sum(row.late for row in self._rows)
        single = len(self._rows) == 1
        words = self.tr("One placement, {red} red") if single else self.tr("{count} placements, {red} red")
        parts = [words.format(count=len(self._rows), red=red)]
        if late:
            parts.append(self.tr("{count} began without being ready").format(count=late))
        self.head.say(" · ".join(parts))

    def _follow(self) -> None:
        """Let the bar and the sheet follow what is chosen and where the keyboard is."""
        chosen = self.grid.chosen()
        meant = {line for lines in chosen.values() for line in lines}
        rows = tuple(row for row in self._rows if row.id in meant) if chosen else self._rows
        self.bar.show_scope(Scope(rows, chosen), len(self._rows))
        found = self._cell(*self.grid.here)
        narrow = self.width() < NARROW * max(self.fontMetrics().height() / 16, 1)
        if found is None or chosen or (narrow and found[2].standing == "met"):
            self.sheet.clear()
        else:
            self.sheet.show_cell(*found)

    def _cell(self, line: str, column: str) -> tuple[ReadyRow, Any, ReadyCell] | None:
        row = next((one for one in self._rows if one.id == line), None)
        gate = next((one for one in self._table.columns if one.key == column), None)
        cell = row.cell(column) if row is not None else None
        return (row, gate, cell) if row is not None and gate is not None and cell is not None else None

    def _open(self, line: str, column: str) -> None:
        if self._cell(line, column) is None:
            self._desk.asked.emit("placement", line)
        else:
            self.grid.unchoose()
            self._follow()
            self.sheet.take_keyboard()

    def _end(self, acted: Acted) -> None:
        """Say what was left alone, and why; the keyboard is in the grid."""
        self.left.show_reasons(acted.skipped, {row.id: row.participant for row in self._table.rows})
        if self.isVisible():
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_saved(self, saved: Any) -> None:
        """Look again at what was touched; where nobody sees it, only note that."""
        if self.isVisible():
            self._read(saved)
        else:
            kept = self._kept
            self._desk.tasks.run(lambda _: kept.hear(saved), parent=self, quick=True)

    def _connect(self) -> None:
        desk = self._desk
        self.filters.typed.connect(self._show)
        self.filters.timed.connect(self._read)
        self.filters.ordered.connect(self.order_by)
        self.grid.headed.connect(self.order_by)
        self.grid.chosen_anew.connect(self._follow)
        self.grid.gone_to.connect(lambda *_: self._follow())
        self.grid.opened.connect(self._open)
        self.bar.asked.connect(self.doing.do)
        self.bar.unchosen.connect(self.grid.unchoose)
        self.sheet.asked.connect(lambda column, one, value: self.doing.do(column, (one,), value))
        self.doing.ended.connect(self._end)
        desk.saved.connect(self._on_saved)
        desk.programme_chosen.connect(lambda _: self._read() if self.isVisible() else None)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (self.head, self.filters, self.bar, self.left):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self.grid, 1)
        row.addWidget(self.sheet, 0)
        column.addLayout(row, 1)


PAGE: Final = Page(key="readiness", title=TITLE, order=12, make=ReadinessPage)
