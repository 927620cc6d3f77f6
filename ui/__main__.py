"""Start the window: ``python -m ui [FILE]``; with ``--picture`` draw it into a file and end."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from app.services import browsing
from app.services.browsing import Query
from app.text import LANGUAGES
from ui.actions import PLACES
from ui.application import Application
from ui.pages.place_stack import Location
from ui.window_state import WindowState, load

DRAWN: int = 60
"""Milliseconds the window gets to lay itself out before its picture is taken."""


def main(words: Sequence[str] | None = None) -> int:
    """Run the window until it is closed; return the exit code."""
    asked = _asked(words)
    if asked.picture is not None and not os.environ.get("DISPLAY"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication(sys.argv[:1])
    state = WindowState(appearance="light") if asked.picture is not None else load()
    if asked.language:
        state.language = asked.language
    if asked.dark:
        state.appearance = "dark"
    program = Application(app, state, keeps_memory=asked.picture is None)
    sys.excepthook = program.report
    program.faults.listen()
    if asked.picture is not None:
        return _picture(program, asked)
    program.window.show()
    if asked.file:
        program.open(asked.file)
    return app.exec()


def _asked(words: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser("praktikum", description="Placements, agreements and follow-up.")
    parser.add_argument("file", nargs="?", metavar="FILE", help="the office file to open")
    parser.add_argument(
        "--picture", type=Path, metavar="OUT.png", help="draw the window into a picture and end"
    )
    parser.add_argument("--page", choices=list(PLACES), default="people", help="the place to show")
    parser.add_argument("--list", default="", metavar="KEY", help="one of the place's lists, by its key")
    parser.add_argument(
        "--record", type=int, default=1, metavar="N", help="open the Nth record; 0 opens none"
    )
    parser.add_argument("--language", choices=LANGUAGES, help="the language of the window")
    parser.add_argument("--dark", action="store_true", help="dark colours")
    parser.add_argument("--size", default="1366x768", metavar="WxH", help="the size of the picture")
    return parser.parse_args(words)


def _picture(program: Application, asked: argparse.Namespace) -> int:
    width, _, height = asked.size.partition("x")
    window = program.window
    window.resize(int(width), int(height))
    window.show()
    opened = program.open(asked.file) if asked.file else True
    if opened and window.shell is not None:
        window.shell.places.go(Location(asked.page, asked.list))
        _open_record(program, asked.record)
    QTimer.singleShot(DRAWN, lambda: QApplication.exit(0 if window.grab().save(str(asked.picture)) else 3))
    code = QApplication.exec()
    window.close()
    return code if opened else 3


def _open_record(program: Application, number: int) -> None:
    shell, desk = program.window.shell, program.desk
    page = shell.places.records if shell is not None else None
    if page is None or desk is None or not number:
        return
    query: Query = page.table.records.query
    found = browsing.ids(desk.office, query, limit=1, offset=number - 1)
    if found:
        page.show_record(query.entity, found[0])


if __name__ == "__main__":
    sys.exit(main())
