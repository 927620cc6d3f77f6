"""Writing a table as xlsx, csv or json."""

from __future__ import annotations

import csv
import itertools
import json
from collections.abc import Iterable, Sequence
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from app.errors import Refused
from app.exchange.file_writing import written_whole
from app.exchange.formula_guard import guarded
from app.text import Language, Text

ExportCell = str | int | float | Decimal | bool | date | datetime | Sequence[str] | None
WRITABLE: Final = (".xlsx", ".csv", ".json")

_YES: Final = Text(en="Yes", sv="Ja", nb="Ja", da="Ja")
_NO: Final = Text(en="No", sv="Nej", nb="Nei", da="Nej")
_UNKNOWN_TYPE: Final = Text(
    en="A table cannot be written as {suffix}. Give the file a name that ends in .xlsx, .csv or .json.",
    sv="En tabell kan inte skrivas som {suffix}. Ge filen ett namn som slutar på .xlsx, .csv eller .json.",
    nb="En tabell kan ikke skrives som {suffix}. Gi filen et navn som slutter på .xlsx, .csv eller .json.",
    da="En tabel kan ikke skrives som {suffix}. Giv filen et navn, der ender på .xlsx, .csv eller .json.",
)
_TOO_LONG: Final = Text(
    en="A text in the column {column}, row {row}, is longer than a spreadsheet can hold. Save as .csv or "
    ".json, "
    "or leave the column out.",
    sv="En text i kolumnen {column}, rad {row}, är längre än vad ett kalkylblad rymmer. Spara som .csv eller "
    ".json, eller utelämna kolumnen.",
    nb="En tekst i kolonnen {column}, rad {row}, er lengre enn et regneark rommer. Lagre som .csv eller "
    ".json, "
    "eller utelat kolonnen.",
    da="En tekst i kolonnen {column}, række {row}, er længere, end et regneark kan rumme. Gem som .csv eller "
    ".json, eller udelad kolonnen.",
)
_TOO_MANY: Final = Text(
    en="The table has more rows than a spreadsheet can hold. Save as .csv or .json, or narrow the choice.",
    sv="Tabellen har fler rader än vad ett kalkylblad rymmer. Spara som .csv eller .json, eller begränsa "
    "urvalet.",
    nb="Tabellen har flere rader enn et regneark rommer. Lagre som .csv eller .json, eller snevre inn "
    "utvalget.",
    da="Tabellen har flere rækker, end et regneark kan rumme. Gem som .csv eller .json, eller indsnævr "
    "udvalget.",
)
_MOST_ROWS: Final = 1_048_575
_MOST_CHARACTERS: Final = 32_767
_FIRST_DAY: Final = date(1900, 3, 1)
"""Before it Excel counts a day that never was."""
_ROWS_FOR_WIDTH: Final = 200
_WIDEST: Final = 60
_NO_SHEET_NAME: Final = str.maketrans(dict.fromkeys("[]:*?/\\'", " "))


@frozen(kw_only=True)
class ExportColumn:
    """A column of a table: its heading in the language of the reader and its key in json."""

    key: str
    heading: str


def write_table(
    path: Path,
    columns: Sequence[ExportColumn],
    rows: Iterable[Sequence[ExportCell]],
    *,
    language: Language = "en",
    sheet: str = "",
) -> int:
    """Write rows, each a value a column, in the format of the file's ending; return how many.

    Days stay days and numbers numbers; yes and no are words but in json; several texts in a cell are parted
    by semicolons. The file is written whole or not at all. Raises ``Refused`` for a table that does not fit
    the format and ``Unavailable`` when the place cannot be written to.
    """
    writers = {".xlsx": _write_workbook, ".csv": _write_csv, ".json": _write_json}
    write = writers.get(path.suffix.lower())
    if write is None:
        raise Refused(_UNKNOWN_TYPE.fill(suffix=path.suffix or path.name), where=path.name)
    with written_whole(path) as draft:
        return write(draft, columns, iter(rows), language, sheet or path.stem)


def _words(cell: ExportCell, language: Language) -> ExportCell:
    if isinstance(cell, bool):
        return (_YES if cell else _NO).of(language)
    if isinstance(cell, str) or not isinstance(cell, Sequence):
        return cell
    return "; ".join(cell)


_Rows = Iterable[Sequence[ExportCell]]


