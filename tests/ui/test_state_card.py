"""Where a record stands, what it can become, and the click that mends what a step lacks."""

from datetime import date
from typing import Any

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.catalogue import entities
from app.services import browsing, editing
from app.services.browsing import Query
from ui.dialogs.move_dialog import MoveDialog
from ui.models.desk import Desk
from ui.pages.records import record_page, state_card
from ui.pages.records.lacking_card import LackingCard
from ui.pages.records.machine_way import ASIDE, MachineWay, usual_way
from ui.pages.records.record_page import RecordPage

MACHINES = {key: spec.machine for key, spec in entities().items() if spec.machine is not None}


def first(desk: Desk, entity: str) -> str:
    return browsing.ids(desk.office, Query(entity=entity), limit=1)[0]


def cards(page: RecordPage) -> list[LackingCard]:
    QTest.qWait(1)
    return [card for card in page.findChildren(LackingCard) if card.isVisible()]


def button(card: LackingCard, begins: str) -> QPushButton:
    return next(b for b in card.findChildren(QPushButton) if b.accessibleName().startswith(begins))


def user(desk: Desk, initials: str, role: str) -> None:
    values = {"display_name": f"Name {initials}", "initials": initials, "role": role, "ui_language": "en"}
    with desk.office.work() as work:
        work.add("app_user", values)


class Answer(MoveDialog):
    """A person who gives a reason and a day."""

    def exec(self) -> int:
        self._reason.setPlainText("Agreed by telephone")
        self._day.setText("1.12.2026")
        return int(self.DialogCode.Accepted.value)


@pytest.mark.parametrize("entity", MACHINES)
def test_the_usual_way_goes_forward_and_names_no_way_out(entity: str) -> None:
    machine = MACHINES[entity]
    way = usual_way(machine)
    order = list(machine.states)
    assert way[0] == machine.start
    assert [order.index(state) for state in way] == sorted(order.index(state) for state in way)
    assert not ASIDE & set(way[1:])


def test_the_way_marks_where_a_record_stands(desk: Desk, page: RecordPage) -> None:
    participant = first(desk, "participant")
    page.show_record("participant", participant)
    way = page.findChildren(MachineWay)[0]
    assert way.accessibleName() == "Step 1 of 7"
    editing.move(desk.office, "participant", participant, "withdrawn", reason="x")
    assert way.isHidden()


def test_only_open_moves_are_buttons(desk: Desk, page: RecordPage) -> None:
    page.show_record("participant", first(desk, "participant"))
    QTest.qWait(1)
    words = {b.text() for b in page.findChildren(QPushButton) if b.isVisible()}
    assert "→ Preparing" in words
    assert "→ Matched" not in words
    assert [card.findChildren(QLabel, "group")[0].text() for card in cards(page)] == [
        "Before the state can be “Matched”"
    ]


def test_a_click_goes_to_the_field_that_is_empty(desk: Desk, page: RecordPage) -> None:
    placement = first(desk, "placement")
    for state in ("proposed", "accepted_by_host"):
        editing.move(desk.office, "placement", placement, state)
    page.show_record("placement", placement)
    card = cards(page)[0]
    assert card.closed
    mend = next(b for b in card.findChildren(QPushButton, "link") if b.text().startswith("Fill in"))
    mend.click()
    summary = page._sheets["placement"].summary
    assert summary is not None
    refused = [name for name, line in summary.form.lines.items() if line.refusal]
    assert refused == ["decided_by_org_id"]
    assert "who decided the match" in summary.form.lines["decided_by_org_id"].refusal


def test_a_click_goes_to_the_record_that_lacks_something(desk: Desk, page: RecordPage, qtbot: QtBot) -> None:
    participant = first(desk, "participant")
    page.show_record("participant", participant)
    placement = browsing.pointing(desk.office, "participant", participant)[0][2][0]
    with qtbot.waitSignal(desk.asked) as asked:
        button(cards(page)[0], "Open").click()
    assert asked.args == ["placement", placement]


