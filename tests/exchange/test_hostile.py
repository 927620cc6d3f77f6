"""Files that are broken, protected, huge or made to do harm: one clear refusal each, at once."""

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.errors import Refused, Unavailable
from app.exchange import bound, delimited, packed_workbook, sheets
from app.exchange.sheets import read_sheets
from tests.exchange.outcomes import refusal

Maker = Callable[..., Path]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    assert "is not there" in refusal(tmp_path / "gone.xlsx", Unavailable)


def test_a_file_held_by_another_program(text_list: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    path = text_list([["Namn"]])

    def held(*_: object, **__: object) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Path, "open", held)
    assert "Close it in other programs" in refusal(path, Unavailable)


def test_a_folder_is_no_list(tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    refusal(tmp_path / "folder.csv", Unavailable)


@pytest.mark.parametrize("content", [b"", b"\n\n  \n", b"\xef\xbb\xbf;;;\n;;;\n"])
@pytest.mark.parametrize("name", ["list.csv", "list.tsv"])
def test_an_empty_file(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert "is empty" in refusal(tmp_path / name)


def test_an_empty_workbook(xlsx: Maker) -> None:
    assert "is empty" in refusal(xlsx({"Blad1": []}))


def test_a_file_of_another_kind(tmp_path: Path) -> None:
    (tmp_path / "letter.docx").write_bytes(b"PK\x03\x04")
    assert ".docx" in refusal(tmp_path / "letter.docx")


@pytest.mark.parametrize(
    "content", [b"\x89PNG\r\n\x1a\n" + bytes(300), b"%PDF-1.7\n" + bytes(300), b"<html><table>"]
)
@pytest.mark.parametrize("name", ["list.xlsx", "list.xls", "list.ods"])
def test_a_picture_or_page_named_as_a_workbook(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    assert "is not a spreadsheet" in refusal(tmp_path / name)


def test_a_picture_named_as_a_text_list(tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 4 + bytes(900))
    assert "is not a text list" in refusal(tmp_path / "list.csv")


def test_a_packed_file_that_is_no_workbook(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "list.xlsx", "w") as packed:
        packed.writestr("word/document.xml", "<w/>")
    assert "is not a spreadsheet" in refusal(tmp_path / "list.xlsx")


@pytest.mark.parametrize("share", [0.2, 0.5, 0.9, 0.99])
def test_a_workbook_cut_short(xlsx: Maker, share: float) -> None:
    path = xlsx({"Blad": [[f"Namn {at}", at] for at in range(200)]})
    content = path.read_bytes()
    path.write_bytes(content[: int(len(content) * share)])
    assert "damaged or only half there" in refusal(path)


@pytest.mark.parametrize("name", ["varder.xls", "fejl.xls"])
@pytest.mark.parametrize("keep", [100, 600, 1500, 3000])
def test_an_old_workbook_cut_short(lists: Path, tmp_path: Path, name: str, keep: int) -> None:
    path = tmp_path / name
    path.write_bytes((lists / name).read_bytes()[:keep])
    with pytest.raises(Refused):
        read_sheets(path)


def test_every_changed_byte_of_an_old_workbook_is_survived(lists: Path, tmp_path: Path) -> None:
    content = (lists / "fejl.xls").read_bytes()
    path = tmp_path / "list.xls"
    for at in range(0, len(content), 7):
        path.write_bytes(content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :])
        try:
            read_sheets(path)
        except Refused:
            continue


def test_a_changed_byte_in_a_packed_workbook_is_survived(xlsx: Maker) -> None:
    path = xlsx({"Blad": [["Namn", "Ort"], ["Signe", "Malmö"]]})
    content = path.read_bytes()
    for at in range(0, len(content), 61):
        path.write_bytes(content[:at] + bytes([content[at] ^ 0xFF]) + content[at + 1 :])
        try:
            read_sheets(path)
        except Refused:
            continue


def test_a_password(lists: Path) -> None:
    assert "protected by a password" in refusal(lists / "passord.xlsx")


def test_a_password_on_an_ods_file(ods: Maker) -> None:
    path = ods([["Navn"]], manifest="<manifest:manifest><manifest:encryption-data/></manifest:manifest>")
    assert "protected by a password" in refusal(path)


def test_a_file_of_too_many_bytes(text_list: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sheets, "MOST_FILE_BYTES", 100)
    assert "too large" in refusal(text_list([["Namn"], *[["Signe"]] * 100]))


def test_a_file_that_unpacks_without_end(tmp_path: Path) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("xl/workbook.xml", "<workbook/>")
        packed.writestr("xl/worksheets/sheet1.xml", b" " * (40 * 1024 * 1024))
    assert "unpacks to far more" in refusal(path)


def test_a_file_that_lies_about_its_size(xlsx: Maker) -> None:
    path = xlsx({"Blad": [["Namn"], *[[f"Signe {at}"] for at in range(500)]]})
    content = bytearray(path.read_bytes())
    entry = content.index(b"PK\x01\x02")
    while content[entry + 46 : entry + 46 + 24] != b"xl/worksheets/sheet1.xml":
        entry = content.index(b"PK\x01\x02", entry + 4)
    content[entry + 24 : entry + 28] = (50).to_bytes(4, "little")
    path.write_bytes(content)
    assert "damaged" in refusal(path)


def test_too_many_rows_of_text(text_list: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delimited, "MOST_ROWS", 50)
    assert "more than 50 rows" in refusal(text_list([["Namn"], *[["Signe"]] * 50]))


@pytest.mark.parametrize("cell", ["A200001", "XFD2", "AAA1", "a1048576", "xfd3"])
def test_one_cell_far_outside(sheet_of: Callable[[str], Path], cell: str) -> None:
    row = "".join(filter(str.isdigit, cell))
    path = sheet_of(
        f'<row r="1"><c r="A1" t="str"><v>Namn</v></c></row><row r="{row}"><c r="{cell}" '
        f't="str"><v>x</v></c></row>'
    )
    sentence = refusal(path)
    assert cell.upper() in sentence or f"more than {bound.MOST_ROWS} rows" in sentence


@pytest.mark.parametrize("quote", ['"', "'"])
def test_two_cells_at_the_corners_of_a_huge_grid(sheet_of: Callable[[str], Path], quote: str) -> None:
    corners = [("1", "A1"), ("199999", "ZZ199999")]
    rows = "".join(f'<row r="{row}"><c r="{cell}" t="str"><v>x</v></c></row>' for row, cell in corners)
    assert "199999 rows and 702 columns" in refusal(sheet_of(rows.replace('"', quote)))


def test_cells_without_places_far_below(sheet_of: Callable[[str], Path]) -> None:
    path = sheet_of('<row r="1"><c t="str"><v>a</v></c></row><row r="900000"><c t="str"><v>b</v></c></row>')
    assert "rows" in refusal(path)


def test_few_long_texts_used_over_and_over(xlsx: Maker, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packed_workbook, "MOST_TEXT_CHARACTERS", 100_000)
    assert "more text" in refusal(xlsx({"Blad": [["Namn"], *[["x" * 30_000]] * 10]}))


@pytest.mark.parametrize(
    ("rows", "columns", "words"),
    [
        (300_000, 1, "more than 200000 rows"),
        (2, 5_000, "far outside"),
        (150_000, 600, "150000 rows and 600 columns"),
    ],
)
def test_ods_that_repeats_a_few_bytes(ods: Maker, rows: int, columns: int, words: str) -> None:
    path = ods(
        f'<table:table-row table:number-rows-repeated="{rows}"><table:table-cell office:value-type="string" '
        f'table:number-columns-repeated="{columns}"><text:p>x</text:p></table:table-cell></table:table-row>'
    )
    assert words in refusal(path)


def test_ods_that_repeats_a_long_text(ods: Maker) -> None:
    path = ods(
        '<table:table-row table:number-rows-repeated="100000"><table:table-cell office:value-type="string">'
        f"<text:p>{'x' * 5000}</text:p></table:table-cell></table:table-row>"
    )
    assert "more text" in refusal(path)


def test_a_cell_of_more_than_a_million_characters(text_list: Maker) -> None:
    path = text_list([["Namn", "Not"], ["Signe", "x" * 1_000_001]])
    assert "cell B2" in refusal(path)


def test_a_long_cell_of_a_workbook(ods: Maker) -> None:
    assert "cell A2" in refusal(ods([["Navn"], ["x" * 1_000_001]]))


@pytest.mark.parametrize("after", ["", "\nB;3\nC;4", "\nB;3\n" * 200_000])
def test_a_quotation_mark_never_closed(tmp_path: Path, after: str) -> None:
    path = tmp_path / "list.csv"
    path.write_text(f'Namn;Antal\nA;1\n"B;2{after}')
    assert "near line 3" in refusal(path)


def test_a_quotation_mark_inside_a_word_is_no_trouble(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text('Namn;Antal\nA "den store";1\n"B" x;2\n')
    assert [row[0] for row in read_sheets(path)[0].rows] == ["Namn", 'A "den store"', "B x"]


def test_broken_marks_inside_a_workbook(sheet_of: Callable[[str], Path]) -> None:
    assert "damaged" in refusal(sheet_of('<row r="1"><c r="A1" t="str"><v>Namn</c></row'))


def test_a_workbook_in_an_encoding_that_hides_its_cells(xlsx: Maker, with_part: Maker) -> None:
    hidden = '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData/></worksheet>'.encode("utf-16")
    assert "damaged" in refusal(with_part(xlsx({"Blad": [["Namn"]]}), "xl/worksheets/sheet1.xml", hidden))


def test_a_sheet_under_an_ending_that_hides_it(xlsx: Maker, with_part: Maker) -> None:
    path = xlsx({"Blad": [["Namn"], ["Signe"]]})
    with zipfile.ZipFile(path) as packed:
        relations = packed.read("xl/_rels/workbook.xml.rels")
    moved = relations.replace(b"worksheets/sheet1.xml", b"worksheets/sheet1.bin")
    assert "damaged" in refusal(with_part(path, "xl/_rels/workbook.xml.rels", moved))


def test_two_parts_of_one_name(xlsx: Maker) -> None:
    path = xlsx({"Blad": [["Namn"], ["Signe"]]})
    with zipfile.ZipFile(path, "a") as packed:
        packed.writestr("xl/worksheets/SHEET1.xml", "<worksheet/>")
    assert "damaged" in refusal(path)


def test_an_xlsx_file_that_poses_as_ods(xlsx: Maker, sheet_of: Callable[[str], Path]) -> None:
    far = '<row r="1"><c r="XFD1048576" t="str"><v>x</v></c></row>'
    path = sheet_of(far + '<row r="2"><c r="A1" t="str"><v>y</v></c></row>')
    with zipfile.ZipFile(path, "a") as packed:
        packed.writestr("content.xml", "<table:table/>")
    assert "far outside" in refusal(path)


@pytest.mark.parametrize("rows", [b"\x00\xff\x00\x00\x02\x00\x00\x00", b"\x00\x00\x00\x00\xff\xff\xff\xff"])
def test_an_old_workbook_that_claims_a_huge_sheet(lists: Path, tmp_path: Path, rows: bytes) -> None:
    content = bytearray((lists / "fejl.xls").read_bytes())
    size = content.index(b"\x00\x02\x0e\x00", 1024)
    content[size + 4 : size + 12] = rows
    (tmp_path / "list.xls").write_bytes(content)
    with pytest.raises(Refused):
        read_sheets(tmp_path / "list.xls")


def test_a_thousand_parts(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for at in range(bound.MOST_PARTS + 1):
            packed.writestr(f"xl/{at}.xml", "")
    (tmp_path / "list.xlsx").write_bytes(buffer.getvalue())
    assert "unpacks to far more" in refusal(tmp_path / "list.xlsx")
