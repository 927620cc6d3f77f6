"""The program with its window: look and language, opening and closing offices, faults."""

from __future__ import annotations

import ctypes
import os
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog

from app.errors import Told
from app.services.health import keep_safe
from app.services.office import Office, new_office, open_office
from app.services.shared_place import close_unanswered, is_on_drive, shown_place
from app.services.sharing import needs_fetching
from app.settings import desk_initials
from app.text import Language, Text, as_language
from ui import theme
from ui.collecting import Collecting
from ui.dialogs.copied_office import ask
from ui.dialogs.faults import Faults
from ui.dialogs.file_choice import ask_file, ask_new_file
from ui.dialogs.new_office import NewOffice
from ui.first_frame import FirstFrame
from ui.main_window import MainWindow, first_window
from ui.models.desk import Desk
from ui.pages.last_shown import keep_shown, last_shown
from ui.pages.office_shell import OfficeShell
from ui.pages.opening import Opening
from ui.pages.place_stack import Location
from ui.pages.typing_kept import type_again, typed
from ui.pages.welcome_page import WelcomePage
from ui.speech import Speech, language_of_system
from ui.window_state import WindowState, initials_of_account


def hold_constants() -> None:
    """Keep None, True and False alive on Python 3.11.

    PySide6 6.12 gives back a reference too many whenever it returns one of them, which Python from
    3.12 on does not count. On 3.11 a window would end in a fatal error after some thousand clicks.
    """
    if sys.version_info < (3, 12) and not _held:
        for constant in (None, True, False):
            ctypes.c_ssize_t.from_address(id(constant)).value += 1 << 40
            _held.append(constant)


_held: list[object] = []


