"""Expectations and roles of a placement: side by side, the participant's wishes first, typed fast."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.domain.placement_vocabulary import SIDES as SIDE_NAMES
from app.services import expectations
from app.services.expectations import SIDES, ExpectationSheet, Side
from ui.forms.emptied import emptied
from ui.forms.pill import Pill
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.adding_line import AddingLine
from ui.pages.records.part_tab import PartTab, button, flowing, heading, link, row
from ui.pages.records.point_line import PointLine


class SidePart(QWidget):
    """The points of one side and the line for the next; the line stays while the points are drawn anew."""

    def __init__(self, desk: Desk, side: str) -> None:
        """Begin without points."""
        super().__init__()
        self._desk = desk
        self._lacks = plain_label("", "muted")
        holder = QWidget()
        self._points = QVBoxLayout(holder)
        self._points.setContentsMargins(0, 0, 0, 0)
        self._points.setSpacing(0)
        self.line = AddingLine(self.tr("Add a point and press Enter"))
        name = desk.words(SIDE_NAMES[side])
        self.line.setAccessibleName(self.tr("Add a point: {side}").format(side=name))
        self.line.setVisible(desk.may_write)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row([heading(name), self._lacks]))
        column.addWidget(holder)
        column.addWidget(self.line)

    def show_side(self, side: Side) -> None:
        """Show the points."""
        words = self.tr("{count} more needed").format(count=side.lacks) if side.lacks else ""
        self._lacks.setText(words)
        emptied(self._points)
        for point in side.points:
            self._points.addWidget(PointLine(self._desk, point))


class PlacementExpectations(PartTab):
    """The sheet as it is worked out; complete by the rule of readiness alone."""

    def __init__(self, desk: Desk) -> None:
        """Begin with the four sides empty."""
        super().__init__(desk)
        self._sheet: ExpectationSheet | None = None
        self._pill = Pill()
        self._said: QLabel = plain_label("", "muted")
        self._steps = QVBoxLayout()
        self.column.addLayout(row([self._said, self._pill]))
        self.column.addLayout(self._steps)
        self.parts = {side: SidePart(desk, side) for side in SIDES}
        for side, part in self.parts.items():
            part.line.entered.connect(partial(self._add, side))
            self.column.addWidget(part)
        self.column.addStretch(1)

    def begin(self) -> None:
        """Empty the lines: what was typed belongs to another placement."""
        for part in self.parts.values():
            part.line.clear()

    def look(self) -> object:
        """Return the sheet."""
        self._sheet = expectations.sheet_of(self.desk.office, self.record.id)
        return self._sheet

    def draw(self) -> None:
        """Show how far it has come, and each side."""
        sheet = self._sheet
        if sheet is None:
            return
        self._pill.show_state(*self._state(sheet))
        self._said.setText(self._words(sheet))
        emptied(self._steps)
        if self.desk.may_write:
            self._steps.addWidget(flowing(self._buttons(sheet)))
        for side in sheet.sides:
            self.parts[side.side].show_side(side)

    def _state(self, sheet: ExpectationSheet) -> tuple[str, str]:
        return (self.tr("Complete"), "passed") if sheet.complete else (self.tr("Incomplete"), "incomplete")

    def _words(self, sheet: ExpectationSheet) -> str:
        if sheet.complete:
            return self.tr("Every side has said what it expects, and no point is open.")
        lacking = sum(side.lacks for side in sheet.sides)
        parts = [
            self.tr("Points still needed: {count}").format(count=lacking) if lacking else "",
            self.tr("Open points: {count}").format(count=sheet.open) if sheet.open else "",
        ]
        return " · ".join(filter(None, parts))

    def _buttons(self, sheet: ExpectationSheet) -> list[QWidget]:
        made: list[QWidget] = []
        begun = any(side.points for side in sheet.sides)
        if not begun:
            made.append(button(self.tr("Begin the sheet"), self._begin, name="main"))
        if sheet.open:
            made.append(button(self.tr("Agree on all"), self._agree, name="main"))
        made.append(link(self.tr("Make the sheet to fill in…"), lambda: self.ask_papers("placement")))
        return made

    def _begin(self) -> None:
        office = self.desk.office
        self.act(lambda: expectations.begin_sheets(office, [self.record.id]), self.tr("The sheet is begun."))

    def _agree(self) -> None:
        office = self.desk.office
        words = self.tr("Every open point is agreed.")
        self.act(lambda: expectations.agree_all(office, [self.record.id]), words)

    def _add(self, side: str, text: str) -> None:
        office, placement = self.desk.office, self.record.id
        line = self.parts[side].line
        if self.act(lambda: expectations.add_points(office, placement, side, text)):
            line.clear()
