"""The frame: search, the way back and on, New, what is remembered, the rail, the foot, the notices."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QRect, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.services import browsing, editing
from app.services.browsing import Query
from ui.actions import PLACES
from ui.application import Application
from ui.menus.foot import Foot
from ui.menus.search_field import Hit
from ui.models.desk import Desk
from ui.notices import NoticeBar
from ui.pages.office_shell import OfficeShell
from ui.pages.place_stack import Location
from ui.pages.placements.matching import MatchingPage
from ui.tasks import Progress
from ui.window_state import WindowState, load

Start = Callable[..., Application]


@pytest.fixture
def shell(program: Application, qtbot: QtBot) -> OfficeShell:
    found = program.window.shell
    assert found is not None
    qtbot.wait(150)  # the platform without a screen takes the keyboard away once
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    return found


def at_work(program: Application) -> Desk:
    assert program.desk is not None
    return program.desk


def look_for(shell: OfficeShell, words: str, qtbot: QtBot) -> list[Hit]:
    field = shell.bar.search
    field.take_focus()
    field.setText(words)
    field._ask()
    qtbot.waitUntil(lambda: not shell.finding._running)
    QCoreApplication.processEvents()
    return field.found


def test_records_places_pages_and_commands_are_found(shell: OfficeShell, qtbot: QtBot) -> None:
    found = look_for(shell, "Nordlys", qtbot)
    assert (found[0].words, found[0].entity) == ("Nordlys Helse", "organisation")
    found = look_for(shell, "contac", qtbot)
    assert (found[0].place, found[0].part) == ("people", "contacts")
    assert any(hit.part == "questions" for hit in look_for(shell, "question", qtbot))
    assert any(hit.action == "larger" for hit in look_for(shell, "larger", qtbot))
    assert look_for(shell, "xyzzy", qtbot) == []


def test_commands_are_found_in_english_too(program: Application, qtbot: QtBot) -> None:
    program.choose("language", "da")
    shell = program.window.shell
    assert shell is not None
    assert any(hit.action == "refresh" for hit in look_for(shell, "refresh", qtbot))
    assert any(hit.action == "refresh" for hit in look_for(shell, "opdat", qtbot))
    program.choose("language", "en")


def test_enter_goes_there_and_escape_gives_the_keyboard_back(shell: OfficeShell, qtbot: QtBot) -> None:
    shell.places.go(Location("people", "contacts"))
    assert shell.places.records is not None
    table = shell.places.records.table
    table.setFocus()
    field = shell.bar.search
    field.take_focus()
    QTest.keyClicks(field, "bølgen")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.text(), table.hasFocus()) == ("", True)
    field.take_focus()
    QTest.keyClicks(field, "bølgen")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shell.here.entity == "organisation")
    assert field.text() == ""


def test_the_empty_field_offers_what_was_open(program: Application, shell: OfficeShell) -> None:
    people = browsing.ids(at_work(program).office, Query(entity="person"))[:2]
    for one in people:
        shell.places.open_record("person", one)
    shell.places.go(Location("today"))
    shell.bar.search.take_focus()
    assert [hit.record for hit in shell.bar.search.found] == [people[1], people[0]]


def test_pasted_megabytes_are_cut(shell: OfficeShell, qtbot: QtBot) -> None:
    assert look_for(shell, "ab " * 1_000_000, qtbot) == []
    assert len(shell.bar.search.text()) == 200


def test_the_way_back_holds_places_pages_records_and_questions(
    program: Application, shell: OfficeShell
) -> None:
    person = browsing.ids(at_work(program).office, Query(entity="person"))[0]
    shell.places.go(Location("people", "contacts", "person", person))
    shell.ask()
    assert shell.here == Location("office", "questions")
    assert shell.rail._buttons["office"].isChecked()
    back, forward = shell.bar._back, shell.bar._forward
    assert at_work(program).name("person", person) in back.toolTip()
    assert not forward.isEnabled()
    program.choose("language", "sv")
    assert program.window.shell is not None
    assert program.window.shell.here == Location("office", "questions")
    assert program.window.shell.bar._back.isEnabled()
    program.choose("language", "en")
    now = program.window.shell
    assert now is not None
    QTest.mouseClick(now.bar._back, Qt.MouseButton.LeftButton)
    assert now.here.record == person
    assert "Questions" in now.bar._forward.toolTip()
    QTest.mouseClick(now.bar._forward, Qt.MouseButton.LeftButton)
    assert now.here == Location("office", "questions")


def test_a_record_that_is_gone_does_not_break_the_way(program: Application, shell: OfficeShell) -> None:
    person = browsing.ids(at_work(program).office, Query(entity="person"))[0]
    shell.places.go(Location("people", "contacts", "person", person))
    shell.places.go(Location("today"))
    shell.places.go(Location("office"))
    editing.delete(at_work(program).office, "person", person)
    shell.places.back()
    shell.places.back()
    assert shell.here.place == "people"
    assert len(shell.places.ahead) == 2


def test_new_offers_what_the_place_begins(shell: OfficeShell) -> None:
    def offered(place: str) -> list[str]:
        shell.places.go(Location(place))
        return [action.text() for action in shell.bar._new_menu.actions() if action.text()]

    assert offered("people")[0] == "Participant"
    assert "Import a list…" in offered("people")
    assert "Programme from a template…" in offered("programmes")
    assert all(offered(place) for place in PLACES)


def test_an_open_menu_dims_what_has_nothing_to_do(program: Application, shell: OfficeShell) -> None:
    menus = [action.menu() for action in program.window.menuBar().actions()]
    go = next(m for m in menus if isinstance(m, QMenu) and any(a.objectName() == "back" for a in m.actions()))
    actions: dict[str, QAction] = {action.objectName(): action for action in go.actions()}
    go.aboutToShow.emit()
    assert not actions["back"].isEnabled()
    assert actions["go_today"].isEnabled()
    go.aboutToHide.emit()
    assert actions["back"].isEnabled(), "the key says why"


def test_what_was_shown_comes_back_with_the_office(start: Start, office_file: Path, tmp_path: Path) -> None:
    first = start()
    assert first.open(str(office_file))
    office = at_work(first).office
    person = browsing.ids(office, Query(entity="person"))[3]
    programme = browsing.ids(office, Query(entity="programme"))[0]
    at_work(first).choose_programme(programme)
    assert first.window.shell is not None
    first.window.shell.places.go(Location("people", "contacts", "person", person))
    first.leave()
    first.state.save(tmp_path / "window.json")
    again = start(load(tmp_path / "window.json"))
    assert again.open(str(office_file))
    assert again.window.shell is not None
    assert again.window.shell.here == Location("people", "contacts", "person", person)
    assert at_work(again).programme == programme


@pytest.mark.parametrize("words", [["moon", "", "", "", ""], ["people", "x", "y", "z", "gone"]])
def test_a_place_of_nonsense_opens_the_office_all_the_same(
    start: Start, office_file: Path, words: list[str]
) -> None:
    state = WindowState(language="en", initials="KÅ")
    state.keep_shown(office_file, words)
    program = start(state)
    assert program.open(str(office_file))
    assert program.window.shell is not None
    assert program.window.shell.here.place == (words[0] if words[0] == "people" else "today")


def test_a_window_from_a_screen_that_is_gone_comes_back(start: Start) -> None:
    state = WindowState(language="en")
    far = QWidget()
    far.setGeometry(QRect(9_000, 7_000, 1_200, 700))
    state.keep_geometry(bytes(far.saveGeometry().data()))
    program = start(state)
    QCoreApplication.processEvents()
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.intersects(program.window.geometry())
    assert screen.contains(program.window.mapToGlobal(QPoint(20, 20)))


def test_the_rail_shows_drawings_in_a_narrow_window(program: Application) -> None:
    program.choose("percent", "150")
    program.window.resize(960, 600)
    QCoreApplication.processEvents()
    shell = program.window.shell
    assert shell is not None
    narrow = shell.rail.width()
    assert narrow < 100
    assert all(button.accessibleName() for button in shell.rail.findChildren(QPushButton))
    program.window.resize(1366, 768)
    QCoreApplication.processEvents()
    wide = shell.rail.width()
    assert wide > 2 * narrow
    program.choose("percent", "100")


@pytest.mark.parametrize("width", [400, 560, 764, 1170])
def test_the_foot_never_cuts_words(qtbot: QtBot, width: int) -> None:
    foot = Foot(150)
    qtbot.addWidget(foot)
    foot.resize(width, 42)
    foot.show()
    foot.show_standing(
        sharing="Delad · inget väntar", well=True, questions="3 frågor", file="Z:/Praktik/" + "x" * 200,
        saved="Sparad i dag 14:02", backup="Säkerhetskopia i dag 08:11",
    )  # fmt: skip
    QCoreApplication.processEvents()
    for label in (foot._saved, foot._backup):
        assert label.isHidden() or label.width() >= label.sizeHint().width()
    assert foot._file.isHidden() or "…" in foot._file.text()
    assert "Säkerhetskopia" in foot.toolTip()


def test_a_refusal_stays_and_good_news_goes(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.tell("This is refused.", "bad")
    bar.tell("This is done.", "good")
    assert bar.words == "This is done."
    bar._fade()
    assert (bar.words, bar.isHidden()) == ("This is refused.", False)
    bar.tell("This is refused.", "bad")
    bar.close_notice()
    assert bar.isHidden(), "one sentence twice is one notice"


def test_good_news_waits_under_the_keyboard(qtbot: QtBot) -> None:
    bar = NoticeBar()
    qtbot.addWidget(bar)
    bar.tell("Done.", "good", verb="Undo", act=lambda: None)
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    bar._verb.setFocus()
    bar._fade()
    assert not bar.isHidden()
    assert bar._timer.isActive()


def test_several_works_are_told_and_stopping_is_said(program: Application, qtbot: QtBot) -> None:
    desk, shell = at_work(program), program.window.shell
    assert shell is not None
    gate: list[int] = []

    def slow(progress: Progress) -> None:
        while not gate:
            QTest.qSleep(5)
        progress.step(1, 2)

    desk.tasks.run(slow, title="Making papers")
    desk.tasks.run(slow, title="Exporting")
    assert shell.foot._work.text() == "Exporting and 1 more"
    shell.foot.stop.click()
    assert shell.foot._work.text().startswith("Stopping: ")
    assert not shell.foot.stop.isEnabled()
    gate.append(1)
    qtbot.waitUntil(lambda: not desk.tasks.running)
    assert shell.foot._work.isHidden()


def test_the_keyboard_goes_round_without_a_trap(program: Application, shell: OfficeShell) -> None:
    shell.places.go(Location("people", "contacts"))
    assert shell.places.records is not None
    page = shell.places.records
    page.show_record("person", page.table.records.ids[0])
    QCoreApplication.processEvents()
    seen: list[QWidget] = []
    start = shell.rail._buttons["people"]
    start.setFocus()
    for _ in range(120):
        now = program.window.focusWidget()
        if now is None or now in seen:
            break
        seen.append(now)
        QTest.keyClick(now, Qt.Key.Key_Tab)
    parts = (shell.rail, shell.bar, page.bar, page.table, page.record, shell.foot)
    reached = [part for part in parts if any(part is one or part.isAncestorOf(one) for one in seen)]
    assert reached == list(parts)
    page.table.setFocus()
    page.swap()
    assert page.record.isAncestorOf(program.window.focusWidget())


def test_closing_closes_what_stands_over_the_window(program: Application) -> None:
    desk = at_work(program)
    desk.commanded.emit("import_list")
    QCoreApplication.processEvents()
    assert program.window.close()
    assert not program.window.isVisible()


def test_two_quick_clicks_open_one_wizard(program: Application, shell: OfficeShell) -> None:
    before = len(program.window.findChildren(QLineEdit))
    for _ in range(2):
        shell.verbs()["import_list"]()
    QCoreApplication.processEvents()
    opened = [one for one in program.window.findChildren(QWidget) if one.property("action") == "import_list"]
    assert len(opened) == 1
    assert before >= 0
    program.window.close_dialogs()


def test_what_is_typed_in_filters_survives_each_switch(program: Application) -> None:
    assert program.window.shell is not None
    at_work(program).choose_programme(at_work(program).office.records.of("programme")[0].id)
    program.window.shell.places.go(Location("placements", "matching"))
    for kind, key in (("language", "nb"), ("percent", "150"), ("appearance", "dark"), ("language", "en")):
        shell = program.window.shell
        page = shell.places.page
        assert isinstance(page, MatchingPage)
        page.reason.setText("half a reason")
        page.people.filter.setText("Aas")
        shell.bar.search.setText("half a word")
        program.choose(kind, key)
        again = program.window.shell
        assert again is not shell
        fresh = again.places.page
        assert isinstance(fresh, MatchingPage)
        assert (fresh.reason.text(), fresh.people.filter.text()) == ("half a reason", "Aas")
        assert again.bar.search.text() == "half a word"
    program.choose("percent", "100")
    program.choose("appearance", "light")
