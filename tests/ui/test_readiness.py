"""The page of the week before the start: what is red is mended in place, by mouse and by keyboard."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from hashlib import shake_256
from itertools import count
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.services.office import new_office, open_office
from app.services.readiness import readiness
from app.storage.work import Sources
from ui.models.desk import Desk
from ui.pages.placements import readiness as readiness_page
from ui.pages.placements.readiness import ReadinessPage
from ui.pages.placements.ready_bar import ANYWAY, READY
from ui.pages.placements.ready_doing import PAPERS
from ui.window_state import WindowState

TODAY = date(2026, 11, 22)
START = date(2026, 11, 30)
TWELVE = 12
MOST_CLICKS = 45
"""Half of the ninety that the week may take."""


def sources(seed: str = "made") -> Sources:
    turns = count()

    def entropy(size: int) -> bytes:
        return shake_256(f"{seed} {next(turns)}".encode()).digest(size)

    return Sources(now=lambda: datetime(2026, 11, 22, 9, tzinfo=UTC), entropy=entropy)


@pytest.fixture(scope="module")
def twelve(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make twelve placements with a signed agreement, a week before their start, 23 cells red."""
    path = tmp_path_factory.mktemp("twelve") / "twelve.praktikum"
    office = new_office(path, name="Kontoret", country="SE", language="sv", who="AL", sources=sources())
    with office.work() as work:
        days = {"start_date": date(2026, 8, 1), "end_date": date(2027, 6, 30)}
        programme = work.add("programme", {"title": {"sv": "Praktik"}, **days, "languages": ("sv",)})
        topic = {"topic": "daily_work", "programme_id": programme, "required": True}
        work.add("support_topic", {**topic, "responsible_role": "coordinator"})
        host = work.add("organisation", {"legal_name": "<b>Värden</b>", "kind": "company", "country": "SE"})
        for at in range(TWELVE):
            add_stay(work, programme, host, at)
    office.close()
    return path


def add_stay(work: Any, programme: str, host: str, at: int) -> None:
    """Add a placement with its people and papers; which of them lack what depends on its number."""
    person = work.add("person", {"given_name": f"Åsa {at:02}", "family_name": "Öberg", "language": "sv"})
    mentor = work.add("person", {"given_name": f"Liv {at:02}", "family_name": "Dahl", "language": "sv"})
    insured = START + timedelta(days=60) if at not in {2, 5} else TODAY
    taking = {"programme_id": programme, "person_id": person, "home_org_id": host}
    participant = work.add("participant", {**taking, "insurance_valid_to": insured})
    stay = {"participant_id": participant, "host_id": host, "programme_id": programme, "country": "SE"}
    days = {"start_date": START, "end_date": START + timedelta(days=60), "place_of_work": "Storgatan 1"}
    one = work.add("placement", {**stay, **days, "kind": "research_stay", "state": "contracted"})
    here, held = {"placement_id": one}, {"entity_key": "placement", "entity_id": one}
    version = work.add("assignment_version", {**here, "no": 1, "text": {"sv": "Uppdrag"}})
    work.set("placement", one, assignment_version_id=version)
    for party in ("participant", "host"):
        yes = {"kind": "confirmation", "party": party, "answer": "accepted", "signed_at": TODAY}
        work.add("sign_off", {"entity_key": "assignment_version", "entity_id": version, **yes})
    terms = {"kind": "tripartite", "languages": ("sv",), "valid_from": START, "programme_id": programme}
    work.add("agreement", {**here, **terms, "no": f"A-{at}", "state": "signed"})
    sides = ("participant", "home", "organiser", "host", "host", *(() if at in {0, 4, 8} else ("host",)))
    for side in sides:
        state = "open" if at == 11 else "agreed"
        point = {"side": side, "topic": "tasks", "text": "Punkt", "state": state}
        work.add("expectation_item", {**here, **point})
    if at >= 7:
        sheet = {"title": "Stödblad", "type": "support_sheet", "language": "sv", "file_name": "s.pdf"}
        work.add("document", {**held, **sheet, "state": "issued", "state_day": TODAY})
    if at not in {1, 3, 6}:
        work.add("task", {**held, "title": {"sv": "Punkt"}, "list_key": "onboarding"})
    met = None if at % 2 else TODAY
    role = {"role": "host_mentor", "is_primary": True, "first_met_on": met, "programme_id": programme}
    if at != 9:
        work.add("role", {**here, **role, "person_id": mentor})


@pytest.fixture
def desk(dressed: QApplication, twelve: Path, tmp_path: Path) -> Iterator[Desk]:
    path = Path(shutil.copy(twelve, tmp_path / "office.praktikum"))
    (tmp_path / "papers").mkdir()
    state = WindowState(language="en")
    state.folders[PAPERS] = str(tmp_path / "papers")
    made = Desk(open_office(path, who="AL", sources=sources("opened")), state)
    yield made
    made.close()


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> ReadinessPage:
    made = ReadinessPage(desk)
    qtbot.addWidget(made)
    made.resize(1150, 650)
    made.show()
    made.arrive()
    qtbot.waitUntil(lambda: len(made.grid.grid.lines) == TWELVE)
    return made


