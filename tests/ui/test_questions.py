"""Questions of several desks on the screen: seen, answered one after the other, taken back."""

import re
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QPushButton

from app.services import browsing, editing
from app.services.browsing import Query
from app.services.conflicts import conflicts
from app.services.merging import merge
from app.services.office import Office
from app.text import LANGUAGES
from tests.services.conflict_desks import opened
from ui.application import Application
from ui.forms.field_line import FieldLine
from ui.notices import NoticeBar
from ui.pages.office_shell import OfficeShell
from ui.pages.place_stack import Location
from ui.pages.sharing.open_questions import OpenQuestions
from ui.pages.sharing.questions_page import QuestionsPage
from ui.pages.sharing.version_card import VersionCard
from ui.theme import DARK, LIGHT


@pytest.fixture
def colleague(program: Application, office_file: Path, tmp_path: Path) -> Iterator[Office]:
    """Return MK's desk of the office on the screen, which is KÅ's."""
    assert program.desk is not None
    program.desk.office.store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    copied = Path(shutil.copy(office_file, tmp_path / "copied.praktikum"))
    office = opened(copied, tmp_path / "colleague.praktikum", 7, "MK")
    yield office
    office.close()


def office_of(program: Application) -> Office:
    assert program.desk is not None
    return program.desk.office


def shell_of(program: Application) -> OfficeShell:
    assert program.window.shell is not None
    return program.window.shell


def people(office: Office) -> list[str]:
    return browsing.ids(office, Query(entity="person"))


def differ(
    program: Application, colleague: Office, record: str, entity: str = "person", **values: object
) -> None:
    """Let both desks write the same fields: the values are pairs."""
    editing.change(office_of(program), entity, record, {name: pair[0] for name, pair in values.items()})  # type: ignore[index]
    editing.change(colleague, entity, record, {name: pair[1] for name, pair in values.items()})  # type: ignore[index]


def meet(program: Application, colleague: Office) -> QuestionsPage:
    """Take in what the colleague wrote, and look at the questions."""
    merge(office_of(program), colleague.path)
    shell = shell_of(program)
    shell.foot.questions.click()
    QCoreApplication.processEvents()
    assert shell.questions.isVisible()
    return shell.questions


def cards_of(page: QuestionsPage) -> list[VersionCard]:
    QCoreApplication.processEvents()
    return [card for card in page.findChildren(VersionCard) if card.isVisible()]


def button(page: QuestionsPage, words: str) -> QPushButton:
    QCoreApplication.processEvents()
    found = [b for b in page.findChildren(QPushButton) if b.text() == words and b.isVisible()]
    assert found, [b.text() for b in page.findChildren(QPushButton) if b.isVisible()]
    return found[0]


def said(page: QuestionsPage) -> str:
    QCoreApplication.processEvents()
    words = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    return re.sub("<[^>]+>", "", words)


def notice(program: Application) -> NoticeBar:
    return shell_of(program).notice


def value(program: Application, record: str, field: str) -> object:
    return getattr(office_of(program).records.get("person", record), field)


def test_the_foot_leads_to_the_questions(program: Application, colleague: Office) -> None:
    shell = shell_of(program)
    assert shell.foot.questions.isHidden()
    first, second = people(colleague)[:2]
    differ(program, colleague, first, phone=("1", "2"))
    merge(office_of(program), colleague.path)
    assert shell.foot.questions.text() == "1 question"
    differ(program, colleague, second, phone=("3", "4"))
    page = meet(program, colleague)
    assert shell.foot.questions.text() == "2 questions"
    assert page.list.count() == 2
    assert "2 questions" in shell.foot.accessibleName()


def test_one_question_after_the_other_without_closing(program: Application, colleague: Office) -> None:
    first, second = people(colleague)[:2]
    for record in (first, second):
        differ(program, colleague, record, phone=("08 1", "08 2"))
    page = meet(program, colleague)
    asked = [one.record for one in conflicts(office_of(program))]
    button(page, "Keep theirs").click()
    assert value(program, asked[0], "phone") == "08 2"
    assert page.isVisible()
    assert [one.record for one in page.chosen] == [asked[1]]
    button(page, "Keep mine").click()
    assert value(program, asked[1], "phone") == "08 1"
    assert "No question waits" in said(page)
    assert shell_of(program).foot.questions.isHidden()


