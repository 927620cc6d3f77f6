"""A programme at a glance: how far it is, its figures and the lists behind them, what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from app.services.programme_view import countdown, standing_of
from app.text import Text
from ui.forms.pill import Pill
from ui.forms.side_by_side import SideBySide
from ui.models.desk import Desk
from ui.pages.page import Page
from ui.pages.programmes.overview_cards import Card, Tile
from ui.pages.programmes.overview_words import OverviewWords
from ui.pages.programmes.programme_head import PageHead
from ui.pages.programmes.programme_page import ProgrammeView
from ui.theme import named

_TILE: Final = 138
_HALF: Final = 350
TITLE: Final = Text(en="Overview", sv="Översikt", nb="Oversikt", da="Overblik")


class OverviewPage(ProgrammeView):
    """Read anew each time somebody comes here, and after each save while it is seen."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__(desk)
        self.words = OverviewWords(desk, self)
        self.head = PageHead(desk.words(TITLE))
        self.pill = Pill()
        self.head.row.insertWidget(1, self.pill, 0, Qt.AlignmentFlag.AlignTop)
        self.head.add_button(self.tr("Open the programme"), self._open_programme)
        self.area = QScrollArea(widgetResizable=True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.column.addWidget(self.head)
        self.column.addWidget(self.area, 1)

    def show_programme(self) -> None:
        """Show the programme; the keyboard and the scroll place stay."""
        holder = self.window().focusWidget()
        held = holder.accessibleName() if holder is not None and self.area.isAncestorOf(holder) else ""
        at = self.area.verticalScrollBar().value()
        record = self.record
        self._name(record)
        self.area.setWidget(self._sheet(record))
        self.area.verticalScrollBar().setValue(at)
        if held:
            self._return_to(held)

    def _name(self, record: Any) -> None:
        desk = self.desk
        state = record.entity.machine.states.get(record.state)
        self.pill.show_state(desk.words(state) if state is not None else record.state, record.state)
        run = desk.words(countdown(record.start_date, record.end_date, desk.office.today))
        self.head.say(f"{self.words.period(record)} · {run}", desk.name("programme", record.id))

    def _sheet(self, record: Any) -> QWidget:
        standing = standing_of(self.desk.office, record)
        sheet = named(QWidget(), "sheet")
        column = QVBoxLayout(sheet)
        column.setContentsMargins(0, 0, 4, 0)
        column.setSpacing(12)
        tiles = [Tile(figure) for figure in self.words.figures(standing)]
        column.addWidget(SideBySide(tiles, _TILE))
        left = (self._next(record), self._states(standing))
        right = (self._people(), self._goals(), self._money())
        column.addWidget(SideBySide([_stacked(left), _stacked(right)], _HALF))
        column.addStretch(1)
        return sheet

    def _next(self, record: Any) -> Card:
        card = Card(self.tr("Next"))
        entries = self.words.deadlines(record)
        if entries:
            card.list_entries(entries)
        else:
            card.say(self.tr("No day of the programme lies ahead."))
        return card

    def _states(self, standing: Any) -> Card:
        card = Card(self.tr("Where they are"))
        parts = self.words.states(standing)
        for title, bars in parts:
            card.show_bars(title, bars)
        if not parts:
            card.say(self.tr("No participant and no placement yet."))
        return card

    def _people(self) -> Card:
        card = Card(self.tr("Responsible"))
        entries = self.words.people(self.programme)
        if entries:
            card.list_entries(entries)
        else:
            card.say(self.tr("Nobody has a role in the whole programme yet."))
        return card

    def _goals(self) -> Card:
        card = Card(self.tr("Goals"))
        entries = self.words.goals(self.programme, self.record.languages)
        card.list_entries([*entries, self.words.road(self.tr("Write goals and funding"), "goals")])
        return card

    def _money(self) -> Card:
        card = Card(self.tr("Funding"))
        entries, sums = self.words.money(self.programme)
        card.say(sums)
        if entries:
            card.list_entries(entries)
        return card

    def _open_programme(self) -> None:
        self.desk.asked.emit("programme", self.programme)

    def _return_to(self, name: str) -> None:
        for widget in self.area.findChildren(QWidget):
            if widget.accessibleName() == name and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                widget.setFocus()
                return


def _stacked(cards: Sequence[Card]) -> QWidget:
    half = QWidget()
    column = QVBoxLayout(half)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(12)
    for card in cards:
        column.addWidget(card)
    column.addStretch(1)
    return half


PAGE: Final = Page(key="overview", title=TITLE, order=12, make=OverviewPage)
