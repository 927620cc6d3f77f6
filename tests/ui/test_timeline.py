"""The timeline: an axis that holds every row, moved by mouse and by keys, the same for list and sheet."""

import time
from datetime import date, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.text import LANGUAGES
from ui.forms.timeline import PAUSE
from ui.forms.timeline_board import TimelineBoard
from ui.forms.timeline_model import DAY, TITLE
from ui.forms.timeline_row import FARTHEST, NEAREST, Row, Scale, scale_for, told_day
from ui.models.desk import Desk

START = date(2026, 11, 2)


def some(count: int = 6, **more: object) -> list[Row]:
    heading = Row(key="h", title="Before <b>start</b>", heading=True, first=START, last=START + timedelta(90))
    looks = ("open", "late", "done", "off")
    rows = [
        Row(
            key=f"r{at}", title=f"Task {at} 🎓 <b>مهمة</b>", first=START + timedelta(days=at * 3),
            last=START + timedelta(days=at * 3), look=looks[at % 4], movable=True, tick=True,  # type: ignore[arg-type]
            renamable=True, who="Office", state="Late" if at % 4 == 1 else "", **more,  # type: ignore[arg-type]
        )
        for at in range(count)
    ]  # fmt: skip
    return [heading, *rows]


@pytest.fixture
def board(desk: Desk, qtbot: QtBot) -> TimelineBoard:
    made = TimelineBoard(desk, states=True)
    qtbot.addWidget(made)
    made.resize(1000, 400)
    made.show_rows(some(), (START, START + timedelta(days=60)))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_days_and_places_agree_at_every_scale() -> None:
    scale = Scale(date(2024, 1, 31), date(2030, 12, 31))
    for factor in (0.01, 0.5, 1, 3, 100):
        drawn = scale.zoomed(factor)
        assert FARTHEST <= drawn.day_width <= NEAREST
        for day in (date(2024, 2, 29), date(2026, 11, 22), date(2030, 12, 31)):
            assert drawn.day_at(drawn.x_of(day) + drawn.day_width / 2) == day
    assert abs(scale.fitted(900).width - 900) <= 1


@pytest.mark.parametrize("width", [0.2, 0.8, 1.5, 4, 12])
def test_heads_follow_each_other_without_a_gap(width: float) -> None:
    for language in LANGUAGES:
        scale = Scale(date(2025, 11, 20), date(2028, 3, 3), width)
        for heads_of in (scale.upper, scale.lower):
            heads = list(heads_of(scale.first, scale.last, language))
            assert heads[0].first <= scale.first
            assert heads[-1].after > scale.last
            assert all(a.after == b.first for a, b in pairwise(heads))
            assert all(head.words and head.words[0] for head in heads)


def test_weeks_and_months_speak_the_language_of_the_window() -> None:
    scale = Scale(date(2026, 11, 16), date(2026, 11, 22), 10)
    said = {code: next(scale.lower(scale.first, scale.last, code)).words[0] for code in LANGUAGES}
    assert said == {"en": "W47", "sv": "v. 47", "nb": "uke 47", "da": "uge 47"}
    assert next(scale.upper(scale.first, scale.last, "da")).words[0] == "november 2026"


def test_the_axis_holds_every_row_and_today_if_it_is_near() -> None:
    scale = scale_for(some(), date(2026, 12, 24))
    assert scale.first < START
    assert scale.last > date(2026, 12, 24)
    assert scale_for(some(), date(2036, 1, 1)).last < date(2028, 1, 1)
    assert scale_for([], START).first < START
    far = Row(key="x", title="", first=date(1900, 1, 1), last=date(2200, 12, 31))
    assert scale_for([far], START).last == date(2200, 12, 31)


def test_a_span_moves_as_a_whole_and_says_both_days() -> None:
    span = Row(key="s", title="Call", first=START, last=START + timedelta(days=9))
    moved = span.on(START + timedelta(days=2))
    assert (moved.last, moved.is_span) == (START + timedelta(days=11), True)
    assert told_day(span, "en") == "2 Nov 2026 – 11 Nov 2026"
    assert told_day(Row(key="n", title="None"), "en") == ""
    assert Row(key="n", title="None").on(START).last == START


def test_the_list_is_a_sound_model(board: TimelineBoard) -> None:
    tester = QAbstractItemModelTester(board.rows, QAbstractItemModelTester.FailureReportingMode.Fatal)
    board.show_rows(some(3))
    board.show_rows(some(3, state_key="overdue"))
    board.show_rows([])
    assert tester.model() is board.rows


def test_dragging_a_diamond_puts_it_on_another_day(board: TimelineBoard, qtbot: QtBot) -> None:
    chart = board.chart
    chart.zoom(3)
    chart.show_day(START)
    place, width = chart.place_of("r0"), chart.scale.day_width
    port = chart.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=place)
    aside = QPoint(int(place.x() + 4 * width), place.y())
    QTest.mouseMove(port, aside)
    with qtbot.waitSignal(chart.moved) as moved:
        QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=aside)
    assert moved.args == ["r0", START + timedelta(days=4)]
    assert board.current == "r0"


def test_a_click_chooses_and_moves_nothing(board: TimelineBoard, qtbot: QtBot) -> None:
    heard: list[object] = []
    board.moved.connect(lambda *args: heard.append(args))
    QTest.mouseClick(board.chart.viewport(), Qt.MouseButton.LeftButton, pos=board.chart.place_of("r2"))
    assert board.current == "r2"
    assert board.table.currentIndex().row() == 3
    assert heard == []


