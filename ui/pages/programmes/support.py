"""The support matrix: who answers on which topic, who steps in, how soon, what the organiser does."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.domain.support_topic import RESPONSE_TIMES, RESPONSIBLE
from app.services import support_matrix as matrix
from app.services.support_matrix import DUTY, Matrix
from app.text import Text
from ui.forms.grid_editors import Offer
from ui.forms.grid_view import GridView
from ui.models.desk import Desk
from ui.pages.page import Page, Verbs
from ui.pages.programmes.programme_head import LanguageChips, PageHead
from ui.pages.programmes.programme_page import ProgrammeView
from ui.pages.programmes.support_lines import PERSON, REFUSAL, ROLE, TOPIC, WITHIN, SupportLines
from ui.theme import button_words, named

TITLE: Final = Text(en="Support matrix", sv="Stödmatris", nb="Støttematrise", da="Støtteoversigt")
WORDINGS: Final = {DUTY: "organiser_does", REFUSAL: "not_covered"}


class SupportPage(ProgrammeView):
    """A line a topic; each cell is saved when it is left, and Ctrl+Z takes it back."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__(desk)
        self.head = PageHead(desk.words(TITLE))
        self._copy = self.head.add_button(self.tr("Copy from…"), self._open_sources)
        named(self._copy, "menu", self.tr("Fill what is empty from another programme"))
        self._sources = QMenu(self._copy)
        self._copy.setMenu(self._sources)
        self.chips = LanguageChips(desk)
        self.chips.chosen.connect(self.refresh)
        self.view = GridView(may_write=desk.may_write, name=desk.words(TITLE))
        self.view.painter.offers = self._offers
        self.view.painter.unfit.connect(self._say_unfit)
        self.view.grid.typed.connect(self._save)
        self.view.cleared.connect(lambda line, column: self._save(line, column, ""))
        self.view.opened.connect(lambda line, _: desk.asked.emit("support_topic", line))
        self.lines = SupportLines(desk)
        self._body = QStackedWidget()
        self._body.addWidget(self.view)
        self._body.addWidget(self._empty_part())
        self.column.addWidget(self.head)
        self.column.addWidget(self.chips, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self._body, 1)

    def leave(self) -> None:
        """Save what is being typed."""
        self.view.finish()

    def verbs(self) -> Verbs:
        """Return what actions do here."""
        return {"new_record": self._begin}

    def show_programme(self) -> None:
        """Show the programme's topics."""
        record = self.record
        self.chips.offer(record.languages)
        found = matrix.matrix_of(self.desk.office, self.programme)
        self.view.show_lines(self.lines.columns(), self.lines.of(found, self.chips.language))
        self._body.setCurrentIndex(0 if found.rows else 1)
        star = " · " + self.tr("* required") if any(row.required for row in found.rows) else ""
        self.head.say(self._standing(found) + star)
        self._offer_sources()

    def _standing(self, found: Matrix) -> str:
        if not found.rows:
            return self.tr("No topic has begun.")
        words = self.tr("{filled} of {every} filled").format(filled=found.filled, every=len(found.rows))
        if not found.lacking:
            return words + " · " + self.tr("every required topic is filled")
        if found.lacking == 1:
            return words + " · " + self.tr("1 required topic lacks something")
        return words + " · " + self.tr("{count} required topics lack something").format(count=found.lacking)

    def _offers(self, _line: str, column: str, words: str) -> list[Offer]:
        """Return what may be chosen: roles that fit the words, then people."""
        language, typed = self.desk.language, words.casefold()
        table = RESPONSE_TIMES if column == WITHIN else RESPONSIBLE
        kind = "" if column == WITHIN else ROLE
        roles = [(f"{kind}{key}", text.of(language)) for key, text in table.items()]
        fitting = [(key, name) for key, name in roles if typed in name.casefold()]
        if column == WITHIN:
            return fitting
        people = matrix.people_to_name(self.desk.office, self.programme, words, language)
        named_ones = [(f"{PERSON}{key}", name) for key, name in people]
        if not typed:
            return [*named_ones[:6], *fitting]
        return sorted((*fitting, *named_ones), key=lambda offer: not _begins(offer[1], typed))

    def _save(self, line: str, column: str, value: object) -> None:
        office, words = self.desk.office, str(value)
        if not self.desk.may_write or column == TOPIC:
            return
        verb: Callable[[], object]
        if column in WORDINGS:
            verb = partial(matrix.say_words, office, line, WORDINGS[column], words, self.chips.language)
        elif column == WITHIN:
            verb = partial(matrix.say_within, office, line, words)
        else:
            person = words.removeprefix(PERSON) if words.startswith(PERSON) else ""
            role = words.removeprefix(ROLE) if words.startswith(ROLE) else ""
            verb = partial(matrix.say_who, office, line, column, role=role, person=person)
        self.desk.attempt(verb)

    def _say_unfit(self, words: str) -> None:
        sentence = self.tr("Nothing here is called “{words}”. Choose from the list, or add the person first.")
        self.desk.told.emit(sentence.format(words=words[:60]), "warn")

    def _offer_sources(self) -> None:
        desk, menu = self.desk, self._sources
        menu.clear()
        for at, key in enumerate(matrix.sources(desk.office, self.programme)):
            name = desk.name("programme", key)
            words = self.tr("{name} (last programme)").format(name=name) if at == 0 else name
            action = menu.addAction(button_words(words, 80))
            action.triggered.connect(lambda _=False, key=key: self.copy_from(key))
        self._copy.setEnabled(desk.may_write and bool(menu.actions()))

    def _open_sources(self) -> None:
        self._copy.showMenu()

    def copy_from(self, source: str) -> None:
        """Fill what is empty from another programme."""
        desk = self.desk
        self.view.finish()
        filled = desk.attempt(lambda: matrix.copy_matrix(desk.office, self.programme, source))
        if filled is not None:
            one, many = self.tr("1 cell is filled."), self.tr("{count} cells are filled.")
            desk.undoable.emit(one if filled == 1 else many.format(count=filled))

    def _begin(self) -> None:
        desk = self.desk
        if desk.may_write and self.programme:
            begun = desk.attempt(lambda: matrix.begin_matrix(desk.office, self.programme))
            if begun:
                desk.undoable.emit(self.tr("{count} topics have begun.").format(count=begun))

    def _empty_part(self) -> QWidget:
        part = QWidget()
        words = self.tr("This programme has no support matrix yet. Begin it with the usual fifteen topics.")
        button = named(QPushButton(self.tr("Begin the matrix")), "main")
        button.clicked.connect(lambda _=False: self._begin())
        button.setEnabled(self.desk.may_write)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(12)
        column.addWidget(named(QLabel(words, wordWrap=True), "muted"))
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return part


def _begins(name: str, typed: str) -> bool:
    return any(part.startswith(typed) for part in (name.casefold(), *name.casefold().split()))


PAGE: Final = Page(key="support", title=TITLE, order=16, make=SupportPage, entity="support_topic")
