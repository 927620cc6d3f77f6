from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.services import editing
from app.services.engagement_grid import engagement_grid
from app.services.goal_tree import add_goal, goal_tree, reword
from app.services.support_matrix import DUTY, NAME, begin_matrix, matrix_of
from ui.models.desk import Desk
from ui.pages.organisations.engagement import EngagementPage
from ui.pages.page import PageView, pages_of
from ui.pages.programmes.goals import GoalsPage
from ui.pages.programmes.overview import OverviewPage
from ui.pages.programmes.overview_cards import Tile
from ui.pages.programmes.people import PeoplePage
from ui.pages.programmes.support import SupportPage

KEYS = ("overview", "support", "promises", "goals", "changes", "people_of")
Show = Callable[[PageView], None]


@pytest.fixture
def programme(desk: Desk) -> str:
    found = next(one for one in desk.office.records.of("programme") if one.edition == "2027")
    desk.choose_programme(found.id)
    return str(found.id)


@pytest.fixture
def shown(desk: Desk, qtbot: QtBot) -> Show:
    def show(page: PageView) -> None:
        qtbot.addWidget(page)
        page.resize(1100, 640)
        page.show()
        page.activateWindow()
        page.arrive()

    return show


def said(page: QWidget) -> str:
    return " | ".join(label for label in _labels(page) if label)


def _labels(page: QWidget) -> list[str]:
    return [label.text() for label in page.findChildren(QLabel)]


def figure(tile: Tile) -> QPushButton:
    return tile.findChildren(QPushButton)[0]


def type_in(view: QWidget, words: str) -> None:
    """Type as a person does: the first letter opens the editor, the others go into it."""
    QTest.keyClick(view, Qt.Key(ord(words[0].upper())))
    inside = view.window().focusWidget()
    assert inside is not None
    QTest.keyClicks(inside, words[1:])
    QTest.keyClick(inside, Qt.Key.Key_Tab)


def test_the_pages_are_found_in_their_order() -> None:
    keys = [page.key for page in pages_of("programmes") if page.key != "plan"]
    assert keys == list(KEYS)
    assert [page.key for page in pages_of("organisations")] == ["engagement"]


@pytest.mark.parametrize("make", [OverviewPage, SupportPage, GoalsPage, PeoplePage])
def test_with_several_programmes_and_none_chosen_a_page_asks(
    desk: Desk, shown: Show, make: Callable[[Desk], OverviewPage], qtbot: QtBot
) -> None:
    page = make(desk)
    shown(page)
    assert page.programme == ""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.findChildren(QPushButton)))
    offers = [button for button in page.findChildren(QPushButton) if button.isVisible()]
    assert {button.text() for button in offers} == {"Internship 2027", "Exchange"}
    next(button for button in offers if button.text() == "Exchange").click()
    assert page.programme == desk.programme != ""
    assert page.body.isVisible()


def test_the_matrix_is_filled_by_keyboard_alone(
    desk: Desk, programme: str, shown: Show, qtbot: QtBot
) -> None:
    begin_matrix(desk.office, programme)
    page = SupportPage(desk)
    shown(page)
    page.view.setFocus()
    page.view.go_to(page.view.grid.lines[0].key, NAME)
    keys = 0
    for at in range(15):
        page.view.go_to(page.view.grid.lines[at].key, NAME)
        for name in ("dag bj", "ing øs"):
            type_in(page.view, name)
            keys += len(name) + 1
            qtbot.waitUntil(lambda: not page.view.editing)
    found = matrix_of(desk.office, programme)
    names = {desk.name("person", row.main.person) for row in found.rows}
    assert names == {"Dag Bjørnstad"}
    assert all(row.backup.person for row in found.rows)
    assert {row.lacks for row in found.rows} == {(DUTY,)}
    assert keys < 400
    assert "0 of 15 filled" in said(page)
    assert page.view.here[1] == "within"


def test_a_cell_is_saved_alone_and_taken_back_alone(
    desk: Desk, programme: str, shown: Show, qtbot: QtBot
) -> None:
    begin_matrix(desk.office, programme)
    page = SupportPage(desk)
    shown(page)
    line = page.view.grid.lines[0].key
    page.view.setFocus()
    page.view.go_to(line, NAME)
    type_in(page.view, "coordinator")
    qtbot.waitUntil(lambda: not page.view.editing)
    page.view.go_to(line, "within")
    type_in(page.view, "2 w")
    qtbot.waitUntil(lambda: not page.view.editing)
    row = matrix_of(desk.office, programme).rows[0]
    assert (row.main.role, row.response_time) == ("coordinator", "two_days")
    assert page.view.grid.lines[0].cells[1].lack == "name missing"
    desk.undo()
    row = matrix_of(desk.office, programme).rows[0]
    assert (row.main.role, row.response_time) == ("coordinator", "")
    assert page.view.grid.lines[0].cells[3].words == ""


