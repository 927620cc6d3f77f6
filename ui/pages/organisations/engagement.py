"""Engagement per year: organisations by year, each at its level, which can be chosen in the cell."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from app.domain.membership import LEVELS
from app.services.engagement_grid import EngagementGrid, engagement_grid, set_level
from app.services.engagement_words import export_engagement, relationship
from app.text import Text
from ui.forms.choice_editors import QuietCombo
from ui.forms.grid_editors import Offer
from ui.forms.grid_foot import GridFoot
from ui.forms.grid_view import GridView
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.organisations.engagement_lines import EngagementLines
from ui.pages.page import Page, PageView, Verbs
from ui.pages.programmes.programme_head import PageHead
from ui.theme import named

TITLE: Final = Text(
    en="Engagement per year", sv="Engagemang per år", nb="Engasjement per år", da="Engagement pr. år"
)
PAUSE: Final = 150
"""Milliseconds without a key before the grid is filtered."""
TOUCHING: Final = frozenset({"organisation", "membership", "engagement", "placement", "programme", "office"})


class EngagementPage(PageView):
    """Of the programme chosen its years, else calendar years over all programmes."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__()
        self._desk = desk
        self._every = EngagementGrid(years=(), rows=())
        self._shown = self._every
        self._turn, self._programme = 0, ""
        self.lines = EngagementLines(desk)
        self.head = PageHead(desk.words(TITLE))
        export = self.head.add_button(self.tr("Export…"), self.export)
        export.setAccessibleName(self.tr("Export this table"))
        self.view = GridView(may_write=desk.may_write, name=desk.words(TITLE))
        self.view.painter.offers = self._offers
        self.view.painter.unfit.connect(self._say_unfit)
        self.view.grid.typed.connect(self._save)
        self.view.cleared.connect(lambda line, column: self._save(line, column, ""))
        self.view.opened.connect(lambda line, _: desk.asked.emit("organisation", line))
        self.view.gone_to.connect(self._tell_line)
        self.foot = GridFoot(self.view)
        self._told = plain_label("", "muted")
        self._told.setMinimumHeight(2 * self._told.fontMetrics().height() + 2)
        self._told.setAlignment(Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addLayout(self._filters())
        column.addWidget(self.view, 1)
        column.addWidget(self.foot)
        column.addLayout(self._told_row())
        desk.programme_chosen.connect(self._renew_if_seen)
        desk.saved.connect(self._on_saved)

    def arrive(self) -> None:
        """Read the grid beside the window: hundreds of organisations take longer than a key press."""
        desk = self._desk
        office, language, programme = desk.office, desk.language, desk.programme
        if programme != self._programme:
            self.view.finish()
            self._programme = programme
        self._turn += 1
        turn = self._turn
        desk.tasks.run(
            lambda _: engagement_grid(office, language, programme),
            then=lambda grid: self._take(turn, grid),
            parent=self,
        )

    def leave(self) -> None:
        """Save what is being typed."""
        self.view.finish()

    def verbs(self) -> Verbs:
        """Return what actions do here."""
        return {"export": self.export, "filter": self._find.setFocus}

    def export(self) -> None:
        """Ask for a file and write the table as it is shown."""
        words = self.tr("Where shall the table stand?")
        name = str(Path.home() / f"{self._desk.words(TITLE)}.xlsx")
        found, _ = QFileDialog.getSaveFileName(self, words, name, "Excel (*.xlsx);;CSV (*.csv)")
        if found:
            path = Path(found)
            self.write(path if path.suffix else path.with_name(path.name + ".xlsx"))

    def write(self, path: Path) -> None:
        """Write the table as it is shown."""
        desk, grid = self._desk, self._shown
        done = self.tr("{count} organisations are written to {name}.")
        desk.tasks.run(
            lambda _: export_engagement(path, grid, desk.language),
            then=lambda count: desk.told.emit(done.format(count=count, name=path.name), "good"),
            parent=self,
        )

    def _take(self, turn: int, grid: EngagementGrid) -> None:
        """Show what was read, unless something newer was asked for meanwhile."""
        if turn == self._turn:
            self._every = grid
            self._offer_years()
            self._show()

    def _show(self) -> None:
        year = self._year.currentData()
        level = str(self._level.currentData() or "")
        words = self._find.text().strip().casefold()
        grid = self._every.only(year=year, level=level).named(words)
        self._shown = grid
        self.view.show_lines(self.lines.columns(grid), self.lines.of(grid))
        self.foot.show_sums(self.lines.sums(grid))
        shown, every = len(grid.rows), len(self._every.rows)
        said = self.tr("{shown} of {every} organisations").format(shown=shown, every=every)
        if not grid.years:
            said = self.tr("No organisation takes part in a programme yet.")
        elif self._desk.may_write:
            said += " · " + self.tr("Type in a cell to choose the level of that year.")
        self.head.say(said)
        self._tell_line(*self.view.here)

    def _save(self, organisation: str, year: str, value: object) -> None:
        desk = self._desk
        row = next((one for one in self._shown.rows if one.id == organisation), None)
        if row is None or year not in self._shown.years or not desk.may_write:
            return
        cell = row.cells[self._shown.years.index(year)]
        if (str(value) or "") != cell.level:
            desk.attempt(lambda: set_level(desk.office, cell, str(value), year))

    def _offers(self, _line: str, _column: str, words: str) -> list[Offer]:
        every = [(key, text.of(self._desk.language)) for key, text in LEVELS.items()]
        return [one for one in every if words.casefold() in one[1].casefold()]

    def _say_unfit(self, words: str) -> None:
        sentence = self.tr("No level is called “{words}”. Choose one from the list.")
        self._desk.told.emit(sentence.format(words=words[:60]), "warn")

    def _tell_line(self, organisation: str, _column: str) -> None:
        row = next((one for one in self._shown.rows if one.id == organisation), None)
        words = relationship(self._shown, row, self._desk.language) if row is not None else ""
        again = self.tr("has hosted in an earlier edition") if row is not None and row.returning else ""
        told = " · ".join(one for one in (again, words) if one)
        self._told.setText(f"{row.name}: {told or '–'}" if row is not None else "")

        self._more.setVisible(bool(self._engagement()))

    def _engagement(self) -> str:
        """Return the engagement that the present cell shows."""
        organisation, year = self.view.here
        row = next((one for one in self._shown.rows if one.id == organisation), None)
        if row is None or year not in self._shown.years:
            return ""
        return row.cells[self._shown.years.index(year)].engagement

    def _open_engagement(self) -> None:
        if self._engagement():
            self._desk.asked.emit("engagement", self._engagement())

    def _told_row(self) -> QHBoxLayout:
        self._more = named(QPushButton(self.tr("Parts and resources…")), "link")
        self._more.setAutoDefault(False)
        self._more.clicked.connect(self._open_engagement)
        self._more.hide()
        row = QHBoxLayout()
        row.addWidget(self._told, 1)
        row.addWidget(self._more, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _on_saved(self, saved: object) -> None:
        touched = {one.entity for one in getattr(saved, "touched", ())}
        if touched & TOUCHING or not touched:
            self._renew_if_seen(saved)

    def _renew_if_seen(self, _: object) -> None:
        if self.isVisible():
            self.refresh()

    def _offer_years(self) -> None:
        chosen = self._year.currentText()
        self._year.blockSignals(True)
        self._year.clear()
        self._year.addItem(self.tr("All years"), None)
        for at, year in enumerate(self._every.years):
            self._year.addItem(year, at)
        self._year.setCurrentIndex(max(self._year.findText(chosen), 0))
        self._year.blockSignals(False)

    def _filters(self) -> QHBoxLayout:
        self._find = QLineEdit()
        self._find.setMaxLength(200)
        self._find.setClearButtonEnabled(True)
        self._find.setPlaceholderText(self.tr("Filter by name…"))
        self._find.setAccessibleName(self.tr("Filter the organisations"))
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._show)
        self._find.textChanged.connect(lambda _: self._timer.start())
        self._year, self._level = self._combo(self.tr("Year")), self._combo(self.tr("Level"))
        self._level.addItem(self.tr("All levels"), "")
        for key, text in LEVELS.items():
            self._level.addItem(self._desk.words(text), key)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._find, 1)
        row.addWidget(self._year)
        row.addWidget(self._level)
        return row

    def _combo(self, name: str) -> QComboBox:
        made = QuietCombo()
        made.setAccessibleName(name)
        made.setMinimumContentsLength(14)
        made.activated.connect(lambda _: self._show())
        return made


PAGE: Final = Page(key="engagement", title=TITLE, order=30, make=EngagementPage)
