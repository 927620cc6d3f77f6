"""What colleagues do while somebody works: lists and forms renew themselves, and all stays in its place."""

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.services import browsing, editing
from app.services.arrivals import Arrival, take_notice
from app.services.browsing import Query
from app.services.office import open_office
from ui.application import Application
from ui.forms.field_line import FieldLine
from ui.models.desk import Desk
from ui.models.share_standing import Colleague, ShareStanding, ShareState
from ui.pages.lists.list_table import ListTable
from ui.pages.lists.records_page import RecordsPage
from ui.pages.office_shell import OfficeShell
from ui.pages.place_stack import Location
from ui.pages.records.record_page import RecordPage
from ui.pages.records.still_area import StillArea
from ui.pages.sharing import share_signs

LONG = 20_000


@pytest.fixture
def shell(program: Application, qtbot: QtBot) -> OfficeShell:
    found = program.window.shell
    assert found is not None
    found.places.go(Location("people", "contacts"))
    qtbot.wait(300)  # the platform without a screen takes the keyboard away once
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    return found


@pytest.fixture
def page(shell: OfficeShell) -> RecordsPage:
    found = shell.places.records
    assert found is not None
    return found


def at_work(program: Application) -> Desk:
    assert program.desk is not None
    return program.desk


def people(desk: Desk) -> list[str]:
    return browsing.ids(desk.office, Query(entity="person"))


def arrive(desk: Desk, person: str, **values: object) -> None:
    """Let a change come as the helper brings it: it is in the file, and told."""
    editing.change(desk.office, "person", person, values)
    desk.sharing.arrived.emit([Arrival("person", person, tuple(values))])


def line(page: RecordPage, name: str) -> FieldLine:
    return next(one for one in page.findChildren(FieldLine) if one.field.name == name)


def add_people(desk: Desk, count: int, name: str) -> None:
    with desk.office.work() as work:
        for at in range(count):
            person = {"given_name": f"{at}", "family_name": name, "language": "nb"}
            work.add("person", {**person, "email": f"{name}{at}@student.example"})


@pytest.mark.parametrize("count", [3, 100])
def test_a_list_keeps_its_place_when_colleagues_add_above(
    program: Application, page: RecordsPage, count: int, qtbot: QtBot
) -> None:
    desk, table = at_work(program), page.table
    chosen = [table.records.ids[row] for row in (20, 22)]
    for one in chosen:
        table.choose(one, adding=True)
    table.verticalScrollBar().setValue(12)
    top = table.records.ids[table.rowAt(0)]
    heard: list[str] = []
    table.opened.connect(heard.append)
    add_people(desk, count, "AAA")
    qtbot.wait(20)
    assert len(table.records.ids) == 30 + count
    assert table.records.ids[table.rowAt(0)] == top
    assert table.chosen_ids == chosen
    assert table.records.ids[table.currentIndex().row()] == chosen[-1]
    assert heard == []


def test_a_list_keeps_its_place_when_the_first_in_view_is_deleted(
    program: Application, page: RecordsPage, qtbot: QtBot
) -> None:
    table: ListTable = page.table
    table.verticalScrollBar().setValue(12)
    row = table.rowAt(0)
    second = table.records.ids[row + 1]
    editing.delete(at_work(program).office, "person", table.records.ids[row])
    qtbot.wait(20)
    assert table.records.ids[table.rowAt(0)] == second


def test_sorting_keeps_the_scroll_bar_not_the_row(page: RecordsPage) -> None:
    page.table.verticalScrollBar().setValue(12)
    page.table.records.sort(0, Qt.SortOrder.DescendingOrder)
    assert page.table.verticalScrollBar().value() == 12


def test_the_cursor_stays_in_a_field_nobody_else_changed(
    program: Application, page: RecordsPage, qtbot: QtBot
) -> None:
    desk = at_work(program)
    person = people(desk)[0]
    page.show_record("person", person)
    email = line(page.record, "email").editor.findChildren(QLineEdit)[0]
    email.setFocus()
    email.setCursorPosition(4)
    arrive(desk, person, phone="+47 1")
    qtbot.wait(20)
    assert email.cursorPosition() == 4
    assert program.window.focusWidget() is email
    assert "KÅ" not in line(page.record, "phone").news.words
    assert "another computer" in line(page.record, "phone").news.words


