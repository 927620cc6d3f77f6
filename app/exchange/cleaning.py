"""Every cell of a sheet made plain: no control characters, no empty strings, no impossible length."""

from __future__ import annotations

import itertools
import re
import unicodedata
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

from app.errors import Refused
from app.exchange.bound import MOST_CELL_CHARACTERS, MOST_REMARKS
from app.exchange.refusal import TOO_LONG_CELL
from app.exchange.remark import CONTROL_CHARACTERS, LOST_CHARACTERS
from app.exchange.sheet import Cell, Remark, cell_name

RawCell = str | int | float | bool | date | datetime | time | timedelta | None

_LINE_END: Final = re.compile("_x000[AaDd]_")
"""Excel's way to write a line end inside a cell."""
_CONTROL: Final = re.compile(
    r"_x00[01][0-9A-Fa-f]_|[\xad\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
_SPACES: Final = re.compile(r"[ \t\u00a0\u2007\u2009\u202f]+")
_LONGEST_WHOLE: Final = 2.0**53


class _Texts(dict[str, str | None]):
    """The clean form of each text met so far; lists repeat themselves, so most cells are a look-up."""

    def __init__(self) -> None:
        """Begin with nothing met."""
        super().__init__()
        self.changed: dict[str, bool] = {}
        self.too_long = False

    def __missing__(self, raw: str) -> str | None:
        if _is_plain(raw):
            self[raw] = raw
            return raw
        if len(raw) > MOST_CELL_CHARACTERS:
            self.too_long = True
        lined = _LINE_END.sub("\n", raw) if "_x000" in raw else raw
        kept = _CONTROL.sub("", lined)
        if kept != lined:
            self.changed[raw] = True
        if "\ufffd" in raw:
            self.changed[raw] = False
        lines = (_SPACES.sub(" ", line).strip() for line in unicodedata.normalize("NFC", kept).splitlines())
        clean = self[raw] = "\n".join(lines).strip() or None
        return clean


def _is_plain(raw: str) -> bool:
    """Say at little cost that a text needs no cleaning; most cells are so, and the others go the long way."""
    if not raw.isprintable() or "  " in raw or "_x00" in raw or len(raw) > MOST_CELL_CHARACTERS:
        return False
    if not raw.isascii() and ("\ufffd" in raw or not unicodedata.is_normalized("NFC", raw)):
        return False
    return raw[:1] not in {" ", ""} and raw[-1] != " "


def _whole_if_whole(number: float) -> Cell:
    if number != number or number in (float("inf"), float("-inf")):  # noqa: PLR0124 - the test for "not a number"
        return None
    return int(number) if number == int(number) and abs(number) < _LONGEST_WHOLE else number


def _clock(moment: time) -> Cell:
    return f"{moment:%H:%M}" if moment != time(0) else None


def _day_if_day(moment: datetime) -> Cell:
    return moment.date() if moment.time() == time(0) else moment


def clean_rows(rows: Sequence[Sequence[RawCell]], sheet: str) -> tuple[list[list[Cell]], list[Remark]]:
    """Return the rows with plain cells, all equally wide, and a remark for each cell that lost something.

    Raises ``Refused`` naming the cell when a text has more than a million characters.
    """
    texts = _Texts()
    plain = [_clean_row(row, texts) for row in rows]
    if texts.too_long:
        raise _name_too_long(rows, sheet)
    width = _width(plain)
    level = [row if len(row) == width else _fit(row, width) for row in plain]
    while level and not any(cell is not None for cell in level[-1]):
        level.pop()
    return level, _remarks(rows, texts.changed) if texts.changed else []


def _clean_row(row: Sequence[RawCell], texts: _Texts) -> list[Cell]:
    return [
        texts[cell] if type(cell) is str else _whole_if_whole(cell) if type(cell) is float else _other(cell)
        for cell in row
    ]


def _other(cell: RawCell) -> Cell:
    if isinstance(cell, datetime):
        return _day_if_day(cell)
    if isinstance(cell, time):
        return _clock(cell)
    if isinstance(cell, timedelta):
        return cell / timedelta(hours=1)
    return cell


def _width(rows: list[list[Cell]]) -> int:
    """Return how many columns hold something in any row."""
    width = 0
    for row in rows:
        if len(row) > width and any(cell is not None for cell in row[width:]):
            width = max(at for at, cell in enumerate(row) if cell is not None) + 1
    return width


def _fit(row: list[Cell], width: int) -> list[Cell]:
    return row[:width] if len(row) > width else [*row, *[None] * (width - len(row))]


def _name_too_long(rows: Sequence[Sequence[RawCell]], sheet: str) -> Refused:
    for at, row in enumerate(rows):
        for column, cell in enumerate(row):
            if isinstance(cell, str) and len(cell) > MOST_CELL_CHARACTERS:
                name = cell_name(at, column)
                return Refused(TOO_LONG_CELL.fill(cell=name, sheet=sheet), where=name)
    raise AssertionError(sheet)


def _remarks(rows: Sequence[Sequence[RawCell]], changed: dict[str, bool]) -> list[Remark]:
    remarks = (
        Remark(at, column, CONTROL_CHARACTERS if changed[cell] else LOST_CHARACTERS)
        for at, row in enumerate(rows)
        for column, cell in enumerate(row)
        if isinstance(cell, str) and cell in changed
    )
    return list(itertools.islice(remarks, MOST_REMARKS))
