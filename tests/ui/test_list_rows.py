"""Rows of a list: chosen, copied, exported, changed many at once; a change draws its own rows alone."""

import csv
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve
from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.catalogue import entity_named
from app.domain.condition import Condition
from app.services import browsing, editing
from app.services.browsing import Query
from ui.dialogs.change_field import ChangeField
from ui.dialogs.export_dialog import ExportDialog
from ui.models.desk import Desk
from ui.models.record_list import RecordList
from ui.pages.lists.list_table import ListTable
from ui.pages.lists.records_page import RecordsPage
from ui.pages.place_page import PlacePage
from ui.pages.places import places

PERSON = entity_named("person")
MOE = Condition(field="family_name", way="contains", values=("moe",))
COLUMNS = [PERSON.fields["family_name"], PERSON.fields["given_name"], PERSON.fields["email"]]


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> RecordsPage:
    made = RecordsPage(desk, places()["people"], "contacts")
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


class Watch:
    """What a model tells its views, and how often it asks for all ids."""

    def __init__(self, model: RecordList, monkeypatch: pytest.MonkeyPatch) -> None:
        self.drawn: list[int] = []
        self.asked = 0
        real: Callable[..., list[str]] = browsing.ids

        def counted(*args: object, **named: object) -> list[str]:
            self.asked += 1
            return real(*args, **named)

        monkeypatch.setattr(browsing, "ids", counted)
        model.dataChanged.connect(self._drew)

    def _drew(self, first: QModelIndex, last: QModelIndex) -> None:
        self.drawn += range(first.row(), last.row() + 1)


