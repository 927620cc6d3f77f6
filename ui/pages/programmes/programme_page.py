"""What the pages about one programme share: which one it is, and what stands there while none is chosen."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.services import browsing
from app.services.browsing import Query
from ui.forms.flow import FlowLayout
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.page import PageView
from ui.theme import button_words, named


class ProgrammeView(PageView):
    """A page that speaks of the programme chosen in the top bar, or of the only one there is.

    A page puts its parts into ``column`` and overrides ``show_programme``, which is called whenever somebody
    comes here, another programme is chosen or, while the page is seen, the office saved something.
    """

    def __init__(self, desk: Desk) -> None:
        """Begin without a programme."""
        super().__init__()
        self.desk = desk
        self.programme = ""
        """The id of the programme shown; "" while one has to be chosen first."""
        self.body = QWidget()
        self.column = QVBoxLayout(self.body)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(10)
        self._choosing = QWidget()
        self._sentence = plain_label("", "muted")
        self._buttons = QWidget()
        self._choices = FlowLayout(self._buttons)
        waiting = QVBoxLayout(self._choosing)
        waiting.setContentsMargins(0, 24, 0, 0)
        waiting.setSpacing(12)
        waiting.addWidget(self._sentence)
        waiting.addWidget(self._buttons)
        waiting.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._choosing)
        self._stack.addWidget(self.body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)
        desk.programme_chosen.connect(self._renew_if_seen)
        desk.saved.connect(self._renew_if_seen)

    @property
    def record(self) -> Any:
        """Return the programme shown, None while there is none."""
        return self.desk.office.records.get("programme", self.programme)

    def arrive(self) -> None:
        """Show the programme chosen, or ask for one."""
        wanted = programme_shown(self.desk)
        if wanted != self.programme:
            self.leave()
        self.programme = wanted
        self._stack.setCurrentWidget(self.body if wanted else self._choosing)
        if wanted:
            self.show_programme()
        else:
            self._ask()

    def show_programme(self) -> None:
        """Show what is so now in ``programme``; a page overrides this."""

    def _renew_if_seen(self, _: object) -> None:
        if self.isVisible():
            self.refresh()

    def _ask(self) -> None:
        """Offer a button for each programme."""
        office, desk = self.desk.office, self.desk
        found = browsing.page(office, "programme", browsing.ids(office, Query(entity="programme")))
        if found:
            words = self.tr("This page is about one programme. Choose which:")
        else:
            words = self.tr("There is no programme yet. Begin one, and this page fills.")
        self._sentence.setText(words)
        self._choices.clear()
        for one in found:
            name = browsing.name(office, one, desk.language)
            button = QPushButton(button_words(name, 60))
            button.setAccessibleName(name)
            button.clicked.connect(lambda _=False, key=one.id: desk.choose_programme(key))
            self._choices.addWidget(button)
        if not found and desk.may_write:
            begin = named(QPushButton(self.tr("New programme…")), "main")
            begin.clicked.connect(lambda: desk.commanded.emit("new_programme"))
            self._choices.addWidget(begin)


def programme_shown(desk: Desk) -> str:
    """Return the programme chosen in the top bar, else the only one there is, else ""."""
    if desk.programme and desk.office.records.get("programme", desk.programme) is not None:
        return desk.programme
    found = browsing.ids(desk.office, Query(entity="programme"), limit=2)
    return found[0] if len(found) == 1 else ""