def test_an_answer_can_be_taken_back(program: Application, colleague: Office) -> None:
    record = people(colleague)[0]
    differ(program, colleague, record, phone=("08 1", "08 2"))
    page = meet(program, colleague)
    button(page, "Keep theirs").click()
    assert "answered" in notice(program).words
    next(b for b in notice(program).findChildren(QPushButton) if b.text() == "Undo").click()
    assert [one.record for one in page.chosen] == [record]
    assert len(page.chosen[0].versions) == 2
    assert "08 1" in said(page)


def test_mine_theirs_and_before_stand_side_by_side_with_marks(
    program: Application, colleague: Office
) -> None:
    record = people(colleague)[0]
    wishes = ("Calls on Monday & <b>", "Calls on Friday & <b>")
    organisation = browsing.ids(colleague, Query(entity="organisation"))[0]
    differ(program, colleague, organisation, "organisation", relation_wishes=wishes)
    differ(program, colleague, record, family_name=("Dahl", "Dal"))
    page = meet(program, colleague)
    cards = cards_of(page)
    assert [card.accessibleName().split(",")[0] for card in cards] == ["Mine", "Theirs"]
    assert "Calls on Monday & <b>" in cards[0].accessibleName()
    assert cards[0].accessibleDescription() == "Only here: Monday"
    text = cards[0].findChildren(QLabel)[-1].text()
    assert "text-decoration:underline" in text
    assert ">Monday</span>" in text
    assert "&lt;b&gt;" in text
    page.list.setCurrentRow(1)
    cards = cards_of(page)
    assert [card.accessibleName().split(",")[0] for card in cards] == ["Mine", "Theirs", "Was before"]
    assert {card.y() for card in cards} == {cards[0].y()}


def test_both_texts_are_kept(program: Application, colleague: Office) -> None:
    record = people(colleague)[0]
    differ(program, colleague, record, title=("Dr", "Docent"))
    page = meet(program, colleague)
    button(page, "Keep both").click()
    assert set(str(value(program, record, "title")).split(" / ")) == {"Dr", "Docent"}


def test_something_else_is_written_and_a_bad_value_is_refused(
    program: Application, colleague: Office
) -> None:
    record = people(colleague)[0]
    differ(program, colleague, record, email=("a@x.example", "b@x.example"))
    page = meet(program, colleague)
    assert "Keep both" not in [b.text() for b in page.findChildren(QPushButton) if b.isVisible()]
    button(page, "Write something else…").click()
    writing = page.card.writing
    assert writing.editor is not None
    field = writing.editor.findChildren(QLineEdit)[0]
    assert field.text() == "a@x.example"
    field.setText("no address")
    button(page, "Save").click()
    assert "@" in writing.refusal
    assert len(conflicts(office_of(program))) == 1
    editing.change(office_of(program), "person", people(colleague)[1], {"title": "Dr"})
    assert field.text() == "no address", "what is typed stays while others work"
    field.setText("c@x.example")
    button(page, "Save").click()
    assert value(program, record, "email") == "c@x.example"


def test_writing_can_be_left(program: Application, colleague: Office) -> None:
    record = people(colleague)[0]
    differ(program, colleague, record, title=("Dr", "Docent"))
    page = meet(program, colleague)
    button(page, "Write something else…").click()
    button(page, "Cancel").click()
    assert not page.card.writing.isVisible()
    assert button(page, "Write something else…").isEnabled()
    assert len(conflicts(office_of(program))) == 1


@pytest.mark.parametrize(("words", "stays"), [("Keep it", True), ("Delete it after all", False)])
def test_deleted_by_one_and_worked_on_by_another(
    program: Application, colleague: Office, words: str, stays: bool
) -> None:
    record = people(colleague)[0]
    editing.change(office_of(program), "person", record, {"phone": "08 1"})
    editing.delete(colleague, "person", record)
    page = meet(program, colleague)
    assert "MK deleted this while you were working on it. Keep it?" in said(page)
    assert "Worked on Phone" in said(page)
    button(page, words).click()
    assert (office_of(program).records.get("person", record) is not None) == stays
    assert conflicts(office_of(program)) == []


def test_who_deleted_it_reads_it_the_other_way_round(program: Application, colleague: Office) -> None:
    record = people(colleague)[0]
    editing.change(colleague, "person", record, {"phone": "08 1"})
    editing.delete(office_of(program), "person", record)
    page = meet(program, colleague)
    assert "You deleted this while MK was working on it. Keep it?" in said(page)
    office_of(program).store.who = "PS"
    page.refresh()
    page.card.conflict = None
    page.refresh()
    assert "KÅ deleted this while MK was working on it. Keep it?" in said(page)


