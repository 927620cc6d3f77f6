"""A whole first day in the real window, by the mouse and again by the keyboard alone."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.services import browsing
from app.services.office import open_office
from tests.journeys.hands import Hands, Keys, Mouse, Seen, matching, name_file
from tests.journeys.screen import needs_screen

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
HOSTS, STUDENTS, PARTICIPANTS = "innopraksis_bedrifter.xlsx", "innopraksis_studenter.csv", 12
PARTS = "Lists and pages of this place"
STEPS = (
    ("QAbstractButton", "New record: Organisation"),
    ("QLineEdit", "Opens"),
    ("QAbstractItemView", "Tasks as a list"),
    ("QAbstractButton", "Make the programme"),
)
"""What shows that the next step of the wizard has come."""
pytestmark = needs_screen


@pytest.fixture(params=[Mouse, Keys], ids=["mouse", "keyboard"])
def hands(request: pytest.FixtureRequest, screen: str, tmp_path: Path) -> Iterator[Hands]:
    made: Hands = request.param(screen, tmp_path / "home")
    yield made
    made.end()


def test_a_first_day(hands: Hands, office_path: Path, tmp_path: Path) -> None:
    make_office(hands, office_path)
    make_programme(hands)
    for name, count in ((HOSTS, "7 organisations"), (STUDENTS, "12 participants")):
        import_list(hands, Path(shutil.copy(SAMPLES / name, tmp_path)), count)
    match(hands, {"Dag Dahl": "Havbruk", "Eirik Aas": "Nordlys"})
    make_agreements(hands, tmp_path / "papers")
    find_history(hands, "Dag Dahl")
    hands.leave()
    assert hands.told == "", "the program said something of its own"
    office = open_office(office_path)
    try:
        records = office.records
        assert [one.template_key for one in records.of("programme")] == ["innopraksis"]
        assert len(records.of("participant")) == PARTICIPANTS
        placements = records.of("placement")
        assert {browsing.name(office, records.get("organisation", one.host_id)) for one in placements} == {
            "Havbruk Analyse AS",
            "Nordlys Helse AS",
        }
        assert len(records.of("agreement")) == len(placements)
        assert len(records.of("document")) == len(placements)
    finally:
        office.close()
    files = sorted((tmp_path / "papers").glob("*.pdf"))
    assert len(files) == len(placements)
    assert all(file.read_bytes().startswith(b"%PDF") for file in files)


def make_office(hands: Hands, path: Path) -> None:
    hands.press("New office…")
    hands.enter("Name of the office", "Nordkontoret")
    hands.press("Next")
    name_file(hands, path)
    hands.until(lambda seen: path.stem in seen["title"], "the office in the window")


def make_programme(hands: Hands) -> None:
    hands.command("new_programme")
    hands.press("Internship with host gatherings")
    hands.press("Next")
    hands.enter("Title (nb)", "Innopraksis")
    hands.enter("Title (en)", "Innopraksis")
    for sign in STEPS:
        hands.press("Next")
        hands.find(*sign)
    hands.press("Make the programme")
    hands.until(lambda seen: matching(seen, "QTabBar", PARTS), "the plan of the programme")


def import_list(hands: Hands, path: Path, count: str) -> None:
    hands.command("import_list")
    hands.press("Choose a file…")
    name_file(hands, path)
    hands.find("QAbstractButton", "Continue")
    while matching(hands.look(), "QAbstractButton", "Import") is None:
        before = sentences(hands.look())
        hands.press("Continue")
        hands.until(lambda seen, before=before: sentences(seen) != before, "the next step")  # type: ignore[misc]
    hands.press("Import")
    hands.shows(count)
    hands.press("Done")
    hands.until(lambda seen: seen["kind"] == "MainWindow", "the window again")


def match(hands: Hands, wanted: dict[str, str]) -> None:
    hands.command("go_placements")
    hands.choose("QTabBar", PARTS, "Matching")
    for who, where in wanted.items():
        hands.choose("QAbstractItemView", "Without a placement", who)
        hands.choose("QAbstractItemView", "Places", where)
        hands.press("Match")
        hands.shows(f"Matched: {who}")


def make_agreements(hands: Hands, folder: Path) -> None:
    folder.mkdir()
    hands.choose("QTabBar", PARTS, "Placements")
    hands.choose("QAbstractItemView", "Placements", "Aas")
    hands.choose("QAbstractItemView", "Placements", "Dahl", adding=True)
    hands.shows("2 selected")
    hands.command("make_papers")
    hands.press("Check")
    hands.press("Make drafts of the unfinished ones too")
    hands.press("Make papers (2)")
    name_file(hands, folder)
    hands.press("Done")
    hands.until(lambda seen: seen["kind"] == "MainWindow", "the window again")


def find_history(hands: Hands, name: str) -> None:
    hands.command("search")
    hands.write(name)
    hands.shows(name)
    hands.keys("Return")
    hands.open_menu("More parts of the record", "History")
    hands.shows("begun")


def sentences(seen: Seen) -> list[str]:
    return [thing["words"] for thing in seen["things"] if thing["kind"] == "QLabel"][:3]
