"""Mentor training: who has come how far with which module, codes taken in, invitations and certificates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QSplitter
from typing_extensions import override

from app.domain.display import day_text
from app.domain.mentor import MENTOR_STATES
from app.domain.training_state import COMPLETION_STATES
from app.services.training import (
    AreaChange,
    MentorRow,
    TrainingGrid,
    current_modules,
    self_rating_change,
    training_grid,
)
from app.text import Text
from ui.forms.beside import beside
from ui.forms.choice_editors import QuietCombo
from ui.models.desk import Desk
from ui.pages.knowledge.code_line import CodeLine
from ui.pages.knowledge.mentor_card import MentorCard
from ui.pages.office.line_list import Line, LineTable
from ui.pages.office.office_page import Instead, OfficePage, card
from ui.pages.page import Page, Verbs

TITLE: Final = Text(
    en="Mentor training", sv="Handledarutbildning", nb="Mentoropplæring", da="Mentoruddannelse"
)
WIDER: Final = 112
"""Percent of the width of plain words that a pill needs."""
TOUCHING: Final = frozenset(
    {"training_module", "training_completion", "role", "person", "placement", "membership", "organisation"}
)


class TrainingPage(OfficePage):
    """The code line above, mentors by modules; Enter opens one beside them, Escape closes it."""

    def __init__(self, desk: Desk) -> None:
        """Show nothing before somebody comes."""
        super().__init__(desk, desk.words(TITLE))
        self._grid = TrainingGrid(modules=(), rows=())
        self._shown: dict[str, MentorRow] = {}
        self._turn = 0
        self._keys: tuple[str, ...] = ()
        self._invite = self.add_button(self.tr("Invite…"), self.invite)
        self._certify = self.add_button(self.tr("Certificates…"), self.certify)
        self._areas = self.add_button(self.tr("Own ratings…"), self._show_areas)
        self._areas.hide()
        self._changes: tuple[AreaChange, ...] = ()
        self.code = CodeLine(desk)
        self.code.taken.connect(self._choose)
        self.filter_line = QLineEdit(clearButtonEnabled=True)
        self.filter_line.setPlaceholderText(self.tr("Filter by name or organisation"))
        self.filter_line.setAccessibleName(self.tr("Filter by name or organisation"))
        self.filter_line.setMaxLength(200)
        self.filter_line.textChanged.connect(lambda _: self._filter())
        self.state = QuietCombo()
        self.state.setAccessibleName(self.tr("State"))
        self.state.addItem(self.tr("All states"), "")
        for key, text in MENTOR_STATES.items():
            self.state.addItem(desk.words(text), key)
        self.state.currentIndexChanged.connect(lambda _: self._filter())
        self.table: LineTable | None = None
        self._beside = QFrame()
        self.person = MentorCard(desk)
        self.person.opened.connect(lambda one: desk.asked.emit("person", one))
        self.person.invited.connect(lambda one: self._invite_some([one]))
        self.person.certified.connect(lambda one: self._certify_some([one]))
        self.column.addWidget(self.code)
        self.column.addLayout(self._filters())
        self._body: Instead | None = None
        self._split: QSplitter | None = None
        desk.programme_chosen.connect(lambda _: self.arrive() if self.isVisible() else None)

    def arrive(self) -> None:
        """Read the grid in the background."""
        desk, self._turn = self._desk, self._turn + 1
        turn, office, programme, language = self._turn, desk.office, desk.programme, desk.language
        if self.table is None:
            self._lay_out(tuple(one.key for one in current_modules(office.records.of("training_module"))))

        def show(grid: TrainingGrid) -> None:
            if turn == self._turn:
                self._show(grid)
                read = self_rating_change
                desk.tasks.run(
                    lambda _: read(office, programme, language),
                    then=self._weigh_areas,
                    parent=self,
                    quick=True,
                )

        desk.tasks.run(
            lambda _: training_grid(office, programme, language), then=show, parent=self, quick=True
        )

    def concerns(self, saved: Any) -> bool:
        """Look again when training, roles or people were saved."""
        return not saved.touched or any(one.entity in TOUCHING for one in saved.touched)

    def verbs(self) -> Verbs:
        """Return what actions do here."""
        return {
            "filter": self.filter_line.setFocus,
            "main": self.code.take,
            "make_mail": self.invite,
            "swap": self._swap,
        }

    def invite(self) -> None:
        """Invite the mentors selected; without a selection the one shown."""
        self._invite_some(self._selected)

    def certify(self) -> None:
        """Issue certificates to the mentors selected."""
        self._certify_some(self._selected)

    @property
    def _selected(self) -> list[str]:
        return [str(key) for key in self.table.chosen_keys] if self.table is not None else []

    def _invite_some(self, people: Sequence[str]) -> None:
        from ui.dialogs.training_invite import invite_mentors  # noqa: PLC0415 - letters and the papers' engine

        if people and self._desk.may_write:
            invite_mentors(self._desk, people, self)

    def _certify_some(self, people: Sequence[str]) -> None:
        from ui.pages.knowledge.page_saving import certify  # noqa: PLC0415 - as above

        if people and self._desk.may_write:
            certify(self._desk, people, self)

    def _show_areas(self) -> None:
        from ui.pages.knowledge.area_dialog import AreaDialog  # noqa: PLC0415 - only when asked for

        dialog = AreaDialog(self._desk, self._changes, self)
        dialog.exec()
        dialog.deleteLater()

    def _weigh_areas(self, changes: Sequence[AreaChange]) -> None:
        """Offer how mentors rate themselves, where some have done so twice."""
        self._changes = tuple(changes)
        self._areas.setVisible(bool(changes))

    def _show(self, grid: TrainingGrid) -> None:
        self._grid = grid
        keys = tuple(one.key for one in grid.modules)
        if keys != self._keys:
            self._lay_out(keys)
        self._say()
        self._filter()

    def _say(self) -> None:
        rows = self._grid.rows
        said = [self.tr("1 mentor") if len(rows) == 1 else self.tr("{n} mentors").format(n=len(rows))]
        counts = {key: sum(row.state == key for row in rows) for key in MENTOR_STATES}
        said += [
            f"{counts[key]} {self._desk.words(MENTOR_STATES[key]).lower()}"
            for key in ("qualified", "in_training", "invited", "named", "expired") if counts[key]
        ]  # fmt: skip
        self.say(" · ".join(said))

    def _lay_out(self, keys: tuple[str, ...]) -> None:
        """Make the table anew: the modules are its columns."""
        if self._split is not None:
            self.person.setParent(None)
            self._split.hide()
            self._split.deleteLater()
        self._keys = keys
        first = (self.tr("Name"), self.tr("State"), self.tr("Passed"), self.tr("Valid until"))
        self.table = LineTable(self._desk.words(TITLE), (*first, *keys), self._lines, many=True, widest=10)
        self.table.opened.connect(self._open)
        self.table.chosen.connect(self._weigh)
        self._body = Instead(self.table, self.tr("No mentor fits. Name one on a placement or under People."))
        self._beside, column = card()
        column.addWidget(self.person)
        self._beside.setMinimumWidth(300)
        self._beside.hide()
        self._split = beside(self._body, self._beside, 860, 340)
        self.column.addWidget(self._split, 1)
        self._split.show()

    def _filter(self) -> None:
        if self.table is None or self._body is None:
            return
        words, state = self.filter_line.text().casefold().strip(), str(self.state.currentData() or "")
        found = [
            row
            for row in self._grid.rows
            if state in {"", row.state} and words in f"{row.name} {row.organisation}".casefold()
        ]
        self._shown = {row.person: row for row in found}
        self.table.show_keys(list(self._shown))
        for column in range(1, self.table.lines.columnCount()):
            self.table.setColumnWidth(column, self.table.columnWidth(column) * WIDER // 100)
        self._body.show_any(bool(found))
        if found and not self.table.chosen_keys:
            self.table.choose(found[0].person)
        self._weigh()

    def _weigh(self) -> None:
        chosen = self._selected
        one = self._shown.get(chosen[0]) if len(chosen) == 1 else None
        instead = self.tr("{n} mentors are selected.").format(n=len(chosen)) if chosen else ""
        self.person.show_row(one, self._grid.modules, instead)
        for button in (self._invite, self._certify):
            button.setEnabled(self._desk.may_write and bool(chosen))

    def _open(self, person: str) -> None:
        """Show one mentor beside the list."""
        self._beside.show()
        self._choose(person)
        self._weigh()
        self.person.setFocus(Qt.FocusReason.OtherFocusReason)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._beside.isVisible():
            self._beside.hide()
            if self.table is not None:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def _choose(self, person: str) -> None:
        if self.table is not None:
            self.table.choose(person)

    def _lines(self, keys: Sequence[str]) -> list[Line]:
        return [self._line(self._shown[key]) for key in keys]

    def _line(self, row: MentorRow) -> Line:
        language = self._desk.language
        until = day_text(row.until, language) if row.until is not None else ""
        passed = f"{row.passed}/{row.required}" if row.required else "–"
        cells = [row.name, MENTOR_STATES[row.state].of(language), passed, until]
        states = ["", row.state, "", ""]
        for one in row.cells:
            begun = one.state != "not_started"
            empty = "–" if one.required else ""
            cells.append(COMPLETION_STATES.states[one.state].of(language) if begun else empty)
            states.append(one.state if begun else "")
        return Line(tuple(cells), tuple(states))

    def _filters(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        every = QPushButton(self.tr("Select all shown"))
        every.setAutoDefault(False)
        every.clicked.connect(lambda _=False: self.table.selectAll() if self.table is not None else None)
        row.addWidget(self.filter_line, 1)
        row.addWidget(self.state)
        row.addWidget(every)
        return row

    def _swap(self) -> None:
        if self.table is not None:
            target = self.code.field if self.table.hasFocus() else self.table
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)


PAGE: Final = Page(key="training", title=TITLE, order=5, make=TrainingPage)
