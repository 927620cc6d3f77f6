from collections.abc import Callable

import pytest
from attrs import evolve
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from app.domain.catalogue import entity_named
from app.services import browsing, editing
from app.services.browsing import Query
from ui.models.desk import Desk
from ui.models.record_list import RecordList
from ui.models.row_window import ROWS
from ui.pages.lists.list_table import ListTable

TELLS = QAbstractItemModelTester.FailureReportingMode.Warning
"""A broken rule is a Qt warning, and a Qt warning fails the test."""
PERSON = entity_named("person")
COLUMNS = [PERSON.fields["family_name"], PERSON.fields["given_name"], PERSON.fields["email"]]


@pytest.fixture
def people(desk: Desk) -> RecordList:
    return RecordList(desk, Query(entity="person"), COLUMNS, desk)


@pytest.mark.parametrize(
    "entity", ["person", "participant", "placement", "organisation", "programme", "app_user"]
)
def test_the_model_keeps_the_rules_of_qt(desk: Desk, entity: str) -> None:
    columns = entity_named(entity).listed
    model = RecordList(desk, Query(entity=entity), columns, desk)
    QAbstractItemModelTester(model, TELLS, model)
    model.refresh()
    assert model.columnCount() == len(columns)


def test_it_keeps_them_through_every_change(desk: Desk, people: RecordList) -> None:
    QAbstractItemModelTester(people, TELLS, people)
    ids = list(people.ids)
    editing.change(desk.office, "person", ids[3], {"family_name": "Aaberg"})
    editing.delete(desk.office, "person", ids[-1])
    made = editing.add(desk.office, "person", {"given_name": "Mo", "family_name": "Moe", "language": "nb"})
    assert made in people.ids
    assert list(people.ids) == browsing.ids(desk.office, Query(entity="person"))
    people.sort(0, Qt.SortOrder.DescendingOrder)
    people.ask(evolve(people.query, find="Moe"))
    assert list(people.ids) == browsing.ids(desk.office, people.query)


def test_only_a_window_of_rows_is_read(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    with desk.office.work() as work:
        rows = [{"given_name": "N", "family_name": f"Person {n:05}", "language": "nb"} for n in range(2_000)]
        work.add_many("person", rows)
    read: list[int] = []
    real: Callable[..., list[object]] = browsing.page

    def counted(office: object, entity: str, ids: list[str], *, binned: bool = False) -> list[object]:
        read.append(len(ids))
        return real(office, entity, ids, binned=binned)

    monkeypatch.setattr(browsing, "page", counted)
    model = RecordList(desk, Query(entity="person"), COLUMNS, desk)
    assert model.rowCount() > 2_000
    assert read == []
    assert model.index(1_500, 0).data().startswith("Person ")
    assert read == [ROWS]


def test_a_change_keeps_selection_and_scroll(desk: Desk, qtbot: QtBot) -> None:
    table = ListTable(desk, Query(entity="person"), COLUMNS)
    qtbot.addWidget(table)
    table.resize(400, 200)
    table.show()
    chosen = [table.records.ids[row] for row in (10, 12)]
    table.choose(chosen[0])
    table.choose(chosen[1], adding=True)
    table.verticalScrollBar().setValue(8)
    editing.change(desk.office, "person", table.records.ids[0], {"email": "new@student.example"})
    editing.delete(desk.office, "person", table.records.ids[1])
    assert table.chosen_ids == chosen
    assert table.verticalScrollBar().value() in {7, 8}


def test_a_changed_name_shows_in_the_lists_that_carry_it(desk: Desk) -> None:
    spec = entity_named("participant")
    model = RecordList(desk, Query(entity="participant"), [spec.fields["person_id"]], desk)
    first = browsing.page(desk.office, "participant", [model.ids[0]])[0]
    assert model.index(0, 0).data()
    editing.change(desk.office, "person", first.person_id, {"given_name": "Renamed"})
    assert model.index(model.row_of(first.id), 0).data().endswith(", Renamed")


def test_sorting_by_a_heading_asks_anew(desk: Desk, qtbot: QtBot) -> None:
    table = ListTable(desk, Query(entity="person"), COLUMNS)
    qtbot.addWidget(table)
    table.horizontalHeader().setSortIndicator(2, Qt.SortOrder.DescendingOrder)
    mails = [table.records.index(row, 2).data() for row in range(table.records.rowCount())]
    assert mails == sorted(mails, reverse=True)


def test_keys_walk_and_select(desk: Desk, qtbot: QtBot) -> None:
    table = ListTable(desk, Query(entity="person"), COLUMNS)
    qtbot.addWidget(table)
    opened: list[str] = []
    table.opened.connect(opened.append)
    table.choose(table.records.ids[0])
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert opened == [table.records.ids[1]]
    QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(table.chosen_ids) == 2
    table.selectionModel().select(table.records.index(0, 0), QItemSelectionModel.SelectionFlag.Clear)
    assert table.chosen_ids == []