class Application(QObject):
    """One run of the program."""

    def __init__(
        self,
        app: QApplication,
        state: WindowState,
        window: MainWindow | None = None,
        *,
        keeps_memory: bool = True,
    ) -> None:
        """Take over the window that is on the screen already, or make it; no office is open yet."""
        super().__init__()
        hold_constants()
        self._collecting = Collecting(self)
        self._app = app
        self.state = state
        self._keeps_memory = keeps_memory
        self.desk: Desk | None = None
        self.window = window if window is not None else first_window(app, state)
        self.speech = app.findChild(Speech) or Speech(app)
        self.window.open_asked.connect(self.open)
        self.window.new_asked.connect(self.make_new)
        self.window.sample_asked.connect(self.make_sample)
        self.window.leave_asked.connect(self.leave)
        self.window.setting_chosen.connect(self.choose)
        self.window.closed.connect(self.end)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._dress)
        self.opening = Opening(self.window, self.window.tell, self._ask_new_file)
        self.opening.ready.connect(self.open)
        self.faults = Faults(self.window, self.report)
        if window is None:
            self._show_welcome()

    @property
    def language(self) -> Language:
        """Return the language of the window."""
        if self.state.language is not None:
            return self.state.language
        return self.desk.office.language if self.desk is not None else language_of_system()

    def open(self, name: str = "") -> bool:
        """Open an office file; without a name the person chooses one. Say whether it is open.

        An office on a drive without a copy here is fetched first, beside the window.
        """
        path = Path(name) if name else ask_file(self.state, self.window)
        if path is None:
            return False
        self.opening.language = self.language
        fetched = needs_fetching(path)
        opened = not fetched and self._enter(lambda: self._opened(path))
        if opened:
            self._keep_safe()
        if fetched:
            self.show_ways_in()
            self.opening.fetch(path, self._who())
        return opened

    def show_ways_in(self) -> None:
        """Show the welcome page where nothing but the frame is shown yet."""
        if isinstance(self.window.centralWidget(), FirstFrame):
            self._show_welcome()

    def make_new(self) -> None:
        """Make an office file and open it."""
        dialog = NewOffice(self.language, self._who(), self.window)
        chosen = dialog.exec()
        name, country, language, initials = dialog.answers
        dialog.deleteLater()
        path = self._ask_new_file(name) if chosen == QDialog.DialogCode.Accepted else None
        if path is None:
            return
        self.state.initials = initials
        if is_on_drive(path):
            self.opening.begin_on_drive(path, initials, name, country, language)
        else:
            self._enter(lambda: new_office(path, name=name, country=country, language=language, who=initials))

    def make_sample(self) -> None:
        """Make the sample office where the person says, and open it."""
        path = self._ask_new_file(self.tr("Sample office"))
        if path is not None:
            self._enter(lambda: _sample(path, self.language))

    def leave(self) -> None:
        """Close the office and show the ways in."""
        self._leave_desk()
        self._show_welcome()

    def choose(self, kind: str, key: str) -> None:
        """Take a setting: language, appearance or text size; the same place is shown again."""
        if kind == "language":
            self.state.language = as_language(key)
        elif kind == "percent":
            self.state.percent = int(key)
        elif key in ("system", "light", "dark"):
            self.state.appearance = key  # type: ignore[assignment] # one of the three, as the line above says
        self.speech.speak(self.language)
        self._dress()
        self._show_again()

    def end(self) -> None:
        """Keep the memory and close the file."""
        self.opening.end()
        self._close_desk()
        self._remember()
        self._collecting.end()

    def report(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Take a fault: tell it once, go on. What has a sentence for a person becomes a notice."""
        if isinstance(error, KeyboardInterrupt):
            self._app.quit()
        elif isinstance(error, Told):
            self.window.tell(error.of(self.language), "bad")
        else:
            self.faults.take(kind, error, trace)

    def _opened(self, path: Path) -> Office | None:
        """Open a file; of one that is a copy, ask first whether it is the same office."""
        office = open_office(path, who=self._who())
        if not office.copied_from:
            return office
        answer = ask(str(path), ", ".join(map(str, office.copied_from)), self.window, moved=False)
        if answer == "same":
            return office
        close_unanswered(office)
        if answer == "new":
            self.opening.make_new(path)
        return None

    def _enter(self, opening: Callable[[], Office | None]) -> bool:
        try:
            office = opening()
        except Told as told:
            self.show_ways_in()
            self.window.tell(told.of(self.language), "bad")
            return False
        if office is None:
            self.show_ways_in()
            return False
        self.opening.stop()
        self._leave_desk()
        self.desk = Desk(office, self.state, self)
        self.state.used(shown_place(office))
        self.speech.speak(self.language)
        self._show_office(self.desk, last_shown(self.desk))
        self.desk.sharing.begin(self.state.drive_seen(office.path))
        self._remember()
        return True

    def _keep_safe(self) -> None:
        """Write today's backup in the background unless there is one; a failure is told and stops nobody."""
        if self.desk is not None:
            now = datetime.now().astimezone()
            office = self.desk.office
            self.desk.tasks.run(lambda _: keep_safe(office, now), then=self._kept_safe, writes=True)

    def _kept_safe(self, unsafe: Text | None) -> None:
        if unsafe is not None:
            self.window.tell(unsafe.of(self.language), "warn")

    def _show_again(self) -> None:
        if self.desk is None or self.window.shell is None:
            self._show_welcome()
            return
        self.window.shell.leave()
        self._show_office(self.desk, self.window.shell.here, self.window.shell)

    def _show_welcome(self) -> None:
        self.window.show_welcome(WelcomePage(self.state.files))

    def _show_office(self, desk: Desk, location: Location | None, before: OfficeShell | None = None) -> None:
        words = typed(before) if before is not None else {}
        shell = OfficeShell(desk, self.window, location, before)
        self.window.show_office(desk, shell, shown_place(desk.office).stem)
        type_again(shell, words)
        shell.rail.take_focus(shell.here.place)

    def _remember(self) -> None:
        if self._keeps_memory:
            self.state.save()

    def _dress(self, *_: object) -> None:
        theme.wear(self._app, self.state.appearance, self.state.percent)

    def _who(self) -> str:
        if os.environ.get("PRAKTIKUM_WHO"):
            return desk_initials()
        return self.state.initials or initials_of_account()

    def _leave_desk(self) -> None:
        if self.window.shell is not None:
            self.window.shell.leave()
        self._close_desk()

    def _close_desk(self) -> None:
        if self.desk is not None:
            if self.window.shell is not None:
                keep_shown(self.desk, self.window.shell.here)
            seen = self.desk.sharing.standing.seen
            if seen is not None:
                self.state.saw_drive(self.desk.office.path, seen)
            self.desk.close()
            self.desk.deleteLater()
            self.desk = None

    def _ask_new_file(self, name: str) -> Path | None:
        return ask_new_file(name, self.state, self.window)


def _sample(path: Path, language: Language) -> Office:
    """Make the sample and open it anew, with today's clock, as its own coordinator."""
    from app.services.sample_office import make_sample  # noqa: PLC0415 - brings templates and papers along

    made = make_sample(path, language=language)
    who = made.store.who
    made.close()
    return open_office(path, who=who)
