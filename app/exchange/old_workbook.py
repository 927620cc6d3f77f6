"""What an xls file holds, looked at before the reader of sheets sees it.

Sources: [MS-XLS], the published description of the format. As with packed workbooks, the grid is
measured first, and error cells are noted because the reader gives them as plain empty.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.errors import Refused
from app.exchange.bound import MOST_CELLS, MOST_COLUMNS, MOST_REMARKS
from app.exchange.compound_file import CompoundFile
from app.exchange.packed_workbook import PackedWorkbook
from app.exchange.refusal import BROKEN, NOT_A_LIST, PASSWORD, TOO_FAR_OUT, TOO_MANY_CELLS
from app.exchange.remark import ERROR_VALUE
from app.exchange.sheet import Remark, cell_name

_SHEET, _LOCKED, _DATE_SYSTEM, _TEXTS, _SIZE, _END = 0x0085, 0x002F, 0x0022, 0x00FC, 0x0200, 0x000A
_FORMULA, _ERROR = 0x0006, 0x0205
_CELLS: Final = frozenset({_FORMULA, _ERROR, 0x0203, 0x027E, 0x00FD, 0x0204, 0x00D6, 0x0207})
"""Formula, error or truth, number, packed number, shared text, text, rich text."""
_ROWS_OF_CELLS: Final = frozenset({0x00BD, 0x00BE})
"""Several numbers, or several blanks, in one record."""
_ERRORS: Final = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}


def check_old_workbook(path: Path) -> PackedWorkbook:
    """Measure an xls file and note its error cells; raises ``Refused`` when it is not safe to read."""
    try:
        container = CompoundFile(path.read_bytes())
        if "EncryptedPackage" in container.names:
            raise Refused(PASSWORD.fill(file=path.name), where=path.name)
        name = next((name for name in ("Workbook", "Book") if name in container.names), None)
        if name is None:
            raise Refused(NOT_A_LIST.fill(file=path.name), where=path.name)
        return _look_at_records(container.stream(name), path.name)
    except (ValueError, struct.error, IndexError) as error:
        raise Refused(BROKEN.fill(file=path.name), where=path.name) from error


def _records(stream: bytes, at: int = 0) -> Iterator[tuple[int, bytes]]:
    """Yield the kind and the content of each record from a place to the end of that part."""
    while at + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, at)
        yield kind, stream[at + 4 : at + 4 + length]
        if kind == _END:
            return
        at += 4 + length


def _look_at_records(stream: bytes, file: str) -> PackedWorkbook:
    sheets: dict[int, str] = {}
    starts_1904 = False
    for kind, content in _records(stream):
        if kind == _LOCKED:
            raise Refused(PASSWORD.fill(file=file), where=file)
        if kind == _SHEET:
            sheets[int.from_bytes(content[:4], "little")] = _sheet_name(content)
        elif kind == _DATE_SYSTEM:
            starts_1904 = content[:1] == b"\x01"
        elif kind == _TEXTS and int.from_bytes(content[4:8], "little") > len(stream):
            raise ValueError("more shared texts than bytes")
    return PackedWorkbook(
        {name: _look_at_sheet(stream, at, name) for at, name in sheets.items()}, starts_1904
    )


def _look_at_sheet(stream: bytes, at: int, sheet: str) -> tuple[Remark, ...]:
    remarks: list[Remark] = []
    rows = columns = 1
    for kind, content in _records(stream, at):
        if kind == _SIZE:
            wide = len(content) > 10  # noqa: PLR2004 - rows take four bytes since 1997
            first, last, left, right = struct.unpack_from("<IIHH" if wide else "<HHHH", content)
            if last < first or right < left:
                raise ValueError("a sheet that ends before it begins")
            _check_grid(sheet, max(last, 1), max(right, 1))
        elif kind in _CELLS or kind in _ROWS_OF_CELLS:
            row, column = struct.unpack_from("<HH", content)
            last = int.from_bytes(content[-2:], "little") if kind in _ROWS_OF_CELLS else column
            rows, columns = max(rows, row + 1), max(columns, column + 1, last + 1)
            _check_grid(sheet, rows, columns)
            if len(remarks) < MOST_REMARKS and (error := _error_in(kind, content)):
                remarks.append(Remark(row, column, ERROR_VALUE.fill(error=error)))
    return tuple(remarks)


def _sheet_name(content: bytes) -> str:
    length, wide = content[6], content[7] & 1
    return (
        content[8 : 8 + length * 2].decode("utf-16-le") if wide else content[8 : 8 + length].decode("latin-1")
    )


def _check_grid(sheet: str, rows: int, columns: int) -> None:
    if columns > MOST_COLUMNS:
        name = cell_name(rows - 1, columns - 1)
        raise Refused(TOO_FAR_OUT.fill(cell=name, sheet=sheet), where=name)
    if rows * columns > MOST_CELLS:
        raise Refused(TOO_MANY_CELLS.fill(sheet=sheet, rows=rows, columns=columns), where=sheet)


def _error_in(kind: int, content: bytes) -> str:
    if kind == _ERROR and content[7:8] == b"\x01":
        return _ERRORS.get(content[6], "#?")
    if kind == _FORMULA and content[6:7] == b"\x02" and content[12:14] == b"\xff\xff":
        return _ERRORS.get(content[8], "#?")
    return ""
