"""Faults in a slot, in a task, while painting, in a thread: told once each, and nothing typed is lost."""

import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from app.services import browsing
from app.services.browsing import Query
from ui.application import Application
from ui.dialogs.crash_dialog import CrashDialog
from ui.forms.field_line import FieldLine
from ui.pages.place_stack import Location
from ui.tasks import Progress


@pytest.fixture
def hearing(program: Application) -> Iterator[Application]:
    """Let the program hear of faults as it does outside of tests."""
    before, threads = sys.excepthook, threading.excepthook
    with capture_exceptions():
        sys.excepthook = program.report
        program.faults.listen()
        yield program
        sys.excepthook, threading.excepthook = before, threads


def dialogs(program: Application) -> list[CrashDialog]:
    QCoreApplication.processEvents()
    return program.window.findChildren(CrashDialog)


def close_all(program: Application) -> None:
    for one in dialogs(program):
        one.reject()
    QCoreApplication.processEvents()


class Painting(QWidget):
    """Cannot paint itself."""

    def paintEvent(self, event: QPaintEvent) -> None:
        raise ZeroDivisionError(event.type())


def broken() -> None:
    raise LookupError("a fault of the program")


@pytest.mark.qt_no_exception_capture
def test_a_fault_in_a_slot_loses_no_typing(hearing: Application, qtbot: QtBot) -> None:
    program = hearing
    assert program.desk is not None
    office, shell = program.desk.office, program.window.shell
    assert shell is not None
    person = browsing.ids(office, Query(entity="person"))[0]
    shell.places.go(Location("people", "contacts", "person", person))
    line = next(one for one in shell.findChildren(FieldLine) if one.field.name == "phone")
    typing = line.editor.findChildren(QLineEdit)[0]
    typing.setFocus()
    QTest.keyClicks(typing, "+47 90 12")
    dialog = QDialog(program.window)
    note = QPlainTextEdit(dialog)
    note.setPlainText("half a sentence")
    dialog.show()
    for _ in range(3):
        QTimer.singleShot(0, broken)
        QCoreApplication.processEvents()
    assert len(dialogs(program)) == 1
    assert (typing.text(), note.toPlainText()) == ("+47 90 12", "half a sentence")
    close_all(program)
    assert dialog.isVisible()
    QTest.keyClicks(typing, " 34 56")
    line.leave()
    assert office.records.get("person", person).phone.replace(" ", "") == "+4790123456"
    dialog.close()


@pytest.mark.qt_no_exception_capture
def test_a_fault_while_painting_is_told_once(hearing: Application) -> None:
    painting = Painting(hearing.window)
    painting.resize(40, 40)
    painting.show()
    for _ in range(5):
        painting.update()
        QCoreApplication.processEvents()
    assert len(dialogs(hearing)) == 1
    painting.hide()
    close_all(hearing)
    assert hearing.window.isVisible()


@pytest.mark.qt_no_exception_capture
def test_faults_of_tasks_and_threads_are_told(hearing: Application, qtbot: QtBot) -> None:
    desk = hearing.desk
    assert desk is not None

    def work(_: Progress) -> None:
        broken()

    desk.tasks.run(work, title="Exporting")
    qtbot.waitUntil(lambda: len(dialogs(hearing)) == 1)
    thread = threading.Thread(target=broken)
    thread.start()
    thread.join(5)
    qtbot.waitUntil(lambda: len(dialogs(hearing)) == 2)
    close_all(hearing)


@pytest.mark.qt_no_exception_capture
def test_two_different_faults_are_two(hearing: Application, qtbot: QtBot) -> None:
    button = QPushButton(hearing.window)
    QVBoxLayout(QWidget(hearing.window)).addWidget(button)
    button.clicked.connect(broken)
    button.clicked.connect(lambda: 1 / 0)
    button.click()
    assert len(dialogs(hearing)) == 2
    button.click()
    assert len(dialogs(hearing)) == 2
    close_all(hearing)
