"""A list read from its file once, and what a person asks of it: the way from a file to a plan."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Final

from attrs import field, frozen

from app.errors import Unavailable
from app.exchange.delimited import TextForm
from app.exchange.mapping import Mapping as Columns
from app.exchange.refusal import LOCKED, NOT_FOUND
from app.exchange.sheet import Cell, Sheet
from app.exchange.sheet_editing import LONGEST, Place, edited
from app.exchange.sheets import READABLE, read_sheets
from app.exchange.values.day import Order
from app.exchange.values.identity import shown
from app.exchange.values.outcome import as_words

ENDINGS: Final = tuple(sorted(READABLE))
HIDDEN: Final = "••••••"
NO_EDITS: Final[Mapping[Place, str]] = MappingProxyType({})


@frozen(kw_only=True)
class ListFile:
    """A list as it was when it was read."""

    path: Path
    sheets: tuple[Sheet, ...] = field(repr=False)
    size: int
    changed: int
    """When the file was last changed, in nanoseconds."""

    @property
    def form(self) -> TextForm | None:
        """Return how a text list was read; None for a workbook."""
        first = self.sheets[0]
        return TextForm(first.encoding, first.separator) if first.encoding else None

    @property
    def sheet_names(self) -> tuple[str, ...]:
        """Return the sheets that hold something, the hidden ones last."""
        kept = [sheet for sheet in self.sheets if sheet.rows]
        return tuple(sheet.name for sheet in sorted(kept, key=lambda sheet: sheet.hidden))


@frozen(kw_only=True)
class ListAsked:
    """What a person asks of a list; what is None is found out from the list."""

    kind: str
    programme: str = ""
    sheet: str | None = None
    heading_row: int | None = None
    """Counted from 1, as a spreadsheet program does; it needs the sheet named."""
    order: Order | None = None
    mapping: Columns | Path | None = None
    edits: Mapping[Place, str] = NO_EDITS
    """Cells set anew for this import, by row and column counted from 0; they need the sheet named."""


def open_list(path: Path, form: TextForm | None = None) -> ListFile:
    """Read a list file; raises ``Refused`` or ``Unavailable`` in one sentence when that cannot be done."""
    sheets = read_sheets(path, form)
    try:
        stat = path.stat()
    except OSError as error:
        raise Unavailable(NOT_FOUND.fill(file=path.name)) from error
    return ListFile(path=path, sheets=sheets, size=stat.st_size, changed=stat.st_mtime_ns)


def open_list_as(path: Path, encoding: str, separator: str) -> ListFile:
    """Read a text list written as a person says; what is "" is guessed."""
    return open_list(path, TextForm(encoding, separator))


def check_as_read(listed: ListFile) -> bool:
    """Say whether the file still is what was read; of one that is gone there is nothing newer."""
    try:
        stat = listed.path.stat()
    except FileNotFoundError:
        return True
    except OSError as error:
        raise Unavailable(LOCKED.fill(file=listed.path.name)) from error
    return (stat.st_size, stat.st_mtime_ns) == (listed.size, listed.changed)


def edited_sheets(listed: ListFile, asked: ListAsked) -> tuple[Sheet, ...]:
    """Return the sheets with the cells that were set anew."""
    if not asked.edits:
        return listed.sheets
    return tuple(edited(one, asked.edits) if one.name == asked.sheet else one for one in listed.sheets)


def first_rows(listed: ListFile, sheet: str, most: int) -> tuple[tuple[str, ...], ...]:
    """Return the first rows of a sheet as words, as they stand in the file; personal numbers are hidden."""
    found = next((one for one in listed.sheets if one.name == sheet), listed.sheets[0])
    return tuple(tuple(cell_words(cell) for cell in row) for row in found.rows[:most])


def cell_text(cell: Cell) -> str:
    """Return the whole of a cell on one line, to be typed anew; nothing of one with a personal number."""
    return as_words(cell)[:LONGEST] if shown(cell) else ""


def cell_words(cell: Cell) -> str:
    """Return a cell as it may be shown; what looks like a personal number is hidden."""
    if cell is None:
        return ""
    return shown(cell) or HIDDEN
