"""What a programme is for, as a tree to type in, and the money it is given."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton
from typing_extensions import override

from app.domain.display import wording
from app.domain.goal import LEVELS
from app.services import goal_tree
from app.services.goal_tree import GoalLine, Step
from app.services.programme_money import money_of
from app.text import Text
from ui.dialogs.new_record import begin
from ui.forms.grid_editors import Offer
from ui.forms.grid_view import GridView
from ui.models.desk import Desk
from ui.models.grid import Cell, GridColumn, Line
from ui.pages.page import Page, Verbs
from ui.pages.programmes.money_lines import MoneyLines
from ui.pages.programmes.programme_head import LanguageChips, PageHead
from ui.pages.programmes.programme_page import ProgrammeView
from ui.theme import named

TITLE: Final = Text(
    en="Goals and funding", sv="Mål och finansiering", nb="Mål og finansiering", da="Mål og bevillinger"
)
TEXT: Final = "text"
LEVEL: Final = "level"
QUOTE: Final = "quote"
STEPS: Final[dict[Qt.Key, Step]] = {
    Qt.Key.Key_Up: "up",
    Qt.Key.Key_Down: "down",
    Qt.Key.Key_Right: "in",
    Qt.Key.Key_Left: "out",
}


class GoalsPage(ProgrammeView):
    """The goals above, the grants below."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__(desk)
        self.goals = GridView(may_write=desk.may_write, name=self.tr("Goals"))
        self.goals.painter.offers = self._levels
        self.goals.grid.typed.connect(self._save)
        self.goals.opened.connect(lambda line, _: desk.asked.emit("goal", line))
        self.goals.cleared.connect(lambda line, _: self.delete(line))
        self.goals.installEventFilter(self)
        self.money = GridView(may_write=False, name=self.tr("Funding"))
        self.money.opened.connect(self._open_money)
        self.chips = LanguageChips(desk)
        self.chips.chosen.connect(self.refresh)
        self.lines = MoneyLines(desk)
        self._heads()
        self.column.addWidget(self.head)
        self.column.addLayout(self._tools())
        self.column.addWidget(self.goals, 3)
        self.column.addSpacing(6)
        self.column.addWidget(self.funding_head)
        self.column.addWidget(self.money, 2)

    def leave(self) -> None:
        """Save what is being typed."""
        self.goals.finish()

    def verbs(self) -> Verbs:
        """Return what actions do here."""
        return {"new_record": self.add, "delete": self.delete}

    def show_programme(self) -> None:
        """Show the programme's goals and grants."""
        self.chips.offer(self.record.languages)
        tree = goal_tree.goal_tree(self.desk.office, self.programme)
        self.goals.show_lines(self._columns(), [self._line(one) for one in tree])
        words = self.tr("1 goal") if len(tree) == 1 else self.tr("{count} goals").format(count=len(tree))
        hint = self.tr("Type in a cell; Alt and the arrow keys move a goal up, down, in and out.")
        self.head.say(f"{words} · {hint}" if tree else self.tr("No goal is written yet. Add the first one."))
        found = money_of(self.desk.office, self.programme)
        self.money.show_lines(self.lines.columns(), self.lines.of(found))
        self.funding_head.say(self.lines.sums(found))

    def add(self, under: str = "") -> None:
        """Begin a goal with a word to write over, and open it to write."""
        desk = self.desk
        if not desk.may_write or not self.programme:
            return
        self.goals.finish()
        text: dict[str, str] = {self.chips.language: self.tr("New goal")}
        present = desk.office.records.get("goal", self.goals.here[0])
        if present is not None and dict(present.text) == text:
            self._write(present.id)  # clicked twice: the one just begun is still to be written
            return
        made = desk.attempt(lambda: goal_tree.add_goal(desk.office, self.programme, text, under=under))
        if made:
            self._write(made)

    def add_below(self) -> None:
        """Begin a goal that serves the present one."""
        self.add(self.goals.here[0])

    def shift(self, way: Step) -> None:
        """Move the present goal."""
        desk, (goal, column) = self.desk, self.goals.here
        if goal and desk.may_write:
            self.goals.finish()
            if desk.attempt(lambda: goal_tree.step(desk.office, goal, way)) is not None:
                self.goals.go_to(goal, column)

    def delete(self, goal: str = "") -> None:
        """Put the present goal in the bin."""
        desk, wanted = self.desk, goal or self.goals.here[0]
        if not wanted or not desk.may_write:
            return
        if desk.attempt(lambda: goal_tree.delete_goal(desk.office, wanted)) is not None:
            desk.undoable.emit(self.tr("The goal is deleted."))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt and an arrow move a goal, also where the menu has the same keys for the way back."""
        if event.type() in {QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride}:
            assert isinstance(event, QKeyEvent)  # noqa: S101 - what Qt sends with these types
            way = STEPS.get(Qt.Key(event.key()))
            if way is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                event.accept()
                if event.type() is QEvent.Type.KeyPress:
                    self.shift(way)
                return True
        return super().eventFilter(watched, event)

    def _write(self, goal: str) -> None:
        if self.goals.go_to(goal, TEXT):
            self.goals.setFocus()
            self.goals.write()

    def _save(self, goal: str, column: str, value: object) -> None:
        office, words = self.desk.office, str(value)
        verbs: dict[str, Callable[[], object]] = {
            TEXT: partial(goal_tree.reword, office, goal, words, self.chips.language),
            LEVEL: partial(goal_tree.set_level, office, goal, words),
            QUOTE: partial(goal_tree.quote, office, goal, words),
        }
        self.desk.attempt(verbs[column])

    def _levels(self, _goal: str, _column: str, words: str) -> list[Offer]:
        every = [(key, text.of(self.desk.language)) for key, text in LEVELS.items()]
        return [one for one in every if words.casefold() in one[1].casefold()]

    def _columns(self) -> tuple[GridColumn, ...]:
        return (
            GridColumn(key=TEXT, title=self.tr("Goal"), width=380, grows=3),
            GridColumn(key=LEVEL, title=self.tr("Level"), width=110),
            GridColumn(key=QUOTE, title=self.tr("The funder's own words"), width=240, grows=2),
        )

    def _line(self, one: GoalLine) -> Line:
        said = one.text.get(self.chips.language, "")
        other = wording(one.text, self.chips.language) if not said else ""
        level = self.desk.words(LEVELS[one.level]) if one.level in LEVELS else one.level
        words = Cell(
            words=said, note=other, depth=one.depth, strong=one.depth == 0 and one.level == "purpose",
            editing="text", tip=said or other,
        )  # fmt: skip
        return Line(
            key=one.id,
            cells=(
                words,
                Cell(words=level, muted=True, editing="offers"),
                Cell(words=one.quote, muted=True, editing="text", tip=one.quote),
            ),
        )

    def _open_money(self, line: str, _column: str) -> None:
        entity, _, record = line.partition(":")
        if record:
            self.desk.asked.emit("funding" if entity == "rest" else entity, record)

    def _add_money(self, entity: str) -> None:
        desk = self.desk
        given = {"programme_id": self.programme}
        if entity == "budget_line":
            grants = money_of(desk.office, self.programme).grants
            chosen, _, record = self.money.here[0].partition(":")
            first = grants[0].funding.id if grants else ""
            given = {"funding_id": record if chosen == "funding" and record else first}
        made = begin(desk, entity, self, given)
        if made:
            desk.asked.emit(entity, made)

    def _heads(self) -> None:
        desk = self.desk
        self.head = PageHead(desk.words(TITLE))
        below = self.head.add_button(self.tr("Add under"), self.add_below)
        add = self.head.add_button(self.tr("Add a goal"), self.add, main=True)
        self.funding_head = PageHead(self.tr("Funding"))
        line = self.funding_head.add_button(self.tr("Budget line…"), lambda: self._add_money("budget_line"))
        grant = self.funding_head.add_button(self.tr("Grant…"), lambda: self._add_money("funding"))
        for button in (add, below, grant, line):
            button.setEnabled(desk.may_write)

    def _tools(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.chips)
        row.addStretch(1)
        ways: tuple[tuple[Step, str, str], ...] = (
            ("up", "↑", self.tr("Move up (Alt+Up)")),
            ("down", "↓", self.tr("Move down (Alt+Down)")),
            ("in", "→", self.tr("Move under the goal above (Alt+Right)")),
            ("out", "←", self.tr("Move out (Alt+Left)")),
        )
        for way, sign, words in ways:
            button = named(QPushButton(sign), "bare", words)
            button.setMinimumWidth(28)
            button.setEnabled(self.desk.may_write)
            button.clicked.connect(lambda _=False, way=way: self.shift(way))
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return row


PAGE: Final = Page(key="goals", title=TITLE, order=18, make=GoalsPage, entity="goal")
