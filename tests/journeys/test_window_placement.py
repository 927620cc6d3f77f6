"""One placement carried from the match to the certificate in the real window, by the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Final

import pytest
from PIL import Image

from app.services.office import Office, open_office
from tests.journeys.hands import Mouse, Seen, matching, name_file
from tests.journeys.one_stay import OneStay, begin
from tests.journeys.screen import needs_screen

pytestmark = needs_screen
PLACES: Final = "Lists and pages of this place"
PARTS: Final = "Parts of the record"
LONG: Final = timedelta(days=40)
MAIL: Final = """From: Solveig <solveig.asgard@student.norrvik.example>
To: kontoret@ett.example
Subject: Yes
Date: {day:%a, %d %b %Y} 08:00:00 +0000

I agree.
"""


@pytest.fixture
def stay(office_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OneStay:
    monkeypatch.setenv("PRAKTIKUM_HOME", str(tmp_path / "home" / "praktikum"))
    monkeypatch.setenv("PRAKTIKUM_WHO", "KÅ")
    (tmp_path / "home").mkdir()
    made = begin(office_path, "innopraksis", today() - LONG, today())
    made.office.close()
    return made


@pytest.fixture
def hands(stay: OneStay, screen: str, office_path: Path, tmp_path: Path) -> Iterator[Mouse]:
    made = Mouse(screen, tmp_path / "home", office_path)
    made.until(lambda seen: stay.office is not None and office_path.stem in seen["title"], "the office")
    yield made
    made.end()


def test_from_match_to_certificate(hands: Mouse, stay: OneStay, office_path: Path, tmp_path: Path) -> None:
    match(hands)
    accept(hands, stay)
    agree_on_the_assignment(hands)
    fill_in_the_terms(hands)
    make_the_agreement(hands, tmp_path / "agreement")
    sign(hands, tmp_path)
    hands.leave()
    assert hands.told == "", "the program said something of its own"
    office = open_office(office_path)
    try:
        assert_contracted(office)
    finally:
        office.close()


def today() -> date:
    return datetime.now(tz=UTC).astimezone().date()


def part(hands: Mouse, words: str) -> None:
    """Go to a tab of the record, or to one that waits behind the button."""
    tab = next(one for one in hands.find("QTabBar", PARTS)["parts"] if one["words"].startswith(words))
    if min(tab["box"][2:]) > 0:
        hands.click(tab["box"])
    else:
        hands.open_menu("More parts of the record", words)

    def shown(seen: Seen) -> bool:
        tabs: Seen = matching(seen, "QTabBar", PARTS) or {"parts": []}
        return any(one["now"] and one["words"].startswith(words) for one in tabs["parts"])

    hands.until(shown, f"the tab “{words}”")


def pick(hands: Mouse, label: str, words: str) -> None:
    """Pick a line of a box."""
    hands.press(label, "QComboBox")
    hands.choose("QAbstractItemView", "", words)


def fill(hands: Mouse, **values: str) -> None:
    """Fill in fields; each saves itself when it is left."""
    for label, words in values.items():
        hands.enter(label.replace("_", " "), words)
        hands.keys("Tab")


def find(hands: Mouse, label: str, words: str) -> None:
    """Type a part of a name and take what is offered."""
    hands.enter(label, words)
    hands.choose("QAbstractItemView", "", words)


def move(hands: Mouse, state: str) -> None:
    hands.press(f"Change state to {state}")
    hands.shows(f"The state is now “{state}”.")


def window_again(hands: Mouse) -> None:
    hands.until(lambda seen: seen["kind"] == "MainWindow", "the window again")


def match(hands: Mouse) -> None:
    hands.press("Placements")
    hands.choose("QTabBar", PLACES, "Matching")
    hands.choose("QAbstractItemView", "Without a placement", "Solveig")
    hands.choose("QAbstractItemView", "Places", "Alder")
    hands.enter("Why this match", "She wished for it.")
    hands.press("Match")
    hands.shows("Matched: Solveig")


def accept(hands: Mouse, stay: OneStay) -> None:
    hands.choose("QAbstractItemView", "Matches not accepted yet", "Solveig")
    fill(hands, Start=stay.start.isoformat(), End=stay.end.isoformat())
    move(hands, "Proposed")
    move(hands, "Accepted by the participant")
    hands.press("Fill in: Matched by")
    find(hands, "Matched by", "Norrvik")
    fill(hands, Match_decided_on=today().isoformat())
    move(hands, "Accepted")


def agree_on_the_assignment(hands: Mouse) -> None:
    part(hands, "Assignment")
    hands.press("Write the assignment…")
    hands.enter("Text (en)", "Map what customers do.")
    hands.press("Save the version")
    hands.press("Record the yes…: Participant")
    hands.press("Save the yes")
    hands.press("New version…")
    hands.enter("Text (en)", "Map what customers do, and suggest two changes.")
    hands.press("Save the version")
    hands.shows('600;">do, and suggest two changes.</span>')
    for side in ("Participant", "Host"):
        hands.press(f"Record the yes…: {side}")
        hands.press("Save the yes")
        hands.shows(f"✓ {side} ·")
    part(hands, "Learning")
    hands.enter("Add an outcome and press Enter", "Use the subject on a real task")
    hands.keys("Return")
    hands.shows("Use the subject on a real task")
    part(hands, "Summary")
    move(hands, "Assignment agreed")


def fill_in_the_terms(hands: Mouse) -> None:
    fill(hands, Place_of_work="3 Alder Street, Alderville", Hours_a_week="30")
    hands.press("Money")
    pick(hands, "Pay or grant", "None")
    hands.press("Open Participant")
    hands.press("Insurance and permits")
    fill(hands, Insurance="Nordförsäkring")
    hands.press("Back: Solveig")
    part(hands, "Onboarding")
    pick(hands, "Weekday", "Wednesday")
    fill(hands, At="10:00", Length="30", Where="Room 4")


def make_the_agreement(hands: Mouse, folder: Path) -> None:
    folder.mkdir()
    part(hands, "Agreement")
    hands.press("Draft the agreement")
    for side, name in (("Name…: Host", "Juvv"), ("Name…: Home", "Nordhus"), ("Change…: Participant", "")):
        hands.press(side)
        if name:
            find(hands, "Person", name)
        pick(hands, "May sign, checked", "Yes")
        hands.press("Save")
        window_again(hands)
    hands.press("Mark as checked")
    hands.shows("The agreement is checked.")
    hands.press("Make the paper…")
    make_paper(hands, folder)
    hands.press("Mark as sent")
    hands.shows("The agreement is marked as sent.")


def make_paper(hands: Mouse, folder: Path) -> None:
    """Check what the wizard is given, and make the paper into a folder."""
    hands.press("Check")
    hands.press("Make papers (1)")
    name_file(hands, folder)
    hands.shows("Papers made: 1")
    hands.press("Done")
    window_again(hands)


def sign(hands: Mouse, folder: Path) -> None:
    """Record a scan of the host's, a mail of the participant's, and a paper that was seen."""
    Image.new("RGB", (600, 800), "white").save(folder / "scan.pdf", "PDF")
    (folder / "yes.eml").write_text(MAIL.format(day=today()), encoding="utf-8")
    for side, name, how in (("Host", "scan.pdf", "as a scan"), ("Participant", "yes.eml", "A mail from")):
        hands.press("Record a signature…")
        hands.shows(side)
        hands.press("Choose the file…")
        name_file(hands, folder / name)
        hands.shows(how)
        hands.press("Save the signature")
        window_again(hands)
        hands.shows(f"{name}")
    hands.press("Record a signature…")
    pick(hands, "How", "On paper, seen")
    hands.enter("Evidence", "Seen at the desk")
    hands.press("Save the signature")
    window_again(hands)
    part(hands, "Summary")
    move(hands, "Agreement signed")


def only(office: Office, entity: str, **where: Any) -> Any:
    (found,) = office.records.of(entity, **where)
    return found


def assert_contracted(office: Office) -> None:
    placement = only(office, "placement")
    assert placement.state == "contracted"
    assert placement.match_reason == "She wished for it."
    versions = {one.no: one.id for one in office.records.of("assignment_version")}
    assert placement.assignment_version_id == versions[2]
    said = {one.party for one in office.records.of("sign_off", entity_id=versions[2], answer="accepted")}
    assert said == {"participant", "host"}
    agreement = only(office, "agreement")
    assert agreement.state in {"signed", "in_force"}
    routes = {one.party: one.method for one in office.records.of("sign_off", entity_id=agreement.id)}
    assert routes == {"host": "ink_scan", "participant": "email_acceptance", "home": "paper_seen"}
    assert len(office.records.of("document", type="tripartite_agreement")) == 1
