"""What a packed workbook (xlsx, xlsm, ods) holds, looked at before the reader of sheets sees it.

The reader builds a full grid between the first and the last cell, so two cells at opposite corners
would fill the memory; here the grid is measured first. The reader also gives an error cell and a
formula without a value as plain empty: both are found here, so that they can be told.
"""

from __future__ import annotations

import itertools
import re
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from attrs import field, frozen

from app.errors import Refused
from app.exchange.bound import (
    MOST_CELLS,
    MOST_COLUMNS,
    MOST_PARTS,
    MOST_RATIO,
    MOST_ROWS,
    MOST_TEXT_CHARACTERS,
    MOST_UNPACKED_BYTES,
    RATIO_MATTERS_BYTES,
)
from app.exchange.packed_document import check_document
from app.exchange.packed_remark import faulty_cells, has_unseen_sheets, sheet_names, uncomputed_cells
from app.exchange.refusal import (
    BROKEN,
    NOT_A_LIST,
    PASSWORD,
    TOO_FAR_OUT,
    TOO_MANY_CELLS,
    TOO_MANY_ROWS,
    TOO_MUCH_TEXT,
    UNPACKS_TOO_LARGE,
)
from app.exchange.sheet import Remark, column_number

_UNUSUAL_CELL: Final = re.compile(rb'<c(?! r="[A-Z]\d{1,5}"|ol|f|on)')
"""A cell right of Z or below row 99,999, or written in another way: only then is every cell looked at."""
_ATTRIBUTES: Final = rb"""(?:[^<>"']|"[^"<]*"|'[^'<]*')*"""
_CELL_BEGIN: Final = re.compile(rb"<(?:[\w.-]+:)?c(?=[\s/>])")
_ROW_OR_CELL: Final = re.compile(rb"<(?:[\w.-]+:)?(row|c)(?=[\s/>])(" + _ATTRIBUTES + rb")>")
_PLACE: Final = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]*)0*(\d+)["']""")
_TEXT_BEGIN: Final = re.compile(rb"<(?:[\w.-]+:)?si[\s>]")
_TEXT_USE: Final = re.compile(rb"""t\s*=\s*["']s["'][^<>]*>\s*<(?:[\w.-]+:)?v>(\d{1,9})<""")
_PART_NEEDED: Final = (".xml", ".rels")


@frozen
class PackedWorkbook:
    """What was noticed: remarks by sheet name, and the first day of the day numbers."""

    remarks: dict[str, tuple[Remark, ...]] = field(factory=dict)
    starts_1904: bool = False


def look_into(path: Path) -> PackedWorkbook:
    """Measure a packed workbook and note its faulty cells; raises ``Refused`` when it is not safe to read."""
    try:
        with zipfile.ZipFile(path) as packed:
            return _look_at(_unpack(packed, path.name), path.name)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
        raise Refused(BROKEN.fill(file=path.name), where=path.name) from error
    except RuntimeError as error:
        raise Refused(PASSWORD.fill(file=path.name), where=path.name) from error


def _look_at(parts: dict[str, bytes], file: str) -> PackedWorkbook:
    if "content.xml" in parts:
        check_document(parts, file)
    elif "xl/workbook.xml" not in parts:
        raise Refused(NOT_A_LIST.fill(file=file), where=file)
    return _look_at_parts(parts, file) if "xl/workbook.xml" in parts else PackedWorkbook()


def _unpack(packed: zipfile.ZipFile, file: str) -> dict[str, bytes]:
    entries = packed.infolist()
    needed = [entry for entry in entries if entry.filename.lower().endswith(_PART_NEEDED)]
    unpacked = sum(entry.file_size for entry in needed)
    stored = sum(entry.compress_size for entry in needed)
    squeezed = unpacked > RATIO_MATTERS_BYTES and unpacked > MOST_RATIO * max(stored, 1)
    if unpacked > MOST_UNPACKED_BYTES or len(entries) > MOST_PARTS or squeezed:
        raise Refused(UNPACKS_TOO_LARGE.fill(file=file), where=file)
    if len({entry.filename.lower() for entry in entries}) < len(entries):
        raise Refused(BROKEN.fill(file=file), where=file)
    return {entry.filename: packed.read(entry) for entry in needed}


