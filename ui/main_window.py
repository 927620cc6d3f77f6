"""The main window: it holds an office or the ways into one, and the menus."""

from __future__ import annotations

from collections.abc import Callable, Collection
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QMessageBox, QVBoxLayout, QWidget
from typing_extensions import override

from ui import theme
from ui.actions import ACTIONS, action_named
from ui.first_frame import FirstFrame
from ui.menus.menu_bar import fill_menus
from ui.notices import NoticeBar
from ui.speech import Speech, language_of_system
from ui.theme import Tone
from ui.window_state import SIZES, WindowState

if TYPE_CHECKING:  # on the road to the first window: an office and its pages come after it
    from ui.models.desk import Desk
    from ui.pages.office_shell import OfficeShell
    from ui.pages.welcome_page import WelcomePage

SMALLEST = (960, 600)
USUAL = (1366, 768)


class MainWindow(QMainWindow):
    """One office in a window; without one, the welcome page."""

    open_asked = Signal(str)
    new_asked = Signal()
    sample_asked = Signal()
    leave_asked = Signal()
    setting_chosen = Signal(str, str)
    closed = Signal()

    def __init__(self, state: WindowState) -> None:
        """Begin with the size of last time."""
        super().__init__()
        self._state = state
        self._desk: Desk | None = None
        self.shell: OfficeShell | None = None
        self._welcome_notice: NoticeBar | None = None
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)
        self.restoreGeometry(state.geometry_bytes())

    def show_frame(self, name: str = "") -> FirstFrame:
        """Show the frame alone, and that an office of this name is on its way."""
        frame = FirstFrame(name, self._state.percent)
        self.setCentralWidget(frame)
        self.setWindowTitle("Praktikum")
        return frame

    def show_welcome(self, page: WelcomePage) -> None:
        """Show the ways in."""
        self.close_dialogs()
        self._desk, self.shell = None, None
        page.open_asked.connect(self.open_asked)
        page.new_asked.connect(self.new_asked)
        page.sample_asked.connect(self.sample_asked)
        self._welcome_notice = NoticeBar()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(20, 12, 20, 12)
        column.addWidget(self._welcome_notice)
        column.addWidget(page, 1)
        self.setCentralWidget(whole)
        self._fill_menus()
        self.setWindowTitle("Praktikum")

    def show_office(self, desk: Desk, shell: OfficeShell, name: str) -> None:
        """Show an office by its name."""
        if desk is not self._desk:
            self.close_dialogs()
            desk.commanded.connect(self._do)
        self._desk, self._welcome_notice = desk, None
        self.shell = shell
        self.setCentralWidget(shell)
        self._fill_menus()
        self.setWindowTitle(f"{name} – Praktikum")

    def tell(
        self, words: str, tone: Tone = "good", *, verb: str = "", act: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence above whatever is shown."""
        bar = self.shell.notice if self.shell is not None else self._welcome_notice
        if bar is not None:
            bar.tell(words, tone, verb=verb, act=act)

    def close_dialogs(self) -> bool:
        """Close what stands open over the window; say whether all of it agreed."""
        opened = [one for one in self.findChildren(QDialog) if one.isVisible()]
        return all(dialog.close() for dialog in reversed(opened))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        running = self._desk.tasks.running if self._desk is not None else ()
        asked_for = next((task.title for task in running if task.title), "")
        if asked_for and not self._may_stop(asked_for):
            event.ignore()
            return
        if not self.close_dialogs():
            event.ignore()
            return
        if self.shell is not None:
            self.shell.leave()
        self._state.keep_geometry(bytes(self.saveGeometry().data()))
        event.accept()
        self.closed.emit()

    def _may_stop(self, title: str) -> bool:
        question = self.tr("{work}: this is not finished. Stop and close?").format(work=title)
        return QMessageBox.question(self, "Praktikum", question) is QMessageBox.StandardButton.Yes

    def _fill_menus(self) -> None:
        state, desk = self._state, self._desk
        fill_menus(
            self,
            self._do,
            language=desk.language if desk is not None else state.language or language_of_system(),
            appearance=state.appearance,
            files={name: partial(self.open_asked.emit, name) for name in state.files},
            has_office=desk is not None,
            settings=self.setting_chosen.emit,
            idle=self._idle,
        )

    def _idle(self) -> Collection[str]:
        """Return the actions that would do nothing now; without an office the menus know it themselves."""
        if self.shell is None:
            return ()
        known = self._verbs()
        return self.shell.idle() | {action.key for action in ACTIONS if action.key not in known}

    def _verbs(self) -> dict[str, Callable[[], object]]:
        verbs: dict[str, Callable[[], object]] = {
            "new_office": self.new_asked.emit,
            "open_office": lambda: self.open_asked.emit(""),
            "close_office": self.leave_asked.emit,
            "quit": self.close,
            "larger": lambda: self._resize_text(1),
            "smaller": lambda: self._resize_text(-1),
            "help": self._help,
            "about": self._about,
        }
        return {**verbs, **self.shell.verbs()} if self.shell is not None else verbs

    def _do(self, key: str) -> None:
        verb = self._verbs().get(key)
        if verb is not None:
            verb()
        else:
            words = self.tr("“{action}” has nothing to do on this page.")
            self.tell(words.format(action=action_named(key).title.replace("…", "")), "plain")

    def _resize_text(self, step: int) -> None:
        at = SIZES.index(self._state.percent) + step
        if 0 <= at < len(SIZES):
            self.setting_chosen.emit("percent", str(SIZES[at]))

    def _help(self) -> None:
        words = self.tr(
            "Open the office file of your office, or look at the sample to see how everything works."
        )
        self.tell(words, "plain")

    def _about(self) -> None:
        words = self.tr(
            "Praktikum: placements, agreements and follow-up for small offices. Free under the MIT licence. "
            "The window uses Qt under the LGPL; the typeface is Inter under the Open Font Licence."
        )
        self.tell(words, "plain")


def first_window(app: QApplication, state: WindowState) -> MainWindow:
    """Dress the program and make its window; nothing stands in it yet."""
    app.setApplicationName("Praktikum")
    app.setStyle("Fusion")
    app.setWindowIcon(theme.icon("praktikum"))
    theme.load_fonts()
    Speech(app).speak(state.language or language_of_system())
    theme.wear(app, state.appearance, state.percent)
    return MainWindow(state)
