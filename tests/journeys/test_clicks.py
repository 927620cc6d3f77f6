"""How many clicks an office needs: the week before the start of twelve placements, an ordinary Tuesday."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.services.office import open_office
from tests.journeys.hands import Mouse, name_file
from tests.journeys.screen import needs_screen
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
    hands.until(lambda _: next(papers.glob("*inder*.pdf"), None), "the arrival binder")
    assert hands.pressed <= MOST_BEFORE_START, hands.pressed
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
    hands.choose("QTabBar", PARTS, "Before the start")
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
    hands.choose("QAbstractItemView", "Before the start", "Fatima")
    hands.keys(*["Right"] * 7)
    hands.press("Agreed on the")
    hands.shows("12 placements, 1 red")
    hands.press("Move to ready (11)")
    hands.shows("Move to ready (0)")
    hands.choose("QAbstractItemView", "Before the start", "Åse")
    hands.press("Move to ready anyway…")
    hands.enter("Reason", "Her sheet is agreed on the first morning.", "QPlainTextEdit")
    hands.press("Go on anyway")
    hands.until(lambda seen: seen["kind"] == "MainWindow", "the window again")


def today() -> date:
    return datetime.now(tz=UTC).astimezone().date()
