"""The window's part of mentor training: codes, grid, card, invitations, tools, a module's text, partners."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.services.office import open_office
from app.services.quiz import quiz_of
from app.services.quiz_code import EPOCH, Told, grouped, made
from app.services.training_page import page_key
from ui.dialogs import field_questions
from ui.dialogs.training_invite import TrainingInvite
from ui.dialogs.training_result import SelfRating
from ui.models.desk import Desk
from ui.pages.knowledge.mentor_card import MentorCard
from ui.pages.knowledge.page_saving import certify, save_page
from ui.pages.knowledge.tools import ToolsPage
from ui.pages.knowledge.training import TrainingPage
from ui.pages.records.parts.module_ratings import ModuleRatings
from ui.pages.records.parts.module_text import ModuleText
from ui.pages.records.parts.organisation_partner import OrganisationPartner
from ui.pages.records.parts.person_training import PersonTraining
from ui.pages.records.parts.placement_tools import PlacementTools
from ui.window_state import WindowState

HOSTILE = "<b>x</b> <script>alert(1)</script> \u202eabc 😀 & co"
SLOW = 20_000


@pytest.fixture
def trained(dressed: QApplication, sample: Path, tmp_path: Path) -> Iterator[Desk]:
    path = Path(shutil.copy(sample, tmp_path / "sample.praktikum"))
    shutil.copytree(f"{sample}.files", f"{path}.files") if Path(f"{sample}.files").exists() else None
    made_desk = Desk(open_office(path, who="AL"), WindowState(language="en"))
    made_desk.state.folders = {"mails": str(tmp_path / "drafts"), "training": str(tmp_path)}
    yield made_desk
    made_desk.close()


@pytest.fixture
def page(trained: Desk, qtbot: QtBot) -> TrainingPage:
    shown = TrainingPage(trained)
    qtbot.addWidget(shown)
    shown.resize(1130, 600)
    shown.show()
    shown.arrive()
    qtbot.waitUntil(lambda: bool(shown._grid.rows), timeout=SLOW)
    return shown


def code_for(desk: Desk, person: str, key: str) -> str:
    module = next(one for one in desk.office.records.of("training_module") if one.key == key)
    quiz = quiz_of(desk.office.records, module)
    day = (desk.office.today - EPOCH).days
    told = Told(day=day, attempt=1, rating=5, answers=tuple(quiz.right(one) for one in quiz.counted))
    return grouped(made(page_key(desk.office, quiz, person), told, quiz.sizes))


def row_in(page: TrainingPage, state: str) -> Any:
    return next(row for row in page._grid.rows if row.state == state)


def words_in(widget: Any) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


def test_a_code_is_typed_enter_and_the_next(page: TrainingPage, qtbot: QtBot) -> None:
    person = row_in(page, "named").person
    for key in ("M1", "M2"):
        QTest.keyClicks(page.code.field, code_for(page._desk, person, key).lower())
        with qtbot.waitSignal(page.code.taken, timeout=SLOW) as taken:
            QTest.keyClick(page.code.field, Qt.Key.Key_Return)
        assert taken.args == [person]
        assert f": {key}" in page.code.answer.text()
        assert page.code.field.text() == ""
    qtbot.waitUntil(lambda: next(r for r in page._grid.rows if r.person == person).passed == 2, timeout=SLOW)
    assert next(r for r in page._grid.rows if r.person == person).state == "in_training"


def test_a_mail_is_pasted_and_a_wrong_code_says_why(page: TrainingPage, qtbot: QtBot) -> None:
    person = row_in(page, "named").person
    code = code_for(page._desk, person, "M1")
    QGuiApplication.clipboard().setText(f"Hi,\n\nmy code:\n{code}\n\nÅse {HOSTILE}\n" * 2)
    QTest.keyClick(page.code.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert code in page.code.field.text()
    with qtbot.waitSignal(page.code.taken, timeout=SLOW):
        QTest.mouseClick(page.code.button, Qt.MouseButton.LeftButton)
    page.code.field.setText(code)
    page.code.take()
    page.code.take()
    qtbot.waitUntil(lambda: "taken in before" in page.code.answer.text(), timeout=SLOW)
    assert page.code.answer.textFormat() == Qt.TextFormat.PlainText
    assert len(page._desk.office.records.of("training_completion", person_id=person)) == 1


def test_the_grid_is_filtered_and_one_mentor_opens_and_closes(page: TrainingPage, qtbot: QtBot) -> None:
    assert page.table is not None
    page.state.setCurrentIndex(page.state.findData("qualified"))
    assert {row.state for row in page._shown.values()} == {"qualified"}
    row = next(iter(page._shown.values()))
    page.filter_line.setText("nobody is called so " * 20)
    assert page._body is not None
    assert page._shown == {}
    page.filter_line.setText(row.name[:6].lower())
    page.table.setFocus()
    page.table.choose(row.person)
    QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert page._beside.isVisible()
    assert "M1" in words_in(page.person)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page._beside.isVisible()


def test_an_empty_office_says_so(desk: Desk, qtbot: QtBot) -> None:
    page = TrainingPage(desk)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    qtbot.waitUntil(lambda: not desk.tasks.running, timeout=SLOW)
    assert "0 mentors" in page.said.text()
    assert not page._invite.isEnabled()


def test_drafts_are_written_and_noted_as_sent(page: TrainingPage, qtbot: QtBot, tmp_path: Path) -> None:
    desk, person = page._desk, row_in(page, "named").person
    dialog = TrainingInvite(desk, [person, person], page)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.write()
    dialog.write()
    qtbot.waitUntil(lambda: dialog._made is not None, timeout=SLOW)
    assert len(list((tmp_path / "drafts").glob("*.eml"))) == 1
    assert len(list((tmp_path / "drafts" / "modules").glob("*.html"))) == 6
    dialog.done_part.yes.click()
    roles = desk.office.records.of("role", person_id=person)
    assert all(one.invited_on == desk.office.today for one in roles if one.role == "host_mentor")


def test_an_own_rating_is_kept(page: TrainingPage, qtbot: QtBot) -> None:
    row = row_in(page, "named")
    dialog = SelfRating(page._desk, row.roles, page)
    qtbot.addWidget(dialog)
    dialog.marks["before", "Q37"].setCurrentIndex(2)
    dialog.marks["after", "Q37"].setCurrentIndex(4)
    dialog.save()
    role = page._desk.office.records.get("role", row.roles[0])
    assert [dict(one) for one in role.self_rating_before] == [{"area": "Q37", "rating": 2}]
    assert [dict(one) for one in role.self_rating_after] == [{"area": "Q37", "rating": 4}]


def test_a_page_and_certificates_are_saved(
    page: TrainingPage, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = page._desk
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "page"), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    save_page(desk, page._grid.modules[0], "", page)
    assert (tmp_path / "page.html").read_bytes().startswith(b"<!DOCTYPE html>")
    with qtbot.waitSignal(desk.offered, timeout=SLOW):
        certify(desk, [row_in(page, "qualified").person], page)
    assert len(list(tmp_path.glob("*.pdf"))) == 1
    with qtbot.waitSignal(desk.told, timeout=SLOW) as told:
        certify(desk, [row_in(page, "named").person], page)
    assert "M1" in told.args[0]


def test_the_card_shows_what_is_written_as_it_is(trained: Desk, qtbot: QtBot) -> None:
    module = trained.office.records.of("training_module")[0]
    with trained.office.work() as work:
        work.set("training_module", module.id, title={"en": HOSTILE})
    role = next(one for one in trained.office.records.of("role", role="host_mentor") if one.to_date is None)
    part = PersonTraining(trained)
    qtbot.addWidget(part)
    part.show()
    part.show_record(trained.office.records.get("person", role.person_id))
    qtbot.waitUntil(lambda: part.card._row is not None, timeout=SLOW)
    labels = [label for label in part.card.findChildren(QLabel) if "<script>" in label.text()]
    assert labels
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in labels)
    part.show_record(trained.office.records.of("participant")[0])
    qtbot.waitUntil(lambda: "no role with training" in words_in(part.card), timeout=SLOW)


def test_every_button_of_the_card_has_a_name(page: TrainingPage) -> None:
    card: MentorCard = page.person
    page._open(row_in(page, "qualified").person)
    for button in card.findChildren(QPushButton):
        assert button.accessibleName() or button.text()


def test_the_text_of_a_module_is_saved_when_it_is_left(trained: Desk, qtbot: QtBot) -> None:
    modules = trained.office.records.of("training_module")
    part = ModuleText(trained)
    qtbot.addWidget(part)
    part.show()
    part.show_record(modules[0])
    part.editor.setPlainText(f"# Head\n\n{HOSTILE}\n- **a**")
    part.show_record(trained.office.records.get("training_module", modules[0].id))
    assert HOSTILE in part.editor.toPlainText()
    part.show_record(modules[1])
    assert HOSTILE in trained.office.records.get("training_module", modules[0].id).content["en"]
    assert trained.office.records.get("training_module", modules[1].id).content == modules[1].content
    part.show_record(trained.office.records.get("training_module", modules[0].id))
    assert "<script>" in part.view.toPlainText()
    with qtbot.waitSignal(trained.asked) as asked:
        part._new_version()
    fresh = trained.office.records.get("training_module", asked.args[1])
    assert (fresh.version, fresh.state) == (2, "draft")
    assert len(trained.office.records.of("training_question", module_id=fresh.id)) == 4
    ratings = ModuleRatings(trained)
    qtbot.addWidget(ratings)
    ratings.show_record(fresh)
    assert "n = 0" in words_in(ratings)
    assert "of 5, n =" in words_in(ratings)


def test_what_a_partner_lacks_stands_instead_of_a_button(trained: Desk, qtbot: QtBot) -> None:
    member = trained.office.records.of("membership", partner_status="candidate")[0]
    part = OrganisationPartner(trained)
    qtbot.addWidget(part)
    part.show()
    part.show_record(trained.office.records.get("organisation", member.organisation_id))
    qtbot.waitUntil(lambda: "End survey answered" in words_in(part), timeout=SLOW)
    assert not [one for one in part.findChildren(QPushButton) if one.objectName() == "main"]


def test_tools_are_filtered_and_a_pack_needs_a_programme(
    trained: Desk, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = ToolsPage(trained)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    assert len(page._lines_by) == 9
    page.staff.setChecked(True)
    assert len(page._lines_by) == 3
    page.filter_line.setText("no such tool")
    assert page._lines_by == {}
    page.filter_line.clear()
    with qtbot.waitSignal(trained.told):
        page.make_pack()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    trained.choose_programme(trained.office.records.of("programme", template_key="partner")[0].id)
    with qtbot.waitSignal(trained.offered, timeout=SLOW):
        page.make_pack()
    assert len(list(tmp_path.glob("Partner pack*/*.html"))) == 7


def test_a_tick_records_the_use_of_a_side_and_can_be_taken_back(trained: Desk, qtbot: QtBot) -> None:
    office = trained.office
    placement = next(
        one
        for one in office.records.of("placement")
        if not office.records.of("tool_use", placement_id=one.id)
    )
    part = PlacementTools(trained)
    qtbot.addWidget(part)
    part.show()
    part.show_record(placement)
    tool = next(tool for tool, side in part.ticks if side == "home")
    for side in ("participant", "host", "home"):
        part.ticks[tool, side].click()
    found = office.records.of("tool_use", placement_id=placement.id)
    assert [(one.tool_id, one.side, one.organisation_id) for one in found] == [
        (tool, side, placement.host_id) for side in ("participant", "host", "home")
    ]
    assert part.said.text().startswith("1 of ")
    part.ticks[tool, "host"].click()
    assert len(office.records.of("tool_use", placement_id=placement.id)) == 2
    assert part.said.text().startswith("0 of ")


def test_the_use_of_a_tool_is_asked_for(trained: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def save(dialog: Any) -> object:
        dialog.save()
        assert dialog.done_with is None
        dialog.fill(
            {"side": "host", "organisation_id": trained.office.records.of("organisation")[0].id, "rating": 5}
        )
        dialog.save()
        dialog.deleteLater()
        return dialog.done_with

    monkeypatch.setattr(field_questions, "answered", save)
    page = ToolsPage(trained)
    qtbot.addWidget(page)
    page.show()
    page.arrive()
    before = len(trained.office.records.of("tool_use"))
    page.record()
    assert len(trained.office.records.of("tool_use")) == before
    page.table.choose(next(iter(page._lines_by)))
    page.record()
    made = max(trained.office.records.of("tool_use"), key=lambda one: one.id)
    assert (made.side, made.rating, made.used_at) == ("host", 5, trained.office.today)
