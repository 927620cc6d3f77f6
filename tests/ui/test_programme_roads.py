import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.services import browsing, editing
from app.services.browsing import Query
from app.services.goal_tree import add_goal, goal_tree
from app.services.office import open_office
from app.services.programme_people import add_role
from app.services.programme_view import standing_of
from app.services.support_matrix import begin_matrix, matrix_of
from app.text import LANGUAGES, Language
from ui.application import Application
from ui.models.desk import Desk
from ui.pages.lists.list_shown import Filters
from ui.pages.page import pages_of
from ui.pages.place_page import PlacePage
from ui.pages.places import places
from ui.pages.programmes import overview_words
from ui.pages.programmes.goals import GoalsPage
from ui.pages.programmes.overview import OverviewPage
from ui.pages.programmes.overview_cards import Link, Tile
from ui.window_state import WindowState

KEYS = ("overview", "support", "goals", "people_of")


def figure(tile: Tile) -> QPushButton:
    return tile.findChildren(QPushButton)[0]


def test_every_figure_opens_the_list_behind_it(program: Application, qtbot: QtBot) -> None:
    desk, shell = program.desk, program.window.shell
    assert desk is not None
    assert shell is not None
    chosen = next(one.id for one in desk.office.records.of("programme") if one.edition == "2027")
    desk.choose_programme(chosen)
    seen = {}
    for at in range(6):
        desk.travelled.emit("programmes", "overview")
        page = shell.places.page
        assert isinstance(page, OverviewPage)
        button = figure(page.findChildren(Tile)[at])
        name = button.accessibleName()
        button.click()
        records = shell.places.records
        assert records is not None
        seen[name.split(":")[0]] = (records.listing.key, len(records.table.records.ids))
    assert seen["Participants"] == ("participant", 30)
    assert seen["Placements"] == ("placement", 30)
    assert seen["Hosts"] == ("hosts", 0)
    assert seen["Late tasks"][0] == "task"
    desk.travelled.emit("programmes", "overview")
    page = shell.places.page
    assert isinstance(page, OverviewPage)
    draft = next(link for link in page.findChildren(Link) if "Draft" in link.accessibleName())
    draft.click()
    records = shell.places.records
    assert records is not None
    assert records.bar.filters.state == "draft"
    assert len(records.table.records.ids) == 30


