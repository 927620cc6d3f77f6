"""Mails from the window: who gets one, who cannot, drafts in a folder, and whether they were sent."""

from collections.abc import Iterator
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.services import browsing
from app.services.browsing import Query
from ui.application import Application
from ui.dialogs.mail_about import MailAbout, mail_about
from ui.dialogs.mail_work import outbox_of
from ui.models.desk import Desk
from ui.pages.place_stack import Location

SLOW = 20_000


@pytest.fixture
def ids(desk: Desk) -> list[str]:
    return browsing.ids(desk.office, Query(entity="participant"))[:3]


@pytest.fixture
def dialog(desk: Desk, ids: list[str], qtbot: QtBot, tmp_path: Path) -> Iterator[MailAbout]:
    parent = QWidget()
    qtbot.addWidget(parent)
    desk.state.folders["mails"] = str(tmp_path / "Utboks")
    made = mail_about(desk, "participant", ids, parent)
    assert made is not None
    settle(desk, made, qtbot)
    yield made
    qtbot.waitUntil(lambda: not desk.tasks.running, timeout=SLOW)


def settle(desk: Desk, dialog: MailAbout, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not desk.tasks.running and not dialog._timer.isActive(), timeout=SLOW)


def button(dialog: MailAbout, words: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text() == words)


def typed(desk: Desk, dialog: MailAbout, qtbot: QtBot, text: str = "Hvordan går det?") -> None:
    dialog.letter.subject.setText("Hei")
    dialog.letter.text.setPlainText(text)
    settle(desk, dialog, qtbot)


def test_drafts_are_written_one_a_person_and_marked_sent_once(
    desk: Desk, dialog: MailAbout, ids: list[str], qtbot: QtBot, tmp_path: Path
) -> None:
    assert not dialog._on.isEnabled()
    typed(desk, dialog, qtbot)
    assert dialog._on.text() == "Make drafts (3)"
    dialog._on.click()
    dialog._on.click()
    qtbot.waitUntil(lambda: dialog.done_part.list.count() == 3, timeout=SLOW)
    files = sorted((tmp_path / "Utboks").glob("*.eml"))
    assert len(files) == 3
    readers = {str(message_from_bytes(one.read_bytes(), policy=default)["To"]) for one in files}
    assert len(readers) == 3
    assert desk.office.records.of("note") == []
    dialog.done_part.yes.click()
    qtbot.waitUntil(lambda: len(desk.office.records.of("note")) == 3, timeout=SLOW)
    assert {one.entity_id for one in desk.office.records.of("note")} == set(ids)


def test_a_missing_address_leads_to_its_field_and_back(
    desk: Desk, dialog: MailAbout, ids: list[str], qtbot: QtBot
) -> None:
    person = desk.office.records.get("participant", ids[0]).person_id
    typed(desk, dialog, qtbot)
    desk.change("person", person, {"email": None})
    qtbot.waitUntil(lambda: len(dialog.mails) == 2, timeout=SLOW)
    with qtbot.waitSignal(desk.pointed) as pointed:
        button(dialog, "Mend").click()
    assert pointed.args is not None
    assert pointed.args[:3] == ["person", person, "email"]
    assert dialog.aside
    desk.change("person", person, {"email": "ny@student.example"})
    qtbot.waitUntil(lambda: not dialog.aside, timeout=SLOW)
    settle(desk, dialog, qtbot)
    assert len(dialog.mails) == 3
    assert dialog.letter.text.toPlainText() == "Hvordan går det?"
    dialog.reject()


def test_a_field_nothing_is_known_for_is_named_before_anything_is_written(
    desk: Desk, dialog: MailAbout, qtbot: QtBot
) -> None:
    typed(desk, dialog, qtbot, "Svar innen {{reply_by}}.")
    assert "answer by" in dialog._hint.text()
    assert not dialog._on.isEnabled()
    dialog.reject()


def test_pasted_megabytes_are_cut(desk: Desk, dialog: MailAbout, qtbot: QtBot) -> None:
    pasted = QMimeData()
    pasted.setText("Hei! " * 600_000)
    dialog.letter.text.insertFromMimeData(pasted)
    settle(desk, dialog, qtbot)
    assert 1_000 < len(dialog.letter.text.toPlainText()) < 200_000
    dialog.reject()


def test_one_short_mail_opens_the_mail_program(
    desk: Desk, ids: list[str], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = mail_about(desk, "participant", ids[:1], parent)
    assert dialog is not None
    typed(desk, dialog, qtbot)
    button(dialog, "Write in the mail program").click()
    assert opened[0].startswith("mailto:")
    dialog.reject()
    settle(desk, dialog, qtbot)


def test_the_outbox_stands_beside_the_office_until_another_is_chosen(desk: Desk, tmp_path: Path) -> None:
    assert outbox_of(desk) == desk.office.path.parent / "Outbox"
    desk.state.folders["mails"] = str(tmp_path / "x")
    assert outbox_of(desk) == tmp_path / "x"


def test_an_enclosed_paper_brings_its_letter_until_words_are_written(
    desk: Desk, dialog: MailAbout, qtbot: QtBot
) -> None:
    assert dialog.letter.letter.currentData() == "own"
    dialog.enclose("certificate")
    settle(desk, dialog, qtbot)
    assert dialog.letter.letter.currentData() == "paper"
    assert "{{paper}}" in dialog.letter.subject.text()
    typed(desk, dialog, qtbot)
    dialog.enclose("certificate")
    assert dialog.letter.text.toPlainText() == "Hvordan går det?"
    dialog.reject()


def test_old_words_are_never_written(desk: Desk, dialog: MailAbout, qtbot: QtBot) -> None:
    typed(desk, dialog, qtbot)
    assert dialog._on.isEnabled()
    dialog.letter.text.setPlainText("Nye ord.")
    dialog._on.click()
    assert dialog._writing is None
    settle(desk, dialog, qtbot)
    assert all("Nye ord." in mail.text for mail in dialog.mails)
    assert dialog._on.isEnabled()
    dialog.reject()


def test_too_many_at_once_is_a_sentence(desk: Desk, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    with qtbot.waitSignal(desk.told):
        assert mail_about(desk, "participant", ["x"] * 1_001, parent) is None


def test_nobody_to_write_to_is_a_sentence(desk: Desk, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    with qtbot.waitSignal(desk.told):
        assert mail_about(desk, "programme", ["x"], parent) is None


def test_the_menu_makes_mail_about_the_rows_selected(program: Application, qtbot: QtBot) -> None:
    shell, desk = program.window.shell, program.desk
    assert shell is not None
    assert desk is not None
    shell.places.go(Location("people", "participant"))
    page = shell.places.records
    assert page is not None
    page.table.choose(page.table.records.ids[0])
    page.verbs()["make_mail"]()
    dialog = shell.findChildren(MailAbout)[0]
    settle(desk, dialog, qtbot)
    assert len(dialog.mails) == 1
    dialog.reject()
