"""The history of a record reads well: acts in order, long texts folded, a way back where there is one."""

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from app.services import browsing, editing
from app.services.browsing import Query
from ui.application import Application
from ui.dialogs.new_record import NewRecord
from ui.models.desk import Desk
from ui.pages.records.lacking_card import LackingCard
from ui.pages.records.record_page import RecordPage


@pytest.fixture
def placement(desk: Desk) -> str:
    return browsing.ids(desk.office, Query(entity="placement"), limit=1)[0]


def said(page: RecordPage) -> list[str]:
    QTest.qWait(1)
    return [label.text() for label in page.findChildren(QLabel) if label.isVisible()]


def buttons(page: RecordPage, words: str) -> list[QPushButton]:
    QTest.qWait(1)
    return [b for b in page.findChildren(QPushButton) if b.isVisible() and b.text() == words]


def test_who_and_when_stand_above_what(desk: Desk, page: RecordPage, placement: str) -> None:
    editing.change(desk.office, "placement", placement, {"place_of_work": "Storgata 1"})
    page.show_record("placement", placement, "history")
    lines = said(page)
    at = next(at for at, line in enumerate(lines) if "– → Storgata 1" in line)
    assert lines[at] == "Place of work: – → Storgata 1"
    assert lines[at - 1].endswith("· KÅ")


def test_a_long_text_is_folded_and_opens(desk: Desk, page: RecordPage, placement: str) -> None:
    text = "A sentence that goes on. " * 40
    editing.change(desk.office, "placement", placement, {"place_of_work": text})
    page.show_record("placement", placement, "history")
    assert not any(len(line) > 300 for line in said(page))
    buttons(page, "Show the whole text")[0].click()
    assert any(text.strip() in line for line in said(page))


def test_what_a_record_was_begun_with_is_folded_too(page: RecordPage, placement: str) -> None:
    page.show_record("placement", placement, "history")
    before = len(said(page))
    more = [b for b in page.findChildren(QPushButton) if b.isVisible() and b.text().startswith("and ")]
    more[0].click()
    assert len(said(page)) > before


def test_a_state_is_not_restored_but_moved(desk: Desk, page: RecordPage, placement: str) -> None:
    editing.move(desk.office, "placement", placement, "proposed")
    page.show_record("placement", placement, "history")
    assert any(line.startswith("State: ") and "Proposed" in line for line in said(page))
    assert not buttons(page, "Restore")


def test_a_value_is_restored_and_the_keyboard_finds_the_button(
    desk: Desk, page: RecordPage, placement: str
) -> None:
    for place in ("Storgata 1", "Torget 2"):
        editing.change(desk.office, "placement", placement, {"place_of_work": place})
    page.show_record("placement", placement, "history")
    found = buttons(page, "Restore")
    assert found[0].accessibleName() == "Restore Place of work: Storgata 1"
    found[0].click()
    assert desk.office.records.get("placement", placement).place_of_work == "Storgata 1"


def test_a_gate_leads_to_the_field_of_another_record(program: Application) -> None:
    desk, shell = program.desk, program.window.shell
    assert desk is not None
    assert shell is not None
    programme = browsing.ids(desk.office, Query(entity="programme"), limit=1)[0]
    shell.places.open_record("programme", programme)
    records = shell.places.records
    assert records is not None
    card = records.record.findChildren(LackingCard)[0]
    next(b for b in card.findChildren(QPushButton) if "privacy notice" in b.accessibleName()).click()
    there = shell.places.records
    assert there is not None
    assert there.record.shown[0] == "office"
    summary = there.record._sheets["office"].summary
    assert summary is not None
    assert "privacy notice" in summary.form.lines["privacy_text"].refusal


def test_a_record_begun_from_a_gate_knows_what_it_belongs_to(
    desk: Desk, page: RecordPage, placement: str
) -> None:
    given = {"entity_key": "placement", "entity_id": placement, "kind": "signature", "party": "host"}
    dialog = NewRecord(desk, "sign_off", given, page)
    assert "entity_key" not in dialog.questions
    dialog.begin()
    made = desk.office.records.get("sign_off", dialog.made)
    assert (made.entity_key, made.entity_id, made.party) == ("placement", placement, "host")
    dialog.deleteLater()
