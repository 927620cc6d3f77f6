"""A dialog that asks for a few fields: by keyboard, once, and nothing saved when it is left."""

from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from ui.dialogs import note_dialog
from ui.models.desk import Desk


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_a_dialog_saves_once_however_often_it_is_told(desk: Desk, page: QWidget) -> None:
    saved: list[Mapping[str, Any]] = []

    def save(values: Mapping[str, Any]) -> str:
        saved.append(values)
        return "id"

    dialog = note_dialog.note_questions(desk, "Note", page, save)
    dialog.fill({"text": "x", "at": desk.office.today})
    dialog.save()
    dialog.save()
    assert len(saved) == 1
    dialog.deleteLater()


def test_a_longer_text_is_saved_with_ctrl_enter(desk: Desk, page: QWidget, qtbot: QtBot) -> None:
    saved: list[Any] = []

    def save(values: Mapping[str, Any]) -> str:
        saved.append(values["text"])
        return "id"

    dialog = note_dialog.note_questions(desk, "Note", page, save)
    dialog.fill({"at": desk.office.today})
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    edit = dialog.findChildren(QPlainTextEdit)[0]
    edit.setFocus()
    QTest.keyClicks(edit, "One")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    QTest.keyClicks(edit, "Two")
    QTest.keyClick(edit, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert saved == ["One\nTwo"]
    assert not dialog.isVisible()
    dialog.deleteLater()


def test_escape_leaves_a_dialog_without_saving(desk: Desk, page: QWidget) -> None:
    dialog = note_dialog.note_questions(desk, "Note", page, lambda _values: "id")
    dialog.show()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.done_with is None
    dialog.deleteLater()