def _write_csv(path: Path, columns: Sequence[ExportColumn], rows: _Rows, language: Language, _: str) -> int:
    """Write UTF-8 with its mark, which Excel needs; Nordic offices expect semicolons and decimal commas."""
    separator, point = (",", ".") if language == "en" else (";", ",")
    count = 0
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.writer(file, delimiter=separator, lineterminator="\r\n")
        writer.writerow([guarded(column.heading) for column in columns])
        for row in rows:
            writer.writerow([_csv_cell(_words(cell, language), point) for cell in row])
            count += 1
    return count


def _csv_cell(cell: ExportCell, point: str) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return guarded(cell)
    if isinstance(cell, datetime):
        return cell.isoformat(" ", "seconds")
    return str(cell).replace(".", point) if isinstance(cell, float | Decimal) else str(cell)


def _write_json(path: Path, columns: Sequence[ExportColumn], rows: _Rows, _: Language, __: str) -> int:
    keys = [column.key for column in columns]
    count = 0
    with path.open("w", encoding="utf-8", newline="\n") as file:
        file.write("[")
        for count, row in enumerate(rows, start=1):
            record = {key: _json_cell(cell) for key, cell in zip(keys, row, strict=True)}
            file.write(("\n" if count == 1 else ",\n") + json.dumps(record, ensure_ascii=False))
        file.write("\n]\n")
    return count


def _json_cell(cell: ExportCell) -> object:
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, Decimal):
        return int(cell) if cell == cell.to_integral_value() else float(cell)
    return list(cell) if isinstance(cell, Sequence) and not isinstance(cell, str) else cell


def _write_workbook(
    path: Path, columns: Sequence[ExportColumn], rows: _Rows, language: Language, sheet: str
) -> int:
    # xlsxwriter takes 85 ms to import and only an export to Excel needs it.
    import xlsxwriter  # noqa: PLC0415
    from xlsxwriter.exceptions import FileCreateError  # noqa: PLC0415

    options = {"constant_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    workbook = xlsxwriter.Workbook(str(path), options)
    try:
        page = workbook.add_worksheet(sheet.translate(_NO_SHEET_NAME).strip()[:31] or "1")
        count = _fill_page(workbook, page, columns, rows, language)
    finally:
        try:
            workbook.close()
        except FileCreateError as error:
            cause = error.args[0] if error.args else error
            raise cause if isinstance(cause, OSError) else OSError(str(error)) from error
    return count


def _fill_page(
    workbook: Any, page: Any, columns: Sequence[ExportColumn], rows: _Rows, language: Language
) -> int:
    bold = workbook.add_format({"bold": True, "bottom": 1, "text_wrap": False})
    forms: dict[type[date], Any] = {
        date: workbook.add_format({"num_format": "yyyy-mm-dd", "align": "left"}),
        datetime: workbook.add_format({"num_format": "yyyy-mm-dd hh:mm", "align": "left"}),
    }
    rows = iter(rows)
    first = [[_words(cell, language) for cell in row] for row in itertools.islice(rows, _ROWS_FOR_WIDTH)]
    for at, column in enumerate(columns):
        longest = max((len(str(row[at])) for row in first if row[at] is not None), default=0)
        page.set_column(at, at, min(max(longest, len(column.heading)) + 3, _WIDEST))
        page.write_string(0, at, column.heading, bold)
    page.freeze_panes(1, 0)
    count = 0
    rest = ([_words(cell, language) for cell in row] for row in rows)
    for count, row in enumerate(itertools.chain(first, rest), start=1):
        if count > _MOST_ROWS:
            raise Refused(_TOO_MANY)
        for at, cell in enumerate(row):
            _write_cell(page, count, at, cell, forms, columns[at].heading)
    if columns:
        page.autofilter(0, 0, count, len(columns) - 1)
    return count


def _write_cell(
    page: Any, row: int, column: int, cell: ExportCell, forms: dict[type[date], Any], heading: str
) -> None:
    if cell is None or cell == "":
        return
    if isinstance(cell, date):
        day = cell.date() if isinstance(cell, datetime) else cell
        if day < _FIRST_DAY:
            page.write_string(row, column, cell.isoformat())
        else:
            moment = cell.replace(tzinfo=None) if isinstance(cell, datetime) else cell
            page.write_datetime(row, column, moment, forms[type(cell)])
    elif isinstance(cell, str):
        if len(cell) > _MOST_CHARACTERS:
            raise Refused(_TOO_LONG.fill(column=heading, row=row + 1), where=heading)
        page.write_string(row, column, cell)
    else:
        page.write_number(row, column, cell)