def test_arrow_keys_move_a_day_or_a_week_and_are_taken_together(board: TimelineBoard, qtbot: QtBot) -> None:
    board.choose("r1")
    board.chart.setFocus()
    for _ in range(3):
        QTest.keyClick(board.chart, Qt.Key.Key_Right)
    QTest.keyClick(board.chart, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert "15 Nov 2026" in board.chart.accessibleDescription()
    with qtbot.waitSignal(board.moved, timeout=PAUSE * 4) as moved:
        pass
    assert moved.args == ["r1", date(2026, 11, 15)]
    QTest.keyClick(board.chart, Qt.Key.Key_Left)
    QTest.keyClick(board.chart, Qt.Key.Key_Escape)
    with qtbot.assertNotEmitted(board.moved, wait=PAUSE + 200):
        pass
    assert "5 Nov 2026" in board.chart.accessibleDescription()


def test_another_row_or_leaving_takes_the_day_at_once(board: TimelineBoard, qtbot: QtBot) -> None:
    board.choose("r1")
    board.chart.setFocus()
    QTest.keyClick(board.chart, Qt.Key.Key_Left)
    with qtbot.waitSignal(board.moved) as moved:
        QTest.keyClick(board.chart, Qt.Key.Key_Down)
    assert moved.args == ["r1", date(2026, 11, 4)]
    assert board.current == "r2"


def test_keys_tick_open_zoom_and_walk_past_headings(board: TimelineBoard, qtbot: QtBot) -> None:
    chart = board.chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert board.current == "r0"
    with qtbot.waitSignal(board.ticked) as ticked:
        QTest.keyClick(chart, Qt.Key.Key_Space)
    with qtbot.waitSignal(board.opened) as opened:
        QTest.keyClick(chart, Qt.Key.Key_Return)
    assert ticked.args == opened.args == ["r0"]
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert board.current == "r5"
    before = chart.scale.day_width
    QTest.keyClick(chart, Qt.Key.Key_Plus)
    assert chart.scale.day_width > before
    QTest.keyClick(chart, Qt.Key.Key_0)
    assert chart.scale.day_width == pytest.approx(before, rel=0.05)


def test_the_list_ticks_renames_and_dates_without_a_mouse(board: TimelineBoard, qtbot: QtBot) -> None:
    table = board.table
    table.setFocus()
    table.choose("r1")
    with qtbot.waitSignal(board.ticked) as ticked:
        QTest.keyClick(table, Qt.Key.Key_Space)
    assert ticked.args == ["r1"]
    QTest.keyClick(table, Qt.Key.Key_F2)
    line = table.findChild(QLineEdit)
    assert line is not None
    line.setText("  Bake   a cake ")
    with qtbot.waitSignal(board.renamed) as renamed:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert renamed.args == ["r1", "Bake a cake"]
    index = board.rows.index(2, DAY)
    with qtbot.waitSignal(board.moved) as moved:
        board.rows.setData(index, "24.12.2026")
    assert moved.args == ["r1", date(2026, 12, 24)]
    with qtbot.waitSignal(board.unread) as unread:
        board.rows.setData(index, "x" * 500)
    assert unread.args == ["x" * 500]
    with qtbot.assertNotEmitted(board.moved):
        board.rows.setData(index, "5 Nov 2026")
        board.rows.setData(index, "  ")


def test_a_heading_can_be_neither_chosen_nor_changed(board: TimelineBoard) -> None:
    flags = board.rows.flags(board.rows.index(0, TITLE))
    assert flags == Qt.ItemFlag.ItemIsEnabled


def test_a_click_on_the_box_ticks(board: TimelineBoard, qtbot: QtBot) -> None:
    cell = board.table.visualRect(board.rows.index(2, TITLE))
    with qtbot.waitSignal(board.ticked) as ticked:
        QTest.mouseClick(
            board.table.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(cell.left() + 20, cell.center().y())
        )
    assert ticked.args == ["r1"]
    with qtbot.assertNotEmitted(board.ticked):
        QTest.mouseClick(board.table.viewport(), Qt.MouseButton.LeftButton, pos=cell.center())


def test_list_and_sheet_scroll_together(board: TimelineBoard, qtbot: QtBot) -> None:
    board.show_rows(some(200))
    qtbot.waitUntil(lambda: board.table.verticalScrollBar().maximum() > 700)
    board.table.verticalScrollBar().setValue(700)
    assert board.chart.verticalScrollBar().value() == 700
    board.chart.verticalScrollBar().setValue(board.chart.verticalScrollBar().maximum())
    assert board.table.verticalScrollBar().value() == board.table.verticalScrollBar().maximum()
    top = board.table.visualRect(board.rows.index(200, TITLE)).center().y() + board.chart.head_height
    assert abs(board.chart.place_of("r199").y() - top) <= 2


def test_five_hundred_rows_are_painted_in_an_instant(board: TimelineBoard) -> None:
    board.show_rows(some(500))
    board.chart.viewport().grab()
    begun = time.perf_counter()
    for _ in range(5):
        board.chart.viewport().grab()
    assert (time.perf_counter() - begun) / 5 < 0.03
