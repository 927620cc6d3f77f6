"""Working the wizard of returned forms as a person does."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ui.wizards.intake_steps.arrived_model import STATUS
from ui.wizards.intake_steps.wizard import LOOK, IntakeWizard

PATIENCE = 60_000


def rest(qtbot: QtBot, wizard: IntakeWizard) -> None:
    qtbot.waitUntil(lambda: wizard.case.task is None, timeout=PATIENCE)


def drop(qtbot: QtBot, wizard: IntakeWizard, *paths: Path) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    act, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPoint(40, 40), act, content, button, Qt.KeyboardModifier.NoModifier)
    wizard.dropEvent(event)
    rest(qtbot, wizard)


def row(wizard: IntakeWizard, name: str) -> int:
    found = [at for at, one in enumerate(wizard.case.arrived) if one.path.name == name]
    return wizard.list_step.rows.row_of(found[0])


def words(wizard: IntakeWizard, name: str, column: int = STATUS) -> str:
    rows = wizard.list_step.rows
    return str(rows.index(row(wizard, name), column).data())


def look_at(qtbot: QtBot, wizard: IntakeWizard, name: str) -> None:
    wizard.list_step.table.setCurrentIndex(wizard.list_step.rows.index(row(wizard, name), 0))
    QTest.keyClick(wizard.list_step.table, Qt.Key.Key_Return)
    assert wizard.step == LOOK
    qtbot.waitUntil(lambda: not wizard.case.desk.tasks.running, timeout=PATIENCE)


def main(wizard: IntakeWizard) -> str:
    return wizard.foot.main.text() if wizard.foot.main.isVisible() and wizard.foot.main.isEnabled() else ""


def field(wizard: IntakeWizard, name: str) -> Callable[[str], None]:
    typing = wizard.look_step.typing
    label = typing_label(wizard, list(typing._read).index(name))
    sheet = typing._area.widget()
    assert sheet is not None
    every = [one for kind in (QPlainTextEdit, QLineEdit, QComboBox) for one in sheet.findChildren(kind)]
    widget = next(one for one in every if one.accessibleName() == label)

    def put_in(value: str) -> None:
        if isinstance(widget, QPlainTextEdit):
            widget.setPlainText(value)
        elif isinstance(widget, QLineEdit):
            widget.setText(value)
        elif isinstance(widget, QComboBox):
            widget.setCurrentIndex(widget.findData(value))

    return put_in


def typing_label(wizard: IntakeWizard, at: int) -> str:
    fields = wizard.look_step.typing.fields
    return wizard.case.desk.words(fields[at].field.label)
