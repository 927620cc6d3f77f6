"""The board: placements as cards under their states; a card moves when its gates are open."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from app.domain.catalogue import entity_named
from app.domain.display import day_text
from app.domain.placement_state import PLACEMENT_STATES
from app.services import editing
from app.services.mend import Mend
from app.services.placement_board import BoardCard, BoardColumn, board_of, way_to
from app.text import Text
from ui.dialogs.new_record import begin
from ui.forms.emptied import emptied
from ui.forms.link_button import LinkButton
from ui.forms.plain_label import plain_label
from ui.forms.sheet import Sheet
from ui.models.desk import Desk
from ui.models.match_rows import Line, MatchRow
from ui.pages.page import Page, PageView, Verbs
from ui.pages.placements.board_column import ColumnView
from ui.pages.programmes.programme_head import PageHead
from ui.pages.records.state_card import StateCard
from ui.theme import named

TITLE: Final = Text(en="Board", sv="Tavla", nb="Tavle", da="Tavle")
TOUCHING: Final = frozenset({"placement", "participant", "person", "organisation"})
WIDE: Final = 290


class BoardPage(PageView):
    """Columns beside each other, and at the right the state of the present card."""

    def __init__(self, desk: Desk) -> None:
        """Read nothing before somebody comes here."""
        super().__init__()
        self._desk = desk
        self._turn = 0
        self.card = ""
        self.columns: tuple[ColumnView, ...] = ()
        self.head = PageHead(desk.words(TITLE))
        self.side = named(QFrame(), "panel")
        self.state = StateCard(desk, entity_named("placement"))
        self.state.mend_asked.connect(self._mend)
        self._lay_out()
        desk.saved.connect(self._on_saved)
        desk.programme_chosen.connect(lambda _: self._read() if self.isVisible() else None)

    @override
    def arrive(self) -> None:
        self._read()

    @override
    def verbs(self) -> Verbs:
        return {"main": lambda: self._desk.asked.emit("placement", self.card) if self.card else None}

    def carry(self, placement: str, target: str) -> bool:
        """Move a card to a state; what stands in the way is told, and shown beside with what mends it."""
        desk = self._desk
        found = desk.office.records.get("placement", placement)
        if found is None or found.state == target or not desk.may_write:
            return False
        self.choose(placement)
        move, gates = way_to(desk.office, placement, target)
        shut = [gate for gate in gates if not gate.warns]
        if move is not None and (shut or move.reason):
            words = (
                desk.words(shut[0].lacks) if shut else self.tr("This step needs a reason. Use its button.")
            )
            desk.told.emit(words, "warn")
            return False
        done = desk.attempt(lambda: editing.move(desk.office, "placement", placement, target))
        if done is not None:
            words = desk.words(PLACEMENT_STATES.states[target])
            desk.undoable.emit(self.tr("The state is now “{state}”.").format(state=words))
        return done is not None

    def choose(self, placement: str) -> None:
        """Show the state of a card beside the board."""
        record = self._desk.office.records.get("placement", placement)
        self.card = placement if record is not None else ""
        self.side.setVisible(record is not None)
        if record is not None:
            self._name.setText(self._desk.name("placement", placement))
            self.state.show_record(record)

    def go(self, column: int, side: int, *, along: bool) -> None:
        """Go to the next column with cards, or take the card to the next one it can be moved to."""
        here = self.columns[column]
        there = self.columns[column + side :] if side > 0 else self.columns[:column][::-1]
        if along and here.list.chosen:
            self._take_along(here.list.chosen, there)
            return
        for one in there:
            if one.list.rows.rows:
                one.list.begin()
                self._area.ensureWidgetVisible(one)
                self.choose(one.list.chosen)
                return

    def _take_along(self, placement: str, there: tuple[ColumnView, ...]) -> None:
        targets = [move.target for move, _ in editing.moves(self._desk.office, "placement", placement)]
        for one in there:
            if one.state in targets:
                self.carry(placement, one.state)
                return
        self._desk.told.emit(self.tr("There is no step in that direction."), "plain")

    def _read(self) -> None:
        """Read beside the window."""
        desk, programme = self._desk, self._desk.programme
        self._turn += 1
        turn = self._turn
        desk.tasks.run(
            lambda _: board_of(desk.office, desk.language, programme),
            then=lambda found: self._show(found) if turn == self._turn else None,
            parent=self,
            quick=True,
        )

    def _show(self, found: tuple[BoardColumn, ...]) -> None:
        if [one.state for one in found] != [one.state for one in self.columns]:
            self._draw(found)
        for view, column in zip(self.columns, found, strict=True):
            view.show_rows([self._row(card) for card in column.cards])
        count = sum(len(column.cards) for column in found)
        self.head.say(self.tr("{count} placements. Drag a card, or Ctrl and an arrow.").format(count=count))
        here = any(card.id == self.card for column in found for card in column.cards)
        self.choose(self.card if here else "")
        if here and not any(one.list.hasFocus() for one in self.columns):
            next((True for one in self.columns if one.list.choose(self.card)), None)

    def _draw(self, found: tuple[BoardColumn, ...]) -> None:
        emptied(self._row_of_columns)
        words = PLACEMENT_STATES.states
        self.columns = tuple(ColumnView(one.state, self._desk.words(words[one.state])) for one in found)
        for at, view in enumerate(self.columns):
            view.list.dropped.connect(lambda card, state=view.state: self.carry(card, state))
            view.list.left.connect(lambda side, along, at=at: self.go(at, side, along=along))
            view.list.chosen_anew.connect(self.choose)
            view.list.activated.connect(lambda _: self._desk.asked.emit("placement", self.card))
            self._row_of_columns.addWidget(view)
        self._row_of_columns.addStretch(1)

    def _row(self, card: BoardCard) -> MatchRow:
        day = day_text(card.start, self._desk.language)
        lines = (Line(((card.host, "muted"),)), Line(((day, "muted"),)))
        return MatchRow(card.id, card.participant, lines)

    def _mend(self, mend: Mend, sentence: str) -> None:
        """Go where a click mends what a step lacks; what is begun is begun here."""
        desk = self._desk
        if mend.paper:
            from ui.wizards.papers_wizard import PapersWizard  # noqa: PLC0415 - 0.3 s: the papers' engine

            wizard = PapersWizard(desk, mend.entity, [mend.record], self)
            wizard.fix_asked.connect(desk.pointed)
            wizard.show()
        elif not mend.record:
            begin(desk, mend.entity, self, mend.given)
        elif mend.field:
            desk.pointed.emit(mend.entity, mend.record, mend.field, sentence)
        else:
            desk.asked.emit(mend.entity, mend.record)

    def _on_saved(self, saved: Any) -> None:
        touched = {one.entity for one in saved.touched}
        if self.isVisible() and (touched & TOUCHING or not touched):
            self._read()
        elif self.isVisible() and self.card:
            self.choose(self.card)

    def _lay_out(self) -> None:
        self._name = plain_label("", "group")
        link = LinkButton(self.tr("Open the placement"))
        link.clicked.connect(lambda: self._desk.asked.emit("placement", self.card))
        ground = Sheet()
        side = QVBoxLayout(ground)
        side.setContentsMargins(16, 14, 10, 14)
        for part in (self._name, link, self.state):
            side.addWidget(part)
        side.addStretch(1)
        whole = QVBoxLayout(self.side)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(_scrolled(ground))
        self.side.setFixedWidth(int(WIDE * max(self.fontMetrics().height() / 16, 1)))
        self.side.hide()
        board = named(QWidget(), "sheet")
        self._row_of_columns = QHBoxLayout(board)
        self._row_of_columns.setContentsMargins(0, 0, 0, 0)
        self._row_of_columns.setSpacing(12)
        self._area = QScrollArea(widgetResizable=True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(board)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(self._area, 1)
        row.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addLayout(row, 1)


def _scrolled(ground: Sheet) -> QScrollArea:
    area = QScrollArea(widgetResizable=True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(ground)
    return area


PAGE: Final = Page(key="board", title=TITLE, order=11, make=BoardPage)
