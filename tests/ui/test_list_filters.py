"""Filters in plain words, saved views, and the look of a list from one day to the next."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.domain.catalogue import entity_named
from app.domain.condition import Condition
from app.services import browsing
from app.services.browsing import Query
from app.text import LANGUAGES
from ui.dialogs.columns_dialog import ColumnsDialog
from ui.dialogs.condition_dialog import ConditionDialog
from ui.dialogs.condition_parts import StretchPart, ValuesPart, WordsPart
from ui.dialogs.view_name import ViewName
from ui.models.desk import Desk
from ui.pages.lists.condition_chips import ConditionChip
from ui.pages.lists.filter_menu import fill_menu
from ui.pages.lists.records_page import RecordsPage
from ui.pages.places import places
from ui.window_state import ListLook

MOE = Condition(field="family_name", way="contains", values=("moe",))
NO_PHONE = Condition(field="phone", way="empty")


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> RecordsPage:
    made = RecordsPage(desk, places()["people"], "contacts")
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


@pytest.fixture
def placements(desk: Desk, qtbot: QtBot) -> RecordsPage:
    made = RecordsPage(desk, places()["placements"])
    qtbot.addWidget(made)
    made.resize(1100, 700)
    made.show()
    return made


def count(page: RecordsPage) -> str:
    return page.findChildren(QLabel, "count")[0].text()


def marked(page: RecordsPage) -> list[str]:
    QApplication.processEvents()
    chips = page.bar.views.findChildren(QToolButton)
    return [chip.text() for chip in chips if chip.isChecked() and not chip.isHidden()]


def saved(desk: Desk) -> list[str]:
    return [one.name for one in desk.state.views["contacts"]]


def asked(dialog: ConditionDialog) -> Condition | None:
    dialog.answer()
    return dialog.condition


def test_conditions_stand_as_sentences_and_go_with_their_cross(page: RecordsPage) -> None:
    page.bar.keep(MOE)
    page.bar.keep(NO_PHONE)
    assert page.bar.chips.sentences == ['Last name contains "moe"', "Phone is empty"]
    assert count(page) == "3 of 30"
    chip = page.bar.chips.findChildren(ConditionChip)[0]
    chip.findChildren(QPushButton)[0].click()
    assert page.bar.chips.sentences == ["Phone is empty"]
    assert count(page) == "30 of 30"
    QTest.keyClick(page.bar.chips.findChildren(ConditionChip)[-1], Qt.Key.Key_Delete)
    assert page.bar.chips.isHidden()


def test_the_same_condition_twice_is_one(page: RecordsPage) -> None:
    page.bar.keep(MOE)
    page.bar.keep(MOE)
    assert len(page.bar.filters.conditions) == 1
    page.bar.keep(NO_PHONE, 0)
    assert page.bar.filters.conditions == (NO_PHONE,)


def test_an_empty_list_offers_to_show_all_again(page: RecordsPage) -> None:
    page.bar.keep(Condition(field="family_name", way="contains", values=("nobody at all",)))
    back = next(one for one in page.findChildren(QPushButton) if one.text() == "Show all")
    assert not back.isHidden()
    back.click()
    assert count(page) == "30 of 30"
    assert page.bar.filters.conditions == ()


def test_another_list_begins_without_filters(page: RecordsPage) -> None:
    page.bar.keep(MOE)
    page.show_listing("participant")
    assert not page.bar.filters
    assert count(page) == "30 of 30"


@pytest.mark.parametrize("typed", ["16/1/2027", "2027-01-16", "16. januar 2027", "16.1.27", "16 jan 2027"])
def test_days_are_typed_as_people_write_them(desk: Desk, placements: RecordsPage, typed: str) -> None:
    spec = entity_named("placement")
    dialog = ConditionDialog(desk, spec, spec.fields["start_date"], None, placements)
    dialog.findChildren(StretchPart)[0].high.setText(typed)
    condition = asked(dialog)
    assert condition is not None
    assert condition.values == ("", "2027-01-16")
    placements.bar.keep(condition)
    assert placements.table.records.rowCount() == 1


def test_days_the_wrong_way_round_are_turned(desk: Desk, page: RecordsPage) -> None:
    spec = entity_named("placement")
    dialog = ConditionDialog(desk, spec, spec.fields["start_date"], None, page)
    part = dialog.findChildren(StretchPart)[0]
    part.low.setText("2027-02-01")
    part.high.setText("2027-01-01")
    condition = asked(dialog)
    assert condition is not None
    assert condition.values == ("2027-01-01", "2027-02-01")


@pytest.mark.parametrize("typed", ["", "sometime", "32.13.2027", "x" * 5_000])
def test_what_is_no_day_is_told_in_a_sentence(desk: Desk, page: RecordsPage, typed: str) -> None:
    spec = entity_named("placement")
    dialog = ConditionDialog(desk, spec, spec.fields["start_date"], None, page)
    dialog.findChildren(StretchPart)[0].low.setText(typed)
    assert asked(dialog) is None
    assert "date" in next(one.text() for one in dialog.findChildren(QLabel, "refusal"))


def test_values_are_ticked_and_come_back(desk: Desk, page: RecordsPage) -> None:
    spec = entity_named("participant")
    home = spec.fields["home_org_id"]
    dialog = ConditionDialog(desk, spec, home, None, page)
    assert asked(dialog) is None
    ticks = dialog.findChildren(ValuesPart)[0].list
    school = browsing.ids(desk.office, Query(entity="organisation", find="Fjordbyen"))[0]
    ticks.add(school, "Fjordbyen høgskole")
    condition = asked(dialog)
    assert condition == Condition(field="home_org_id", way="any", values=(school,))
    again = ConditionDialog(desk, spec, home, condition, page)
    assert again.findChildren(ValuesPart)[0].list.ticked == (school,)


def test_words_are_bounded(desk: Desk, page: RecordsPage) -> None:
    spec = entity_named("person")
    dialog = ConditionDialog(desk, spec, spec.fields["family_name"], None, page)
    dialog.findChildren(WordsPart)[0].line.setText("a" * 3_000_000)
    condition = asked(dialog)
    assert condition is not None
    assert len(condition.values[0]) == 200


def test_every_field_that_may_be_asked_has_a_dialog(desk: Desk, page: RecordsPage) -> None:
    menu = QMenu(page)
    for listing in places()["people"].listings:
        spec = entity_named(listing.entity)
        chosen: list[str] = []
        menu.clear()
        fill_menu(menu, desk, listing, chosen.append)
        actions = [*menu.actions(), *(a for sub in menu.findChildren(QMenu) for a in sub.actions())]
        for action in actions:
            action.trigger()
        assert "legal_hold_reason" not in chosen
        assert len(chosen) > 3
        for name in dict.fromkeys(chosen):
            ConditionDialog(desk, spec, spec.fields[name], None, page).deleteLater()


def test_a_view_is_saved_shown_renamed_and_deleted(
    desk: Desk, page: RecordsPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    page.bar.keep(MOE)
    answers = iter(["  Moes  ", "All Moes"])

    def answer(dialog: ViewName) -> int:
        dialog.findChildren(QLineEdit)[0].setText(next(answers))
        return 1

    monkeypatch.setattr(ViewName, "exec", answer)
    page.verbs()["save_view"]()
    assert marked(page) == ["Moes"]
    page.bar.views.chosen.emit("")
    assert count(page) == "30 of 30"
    assert marked(page) == ["All"]
    page.bar.views.chosen.emit("Moes")
    assert count(page) == "3 of 30"
    page.views.rename("Moes")
    assert saved(desk) == ["All Moes"]
    with qtbot.waitSignal(desk.offered) as offered:
        page.views.delete("All Moes")
    assert desk.state.views["contacts"] == ()
    assert offered.args is not None
    offered.args[2]()
    assert saved(desk) == ["All Moes"]


def test_a_filter_changed_by_hand_is_no_view(page: RecordsPage) -> None:
    page.bar.keep(MOE)
    page.views.save("Moes", page.bar.filters, ListLook())
    page.bar.keep(NO_PHONE)
    assert marked(page) == []
    page.bar.remove(1)
    assert marked(page) == ["Moes"]


def test_a_view_has_columns_of_its_own(desk: Desk, page: RecordsPage) -> None:
    usual = [field.name for field in page.table.shown_columns]
    page.bar.keep(MOE)
    page.views.save("Moes", page.bar.filters, ListLook(columns=("email", "given_name"), sort="email"))
    page.bar.views.chosen.emit("Moes")
    assert [field.name for field in page.table.shown_columns] == ["email", "given_name"]
    assert page.table.records.query.sort == "email"
    page.bar.views.chosen.emit("")
    assert [field.name for field in page.table.shown_columns] == usual
    assert desk.state.lists.get("contacts") is None


def test_a_view_of_another_version_shows_what_it_can(desk: Desk, page: RecordsPage) -> None:
    strange = Condition(field="no_such_field", way="empty")
    hidden = Condition(field="legal_hold_reason", way="filled")
    look = ListLook(columns=("no_such_field", "legal_hold_reason"), sort="legal_hold_reason")
    page.bar.keep(MOE)
    page.views.save("Old", page.bar.filters, look)
    view = desk.state.views["contacts"][0]
    desk.state.views["contacts"] = (
        type(view)(name="Old", state="no_such_state", conditions=(strange, hidden, MOE), look=look),
    )
    page.bar.views.chosen.emit("Old")
    assert page.bar.filters.conditions == (MOE,)
    assert page.bar.filters.state == ""
    assert page.table.shown_columns
    assert page.table.records.query.sort == ""


def test_placements_begin_this_month(desk: Desk, placements: RecordsPage) -> None:
    placements.bar.views.chosen.emit("Starts this month")
    today = desk.office.today
    found = browsing.page(desk.office, "placement", list(placements.table.records.ids))
    assert all((one.start_date.year, one.start_date.month) == (today.year, today.month) for one in found)
    every = [one.start_date for one in desk.office.records.of("placement")]
    assert len(found) == len([day for day in every if (day.year, day.month) == (today.year, today.month)])


def test_a_moved_column_a_width_and_an_order_come_back(desk: Desk, page: RecordsPage, qtbot: QtBot) -> None:
    heading = page.table.heading
    names = [field.name for field in page.table.shown_columns]
    with qtbot.waitSignal(heading.arranged):
        heading.moveSection(0, 2)
    edge = heading.sectionViewportPosition(heading.logicalIndex(0)) + heading.sectionSize(
        heading.logicalIndex(0)
    )
    place = QPoint(edge - 1, 10)
    QTest.mousePress(heading.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseMove(heading.viewport(), place + QPoint(20, 0))
    QTest.mouseMove(heading.viewport(), place + QPoint(60, 0))
    with qtbot.waitSignal(heading.arranged):
        QTest.mouseRelease(heading.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(60, 0))
    heading.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    look = desk.state.lists["contacts"]
    assert look.columns[:3] == (names[1], names[2], names[0])
    assert list(look.widths) == [names[1]]
    assert (look.sort, look.descending) == (names[1], True)
    again = RecordsPage(desk, places()["people"], "contacts")
    qtbot.addWidget(again)
    assert [field.name for field in again.table.shown_columns][:3] == list(look.columns[:3])
    assert again.table.columnWidth(0) == look.widths[names[1]]
    assert again.table.records.query.descending
    assert again.table.heading.sortIndicatorSection() == 0


def test_the_lists_of_a_place_keep_their_looks_apart(desk: Desk, page: RecordsPage) -> None:
    desk.state.lists["contacts"] = ListLook(columns=("email",))
    page.show_listing("participant")
    assert [field.name for field in page.table.shown_columns] != ["email"]
    page.show_listing("contacts")
    assert [field.name for field in page.table.shown_columns] == ["email"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bar_fits_a_small_window(desk: Desk, qtbot: QtBot, language: str) -> None:
    desk.state.language = language  # type: ignore[assignment]
    for place in ("people", "placements", "organisations"):
        made = RecordsPage(desk, places()[place])
        qtbot.addWidget(made)
        assert made.bar.minimumSizeHint().width() <= 430


def test_words_without_end_do_not_stop_the_list(page: RecordsPage, qtbot: QtBot) -> None:
    line = page.bar.findChildren(QLineEdit)[0]
    with qtbot.waitSignal(page.bar.filtered):
        line.setText("moe " * 1_000_000)
    assert len(line.text()) <= 200


def test_columns_come_back_as_at_first(
    desk: Desk, page: RecordsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    usual = [field.name for field in page.table.shown_columns]
    desk.state.lists["contacts"] = ListLook(columns=("email",), widths={"email": 300}, sort="email")
    page.show_listing("contacts")
    assert page.table.columnWidth(0) >= 300

    def answer(dialog: ColumnsDialog) -> int:
        next(one for one in dialog.findChildren(QPushButton) if one.text() == "As at first").click()
        return dialog.result()

    monkeypatch.setattr(ColumnsDialog, "exec", answer)
    page.choose_columns()
    assert [field.name for field in page.table.shown_columns] == usual
    assert desk.state.lists["contacts"] == ListLook()
