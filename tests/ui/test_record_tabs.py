"""Notes, tasks, files and related records beside a record; each thing done there can be taken back."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.services import browsing, editing
from app.services.attaching import attach, files_with
from app.services.browsing import Query
from app.services.record_note import notes_of
from app.services.record_task import add_task, tasks_of
from ui.application import Application
from ui.dialogs import note_dialog, task_dialog
from ui.dialogs.field_questions import FieldQuestions
from ui.models.desk import Desk
from ui.pages.records.record_line import RecordLine
from ui.pages.records.record_page import RecordPage


@pytest.fixture
def participant(desk: Desk, page: RecordPage) -> str:
    found = browsing.ids(desk.office, Query(entity="participant"), limit=1)[0]
    page.show_record("participant", found)
    return found


def answer(monkeypatch: pytest.MonkeyPatch, values: Mapping[str, Any]) -> list[FieldQuestions]:
    """Let the next dialogs be filled in and saved, as a person would."""
    asked: list[FieldQuestions] = []

    def save(dialog: FieldQuestions) -> object:
        asked.append(dialog)
        dialog.fill(values)
        dialog.save()
        dialog.deleteLater()
        return dialog.done_with

    for module in (note_dialog, task_dialog):
        monkeypatch.setattr(module, "answered", save)
    return asked


def noted(desk: Desk, participant: str, text: str) -> str:
    tied = {"entity_id": participant, "entity_key": "participant"}
    return editing.add(desk.office, "note", {"at": date(2026, 11, 1), "text": text, **tied})


def press(page: RecordPage, words: str) -> None:
    QTest.qWait(1)
    shown = [b for b in page.findChildren(QPushButton) if b.isVisible() and b.text() == words]
    assert shown, f"no button says {words}"
    shown[0].click()


def said(page: RecordPage) -> str:
    QTest.qWait(1)
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_a_tab_says_how_much_stands_in_it(desk: Desk, page: RecordPage, participant: str) -> None:
    keys = page.tabs.keys
    assert keys == ["summary", "schedule", "related", "notes", "tasks", "files", "papers", "history"]
    noted(desk, participant, "x")
    assert page.tabs.bar.tabText(keys.index("notes")) == "Notes 1"


@pytest.mark.parametrize("width", [200, 260, 440, 900])
def test_the_tabs_fit_and_the_one_shown_has_its_tab(
    page: RecordPage, participant: str, width: int, qtbot: QtBot
) -> None:
    page.resize(width, 600)
    for key in page.tabs.keys:
        page.tabs.choose(key)
        qtbot.wait(1)
        bar = page.tabs.bar
        assert bar.isTabVisible(bar.currentIndex())
        assert page.tabs.key == key
        assert bar.width() <= page.tabs.width()
        hidden = sum(not bar.isTabVisible(index) for index in range(bar.count()))
        assert page.tabs.more.isHidden() == (hidden == 0)
    assert participant


def test_the_keyboard_goes_from_tab_to_tab(page: RecordPage, participant: str, qtbot: QtBot) -> None:
    page.activateWindow()
    page.raise_()
    qtbot.waitUntil(page.isActiveWindow)
    page.take_focus()
    QTest.keyClick(page.tabs.bar, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert page.tabs.key == "schedule"
    QTest.keyClick(page.tabs.bar, Qt.Key.Key_PageUp, Qt.KeyboardModifier.ControlModifier)
    assert page.tabs.key == "summary"
    assert participant


def test_records_of_a_setting_have_no_notes(desk: Desk, page: RecordPage) -> None:
    code = editing.add(desk.office, "code", {"list": "theme", "key": "k", "label": {"en": "K"}})
    page.show_record("code", code)
    assert not {"notes", "tasks", "files"} & set(page.tabs.keys)


def test_a_note_is_written_read_changed_and_taken_back(
    desk: Desk, page: RecordPage, participant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, {"text": "<b>Rang</b> علي 🙂"})
    page.verbs()["add_note"]()
    assert page.tabs.key == "notes"
    assert "<b>Rang</b> علي 🙂" in said(page)
    answer(monkeypatch, {"text": "Changed"})
    press(page, "Change")
    assert "Changed" in said(page)
    press(page, "Delete")
    assert notes_of(desk.office, "participant", participant) == []
    assert desk.undo()
    assert desk.undo()
    assert notes_of(desk.office, "participant", participant)[0].note.text == "<b>Rang</b> علي 🙂"
    assert desk.undo()
    assert notes_of(desk.office, "participant", participant) == []


def test_what_others_wrote_is_hidden_until_it_is_asked_for(
    desk: Desk, page: RecordPage, participant: str
) -> None:
    note = noted(desk, participant, "Secret")
    page.show_record("participant", participant, "notes")
    assert "Secret" not in said(page)
    press(page, "Show the texts")
    assert "Secret" in said(page)
    assert browsing.history(desk.office, note)[0].values == {"kind": "look", "field": "text"}


def test_an_empty_note_is_refused_in_its_dialog(
    desk: Desk, page: RecordPage, participant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = answer(monkeypatch, {"text": "  "})
    page.verbs()["add_note"]()
    assert asked[0].questions["text"].refusal
    assert notes_of(desk.office, "participant", participant) == []


def test_a_task_is_begun_done_with_a_tick_and_taken_back(
    desk: Desk, page: RecordPage, participant: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, {"title": {"en": "Ring the host"}, "due": date(2026, 12, 1)})
    page.verbs()["add_task"]()
    assert "Ring the host" in said(page)
    assert page.tabs.bar.tabText(page.tabs.keys.index("tasks")) == "Tasks 1"
    box = next(box for box in page.findChildren(QCheckBox) if box.accessibleName() == "Done: Ring the host")
    box.click()
    assert tasks_of(desk.office, "participant", participant)[0].state == "done"
    assert page.tabs.bar.tabText(page.tabs.keys.index("tasks")) == "Tasks"
    assert desk.undo()
    assert tasks_of(desk.office, "participant", participant)[0].state == "open"


def test_a_refused_tick_goes_away_again(desk: Desk, page: RecordPage, participant: str, qtbot: QtBot) -> None:
    values = {"title": {"en": "Report"}, "list_key": "required_output"}
    add_task(desk.office, "participant", participant, values)
    page.show_record("participant", participant, "tasks")
    box = next(box for box in page.findChildren(QCheckBox) if box.accessibleName() == "Done: Report")
    with qtbot.waitSignal(desk.told) as told:
        box.click()
    assert told.args is not None
    assert "approved" in told.args[0]
    assert not box.isChecked()


def test_files_are_dropped_saved_and_taken_back(
    desk: Desk,
    page: RecordPage,
    participant: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    page.show_record("participant", participant, "files")
    source = tmp_path / "CV 🙂.pdf"
    source.write_bytes(b"content")
    drop(page._sheets["participant"].made["files"][1], [source, tmp_path])
    qtbot.waitUntil(lambda: len(files_with(desk.office, participant)) == 1)
    qtbot.waitUntil(lambda: "CV 🙂.pdf" in said(page))
    target = tmp_path / "copy.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(desk.told):
        press(page, "Save a copy…")
    assert target.read_bytes() == b"content"
    press(page, "Delete")
    assert files_with(desk.office, participant) == []
    assert desk.undo()
    assert len(files_with(desk.office, participant)) == 1


def test_a_file_is_opened_as_a_copy_and_a_program_is_not(
    desk: Desk,
    page: RecordPage,
    participant: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    opened: list[Path] = []

    def show(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", show)
    record = desk.office.records.get("participant", participant)
    for name in ("a.pdf", "virus.exe"):
        (tmp_path / name).write_bytes(b"x")
        attach(desk.office, tmp_path / name, "participant", record)
    page.show_record("participant", participant, "files")
    buttons = {b.accessibleName(): b for b in page.findChildren(QPushButton) if b.isVisible()}
    assert not buttons["Open: virus.exe"].isEnabled()
    buttons["Open: a.pdf"].click()
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0].name == "a.pdf"
    assert opened[0].parent != tmp_path


def test_a_file_that_is_not_here_says_so(
    desk: Desk, page: RecordPage, participant: str, tmp_path: Path
) -> None:
    (tmp_path / "a.pdf").write_bytes(b"x")
    attach(
        desk.office, tmp_path / "a.pdf", "participant", desk.office.records.get("participant", participant)
    )
    for path in desk.office.path.with_name(desk.office.path.name + ".files").iterdir():
        path.unlink()
    page.show_record("participant", participant, "files")
    assert "Not on this computer yet" in said(page)


def test_a_related_record_opens_with_enter(
    desk: Desk, page: RecordPage, participant: str, qtbot: QtBot
) -> None:
    page.show_record("participant", participant, "related")
    line = page.findChildren(RecordLine)[0]
    with qtbot.waitSignal(desk.asked) as asked:
        QTest.keyClick(line, Qt.Key.Key_Return)
    assert asked.args is not None
    assert asked.args[0] == "placement"


def test_all_related_records_can_be_reached(desk: Desk, page: RecordPage) -> None:
    programme = next(
        one for one in browsing.ids(desk.office, Query(entity="programme"))
        if browsing.pointing(desk.office, "programme", one)
    )  # fmt: skip
    page.show_record("programme", programme, "related")
    before = len(page.findChildren(RecordLine))
    press(page, "Show all 30")
    QTest.qWait(1)
    assert len([line for line in page.findChildren(RecordLine) if line.isVisible()]) == before + 25


def test_a_reader_is_offered_nothing_to_write(desk: Desk, page: RecordPage, participant: str) -> None:
    desk.may_write = False
    assert page.verbs() == {}
    page.show_record("participant", participant, "notes")
    buttons = {b.text(): b for b in page.findChildren(QPushButton) if b.isVisible()}
    assert not buttons["New note"].isEnabled()


def test_the_keys_for_notes_and_tasks_work_while_a_record_is_open(program: Application) -> None:
    shell = program.window.shell
    assert shell is not None
    assert program.desk is not None
    record = browsing.ids(program.desk.office, Query(entity="participant"), limit=1)[0]
    shell.places.open_record("participant", record)
    assert {"add_note", "add_task"} <= set(shell.verbs())
    records = shell.places.records
    assert records is not None
    records.record.closed.emit()
    assert not {"add_note", "add_task"} & set(shell.verbs())


def drop(widget: QWidget, paths: list[Path]) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    place = QPointF(QPoint(10, 10))
    event = QDropEvent(
        place, Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    widget.dropEvent(event)


def test_the_tabs_of_a_placement_follow_the_work(desk: Desk, page: RecordPage) -> None:
    page.show_record("placement", browsing.ids(desk.office, Query(entity="placement"), limit=1)[0])
    work = [
        "assignment",
        "expectations",
        "agreement",
        "onboarding",
        "logbook",
        "follow_up",
        "learning",
        "tools",
    ]
    every_record = ["related", "notes", "tasks", "files", "papers", "history"]
    assert page.tabs.keys == ["summary", *work, *every_record]


@pytest.mark.parametrize("width", [260, 440])
def test_the_tabs_shown_stand_side_by_side(desk: Desk, page: RecordPage, width: int, qtbot: QtBot) -> None:
    page.resize(width, 600)
    page.show_record("placement", browsing.ids(desk.office, Query(entity="placement"), limit=1)[0])
    bar = page.tabs.bar
    for key in page.tabs.keys:
        page.tabs.choose(key)
        qtbot.wait(1)
        shown = [bar.tabRect(index) for index in range(bar.count()) if bar.isTabVisible(index)]
        assert shown[0].x() == 0
        assert [rect.x() for rect in shown[1:]] == [rect.x() + rect.width() for rect in shown[:-1]]
    qtbot.waitUntil(lambda: not desk.tasks.running)