def test_the_figures_of_a_whole_office_are_those_of_their_lists(
    dressed: QApplication, sample: Path, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = Path(shutil.copy(sample, tmp_path / "sample.praktikum"))
    desk = Desk(open_office(path, who="AL"), WindowState(language="sv"))
    asked: list[tuple[str, str, Filters]] = []
    monkeypatch.setattr(overview_words, "open_list", lambda _d, _p, *found: asked.append(found))
    words = overview_words.OverviewWords(desk, QWidget())
    named = {one.key: one for place in places().values() for one in place.listings}
    compared = 0
    gone = desk.office.records.of("participant")[0].id
    with desk.office.work() as work:
        work.set("participant", gone, state="withdrawn")
    for record in desk.office.records.of("programme"):
        standing = standing_of(desk.office, record)
        bars = [bar for _, bars in words.states(standing) for bar in bars]
        counts = [
            *((one.opens, int(one.words.split()[0])) for one in words.figures(standing)),
            *((bar.opens, bar.count) for bar in bars),
        ]
        for opens, count in counts:
            opens()
            _, key, filters = asked.pop()
            where = {**named[key].where, "programme_id": record.id}
            where |= {"state": filters.state} if filters.state else {}
            query = Query(entity=named[key].entity, where=where, conditions=filters.conditions)
            assert browsing.count(desk.office, query) == count, key
            compared += 1
    assert compared > 60
    desk.close()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_shows_every_programme_in_every_language(
    dressed: QApplication, sample: Path, tmp_path: Path, qtbot: QtBot, language: Language
) -> None:
    path = Path(shutil.copy(sample, tmp_path / "sample.praktikum"))
    desk = Desk(open_office(path, who="AL"), WindowState(language=language))
    made = [page.make(desk) for page in pages_of("programmes") if page.key in KEYS]
    made += [page.make(desk) for page in pages_of("organisations")]
    for page in made:
        qtbot.addWidget(page)
        page.resize(1100, 640)
        page.show()
        for record in desk.office.records.of("programme"):
            desk.choose_programme(record.id)
            page.arrive()
            qtbot.waitUntil(lambda: not desk.tasks.running)
            for button in page.findChildren(QAbstractButton):
                reached = button.focusPolicy() is not Qt.FocusPolicy.NoFocus
                assert button.text() or button.accessibleName() or not reached
            for field in (*page.findChildren(QLineEdit), *page.findChildren(QComboBox)):
                assert field.accessibleName()
        page.hide()
        desk.choose_programme("")
    desk.close()


@pytest.mark.parametrize("entity", ["goal", "funding", "role", "support_topic", "organisation", "engagement"])
def test_a_record_opens_from_a_page(program: Application, entity: str) -> None:
    desk, shell = program.desk, program.window.shell
    assert desk is not None
    assert shell is not None
    chosen = next(one.id for one in desk.office.records.of("programme") if one.edition == "2027")
    host = desk.office.records.of("organisation")[0].id
    member = {"programme_id": chosen, "organisation_id": host, "role": "host"}
    beginnings: dict[str, Callable[[], str]] = {
        "goal": lambda: add_goal(desk.office, chosen, {"en": "A goal"}),
        "funding": lambda: editing.add(
            desk.office,
            "funding",
            {"programme_id": chosen, "funder_org_id": host, "amount_minor": 1, "currency": "NOK"},
        ),
        "role": lambda: add_role(desk.office, chosen, "coach", desk.office.records.of("person")[0].id),
        "support_topic": lambda: str(begin_matrix(desk.office, chosen)),
        "organisation": lambda: host,
        "engagement": lambda: editing.add(
            desk.office, "engagement", {"membership_id": editing.add(desk.office, "membership", member)}
        ),
    }
    record = beginnings[entity]()
    if entity == "support_topic":
        record = matrix_of(desk.office, chosen).rows[0].id
    desk.choose_programme(chosen)
    desk.travelled.emit("programmes", "goals")
    desk.asked.emit(entity, record)
    records = shell.places.records
    assert records is not None
    assert records.open_record == (entity, record)
    shell.places.back()
    assert isinstance(shell.places.page, GoalsPage)


def test_the_tab_leads_back_from_the_list_it_stands_for(program: Application) -> None:
    desk, shell = program.desk, program.window.shell
    assert desk is not None
    assert shell is not None
    chosen = next(one.id for one in desk.office.records.of("programme") if one.edition == "2027")
    goal = add_goal(desk.office, chosen, {"en": "A goal"})
    desk.travelled.emit("programmes", "goals")
    desk.asked.emit("goal", goal)
    place = shell.places.currentWidget()
    assert isinstance(place, PlacePage)
    assert place.tabs.tabData(place.tabs.currentIndex()) == "goals"
    place.tabs.tabBarClicked.emit(place.tabs.currentIndex())
    assert isinstance(shell.places.page, GoalsPage)


def test_alt_and_arrows_move_a_goal_in_the_window_too(program: Application, qtbot: QtBot) -> None:
    desk, shell = program.desk, program.window.shell
    assert desk is not None
    assert shell is not None
    chosen = next(one.id for one in desk.office.records.of("programme") if one.edition == "2027")
    desk.choose_programme(chosen)
    add_goal(desk.office, chosen, {"en": "First"})
    second = add_goal(desk.office, chosen, {"en": "Second"})
    desk.travelled.emit("programmes", "goals")
    page = shell.places.page
    assert isinstance(page, GoalsPage)
    program.window.activateWindow()
    page.goals.go_to(second, "text")
    page.goals.setFocus()
    qtbot.waitUntil(page.goals.hasFocus)
    QTest.keyClick(page.goals, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert [line.depth for line in goal_tree(desk.office, chosen)] == [0, 1]
    QTest.keyClick(page.goals, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert [line.depth for line in goal_tree(desk.office, chosen)] == [0, 0]
    assert shell.places.page is page
