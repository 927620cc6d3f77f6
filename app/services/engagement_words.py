"""The engagement of organisations in words: one line an organisation, and the grid as a table in a file."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.domain.membership import LEVELS, PARTS
from app.exchange.table_writer import ExportCell, ExportColumn, write_table
from app.services.engagement_grid import EngagementGrid, OrganisationRow, YearCell, anything
from app.text import Language, Text

_ORGANISATION: Final = Text(en="Organisation", sv="Organisation", nb="Organisasjon", da="Organisation")
_RETURNING: Final = Text(en="Returning", sv="Återkommande", nb="Har vært med før", da="Har været med før")
_PLACES: Final = Text(en="places", sv="platser", nb="plasser", da="pladser")
_STAYS: Final = Text(en="placements", sv="placeringar", nb="praksisopphold", da="ophold")
_STAY: Final = Text(en="placement", sv="placering", nb="praksisopphold", da="ophold")


def relationship(grid: EngagementGrid, row: OrganisationRow, language: Language) -> str:
    """Return how an organisation has been with the office, year by year, in one line."""
    cells = zip(grid.years, row.cells, strict=True)
    return " · ".join(_told(year, cell, language) for year, cell in cells if anything(cell))


def stays_word(count: int) -> Text:
    """Return the word after a number of placements."""
    return _STAY if count == 1 else _STAYS


def export_engagement(path: Path, grid: EngagementGrid, language: Language) -> int:
    """Write the grid as it is shown, three columns a year; return how many rows."""
    columns = [
        ExportColumn(key="organisation", heading=_ORGANISATION.of(language)),
        ExportColumn(key="returning", heading=_RETURNING.of(language)),
    ]
    for year in grid.years:
        columns += [
            ExportColumn(key=year, heading=year),
            ExportColumn(key=f"{year} places", heading=f"{year}, {_PLACES.of(language)}"),
            ExportColumn(key=f"{year} placements", heading=f"{year}, {_STAYS.of(language)}"),
        ]
    return write_table(path, columns, (_line(row, language) for row in grid.rows), language=language)


def _line(row: OrganisationRow, language: Language) -> list[ExportCell]:
    line: list[ExportCell] = [row.name, row.returning]
    for cell in row.cells:
        level = LEVELS[cell.level].of(language) if cell.level in LEVELS else cell.level
        line += [level, cell.places or None, cell.stays or None]
    return line


def _told(year: str, cell: YearCell, language: Language) -> str:
    level = LEVELS[cell.level].of(language).partition(" ")[2] if cell.level in LEVELS else ""
    parts = ", ".join(PARTS[one].of(language).lower() for one in cell.parts if one in PARTS)
    stays = f"{cell.stays} {stays_word(cell.stays).of(language)}" if cell.stays else ""
    return f"{year}: " + ", ".join(one for one in (level, parts, stays) if one)
