"""A sheet of a list as it came out of the file: named rows of cells, nothing understood yet."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from attrs import frozen

from app.text import Text

Cell = str | int | float | bool | date | datetime | None
"""What a cell can hold; a formula is the value the office program last computed for it."""


@frozen
class Remark:
    """A thing noticed in a cell while reading; ``row`` and ``column`` count from 0, -1 is unknown."""

    row: int
    column: int
    why: Text

    @property
    def where(self) -> str:
        """Return the cell's name, such as C5, or nothing when the place is unknown."""
        return cell_name(self.row, self.column) if self.row >= 0 else ""


@frozen(kw_only=True)
class Sheet:
    """One sheet; every row has the same number of cells."""

    name: str
    hidden: bool = False
    rows: Sequence[Sequence[Cell]] = ()
    remarks: tuple[Remark, ...] = ()
    starts_1904: bool = False
    """Day numbers count from 1904, as old Macintosh workbooks do, and not from 1900."""
    encoding: str = ""
    """How a text list was read; a workbook has neither encoding nor separator."""
    separator: str = ""

    @property
    def width(self) -> int:
        """Return the number of columns."""
        return len(self.rows[0]) if self.rows else 0


def column_letters(column: int) -> str:
    """Return the letters of a column counted from 0: A, B … Z, AA."""
    letters = ""
    number = column + 1
    while number:
        number, rest = divmod(number - 1, 26)
        letters = chr(65 + rest) + letters
    return letters


def column_number(letters: str) -> int:
    """Return the column counted from 0 for its letters; the reverse of ``column_letters``."""
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number - 1


def cell_name(row: int, column: int) -> str:
    """Return the name of a cell counted from 0, as office programs write it: C5."""
    return f"{column_letters(column)}{row + 1}"
