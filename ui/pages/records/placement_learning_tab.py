"""The learning outcomes of a placement with their ratings and the change."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.display import number_text
from app.services import learning
from app.services.learning import Learning
from ui.forms.emptied import emptied
from ui.forms.plain_label import plain_label
from ui.models.desk import Desk
from ui.pages.records.adding_line import AddingLine
from ui.pages.records.outcome_card import OutcomeCard
from ui.pages.records.part_tab import PartTab, button, flowing


class PlacementLearning(PartTab):
    """A card an outcome; the line for the next one stays below."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__(desk)
        self._learning: Learning | None = None
        holder = QWidget()
        self._body = QVBoxLayout(holder)
        self._body.setContentsMargins(0, 0, 0, 0)
        self._body.setSpacing(8)
        self.line = AddingLine(self.tr("Add an outcome and press Enter"))
        self.line.setVisible(desk.may_write)
        self.line.entered.connect(self._add)
        self.column.addWidget(holder)
        self.column.addWidget(self.line)
        self.column.addStretch(1)

    def begin(self) -> None:
        """Empty the line."""
        self.line.clear()

    def look(self) -> object:
        """Return the outcomes."""
        self._learning = learning.learning_of(self.desk.office, self.record.id)
        return self._learning

    def draw(self) -> None:
        """Show the mean change and each outcome."""
        emptied(self._body)
        found = self._learning
        if found is None:
            return
        if found.mean is not None:
            mean = number_text(round(found.mean, 1), self.desk.language)
            sign = "+" if found.mean > 0 else ""
            words = self.tr("Mean change from before to after: {mean}").format(mean=f"{sign}{mean}")
            self._body.addWidget(plain_label(words, "group"))
        if not found.outcomes:
            words = self.tr("No learning outcome yet. At least one is needed before the agreement.")
            if self.record.kind != "internship":
                words = self.tr("No learning outcome yet.")
            self._body.addWidget(plain_label(words, "muted"))
        if found.more and self.desk.may_write:
            words = self.tr("Take over {count} from the programme").format(count=found.more)
            name = "main" if not found.outcomes else ""
            self._body.addWidget(flowing([button(words, self._take_over, name=name)]))
        for one in found.outcomes:
            self._body.addWidget(OutcomeCard(self.desk, one))

    def _take_over(self) -> None:
        office = self.desk.office
        self.act(lambda: learning.take_over(office, [self.record.id]), self.tr("The outcomes are added."))

    def _add(self, text: str) -> None:
        desk, placement = self.desk, self.record.id
        if self.act(lambda: learning.add_outcomes(desk.office, placement, text, desk.language)):
            self.line.clear()
