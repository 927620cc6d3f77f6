"""Events in the window: invited by a rule, answered by keys, checked in at the door, discussed, moved."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.event_time import day_of
from app.domain.fields import Kind
from app.services import attending, editing, invitations, statements
from app.services.invitation_rule import Guest
from app.services.invitations import lines_of
from app.text import LANGUAGES, Language
from ui.dialogs.field_questions import FieldQuestions
from ui.dialogs.plan_shift import ShiftDialog
from ui.forms.typed_value import as_typed, from_typed
from ui.models.desk import Desk
from ui.pages.events import discussion_part
from ui.pages.events.agenda_part import AgendaPart
from ui.pages.events.badge_dialog import BadgeDialog
from ui.pages.events.check_in import CheckInDialog
from ui.pages.events.check_in_part import CheckInPart
from ui.pages.events.discussion_part import DiscussionPart
from ui.pages.events.invitation_drafts import DraftsDialog
from ui.pages.events.invitations_part import InvitationsPart
from ui.pages.events.invite_dialog import InviteDialog
from ui.pages.events.planned import PlannedPage
from ui.pages.events.schedule_part import SchedulePart
from ui.pages.records.record_page import RecordPage

COMMITTED = 3


@pytest.fixture
def event(desk: Desk) -> str:
    records = desk.office.records
    programme = records.get("programme", records.of("participant")[0].programme_id)
    hosts = [one for one in records.of("organisation") if one.kind == "company"]
    with desk.office.work() as work:
        for at, host in enumerate(hosts):
            state = "committed" if at < COMMITTED else "contacted"
            member = {"programme_id": programme.id, "organisation_id": host.id, "role": "host"}
            work.add("membership", {**member, "state": state})
        return work.add(
            "event",
            {
                "programme_id": programme.id, "kind": "introduction", "title": {"en": "<b>Gathering</b>"},
                "starts_at": datetime(2026, 12, 1, 8, tzinfo=UTC), "time_zone": "Europe/Oslo",
                "ends_at": datetime(2026, 12, 1, 10, tzinfo=UTC), "where": "Hall",
                "hours_category": "programme",
            },
        )  # fmt: skip


@pytest.fixture
def invited(desk: Desk, event: str) -> list[str]:
    people = list(desk.office.records.of("participant"))[:12]
    guests = [Guest(person=one.person_id, organisation=one.home_org_id, role="participant") for one in people]
    invitations.invite(desk.office, event, guests)
    return [line.id for line in lines_of(desk.office, event, "en")]


@pytest.fixture
def door(desk: Desk, event: str, invited: list[str], qtbot: QtBot) -> Iterator[CheckInDialog]:
    parent = InvitationsPart(desk)
    qtbot.addWidget(parent)
    dialog = CheckInDialog(desk, event, parent)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.reject()


def show(part: object, desk: Desk, record: str, entity: str = "event") -> None:
    part.show_record(desk.office.records.get(entity, record))  # type: ignore[attr-defined]


def answers(desk: Desk, event: str) -> list[str]:
    return [line.attendance.answer for line in lines_of(desk.office, event, "en")]


def test_a_rule_is_read_and_shows_whom_it_adds_before_it_does(desk: Desk, event: str, qtbot: QtBot) -> None:
    part = InvitationsPart(desk)
    qtbot.addWidget(part)
    dialog = InviteDialog(desk, event, part)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.waitUntil(dialog.main.isEnabled)
    assert dialog.names.count() == COMMITTED
    assert desk.office.records.of("attendance") == []
    QTest.mouseClick(dialog.main, Qt.MouseButton.LeftButton)
    dialog.put()
    assert dialog.added == COMMITTED
    assert len(desk.office.records.of("attendance", event_id=event)) == COMMITTED
    again = InviteDialog(desk, event, part)
    qtbot.addWidget(again)
    qtbot.waitUntil(lambda: again.found is not None)
    assert not again.main.isEnabled()


def test_the_rule_can_be_narrowed_to_a_group(desk: Desk, event: str, qtbot: QtBot) -> None:
    records = desk.office.records
    with desk.office.work() as work:
        for one in records.of("participant")[:2]:
            work.set("participant", one.id, target_group="Nurses")
    part = InvitationsPart(desk)
    qtbot.addWidget(part)
    dialog = InviteDialog(desk, event, part)
    qtbot.addWidget(dialog)
    dialog.boxes["kind"].setCurrentIndex(dialog.boxes["kind"].findData("participants"))
    dialog.boxes["target_group"].setCurrentIndex(dialog.boxes["target_group"].findData("Nurses"))
    assert dialog.rule.target_group == "Nurses"
    qtbot.waitUntil(lambda: dialog.found is not None and len(dialog.found.fresh) == 2)


def test_answers_are_entered_by_one_key_each(
    desk: Desk, event: str, invited: list[str], qtbot: QtBot
) -> None:
    part = InvitationsPart(desk)
    qtbot.addWidget(part)
    part.show()
    show(part, desk, event)
    part.table.setCurrentCell(0, 0)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        QTest.keyClick(part.table, key)
        show(part, desk, event)
    assert answers(desk, event)[:4] == ["yes", "no", "maybe", "none"]
    desk.undo()
    assert answers(desk, event)[2] == "none"
    part.table.selectAll()
    part.answer("yes")
    assert set(answers(desk, event)) == {"yes"}


def test_two_letters_and_enter_check_a_guest_in(
    desk: Desk, event: str, door: CheckInDialog, qtbot: QtBot
) -> None:
    QTest.keyClicks(door.line, "od")
    assert door.chosen is not None
    assert "Ødegård" in door.chosen.name
    name = door.chosen.name
    QTest.keyClick(door.line, Qt.Key.Key_Return)
    assert door.line.text() == ""
    assert name in door.told.text()
    here = [line for line in lines_of(desk.office, event, "en") if line.attendance.attended == "yes"]
    assert [line.name for line in here] == [name]
    assert door.counted.text() == "1 of 12 are here"
    QTest.keyClick(door.line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert door.counted.text() == "0 of 12 are here"
    changes = desk.office.store.reading.count()
    door.undo()
    assert desk.office.store.reading.count() == changes


def test_the_arrows_choose_another_of_those_found(door: CheckInDialog, qtbot: QtBot) -> None:
    first = door.chosen
    QTest.keyClick(door.line, Qt.Key.Key_Down)
    assert door.chosen is not None
    assert door.chosen is not first
    door.enter("online")
    QTest.keyClick(door.line, Qt.Key.Key_Down)
    door.enter("no")
    assert door.counted.text() == "1 of 12 are here"


def test_a_guest_nobody_expected_is_added_at_the_door(
    desk: Desk, door: CheckInDialog, event: str, qtbot: QtBot
) -> None:
    door.line.setText("Zoë Żółw")
    assert door.guest.isVisible()
    QTest.keyClick(door.line, Qt.Key.Key_Return)
    door.guest.organisation.setText("Tusenfryd AS")
    QTest.keyClick(door.guest.organisation, Qt.Key.Key_Return)
    assert door.counted.text() == "1 of 13 are here"
    assert not door.guest.isVisible()
    door.line.setText("zzz")
    door.guest.add()
    assert door.guest.isVisible()
    assert len(desk.office.records.of("attendance", event_id=event)) == 13


def test_who_is_here_is_not_entered_twice(desk: Desk, door: CheckInDialog, event: str) -> None:
    line = lines_of(desk.office, event, "en")[0]
    attending.here(desk.office, line.id)
    door.read()
    door.line.setText(line.name)
    changes = desk.office.store.reading.count()
    door.enter()
    assert desk.office.store.reading.count() == changes
    door.line.setText("x" * 100_000)
    assert len(door.line.text()) < 100


def test_the_part_corrects_afterwards(
    desk: Desk, event: str, invited: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = CheckInPart(desk)
    qtbot.addWidget(part)
    part.show()
    show(part, desk, event)
    part.table.setCurrentCell(0, 0)
    QTest.keyClick(part.table, Qt.Key.Key_1)
    show(part, desk, event)
    part.table.setCurrentCell(1, 0)
    other = desk.office.records.of("organisation")[0].id
    monkeypatch.setattr(CheckInPart, "_ask_by_whom", lambda _: other)
    QTest.keyClick(part.table, Qt.Key.Key_3)
    part.close_list()
    show(part, desk, event)
    assert part.counted.text().startswith("Here: 2 of 12")
    assert "represented 1" in part.counted.text()
    assert not part.close_button.isEnabled()
    monkeypatch.undo()
    monkeypatch.setattr(QDialog, "exec", lambda _: QDialog.DialogCode.Rejected)
    part.enter("represented")
    part.open_door()


def test_statements_are_entered_one_after_the_other(desk: Desk, event: str, qtbot: QtBot) -> None:
    part = DiscussionPart(desk)
    qtbot.addWidget(part)
    part.show()
    show(part, desk, event)
    part.activateWindow()
    qtbot.waitUntil(part.isActiveWindow)
    part.entry.text.setFocus()
    for words in ("First point", "Second point"):
        part.entry.theme.setText("onboarding, feedback")
        QTest.keyClicks(part.entry.text, words)
        QTest.keyClick(part.entry.text, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        show(part, desk, event)
    found = statements.of_event(desk.office, event)
    assert [one.text for one in found] == ["First point", "Second point"]
    assert found[0].themes == ("onboarding", "feedback")
    part.entry.save()
    assert len(statements.of_event(desk.office, event)) == 2


def test_main_points_are_picked_and_moved_by_keys(
    desk: Desk, event: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = [statements.enter(desk.office, event, f"Point {at}") for at in range(3)]
    part = DiscussionPart(desk)
    qtbot.addWidget(part)
    part.show()
    show(part, desk, event)
    for one in ids[:2]:
        part.table.choose(one)
        QTest.keyClick(part.table, Qt.Key.Key_Space)
        show(part, desk, event)
    part.table.choose(ids[1])
    QTest.keyClick(part.table, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    points = [one.id for one in statements.of_event(desk.office, event) if one.order]
    assert points == [ids[1], ids[0]]

    def save(dialog: FieldQuestions) -> object:
        dialog.save()
        dialog.deleteLater()
        return dialog.done_with

    monkeypatch.setattr(discussion_part, "answered", save)
    part.make_task()
    task = desk.office.records.get("statement", ids[1]).task_id
    assert desk.office.records.get("task", task).entity_id == ids[1]
    asked: list[tuple[str, str]] = []
    desk.asked.connect(lambda *what: asked.append(what))
    part.make_task()
    assert asked == [("task", task)]


def test_the_event_is_moved_from_its_agenda(
    desk: Desk, event: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    editing.move(desk.office, "event", event, "announced")
    part = AgendaPart(desk)
    qtbot.addWidget(part)
    part.show()
    show(part, desk, event)

    def move(dialog: ShiftDialog) -> int:
        dialog.lines[0].setText("2026-12-08")
        dialog.look()
        dialog.move_them()
        return 0

    monkeypatch.setattr(ShiftDialog, "exec", move)
    part.move_event()
    qtbot.waitUntil(lambda: day_of(desk.office.records.get("event", event)) == date(2026, 12, 8))
    show(part, desk, event)
    assert "told in writing" in part.hint.text()
    assert part.notice_button.isVisible()


def test_invitations_are_written_as_drafts_and_marked(
    desk: Desk, event: str, invited: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    desk.state.folders["mails"] = str(tmp_path)
    part = InvitationsPart(desk)
    qtbot.addWidget(part)
    dialog = DraftsDialog(desk, event, invited[:2], part)
    qtbot.addWidget(dialog)
    qtbot.waitUntil(lambda: dialog.drafts is not None)
    assert len(list(tmp_path.rglob("*.eml"))) == 2
    dialog.done_part.sent.emit()
    told = [one for one in desk.office.records.of("attendance", event_id=event) if one.invited_at]
    assert len(told) == 2


def test_a_participant_sees_what_was_kept(
    desk: Desk, event: str, invited: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    desk.state.folders["mails"] = str(tmp_path)
    line = desk.office.records.get("attendance", invited[0])
    attending.here(desk.office, line.id)
    participant = desk.office.records.of("participant", person_id=line.person_id)[0]
    part = SchedulePart(desk)
    qtbot.addWidget(part)
    show(part, desk, participant.id, "participant")
    buttons = [one.accessibleName() for one in part.findChildren(QPushButton)]
    assert any("<b>Gathering</b>" in words and "Kept" in words for words in buttons)
    part.save_calendar()
    qtbot.waitUntil(lambda: len(list(tmp_path.glob("*.ics"))) == 1)


def test_all_parts_stand_among_the_tabs_and_the_page_is_calm_without_plans(
    desk: Desk, page: RecordPage, event: str, invited: list[str], qtbot: QtBot
) -> None:
    page.show_record("event", event)
    assert {"invitations", "check_in", "agenda", "discussion", "papers"} <= set(page.tabs.keys)
    for key in ("invitations", "check_in", "agenda", "discussion"):
        page.tabs.choose(key)
        QTest.qWait(1)
    planned = PlannedPage(desk)
    qtbot.addWidget(planned)
    planned.show()
    planned.arrive()
    qtbot.waitUntil(lambda: not desk.tasks.running)
    assert not [one for one in planned.findChildren(QPushButton) if one.isVisible()]


def test_an_event_is_made_from_its_line(desk: Desk, qtbot: QtBot) -> None:
    records = desk.office.records
    programme = records.get("programme", records.of("participant")[0].programme_id)
    with desk.office.work() as work:
        work.set("programme", programme.id, template_key="innopraksis", template_version="1")
        task = work.add(
            "task",
            {
                "title": {"nb": "Samling"}, "key": "host_gathering", "anchor": "EV", "offset_days": 0,
                "due": date(2026, 12, 3), "programme_id": programme.id, "origin": "template",
            },
        )  # fmt: skip
    page = PlannedPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(QPushButton)))
    asked: list[tuple[str, str]] = []
    desk.asked.connect(lambda *what: asked.append(what))
    page.make(task)
    made = desk.office.records.get("event", asked[0][1])
    assert (made.kind, day_of(made)) == ("host_gathering", date(2026, 12, 3))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_moment_stands_with_its_weekday_and_is_read_again(language: Language) -> None:
    moment = datetime(2022, 11, 11, 8, tzinfo=UTC)
    shown = as_typed(Kind.MOMENT, moment, language)
    assert shown.casefold().startswith("fr")
    assert from_typed(Kind.MOMENT, shown, language, date(2026, 1, 1)) == moment
    assert from_typed(Kind.DAY, "fredag 11.11.2022", language, date(2026, 1, 1)) == date(2022, 11, 11)


def test_badges_are_moved_made_and_noted(
    desk: Desk, event: str, invited: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    desk.state.folders["papers"] = str(tmp_path)
    part = InvitationsPart(desk)
    qtbot.addWidget(part)
    dialog = BadgeDialog(desk, event, part)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.lines["offset_x"].setText("far")
    dialog.make()
    dialog.make()
    qtbot.waitUntil(dialog.refusal.isVisible, timeout=20_000)
    assert "millimetres" in dialog.refusal.text()
    dialog.lines["offset_x"].setText("1,5")
    dialog.make()
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    assert all(one.badge_printed_at for one in desk.office.records.of("attendance", event_id=event))
