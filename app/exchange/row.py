"""What a list gives: rows of named values, problems with their cells, what each column was taken for."""

from __future__ import annotations

from collections.abc import Mapping as Lookup
from datetime import date
from typing import Literal

from attrs import field, frozen

from app.exchange.mapping import Mapping
from app.exchange.values.day import DateOrder
from app.text import Text

Origin = Literal["given", "guessed", "by content", "left out", "not recognised"]


@frozen(kw_only=True)
class Problem:
    """Something to tell of a row; with ``refused`` the row cannot come in."""

    row: int
    """The row as a spreadsheet program counts it, from 1."""
    cell: str = ""
    heading: str = ""
    slot: str = ""
    given: str = ""
    """What stands in the cell, shortened; never a personal number."""
    why: Text
    refused: bool = False


@frozen(kw_only=True)
class Row:
    """One row of the list; a value that is missing or could not be read has no key."""

    number: int
    values: Lookup[str, object]
    problems: tuple[Problem, ...] = ()
    cancelled: bool = False
    """The row says that the thing was called off."""

    @property
    def refused(self) -> bool:
        """Say whether the row cannot come in."""
        return any(problem.refused for problem in self.problems)


@frozen(kw_only=True)
class ColumnMeaning:
    """What a column was taken for, with a few of its cells to show."""

    column: str
    heading: str
    slot: str
    sureness: float
    origin: Origin
    samples: tuple[str, ...] = ()


@frozen
class DaySample:
    """A cell of the list and the day it was read as."""

    given: str
    day: date


@frozen(kw_only=True)
class Reading:
    """A sheet read with a layout."""

    layout: str
    sheet: str
    heading_row: int
    """The row of the headings as a spreadsheet program counts it, from 1."""
    rows: tuple[Row, ...]
    skipped: tuple[Problem, ...] = ()
    """Rows that are none: sums, headings that come again."""
    problems: tuple[Problem, ...] = ()
    """All problems of all rows, and those of cells outside them, in the order of the list."""
    mapping: Mapping
    columns: tuple[ColumnMeaning, ...] = ()
    unrecognised: tuple[str, ...] = ()
    date_order: DateOrder = field(default=DateOrder("day first", proved=False))
    day_samples: tuple[DaySample, ...] = ()
    """A few days as they stand in the list, those that can be read in two ways first."""
    fingerprint: str = ""
    other_sheets: tuple[str, ...] = ()
    """Sheets of the file that hold a list of the same kind and were not read."""

    @property
    def refused(self) -> tuple[Row, ...]:
        """Return the rows that cannot come in."""
        return tuple(row for row in self.rows if row.refused)
