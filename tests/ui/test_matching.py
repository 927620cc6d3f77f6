"""Matching by hand on the screen: two lists, one button, by keyboard, mouse and dragging."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.services import browsing, editing
from app.services.browsing import Query
from ui.application import Application
from ui.models.match_rows import CARRIED
from ui.pages.place_stack import Location
from ui.pages.placements.matching import MatchingPage

Begin = Callable[[int], list[str]]


@pytest.fixture
def begin(program: Application) -> Begin:
    """Return what begins participants without a placement, and a position of one place."""

    def some(count: int) -> list[str]:
        assert program.desk is not None
        office = program.desk.office
        programme = office.records.of("programme", edition="2027")[0].id
        home = office.records.of("organisation", legal_name="Fjordbyen høgskole")[0].id
        host = office.records.of("organisation", legal_name="Nordlys Helse")[0].id
        with office.work() as work:
            people = [
                work.add("person", {"given_name": f"<b>N{at:03}", "family_name": "Ny", "language": "nb"})
                for at in range(count)
            ]
            position = {"programme_id": programme, "host_id": host, "kind": "internship", "places": 1}
            work.add("position", {**position, "title": {"nb": "Måling"}, "country": "NO"})
            made = [
                work.add("participant", {"programme_id": programme, "person_id": one, "home_org_id": home})
                for one in people
            ]
        program.desk.choose_programme(programme)
        return made

    return some


@pytest.fixture
def shown(program: Application, begin: Begin, qtbot: QtBot) -> Callable[[int], MatchingPage]:
    def show(count: int) -> MatchingPage:
        begin(count)
        assert program.window.shell is not None
        program.window.shell.places.go(Location("placements", "matching"))
        page = program.window.shell.places.page
        assert isinstance(page, MatchingPage)
        qtbot.waitUntil(lambda: len(page.people.list.rows.rows) == count)
        return page

    return show


def settled(page: MatchingPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.desk.tasks.running)
    QCoreApplication.processEvents()


def pick(page: MatchingPage) -> None:
    for side in (page.people, page.places):
        side.list.setCurrentIndex(side.list.rows.index(0))


def test_two_are_chosen_and_matched_by_the_button(
    program: Application, shown: Callable[[int], MatchingPage], qtbot: QtBot
) -> None:
    page = shown(3)
    assert not page.match.isEnabled()
    pick(page)
    assert "<b>N000 Ny → Nordlys Helse, Måling" in page.pair.text()
    page.reason.setText("Passer godt")
    QTest.mouseClick(page.match, Qt.MouseButton.LeftButton)
    QTest.mouseClick(page.match, Qt.MouseButton.LeftButton)
    settled(page, qtbot)
    office = page.desk.office
    made = office.records.of("placement", match_method="manual")
    assert [(one.state, one.match_reason) for one in made] == [("draft", "Passer godt")]
    assert page.made.count() == 31, "thirty were drafts before"
    assert len(page.people.list.rows.rows) == 2
    assert "1 of 1" in page.places.list.rows.rows[0].spoken
    page.desk.undo()
    settled(page, qtbot)
    assert page.made.count() == 30
    assert len(page.people.list.rows.rows) == 3


def test_the_keyboard_does_it_all(
    program: Application, shown: Callable[[int], MatchingPage], qtbot: QtBot
) -> None:
    page = shown(2)
    page.people.list.setFocus()
    page.people.list.setCurrentIndex(page.people.list.rows.index(1))
    page.swap()
    page.places.list.setCurrentIndex(page.places.list.rows.index(0))
    program.window._do("main")
    settled(page, qtbot)
    made = page.desk.office.records.of("placement", match_method="manual")
    assert len(made) == 1
    item = page.made.item(0)
    page.made.itemActivated.emit(item)
    assert program.window.shell is not None
    assert program.window.shell.here.record == made[0].id


def test_a_full_place_is_refused_in_one_sentence(
    program: Application, shown: Callable[[int], MatchingPage], qtbot: QtBot
) -> None:
    page = shown(2)
    pick(page)
    page.make()
    settled(page, qtbot)
    page.people.list.setCurrentIndex(page.people.list.rows.index(0))
    page.places.list.choose(page.desk.office.records.of("position")[0].id)
    page.make()
    assert program.window.shell is not None
    assert "taken" in program.window.shell.notice.words
    assert len(page.desk.office.records.of("placement", match_method="manual")) == 1


def test_a_participant_is_dropped_on_a_place(shown: Callable[[int], MatchingPage], qtbot: QtBot) -> None:
    page = shown(1)
    QCoreApplication.processEvents()
    model = page.people.list.rows
    carried = model.mimeData([model.index(0)])
    at = QPointF(page.places.list.visualRect(page.places.list.rows.index(0)).center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    foreign = QMimeData()
    foreign.setText("a line of another program")
    for mime in (foreign, carried):
        page.places.list.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, mime, buttons, keys))
        settled(page, qtbot)
    assert carried.hasFormat(CARRIED)
    assert len(page.desk.office.records.of("placement", match_method="manual")) == 1


def test_five_hundred_are_shown_and_narrowed_down(shown: Callable[[int], MatchingPage], qtbot: QtBot) -> None:
    page = shown(500)
    QAbstractItemModelTester(page.people.list.rows, QAbstractItemModelTester.FailureReportingMode.Fatal, page)
    page.people.filter.setText("n49")
    qtbot.waitUntil(lambda: len(page.people.list.rows.rows) == 10)
    page.people.filter.setText("x" * 500)
    qtbot.waitUntil(lambda: not page.people.list.rows.rows)
    page.make()
    assert page.desk.office.records.of("placement", match_method="manual") == []


def test_without_a_programme_it_asks_for_one(program: Application) -> None:
    assert program.window.shell is not None
    program.window.shell.places.go(Location("placements", "matching"))
    page = program.window.shell.places.page
    assert isinstance(page, MatchingPage)
    assert page.programme == ""
    assert browsing.count(page.desk.office, Query(entity="programme")) > 1


def test_what_is_chosen_stays_chosen_when_somebody_saves(
    shown: Callable[[int], MatchingPage], qtbot: QtBot
) -> None:
    page = shown(3)
    pick(page)
    chosen = (page.people.list.chosen, page.places.list.chosen)
    person = page.desk.office.records.of("person")[0]
    editing.change(page.desk.office, "person", person.id, {"phone": "+47 90 12 34 56"})
    settled(page, qtbot)
    assert (page.people.list.chosen, page.places.list.chosen) == chosen
    assert page.match.isEnabled()
