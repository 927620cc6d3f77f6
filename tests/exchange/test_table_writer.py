import errno
import json
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.errors import Refused, Told, Unavailable
from app.exchange import file_writing, table_writer
from app.exchange.formula_guard import guarded, unguarded
from app.exchange.sheets import read_sheets
from app.exchange.table_writer import ExportCell, ExportColumn, write_table
from app.text import LANGUAGES, Language

COLUMNS = [
    ExportColumn(key=key, heading=key.title()) for key in ("name", "phone", "sum", "day", "yes", "list")
]
ROWS: list[list[ExportCell]] = [
    ["Åse Ærø", "+47 90 33 22 67", -5, date(2024, 2, 29), True, ["a", "b"]],
    ["=1+1", "+4790332267", Decimal("7.5"), None, False, []],
    ["@SUM(A1)\nandre linje", "-12", 2.25, date(1899, 12, 31), None, None],
]


@pytest.mark.parametrize("language", LANGUAGES)
def test_xlsx_has_days_numbers_and_no_formulas(tmp_path: Path, language: Language) -> None:
    path = tmp_path / "list.xlsx"
    assert write_table(path, COLUMNS, ROWS, language=language, sheet="Liste: 1/2") == 3
    page = openpyxl.load_workbook(path)["Liste  1 2"]
    cells = [[cell.value for cell in row] for row in page.iter_rows()]
    yes, no = {"en": ("Yes", "No"), "sv": ("Ja", "Nej"), "nb": ("Ja", "Nei"), "da": ("Ja", "Nej")}[language]
    assert cells[0] == ["Name", "Phone", "Sum", "Day", "Yes", "List"]
    assert cells[1] == [
        "Åse Ærø",
        "+47 90 33 22 67",
        -5,
        datetime.fromisoformat("2024-02-29T00:00"),
        yes,
        "a; b",
    ]
    assert cells[2] == ["=1+1", "+4790332267", 7.5, None, no, None]
    assert cells[3][3] == "1899-12-31"
    assert page["A3"].data_type == "s"
    assert page["D2"].is_date
    assert page.freeze_panes == "A2"
    assert page.auto_filter.ref == "A1:F4"


