"""Ctrl+Z: inside a field it takes back typing, everywhere else the last saved change."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.services import browsing, editing
from app.services.browsing import Query
from app.services.office import Office
from app.services.record_note import add_note
from app.services.record_task import add_task, tick
from ui.application import Application
from ui.forms.field_line import FieldLine
from ui.pages.lists.records_page import RecordsPage


@pytest.fixture
def records(program: Application, qtbot: QtBot) -> RecordsPage:
    desk, shell = program.desk, program.window.shell
    assert desk is not None
    assert shell is not None
    shell.places.open_record("participant", first(desk.office, "participant"))
    program.window.activateWindow()
    qtbot.waitUntil(program.window.isActiveWindow)
    assert shell.places.records is not None
    return shell.places.records


@pytest.fixture
def office(program: Application) -> Office:
    assert program.desk is not None
    return program.desk.office


def first(office: Office, entity: str) -> str:
    return browsing.ids(office, Query(entity=entity), limit=1)[0]


def edit_of(records: RecordsPage, name: str) -> QLineEdit:
    line = next(one for one in records.record.findChildren(FieldLine) if one.field.name == name)
    return line.editor.findChildren(QLineEdit)[0]


def ctrl_z(program: Application) -> None:
    holder: QWidget | None = program.window.focusWidget()
    widget = program.window if holder is None else holder
    QTest.keyClick(widget, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


def test_in_a_field_it_takes_back_typing_and_nothing_saved(
    program: Application, office: Office, records: RecordsPage
) -> None:
    participant = records.record.shown[1]
    editing.change(office, "participant", participant, {"course_code": "A1"})
    edit = edit_of(records, "course_code")
    edit.setFocus()
    edit.selectAll()
    QTest.keyClicks(edit, "B2")
    assert edit.text() == "B2"
    ctrl_z(program)
    assert edit.text() != "B2"
    assert office.records.get("participant", participant).course_code == "A1"


Act = Callable[[Office, str], object]
ACTS: dict[str, Act] = {
    "a field": lambda office, one: editing.change(office, "participant", one, {"course_code": "X"}),
    "a move": lambda office, one: editing.move(office, "participant", one, "preparing"),
    "a note": lambda office, one: add_note(office, "participant", one, {"at": date(2026, 1, 1), "text": "x"}),
    "a task": lambda office, one: add_task(office, "participant", one, {"title": {"en": "x"}}),
    "a deletion": lambda office, one: editing.delete(office, "participant", one),
}


@pytest.mark.parametrize("place", ["record", "list"])
def test_everywhere_else_it_takes_back_what_was_saved_last(
    program: Application, office: Office, records: RecordsPage, place: str
) -> None:
    participant = records.record.shown[1]

    def standing() -> object:
        around = browsing.pointing(office, "participant", participant)
        return office.records.get("participant", participant), around

    before = standing()
    for name, act in ACTS.items():
        act(office, participant)
        assert standing() != before, name
        if place == "record" and not records.record.isHidden():
            records.record.take_focus()
        else:
            records.table.setFocus()
        ctrl_z(program)
        assert standing() == before, name
        records.show_record("participant", participant)


def test_a_bulk_deletion_is_taken_back_whole(
    program: Application, office: Office, records: RecordsPage
) -> None:
    before = browsing.count(office, Query(entity="participant"))
    records.record.hide()
    records.table.selectAll()
    records.delete()
    assert browsing.count(office, Query(entity="participant")) == 0
    ctrl_z(program)
    assert browsing.count(office, Query(entity="participant")) == before


def test_a_tick_of_a_task_is_taken_back(program: Application, office: Office, records: RecordsPage) -> None:
    task = add_task(office, "participant", records.record.shown[1], {"title": {"en": "x"}})
    tick(office, task, done=True)
    records.table.setFocus()
    ctrl_z(program)
    assert office.records.get("task", task).state == "open"