def test_leaving_saves_what_is_being_typed(desk: Desk, programme: str, shown: Show) -> None:
    begin_matrix(desk.office, programme)
    page = SupportPage(desk)
    shown(page)
    page.view.setFocus()
    page.view.go_to(page.view.grid.lines[0].key, DUTY)
    QTest.keyClick(page.view, Qt.Key.Key_H)
    inside = page.window().focusWidget()
    assert inside is not None
    QTest.keyClicks(inside, "older et møte.")
    page.leave()
    assert matrix_of(desk.office, programme).rows[0].duty == {"en": "holder et møte."}


def test_a_matrix_is_copied_with_one_undo(desk: Desk, programme: str, shown: Show) -> None:
    other = next(one.id for one in desk.office.records.of("programme") if one.id != programme)
    begin_matrix(desk.office, other)
    page = SupportPage(desk)
    shown(page)
    assert "No topic has begun." in said(page)
    topic = matrix_of(desk.office, other).rows[0].id
    editing.change(desk.office, "support_topic", topic, {"responsible_role": "coach"})
    told: list[str] = []
    desk.undoable.connect(told.append)
    page.copy_from(other)
    assert told == ["1 cell is filled."]
    assert page.view.grid.lines[0].cells[1].words == "Coach"
    desk.undo()
    assert page.view.grid.rowCount() == 0