def test_all_selected_are_answered_alike_and_taken_back_as_one(
    program: Application, colleague: Office
) -> None:
    records = people(colleague)[:3]
    for record in records:
        differ(program, colleague, record, phone=("08 1", "08 2"))
    page = meet(program, colleague)
    page.list.selectAll()
    assert "3 questions are chosen." in said(page)
    button(page, "Keep mine in all of these").click()
    assert {value(program, record, "phone") for record in records} == {"08 1"}
    assert program.desk is not None
    assert program.desk.undo()
    assert len(conflicts(office_of(program))) == 3


def test_a_field_in_two_versions_is_marked_and_leads_to_its_question(
    program: Application, colleague: Office
) -> None:
    first, second = people(colleague)[:2]
    for record in (first, second):
        differ(program, colleague, record, phone=("08 1", "08 2"), title=("Dr", "Docent"))
    merge(office_of(program), colleague.path)
    shell = shell_of(program)
    shell.places.go(Location("people", "contacts", "person", second))
    lines = {line.field.name: line for line in shell.findChildren(FieldLine) if line.isVisible()}
    marks = {
        name: b
        for name, line in lines.items()
        for b in line.findChildren(QPushButton)
        if b.text() == "2 versions"
    }
    shown = {name for name, mark in marks.items() if mark.isVisible()}
    assert shown == {"phone", "title"}
    assert marks["phone"].accessibleName() == "Phone: 2 versions"
    marks["phone"].click()
    assert shell.questions.isVisible()
    assert [(one.record, one.field) for one in shell.questions.chosen] == [(second, "phone")]
    button(shell.questions, "Open the record").click()
    assert shell.places.isVisible()
    assert not shell.questions.isVisible()
    assert program.desk is not None
    editing.settle(office_of(program), "person", second, {"phone": "08 3"})
    assert not marks["phone"].isVisible()
    assert marks["title"].isVisible()


def test_a_merge_shows_the_marks_at_once_and_the_card_of_a_deletion(
    program: Application, colleague: Office
) -> None:
    record = people(colleague)[0]
    shell = shell_of(program)
    shell.places.go(Location("people", "contacts", "person", record))
    editing.change(office_of(program), "person", record, {"phone": "08 1"})
    editing.change(colleague, "person", record, {"phone": "08 2"})
    editing.delete(colleague, "person", record)
    card = next(one for one in shell.findChildren(OpenQuestions) if one.parent() is not None)
    assert not card.isVisible()
    merge(office_of(program), colleague.path)
    assert card.isVisible()
    assert "MK deleted this" in card.findChildren(QLabel)[0].text()
    line = next(one for one in shell.findChildren(FieldLine) if one.field.name == "phone")
    assert any(b.text() == "2 versions" and b.isVisible() for b in line.findChildren(QPushButton))
    next(b for b in card.findChildren(QPushButton) if b.isVisible()).click()
    assert [one.field for one in shell.questions.chosen] == [""]


def test_a_state_in_two_versions_is_asked_above_the_record(program: Application, colleague: Office) -> None:
    record = people(colleague)[0]
    editing.move(office_of(program), "person", record, "dormant")
    editing.move(colleague, "person", record, "anonymised")
    merge(office_of(program), colleague.path)
    shell = shell_of(program)
    shell.places.go(Location("people", "contacts", "person", record))
    card = next(one for one in shell.findChildren(OpenQuestions) if one.isVisible())
    assert "State" in card.findChildren(QLabel)[0].text()
    page = meet(program, colleague)
    page.ask(record, "state")
    assert "Write something else…" not in [b.text() for b in page.findChildren(QPushButton) if b.isVisible()]
    button(page, "Keep mine").click()
    assert value(program, record, "state") == "dormant"


def test_a_delicate_value_is_hidden_until_somebody_asks(program: Application, colleague: Office) -> None:
    record = people(colleague)[0]
    differ(program, colleague, record, legal_hold_reason=("First case", "Second case"))
    page = meet(program, colleague)
    assert "case" not in said(page)
    assert "•••" in said(page)
    button(page, "Show").click()
    assert "First case" in said(page)
    assert "Second case" in said(page)
    assert browsing.history(office_of(program), record)[0].values == {
        "kind": "look",
        "field": "legal_hold_reason",
    }
    button(page, "Write something else…").click()
    assert page.card.writing.editor is not None
    page.card.writing.editor.findChildren(QPlainTextEdit)[0].setPlainText("The only case")
    button(page, "Save").click()
    assert value(program, record, "legal_hold_reason") == "The only case"