def _look_at_parts(parts: dict[str, bytes], file: str) -> PackedWorkbook:
    wide = any(content[:2] in {b"\xff\xfe", b"\xfe\xff"} for content in parts.values())
    # A sheet under another ending would be read without having been looked at here.
    if wide or has_unseen_sheets(parts):
        raise Refused(BROKEN.fill(file=file), where=file)
    names = sheet_names(parts)
    remarks: dict[str, tuple[Remark, ...]] = {}
    for part, content in parts.items():
        if b"sheetData" in content:
            name = names.get(part, part)
            _check_grid(content, name)
            remarks[name] = (*faulty_cells(content), *uncomputed_cells(content))
    _check_text(parts, file)
    settings = parts["xl/workbook.xml"]
    return PackedWorkbook(remarks, re.search(rb'date1904\s*=\s*"(?:1|true)"', settings) is not None)


def _check_grid(content: bytes, sheet: str) -> None:
    if b":c" not in content and _UNUSUAL_CELL.search(content) is None:
        return
    rows = columns = 1
    for letters, row in _filled_places(content):
        column = column_number(letters.decode())
        if column >= MOST_COLUMNS:
            name = letters.decode().upper() + str(row)
            raise Refused(TOO_FAR_OUT.fill(cell=name, sheet=sheet), where=name)
        rows, columns = max(rows, row), max(columns, column + 1)
    if rows > MOST_ROWS:
        raise Refused(TOO_MANY_ROWS.fill(sheet=sheet, most=MOST_ROWS), where=sheet)
    if rows * columns > MOST_CELLS:
        raise Refused(TOO_MANY_CELLS.fill(sheet=sheet, rows=rows, columns=columns), where=sheet)


def _filled_places(content: bytes) -> Iterator[tuple[bytes, int]]:
    """Yield column letters and row of each cell that holds something, not of those merely coloured."""
    row_of_cell = cells = 0
    for mark in _ROW_OR_CELL.finditer(content):
        places = [*_PLACE.finditer(mark[2])]
        if len(places) > 1:
            raise ValueError("a cell with two places")
        place = places[0] if places else None
        if mark[1] == b"row":
            row_of_cell = int(place[2]) if place else row_of_cell + 1
            continue
        cells += 1
        if not mark[2].endswith(b"/"):
            yield (place[1] or b"A", int(place[2])) if place else (b"A", row_of_cell)
    if cells != sum(1 for _ in _CELL_BEGIN.finditer(content)):
        raise ValueError("cells written so that they are not seen")


def _check_text(parts: dict[str, bytes], file: str) -> None:
    """Refuse a workbook whose few long texts are used so often that they would fill the memory."""
    texts = parts.get("xl/sharedStrings.xml", b"")
    sheets = [content for content in parts.values() if b"sheetData" in content]
    uses = sum(content.count(b"<c ") + content.count(b":c ") for content in sheets)
    longest = max(map(len, texts.split(b"<"))) if b"<r>" not in texts and b":r>" not in texts else len(texts)
    if longest * uses <= MOST_TEXT_CHARACTERS:
        return
    begins = [*(text.start() for text in _TEXT_BEGIN.finditer(texts)), len(texts)]
    lengths = [end - begin for begin, end in itertools.pairwise(begins)]
    used = (int(use) for content in sheets for use in _TEXT_USE.findall(content))
    if sum(lengths[at] for at in used if at < len(lengths)) > MOST_TEXT_CHARACTERS:
        raise Refused(TOO_MUCH_TEXT.fill(file=file), where=file)
