from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest

from app.exchange.delimited import TextForm
from app.exchange.sheet import Sheet, cell_name, column_letters, column_number
from app.exchange.sheets import read_sheets

Maker = Callable[..., Path]
ROWS = [["Namn", "Ort"], ["Signe Ekvall", "Malmö"], ["Łukasz Ðurić", "Tromsø; sentrum"]]
WESTERN = [["Namn", "Ort"], ["Signe Ekvall", "Malmö"], ["Åse “Bo” Ærø", "Tromsø – sentrum, nord"]]


def only(path: Path, form: TextForm | None = None) -> Sheet:
    (sheet,) = read_sheets(path, form)
    return sheet


@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_text_lists_of_every_encoding_and_separator(text_list: Maker, encoding: str, separator: str) -> None:
    assert only(text_list(ROWS, encoding=encoding, separator=separator)).rows == ROWS


def test_western_encoding_when_it_is_no_utf8(text_list: Maker) -> None:
    assert only(text_list(WESTERN, encoding="cp1252")).rows == WESTERN


def test_big_endian_with_its_mark(tmp_path: Path) -> None:
    path = tmp_path / "list.tsv"
    path.write_bytes(b"\xfe\xff" + "Navn\tBy\r\nÅse\tTromsø\r\n".encode("utf-16-be"))
    assert only(path).rows == [["Navn", "By"], ["Åse", "Tromsø"]]


def test_a_person_may_choose_encoding_and_separator(tmp_path: Path) -> None:
    path = tmp_path / "list.txt"
    path.write_bytes("Namn:Ort\nÅse:Ängelholm".encode("mac-roman"))
    assert only(path, TextForm("mac-roman", ":")).rows == [["Namn", "Ort"], ["Åse", "Ängelholm"]]