def test_three_versions_can_each_be_kept(program: Application, colleague: Office, tmp_path: Path) -> None:
    record = people(colleague)[0]
    copied = Path(shutil.copy(tmp_path / "copied.praktikum", tmp_path / "third-copy.praktikum"))
    third = opened(copied, tmp_path / "third.praktikum", 9, "PS")
    differ(program, colleague, record, title=("Dr", "Docent"))
    editing.change(third, "person", record, {"title": "Prof"})
    merge(colleague, third.path)
    third.close()
    page = meet(program, colleague)
    cards = {card.accessibleName().split(",")[0]: card for card in cards_of(page)}
    assert {"Mine", "Version of MK", "Version of PS"} <= set(cards)
    assert button(page, "Keep all").isEnabled()
    cards["Version of PS"].findChildren(QPushButton)[0].click()
    assert value(program, record, "title") == "Prof"


def test_a_reader_sees_the_versions_and_has_no_answers(
    program: Application, colleague: Office, start: Callable[..., Application], office_file: Path
) -> None:
    record = people(colleague)[0]
    differ(
        program, colleague, record, phone=("08 1", "08 2"), legal_hold_reason=("First case", "Second case")
    )
    office = office_of(program)
    merge(office, colleague.path)
    editing.add(
        office, "app_user", {"display_name": "K", "initials": "KÅ", "role": "reader", "ui_language": "en"}
    )
    program.leave()
    reader = start()
    assert reader.open(str(office_file))
    shell = shell_of(reader)
    shell.foot.questions.click()
    QCoreApplication.processEvents()
    words = [b.text() for b in shell.questions.findChildren(QPushButton) if b.isVisible()]
    assert sorted(words) == ["Back to the lists", "Open the record"]
    shell.questions.list.selectAll()
    keeping = [
        b for b in shell.questions.findChildren(QPushButton) if b.text().startswith("Keep") and b.isVisible()
    ]
    assert keeping
    assert not any(b.isEnabled() for b in keeping)
    for row in range(shell.questions.list.count()):
        shell.questions.list.setCurrentRow(row)
        assert "case" not in said(shell.questions)


