"""Matching by hand: who waits at the left, places at the right, and one button. The person decides."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from app.domain.catalogue import entity_named
from app.services.hand_matching import match_by_hand
from app.services.matching_board import Board, Seat, Waiting, board, period_words
from app.services.matching_fit import Fit, fit
from app.text import Text
from ui.forms.beside import beside
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.models.match_rows import Line, MatchRow
from ui.pages.page import Page, Verbs
from ui.pages.placements.match_side import MatchSide
from ui.pages.programmes.programme_page import ProgrammeView
from ui.tasks import Progress
from ui.theme import named

TITLE: Final = Text(en="Matching", sv="Matchning", nb="Kobling", da="Matching")
RECORD: Final = int(Qt.ItemDataRole.UserRole)
SEEN: Final = 3
"""So many rows of what was matched are seen at once."""


class MatchingPage(ProgrammeView):
    """Two lists, what is chosen in both, and the matches made."""

    def __init__(self, desk: Desk) -> None:
        """Read nothing before a programme is shown."""
        super().__init__(desk)
        self.board = Board(waiting=(), seats=(), made=(), preferences={})
        self.people = MatchSide(self.tr("Without a placement"), self.tr("Filter by name, home, wish…"))
        self.places = MatchSide(self.tr("Places"), self.tr("Filter by host, place, town…"))
        self.reason = QLineEdit(maxLength=2000)
        self.reason.setPlaceholderText(self.tr("Why this match (may be left empty)"))
        self.reason.setAccessibleName(self.tr("Why this match"))
        self.match = named(QPushButton(self.tr("Match")), "main")
        self.match.setToolTip(self.tr("Begin the placement  {key}").format(key="Ctrl+Enter"))
        self.pair = plain_label("")
        self.made = named(QListWidget(), "card")
        self.made.setAccessibleName(self.tr("Matches not accepted yet"))
        self.made.setUniformItemSizes(True)
        self._made_title = named(QLabel(), "group")
        self._lay_out()
        self._connect()

    @override
    def show_programme(self) -> None:
        office, programme, language = self.desk.office, self.programme, self.desk.language

        def read(_: Progress) -> Board:
            return board(office, programme, language)

        self.desk.tasks.run(read, then=self._show, parent=self, quick=True)

    @override
    def verbs(self) -> Verbs:
        return {"main": self.make, "filter": self.people.filter.setFocus, "swap": self.swap}

    def swap(self) -> None:
        """Move the keyboard between the two lists."""
        lists = (self.people.list, self.places.list)
        there = lists[0] if lists[1].hasFocus() else lists[1]
        there.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def make(self) -> None:
        """Match the two that are chosen."""
        person, place = self.people.list.chosen, self.places.list.chosen
        if person and place:
            self._make(person, place)
        else:
            words = self.tr("Choose a participant at the left and a place at the right first.")
            self.desk.told.emit(words, "plain")

    def _make(self, person: str, place: str) -> None:
        desk, reason = self.desk, self.reason.text()
        made = desk.attempt(lambda: match_by_hand(desk.office, person, place, reason=reason))
        if made is not None:
            self.reason.clear()
            words = self.tr("Matched: {name}").format(name=desk.name("placement", made))
            desk.undoable.emit(words)
            self.show_programme()

    def _show(self, found: Board) -> None:
        self.board = found
        rows = [self._person_row(one) for one in found.waiting]
        nobody = self.tr("Everybody in this programme has a placement.")
        self.people.show_rows(rows, nobody)
        self._show_places()
        self._show_made()

    def _show_places(self) -> None:
        person, fits = self._person(), {}
        if person is not None:
            fits = {seat.id: fit(self.board, person, seat, self.desk.language) for seat in self.board.seats}
        ordered = sorted(self.board.seats, key=lambda seat: _order(seat, fits.get(seat.id)))
        none = self.tr("This programme has no place yet. Add positions, or hosts under Organisations.")
        self.places.show_rows([self._place_row(seat, fits.get(seat.id)) for seat in ordered], none)

    def _show_made(self) -> None:
        self.made.clear()
        machine = entity_named("placement").machine
        for one in self.board.made:
            state = self.desk.words(machine.states[one.state]) if machine is not None else ""
            item = QListWidgetItem(f"{one.name}  ·  {state}")
            item.setData(RECORD, one.id)
            self.made.addItem(item)
        count = len(self.board.made)
        self._made_title.setText(self.tr("Matches not accepted yet: {count}").format(count=count))
        self.made.setFixedHeight(min(count, SEEN) * self.made.sizeHintForRow(0) + 12)
        for part in (self.made, self._made_title):
            part.setVisible(bool(count))

    def _show_pair(self) -> None:
        person, seat = self._person(), self._seat()
        self.match.setEnabled(self.desk.may_write and person is not None and seat is not None)
        if person is None or seat is None:
            self.pair.setText(self.tr("Choose a participant and a place."))
            return
        place = seat.host if seat.entity == "organisation" else f"{seat.host}, {seat.name}"
        found = fit(self.board, person, seat, self.desk.language)
        self.pair.setText(" · ".join(filter(None, (f"{person.name} → {place}", found.words))))

    def _person(self) -> Waiting | None:
        chosen = self.people.list.chosen
        return next((one for one in self.board.waiting if one.id == chosen), None)

    def _seat(self) -> Seat | None:
        chosen = self.places.list.chosen
        return next((one for one in self.board.seats if one.id == chosen), None)

    def _person_row(self, one: Waiting) -> MatchRow:
        first = [(words, "muted") for words in (one.home, one.period) if words]
        second = [(self.tr("Wishes: {places}").format(places=one.wishes), "muted")] if one.wishes else []
        return MatchRow(one.id, one.name, (Line(tuple(first)), Line(tuple(second))))  # type: ignore[arg-type] # shades

    def _place_row(self, seat: Seat, fits: Fit | None) -> MatchRow:
        name = seat.host if seat.entity == "organisation" else f"{seat.host} · {seat.name}"
        if seat.places is None:
            taken = self.tr("{count} here").format(count=seat.taken)
        else:
            taken = self.tr("{taken} of {places} taken").format(taken=seat.taken, places=seat.places)
        period = period_words(seat.start, seat.end, self.desk.language)
        first = [(words, "muted") for words in (seat.city, period, taken) if words]
        second = [
            (one.words, "accent" if one.weight == "for" else "warn") for one in (fits.remarks if fits else ())
        ]
        return MatchRow(seat.id, name, (Line(tuple(first)), Line(tuple(second))))  # type: ignore[arg-type] # shades

    def _connect(self) -> None:
        self.people.chosen.connect(self._show_places)
        self.places.chosen.connect(self._show_pair)
        self.places.list.dropped.connect(self._make)
        self.match.clicked.connect(self.make)
        self.reason.returnPressed.connect(self.make)
        self.made.itemActivated.connect(self._open)
        self.made.itemClicked.connect(self._open)
        for side in (self.people, self.places):
            side.list.activated.connect(lambda _: self._step_on())

    def _step_on(self) -> None:
        """Enter goes from the left list to the right one, and from there to the button."""
        there: QWidget = self.places.list if self.people.list.hasFocus() else self.match
        there.setFocus(Qt.FocusReason.TabFocusReason)

    def _open(self, item: QListWidgetItem) -> None:
        self.desk.asked.emit("placement", str(item.data(RECORD)))

    def _lay_out(self) -> None:
        self.people.list.setDragEnabled(True)
        self.places.list.setAcceptDrops(self.desk.may_write)
        sides = beside(self.people, self.places)
        sides.setStretchFactor(0, 2)
        sides.setStretchFactor(1, 3)
        self.column.addWidget(sides, 1)
        self.column.addWidget(self.pair)
        row = QHBoxLayout()
        row.addWidget(self.reason, 1)
        row.addWidget(self.match)
        self.column.addLayout(row)
        below = QVBoxLayout()
        below.setSpacing(4)
        below.addWidget(self._made_title)
        below.addWidget(self.made)
        self.column.addLayout(below)
        for part in (self.made, self._made_title):
            part.hide()
        self._show_pair()


def _order(seat: Seat, fits: Fit | None) -> tuple[bool, int, bool]:
    """Free places first, then dear wishes, then what nothing speaks against."""
    if fits is None:
        return (not seat.free, 0, False)
    return (not seat.free, fits.rank, not fits.well)


PAGE: Final = Page(key="matching", title=TITLE, order=25, make=MatchingPage)