class Hand:
    """A mouse that counts its clicks, each on a widget that is seen."""

    def __init__(self, page: ReadinessPage, desk: Desk, qtbot: QtBot) -> None:
        self.page, self.desk, self.bot, self.clicks = page, desk, qtbot, 0

    def press(self, widget: QWidget, place: QPoint | None = None) -> None:
        assert widget.isVisible()
        assert widget.isEnabled()
        self.clicks += 1
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=place or widget.rect().center())

    def cell(self, line: int, column: str) -> None:
        """Click a cell; the grid brings it into view, as turning the wheel would."""
        grid = self.page.grid
        index = grid.grid.index_of(grid.grid.lines[line].key, column)
        grid.scrollTo(index)
        self.press(grid.viewport(), grid.visualRect(index).center())
        self.settle()

    def act(self, key: str) -> None:
        """Press an act of the bar; one that has no room stands in the menu, which is a click more."""
        bar = self.page.bar
        button = bar.main if key == READY else bar._buttons[key]
        if button.isVisible():
            self.press(button)
        else:
            self.clicks += 2
            assert button.text() in [action.text() for action in bar._menu.actions()]
            bar.press(key)

    def save(self, words: str) -> None:
        """Press a button of the sheet beside the grid."""
        found = [one for one in self.page.sheet.findChildren(QPushButton) if one.text() == words]
        self.press(next(one for one in found if one.isVisible()))
        self.settle()

    def answer(self, do: Callable[[QDialog], object]) -> None:
        """Answer the question that will open."""

        def now() -> None:
            dialog = QApplication.activeModalWidget()
            assert isinstance(dialog, QDialog)
            do(dialog)

        QTimer.singleShot(60, now)

    def settle(self) -> None:
        """Wait for what was begun, and for the table to be read again."""
        self.bot.waitUntil(lambda: not self.desk.tasks.running, timeout=20_000)
        self.bot.wait(20)
        self.bot.waitUntil(lambda: not self.desk.tasks.running, timeout=20_000)


@pytest.fixture
def hand(page: ReadinessPage, desk: Desk, qtbot: QtBot) -> Hand:
    return Hand(page, desk, qtbot)


def red(desk: Desk) -> int:
    return readiness(desk.office, "en").lacking


def main_button(hand: Hand) -> Callable[[QDialog], object]:
    """Press the main button of a dialog."""
    return lambda dialog: hand.press(
        next(one for one in dialog.findChildren(QPushButton) if one.objectName() == "main")
    )


def test_the_week_before_the_start_takes_few_clicks(page: ReadinessPage, desk: Desk, hand: Hand) -> None:
    assert (len(page.grid.grid.lines), red(desk)) == (TWELVE, 23)
    assert "12 placements, 23 red" in page.head.findChildren(QWidget)[1].text()  # type: ignore[attr-defined]
    hand.act("support_sheet")
    hand.settle()
    hand.act("onboarding")
    hand.settle()
    hand.answer(main_button(hand))
    hand.act("mentor_met")
    hand.settle()
    hand.answer(main_button(hand))
    hand.act("insurance")
    hand.settle()
    for name in ("Åsa 00", "Åsa 04", "Åsa 08"):
        fill_points(hand, name)
    hand.cell(line_of(page, "Åsa 11"), "expectations")
    hand.save(agreed_button(page))
    hand.act(READY)
    hand.settle()
    states = [one.state for one in desk.office.records.of("placement")]
    assert states.count("ready") == TWELVE - 1
    override(hand)
    hand.settle()
    assert {one.state for one in desk.office.records.of("placement")} == {"ready"}
    assert hand.clicks <= MOST_CLICKS


def line_of(page: ReadinessPage, name: str) -> int:
    return next(at for at, row in enumerate(page._rows) if row.participant.startswith(name))


def fill_points(hand: Hand, name: str) -> None:
    """Add a missing point of the host and agree on it, beside the grid."""
    hand.cell(line_of(hand.page, name), "expectations")
    field = hand.page.sheet.field
    assert field is not None
    field.editor.show_value("Deltar i veckomötet")
    hand.save("Add")
    hand.save(agreed_button(hand.page))


def agreed_button(page: ReadinessPage) -> str:
    every = [one.text() for one in page.sheet.findChildren(QPushButton) if not one.isHidden()]
    return next(words for words in every if words.startswith("Agreed on"))


def override(hand: Hand) -> None:
    """Move the last one to ready with a reason."""
    line = next(at for at, row in enumerate(hand.page._rows) if row.lacking)
    still = hand.page.grid.still
    index = hand.page.grid.grid.index(line, 0)
    hand.press(still.viewport(), still.visualRect(index).center())

    def give(dialog: QDialog) -> None:
        dialog._reason.setPlainText("The mentor is named on Monday")  # type: ignore[attr-defined]
        main_button(hand)(dialog)

    hand.answer(give)
    hand.act(ANYWAY)