def test_a_version_that_comes_meanwhile_is_not_ended_unseen(
    program: Application, colleague: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = people(colleague)[0]
    differ(program, colleague, record, phone=("08 1", "08 2"))
    page = meet(program, colleague)
    editing.change(colleague, "person", record, {"phone": "08 3"})
    monkeypatch.setattr(page, "refresh", lambda: None)
    merge(office_of(program), colleague.path)
    button(page, "Keep mine").click()
    assert "meanwhile" in notice(program).words
    assert len(conflicts(office_of(program))) == 1


def test_the_keyboard_does_it_all(program: Application, colleague: Office) -> None:
    first, second = people(colleague)[:2]
    for record in (first, second):
        differ(program, colleague, record, phone=("08 1", "08 2"))
    merge(office_of(program), colleague.path)
    shell = shell_of(program)
    program.window.activateWindow()
    shell.verbs()["questions"]()
    page = shell.questions
    QTest.keyClick(page.list, Qt.Key.Key_Down)
    chosen = page.chosen[0].record
    assert chosen == conflicts(office_of(program))[1].record
    keep = button(page, "Keep mine")
    assert keep.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(keep, Qt.Key.Key_Space)
    assert value(program, chosen, "phone") == "08 1"
    assert page.list.count() == 1


def test_while_questions_are_shown_no_hidden_list_is_touched(program: Application, colleague: Office) -> None:
    record = people(colleague)[0]
    differ(program, colleague, record, phone=("08 1", "08 2"))
    shell = shell_of(program)
    shell.places.go(Location("people", "contacts", "person", record))
    meet(program, colleague)
    before = len(people(office_of(program)))
    assert "delete" not in shell.verbs()
    assert len(people(office_of(program))) == before
    shell.verbs()["back"]()
    assert shell.places.isVisible()
    shell.ask()
    shell.verbs()["go_people"]()
    assert shell.places.isVisible()


def test_everything_has_a_name_in_every_language_and_look(program: Application, colleague: Office) -> None:
    record = people(colleague)[0]
    differ(program, colleague, record, title=("Dr", "Docent"), legal_hold_reason=("First", "Second"))
    editing.delete(colleague, "person", people(colleague)[1])
    editing.change(office_of(program), "person", people(colleague)[0], {"phone": "1"})
    merge(office_of(program), colleague.path)
    for language in LANGUAGES:
        program.choose("language", language)
        shell = shell_of(program)
        shell.ask()
        for row in range(shell.questions.list.count()):
            shell.questions.list.setCurrentRow(row)
            nameless = [
                b for b in shell.questions.findChildren(QAbstractButton)
                if b.isVisible() and not (b.accessibleName() or b.text())
            ]  # fmt: skip
            assert nameless == []
            assert shell.questions.card.accessibleDescription()
    program.choose("language", "en")
    for look, tokens in (("dark", DARK), ("light", LIGHT)):
        program.choose("appearance", look)
        shell_of(program).ask()
        shell_of(program).questions.ask(record, "title")
        texts = [label.text() for label in shell_of(program).questions.findChildren(QLabel)]
        assert not any("background-color" in text for text in texts), (
            "texts without a common word bear no marks"
        )
        assert tokens.accent_soft != tokens.panel


def test_what_is_half_written_waits_with_its_question(program: Application, colleague: Office) -> None:
    first, second = people(colleague)[:2]
    for record in (first, second):
        differ(program, colleague, record, title=("Dr", "Docent"))
    page = meet(program, colleague)

    def typed() -> QLineEdit:
        assert page.card.writing.editor is not None
        return page.card.writing.editor.findChildren(QLineEdit)[0]

    button(page, "Write something else…").click()
    typed().setText("half")
    page.list.setCurrentRow(1)
    assert not page.card.writing.isVisible()
    button(page, "Write something else…").click()
    assert typed().text() == "Dr"
    page.list.setCurrentRow(0)
    assert typed().text() == "half"
    editing.change(colleague, "person", page.chosen[0].record, {"title": "Prof"})
    merge(office_of(program), colleague.path)
    assert typed().text() == "half", "a version that comes meanwhile is shown, and the typing stays"
    chosen = page.chosen[0].record
    typed().setText("Emerita")
    button(page, "Save").click()
    assert value(program, chosen, "title") == "Emerita"
    assert program.desk is not None
    assert program.desk.undo()
    page.ask(chosen, "title")
    assert page.card.writing.editor is None, "what was saved is no draft any more"


def test_the_tab_key_goes_through_the_answers_in_their_order(program: Application, colleague: Office) -> None:
    differ(program, colleague, people(colleague)[0], title=("Dr", "Docent"))
    page = meet(program, colleague)
    button(page, "Open the record").setFocus()
    words: list[str] = []
    at = button(page, "Open the record").nextInFocusChain()
    while len(words) < 4 and at is not None:
        if isinstance(at, QPushButton) and at.isVisible():
            words.append(at.text())
        at = at.nextInFocusChain()
    assert words == ["Keep mine", "Keep theirs", "Keep both", "Write something else…"]


def test_help_speaks_of_what_is_shown(program: Application, colleague: Office) -> None:
    differ(program, colleague, people(colleague)[0], title=("Dr", "Docent"))
    meet(program, colleague)
    shell_of(program).verbs()["help"]()
    assert "Choose a question" in notice(program).words


def test_a_mark_in_a_folded_group_is_seen(program: Application, colleague: Office) -> None:
    record, field = people(colleague)[5], "country_of_residence"
    office = office_of(program)
    for at in range(3):
        editing.change(office, "person", people(colleague)[6], {"title": f"so that this desk is ahead {at}"})
    editing.change(office, "person", record, {field: "SE"})
    editing.change(office, "person", record, {field: None})
    editing.change(colleague, "person", record, {field: "DK"})
    merge(office, colleague.path)
    assert value(program, record, field) is None, "with nothing in it the group is folded"
    shell = shell_of(program)
    shell.places.go(Location("people", "contacts", "person", record))
    QCoreApplication.processEvents()
    line = next(one for one in shell.findChildren(FieldLine) if one.field.name == field)
    assert any(b.text() == "2 versions" and b.isVisible() for b in line.findChildren(QPushButton))
