"""The plan page: phases and milestones, ticking, dragging, and a date moved with what hangs on it."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.services import editing
from app.services.office import open_office
from app.services.programme_setup import set_up_programme
from ui.dialogs.plan_shift import ShiftDialog
from ui.dialogs.plan_task import task_questions
from ui.models.desk import Desk
from ui.pages.programmes.plan import PlanPage
from ui.window_state import WindowState

SLOW = 20_000
Answer = Callable[[Callable[[ShiftDialog], object]], list[ShiftDialog]]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> PlanPage:
    start = desk.office.today + timedelta(days=60)
    programme = set_up_programme(
        desk.office, "innopraksis", title={"nb": "Praksis <b>nord</b>", "en": "Practice"}, start=start,
        end=start + timedelta(days=100),
    )  # fmt: skip
    desk.choose_programme(programme)
    made = PlanPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    made.arrive()
    return made


@pytest.fixture
def answer(
    monkeypatch: pytest.MonkeyPatch,
) -> Answer:
    """Return a function that says what is done in the dialog of a shift when it is asked."""
    seen: list[ShiftDialog] = []

    def doing(act: Callable[[ShiftDialog], object]) -> list[ShiftDialog]:
        def answered(dialog: ShiftDialog) -> int:
            seen.append(dialog)
            act(dialog)
            return 0

        monkeypatch.setattr(ShiftDialog, "exec", answered)
        return seen

    return doing


def task(page: PlanPage, key: str) -> Any:
    found = page.desk.office.records.of("task", programme_id=page.programme, key=key)
    return found[0]


def words_in(dialog: ShiftDialog) -> list[list[str]]:
    return [
        [item.text() for column in range(3) if (item := dialog.table.item(row, column)) is not None]
        for row in range(dialog.table.rowCount())
    ]


def test_the_plan_stands_in_its_phases_with_its_milestones(page: PlanPage) -> None:
    titles = [row.title for row in page.board.rows.rows]
    assert titles[:3] == ["Days that tasks are counted from", "The programme starts", "The programme ends"]
    assert [row.title for row in page.board.rows.rows if row.heading][1:] == [
        "Recruiting hosts",
        "Host gathering",
        "Clarification",
    ]
    assert len(page.board.rows.rows) == 2 + 4 + 9
    labels = [label.text() for label in page.head.findChildren(QLabel)]
    assert any(words.startswith("Tasks: 9 · done: 0 · late: ") for words in labels)


def test_ticking_makes_done_and_one_undo_takes_it_back(page: PlanPage, qtbot: QtBot) -> None:
    made = task(page, "matching")
    with qtbot.waitSignal(page.desk.undoable):
        page.board.ticked.emit(made.id)
    assert task(page, "matching").state == "done"
    row = next(row for row in page.board.rows.rows if row.key == made.id)
    assert (row.tick, row.state, row.movable) == (True, "Done", False)
    page.desk.undo()
    assert task(page, "matching").state == "open"
    page.tick(made.id)
    page.tick(made.id)
    assert task(page, "matching").state == "open"


def test_a_dragged_task_keeps_its_day_and_can_be_taken_back(page: PlanPage, qtbot: QtBot) -> None:
    made = task(page, "matching")
    with qtbot.waitSignal(page.desk.undoable):
        page.board.moved.emit(made.id, made.due + timedelta(days=2))
    now = task(page, "matching")
    assert (now.due, now.due_locked) == (made.due + timedelta(days=2), True)
    page.desk.undo()
    assert task(page, "matching").due == made.due


def test_the_keyboard_alone_moves_a_task(page: PlanPage, qtbot: QtBot) -> None:
    made = task(page, "matching")
    page.board.choose(made.id)
    page.board.chart.setFocus()
    QTest.keyClick(page.board.chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(page.desk.undoable):
        QTest.keyClick(page.board.chart, Qt.Key.Key_Return)
    assert task(page, "matching").due == made.due + timedelta(days=7)
    assert page.board.current == made.id


def test_moving_the_start_shows_first_what_moves(page: PlanPage, answer: Answer) -> None:
    before = {one.id: one.due for one in page.desk.office.records.of("task", programme_id=page.programme)}
    done = task(page, "ask_last_hosts")
    editing.move(page.desk.office, "task", done.id, "done")
    rows: list[list[str]] = []
    start = page.record.start_date

    def leave(dialog: ShiftDialog) -> None:
        rows.extend(words_in(dialog))
        dialog.reject()

    seen = answer(leave)
    page.board.moved.emit("start", start + timedelta(days=14))
    assert len(seen) == 1
    assert len(rows) == 9
    assert rows[-1][0::2] == ["Ask last edition's hosts to continue", "Done, so it stays."]
    assert page.record.start_date == start
    now = {one.id: one.due for one in page.desk.office.records.of("task", programme_id=page.programme)}
    assert now == before


def test_move_them_moves_all_in_one_batch(page: PlanPage, answer: Answer, qtbot: QtBot) -> None:
    office, start = page.desk.office, page.record.start_date
    before = {one.id: one.due for one in office.records.of("task", programme_id=page.programme)}

    def move(dialog: ShiftDialog) -> None:
        dialog.move_them()
        dialog.move_them()
        dialog.reject()
        qtbot.waitUntil(lambda: dialog.result() == ShiftDialog.DialogCode.Accepted, timeout=SLOW)

    answer(move)
    with qtbot.waitSignal(page.desk.undoable):
        page.board.moved.emit("start", start + timedelta(days=14))
    assert page.record.start_date == start + timedelta(days=14)
    moved = [
        one for one in office.records.of("task", programme_id=page.programme) if one.due != before[one.id]
    ]
    assert len(moved) == 9
    page.desk.undo()
    assert {one.id: one.due for one in office.records.of("task", programme_id=page.programme)} == before
    assert page.record.start_date == start


def test_enter_moves_and_escape_leaves(page: PlanPage, answer: Answer, qtbot: QtBot) -> None:
    start = page.record.start_date

    def leave(dialog: ShiftDialog) -> None:
        dialog.show()
        QTest.keyClick(dialog.lines[0], Qt.Key.Key_Escape)
        assert not dialog.isVisible()

    def move(dialog: ShiftDialog) -> None:
        dialog.show()
        QTest.keyClick(dialog.lines[0], Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=SLOW)

    answer(leave)
    page.move_day("start", start + timedelta(days=7))
    assert page.record.start_date == start
    answer(move)
    page.move_day("start", start + timedelta(days=7))
    assert page.record.start_date == start + timedelta(days=7)


def test_days_that_cannot_be_are_said_in_the_dialog(page: PlanPage, answer: Answer) -> None:
    seen: list[tuple[str, bool]] = []

    def look(dialog: ShiftDialog) -> None:
        for words in ("x" * 5_000, "1 Jan 1999", "", day_of(page.record.end_date)):
            dialog.lines[1].setText(words)
            refusal = next(one for one in dialog.findChildren(QLabel, "refusal"))
            seen.append((refusal.text(), dialog.main.isEnabled()))

    answer(look)
    page.ask_programme()
    assert [enabled for _, enabled in seen] == [False] * 4
    assert "not a day" in seen[0][0]
    assert "before it starts" in seen[1][0]
    assert seen[3][0] == ""


def day_of(day: date) -> str:
    return day.isoformat()


def test_the_gathering_takes_its_invitations_along(page: PlanPage, answer: Answer, qtbot: QtBot) -> None:
    gathering, invite = task(page, "host_gathering"), task(page, "invite_hosts")
    titles: list[str] = []

    def move(dialog: ShiftDialog) -> None:
        titles.extend(row[0] for row in words_in(dialog))
        dialog.move_them()
        qtbot.waitUntil(lambda: dialog.result() == ShiftDialog.DialogCode.Accepted, timeout=SLOW)

    answer(move)
    page.board.moved.emit(gathering.id, gathering.due + timedelta(days=7))
    assert "Invite to host gathering" in titles
    assert len(titles) == 5
    assert task(page, "host_gathering").due == gathering.due + timedelta(days=7)
    assert task(page, "invite_hosts").due == invite.due + timedelta(days=7)


def test_filters_leave_out_what_is_done_or_another_persons(page: PlanPage) -> None:
    chips = {chip.text(): chip for chip in page.findChildren(QToolButton, "chip")}
    page.tick(task(page, "matching").id)
    chips["Still to do"].click()
    assert task(page, "matching").id not in {row.key for row in page.board.rows.rows}
    chips["Mine"].click()
    assert [row.title for row in page.board.rows.rows if row.heading] == ["Days that tasks are counted from"]
    assert any("given to you" in label.text() for label in page.findChildren(QLabel) if not label.isHidden())
    chips["All"].click()
    assert task(page, "matching").id in {row.key for row in page.board.rows.rows}


def test_enter_opens_the_record_and_milestones_open_theirs(page: PlanPage, qtbot: QtBot) -> None:
    made = task(page, "matching")
    with qtbot.waitSignal(page.desk.asked) as asked:
        page.board.opened.emit(made.id)
    assert asked.args == ["task", made.id]
    with qtbot.waitSignal(page.desk.asked) as asked:
        page.board.opened.emit("start")
    assert asked.args == ["programme", page.programme]


def test_a_task_is_added_to_the_programme(page: PlanPage) -> None:
    dialog = task_questions(page.desk, page.programme, page)
    dialog.fill({})
    dialog.questions["title"].editor.show_value({"en": "Bake a cake"})
    dialog.questions["due"].editor.show_value(date(2027, 1, 5))
    dialog.save()
    made = page.desk.office.records.get("task", str(dialog.done_with))
    assert (made.programme_id, made.due, made.list_key, made.origin) == (
        page.programme, date(2027, 1, 5), "plan", "manual",
    )  # fmt: skip
    page.show_programme()
    assert made.id in {row.key for row in page.board.rows.rows}
    assert set(page.verbs()) == {"add_task", "new_record", "main"}
    dialog.deleteLater()


def test_a_task_that_cannot_be_read_as_a_day_is_said(page: PlanPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.desk.told) as told:
        page.board.unread.emit("y" * 3_000)
    assert told.args is not None
    assert len(told.args[0]) < 200


def test_what_a_colleague_saves_is_shown(page: PlanPage) -> None:
    made = {"title": {"en": "From elsewhere"}, "programme_id": page.programme}
    editing.add(page.desk.office, "task", made)
    assert "From elsewhere" in {row.title for row in page.board.rows.rows}


def test_a_reader_looks_and_moves_nothing(dressed: QApplication, office_file: Path, qtbot: QtBot) -> None:
    lead = open_office(office_file, who="KÅ")
    programme = set_up_programme(
        lead, "innopraksis", title={"en": "P"}, start=date(2027, 3, 1), end=date(2027, 6, 1)
    )
    user = {"display_name": "Kåre", "initials": "KÅ", "role": "reader", "email": "k@kontoret.example"}
    editing.add(lead, "app_user", {**user, "ui_language": "en"})
    lead.close()
    desk = Desk(open_office(office_file, who="KÅ"), WindowState(language="en"))
    try:
        desk.choose_programme(programme)
        page = PlanPage(desk)
        qtbot.addWidget(page)
        page.arrive()
        assert page.board.rows.rows
        assert not any(row.movable or row.tick is not None for row in page.board.rows.rows)
        assert not any(button.isEnabled() for button in page.head.findChildren(QPushButton))
        assert page.verbs() == {}
        page.move_day("start", date(2027, 4, 1))
        assert page.record.start_date == date(2027, 3, 1)
    finally:
        desk.close()


def test_without_a_choice_the_page_asks_for_a_programme(desk: Desk, qtbot: QtBot) -> None:
    page = PlanPage(desk)
    qtbot.addWidget(page)
    page.arrive()
    offers = [button.text() for button in page.findChildren(QPushButton) if not button.isHidden()]
    assert "Internship 2027" in offers
    assert page.verbs() == {}
