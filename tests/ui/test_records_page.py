import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from app.services import browsing
from app.services.browsing import Query
from ui.application import Application
from ui.dialogs.new_record import NewRecord
from ui.models.desk import Desk
from ui.pages.lists.records_page import RecordsPage
from ui.pages.page import pages_of
from ui.pages.place_stack import Location
from ui.pages.places import place_of, places
from ui.window_state import ListLook

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> RecordsPage:
    made = RecordsPage(desk, places()["people"])
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def count(page: RecordsPage) -> str:
    return page.findChildren(QLabel, "count")[0].text()


def test_every_listing_of_every_place_is_shown(desk: Desk, qtbot: QtBot) -> None:
    for place in places().values():
        if not place.listings:
            assert place.instead is not None or pages_of(place.key), place.key
            continue
        page = RecordsPage(desk, place)
        qtbot.addWidget(page)
        for listing in place.listings:
            page.show_listing(listing.key)
            assert page.listing == listing
            assert page.table.records.columnCount() > 0


def test_every_entity_has_a_place() -> None:
    assert place_of("person") == ("people", "contacts")
    assert place_of("placement") == ("placements", "placement")
    assert place_of("role")[0] in places()


def test_the_filter_counts(page: RecordsPage, qtbot: QtBot) -> None:
    page.show_listing("contacts")
    assert count(page) == "30 of 30"
    page.bar.take_focus()
    with qtbot.waitSignal(page.bar.filtered):
        page.bar.findChildren(QLineEdit)[0].setText("Łukasz")
    assert count(page) == "3 of 30"
    page.bar.clear_filters()
    assert count(page) == "30 of 30"


def test_a_filter_that_fits_nothing_says_so_and_gives_a_way_back(page: RecordsPage, qtbot: QtBot) -> None:
    page.bar.take_focus()
    with qtbot.waitSignal(page.bar.filtered):
        QTest.keyClicks(page.bar.findChildren(QLineEdit)[0], "nobody at all")
    assert page.table.records.rowCount() == 0
    back = next(b for b in page.findChildren(QPushButton) if b.text() == "Show all")
    assert not back.isHidden()
    back.click()
    assert page.table.records.rowCount() == 30


def test_a_programme_filters_what_belongs_to_it(desk: Desk, page: RecordsPage) -> None:
    exchange = next(p.id for p in desk.office.records.of("programme") if p.title["en"] == "Exchange")
    desk.choose_programme(exchange)
    assert count(page) == "0 of 0"
    page.show_listing("contacts")
    assert count(page) == "30 of 30"
    desk.choose_programme("")
    page.show_listing("participant")
    assert count(page) == "30 of 30"


def test_a_row_opens_its_record_and_a_new_name_shows_in_the_list(desk: Desk, page: RecordsPage) -> None:
    page.show_listing("contacts")
    first = page.table.records.ids[0]
    page.table.setCurrentIndex(page.table.records.index(0, 0))
    assert page.record.shown == ("person", first)
    desk.change("person", first, {"family_name": "Zzz"})
    assert page.table.chosen_ids == [first]
    assert page.table.records.row_of(first) > 15
    assert list(page.table.records.ids) == browsing.ids(desk.office, Query(entity="person"))


def test_several_are_deleted_and_come_back_together(desk: Desk, page: RecordsPage) -> None:
    page.show_listing("contacts")
    for one in list(page.table.records.ids[:3]):
        page.table.choose(one, adding=True)
    page.delete()
    assert page.table.records.rowCount() == 27
    desk.undo()
    assert page.table.records.rowCount() == 30


def test_the_columns_chosen_are_remembered(desk: Desk, page: RecordsPage) -> None:
    desk.state.lists["contacts"] = ListLook(columns=("email", "no_such_field", "given_name"))
    page.show_listing("contacts")
    assert [field.name for field in page.table.records.columns] == ["email", "given_name"]


def test_rows_are_copied_as_a_table(page: RecordsPage) -> None:
    page.show_listing("contacts")
    page.table.choose(page.table.records.ids[0])
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert len(QGuiApplication.clipboard().text().splitlines()) == 2


def test_a_new_record_asks_for_what_it_needs(desk: Desk, page: RecordsPage) -> None:
    dialog = NewRecord(desk, "person", {}, page)
    dialog.begin()
    assert not dialog.made
    told = [label.text() for label in dialog.findChildren(QLabel, "refusal") if not label.isHidden()]
    assert [words.split()[0] for words in told] == ["First", "Last"]
    dialog.questions["given_name"].editor.show_value("Mo")
    dialog.questions["family_name"].editor.show_value("علي")
    dialog.begin()
    dialog.begin()
    assert desk.office.records.get("person", dialog.made).given_name == "Mo"
    assert browsing.count(desk.office, Query(entity="person")) == 31


def test_a_new_participant_belongs_to_the_programme_shown(desk: Desk, page: RecordsPage) -> None:
    programme = desk.office.records.of("programme")[0].id
    desk.choose_programme(programme)
    dialog = NewRecord(desk, "participant", {}, page)
    assert dialog.questions["programme_id"].editor.value() == programme


def test_back_and_forward(program: Application) -> None:
    shell = program.window.shell
    assert shell is not None
    assert program.desk is not None
    host = browsing.ids(program.desk.office, Query(entity="organisation"))[0]
    shell.places.go(Location("placements"))
    program.desk.asked.emit("organisation", host)
    assert shell.here == Location("organisations", "organisation", "organisation", host)
    shell.places.back()
    assert shell.here.place == "placements"
    shell.places.back()
    assert shell.here.place == "today"
    shell.places.forward()
    shell.places.forward()
    assert shell.here.record == host


def test_the_search_field_finds_records_and_commands(program: Application, qtbot: QtBot) -> None:
    shell = program.window.shell
    assert shell is not None
    search = shell.bar.search
    search.setFocus()
    with qtbot.waitSignal(search.asked):
        QTest.keyClicks(search, "havbruk")
    qtbot.waitUntil(lambda: bool(search.found))
    assert [hit.words for hit in search.found if hit.entity == "organisation"] == ["Havbruk Analyse"]
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert shell.here.entity == "organisation" or shell.here.record
    with qtbot.waitSignal(search.asked):
        QTest.keyClicks(search, "larger")
    qtbot.waitUntil(lambda: any(hit.action == "larger" for hit in search.found))


def test_a_place_that_is_not_built_says_what_to_use_instead(program: Application) -> None:
    shell = program.window.shell
    assert shell is not None
    shell.places.go(Location("results"))
    assert shell.places.page is not None
    words = [label.text() for label in shell.places.page.findChildren(QLabel)]
    assert any("Until then" in sentence for sentence in words)


def test_a_program_that_ends_after_copying_ends_well(tmp_path: Path) -> None:
    script = tmp_path / "copying.py"
    script.write_text(
        "from PySide6.QtWidgets import QApplication\n"
        "from ui.pages.lists.list_verbs import _to_clipboard\n"
        "app = QApplication([])\n"
        "_to_clipboard((('A',), ('b',)))\n",
        encoding="utf-8",
    )
    around = {**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run([sys.executable, script], env=around, capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stderr) == (0, "")
