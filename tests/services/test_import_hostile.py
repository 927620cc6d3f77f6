"""Lists that break things: locked, disguised, huge, odd days, formulas, and a program killed half-way."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path

import openpyxl
import pytest

from app.errors import Refused, Unavailable
from app.services.importing import plan_import
from app.services.office import Office, open_office
from tests.services.conftest import MakeOffice
from tests.services.import_tools import count, imported, programme, write_list

ROOT = Path(__file__).resolve().parents[2]
LISTS = ROOT / "tests" / "exchange" / "lists"
KILLED = """
import os, signal, sys
from pathlib import Path
from app.services.importing import plan_import, run_import
from app.services.office import open_office

office = open_office(Path(sys.argv[1]), who="AL")
plan = plan_import(office, Path(sys.argv[2]), "participants")
assert plan.count("created") == 20_000

def step(done, total):
    print(done, total, flush=True)
    if done > total / 2:
        os.kill(os.getpid(), signal.SIGKILL)

run_import(office, plan, step=step)
"""


@pytest.fixture
def office(make_office: MakeOffice) -> Office:
    office = make_office()
    programme(office, "innopraksis", title={"nb": "P"}, start=date(1990, 1, 1), end=date(1999, 12, 31))
    return office


def test_a_kill_in_the_middle_leaves_the_file_as_it_was(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path,
        "Förnamn;Efternamn;E-post;Lärosäte",
        *(f"Eva{n};Ek{n % 97};e{n}@ek.example;Norrby universitet" for n in range(20_000)),
    )
    before = (office.store.reading.count(), count(office, "organisation"))
    office.close()
    words = [sys.executable, "-c", KILLED, str(office.path), str(path)]
    ended = subprocess.run(words, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
    assert ended.returncode == -signal.SIGKILL, ended.stderr
    done, total = map(int, ended.stdout.split()[-2:])
    assert total / 2 < done < total
    again = open_office(office.path)
    again.store.check()
    assert (again.store.reading.count(), count(again, "organisation")) == before
    assert (count(again, "person"), count(again, "participant")) == (0, 0)
    again.close()


def test_a_workbook_with_a_password_is_refused(office: Office) -> None:
    with pytest.raises(Refused) as refused:
        plan_import(office, LISTS / "passord.xlsx", "hosts")
    assert "password" in refused.value.text.en


def test_a_picture_an_empty_file_and_none_are_told_apart(office: Office, tmp_path: Path) -> None:
    picture = tmp_path / "bild.xlsx"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(400))
    empty = tmp_path / "tom.csv"
    empty.touch()
    for path in (picture, empty):
        with pytest.raises(Refused):
            plan_import(office, path, "hosts")
    with pytest.raises(Unavailable):
        plan_import(office, tmp_path / "none.xlsx", "hosts")


def test_a_cell_of_a_megabyte_does_no_harm(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path, "Förnamn;Efternamn;Ort;Utbildning;Lärosäte", f"Eva;Ek;Lund;{'x' * 1_000_000};Norrby"
    )
    done = imported(office, path, "participants")
    assert (done.created, done.plan.rows[0].problems != ()) == (1, True)
    assert office.records.of("participant")[0].education is None
    path = write_list(tmp_path, "Företag;Ort", f"{'x' * 1_000_000};Lund", "Alfa AB;Lund", name="h.csv")
    done = imported(office, path, "hosts")
    assert [row.status for row in done.plan.rows] == ["refused", "created"]


def test_days_of_1900_and_29_february(office: Office, tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.worksheets[0]
    sheet.append(["Förnamn", "Efternamn", "Lärosäte", "Företag 1", "Start 1", "Slut 1"])
    sheet.append(["Eva", "Ek", "Norrby", "Alfa AB", datetime(1996, 2, 29), "29.02.1996"])  # noqa: DTZ001
    sheet.append(["Ola", "Alm", "Norrby", "Alfa AB", "29.02.1997", "31.03.1997"])
    sheet.append(["Mia", "Fjäll", "Norrby", "Alfa AB", "1900-02-28", "1900-03-01"])
    book.save(tmp_path / "days.xlsx")
    done = imported(office, tmp_path / "days.xlsx", "participants")
    days = [(one.start_date, one.end_date) for one in office.records.of("placement")]
    assert (date(1996, 2, 29), date(1996, 2, 29)) in days
    assert (date(1900, 2, 28), date(1900, 3, 1)) in days
    assert len(days) == 2
    assert "29.02.1997" in done.plan.rows[1].problems[0].why.en


def test_formulas_and_control_signs_come_in_as_text(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path,
        "Förnamn;Efternamn;Lärosäte;Anmärkning",
        'Eva\x07;Ek;Norrby;"=HYPERLINK(""http://x.example"")"',
    )
    imported(office, path, "participants")
    assert office.records.of("person")[0].given_name == "Eva"
    assert office.records.of("note")[0].text == '=HYPERLINK("http://x.example")'


def test_thousands_of_rows_with_placements_come_in_together(office: Office, tmp_path: Path) -> None:
    path = write_list(
        tmp_path,
        "Förnamn;Efternamn;E-post;Lärosäte;Företag 1;Start 1;Slut 1",
        *(f"Eva{n};Ek;e{n}@ek.example;Norrby;Alfa AB;1996-01-0{n % 9 + 1};1996-03-01" for n in range(500)),
    )
    done = imported(office, path, "participants")
    assert (done.created, count(office, "placement")) == (500, 500)