def test_a_space_just_typed_is_not_taken_away(program: Application, page: RecordsPage) -> None:
    desk = at_work(program)
    person = people(desk)[0]
    page.show_record("person", person)
    name = line(page.record, "given_name").editor.findChildren(QLineEdit)[0]
    name.setFocus()
    name.setText(name.text() + " ")
    typed = name.text()
    arrive(desk, person, phone="+47 1")
    assert name.text() == typed


def test_a_text_keeps_its_cursor_when_a_colleague_writes_it(program: Application, page: RecordsPage) -> None:
    desk = at_work(program)
    person = people(desk)[0]
    page.show_record("person", person)
    editing.change(desk.office, "person", person, {"title": "Doctor"})
    text = line(page.record, "title").editor.findChildren(QLineEdit)[0]
    text.setFocus()
    text.setCursorPosition(5)
    arrive(desk, person, title="Doctor of letters")
    assert (text.text(), text.cursorPosition()) == ("Doctor of letters", 5)


def test_the_field_with_the_keyboard_stays_at_its_height(
    program: Application, page: RecordsPage, qtbot: QtBot
) -> None:
    desk = at_work(program)
    person = people(desk)[0]
    page.show_record("person", person)
    qtbot.wait(20)
    low = line(page.record, "language").editor
    holder = low.focusProxy()
    assert holder is not None
    area = page.record.findChildren(StillArea)[0]
    holder.setFocus()
    qtbot.wait(50)
    bar = area.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = holder.mapTo(area.viewport(), holder.rect().topLeft()).y()
    arrive(desk, person, given_name="Another", family_name="Name")
    qtbot.wait(400)
    assert line(page.record, "given_name").news.words
    assert abs(holder.mapTo(area.viewport(), holder.rect().topLeft()).y() - before) <= 2


def test_colleagues_at_the_record_are_shown_and_go(program: Application, shell: OfficeShell) -> None:
    desk = at_work(program)
    person = people(desk)[0]
    shell.places.open_record("person", person)
    page = shell.places.records
    assert page is not None
    chip = page.record._presence
    here = (Colleague("MK", "person", person, "phone"), Colleague("AL", "person", "other", "phone"))
    show(desk, ShareStanding(state=ShareState.SHARED, here=here))
    assert chip.text() == "MK is here"
    mark = line(page.record, "phone")._mark
    assert (mark.text(), mark.isHidden()) == ("MK", False)
    show(desk, ShareStanding(state=ShareState.AWAY))
    assert chip.isHidden()
    assert mark.isHidden()


def show(desk: Desk, standing: ShareStanding) -> None:
    desk.sharing._standing = standing
    desk.sharing.changed.emit()


