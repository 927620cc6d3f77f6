"""Reading xlsx, xlsm, xls and ods into sheets."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from python_calamine import (
    CalamineError,
    CalamineSheet,
    CalamineWorkbook,
    PasswordError,
    SheetMetadata,
    SheetTypeEnum,
    SheetVisibleEnum,
)

from app.errors import Refused
from app.exchange.bound import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_SHEETS
from app.exchange.cleaning import clean_rows
from app.exchange.old_workbook import check_old_workbook
from app.exchange.packed_workbook import PackedWorkbook, look_into
from app.exchange.refusal import BROKEN, PASSWORD, TOO_FAR_OUT, TOO_MANY_CELLS, TOO_MANY_ROWS
from app.exchange.sheet import Cell, Remark, Sheet, cell_name

ZIP_MARK: Final = b"PK"
_PANIC: Final = "PanicException"
"""How the reader's own faults reach Python, for files damaged in a way it did not think of."""
OLE_MARK: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def read_workbook(path: Path, first_bytes: bytes) -> tuple[Sheet, ...]:
    """Return the sheets of a workbook that may hold a list; raises ``Refused`` when it cannot be read."""
    noticed = look_into(path) if first_bytes.startswith(ZIP_MARK) else check_old_workbook(path)
    try:
        with CalamineWorkbook.from_path(path) as workbook:
            found = [sheet for sheet in workbook.sheets_metadata if sheet.typ is SheetTypeEnum.WorkSheet]
            return tuple(_read_sheet(workbook, sheet, noticed) for sheet in found[:MOST_SHEETS])
    except PasswordError as error:
        raise Refused(PASSWORD.fill(file=path.name), where=path.name) from error
    except CalamineError as error:
        raise Refused(BROKEN.fill(file=path.name), where=path.name) from error
    except BaseException as error:
        if type(error).__name__ != _PANIC:
            raise
        raise Refused(BROKEN.fill(file=path.name), where=path.name) from error


def _read_sheet(workbook: CalamineWorkbook, about: SheetMetadata, noticed: PackedWorkbook) -> Sheet:
    grid = workbook.get_sheet_by_name(about.name)
    _check_size(grid)
    rows, remarks = clean_rows(grid.to_python(skip_empty_area=False), about.name)
    seen = [remark for remark in noticed.remarks.get(about.name, ()) if not _has_value(rows, remark)]
    return Sheet(
        name=about.name,
        hidden=about.visible is not SheetVisibleEnum.Visible,
        rows=rows,
        remarks=(*seen, *remarks),
        starts_1904=noticed.starts_1904,
    )


def _has_value(rows: list[list[Cell]], remark: Remark) -> bool:
    """Say whether the cell was read after all; then nothing is to be told of it."""
    inside = 0 <= remark.row < len(rows) and remark.column < len(rows[remark.row])
    return inside and rows[remark.row][remark.column] is not None


def _check_size(grid: CalamineSheet) -> None:
    end = grid.end
    if end is None:
        return
    rows, columns = end[0] + 1, end[1] + 1
    if columns > MOST_COLUMNS:
        name = cell_name(*end)
        raise Refused(TOO_FAR_OUT.fill(cell=name, sheet=grid.name), where=name)
    if rows > MOST_ROWS:
        raise Refused(TOO_MANY_ROWS.fill(sheet=grid.name, most=MOST_ROWS), where=grid.name)
    if rows * columns > MOST_CELLS:
        raise Refused(TOO_MANY_CELLS.fill(sheet=grid.name, rows=rows, columns=columns), where=grid.name)
