"""Files on their way into the wizard: dropped, bad, changed or gone meanwhile."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from tests.ui.import_steps.wizard_tools import (
    SAMPLES,
    Opened,
    bad_files,
    is_ready,
    rest,
    step_on,
    write,
)
from ui.wizards.import_steps.wizard import COLUMNS, FILE, RESULT


def test_enter_asks_for_a_file_first(
    opened: Opened, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    wizard = opened()
    QTest.keyClick(wizard.file_step.choose, Qt.Key.Key_Return)
    rest(qtbot, wizard)
    assert wizard.case.listed is not None
    QTest.keyClick(wizard, Qt.Key.Key_Return)
    assert wizard.step == COLUMNS


def test_a_list_can_be_dropped_on_the_first_step(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    wizard = opened()
    carried = QMimeData()
    carried.setUrls([QUrl.fromLocalFile(str(write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example")))])
    move, button, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    dropped = QDropEvent(QPointF(50, 50), move, carried, button, none)
    wizard.dropEvent(dropped)
    assert dropped.isAccepted()
    rest(qtbot, wizard)
    assert wizard.case.asked.kind == "participants"


@pytest.mark.parametrize("which", ["sparse", "empty", "binary", "bomb", "text", "password", "gone", "folder"])
def test_what_is_no_list_is_refused_in_a_sentence(
    opened: Opened, qtbot: QtBot, tmp_path: Path, which: str
) -> None:
    wizard = opened(bad_files(tmp_path)[which])
    assert wizard.step == FILE
    assert wizard.case.listed is None
    assert not wizard.notice.isHidden()
    assert wizard.notice.words.endswith(".")
    wizard.go_on()
    assert wizard.step == FILE


def test_a_bad_file_after_a_good_one_leaves_the_good_one(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    wizard = opened(write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example"))
    wizard.case.open(bad_files(tmp_path)["binary"])
    rest(qtbot, wizard)
    assert not wizard.notice.isHidden()
    assert wizard.case.listed is not None
    assert wizard.case.listed.path.name == "list.csv"
    assert wizard.case.asked.kind == "participants"
    assert is_ready(wizard)


def test_a_file_that_changed_meanwhile_is_told_and_a_deleted_one_comes_in(
    opened: Opened, qtbot: QtBot, tmp_path: Path
) -> None:
    path = write(tmp_path, "Namn;E-post", "Eva Ek;e@x.example")
    wizard = opened(path, to=COLUMNS)
    path.write_text("Namn;E-post\nBo Alm;bo@alm.example\nCia Dal;c@x.example\n", encoding="utf-8")
    step_on(qtbot, wizard)
    assert "has changed" in wizard.notice.words
    path.unlink()
    while wizard.step < RESULT:
        step_on(qtbot, wizard)
    assert wizard.case.done is not None
    assert [row.title for row in wizard.case.done.plan.rows] == ["Eva Ek"]


def test_a_sheet_that_vanishes_is_a_sentence(opened: Opened, qtbot: QtBot, tmp_path: Path) -> None:
    path = Path(shutil.copy(SAMPLES / "mit_danmark.xlsx", tmp_path / "list.xlsx"))
    wizard = opened(path)
    wizard.case.ask(sheet="Praktikanter")
    rest(qtbot, wizard)
    shutil.copy(SAMPLES / "innopraksis_bedrifter.xlsx", path)
    wizard.case.open(path)
    rest(qtbot, wizard)
    assert wizard.case.reading is not None
    assert wizard.case.reading.sheet == "Bedrifter"
    wizard.case.ask(sheet="Praktikanter")
    rest(qtbot, wizard)
    assert "Praktikanter" in wizard.case.refusal