def test_goals_are_written_moved_and_deleted_by_keyboard(
    desk: Desk, programme: str, shown: Show, qtbot: QtBot
) -> None:
    page = GoalsPage(desk)
    shown(page)
    for words in ("First", "Second"):
        page.add()
        inside = page.window().focusWidget()
        assert inside is not None
        QTest.keyClicks(inside, words)
        QTest.keyClick(inside, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not page.goals.editing)
    tree = goal_tree(desk.office, programme)
    assert [line.text["en"] for line in tree] == ["First", "Second"]
    page.goals.go_to(tree[1].id, "text")
    page.goals.setFocus()
    QTest.keyClick(page.goals, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert [line.depth for line in goal_tree(desk.office, programme)] == [0, 1]
    QTest.keyClick(page.goals, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(page.goals, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [line.text["en"] for line in goal_tree(desk.office, programme)] == ["Second", "First"]
    QTest.keyClick(page.goals, Qt.Key.Key_Delete)
    assert [line.text["en"] for line in goal_tree(desk.office, programme)] == ["First"]
    desk.undo()
    assert len(goal_tree(desk.office, programme)) == 2


def test_a_goal_that_is_emptied_stays_and_is_told(
    desk: Desk, programme: str, shown: Show, qtbot: QtBot
) -> None:
    page = GoalsPage(desk)
    shown(page)
    page.add()
    told: list[str] = []
    desk.told.connect(lambda words, _: told.append(words))
    inside = page.window().focusWidget()
    assert inside is not None
    QTest.keyClick(inside, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(inside, Qt.Key.Key_Backspace)
    QTest.keyClick(inside, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not page.goals.editing)
    assert told == ["Write the goal in words."]
    assert len(goal_tree(desk.office, programme)) == 1


def test_funding_is_summed_by_currency(desk: Desk, programme: str, shown: Show) -> None:
    funder = desk.office.records.of("organisation")[0].id
    grant = {"programme_id": programme, "funder_org_id": funder}
    editing.add(desk.office, "funding", {**grant, "amount_minor": 120_000_00, "currency": "NOK"})
    editing.add(desk.office, "funding", {**grant, "amount_minor": 50_000_00, "currency": "SEK"})
    page = GoalsPage(desk)
    shown(page)
    assert "Granted 120,000 NOK + 50,000 SEK" in said(page)
    asked: list[tuple[str, str]] = []
    desk.asked.connect(lambda *found: asked.append(found))
    page.money.setFocus()
    page.money.go_to(page.money.grid.lines[0].key)
    QTest.keyClick(page.money, Qt.Key.Key_Return)
    assert asked[0][0] == "funding"


def test_a_role_that_lacks_somebody_is_filled_from_its_line(desk: Desk, programme: str, shown: Show) -> None:
    page = PeoplePage(desk)
    shown(page)
    assert "1 required role lacks a person" in said(page)
    page.view.setFocus()
    page.view.go_to("lacking:coordinator")
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert page.role.currentData() == "coordinator"
    told: list[str] = []
    desk.told.connect(lambda words, _: told.append(words))
    page.add()
    assert told == ["Choose a person from the list, or begin a new one."]
    person = desk.office.records.of("person")[0]
    page.person.setText(desk.name("person", person.id))
    page._take(person.id)
    page.add()
    page.add()
    (role,) = desk.office.records.of("role", programme_id=programme)
    assert (role.role, role.person_id) == ("coordinator", person.id)
    assert "lacks a person" not in said(page)
    asked: list[tuple[str, str]] = []
    desk.asked.connect(lambda *found: asked.append(found))
    page.view.go_to(f"role:{role.id}", "who")
    page.view.setFocus()
    QTest.keyClick(page.view, Qt.Key.Key_Return)
    assert asked == [("person", person.id)]


def test_the_overview_counts_and_keeps_up(desk: Desk, programme: str, shown: Show) -> None:
    page = OverviewPage(desk)
    shown(page)
    figures = {figure(tile).accessibleName() for tile in page.findChildren(Tile)}
    assert "Participants: 30. no number is set" in figures
    assert "Placements: 30. 0 places offered" in figures
    editing.change(desk.office, "programme", programme, {"quota_per_year": 40})
    figures = {figure(tile).accessibleName() for tile in page.findChildren(Tile)}
    assert any(name.startswith("Participants: 30 of 40") for name in figures)


def test_a_level_is_chosen_in_its_year(desk: Desk, programme: str, shown: Show, qtbot: QtBot) -> None:
    host = desk.office.records.of("organisation")[0].id
    editing.add(
        desk.office, "membership", {"programme_id": programme, "organisation_id": host, "role": "host"}
    )
    page = EngagementPage(desk)
    shown(page)
    qtbot.waitUntil(lambda: page.view.grid.rowCount() == 1)
    year = page.view.grid.columns[1].key
    page.view.setFocus()
    page.view.go_to(host, year)
    type_in(page.view, "3")
    qtbot.waitUntil(lambda: not page.view.editing)
    qtbot.waitUntil(lambda: page.view.grid.lines[0].cells[1].words == "3 Host")
    assert page.foot.grid.lines[0].cells[1].words == "1 · 0 · 0"
    page.view.go_to(host, year)
    QTest.keyClick(page.view, Qt.Key.Key_Delete)
    assert engagement_grid(desk.office, "en", programme).rows[0].cells[0].level == ""
    desk.undo()
    assert engagement_grid(desk.office, "en", programme).rows[0].cells[0].level == "3"


def test_the_engagement_is_written_as_shown(desk: Desk, shown: Show, qtbot: QtBot, tmp_path: Path) -> None:
    page = EngagementPage(desk)
    shown(page)
    qtbot.waitUntil(lambda: bool(page.view.grid.columns))
    path = tmp_path / "grid.xlsx"
    with qtbot.waitSignal(desk.told):
        page.write(path)
    assert path.exists()


def test_nothing_is_redone_over_what_was_typed_since(
    desk: Desk, programme: str, shown: Show, qtbot: QtBot
) -> None:
    goal = add_goal(desk.office, programme, {"en": "First"})
    reword(desk.office, goal, "Second", "en")
    assert desk.undo()
    reword(desk.office, goal, "Third", "en")
    assert not desk.redo()
    assert goal_tree(desk.office, programme)[0].text == {"en": "Third"}
    assert desk.undo()
    assert desk.undo()
    assert desk.redo()
    assert desk.redo()
    assert goal_tree(desk.office, programme)[0].text == {"en": "Third"}


def test_a_reader_looks_and_changes_nothing(desk: Desk, programme: str, shown: Show) -> None:
    begin_matrix(desk.office, programme)
    goal = add_goal(desk.office, programme, {"en": "First"})
    add_goal(desk.office, programme, {"en": "Second"})
    heard: list[object] = []
    desk.saved.connect(heard.append)
    desk.may_write = False
    for make in (OverviewPage, SupportPage, GoalsPage, PeoplePage):
        shown(make(desk))
    goals = GoalsPage(desk)
    shown(goals)
    goals.goals.go_to(goal, "text")
    assert not goals.goals.write()
    goals.add()
    goals.shift("down")
    goals.delete()
    support = SupportPage(desk)
    shown(support)
    support.view.go_to(support.view.grid.lines[0].key, NAME)
    assert not support.view.write()
    support.view.cleared.emit(*support.view.here)
    people = PeoplePage(desk)
    shown(people)
    people.add()
    assert heard == []
    assert [line.text["en"] for line in goal_tree(desk.office, programme)] == ["First", "Second"]


def test_what_is_typed_in_a_level_is_saved_where_it_was_typed(
    desk: Desk, programme: str, shown: Show, qtbot: QtBot
) -> None:
    host = desk.office.records.of("organisation")[0].id
    member = {"programme_id": programme, "organisation_id": host, "role": "host"}
    editing.add(desk.office, "membership", member)
    page = EngagementPage(desk)
    shown(page)
    qtbot.waitUntil(lambda: page.view.grid.rowCount() == 1)
    page.view.setFocus()
    page.view.go_to(host, page.view.grid.columns[1].key)
    QTest.keyClick(page.view, Qt.Key.Key_4)
    assert page.view.editing
    other = next(one.id for one in desk.office.records.of("programme") if one.id != programme)
    desk.choose_programme(other)
    qtbot.waitUntil(lambda: page.view.grid.rowCount() == 0)
    assert engagement_grid(desk.office, "en", programme).rows[0].cells[0].level == "4"
