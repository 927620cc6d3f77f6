"""What a packed workbook (xlsx, xlsm, ods) holds, looked at before the reader of sheets sees it.

The reader builds a full grid between the first and the last cell, so two cells at opposite corners
would fill the memory; here the grid is measured first. The reader also gives an error cell and a
formula without a value as plain empty: both are found here, so that they can be told.
"""

from __future__ import annotations

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
from app.exchange.remark import ERROR_VALUE, NO_STORED_VALUE
from app.exchange.sheet import Remark, column_number

_UNUSUAL_CELL: Final = re.compile(rb'<c(?! r="[A-Z]\d{1,5}"|ol|f|on)')
"""A cell right of Z or below row 99,999, or written in another way: only then is every cell looked at."""
_ROW_OR_CELL: Final = re.compile(rb"<(?:\w+:)?(row|c)(\s[^>]*|/?)>")
_PLACE: Final = re.compile(rb"""\sr\s*=\s*["']([A-Za-z]*)0*(\d+)["']""")
_FAULTY: Final = re.compile(
    rb"""<c r="([A-Z]+)(\d+)"[^>]*? t="e"[^>]*>.*?(?:<v>([^<]*)</v>|</c>)""", re.DOTALL
)
_UNCOMPUTED: Final = re.compile(
    rb"""<c r="([A-Z]+)(\d+)"[^>]*><f(?:[^>]*/>|[^>]*>[^<]*</f>)(?:<v\s*/>|<v></v>)?</c>"""
)
_RELATION: Final = re.compile(rb"<Relationship\s[^>]*>")
_STRING: Final = re.compile(rb"<(?:\w+:)?si>(.*?)</(?:\w+:)?si>", re.DOTALL)
_STRING_USE: Final = re.compile(rb"""t="s"[^>]*><v>(\d+)</v>""")
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
            parts = _unpack(packed, path.name)
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, UnicodeDecodeError) as error:
        raise Refused(BROKEN.fill(file=path.name), where=path.name) from error
    except RuntimeError as error:
        raise Refused(PASSWORD.fill(file=path.name), where=path.name) from error
    if "content.xml" in parts:
        check_document(parts, path.name)
        return PackedWorkbook()
    if "xl/workbook.xml" not in parts:
        raise Refused(NOT_A_LIST.fill(file=path.name), where=path.name)
    return _look_at_parts(parts, path.name)


def _unpack(packed: zipfile.ZipFile, file: str) -> dict[str, bytes]:
    entries = packed.infolist()
    needed = [entry for entry in entries if entry.filename.lower().endswith(_PART_NEEDED)]
    unpacked = sum(entry.file_size for entry in needed)
    stored = sum(entry.compress_size for entry in needed)
    squeezed = unpacked > RATIO_MATTERS_BYTES and unpacked > MOST_RATIO * max(stored, 1)
    if unpacked > MOST_UNPACKED_BYTES or len(entries) > MOST_PARTS or squeezed:
        raise Refused(UNPACKS_TOO_LARGE.fill(file=file), where=file)
    return {entry.filename: packed.read(entry) for entry in needed}


def _look_at_parts(parts: dict[str, bytes], file: str) -> PackedWorkbook:
    if any(part[:2] in {b"\xff\xfe", b"\xfe\xff"} for part in parts.values()):
        raise Refused(BROKEN.fill(file=file), where=file)
    names = _sheet_names(parts)
    remarks: dict[str, tuple[Remark, ...]] = {}
    for part, content in parts.items():
        if b"sheetData" in content:
            name = names.get(part, part)
            _check_grid(content, name)
            remarks[name] = (*_faulty_cells(content), *_uncomputed_cells(content))
    _check_text(parts, file)
    settings = parts["xl/workbook.xml"]
    return PackedWorkbook(remarks, re.search(rb'date1904\s*=\s*"(?:1|true)"', settings) is not None)


def _check_grid(content: bytes, sheet: str) -> None:
    if b"<sheetData" in content and _UNUSUAL_CELL.search(content) is None:
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
    row_of_cell = 0
    for mark in _ROW_OR_CELL.finditer(content):
        place = _PLACE.search(mark[2])
        if mark[1] == b"row":
            row_of_cell = int(place[2]) if place else row_of_cell + 1
        elif not mark[2].endswith(b"/"):
            yield (place[1], int(place[2])) if place else (b"A", row_of_cell)


def _sheet_names(parts: dict[str, bytes]) -> dict[str, str]:
    """Return the name of the sheet that stands in each part."""
    targets: dict[bytes, str] = {}
    for relation in _RELATION.findall(parts.get("xl/_rels/workbook.xml.rels", b"")):
        ident, target = re.search(rb'\sId="([^"]*)"', relation), re.search(rb'\sTarget="([^"]*)"', relation)
        if ident and target:
            place = target[1].decode("utf-8", "replace")
            targets[ident[1]] = place.lstrip("/") if place.startswith("/") else f"xl/{place}"
    names: dict[str, str] = {}
    for sheet in re.findall(rb"<(?:\w+:)?sheet\s[^>]*>", parts["xl/workbook.xml"]):
        ident, name = re.search(rb'\sr:id="([^"]*)"', sheet), re.search(rb'\sname="([^"]*)"', sheet)
        if ident and name and ident[1] in targets:
            names[targets[ident[1]]] = _plain(name[1])
    return names


def _plain(escaped: bytes) -> str:
    text = escaped.decode("utf-8", "replace")
    for entity, sign in (("&lt;", "<"), ("&gt;", ">"), ("&quot;", '"'), ("&apos;", "'"), ("&amp;", "&")):
        text = text.replace(entity, sign)
    return text


def _faulty_cells(content: bytes) -> list[Remark]:
    if b't="e"' not in content:
        return []
    return [
        Remark(int(row) - 1, column_number(letters.decode()), ERROR_VALUE.fill(error=error.decode() or "#?"))
        for letters, row, error in _FAULTY.findall(content)
    ]


def _uncomputed_cells(content: bytes) -> list[Remark]:
    if b"<f" not in content:
        return []
    return [
        Remark(int(row) - 1, column_number(letters.decode()), NO_STORED_VALUE)
        for letters, row in _UNCOMPUTED.findall(content)
    ]


def _check_text(parts: dict[str, bytes], file: str) -> None:
    """Refuse a workbook whose few long texts are used so often that they would fill the memory."""
    texts = parts.get("xl/sharedStrings.xml", b"")
    sheets = [content for content in parts.values() if b"sheetData" in content]
    uses = sum(content.count(b't="s"') for content in sheets)
    fair = MOST_TEXT_CHARACTERS // max(uses, 1)
    if b"<r>" not in texts and (fair > len(texts) or not re.search(rb"[^<]{%d}" % min(fair, 60_000), texts)):
        return
    lengths = [len(text) for text in _STRING.findall(texts)]
    used = (int(use) for content in sheets for use in _STRING_USE.findall(content))
    if sum(lengths[at] for at in used if at < len(lengths)) > MOST_TEXT_CHARACTERS:
        raise Refused(TOO_MUCH_TEXT.fill(file=file), where=file)
