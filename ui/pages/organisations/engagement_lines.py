"""Organisations by year as lines of a grid, and the sums under them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.display import money_text
from app.domain.membership import LEVELS, PARTS
from app.services.engagement_grid import EngagementGrid, OrganisationRow, YearCell, YearTotal
from app.services.engagement_words import stays_word
from ui.models.desk import Desk
from ui.models.grid import Cell, GridColumn, Line

translate = QCoreApplication.translate
_HOST = "3"
NAME = "name"


class EngagementLines:
    """Says how each cell of the grid looks."""

    def __init__(self, desk: Desk) -> None:
        """Speak the language of the window."""
        self._desk = desk

    def columns(self, grid: EngagementGrid) -> tuple[GridColumn, ...]:
        """Return the organisation and a column a year."""
        first = GridColumn(key=NAME, title=translate("EngagementLines", "Organisation"), width=270, grows=2)
        wide = max(205, 95 + 7 * len(self._desk.words(LEVELS[_HOST])))
        return (first, *(GridColumn(key=year, title=year, width=wide, grows=1) for year in grid.years))

    def of(self, grid: EngagementGrid) -> list[Line]:
        """Return a line an organisation."""
        return [Line(key=row.id, cells=(self._name(row), *map(self._year, row.cells))) for row in grid.rows]

    def sums(self, grid: EngagementGrid) -> list[Cell]:
        """Return the sums of each year."""
        words = translate("EngagementLines", "Organisations · places · placements")
        return [Cell(words=words, strong=True), *(self._sum(total) for total in grid.totals)]

    def _name(self, row: OrganisationRow) -> Cell:
        again = translate("EngagementLines", "returning") if row.returning else ""
        return Cell(words=row.name, note=again, tip=f"{row.name}\n{again}".strip())

    def _year(self, cell: YearCell) -> Cell:
        desk = self._desk
        level = desk.words(LEVELS[cell.level]) if cell.level in LEVELS else cell.level
        short = self._counts(cell.places, cell.stays)
        parts = ", ".join(desk.words(PARTS[one]) for one in cell.parts if one in PARTS)
        whole = translate("EngagementLines", "for the whole programme") if cell.whole else ""
        tip = "\n".join(one for one in (level, whole, parts, short, self._given(cell)) if one)
        state = "active" if cell.level >= _HOST else "draft"
        return Cell(
            words=level, note=short, state=state if level else "", editing="offers", tip=tip,
            said=", ".join(tip.splitlines()),
        )  # fmt: skip

    def _given(self, cell: YearCell) -> str:
        """Return the hours and the money an organisation gives, each currency for itself."""
        hours = translate("EngagementLines", "{count} hours a month").format(count=cell.hours)
        sums = [f"{money_text(m, key, self._desk.language)} {key}" for key, m in cell.money.items()]
        return " · ".join([hours, *sums] if cell.hours else sums)

    def _sum(self, total: YearTotal) -> Cell:
        desk = self._desk
        levels = [f"{desk.words(LEVELS[key])}: {n}" for key, n in total.levels.items() if key in LEVELS]
        note = translate(
            "EngagementLines", "Places offered for a whole programme count in each of its years."
        )
        words = f"{total.organisations} · {total.places} · {total.stays}"
        return Cell(words=words, tip="\n".join([*levels, note]))

    def _counts(self, places: int, stays: int) -> str:
        one = translate("EngagementLines", "1 place")
        many = translate("EngagementLines", "{count} places").format(count=places)
        offered = (one if places == 1 else many) if places else ""
        begun = f"{stays} {self._desk.words(stays_word(stays))}" if stays else ""
        return " · ".join(words for words in (offered, begun) if words)
