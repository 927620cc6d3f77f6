"""The same look before reading for ods files, where a few bytes can repeat a row a million times."""

from __future__ import annotations

import math
import re
from typing import Final

from app.errors import Refused
from app.exchange.bound import MOST_CELLS, MOST_COLUMNS, MOST_ROWS, MOST_TEXT_CHARACTERS
from app.exchange.refusal import BROKEN, PASSWORD, TOO_FAR_OUT, TOO_MANY_CELLS, TOO_MANY_ROWS, TOO_MUCH_TEXT
from app.exchange.sheet import cell_name

_MARK: Final = re.compile(
    rb"<(?:table:(?P<kind>table-row|table-cell|covered-table-cell|table)(?=[\s/>])(?P<named>"
    rb"""(?:[^<>"']|"[^"<]*"|'[^'<]*')*)>|(?P<text>text:p))"""
)
_REPEAT: Final = re.compile(rb"""-repeated\s*=\s*["'](\d{1,12})["']""")
_NAME: Final = re.compile(rb'table:name="([^"]*)"')
_FAR: Final = re.compile(rb"""-repeated(?!="\d")""")


def check_document(parts: dict[str, bytes], file: str) -> None:
    """Refuse an ods file that is locked by a password or whose grid is larger than any list."""
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise Refused(PASSWORD.fill(file=file), where=file)
    content = parts["content.xml"]
    if content[:2] in {b"\xff\xfe", b"\xfe\xff"} or b"<table:table" not in content:
        raise Refused(BROKEN.fill(file=file), where=file)
    if _FAR.search(content) or content.count(b"table:table-cell") > MOST_ROWS:
        _Grid(file).measure(content)


class _Grid:
    """The filled part of the sheet being walked through."""

    def __init__(self, file: str) -> None:
        self.file = file
        self.text = 0
        self._start("")

    def _start(self, sheet: str) -> None:
        self.sheet = sheet
        self.row = self.column = self.rows = self.columns = 0
        self.row_repeats = self.cell_repeats = 1

    def measure(self, content: bytes) -> None:
        """Walk through all marks of the document."""
        cell_from = 0
        for mark in _MARK.finditer(content):
            kind, named = mark["kind"], mark["named"] or b""
            if kind == b"table":
                name = _NAME.search(named)
                self._start(name[1].decode("utf-8", "replace") if name else "")
            elif kind == b"table-row":
                self._next_row(_repeats(named))
            elif kind:
                self._next_cell(_repeats(named))
                cell_from = mark.end()
            if b"value-type=" in named or mark["text"]:
                end = content.find(b"</table:table-cell", cell_from)
                self._fill(end - cell_from if mark["text"] else 0)

    def _next_row(self, repeats: int) -> None:
        self.row += self.row_repeats
        self.row_repeats = repeats
        self.column, self.cell_repeats = 0, 0

    def _next_cell(self, repeats: int) -> None:
        self.column += self.cell_repeats
        self.cell_repeats = repeats

    def _fill(self, length: int) -> None:
        self.rows = self.row + self.row_repeats - 1
        self.columns = max(self.columns, self.column + self.cell_repeats)
        self.text += max(length, 0) * self.row_repeats * self.cell_repeats
        if self.columns > MOST_COLUMNS:
            name = cell_name(max(self.row - 1, 0), self.columns - 1)
            raise Refused(TOO_FAR_OUT.fill(cell=name, sheet=self.sheet), where=name)
        if self.rows > MOST_ROWS:
            raise Refused(TOO_MANY_ROWS.fill(sheet=self.sheet, most=MOST_ROWS), where=self.sheet)
        if self.rows * self.columns > MOST_CELLS:
            sentence = TOO_MANY_CELLS.fill(sheet=self.sheet, rows=self.rows, columns=self.columns)
            raise Refused(sentence, where=self.sheet)
        if self.text > MOST_TEXT_CHARACTERS:
            raise Refused(TOO_MUCH_TEXT.fill(file=self.file), where=self.file)


def _repeats(named: bytes) -> int:
    found = _REPEAT.findall(named)
    if len(found) != named.count(b"-repeated"):
        raise ValueError("a repetition that is no number")
    return math.prod(map(int, found))
