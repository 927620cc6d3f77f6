"""The board: a card is moved by a drop or by the keyboard; a closed gate speaks and is mended beside."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.services.office import new_office, open_office
from tests.services.test_readiness import begin
from tests.ui.test_readiness import sources
from ui.models.desk import Desk
from ui.models.match_rows import CARRIED
from ui.pages.placements.board import BoardPage
from ui.window_state import WindowState


@pytest.fixture
def desk(dressed: QApplication, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "board.praktikum"
    office = new_office(path, name="Kontoret", country="SE", language="sv", who="AL", sources=sources())
    stays = begin(office)
    with office.work() as work:
        work.set("placement", stays[3], state="contracted")
        work.set("placement", stays[1], state="active")
    office.close()
    made = Desk(open_office(path, who="AL", sources=sources("opened")), WindowState(language="en"))
    yield made
    made.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> BoardPage:
    made = BoardPage(desk)
    qtbot.addWidget(made)
    made.resize(1100, 600)
    made.show()
    made.arrive()
    qtbot.waitUntil(lambda: bool(made.columns))
    return made


def settle(desk: Desk, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.tasks.running)
    qtbot.wait(20)
    qtbot.waitUntil(lambda: not desk.tasks.running)


def state_of(desk: Desk, placement: str) -> str:
    return str(desk.office.records.get("placement", placement).state)


def drop(page: BoardPage, placement: str, state: str) -> None:
    carried = QMimeData()
    carried.setData(CARRIED, placement.encode())
    there = next(one.list for one in page.columns if one.state == state)
    none = Qt.KeyboardModifier.NoModifier
    event = QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, carried, Qt.MouseButton.LeftButton, none)
    there.dropEvent(event)


def test_a_closed_gate_speaks_and_what_mends_it_stands_beside(
    page: BoardPage, desk: Desk, qtbot: QtBot
) -> None:
    told: list[str] = []
    desk.told.connect(lambda words, _: told.append(words))
    one = page.columns[0].list.rows.rows[0].id
    drop(page, one, "assignment_agreed")
    assert state_of(desk, one) == "accepted"
    assert "confirmed" in told[0]
    assert page.card == one
    assert not page.side.isHidden()
    drop(page, one, "active")
    drop(page, "<b>nobody</b>", "ready")
    assert state_of(desk, one) == "accepted"
    settle(desk, qtbot)


def test_a_card_moves_by_a_drop_and_back_by_undo(page: BoardPage, desk: Desk, qtbot: QtBot) -> None:
    active = next(one for one in page.columns if one.state == "active")
    one = active.list.rows.rows[0].id
    with desk.office.work() as work:
        work.set("placement", one, state="ready")
    settle(desk, qtbot)
    drop(page, one, "active")
    settle(desk, qtbot)
    assert state_of(desk, one) == "active"
    assert [row.id for row in active.list.rows.rows] == [one]
    desk.undo()
    settle(desk, qtbot)
    assert state_of(desk, one) == "ready"


def test_arrows_go_between_columns_and_take_a_card_along(page: BoardPage, desk: Desk, qtbot: QtBot) -> None:
    first = page.columns[0].list
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    second = next(one for one in page.columns if one.state == "contracted").list
    assert page.focusWidget() is second
    assert page.card == second.chosen
    active = next(one for one in page.columns if one.state == "active").list
    one = active.rows.rows[0].id
    with desk.office.work() as work:
        work.set("placement", one, state="ready")
    settle(desk, qtbot)
    ready = next(one for one in page.columns if one.state == "ready").list
    ready.begin()
    QTest.keyClick(ready, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    settle(desk, qtbot)
    assert state_of(desk, one) == "active"
    told: list[str] = []
    desk.told.connect(lambda words, _: told.append(words))
    active.begin()
    QTest.keyClick(active, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert told == ["There is no step in that direction."]
    settle(desk, qtbot)
