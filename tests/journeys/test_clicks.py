"""How many clicks an office needs: the week before the start of twelve placements, an ordinary Tuesday."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.services.office import open_office
from tests.journeys.hands import Mouse, name_file
from tests.journeys.screen import needs_screen
from tests.journeys.tuesday import BACK, HOST, PHONES, make_tuesday
from tests.journeys.twelve import COUNT, Plan, make_twelve

pytestmark = needs_screen
PARTS = "Lists and pages of this place"
MOST_BEFORE_START, MOST_ON_TUESDAY = 90, 40
GAPS = (
    "support_sheet", "support_sheet met onboarding", "support_sheet", "met", "support_sheet sheet",
    "support_sheet met", "met", "support_sheet onboarding", "support_sheet met", "",
    "support_sheet sheet onboarding", "support_sheet met",
)  # fmt: skip
UNINSURED = (4, 7)
RED = 22
SHEETS = 9
LATE_BECAUSE = "The landlord told us today."


@pytest.fixture
def start(screen: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[Path], Mouse]]:
    """Open an office in the real window."""
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("PRAKTIKUM_HOME", str(home / "praktikum"))
    monkeypatch.setenv("PRAKTIKUM_WHO", "KÅ")
    made: list[Mouse] = []

    def begin(office: Path) -> Mouse:
        made.append(Mouse(screen, home, office))
        made[-1].until(lambda seen: office.stem in seen["title"], "the office in the window")
        return made[-1]

    yield begin
    for hands in made:
        hands.end()


def test_the_week_before_the_start(start: Callable[[Path], Mouse], office_path: Path, tmp_path: Path) -> None:
    plan = Plan(
        start=today() + timedelta(days=7), state="contracted", gaps=GAPS,
        insured=[turn not in UNINSURED for turn in range(COUNT)],
    )  # fmt: skip
    make_twelve(office_path, plan)
    papers = tmp_path / "papers"
    papers.mkdir()
    hands = start(office_path)
    give_what_lacks(hands, papers)
    tell_of_a_move(hands)
    move_all(hands)
    hands.press("Choose none")
    hands.press("Arrival binder (12)")
    hands.until(lambda _: len(list(papers.glob("*.pdf"))) > SHEETS, "the arrival binder")
    sys.stdout.write(f"the week before the start: {hands.pressed} clicks\n")
    assert hands.pressed <= MOST_BEFORE_START
    hands.leave()
    assert hands.told == "", "the program said something of its own"
    office = open_office(office_path)
    try:
        assert {one.state for one in office.records.of("placement")} == {"ready"}
        notice = office.records.of("change_notice")[0]
        assert (notice.state, notice.short_lead_reason) == ("acknowledged", LATE_BECAUSE)
        assert len(office.records.of("document", type="support_sheet", state="issued")) == COUNT
    finally:
        office.close()


def give_what_lacks(hands: Mouse, papers: Path) -> None:
    """Monday to Tuesday: what many lack is given to all of them at once."""
    hands.press("Placements")
    hands.choose("QTabBar", PARTS, "Readiness")
    hands.shows(f"12 placements, {RED} red")
    hands.press("Issue contact sheets")
    name_file(hands, papers)
    hands.shows("13 red")
    hands.press("Mentor met…")
    hands.press("They met")
    hands.shows("7 red")
    hands.press("Make onboarding lists")
    hands.shows("4 red")


def tell_of_a_move(hands: Mouse) -> None:
    """Wednesday: a host moves. The address is typed, and the notice is written that is offered."""
    hands.press("Organisations")
    hands.choose("QAbstractItemView", "Organisations", "Dønning")
    hands.keys("Return")
    hands.enter("Address", "Nye veien 7")
    hands.keys("Tab")
    hands.press("Write the notice")
    hands.press("Next")
    hands.enter("Reason for the short warning", LATE_BECAUSE, "QPlainTextEdit")
    hands.press("Next")
    hands.press("Write the drafts")
    hands.press("They are sent")
    hands.press("Close")
    hands.until(lambda seen: seen["kind"] == "MainWindow", "the window again")


def move_all(hands: Mouse) -> None:
    """Thursday and Friday: the last cells one by one, eleven are ready, one is let through with a reason."""
    hands.press("Placements")
    hands.press("Read, by phone")
    hands.press("Insured…")
    hands.press("Insured")
    hands.shows("12 placements, 2 red")
    hands.choose("QAbstractItemView", "Readiness", "Fatima")
    hands.keys(*["Right"] * 7)
    hands.press("Agreed on the")
    hands.shows("12 placements, 1 red")
    hands.press("Move to ready (11)")
    hands.shows("Move to ready (0)")
    hands.choose("QAbstractItemView", "Readiness", "Åse")
    hands.press("Move to ready anyway…")
    hands.enter("Reason", "Her sheet is agreed on the first morning.", "QPlainTextEdit")
    hands.press("Go on anyway")
    hands.until(lambda seen: seen["kind"] == "MainWindow", "the window again")


def today() -> date:
    return datetime.now(tz=UTC).astimezone().date()


def test_an_ordinary_tuesday(start: Callable[[Path], Mouse], office_path: Path, tmp_path: Path) -> None:
    inbox, scan = tmp_path / "inbox", tmp_path / "signed.pdf"
    inbox.mkdir()
    scan.write_bytes(b"%PDF-1.4 a scan\n%%EOF\n")
    make_tuesday(office_path, inbox, today())
    hands = start(office_path)
    take_in_and_remind(hands)
    adjust_and_invite(hands)
    remind_and_sign(hands, scan)
    hands.press("1 question")
    hands.press("Keep theirs: Phone")
    hands.press("Today")
    hands.shows("3 things need the office.")
    sys.stdout.write(f"an ordinary Tuesday: {hands.pressed} clicks\n")
    assert hands.pressed <= MOST_ON_TUESDAY
    hands.leave()
    assert hands.told == "", "the program said something of its own"
    assert not list(inbox.glob("*.pdf"))
    office = open_office(office_path)
    try:
        records = office.records
        taken = [one for one in records.of("logbook_entry", channel="pdf_form") if one.state == "received"]
        assert len(taken) == len(BACK)
        assert [one.cause for one in records.of("note", kind="adjustment")] == ["workload"]
        assert all(one.state != "partly_signed" for one in records.of("agreement"))
        assert [one.kind for one in records.of("attachment", file_name=scan.name)] == ["scan_signed"]
        assert [one.phone for one in records.of("organisation", legal_name=HOST)] == [PHONES[1]]
    finally:
        office.close()


def take_in_and_remind(hands: Mouse) -> None:
    """Four forms came back, two are late."""
    hands.press("Take in: Tolvkontoret")
    hands.press("Take in 4 forms")
    hands.press("Done")
    hands.press("Remind: Late logbooks")
    hands.press("Make drafts")
    hands.press("They are sent")
    hands.press("Close")
    hands.until(lambda seen: seen["kind"] == "MainWindow", "the window again")


def adjust_and_invite(hands: Mouse) -> None:
    """Somebody had too much twice, a mentor lacks a module."""
    hands.press("Record an adjustment: ")
    hands.enter("Text", "Too much twice. Talked with the mentor.", "QPlainTextEdit")
    hands.enter("What changes", "Two tasks move to a colleague.", "QPlainTextEdit")
    hands.press("Save")
    hands.until(lambda seen: seen["kind"] == "MainWindow", "the window again")
    hands.press("Send the modules: ")
    hands.press("Write drafts")
    hands.press("They are sent")
    hands.until(lambda seen: seen["kind"] == "MainWindow", "the window again")


def remind_and_sign(hands: Mouse, scan: Path) -> None:
    """A host is reminded of an agreement; its scan comes in at once."""
    hands.press("Remind: Sondre")
    hands.press("Make drafts (1)")
    hands.press("They are sent")
    hands.until(lambda seen: seen["kind"] == "MainWindow", "the window again")
    hands.press("Sondre Haugsdal")
    hands.choose("QTabBar", "Parts of the record", "Signatures")
    hands.press("Record a signature…")
    hands.press("Choose the file…")
    name_file(hands, scan)
    hands.press("Save the signature")
    hands.until(lambda seen: seen["kind"] == "MainWindow", "the window again")
