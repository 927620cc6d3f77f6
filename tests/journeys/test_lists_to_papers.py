"""From the lists an office keeps to papers in its hand, by the command line alone."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from app.__main__ import main

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
Verb = Callable[..., Result]


@pytest.fixture
def verb(monkeypatch: pytest.MonkeyPatch) -> Verb:
    monkeypatch.setenv("PRAKTIKUM_LANGUAGE", "en")
    monkeypatch.setenv("PRAKTIKUM_WHO", "AL")
    return lambda *words: CliRunner().invoke(main, [str(word) for word in words])


def told(result: Result, code: int = 0) -> Any:
    assert result.exit_code == code, result.output
    return json.loads(result.stdout)


@pytest.fixture
def office(verb: Verb, tmp_path: Path) -> Path:
    path = tmp_path / "kontor.praktikum"
    period = ("--start", "2012-01-01", "--end", "2012-12-31", "--language", "sv")
    result = verb("new", path, "--template", "iip", "--title", "IIP 2012", *period)
    assert result.exit_code == 0, result.output
    return path


def test_students_become_placements_and_placements_papers(verb: Verb, office: Path, tmp_path: Path) -> None:
    rehearsed = told(
        verb("import", office, SAMPLES / "iip_studenter.csv", "--as", "participants", "--dry-run", "--json")
    )
    assert (rehearsed["created"], rehearsed["batch"]) == (6, "")
    assert told(verb("list", office, "placement", "--json"))["count"] == 0
    done = told(verb("import", office, SAMPLES / "iip_studenter.csv", "--as", "participants", "--json"))
    assert done["records"]["placement"] == 12
    assert [row["status"] for row in done["rows"]] == ["created"] * 6
    placements = told(verb("list", office, "placement", "--json"))
    assert placements["count"] == 12
    first = placements["records"][0]["id"]
    made = told(verb("make", office, "contact-sheet", first, "--to", tmp_path / "papers", "--json"))
    (sheet,) = made["files"]
    assert Path(sheet).read_bytes().startswith(b"%PDF")
    again = told(verb("import", office, SAMPLES / "iip_studenter.csv", "--as", "participants", "--json"))
    assert (again["created"], again["skipped"], again["batch"]) == (0, 6, "")
    assert verb("undo", office, done["batch"]).exit_code == 0
    assert told(verb("list", office, "placement", "--json"))["count"] == 0


def test_rows_that_fail_are_named_and_the_rest_comes_in(verb: Verb, office: Path, tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text(
        "Namn;Lärosäte;Företag 1;Start 1;Slut 1;Skonummer\n"
        "Eva Ek;Norrby;Alfa AB;2012-06-01;2012-05-01;38\n"
        "Ola Alm;Norrby;Alfa AB;2012-06-01;2012-06-29;44\n",
        encoding="utf-8",
    )
    result = verb("import", office, path, "--as", "participants")
    assert result.exit_code == 5
    assert "row 2: The end 2012-05-01 lies before the start 2012-06-01" in result.stderr
    assert "row 3  new  Ola Alm" in result.stdout
    assert "Headings not recognised: Skonummer" in result.stdout
    assert "New: 1. Filled in: 0. Skipped: 0. Refused: 1." in result.stdout
    failed = told(verb("import", office, path, "--as", "participants", "--json"), 5)
    assert [one["where"] for one in failed["failed"]] == ["row 2"]


def test_a_list_that_cannot_be_read_changes_nothing(verb: Verb, office: Path, tmp_path: Path) -> None:
    wrong = tmp_path / "bild.xlsx"
    wrong.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(100))
    refused = told(verb("import", office, wrong, "--as", "hosts", "--json"), 2)
    assert refused["refused"][0]["why"]
    assert verb("import", office, tmp_path / "none.csv", "--as", "hosts").exit_code == 3
    assert verb("import", office, SAMPLES / "iip_studenter.csv", "--as", "birds").exit_code == 2
    named = verb("import", office, SAMPLES / "mit_danmark.xlsx", "--as", "hosts", "--sheet", "Nope")
    assert named.exit_code == 2
    assert "Virksomheder" in named.stderr


def test_what_went_in_goes_out_again(verb: Verb, office: Path, tmp_path: Path) -> None:
    told(verb("import", office, SAMPLES / "iip_studenter.csv", "--as", "participants", "--json"))
    done = told(verb("export", office, "placement", "--to", tmp_path / "p.json", "--json"))
    assert done["count"] == 12
    assert len(json.loads((tmp_path / "p.json").read_text(encoding="utf-8"))) == 12
    result = verb(
        "export", office, "organisation", "country=US", "--to", tmp_path / "o.csv", "--columns", "legal_name"
    )
    assert result.exit_code == 0, result.output
    lines = (tmp_path / "o.csv").read_text(encoding="utf-8-sig").splitlines()
    assert sorted(lines[1:]) == ["Bay Dx", "CareNest", "HealthLoop, LLC", "MedStart Inc"]
    assert verb("export", office, "person", "--to", tmp_path / "p.odt").exit_code == 2
    assert (
        verb("export", office, "person", "--to", tmp_path / "p.csv", "--columns", "national_id").exit_code
        == 2
    )