def test_csv_in_the_manner_of_the_country(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    write_table(path, COLUMNS, ROWS, language="da")
    assert path.read_bytes().decode("utf-8").splitlines()[:3] == [
        "\ufeffName;Phone;Sum;Day;Yes;List",
        'Åse Ærø;+47 90 33 22 67;-5;2024-02-29;Ja;"a; b"',
        "'=1+1;+4790332267;7,5;;Nej;",
    ]
    write_table(path, COLUMNS, ROWS, language="en")
    assert path.read_text(encoding="utf-8-sig").splitlines()[2] == "'=1+1,+4790332267,7.5,,No,"


def test_csv_comes_back_as_it_went_out(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    write_table(path, COLUMNS, ROWS, language="nb")
    (sheet,) = read_sheets(path)
    assert [row[0] for row in sheet.rows] == ["Name", "Åse Ærø", "=1+1", "@SUM(A1)\nandre linje"]
    assert [row[1] for row in sheet.rows] == ["Phone", "+47 90 33 22 67", "+4790332267", "-12"]


def test_json(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    write_table(path, COLUMNS, ROWS)
    read = json.loads(path.read_text(encoding="utf-8"))
    assert read[0] == {
        "name": "Åse Ærø",
        "phone": "+47 90 33 22 67",
        "sum": -5,
        "day": "2024-02-29",
        "yes": True,
    } | {"list": ["a", "b"]}
    assert [record["sum"] for record in read] == [-5, 7.5, 2.25]
    write_table(path, COLUMNS, [])
    assert json.loads(path.read_text()) == []


def test_moments_are_written_as_their_own_clock_shows(tmp_path: Path) -> None:
    moment = datetime(2024, 2, 29, 10, 30, tzinfo=UTC)
    path = tmp_path / "list.xlsx"
    write_table(path, COLUMNS[:1], [[moment]])
    page = openpyxl.load_workbook(path)["list"]
    assert page["A2"].value == datetime.fromisoformat("2024-02-29T10:30")


@pytest.mark.parametrize(
    "text", ["=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd", "@x", "\t=1", " =1", "\uff1d1", "'=1", "-A1", "+A1"]
)
def test_what_could_be_calculated_is_made_harmless(text: str) -> None:
    assert guarded(text) == f"'{text}"


@pytest.mark.parametrize(
    "text",
    ["-5", "-5,2", "+47 90 33 22 67", "+46 (0)70-12", "-5 %".replace(" ", ""), "Åse", "", "'tis", "a=b"],
)
def test_what_is_harmless_stays(text: str) -> None:
    assert guarded(text) == text


@given(st.text())
def test_whatever_is_guarded_comes_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


CLEAN = st.text(st.characters(categories=["L", "N", "P", "S"], max_codepoint=0x24F), min_size=1, max_size=12)


@given(st.lists(st.lists(CLEAN, min_size=3, max_size=3), min_size=1, max_size=8), st.sampled_from(LANGUAGES))
def test_every_text_survives_csv(
    tmp_path_factory: pytest.TempPathFactory, rows: list[list[str]], language: Language
) -> None:
    path = tmp_path_factory.getbasetemp() / "round.csv"
    columns = [ExportColumn(key=key, heading=f"Heading {key}") for key in "abc"]
    write_table(path, columns, rows, language=language)
    (sheet,) = read_sheets(path)
    assert sheet.rows[1:] == rows


@pytest.mark.parametrize("name", ["list.pdf", "list", "list.xls"])
def test_another_format_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(Refused, match="ends in"):
        write_table(tmp_path / name, COLUMNS, ROWS)


@pytest.mark.parametrize("suffix", table_writer.WRITABLE)
def test_a_folder_that_is_not_there(tmp_path: Path, suffix: str) -> None:
    with pytest.raises(Unavailable, match="gone"):
        write_table(tmp_path / "gone" / f"list{suffix}", COLUMNS, ROWS)


Failing = Callable[[OSError], None]


@pytest.fixture
def fail(monkeypatch: pytest.MonkeyPatch) -> Failing:
    """Return a switch that makes the last step of writing fail."""

    def arm(error: OSError) -> None:
        def replace(*_: object) -> None:
            raise error

        monkeypatch.setattr(Path, "replace", replace)

    return arm


@pytest.mark.parametrize("suffix", table_writer.WRITABLE)
@pytest.mark.parametrize(
    ("number", "words"),
    [(errno.EACCES, "open in another program"), (errno.ENOSPC, "no room"), (errno.EROFS, "written")],
)
def test_one_sentence_and_the_old_file_untouched(
    tmp_path: Path, fail: Failing, suffix: str, number: int, words: str
) -> None:
    path = tmp_path / f"list{suffix}"
    path.write_text("before")
    fail(OSError(number, "x"))
    with pytest.raises(Unavailable, match=words) as caught:
        write_table(path, COLUMNS, ROWS)
    assert len({caught.value.of(language) for language in LANGUAGES}) == 4
    assert path.read_text() == "before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("suffix", table_writer.WRITABLE)
def test_a_disk_that_fills_while_writing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    def full() -> Iterator[list[ExportCell]]:
        yield ROWS[0]
        raise OSError(errno.ENOSPC, "full")

    with pytest.raises(Unavailable, match="no room"):
        write_table(tmp_path / f"list{suffix}", COLUMNS, full())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", table_writer.WRITABLE)
def test_a_fault_in_the_rows_leaves_nothing_behind(tmp_path: Path, suffix: str) -> None:
    def faulty() -> Iterator[list[ExportCell]]:
        yield ROWS[0]
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_table(tmp_path / f"list{suffix}", COLUMNS, faulty())
    assert list(tmp_path.iterdir()) == []


def refused(path: Path, rows: list[list[ExportCell]]) -> str:
    with pytest.raises(Told) as caught:
        write_table(path, COLUMNS[:1], rows)
    return caught.value.of("sv")


def test_a_text_longer_than_a_sheet_can_hold_is_named(tmp_path: Path) -> None:
    assert "Name, rad 2," in refused(tmp_path / "list.xlsx", [["x" * 32_768]])
    assert write_table(tmp_path / "list.csv", COLUMNS[:1], [["x" * 32_768]]) == 1


def test_more_rows_than_a_sheet_can_hold(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(table_writer, "_MOST_ROWS", 2)
    assert "fler rader" in refused(tmp_path / "list.xlsx", [["a"], ["b"], ["c"]])


def test_a_new_file_replaces_the_old_one_and_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("before")
    path.chmod(0o640)
    with file_writing.written_whole(path) as draft:
        draft.write_text("after")
    assert path.read_text() == "after"
    assert path.stat().st_mode & 0o777 == 0o640
