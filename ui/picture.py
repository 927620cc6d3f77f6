"""The window drawn into a file: ``python -m ui --picture OUT.png``."""

from __future__ import annotations

import argparse
import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.services import browsing
from app.services.browsing import Query
from ui.application import Application
from ui.pages.place_stack import Location
from ui.window_state import WindowState

DRAWN: int = 60
"""Milliseconds the window gets to lay itself out before its picture is taken."""
PATIENCE: int = 200
"""So often what is looked up beside is waited for."""


def draw(app: QApplication, state: WindowState, asked: argparse.Namespace) -> int:
    """Draw what is asked for; return the exit code."""
    program = Application(app, state, keeps_memory=False)
    sys.excepthook = program.report
    width, _, height = asked.size.partition("x")
    window = program.window
    window.resize(int(width), int(height))
    window.show()
    opened = program.open(asked.file) if asked.file else True
    if opened and window.shell is not None:
        window.shell.places.go(Location(asked.page, asked.list))
        _open_record(program, asked.record)
    QTimer.singleShot(DRAWN, lambda: _save(program, asked))
    code = QApplication.exec()
    window.close()
    return code if opened else 3


def _save(program: Application, asked: argparse.Namespace, waits: int = 0) -> None:
    """Take the picture as soon as nothing is being looked up any more; end the program."""
    if program.desk is not None and program.desk.tasks.running and waits < PATIENCE:
        QTimer.singleShot(DRAWN, lambda: _save(program, asked, waits + 1))
    else:
        QApplication.exit(0 if program.window.grab().save(str(asked.picture)) else 3)


def _open_record(program: Application, number: int) -> None:
    shell, desk = program.window.shell, program.desk
    page = shell.places.records if shell is not None else None
    if page is None or desk is None or not number:
        return
    query: Query = page.table.records.query
    found = browsing.ids(desk.office, query, limit=1, offset=number - 1)
    if found:
        page.show_record(query.entity, found[0])