def test_lines_and_separators_inside_quotes(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text('Namn;Not\r\n"Ek; Signe";"första\r\nandra ""raden"""\r\n', newline="")
    assert only(path).rows == [["Namn", "Not"], ["Ek; Signe", 'första\nandra "raden"']]


def test_decimal_commas_do_not_look_like_separators(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Namn;Poäng\nA;7,5\nB;10,0\nC;2,5\n")
    assert only(path).width == 2


def test_excels_own_separator_line(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("sep=|\nNamn|Ort, land\nA, B|Malmö, SE\n")
    assert only(path).rows == [["Namn", "Ort, land"], ["A, B", "Malmö, SE"]]


def test_blank_lines_keep_their_place(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("Namn;Ort\n\nA;B\n")
    assert only(path).rows == [["Namn", "Ort"], [None, None], ["A", "B"]]


def test_old_macintosh_line_ends(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes(b"Namn;Ort\rA;B\r")
    assert only(path).rows == [["Namn", "Ort"], ["A", "B"]]


def test_a_text_list_under_an_excel_name_is_read(tmp_path: Path) -> None:
    path = tmp_path / "export.xls"
    path.write_text("Namn\tOrt\nA\tB\n")
    assert only(path).rows == [["Namn", "Ort"], ["A", "B"]]


def test_a_workbook_under_a_csv_name_is_read(xlsx: Maker) -> None:
    assert only(xlsx({"Blad": ROWS}, name="list.csv")).rows == ROWS


def test_cells_of_a_workbook(xlsx: Maker) -> None:
    moment = datetime.fromisoformat("2023-01-16T10:30")
    rows = [
        ["Vad", "Värde"],
        ["hel", 3.0],
        ["del", 2.5],
        ["dag", date(2023, 1, 16)],
        ["stund", moment],
        ["ja", True],
    ]
    assert only(xlsx({"Blad": rows})).rows == rows


def test_formulas_give_their_stored_value_and_what_has_none_is_told(xlsx: Maker) -> None:
    rows = [["Antal", "Fel"], [("=1+1", 2), ("=NA()", "#N/A")], [("=A2", ""), 5]]
    sheet = only(xlsx({"Blad": rows}))
    assert sheet.rows == [["Antal", "Fel"], [2, None], [None, 5]]
    assert {(remark.where, remark.why.sv.split(" och ")[0]) for remark in sheet.remarks} == {
        ("B2", "Cellen innehåller felet #N/A"),
        ("A3", "Cellen innehåller en formel utan beräknat värde"),
    }


def test_old_workbooks_with_a_hidden_sheet(lists: Path) -> None:
    first, hidden = read_sheets(lists / "varder.xls")
    assert first.rows[3][:3] == ["Tallbackens Bageri AB", "559900-1210", "Ekvall, Signe"]
    assert (first.hidden, hidden.hidden, hidden.name) == (False, True, "Gammalt")


def test_old_workbooks_with_an_error_cell(lists: Path) -> None:
    sheet = only(lists / "fejl.xls")
    assert sheet.rows[1] == ["Bakkens Vind ApS", None, date(2024, 2, 29)]
    assert [remark.where for remark in sheet.remarks] == ["B2"]
    assert "#N/A" in sheet.remarks[0].why.da


def test_ods(ods: Maker) -> None:
    rows = [["Navn", "Dag", "Antal"], ["Åse & Bo", date(2024, 2, 29), 2]]
    assert only(ods(rows)).rows == rows


def test_ods_with_the_usual_million_empty_rows(ods: Maker) -> None:
    rows = (
        "<table:table-row><table:table-cell "
        "office:value-type='string'><text:p>Navn</text:p></table:table-cell>"
        "</table:table-row><table:table-row><table:table-cell office:value-type='string'><text:p>Åse</text:p>"
        '</table:table-cell><table:table-cell table:number-columns-repeated="16383"/></table:table-row>'
        '<table:table-row table:number-rows-repeated="1048574"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row>'
    )
    assert only(ods(rows)).rows == [["Navn"], ["Åse"]]


def test_hidden_sheets_are_marked(xlsx: Maker) -> None:
    sheets = read_sheets(xlsx({"Lista": ROWS, ".Gammal": ROWS}))
    assert [(sheet.name, sheet.hidden) for sheet in sheets] == [("Lista", False), ("Gammal", True)]


def test_workbooks_that_count_from_1904_say_so(xlsx: Maker) -> None:
    sheet = only(xlsx({"Blad": [["Dag"], [date(2023, 1, 16)]]}, date_1904=True))
    assert sheet.starts_1904
    assert sheet.rows[1] == [date(2023, 1, 16)]


def test_colour_far_below_the_list_does_no_harm(sheet_of: Callable[[str], Path]) -> None:
    path = sheet_of(
        '<row r="1"><c r="A1" t="str"><v>Namn</v></c></row><row r="2"><c r="A2" '
        't="str"><v>Signe</v></c></row>'
        '<row r="1048576"><c r="XFD1048576" s="0"/></row>'
    )
    assert only(path).rows == [["Namn"], ["Signe"]]


@pytest.mark.parametrize(
    ("raw", "clean"),
    [
        ("Sig\x07ne", "Signe"),
        ("Signe\u200b Ek", "Signe Ek"),
        ("_x0007_Signe", "Signe"),
        ("\u202eengiS", "engiS"),
    ],
)
def test_control_characters_are_taken_out_and_told(text_list: Maker, raw: str, clean: str) -> None:
    sheet = only(text_list([["Namn", "Ort"], [raw, "Malmö"]]))
    assert sheet.rows[1] == [clean, "Malmö"]
    assert [remark.where for remark in sheet.remarks] == ["A2"]


def test_spaces_and_composed_letters_are_made_plain_without_a_word(text_list: Maker) -> None:
    sheet = only(text_list([["Namn", "Ort"], ["  A\u030asa\u00a0\u202f Ek ", "Malmo\u0308"]]))
    assert sheet.rows[1] == ["Åsa Ek", "Malmö"]
    assert sheet.remarks == ()


def test_a_letter_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_bytes("Namn;Ort\nÅse".encode("cp1252") + b"\x81;B\n")
    sheet = only(path)
    assert [remark.where for remark in sheet.remarks] == ["A2"]
    assert "CSV UTF-8" in sheet.remarks[0].why.nb


def test_names_of_cells() -> None:
    assert [column_letters(at) for at in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
    assert all(column_number(column_letters(at)) == at for at in range(1000))
    assert cell_name(4, 2) == "C5"