def test_a_click_begins_what_is_missing(
    desk: Desk, page: RecordPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[Any] = []
    monkeypatch.setattr(
        record_page, "begin", lambda _desk, entity, _parent, given: begun.append((entity, given))
    )
    programme = first(desk, "programme")
    page.show_record("programme", programme)
    card = cards(page)[0]
    for more in [b for b in card.findChildren(QPushButton) if b.text().startswith("and ")]:
        more.click()
    button(card, "New: Role").click()
    entity, given = begun[0]
    assert entity == "role"
    assert dict(given) == {"programme_id": programme, "role": "coordinator"}


def test_a_field_of_another_record_is_asked_for(desk: Desk, page: RecordPage, qtbot: QtBot) -> None:
    page.show_record("programme", first(desk, "programme"))
    with qtbot.waitSignal(desk.pointed) as pointed:
        next(
            b for b in cards(page)[0].findChildren(QPushButton) if "privacy notice" in b.accessibleName()
        ).click()
    assert pointed.args is not None
    assert (pointed.args[0], pointed.args[2]) == ("office", "privacy_text")


def test_a_lead_goes_on_with_a_reason_and_it_is_kept(
    desk: Desk, page: RecordPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(state_card, "MoveDialog", Answer)
    participant = first(desk, "participant")
    page.show_record("participant", participant)
    button(cards(page)[0], "Change the state to Matched").click()
    moved = desk.office.records.get("participant", participant)
    assert (moved.state, moved.state_day) == ("matched", date(2026, 12, 1))
    page.show_record("participant", participant, "history")
    QTest.qWait(1)
    words = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "Agreed by telephone" in words
    assert "though something was lacking" in words
    assert desk.undo()
    assert desk.office.records.get("participant", participant).state == "accepted"


def test_others_are_told_who_may(desk: Desk, page: RecordPage) -> None:
    user(desk, "MK", "lead")
    user(desk, "KÅ", "coordinator")
    page.show_record("participant", first(desk, "participant"))
    card = cards(page)[0]
    assert not [b for b in card.findChildren(QPushButton) if b.text() == "Go on anyway…"]
    assert "Name MK (MK)" in card.findChildren(QLabel, "muted")[0].text()


def test_a_reader_is_offered_no_move(desk: Desk, page: RecordPage) -> None:
    desk.may_write = False
    page.show_record("participant", first(desk, "participant"))
    QTest.qWait(1)
    assert not [b for b in page.findChildren(QPushButton) if b.isVisible() and b.text().startswith("→")]
    assert not cards(page)[0].findChildren(QPushButton)


@pytest.mark.parametrize(("day", "reason", "ready"), [
    ("1.12.2026", "x", True), ("31.2.2026", "x", False), ("soon", "x", False), ("1.12.2026", "  ", False),
])  # fmt: skip
def test_a_move_needs_a_day_and_a_reason(
    desk: Desk, page: RecordPage, day: str, reason: str, ready: bool
) -> None:
    dialog = MoveDialog(desk, "Change", [], page, reason=True, allowed=True)
    dialog._day.setText(day)
    dialog._reason.setPlainText(reason)
    assert dialog._ok.isEnabled() == ready
    assert dialog._no_day.isHidden() == (day == "1.12.2026")
    dialog.deleteLater()


def test_what_a_check_finds_stands_at_its_field(desk: Desk, page: RecordPage) -> None:
    placement = first(desk, "placement")
    with desk.office.work() as work:
        work.set("placement", placement, end_date=date(2026, 1, 1))
    page.show_record("placement", placement)
    summary = page._sheets["placement"].summary
    assert summary is not None
    assert summary.form.lines["end_date"].remark
    other = browsing.ids(desk.office, Query(entity="placement"), limit=2)[1]
    page.show_record("placement", other)
    assert not summary.form.lines["end_date"].remark
