"""The signs of a shared office around the pages: the words in the foot, who is here, what came and waits."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from app.services.sharing import agree_to_erase
from ui.forms.field_line import FieldLine
from ui.menus.foot import Foot
from ui.menus.top_bar import TopBar
from ui.models.desk import Desk
from ui.models.share_standing import ShareState
from ui.notices import NoticeBar
from ui.pages.place_stack import PlaceStack
from ui.pages.sharing.share_panel import SharePanel
from ui.pages.sharing.share_words import here_words, home_words, share_words

AT_REST = frozenset({ShareState.ALONE, ShareState.LOCALLY, ShareState.STOPPED})
"""States that only a person's word ends."""

LONG_AWAY_DAYS = 14
"""After so many days without the drive a person is reminded of it."""


class ShareSigns(QObject):
    """Hears the watch of a desk and shows it; tells the watch what is open."""

    questions_asked = Signal()
    moved = Signal()
    """The office stands at another place now."""

    def __init__(self, desk: Desk, foot: Foot, bar: TopBar, notice: NoticeBar, places: PlaceStack) -> None:
        """Begin with what is known."""
        super().__init__(foot)
        self._reminded = False
        self._desk, self._foot, self._bar, self._notice, self._places = desk, foot, bar, notice, places
        sharing = desk.sharing
        sharing.changed.connect(self.show_standing)
        sharing.came_home.connect(self._tell_home)
        sharing.erasure_asked.connect(self._ask_to_erase)
        foot.sharing.clicked.connect(self.open_panel)
        places.arrived.connect(self._tell_open)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
            app.applicationStateChanged.connect(self._wake)
        self.show_standing()

    def show_standing(self) -> None:
        """Say how things stand with the drive, and who is here."""
        desk, now = self._desk, self._desk.sharing.standing
        if desk.sharing.is_shared:
            words = share_words(now, desk.language, datetime.now().astimezone())
            self._foot.show_sharing(words, well=now.is_well and not self._foot.questions.text())
            self._remind(now.seen if now.state is ShareState.AWAY else None)
        self._bar.show_here(here_words(now.here, desk.office.store.who))

    def _remind(self, seen: datetime | None) -> None:
        """Say once that the drive was not reached for long: what waits here nobody else has."""
        days = (datetime.now().astimezone() - seen).days if seen is not None else 0
        if days >= LONG_AWAY_DAYS and not self._reminded:
            self._reminded = True
            words = self.tr(
                "The drive has not been reached for {days} days. Connect to it soon: nobody else has what "
                "you saved since."
            )
            self._notice.tell(words.format(days=days), "warn")

    def open_panel(self) -> SharePanel:
        """Show the panel about the drive."""
        panel = SharePanel(self._desk, self._foot.window())
        panel.moved.connect(self.moved)
        panel.open_above(self._foot.sharing)
        return panel

    def _wake(self, state: Qt.ApplicationState) -> None:
        """Look at once when the person comes back to the window."""
        calls = self._desk.sharing.standing.state not in AT_REST
        if calls and state is Qt.ApplicationState.ApplicationActive:
            self._desk.sharing.now()

    def _follow(self, _old: QWidget | None, _now: QWidget | None) -> None:
        self._tell_open()

    def _tell_open(self, *_: object) -> None:
        page = self._places.records
        if page is None or page.record.isHidden():
            self._desk.sharing.show_open("", "", "")
            return
        entity, record = page.record.shown
        self._desk.sharing.show_open(entity, record, self._field_of(page.record))

    def _field_of(self, page: QWidget) -> str:
        """Return the field of a record's page that has the keyboard."""
        widget = QApplication.focusWidget()
        while widget is not None and widget is not page:
            if isinstance(widget, FieldLine):
                return widget.field.name if page.isAncestorOf(widget) else ""
            widget = widget.parentWidget()
        return ""

    def _tell_home(self, taken: int, published: int, questions: int) -> None:
        words = home_words(taken, published, questions)
        verb = self.tr("Show the questions") if questions else ""
        self._notice.tell(words, "plain", verb=verb, act=self.questions_asked.emit)

    def _ask_to_erase(self, people: int) -> None:
        desk = self._desk
        if desk.office.role != "lead":
            return
        words = self.tr(
            "A colleague erased {count} people for good. That many are not erased here without your yes."
        )
        self._notice.tell(
            words.format(count=people), "warn", verb=self.tr("Erase them here too"), act=self._erase,
            other=self.tr("Not now"),
        )  # fmt: skip

    def _erase(self) -> None:
        desk = self._desk
        desk.tasks.run(
            lambda _: agree_to_erase(desk.office), then=self._tell_erased, parent=self,
            title=self.tr("Erasing"), writes=True,
        )  # fmt: skip

    def _tell_erased(self, _done: object) -> None:
        self._notice.tell(self.tr("They are erased on this computer too."), "good")
