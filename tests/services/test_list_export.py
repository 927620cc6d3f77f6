"""A list leaves the office as it is shown: these rows, this order, these columns, and no formula in it."""

from __future__ import annotations

import csv
import io
import shutil
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path

import openpyxl
import pypdf
import pytest

from app.domain.catalogue import entity_named
from app.errors import Refused
from app.services import browsing, editing
from app.services.browsing import Query
from app.services.delicate import is_delicate
from app.services.exporting import export_list
from app.services.list_paper import MOST_COLUMNS, MOST_ROWS, print_list
from app.services.office import Office, open_office
from app.services.sample_office import make_sample
from app.services.table_text import marked_up, tabbed

COLUMNS = ("family_name", "given_name", "email")
EVIL = (
    "=1+1",
    "+SUM(A1)",
    "@x",
    "<b>bold</b>",
    "a\tb",
    "a\nb",
    "\u200f\u0645\u0631",
    "🙂",
    '"quoted"',
    "&amp;",
)


@pytest.fixture(scope="module")
def prototype(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("export") / "sample.praktikum"
    make_sample(path, language="sv").close()
    return path


@pytest.fixture
def office(prototype: Path, tmp_path: Path) -> Iterator[Office]:
    made = open_office(Path(shutil.copy(prototype, tmp_path / "office.praktikum")), who="AL")
    yield made
    made.close()


def some_people(office: Office) -> list[str]:
    return browsing.ids(office, Query(entity="person", sort="email", descending=True))[3:15]


def names(office: Office, ids: list[str]) -> list[list[str]]:
    return [
        [one.family_name, one.given_name, one.email or ""] for one in browsing.page(office, "person", ids)
    ]


def test_a_workbook_holds_just_these_rows_in_this_order(office: Office, tmp_path: Path) -> None:
    ids = some_people(office)
    done = export_list(office, "person", tmp_path / "p.xlsx", columns=COLUMNS, ids=ids)
    sheet = openpyxl.load_workbook(tmp_path / "p.xlsx").active
    assert sheet is not None
    rows = [[cell or "" for cell in row] for row in sheet.iter_rows(min_row=2, values_only=True)]
    assert rows == names(office, ids)
    assert done.count == len(ids)
    assert done.columns == COLUMNS


def test_a_csv_file_holds_just_these_rows_in_this_order(office: Office, tmp_path: Path) -> None:
    ids = some_people(office)
    export_list(office, "person", tmp_path / "p.csv", columns=COLUMNS, ids=ids, language="sv")
    text = (tmp_path / "p.csv").read_text(encoding="utf-8-sig")
    assert list(csv.reader(io.StringIO(text), delimiter=";"))[1:] == names(office, ids)


def test_what_lies_in_the_bin_is_exported_when_asked(office: Office, tmp_path: Path) -> None:
    one = some_people(office)[0]
    with office.work() as work:
        work.delete("person", one)
    assert export_list(office, "person", tmp_path / "a.csv", columns=COLUMNS, ids=[one]).count == 0
    assert (
        export_list(office, "person", tmp_path / "b.csv", columns=COLUMNS, ids=[one], binned=True).count == 1
    )


def test_a_paper_holds_the_rows_and_stands_in_the_journal(office: Office, tmp_path: Path) -> None:
    ids = some_people(office)
    done = print_list(office, "person", tmp_path / "p.pdf", ids, COLUMNS, title="Kontakter", language="sv")
    read = pypdf.PdfReader(tmp_path / "p.pdf")
    text = "\n".join(page.extract_text() for page in read.pages)
    assert "Kontakter" in text
    assert all(family in text for family, _, _ in names(office, ids))
    assert done.count == len(ids)
    assert read.metadata is not None
    log = [event for event in office.store.reading.every() if event.values.get("kind") == "export"]
    assert log[-1].values["count"] == len(ids)


def test_a_paper_has_limits(office: Office, tmp_path: Path) -> None:
    ids = some_people(office)
    with pytest.raises(Refused, match="rows"):
        print_list(office, "person", tmp_path / "p.pdf", ids * MOST_ROWS, COLUMNS, title="x")
    fields = [field.name for field in entity_named("person").fields.values() if not is_delicate(field)]
    with pytest.raises(Refused, match="columns"):
        print_list(office, "person", tmp_path / "p.pdf", ids, fields[: MOST_COLUMNS + 1], title="x")
    assert not (tmp_path / "p.pdf").exists()


def test_delicate_columns_need_a_yes_on_paper_too(office: Office, tmp_path: Path) -> None:
    ids = browsing.ids(office, Query(entity="participant"))[:3]
    with pytest.raises(Refused):
        print_list(office, "participant", tmp_path / "p.pdf", ids, ("person_id", "wishes_text"), title="x")
    print_list(
        office, "participant", tmp_path / "p.pdf", ids, ("person_id", "wishes_text"),
        title="x", include_delicate=True,
    )  # fmt: skip
    assert (tmp_path / "p.pdf").stat().st_size > 1_000


@pytest.mark.parametrize("name", EVIL)
def test_a_name_stays_a_name(office: Office, tmp_path: Path, name: str) -> None:
    one = editing.add(office, "person", {"given_name": "Mo", "family_name": name, "language": "sv"})
    export_list(office, "person", tmp_path / "p.xlsx", columns=COLUMNS, ids=[one])
    export_list(office, "person", tmp_path / "p.csv", columns=COLUMNS, ids=[one])
    print_list(office, "person", tmp_path / "p.pdf", [one], COLUMNS, title=name)
    sheet = openpyxl.load_workbook(tmp_path / "p.xlsx").active
    assert sheet is not None
    assert sheet["A2"].data_type == "s"
    assert sheet["A2"].value == browsing.record_named(office, "person", one).family_name
    text = (tmp_path / "p.csv").read_bytes().decode("utf-8-sig")
    cell = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))[1][0]
    assert cell[:1] not in "=+@"


class Cells(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []
        self.tags: set[str] = set()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        if tag in {"td", "th"}:
            self.found.append("")

    def handle_data(self, data: str) -> None:
        if self.found:
            self.found[-1] += data


def test_a_copied_table_shows_every_sign_as_it_stands() -> None:
    cells = Cells()
    cells.feed(marked_up([["Name"], *([name] for name in EVIL)]))
    assert cells.found == ["Name", *EVIL]
    assert cells.tags == {"html", "head", "meta", "body", "table", "tr", "th", "td"}


def test_a_copied_table_runs_no_formula() -> None:
    lines = tabbed([["Name", "Phone"], *([name, "+47 91 23 45 67"] for name in EVIL)]).split("\n")
    assert len(lines) == len(EVIL) + 1
    for line in lines[1:]:
        name, phone = line.split("\t")
        assert name[:1] not in "=+@"
        assert phone == "+47 91 23 45 67"
