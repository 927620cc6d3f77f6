"""Opening a list of any kind the program reads: xlsx, xlsm, xls, ods, csv, tsv, txt."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from app.errors import Refused, Unavailable
from app.exchange.bound import MOST_FILE_BYTES
from app.exchange.delimited import TextForm, read_delimited
from app.exchange.refusal import EMPTY, LOCKED, NOT_A_LIST, NOT_FOUND, TOO_LARGE, UNKNOWN_TYPE
from app.exchange.sheet import Sheet
from app.exchange.workbook import OLE_MARK, ZIP_MARK, read_workbook

WORKBOOKS: Final = frozenset({".xlsx", ".xlsm", ".xls", ".ods"})
TEXT_LISTS: Final = frozenset({".csv", ".tsv", ".tab", ".txt"})
READABLE: Final = WORKBOOKS | TEXT_LISTS
_MEGABYTE: Final = 1024 * 1024
_FIRST_BYTES: Final = 512


def read_sheets(path: Path, form: TextForm | None = None) -> tuple[Sheet, ...]:
    """Return every sheet of a list file, hidden ones marked; a text list is one sheet.

    Raises:
        Refused: the file is none of a readable kind, too large, protected, damaged or empty.
        Unavailable: the file is not there or held by another program.
    """
    first_bytes = _look_at(path)
    if _is_workbook(path, first_bytes):
        sheets = read_workbook(path, first_bytes)
    else:
        sheets = (read_delimited(path, form),)
    if not any(sheet.rows for sheet in sheets):
        raise Refused(EMPTY.fill(file=path.name), where=path.name)
    return sheets


def _look_at(path: Path) -> bytes:
    """Return the first bytes of a file that is there, free, of a fair size and not empty."""
    try:
        size = path.stat().st_size
        with path.open("rb") as file:
            first_bytes = file.read(_FIRST_BYTES)
    except FileNotFoundError as error:
        raise Unavailable(NOT_FOUND.fill(file=path.name)) from error
    except OSError as error:
        raise Unavailable(LOCKED.fill(file=path.name)) from error
    if size > MOST_FILE_BYTES:
        sizes = {"size": size // _MEGABYTE, "most": MOST_FILE_BYTES // _MEGABYTE}
        raise Refused(TOO_LARGE.fill(file=path.name, **sizes), where=path.name)
    if not first_bytes.strip():
        raise Refused(EMPTY.fill(file=path.name), where=path.name)
    return first_bytes


def _is_workbook(path: Path, first_bytes: bytes) -> bool:
    """Go by what the file holds, not by its name; a name that promises a workbook still binds."""
    suffix = path.suffix.lower()
    if suffix not in READABLE:
        raise Refused(UNKNOWN_TYPE.fill(suffix=suffix or path.name), where=path.name)
    if first_bytes.startswith((ZIP_MARK, OLE_MARK)):
        return True
    plain_text = suffix == ".xls" and b"\0" not in first_bytes and not first_bytes.lstrip().startswith(b"<")
    if suffix in WORKBOOKS and not plain_text:
        raise Refused(NOT_A_LIST.fill(file=path.name), where=path.name)
    return False