def test_a_red_cell_is_mended_beside_the_grid_by_keyboard(
    page: ReadinessPage, desk: Desk, hand: Hand, qtbot: QtBot
) -> None:
    row = next(row for row in page._rows if row.cell("mentor_met").standing == "lacking")  # type: ignore[union-attr]
    page.grid.setFocus()
    assert page.grid.go_to(row.id, "mentor_met")
    assert not page.sheet.isHidden()
    QTest.keyClick(page.grid, Qt.Key.Key_Return)
    field = page.sheet.field
    assert field is not None
    line = field.editor.findChild(QLineEdit)
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, "soon")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "no date" in field.refusal
    line.selectAll()
    QTest.keyClicks(line, "25 Nov 2026")
    QTest.keyClick(line, Qt.Key.Key_Return)
    hand.settle()
    assert desk.office.records.of("role", placement_id=row.id)[0].first_met_on == date(2026, 11, 25)
    assert page.grid.here == (row.id, "mentor_met")
    desk.undo()
    hand.settle()
    assert not page.sheet.isHidden()
    assert desk.office.records.of("role", placement_id=row.id)[0].first_met_on is None


def test_an_empty_answer_is_refused_with_a_sentence(page: ReadinessPage, hand: Hand) -> None:
    row = next(row for row in page._rows if row.cell("mentor").standing == "lacking")  # type: ignore[union-attr]
    page.grid.go_to(row.id, "mentor")
    page.sheet.press()
    assert page.sheet.field is not None
    assert page.sheet.field.refusal == "Fill this in first."
    hand.settle()


def test_a_column_and_lines_are_chosen_and_the_bar_follows(page: ReadinessPage, qtbot: QtBot) -> None:
    page.order_by("support_sheet")
    assert page.filters.by == "support_sheet"
    assert [row.cell("support_sheet").standing for row in page._rows[:7]] == ["lacking"] * 7  # type: ignore[union-attr]
    assert page.bar._meant["support_sheet"] == tuple(row.id for row in page._rows[:7])
    assert list(page.bar._meant["mentor_met"]) == []
    assert page.sheet.isHidden()
    page.bar.unchosen.emit()
    assert len(page.bar._meant["mentor_met"]) == 6
    page.grid.go_to(page._rows[0].id, "mentor")
    QTest.keyClick(page.grid, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert page.bar._meant["binder"] == (page._rows[0].id,)
    QTest.keyClick(page.grid, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert len(page.bar._meant["binder"]) == TWELVE


def test_what_is_left_alone_is_named_with_its_reason(page: ReadinessPage, desk: Desk, hand: Hand) -> None:
    every = tuple(row.id for row in page._rows)
    saves: list[object] = []
    desk.office.listen(saves.append)
    page.doing.do(READY, every)
    page.doing.do(READY, every)
    hand.settle()
    assert len(saves) == 1
    assert not page.left.isHidden()
    close = next(one for one in page.left.findChildren(QPushButton) if one.isVisible())
    hand.press(close)
    assert page.left.isHidden()


def test_names_stay_plain_and_an_empty_office_says_so(page: ReadinessPage, desk: Desk, hand: Hand) -> None:
    line = page.grid.grid.lines[0]
    assert line.cells[0].note == "<b>Värden</b>"
    desk.choose_programme("another")
    hand.settle()
    assert page.grid.grid.lines == ()
    page.filters.words.setText("x" * 500)
    assert len(page.filters.words.text()) == 200
    desk.choose_programme("")
    hand.settle()


def test_a_reader_sees_and_changes_nothing(
    dressed: QApplication, twelve: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    path = Path(shutil.copy(twelve, tmp_path / "read.praktikum"))
    office = open_office(path, who="AL", sources=sources("opened"))
    with office.work() as work:
        lead = {"display_name": "Lead", "initials": "XX", "role": "lead", "ui_language": "sv"}
        work.add("app_user", lead)
        work.add("app_user", {**lead, "initials": "AL", "role": "reader"})
    desk = Desk(office, WindowState(language="en"))
    page = ReadinessPage(desk)
    qtbot.addWidget(page)
    page.resize(1150, 650)
    page.show()
    page.arrive()
    qtbot.waitUntil(lambda: len(page._rows) == TWELVE)
    assert not page.bar.main.isVisible()
    assert not page.bar._buttons["support_sheet"].isVisible()
    assert page.bar._buttons["binder"].isVisible()
    page.grid.go_to(page._rows[0].id, "support_sheet")
    assert page.sheet.button is None
    assert "main" not in page.verbs()
    desk.close()


def test_the_page_stands_among_the_tabs_of_placements() -> None:
    assert readiness_page.PAGE.key == "readiness"
