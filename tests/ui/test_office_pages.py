"""The pages of the office: users, clauses, codes, templates, backups, the bin and the audit."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any, TypeVar

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.services import bin as office_bin
from app.services import clause_library, code_lists, editing, health, office_users
from app.text import LANGUAGES
from ui.dialogs.erase_dialog import EraseDialog
from ui.dialogs.user_dialog import UserDialog
from ui.models.desk import Desk
from ui.pages.office.audit import AuditPage
from ui.pages.office.backups import BackupsPage
from ui.pages.office.bin import BinPage
from ui.pages.office.clauses import ClausesPage
from ui.pages.office.code_table import ACTIVE_AT, FIRST, KEY, ORDER_AT
from ui.pages.office.codes import CodesPage
from ui.pages.office.line_list import ROWS, Line, LineTable
from ui.pages.office.templates import PAPERS, TemplatesPage
from ui.pages.office.users import UsersPage
from ui.pages.page import PageView, pages_of
from ui.pages.place_page import PlacePage
from ui.pages.place_stack import PlaceStack
from ui.pages.places import places

P = TypeVar("P", bound=PageView)
EVERY = (UsersPage, ClausesPage, CodesPage, TemplatesPage, BackupsPage, BinPage, AuditPage)


@pytest.fixture
def open_page(desk: Desk, qtbot: QtBot) -> Iterator[Callable[[type[P]], P]]:
    def make(kind: type[P]) -> P:
        page = kind(desk)  # type: ignore[call-arg]
        qtbot.addWidget(page)
        page.resize(1150, 640)
        page.show()
        page.arrive()
        settle(qtbot, desk)
        return page

    yield make
    desk.tasks.stop_all()


def settle(qtbot: QtBot, desk: Desk) -> None:
    qtbot.waitUntil(lambda: not desk.tasks.running, timeout=10_000)
    qtbot.wait(5)  # what was put into a layout is shown when the layout is


def shown(page: QWidget) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def button(page: QWidget, words: str) -> QPushButton:
    return next(b for b in page.findChildren(QPushButton) if b.text() == words and b.isVisible())


def persons(desk: Desk) -> list[Any]:
    return list(desk.office.records.of("person"))


def bin_some(desk: Desk, count: int) -> list[str]:
    gone = [one.id for one in persons(desk)[:count]]
    with desk.office.work() as work:
        for one in gone:
            work.delete("person", one)
    return gone


def test_the_pages_stand_in_their_order_in_every_language(desk: Desk) -> None:
    mine = {"users", "clauses", "codes", "templates", "backups", "bin", "audit"}
    found = [page for page in pages_of("office") if page.key in mine]
    assert [page.key for page in found] == [
        "users",
        "clauses",
        "codes",
        "templates",
        "backups",
        "bin",
        "audit",
    ]
    assert all(page.title.of(code) for page in found for code in LANGUAGES)
    assert {page.entity for page in found} == {"app_user", "clause", "code", ""}


def test_pages_stand_for_their_lists_and_the_bin_is_one(desk: Desk, qtbot: QtBot) -> None:
    place = PlacePage(desk, places()["office"])
    qtbot.addWidget(place)
    keys = [part.key for part in place.parts]
    assert keys.index("office") < keys.index("users") < keys.index("clauses") < keys.index("audit")
    assert not {"app_user", "clause", "code"} & set(keys)
    assert [key for key in keys if key.startswith("bin")] == ["bin"]
    for key in keys:
        place.show_part(key)
        settle(qtbot, desk)
        assert place.location[:2] == ("office", key)


@pytest.mark.parametrize("kind", EVERY)
def test_an_empty_page_has_a_sentence_and_all_that_is_touched_a_name(
    kind: type[PageView], open_page: Callable[[type[PageView]], PageView]
) -> None:
    page = open_page(kind)
    assert shown(page).strip()
    assert page.accessibleName()
    for one in page.findChildren(QWidget):
        if isinstance(one, QLineEdit | QComboBox | QPlainTextEdit | LineTable) and one.isVisible():
            assert one.accessibleName(), (kind, one.objectName())


def test_a_list_of_lines_reads_only_what_is_in_view(qtbot: QtBot) -> None:
    read: list[int] = []

    def lines(keys: Any) -> list[Line]:
        read.append(len(keys))
        return [Line((str(key), "<b>x</b>")) for key in keys]

    table = LineTable("Numbers", ("No", "Words"), lines, many=True)
    qtbot.addWidget(table)
    QAbstractItemModelTester(table.lines, QAbstractItemModelTester.FailureReportingMode.Fatal)
    table.show_keys(range(50_000))
    assert sum(read) <= 4 * ROWS
    assert table.choose(49_999)
    assert table.chosen_keys == [49_999]
    table.show_keys(range(49_990, 50_010))
    assert table.chosen_keys == [49_999], "what is still there stays selected"
    with qtbot.waitSignal(table.opened) as opened:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert opened.args == [49_999]


def test_users_are_added_and_changed_by_a_lead(
    desk: Desk, qtbot: QtBot, open_page: Callable[[type[UsersPage]], UsersPage]
) -> None:
    page = open_page(UsersPage)
    assert "Nobody is entered yet" in shown(page)
    dialog = UserDialog(desk, page)
    dialog.add()
    assert not office_users.users(desk.office), "a user needs a name"
    assert dialog.findChild(QLabel, "refusal").text()  # type: ignore[union-attr]
    names = [field for field in dialog.findChildren(QLineEdit) if field.accessibleName() == "Name"]
    names[0].setText("Kåre <b>Ås</b>")
    dialog.add()
    dialog.add()
    assert [user.id for user in office_users.users(desk.office)] == [dialog.made]
    office_users.add(desk.office, name="Mia Ek", initials="ME", role="reader", language="da")
    assert [user.initials for user in office_users.users(desk.office)] == ["KÅ", "ME"]
    settle(qtbot, desk)
    roles = next(combo for combo in page.findChildren(QComboBox) if combo.isVisible())
    with qtbot.waitSignal(desk.told):
        roles.activated.emit(roles.findData("reader"))
    assert desk.office.role == "lead", "the last lead stays"
    page.table.choose(office_users.users(desk.office)[1].id)
    settle(qtbot, desk)
    with qtbot.waitSignal(desk.undoable):
        button(page, "Retire").click()
    assert [user.active for user in office_users.users(desk.office)] == [True, False]
    desk.undo()
    assert all(user.active for user in office_users.users(desk.office))


def test_nobody_but_a_lead_gets_the_buttons(
    desk: Desk, open_page: Callable[[type[UsersPage]], UsersPage]
) -> None:
    office_users.add(desk.office, name="Kåre", initials="KÅ", role="lead", language="nb")
    office_users.add(desk.office, name="Mia", initials="ME", role="lead", language="nb")
    mine = office_users.users(desk.office)[0]
    office_users.change_role(desk.office, mine.id, "coordinator")
    page = open_page(UsersPage)
    assert not button(page, "Add a user…").isEnabled()
    assert not button(page, "Retire").isEnabled()


def test_the_bin_filters_restores_many_and_undoes(
    desk: Desk, qtbot: QtBot, open_page: Callable[[type[BinPage]], BinPage]
) -> None:
    page = open_page(BinPage)
    assert "The bin is empty" in shown(page)
    gone = bin_some(desk, 5)
    settle(qtbot, desk)
    assert len(page.table.lines.keys) == 5
    kinds = page.findChildren(QComboBox)[0]
    assert kinds.itemText(1) == "People  5"
    page.verbs()["filter"]()
    name = page.table.lines.index(0, 0).data()
    page.findChildren(QLineEdit)[0].setText(name)
    qtbot.waitUntil(lambda: 1 <= len(page.table.lines.keys) < 5)
    page.findChildren(QLineEdit)[0].setText("nobody at all")
    qtbot.waitUntil(lambda: "Nothing in the bin fits" in shown(page))
    page.findChildren(QLineEdit)[0].clear()
    qtbot.waitUntil(lambda: len(page.table.lines.keys) == 5)
    page.table.selectRow(0)
    with qtbot.waitSignal(desk.offered) as offered:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert offered.args is not None
    assert offered.args[1] == "Restore"
    page.table.selectAll()
    with qtbot.waitSignal(desk.undoable) as told:
        page.restore()
        page.restore()
    settle(qtbot, desk)
    assert told.args == ["Restored from the bin: 5"]
    assert office_bin.kinds(desk.office) == {}
    desk.undo()
    settle(qtbot, desk)
    assert {one.record for one in page.table.lines.keys} == set(gone)


def test_erasing_shows_what_goes_and_wants_the_word(
    desk: Desk, qtbot: QtBot, open_page: Callable[[type[BinPage]], BinPage], monkeypatch: pytest.MonkeyPatch
) -> None:
    (gone,) = bin_some(desk, 1)
    page = open_page(BinPage)
    page.table.selectAll()
    seen: list[str] = []

    def exec_dialog(dialog: EraseDialog) -> QDialog.DialogCode:
        seen.extend(label.text() for label in dialog.findChildren(QLabel))
        erase = dialog.findChild(QPushButton, "main")
        assert erase is not None
        assert not erase.isEnabled()
        dialog.findChildren(QLineEdit)[0].setText("erase ")
        assert erase.isEnabled()
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(EraseDialog, "exec", exec_dialog)
    page.erase()
    settle(qtbot, desk)
    assert any(words.startswith("People, changes: ") for words in seen)
    assert any("memory sticks" in words for words in seen)
    assert desk.office.records.some("person", [gone], binned=True) == []


def test_the_audit_tells_filters_and_hides_what_is_delicate(
    desk: Desk, qtbot: QtBot, tmp_path: Path, open_page: Callable[[type[AuditPage]], AuditPage]
) -> None:
    first = persons(desk)[0]
    desk.change("person", first.id, {"title": "Dr <i>x</i>", "legal_hold_reason": "A secret case"})
    page = open_page(AuditPage)
    assert "Lines: " in shown(page)
    page.table.selectRow(0)
    settle(qtbot, desk)
    qtbot.waitUntil(lambda: "Title: Dr <i>x</i>" in shown(page))
    assert "•••" in shown(page)
    assert "secret" not in shown(page)
    with qtbot.waitSignal(desk.asked) as asked:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert asked.args == ["person", first.id]
    every = len(page.table.lines.keys)
    day = next(field for field in page.findChildren(QLineEdit) if field.accessibleName() == "Until day")
    day.setText("1/1/2020")
    qtbot.waitUntil(lambda: not page.table.lines.keys)
    qtbot.waitUntil(lambda: "Nothing fits the filter" in shown(page))
    day.setText("no day")
    qtbot.waitUntil(lambda: len(page.table.lines.keys) == every)
    assert day.property("refused") is True
    page.write(list(page.table.lines.keys), tmp_path / "audit.csv")
    settle(qtbot, desk)
    text = (tmp_path / "audit.csv").read_text(encoding="utf-8-sig")
    assert text.count("\n") == every + 1
    qtbot.waitUntil(lambda: len(page.table.lines.keys) == every + 1)


def backed_up(desk: Desk) -> Path:
    return health.back_up(desk.office, datetime.now().astimezone() - timedelta(days=8))


def test_backups_are_made_looked_into_and_taken_back_from(
    desk: Desk, qtbot: QtBot, open_page: Callable[[type[BackupsPage]], BackupsPage]
) -> None:
    page = open_page(BackupsPage)
    assert "There is no backup yet" in shown(page)
    path = backed_up(desk)
    first = persons(desk)[0]
    desk.change("person", first.id, {"title": "Docent"})
    gone = persons(desk)[1].id
    editing.delete(desk.office, "person", gone)
    page.arrive()
    settle(qtbot, desk)
    assert "older than a week" in shown(page)
    qtbot.waitUntil(lambda: page.card.records is not None)
    records = page.card.records
    assert records is not None
    assert records.count() == 2
    assert "Changes since then: 2" in shown(page)
    for row in range(2):
        records.item(row).setCheckState(Qt.CheckState.Checked)
    with qtbot.waitSignal(desk.undoable):
        page.card.take_back()
        page.card.take_back()
    settle(qtbot, desk)
    assert desk.office.records.get("person", first.id).title is None
    assert desk.office.records.get("person", gone) is not None
    qtbot.waitUntil(lambda: page.card.records is None and "None: every record" in shown(page))
    desk.undo()
    assert desk.office.records.get("person", gone) is None
    button(page, "Check this backup").click()
    settle(qtbot, desk)
    assert page.table.lines.index(0, 2).data() == "Checked now, sound"
    assert path.exists()


def test_a_backup_now_and_a_check_of_the_file(
    desk: Desk, qtbot: QtBot, open_page: Callable[[type[BackupsPage]], BackupsPage]
) -> None:
    page = open_page(BackupsPage)
    page.back_up()
    page.back_up()
    settle(qtbot, desk)
    assert len(page.table.lines.keys) == 1
    page.check_office()
    settle(qtbot, desk)
    assert "The office file is sound." in shown(page)


def test_a_damaged_backup_is_marked_and_told(
    desk: Desk, qtbot: QtBot, open_page: Callable[[type[BackupsPage]], BackupsPage]
) -> None:
    path = backed_up(desk)
    path.write_bytes(path.read_bytes()[:3000])
    page = open_page(BackupsPage)
    qtbot.waitUntil(lambda: page.table.lines.index(0, 2).data() == "Damaged")
    refusal = page.card.findChild(QLabel, "refusal")
    assert refusal is not None
    assert refusal.text()


def clause(desk: Desk) -> str:
    text = {"en": "Between {{host}}.", "sv": "Mellan {{host}}."}
    return editing.add(desk.office, "clause", {"key": "C01", "title": {"en": "Parties"}, "text": text})


def test_clauses_are_edited_side_by_side_and_versions_compared(
    desk: Desk, qtbot: QtBot, open_page: Callable[[type[ClausesPage]], ClausesPage]
) -> None:
    first = clause(desk)
    page = open_page(ClausesPage)
    assert "No lawyer has reviewed" in shown(page)
    assert (page.card.left.language, page.card.right.language) == ("en", "sv")
    text = page.card.left.findChildren(QPlainTextEdit)[0]
    text.setFocus()
    text.setPlainText("Between {{host}} and {{home}}.")
    page.leave()
    assert desk.office.records.get("clause", first).text["en"] == "Between {{host}} and {{home}}."
    assert "lacks what others fill in: {{home}}" in shown(page)
    with qtbot.waitSignal(desk.undoable):
        page.verbs()["new_record"]()
    assert page.table.lines.index(0, 2).data() == "2"
    text.setPlainText("Between {{host}} & <b>home</b>.")
    page.leave()
    assert desk.office.records.get("clause", first).text["en"] == "Between {{host}} and {{home}}."
    marked = shown(page)
    assert "taken away: struck through" in marked
    assert "&lt;b&gt;home&lt;/b&gt;" in marked
    desk.undo()
    assert "In this language both versions say the same." in shown(page)


def test_a_legal_review_is_noted(desk: Desk, open_page: Callable[[type[ClausesPage]], ClausesPage]) -> None:
    first = clause(desk)
    page = open_page(ClausesPage)
    review = next(c for c in page.findChildren(QComboBox) if c.accessibleName() == "Legal review")
    day = next(f for f in page.findChildren(QLineEdit) if f.accessibleName() == "Reviewed on")
    day.setText("never")
    review.setCurrentIndex(review.findData("approved"))
    review.activated.emit(review.currentIndex())
    assert desk.office.records.get("clause", first).legal_review == "none", "a day that is none waits"
    day.setText("1/2/2020")
    day.editingFinished.emit()
    assert desk.office.records.get("clause", first).legal_review == "approved"
    assert "more than a year old" in shown(page)


def test_what_was_sent_cannot_be_typed_over(
    desk: Desk, open_page: Callable[[type[ClausesPage]], ClausesPage]
) -> None:
    clause(desk)
    programme = desk.office.records.of("programme")[0].id
    values = {
        "no": "A1", "kind": "partnership", "programme_id": programme, "languages": ("nb",),
        "valid_from": "2027-01-01", "valid_to": "2027-12-31", "clauses": ({"key": "C01", "version": 1},),
    }  # fmt: skip
    with desk.office.work() as work:
        work.set("agreement", work.add("agreement", values), state="sent")
    page = open_page(ClausesPage)
    assert all(text.isReadOnly() for text in page.findChildren(QPlainTextEdit))
    assert "Its wording is fixed" in shown(page)


def test_codes_are_typed_retired_and_kept(
    desk: Desk, qtbot: QtBot, open_page: Callable[[type[CodesPage]], CodesPage]
) -> None:
    page = open_page(CodesPage)
    assert "This list is empty" in shown(page)
    page.add("Åsas <b>data</b>")
    page.add("Åsas <b>data</b>")
    model = page.table.model_of_codes
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert [entry.key for entry in model.entries] == ["asas_b_data_b", "asas_b_data_b_2"]
    assert model.setData(model.index(1, FIRST + 1), "Data på svenska")
    assert not model.setData(model.index(1, ORDER_AT), "first")
    assert not model.flags(model.index(0, KEY)) & Qt.ItemFlag.ItemIsEditable
    with qtbot.waitSignal(desk.told):
        assert not model.setData(model.index(0, FIRST), "")
    page.table.setCurrentIndex(model.index(1, FIRST))
    with qtbot.waitSignal(desk.undoable):
        page.retire()
    assert model.index(1, ACTIVE_AT).data() == "No"
    assert button(page, "Use again").isEnabled()
    desk.undo()
    assert model.index(1, ACTIVE_AT).data() == "Yes"
    assert len(desk.office.records.of("code")) == 2


def test_templates_show_programmes_and_papers(
    desk: Desk, qtbot: QtBot, open_page: Callable[[type[TemplatesPage]], TemplatesPage]
) -> None:
    programme = desk.office.records.of("programme")[0]
    desk.change("programme", programme.id, {"template_key": "innopraksis", "template_version": "1"})
    page = open_page(TemplatesPage)
    settle(qtbot, desk)
    assert page.table.chosen_keys == ["innopraksis"]
    qtbot.waitUntil(lambda: "Only in the template" in shown(page) or "only in the template" in shown(page))
    page.table.choose(PAPERS)
    qtbot.waitUntil(lambda: "two languages side by side" in shown(page))


def test_a_record_is_opened_on_the_page_that_stands_for_its_list(desk: Desk, qtbot: QtBot) -> None:
    user = office_users.add(desk.office, name="Kåre", initials="KÅ", role="lead", language="nb")
    office_users.add(desk.office, name="Anna", initials="AN", role="lead", language="nb")
    old = clause(desk)
    clause_library.new_version(desk.office, old)
    codes = [code_lists.add(desk.office, name, {"en": "Word"}) for name in ("theme", "tag", "tag")]
    stack = PlaceStack(desk)
    qtbot.addWidget(stack)
    desk.asked.emit("app_user", user)
    users = stack.page
    assert isinstance(users, UsersPage)
    assert users.table.chosen_keys == [user]
    desk.asked.emit("clause", old)
    clauses = stack.findChildren(ClausesPage)[0]
    assert clauses.isVisibleTo(stack)
    assert clauses.card.version is not None
    assert clauses.card.version.id == old
    desk.asked.emit("code", codes[2])
    chosen = stack.findChildren(CodesPage)[0].table.chosen
    assert chosen is not None
    assert chosen.id == codes[2]
    stack.back()
    assert clauses.isVisibleTo(stack)


def test_a_pasted_book_holds_nothing_up(
    desk: Desk, open_page: Callable[[type[ClausesPage]], ClausesPage]
) -> None:
    first = clause(desk)
    page = open_page(ClausesPage)
    text = page.card.left.findChildren(QPlainTextEdit)[0]
    pasted = QMimeData()
    pasted.setText("x" * 2_000_000)
    text.clear()
    begun = perf_counter()
    text.insertFromMimeData(pasted)
    assert "Its end was left out" in shown(page)
    page.leave()
    page.card.begin()
    assert perf_counter() - begun < 3
    assert set(desk.office.records.get("clause", first).text["en"]) == {"x"}
