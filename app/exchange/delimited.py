"""Reading csv, tsv and other text lists: the encoding, the separator, the quotation marks."""

from __future__ import annotations

import csv
import io
import itertools
from collections import Counter
from pathlib import Path
from typing import Final

from attrs import frozen

from app.errors import Refused
from app.exchange.bound import MOST_CELL_CHARACTERS, MOST_COLUMNS, MOST_ROWS
from app.exchange.cleaning import clean_rows
from app.exchange.formula_guard import unguarded
from app.exchange.refusal import BROKEN_QUOTES, NOT_TEXT, TOO_FAR_OUT, TOO_LONG_CELL, TOO_MANY_ROWS
from app.exchange.sheet import Sheet, cell_name

SEPARATORS: Final = (";", "\t", ",", "|")
_SAMPLE_BYTES: Final = 65_536
_SAMPLE_RECORDS: Final = 60
_MANY_NULS: Final = 0.2


@frozen
class TextForm:
    """How a text list is written; a person may choose another than the guessed one, "" is guessed."""

    encoding: str = ""
    separator: str = ""


def read_delimited(path: Path, form: TextForm | None = None) -> Sheet:
    """Return the one sheet of a text list; ``form`` overrides what would be guessed."""
    content = path.read_bytes()
    asked = form or TextForm()
    encoding = asked.encoding or guess_encoding(content, path.name)
    text = content.decode(encoding, "replace").removeprefix("\ufeff")
    declared, text = _declared_separator(text)
    separator = asked.separator or declared or guess_separator(text)
    rows = _records(text, separator, path.name)
    plain, remarks = clean_rows(rows, path.stem)
    return Sheet(name=path.stem, rows=plain, remarks=tuple(remarks), encoding=encoding, separator=separator)


def guess_encoding(content: bytes, file: str) -> str:
    """Return the encoding: by its mark, by the pattern of zero bytes, UTF-8 if it is that, else cp1252."""
    for mark, encoding in ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16")):
        if content.startswith(mark):
            return encoding
    sample = content[:_SAMPLE_BYTES]
    if b"\0" in sample:
        even, odd = (sample[start::2].count(0) / max(len(sample[start::2]), 1) for start in (0, 1))
        if max(even, odd) < _MANY_NULS or min(even, odd) > _MANY_NULS:
            raise Refused(NOT_TEXT.fill(file=file), where=file)
        return "utf-16-le" if odd > even else "utf-16-be"
    try:
        content.decode("utf-8")
    except UnicodeDecodeError:
        return "cp1252"
    return "utf-8"


def _declared_separator(text: str) -> tuple[str, str]:
    """Return the separator of a first line ``sep=;``, a habit of Excel, and the text after it."""
    first, _, rest = text.partition("\n")
    word = first.strip().strip('"')
    return (word[4], rest) if word[:4].lower() == "sep=" and len(word) == len("sep=;") else ("", text)


def guess_separator(text: str) -> str:
    """Return the separator that cuts the first records into the most even number of cells."""
    return max(SEPARATORS, key=lambda separator: _evenness(text, separator))


def _evenness(text: str, separator: str) -> float:
    """Return the mean number of cuts that the first records have in common."""
    reader = csv.reader(io.StringIO(text[:_SAMPLE_BYTES], newline=""), delimiter=separator)
    try:
        widths = [len(record) for record in itertools.islice(reader, _SAMPLE_RECORDS) if any(record)]
    except csv.Error:
        return 0.0
    counted = Counter(width for width in widths if width > 1)
    return max((times * (width - 1) / len(widths) for width, times in counted.items()), default=0.0)


def _records(text: str, separator: str, file: str) -> list[list[str]]:
    """Return the records; blank lines stay, so that the row numbers are those of a spreadsheet program."""
    usual = csv.field_size_limit(MOST_CELL_CHARACTERS)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    rows: list[list[str]] = []
    begun = last_begun = 0
    try:
        for row in reader:
            rows.append(row)
            _check_size(rows, file)
            last_begun, begun = begun, reader.line_num
    except csv.Error as error:
        raise _too_long(text, begun, separator, len(rows), file) from error
    finally:
        csv.field_size_limit(usual)
    if rows:
        _check_closed(text, last_begun, separator, file)
    return [[unguarded(cell) for cell in row] for row in rows] if "'" in text else rows


def _check_size(rows: list[list[str]], file: str) -> None:
    if len(rows[-1]) > MOST_COLUMNS:
        name = cell_name(len(rows) - 1, len(rows[-1]) - 1)
        raise Refused(TOO_FAR_OUT.fill(cell=name, sheet=file), where=name)
    if len(rows) > MOST_ROWS:
        raise Refused(TOO_MANY_ROWS.fill(sheet=file, most=MOST_ROWS), where=file)


def _too_long(text: str, begun: int, separator: str, row: int, file: str) -> Refused:
    """Tell a truly long cell from a quotation mark that swallowed the lines after it."""
    line = next(itertools.islice(io.StringIO(text, newline=""), begun, None), "")
    for column, piece in enumerate(line.split(separator)):
        if len(piece) > MOST_CELL_CHARACTERS:
            name = cell_name(row, column)
            return Refused(TOO_LONG_CELL.fill(cell=name, sheet=file), where=name)
    return Refused(BROKEN_QUOTES.fill(file=file, line=begun + 1), where=file)


def _check_closed(text: str, begun: int, separator: str, file: str) -> None:
    """Refuse when the last record, begun after that many lines, ends inside quotation marks."""
    last = "".join(itertools.islice(io.StringIO(text, newline=""), begun, None))
    if '"' not in last:
        return
    try:
        list(csv.reader(io.StringIO(last, newline=""), delimiter=separator, strict=True))
    except csv.Error as error:
        if "end of data" in str(error):
            raise Refused(BROKEN_QUOTES.fill(file=file, line=begun + 1), where=file) from error
