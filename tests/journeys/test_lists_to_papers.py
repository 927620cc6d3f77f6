"""The main job: lists as offices keep them become programmes, placements and papers."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from pypdf import PdfReader

from app.__main__ import main

SAMPLES = Path(__file__).parents[1] / "samples"


class Desk:
    """A person at the keyboard with one office file."""

    def __init__(self, office: Path, language: str = "en") -> None:
        self.office = office
        self.language = language

    def run(self, verb: str, *words: str | Path) -> Result:
        given = [verb, str(self.office), *map(str, words)]
        return CliRunner().invoke(main, given, env={"PRAKTIKUM_LANGUAGE": self.language, "PRAKTIKUM_WHO": "AL"})

    def answer(self, verb: str, *words: str | Path, code: int = 0) -> Any:
        result = self.run(verb, *words, "--json")
        assert result.exit_code == code, result.output
        return json.loads(result.stdout)

    def count(self, kind: str, *where: str) -> int:
        return int(self.answer("list", kind, *where, "--limit", "0")["count"])

    def programme(self, template: str, title: str, start: str, end: str) -> str:
        words = ("--template", template, "--title", title, "--start", start, "--end", end)
        return str(self.answer("programme", *words)["id"])


@pytest.fixture
def desk(office_path: Path) -> Desk:
    made = Desk(office_path)
    assert made.run("new", "--language", "nb").exit_code == 0
    return made


def _texts(folder: Path) -> dict[str, str]:
    return {path.name: "\n".join(page.extract_text() for page in PdfReader(path).pages) for path in folder.glob("*.pdf")}


def test_hosts_and_students_of_a_spring(desk: Desk, tmp_path: Path) -> None:
    desk.programme("innopraksis", "Internship 2023", "2023-01-16", "2023-05-05")
    hosts = desk.answer("import", SAMPLES / "innopraksis_bedrifter.xlsx", "--as", "hosts")
    assert (hosts["created"], hosts["skipped"], hosts["refused"]) == (7, 1, 0)
    students = desk.answer("import", SAMPLES / "innopraksis_studenter.csv", "--as", "participants")
    assert students["created"] == 12
    assert (desk.count("participant"), desk.count("position")) == (12, 7)
    names = [r["name"] for r in desk.answer("list", "participant", "--find", "østerhus")["records"]]
    assert names == ["Gunn Østerhus"]
    again = desk.answer("import", SAMPLES / "innopraksis_studenter.csv", "--as", "participants")
    assert (again["created"], again["updated"]) == (0, 0)
    student = desk.answer("list", "participant", "--find", "østerhus")["records"][0]
    host = desk.answer("list", "organisation", "--find", "kulturhuset")["records"][0]
    placement = desk.answer(
        "add", "placement", f"programme_id={student['programme_id']}", f"participant_id={student['id']}",
        f"host_id={host['id']}", "kind=internship", "start_date=2023-01-16", "end_date=2023-05-05", "country=NO",
    )["id"]  # fmt: skip
    made = desk.answer("make", "agreement", placement, "--to", tmp_path / "papers")
    assert len(made["files"]) == 1
    assert made["lacking"], "an agreement from a bare list has blanks, and says which"
    (text,) = _texts(tmp_path / "papers").values()
    assert "Gunn Østerhus" in text
    assert "Kulturhuset Brygga" in text
    strict = desk.answer("make", "agreement", placement, "--complete", "--to", tmp_path / "whole", code=5)
    assert strict["files"] == []
    assert strict["failed"]


def test_one_undo_takes_a_whole_list_back(desk: Desk) -> None:
    desk.programme("kloss", "Ut ur huset", "2014-12-01", "2016-12-31")
    before = desk.answer("info")["records"]
    batch = desk.answer("import", SAMPLES / "kloss_utbyten.xlsx", "--as", "exchanges")["batch"]
    assert desk.count("placement") == 40
    assert desk.answer("undo", batch)["kept"] == 0
    assert desk.answer("info")["records"] == before


def test_forty_exchanges_at_eleven_universities_and_their_papers(desk: Desk, tmp_path: Path) -> None:
    programme = desk.programme("kloss", "Ut ur huset", "2014-12-01", "2016-12-31")
    desk.answer("import", SAMPLES / "kloss_utbyten.xlsx", "--as", "exchanges")
    homes = {r["home_org_id"] for r in desk.answer("list", "participant", "--limit", "0")["records"]}
    assert (desk.count("placement"), len(homes)) == (40, 11)
    made = desk.answer("make", "agreement", "--all", "--to", tmp_path / "papers")
    assert len(made["files"]) == 40
    numbers = {r["no"] for r in desk.answer("list", "agreement", "--limit", "0")["records"]}
    assert len(numbers) == 40
    report = tmp_path / "report.pdf"
    desk.answer("report", "programme", "--programme", programme, "--to", report)
    text = "\n".join(page.extract_text() for page in PdfReader(report).pages)
    headings = ["Syfte och mål", "Resultat och förväntade effekter", "Upplägg och genomförande"]
    places = [text.rindex(heading) for heading in headings]
    assert places == sorted(places)


def test_two_hosts_a_student_and_one_certificate(desk: Desk, tmp_path: Path) -> None:
    desk.programme("iip", "Innovationspraktik 2012", "2012-06-01", "2012-08-31")
    desk.answer("import", SAMPLES / "iip_studenter.csv", "--as", "participants")
    assert (desk.count("participant"), desk.count("placement")) == (6, 12)
    assert desk.answer("check")["sound"]
    assert b"19870715" not in desk.office.read_bytes(), "personal numbers are left out unless the office keeps them"
    made = desk.answer("make", "certificate", "--all", "--to", tmp_path / "papers")
    assert len(made["files"]) == 6
    okonkwo = next(text for name, text in _texts(tmp_path / "papers").items() if "Okonkwo" in name)
    assert "MedStart Inc" in okonkwo
    assert "CareNest" in okonkwo


def test_companies_students_grants_and_a_stray_cancelled_row(desk: Desk, tmp_path: Path) -> None:
    programme = desk.programme("countrypartner", "Over Atlanten", "2018-09-01", "2021-08-31")
    book = SAMPLES / "mit_danmark.xlsx"
    hosts = desk.answer("import", book, "--as", "hosts", "--programme", programme)
    students = desk.answer("import", book, "--as", "participants", "--programme", programme)
    assert (hosts["created"], students["created"]) == (30, 31)
    assert desk.count("placement", "state=cancelled") == 1
    assert desk.count("grant_award") == 30
    overview = desk.answer("make", "host-overview", "--all", "--to", tmp_path / "papers")
    assert len(overview["files"]) == 1


def test_mentors_in_training(desk: Desk) -> None:
    programme = desk.programme("partner", "The partner", "2023-01-01", "2023-12-31")
    done = desk.answer("import", SAMPLES / "partner_mentors.tsv", "--as", "mentors", "--programme", programme)
    assert done["created"] == 14
    assert desk.count("training_completion", "state=passed") == 17
    assert desk.count("training_completion", "state=failed") == 25


def test_what_cannot_be_kept_yet_is_refused_and_changes_nothing(desk: Desk) -> None:
    programme = desk.programme("countrypartner", "Over Atlanten", "2018-09-01", "2021-08-31")
    before = desk.answer("info")
    for kind in ("events", "survey"):
        refused = desk.answer("import", SAMPLES / "mit_danmark.xlsx", "--as", kind, "--programme", programme, code=2)
        assert "later version" in refused["refused"][0]["why"]
    assert desk.answer("info") == before