def test_a_changed_value_draws_one_row_and_asks_nothing(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    model = RecordList(desk, Query(entity="person"), COLUMNS, desk)
    watch = Watch(model, monkeypatch)
    editing.change(desk.office, "person", model.ids[7], {"email": "new@student.example"})
    assert (watch.drawn, watch.asked) == ([7], 0)
    assert model.index(7, 2).data() == "new@student.example"


def test_a_name_is_drawn_where_it_is_carried(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    spec = entity_named("placement")
    columns = [spec.fields["host_id"], spec.fields["participant_id"]]
    model = RecordList(desk, Query(entity="placement", sort="start_date"), columns, desk)
    watch = Watch(model, monkeypatch)
    host = browsing.ids(desk.office, Query(entity="organisation", find="Havbruk"))[0]
    watch.asked = 0
    editing.change(desk.office, "organisation", host, {"legal_name": "Havbruk Ny"})
    rows = [row for row in range(model.rowCount()) if model.index(row, 0).data() == "Havbruk Ny"]
    assert sorted(watch.drawn) == rows
    assert len(rows) == 5
    assert watch.asked == 0
    first = browsing.page(desk.office, "placement", [model.ids[3]])[0]
    person = desk.office.records.get("participant", first.participant_id).person_id
    editing.change(desk.office, "person", person, {"given_name": "Renamed"})
    assert model.index(3, 1).data().endswith(", Renamed")
    assert watch.drawn[-1] == 3


def test_what_no_row_shows_is_no_matter(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    model = RecordList(desk, Query(entity="participant"), list(entity_named("participant").listed), desk)
    watch = Watch(model, monkeypatch)
    person = desk.office.records.of("person")[0]
    editing.change(desk.office, "person", person.id, {"phone": "+47 91 23 45 67"})
    assert (watch.drawn, watch.asked) == ([], 0)


def test_rows_enter_leave_and_move(desk: Desk) -> None:
    condition = Condition(field="email", way="contains", values=("p1",))
    query = Query(entity="person", conditions=(condition,))
    model = RecordList(desk, query, COLUMNS, desk)
    office, first = desk.office, model.ids[0]
    for values in ({"email": "x@student.example"}, {"email": "p1@student.example"}, {"family_name": "Zzz"}):
        editing.change(office, "person", first, values)
        assert list(model.ids) == browsing.ids(office, query)
    editing.delete(office, "person", first)
    assert first not in model.ids
    editing.undo(office)
    assert list(model.ids) == browsing.ids(office, query)


def test_narrowing_keeps_the_order(desk: Desk) -> None:
    office = desk.office
    for entity, column in (("participant", "home_org_id"), ("placement", "start_date"), ("person", "")):
        spec = entity_named(entity)
        for descending in (False, True):
            whole = Query(entity=entity, sort=column, descending=descending)
            model = RecordList(desk, whole, list(spec.listed), desk)
            for words in ("a", "da", "dahl", ""):
                query = Query(entity=entity, sort=column, descending=descending, find=words)
                model.ask(query)
                assert list(model.ids) == browsing.ids(office, query)


def test_a_long_list_is_put_in_order_beside_the_window(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.models.record_list.MANY", 5)
    model = RecordList(desk, Query(entity="person"), COLUMNS, desk)
    before = list(model.ids)
    with qtbot.waitSignal(model.renewed):
        model.sort(2, Qt.SortOrder.DescendingOrder)
        assert list(model.ids) == before
    assert list(model.ids) == browsing.ids(desk.office, model.query)
    model.sort(1)
    query = evolve(model.query, find="a")
    model.ask(query)
    assert list(model.ids) == browsing.ids(desk.office, query)
    qtbot.waitUntil(lambda: not desk.tasks.running)
    assert list(model.ids) == browsing.ids(desk.office, query)


def test_an_order_older_than_a_change_is_not_taken_over(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.models.record_list.MANY", 5)
    model = RecordList(desk, Query(entity="person"), COLUMNS, desk)
    model.sort(2, Qt.SortOrder.DescendingOrder)
    made = editing.add(desk.office, "person", {"given_name": "A", "family_name": "B", "language": "nb"})
    assert made in model.ids
    qtbot.waitUntil(lambda: not desk.tasks.running)
    assert list(model.ids) == browsing.ids(desk.office, model.query)


def test_a_narrowed_list_hears_of_changes(desk: Desk) -> None:
    model = RecordList(desk, Query(entity="person"), COLUMNS, desk)
    query = Query(entity="person", find="moe")
    model.ask(query)
    made = editing.add(desk.office, "person", {"given_name": "A", "family_name": "Moe", "language": "nb"})
    assert made in model.ids
    model.ask(Query(entity="person", find="mo"))
    assert list(model.ids) == browsing.ids(desk.office, Query(entity="person", find="mo"))


def test_selection_and_scroll_stay_when_a_colleague_saves(desk: Desk, qtbot: QtBot) -> None:
    table = ListTable(desk, Query(entity="person"), COLUMNS)
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    chosen = [table.records.ids[row] for row in (10, 11, 14)]
    for one in chosen:
        table.choose(one, adding=True)
    value = table.verticalScrollBar().value()
    editing.change(desk.office, "person", table.records.ids[11], {"email": "other@student.example"})
    desk.office.tell_all()
    assert table.chosen_ids == chosen
    assert table.verticalScrollBar().value() == value


def test_space_ticks_enter_opens_and_all_are_chosen(page: RecordsPage, qtbot: QtBot) -> None:
    table = page.table
    opened: list[str] = []
    page.table.opened.connect(opened.append)
    table.setFocus()
    table.selectionModel().setCurrentIndex(
        table.records.index(2, 0), QItemSelectionModel.SelectionFlag.NoUpdate
    )
    opened.clear()
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert table.chosen_ids == [table.records.ids[2]]
    QTest.keyClick(table, Qt.Key.Key_Space)
    assert table.chosen_ids == []
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened == [table.records.ids[2]]
    QTest.keyClick(table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert table.chosen_count == 30
    qtbot.waitUntil(lambda: "30 selected" in page.findChildren(QLabel, "count")[0].text())


def test_a_copy_pastes_as_text_and_as_a_table(page: RecordsPage) -> None:
    for row in (4, 1):
        page.table.choose(page.table.records.ids[row], adding=True)
    page.verbs()["copy_table"]()
    mime = QGuiApplication.clipboard().mimeData()
    lines = mime.text().splitlines()
    assert lines[0].split("\t")[0] == page.table.shown_columns[0].label.en
    assert [line.split("\t")[0] for line in lines[1:]] == [
        page.table.records.index(row, 0).data() for row in (1, 4)
    ]
    assert mime.html().count("<tr>") == 3


def test_a_copy_follows_moved_columns(page: RecordsPage) -> None:
    page.table.heading.moveSection(0, 1)
    page.verbs()["copy_table"]()
    heading = QGuiApplication.clipboard().text().splitlines()[0].split("\t")
    assert heading == [field.label.en for field in page.table.shown_columns]


def test_a_large_copy_is_made_beside_the_window(
    page: RecordsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.pages.lists.list_verbs.AT_ONCE", 10)
    QGuiApplication.clipboard().clear()
    page.rows.copy()
    qtbot.waitUntil(lambda: len(QGuiApplication.clipboard().text().splitlines()) == 31)


def exported(
    page: RecordsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, path: Path, ending: str
) -> None:
    def answer(dialog: ExportDialog) -> int:
        dialog.formats[ending].setChecked(True)
        return 1

    monkeypatch.setattr(ExportDialog, "exec", answer)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    with qtbot.waitSignal(page._desk.offered):
        page.verbs()["export"]()


def test_what_is_shown_is_exported(
    page: RecordsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page.bar.keep(MOE)
    exported(page, qtbot, monkeypatch, tmp_path / "list", ".csv")
    rows = list(csv.reader((tmp_path / "list.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == 4
    assert rows[0][0] == page.table.shown_columns[0].label.en
    assert [row[0] for row in rows[1:]] == [page.table.records.index(row, 0).data() for row in range(3)]


def test_several_selected_rows_are_exported_alone(
    page: RecordsPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    page.table.choose(page.table.records.ids[0])
    page.table.choose(page.table.records.ids[5], adding=True)
    for ending in (".xlsx", ".pdf"):
        exported(page, qtbot, monkeypatch, tmp_path / f"list{ending}", ending)
        assert (tmp_path / f"list{ending}").stat().st_size > 1_000
    QApplication.processEvents()


def test_delicate_columns_have_a_tick_of_their_own(desk: Desk, page: RecordsPage) -> None:
    hold = PERSON.fields["legal_hold_reason"]
    dialog = ExportDialog(desk, "Contacts", 3, selected=False, delicate=[hold], parent=page)
    assert not dialog.tick.isHidden()
    assert not dialog.includes_delicate
    plain = ExportDialog(desk, "Contacts", 3, selected=False, delicate=[], parent=page)
    assert plain.tick.isHidden()


def test_one_field_of_many_is_changed_and_taken_back(desk: Desk, page: RecordsPage, qtbot: QtBot) -> None:
    ids = list(page.table.records.ids[:6])
    before = [one.title for one in browsing.page(desk.office, "person", ids)]
    dialog = ChangeField(desk, PERSON, ids, page)
    main = next(one for one in dialog.findChildren(QPushButton) if one.objectName() == "main")
    assert not main.isEnabled()
    dialog.choose("title", "Dr")
    with qtbot.waitSignal(dialog.accepted):
        main.click()
        main.click()
    assert [one.title for one in browsing.page(desk.office, "person", ids)] == ["Dr"] * 6
    assert desk.undo()
    assert [one.title for one in browsing.page(desk.office, "person", ids)] == before


def test_what_is_refused_stays_in_the_dialog(desk: Desk, page: RecordsPage, qtbot: QtBot) -> None:
    dialog = ChangeField(desk, PERSON, list(page.table.records.ids[:2]), page)
    dialog.choose("language", None)
    dialog.change()
    refusal = dialog.findChildren(QLabel, "refusal")[0]
    qtbot.waitUntil(lambda: not refusal.isHidden())
    assert refusal.text()
    assert all(one.language == "nb" for one in desk.office.records.of("person"))


def test_an_office_without_records_says_what_to_do(desk: Desk, page: RecordsPage, qtbot: QtBot) -> None:
    page.show_listing("applicants")
    offered = [one.text() for one in page.findChildren(QPushButton) if one.isVisibleTo(page)]
    assert "Import a list…" in offered
    with qtbot.waitSignal(desk.commanded) as commanded:
        next(one for one in page.findChildren(QPushButton) if one.text() == "Import a list…").click()
    assert commanded.args == ["import_list"]


def test_tabs_tell_how_many(desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    place = PlacePage(desk, places()["people"])
    qtbot.addWidget(place)
    place.show()
    place.show_part("contacts")
    tabs = {place.tabs.tabData(at): at for at in range(place.tabs.count())}
    qtbot.waitUntil(lambda: place.tabs.tabText(tabs["contacts"]) == "Contacts  30")
    counted: list[str] = []
    real = browsing.count

    def count(*args: Any) -> int:
        counted.append("")
        return real(*args)

    monkeypatch.setattr(browsing, "count", count)
    person = desk.office.records.of("person")[0].id
    editing.change(desk.office, "person", person, {"phone": "+47 91 00 00 00"})
    qtbot.wait(250)
    assert counted == []
    made = {"given_name": "A", "family_name": "B", "language": "nb"}
    for _ in range(3):
        editing.add(desk.office, "person", made)
    qtbot.waitUntil(lambda: place.tabs.tabText(tabs["contacts"]) == "Contacts  33")
    assert len(counted) <= 2 * len(tabs)


EVIL = ("<b>bold</b>", "🙂🙂", "\u202eabc", "\u200f\u0645\u0631\u062d", "x" * 1_900, "&amp; &", "a\tb")


@pytest.mark.parametrize("name", EVIL)
def test_odd_names_are_shown_as_they_stand(desk: Desk, page: RecordsPage, name: str) -> None:
    made = editing.add(desk.office, "person", {"given_name": "Mo", "family_name": name, "language": "nb"})
    page.table.fit()
    row = page.table.records.row_of(made)
    shown = page.table.records.index(row, 0).data()
    assert shown == browsing.cells(desk.office, desk.office.records.get("person", made), COLUMNS, "en")[0]
    assert page.table.columnWidth(0) < 400
    page.bar.keep(Condition(field="family_name", way="contains", values=(name[:150],)))
    assert page.bar.chips.sentences[0].startswith("Last name contains")
    page.grab()
