"""A record on the screen: each field saves itself, a refusal stays where it is, all can be taken back."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.services import browsing, editing
from app.services.browsing import Query
from app.services.office import Office
from ui.application import Application
from ui.dialogs.move_dialog import MoveDialog
from ui.forms.field_line import FieldLine
from ui.models.desk import Desk
from ui.pages.records import state_card
from ui.pages.records.record_line import RecordLine
from ui.pages.records.record_page import RecordPage


def first(office: Office, entity: str) -> str:
    return browsing.ids(office, Query(entity=entity), limit=1)[0]


def line(page: RecordPage, name: str) -> FieldLine:
    return next(one for one in page.findChildren(FieldLine) if one.field.name == name)


def type_into(page: RecordPage, name: str, text: str) -> None:
    field = line(page, name).editor.findChildren(QLineEdit)[0]
    field.setFocus()
    field.setText(text)
    line(page, name).leave()


def test_a_field_is_saved_when_it_is_left(desk: Desk, page: RecordPage) -> None:
    person = first(desk.office, "person")
    page.show_record("person", person)
    before = len(browsing.history(desk.office, person))
    type_into(page, "phone", "+47 91 23 45 67")
    assert desk.office.records.get("person", person).phone == "+47 91 23 45 67"
    assert "Ctrl+Z" in page.findChildren(QLabel, "saved")[0].text()
    assert len(browsing.history(desk.office, person)) == before + 1


def test_leaving_without_typing_saves_nothing(desk: Desk, page: RecordPage) -> None:
    for entity in ("person", "organisation", "participant", "placement", "programme"):
        record = first(desk.office, entity)
        before = len(browsing.history(desk.office, record))
        page.show_record(entity, record)
        for one in page.findChildren(FieldLine):
            one.leave()
        assert len(browsing.history(desk.office, record)) == before


def test_a_refusal_stands_under_the_field_and_the_typing_stays(desk: Desk, page: RecordPage) -> None:
    person, other = browsing.ids(desk.office, Query(entity="person"), limit=2)
    page.show_record("person", person)
    type_into(page, "email", "not an address")
    assert "@" in line(page, "email").refusal
    assert line(page, "email").editor.value() == "not an address"
    page.show_record("person", other)
    assert line(page, "email").refusal == ""
    page.show_record("person", person)
    assert line(page, "email").editor.value() == "not an address"
    assert line(page, "email").refusal
    type_into(page, "email", "right@student.example")
    assert line(page, "email").refusal == ""
    assert desk.office.records.get("person", person).email == "right@student.example"


def test_a_required_field_cannot_be_emptied(desk: Desk, page: RecordPage) -> None:
    page.show_record("person", first(desk.office, "person"))
    type_into(page, "family_name", "")
    assert "Last name" in line(page, "family_name").refusal


def test_a_check_over_two_fields_refuses_under_the_field(desk: Desk, page: RecordPage) -> None:
    placement = first(desk.office, "placement")
    page.show_record("placement", placement)
    before = desk.office.records.get("placement", placement).end_date
    type_into(page, "end_date", "1.1.2020")
    assert line(page, "end_date").refusal
    assert desk.office.records.get("placement", placement).end_date == before


@pytest.mark.parametrize(
    "text", ["🙂🎓", "علي حسن", "Nguyễn Thị Minh Khai", "<b>bold</b>", "a\x00b", "x" * 5_000_000]
)
def test_odd_names_are_kept_or_refused_but_never_break(desk: Desk, page: RecordPage, text: str) -> None:
    person = first(desk.office, "person")
    page.show_record("person", person)
    type_into(page, "given_name", text)
    saved = desk.office.records.get("person", person).given_name
    assert line(page, "given_name").refusal or saved == text.replace("\x00", "")


def test_undo_takes_back_the_last_change(desk: Desk, page: RecordPage) -> None:
    person = first(desk.office, "person")
    page.show_record("person", person)
    type_into(page, "phone", "1")
    type_into(page, "phone", "2")
    assert desk.undo()
    assert desk.office.records.get("person", person).phone == "1"
    assert line(page, "phone").editor.value() == "1"
    assert desk.redo()
    assert line(page, "phone").editor.value() == "2"


def test_a_delicate_value_is_hidden_until_somebody_asks(desk: Desk, page: RecordPage) -> None:
    held = next(
        person.id
        for person in browsing.page(desk.office, "person", browsing.ids(desk.office, Query(entity="person")))
        if person.legal_hold_reason
    )
    page.show_record("person", held)
    field = line(page, "legal_hold_reason")
    assert field.editor.isHidden()
    field.findChildren(QPushButton, "link")[0].click()
    assert not field.editor.isHidden()
    assert browsing.history(desk.office, held)[0].values == {"kind": "look", "field": "legal_hold_reason"}
    page.show_record("organisation", first(desk.office, "organisation"))
    page.show_record("person", held)
    assert field.editor.isHidden()


def test_the_history_gives_a_field_back(desk: Desk, page: RecordPage) -> None:
    person = first(desk.office, "person")
    old = desk.office.records.get("person", person).family_name
    page.show_record("person", person)
    type_into(page, "family_name", "Changed")
    page.show_record("person", person, "history")
    back = [b for b in page.findChildren(QPushButton, "link") if b.text() == "Restore" and not b.isHidden()]
    back[0].click()
    assert desk.office.records.get("person", person).family_name == old


def test_a_move_is_a_button(desk: Desk, page: RecordPage) -> None:
    participant = first(desk.office, "participant")
    page.show_record("participant", participant)
    buttons = {b.accessibleName(): b for b in page.findChildren(QPushButton)}
    buttons["Change state to Preparing"].click()
    assert desk.office.records.get("participant", participant).state == "preparing"
    assert desk.office.records.get("participant", participant).state_day == desk.office.today


def test_what_a_closed_gate_lacks_is_said(desk: Desk, page: RecordPage) -> None:
    page.show_record("participant", first(desk.office, "participant"))
    words = [label.text() for label in page.findChildren(QLabel, "lacking")]
    assert any("No placement is accepted" in sentence for sentence in words)


def test_a_move_with_a_reason_asks_for_it(
    desk: Desk, page: RecordPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    placement = first(desk.office, "placement")

    class Answer(MoveDialog):
        def exec(self) -> int:
            self._reason.setPlainText("The host has moved away")
            self._day.setText("1.12.2026")
            return int(self.DialogCode.Accepted.value)

    monkeypatch.setattr(state_card, "MoveDialog", Answer)
    page.show_record("placement", placement)
    next(b for b in page.findChildren(QPushButton) if b.text() == "→ Cancelled").click()
    moved = desk.office.records.get("placement", placement)
    assert (moved.state, moved.state_day) == ("cancelled", date(2026, 12, 1))


def test_what_points_at_a_record_opens(desk: Desk, page: RecordPage, qtbot: QtBot) -> None:
    person = first(desk.office, "person")
    page.show_record("person", person, "related")
    with qtbot.waitSignal(desk.asked) as asked:
        page.findChildren(RecordLine)[0].click()
    assert asked.args is not None
    assert asked.args[0] == "participant"


def test_a_record_deleted_elsewhere_closes(desk: Desk, page: RecordPage, qtbot: QtBot) -> None:
    person = first(desk.office, "person")
    page.show_record("person", person)
    with qtbot.waitSignal(page.closed):
        editing.delete(desk.office, "person", person)


def test_a_colleagues_change_shows_but_not_over_what_is_typed(desk: Desk, page: RecordPage) -> None:
    person = first(desk.office, "person")
    page.show_record("person", person)
    field = line(page, "phone").editor.findChildren(QLineEdit)[0]
    field.setText("half typ")
    editing.change(desk.office, "person", person, {"phone": "colleague", "title": "Dr"})
    assert field.text() == "half typ"
    assert line(page, "title").editor.value() == "Dr"


def test_a_reader_sees_and_cannot_write(office_file: object, program: Application) -> None:
    assert program.desk is not None
    office = program.desk.office
    editing.add(
        office, "app_user", {"display_name": "K", "initials": "KÅ", "role": "reader", "ui_language": "en"}
    )
    assert office.role == "reader"
    reading = Desk(office, program.state)
    assert not reading.may_write


def test_two_quick_clicks_on_a_move_make_one(desk: Desk, page: RecordPage) -> None:
    participant = first(desk.office, "participant")
    page.show_record("participant", participant)
    button = next(b for b in page.findChildren(QPushButton) if b.text() == "→ Preparing")
    QTest.mouseDClick(button, Qt.MouseButton.LeftButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    events = [e for e in browsing.history(desk.office, participant) if e.op == "set"]
    assert len(events) == 1