def test_what_is_open_is_told_to_the_watch(
    program: Application, shell: OfficeShell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at_work(program)
    told: list[tuple[str, str, str]] = []
    monkeypatch.setattr(desk.sharing, "show_open", lambda *place: told.append(place))
    person = people(desk)[0]
    shell.places.open_record("person", person)
    assert told[-1] == ("person", person, "")
    assert shell.places.records is not None
    line(shell.places.records.record, "phone").editor.setFocus()
    assert told[-1] == ("person", person, "phone")
    shell.places.go(Location("today"))
    assert told[-1] == ("", "", "")


def test_coming_back_to_the_window_looks_at_once(
    program: Application, shell: OfficeShell, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at_work(program)
    looks: list[int] = []
    monkeypatch.setattr(desk.sharing, "now", lambda: looks.append(1))
    active = Qt.ApplicationState.ApplicationActive
    for state, count in ((ShareState.SHARED, 1), (ShareState.AWAY, 2), (ShareState.STOPPED, 2)):
        show(desk, ShareStanding(state=state))
        shell.signs._wake(active)
        shell.signs._wake(Qt.ApplicationState.ApplicationInactive)
        assert len(looks) == count


def button(shell: OfficeShell, words: str) -> QPushButton:
    return next(b for b in shell.notice.findChildren(QPushButton) if b.text() == words and not b.isHidden())


def test_a_lead_is_asked_about_many_erased_people(
    program: Application, shell: OfficeShell, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at_work(program)
    agreed: list[object] = []
    monkeypatch.setattr(share_signs, "agree_to_erase", agreed.append)
    desk.sharing.erasure_asked.emit(60)
    assert "60 people" in shell.notice.words
    button(shell, "Not now").click()
    assert shell.notice.isHidden()
    assert agreed == []
    desk.sharing.erasure_asked.emit(61)
    button(shell, "Erase them here too").click()
    qtbot.waitUntil(lambda: "erased on this computer" in shell.notice.words, timeout=LONG)
    assert agreed == [desk.office]


def test_others_than_a_lead_are_not_asked(program: Application, shell: OfficeShell) -> None:
    desk = at_work(program)
    user = {"display_name": "K", "initials": "KÅ", "role": "coordinator", "ui_language": "en"}
    editing.add(desk.office, "app_user", user)
    desk.sharing.erasure_asked.emit(60)
    assert shell.notice.isHidden()


def test_coming_home_leads_to_the_questions(program: Application, shell: OfficeShell) -> None:
    desk = at_work(program)
    desk.sharing.came_home.emit(214, 12, 2)
    assert all(number in shell.notice.words for number in ("214", "12", "2"))
    button(shell, "Show the questions").click()
    assert shell.questions.isVisible()


def test_a_copy_from_a_stick_is_taken_in(
    program: Application, shell: OfficeShell, office_file: Path, tmp_path: Path, qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    desk = at_work(program)
    person = people(desk)[0]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "stick"))
    shell.verbs()["save_copy"]()
    qtbot.waitUntil(lambda: "A whole copy is at" in shell.notice.words, timeout=LONG)
    copy = next((tmp_path / "stick").glob("*.praktikum"))
    travelled = Path(shutil.copy(copy, tmp_path / "away.praktikum"))
    away = open_office(travelled, who="MK")
    editing.change(away, "person", person, {"phone": "+47 away"})
    away.close()
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(travelled), ""))
    shell.verbs()["take_in"]()
    qtbot.waitUntil(lambda: "Changes taken in: " in shell.notice.words, timeout=LONG)
    assert desk.office.records.get("person", person).phone == "+47 away"
    shell.verbs()["take_in"]()
    qtbot.waitUntil(lambda: "nothing that was not here" in shell.notice.words, timeout=LONG)


def test_a_copy_with_another_version_asks_a_question(
    program: Application, shell: OfficeShell, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = at_work(program)
    person = people(desk)[0]
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "stick"))
    shell.verbs()["save_copy"]()
    qtbot.waitUntil(lambda: "A whole copy is at" in shell.notice.words, timeout=LONG)
    copy = next((tmp_path / "stick").glob("*.praktikum"))
    away = open_office(copy, who="MK")
    editing.change(away, "person", person, {"phone": "+47 away"})
    away.close()
    editing.change(desk.office, "person", person, {"phone": "+47 here"})
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(copy), ""))
    shell.verbs()["take_in"]()
    qtbot.waitUntil(lambda: "New questions: 1" in shell.notice.words, timeout=LONG)
    button(shell, "Show the questions").click()
    assert shell.questions.isVisible()


def test_a_copy_of_another_office_is_refused(
    program: Application, shell: OfficeShell, sample: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(sample), ""))
    shell.verbs()["take_in"]()
    qtbot.waitUntil(lambda: "another office" in shell.notice.words, timeout=LONG)


def test_too_much_to_name_refreshes_everything(desk: Desk) -> None:
    heard: list[object] = []
    desk.saved.connect(heard.append)
    assert take_notice(desk.office, "all") == []
    assert len(heard) == 1
