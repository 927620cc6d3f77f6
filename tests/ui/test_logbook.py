"""The logbook and the follow-up of a placement in the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.services import logbook
from app.services.follow_up_note import record_note
from ui.dialogs.field_questions import FieldQuestions
from ui.dialogs.logbook_blanks import LogbookBlanks, send_logbooks
from ui.dialogs.logbook_typing import LogbookTyping, type_entry
from ui.models.desk import Desk
from ui.pages.records.follow_up_asking import ask_note
from ui.pages.records.follow_up_part import FollowUpPart
from ui.pages.records.logbook_chart import ChartContent, LogbookChart, Row
from ui.pages.records.logbook_entry import EntryCard, EntryLine
from ui.pages.records.logbook_part import LogbookPart
from ui.pages.records.record_page import RecordPage
from ui.wizards.papers_wizard import PapersWizard


@pytest.fixture
def placement(desk: Desk) -> str:
    """Return a placement that has run for four weeks."""
    one = str(desk.office.records.of("placement")[0].id)
    start = desk.office.today - timedelta(weeks=4)
    with desk.office.work() as work:
        work.set(
            "placement", one, state="active", start_date=start, end_date=start + timedelta(weeks=10, days=-1),
            logbook_frequency="weekly", follow_up_interval_days=14,
        )  # fmt: skip
    return one


@pytest.fixture
def part(desk: Desk, placement: str, qtbot: QtBot) -> LogbookPart:
    made: LogbookPart = shown(desk, placement, qtbot, LogbookPart)
    return made


def shown(desk: Desk, placement: str, qtbot: QtBot, kind: Callable[[Desk], Any]) -> Any:
    made = kind(desk)
    qtbot.addWidget(made)
    made.resize(420, 900)
    made.show()
    redraw(desk, made, placement)
    return made


def redraw(desk: Desk, part: Any, placement: str) -> None:
    part.show_record(desk.office.records.get("placement", placement))


def entries(desk: Desk, placement: str) -> list[Any]:
    return logbook.entries_of(desk.office.records, placement)


def press(part: QObject, words: str) -> None:
    """Press a button that can be seen."""
    QApplication.processEvents()
    found = [b for b in part.findChildren(QPushButton) if b.text() == words and b.isVisible()]
    assert found, [b.text() for b in part.findChildren(QPushButton)]
    found[0].click()


def words_of(part: QObject) -> str:
    QApplication.processEvents()
    return "\n".join(label.text() for label in part.findChildren(QLabel) if label.isVisible())


def seen(part: QObject, kind: type[Any]) -> list[Any]:
    QApplication.processEvents()
    return [one for one in part.findChildren(kind) if one.isVisible()]


def answering(kind: type[QDialog], fill: Callable[[Any], None]) -> None:
    """Answer the next dialog as a person would."""

    def answer() -> None:
        dialog = next(
            (w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()), None
        )
        if dialog is None:
            QTimer.singleShot(10, answer)
        else:
            fill(dialog)

    QTimer.singleShot(0, answer)


def test_the_tabs_are_parts_of_a_placement(desk: Desk, page: RecordPage, placement: str) -> None:
    page.show_record("placement", placement, "logbook")
    assert page.tabs.key == "logbook"
    assert page.findChildren(LogbookPart)
    page.show_record("placement", placement, "follow_up")
    assert page.findChildren(FollowUpPart)


def test_opening_the_logbook_lists_what_has_begun(desk: Desk, part: LogbookPart, placement: str) -> None:
    assert "not open yet" in words_of(part)
    press(part, "Open the logbook")
    redraw(desk, part, placement)
    assert len(entries(desk, placement)) == 10
    assert "0 of 10 have come in · 4 late" in words_of(part)
    lines = seen(part, EntryLine)
    assert len(lines) == 5
    press(part, "Show planned (5)")
    assert len(seen(part, EntryLine)) == 10
    assert all("Period" in one.accessibleName() for one in lines)


def test_an_entry_is_typed_read_and_asked_back(desk: Desk, part: LogbookPart, placement: str) -> None:
    logbook.open_logbooks(desk.office, [placement])
    first = entries(desk, placement)[0]

    def fill(dialog: LogbookTyping) -> None:
        dialog._read["P01"] = lambda: "<b>Jeg</b> لاحظ 🎈"
        dialog._read["hours_network"] = lambda: "ni"
        dialog.save()
        assert "ni" in words_of(dialog)
        dialog._read["hours_network"] = lambda: "9,5"
        dialog.save()
        dialog.save()

    answering(LogbookTyping, fill)
    assert type_entry(desk, first, part)
    redraw(desk, part, placement)
    part.open_entry(first.id)
    card = seen(part, EntryCard)[0]
    plain = next(one for one in card.findChildren(QLabel) if "🎈" in one.text())
    assert plain.textFormat() == Qt.TextFormat.PlainText
    assert "Network: 9.5" in words_of(card)
    press(card, "Mark as read")
    assert entries(desk, placement)[0].state == "reviewed"
    redraw(desk, part, placement)

    def ask(dialog: FieldQuestions) -> None:
        dialog.save()
        assert dialog.isVisible(), "a question is needed"
        dialog.questions["review_note"].editor.show_value("Hva mener du?")
        dialog.save()

    answering(FieldQuestions, ask)
    press(seen(part, EntryCard)[0], "Ask back…")
    assert entries(desk, placement)[0].state == "returned"
    part.open_entry(first.id)
    assert not seen(part, EntryCard), "a second click closes it"


def test_an_alarm_stands_above_with_its_one_action(desk: Desk, part: LogbookPart, placement: str) -> None:
    logbook.open_logbooks(desk.office, [placement])
    for one in entries(desk, placement)[:2]:
        logbook.type_in(desk.office, one.id, {"workload": "1", "hours_project": "30", "safe_to_ask": "4"})
    redraw(desk, part, placement)
    assert "Too much work twice in a row" in words_of(part)
    assert len(seen(part, LogbookChart)) == 3

    def note(dialog: FieldQuestions) -> None:
        dialog.questions["text"].editor.show_value("Færre møter")
        dialog.save()

    answering(FieldQuestions, note)
    press(part, "Record an adjustment")
    redraw(desk, part, placement)
    assert "Too much work" not in words_of(part)


def test_blanks_become_drafts_and_are_sent_when_somebody_says_so(
    desk: Desk, part: LogbookPart, placement: str, qtbot: QtBot, tmp_path: Path
) -> None:
    desk.state.folders["mails"] = str(tmp_path)
    logbook.open_logbooks(desk.office, [placement])
    dialog = send_logbooks(desk, [placement], part)
    assert isinstance(dialog, LogbookBlanks)
    qtbot.waitUntil(lambda: "5 in one mail." in words_of(dialog), timeout=5_000)
    dialog.write()
    dialog.write()
    qtbot.waitUntil(lambda: dialog.done_part.list.count() == 1, timeout=20_000)
    assert len(list(tmp_path.glob("*.eml"))) == 1
    assert {one.state for one in entries(desk, placement)} == {"planned"}
    dialog.mark()
    qtbot.waitUntil(lambda: not desk.tasks.running, timeout=10_000)
    assert [one.state for one in entries(desk, placement)].count("sent") == 5


def test_logbooks_that_are_not_open_are_opened_from_the_dialog(
    desk: Desk, part: LogbookPart, placement: str, qtbot: QtBot
) -> None:
    dialog = send_logbooks(desk, [placement], part)
    assert isinstance(dialog, LogbookBlanks)
    qtbot.waitUntil(lambda: "No blank is left to send." in words_of(dialog), timeout=5_000)
    press(dialog, "Open the logbooks that are not open yet (1)")
    dialog.open_first()
    qtbot.waitUntil(dialog.on.isEnabled, timeout=5_000)
    assert len(entries(desk, placement)) == 10
    dialog.reject()


def test_reminders_are_offered_only_where_something_is_late(
    desk: Desk, part: LogbookPart, placement: str, qtbot: QtBot
) -> None:
    logbook.open_logbooks(desk.office, [placement])
    for one in entries(desk, placement)[:4]:
        logbook.type_in(desk.office, one.id, {"P01": "Hei"})
    dialog = send_logbooks(desk, [placement], part, late=True)
    assert isinstance(dialog, LogbookBlanks)
    qtbot.waitUntil(lambda: "No entry is late." in words_of(dialog), timeout=5_000)
    assert not dialog.on.isEnabled()
    dialog.reject()
    assert send_logbooks(desk, [], part) is None


def test_the_follow_up_shows_what_is_due_and_hides_what_was_written(
    desk: Desk, placement: str, qtbot: QtBot
) -> None:
    record_note(desk.office, placement, "friction", {"text": "Kald hybel", "friction_place": "housing"})
    part = shown(desk, placement, qtbot, FollowUpPart)
    assert "14 days late" in words_of(part)
    assert "Kald hybel" not in words_of(part)
    press(part, "Show the texts")
    assert "Kald hybel" in words_of(part)

    def call(dialog: FieldQuestions) -> None:
        dialog.questions["text"].editor.show_value("Ringte")
        dialog.save()

    answering(FieldQuestions, call)
    press(part, "Note a contact")
    redraw(desk, part, placement)
    assert "days late" not in words_of(part)


def test_the_midterm_review_goes_its_way(desk: Desk, placement: str, qtbot: QtBot) -> None:
    part = shown(desk, placement, qtbot, FollowUpPart)

    def save(dialog: FieldQuestions) -> None:
        if "party" in dialog.questions:
            dialog.questions["party"].editor.show_value("mentor")
        dialog.save()

    for words, state in (
        ("Plan it", "planned"),
        ("Record what was said", "held"),
        ("Record a signature", "signed"),
    ):
        answering(FieldQuestions, save)
        press(part, words)
        redraw(desk, part, placement)
        (review,) = desk.office.records.of("midterm_review", placement_id=placement)
        assert review.state == state


def test_a_paper_opens_on_its_kind(desk: Desk, placement: str, qtbot: QtBot) -> None:
    with desk.office.work() as work:
        work.add("midterm_review", {"placement_id": placement, "planned_on": desk.office.today})
    record_note(desk.office, placement, "feedback_below_expectation", {"text": "Kommer sent"})
    part = shown(desk, placement, qtbot, FollowUpPart)
    press(part, "Make it with feedback below expectation")
    (wizard,) = part.findChildren(PapersWizard)
    assert wizard.choice.kind.key == "midterm-review"
    assert wizard.choice.given["with_feedback"] == "yes"
    wizard.reject()
    qtbot.waitUntil(lambda: not desk.tasks.running, timeout=10_000)


def test_an_output_is_received_and_approved(desk: Desk, placement: str, qtbot: QtBot) -> None:
    with desk.office.work() as work:
        task = work.add(
            "task",
            {"title": {"nb": "Rapport", "en": "Report"}, "list_key": "required_output",
             "entity_key": "placement", "entity_id": placement, "kind": "participant_report"},
        )  # fmt: skip
    part = shown(desk, placement, qtbot, FollowUpPart)
    press(part, "It came in")
    redraw(desk, part, placement)
    press(part, "Approve")
    assert desk.office.records.get("task", task).state == "done"


def test_a_reader_sees_hours_and_nothing_delicate(desk: Desk, placement: str, qtbot: QtBot) -> None:
    logbook.open_logbooks(desk.office, [placement])
    for one in entries(desk, placement)[:2]:
        logbook.type_in(desk.office, one.id, {"workload": "2", "hours_project": "30", "wants_contact": "Yes"})
    with desk.office.work() as work:
        work.add("app_user", {"display_name": "K", "initials": "KÅ", "role": "reader", "ui_language": "nb"})
    desk.may_write = False
    part = shown(desk, placement, qtbot, LogbookPart)
    assert "Asks the office" not in words_of(part)
    assert len(seen(part, LogbookChart)) == 1
    part.open_entry(entries(desk, placement)[0].id)
    assert not seen(part, EntryCard), "a reader opens no answers"


def test_a_chart_says_its_numbers(qtbot: QtBot) -> None:
    content = ChartContent(
        title="Hours", periods=(1, 2), rows=(Row(name="Project", values=(30.0, None)),), span=None
    )
    chart = LogbookChart(content)
    qtbot.addWidget(chart)
    chart.show()
    assert chart.accessibleDescription() == "Hours. Project – 1: 30"
    assert not chart.grab().isNull()
    chart.hide()


def test_a_note_can_be_thought_better_of(desk: Desk, part: LogbookPart, placement: str) -> None:
    answering(FieldQuestions, lambda dialog: dialog.reject())
    assert not ask_note(desk, placement, "feedback_below_expectation", part)
    assert desk.office.records.of("note", entity_id=placement) == []
