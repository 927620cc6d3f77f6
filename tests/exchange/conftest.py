"""Lists made for a test, in the manner of offices; every person and organisation is invented.

The three files in ``lists`` cannot be made here: they are an xls file with a hidden sheet, one with an
error cell, and an xlsx file locked with a password.
"""

import csv
import io
import zipfile
from collections.abc import Callable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest
import xlsxwriter

Grid = Sequence[Sequence[object]]
LISTS = Path(__file__).parent / "lists"


@pytest.fixture
def lists() -> Path:
    return LISTS


@pytest.fixture
def xlsx(tmp_path: Path) -> Callable[..., Path]:
    """Return a maker of workbooks: ``xlsx({"Sheet": rows})``; a sheet whose name begins with . is hidden."""

    def make(sheets: dict[str, Grid], name: str = "list.xlsx", **options: object) -> Path:
        path = tmp_path / name
        workbook = xlsxwriter.Workbook(
            str(path), {"strings_to_formulas": False, "strings_to_urls": False, **options}
        )
        day = workbook.add_format({"num_format": "yyyy-mm-dd"})
        for title, rows in sheets.items():
            page = workbook.add_worksheet(title.lstrip("."))
            if title.startswith("."):
                page.hide()
            for at, row in enumerate(rows):
                for column, cell in enumerate(row):
                    _write(page, at, column, cell, day)
        workbook.close()
        return path

    return make


def _write(page: Any, row: int, column: int, cell: object, day: object) -> None:
    if isinstance(cell, tuple):
        page.write_formula(row, column, cell[0], None, cell[1])
    elif isinstance(cell, date | datetime):
        page.write_datetime(row, column, cell, day)
    elif cell is not None:
        page.write(row, column, cell)


@pytest.fixture
def text_list(tmp_path: Path) -> Callable[..., Path]:
    """Return a maker of text lists with an encoding and a separator."""

    def make(rows: Grid, name: str = "list.csv", encoding: str = "utf-8", separator: str = ";") -> Path:
        buffer = io.StringIO(newline="")
        csv.writer(buffer, delimiter=separator).writerows(rows)
        path = tmp_path / name
        path.write_bytes(buffer.getvalue().encode(encoding))
        return path

    return make


_ODS_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.2">'
    "<office:body><office:spreadsheet>"
)
_ODS_TAIL = "</office:spreadsheet></office:body></office:document-content>"


def ods_cell(cell: object) -> str:
    if cell is None:
        return "<table:table-cell/>"
    if isinstance(cell, date):
        return f'<table:table-cell office:value-type="date" office:date-value="{cell.isoformat()}"/>'
    if isinstance(cell, int | float):
        return f'<table:table-cell office:value-type="float" office:value="{cell}"/>'
    text = escape(str(cell))
    return f'<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>'


@pytest.fixture
def ods(tmp_path: Path) -> Callable[..., Path]:
    """Return a maker of ods files from rows, or from the XML of the table's inside."""

    def make(rows: Grid | str, name: str = "list.ods", manifest: str = "<manifest/>") -> Path:
        inside = (
            rows
            if isinstance(rows, str)
            else "".join(f"<table:table-row>{''.join(map(ods_cell, row))}</table:table-row>" for row in rows)
        )
        path = tmp_path / name
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
            packed.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
            packed.writestr(
                "content.xml", f'{_ODS_HEAD}<table:table table:name="Ark1">{inside}</table:table>{_ODS_TAIL}'
            )
            packed.writestr("META-INF/manifest.xml", manifest)
        return path

    return make


@pytest.fixture
def with_part(tmp_path: Path) -> Callable[[Path, str, bytes], Path]:
    """Return a maker of a copy of a packed file with one part replaced."""

    def make(path: Path, part: str, content: bytes) -> Path:
        copy = tmp_path / f"changed-{path.name}"
        with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                new.writestr(name, content if name == part else old.read(name))
        return copy

    return make


SHEET_PART = "xl/worksheets/sheet1.xml"


def sheet_xml(rows: str) -> bytes:
    namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    inside = f"<sheetData>{rows}</sheetData>"
    return f'<?xml version="1.0"?><worksheet xmlns="{namespace}">{inside}</worksheet>'.encode()


@pytest.fixture
def sheet_of(
    xlsx: Callable[..., Path], with_part: Callable[[Path, str, bytes], Path]
) -> Callable[[str], Path]:
    """Return a maker of workbooks whose only sheet has the XML given."""

    def make(rows: str) -> Path:
        return with_part(xlsx({"Blad1": [["Namn"]]}), SHEET_PART, sheet_xml(rows))

    return make
