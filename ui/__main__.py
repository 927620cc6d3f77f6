"""Start the window: ``python -m ui [FILE]``; with ``--picture`` draw it into a file and end."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from app.text import LANGUAGES
from ui.actions import PLACES
from ui.main_window import first_window
from ui.window_state import WindowState, load

if TYPE_CHECKING:  # the rest of the program is read when its window stands on the screen
    from ui.application import Application
    from ui.main_window import MainWindow


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
    if asked.picture is not None:
        from ui.picture import draw  # noqa: PLC0415 - as below: reads the rest of the program

        return draw(app, state, asked)
    window = first_window(app, state)
    programs: list[Application] = []
    frame = window.show_frame(Path(asked.file).stem if asked.file else "")
    frame.seen.connect(lambda: programs.append(_begun(app, state, window, asked.file)))
    window.show()
    return app.exec()


def _begun(app: QApplication, state: WindowState, window: MainWindow, file: str | None) -> Application:
    """Let the program in behind its window, and open the file."""
    from ui.application import Application  # noqa: PLC0415 - 0.4 s that the first window need not wait for

    program = Application(app, state, window)
    sys.excepthook = program.report
    program.faults.listen()
    if file:
        program.open(file)
    else:
        program.show_ways_in()
    return program


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


if __name__ == "__main__":
    sys.exit(main())
