"""The signatures of one agreement, and what may become of it."""

from __future__ import annotations

from app.services.agreement_life import Standing, standing_of
from ui.models.desk import Desk
from ui.pages.records.agreement_steps import AgreementSteps
from ui.pages.records.part_tab import PartTab


class AgreementSignatures(PartTab):
    """One card."""

    def __init__(self, desk: Desk) -> None:
        """Begin empty."""
        super().__init__(desk)
        self.steps = AgreementSteps(desk, self)
        self._standing: Standing | None = None

    def look(self) -> object:
        """Return the agreement with its signatures."""
        self._standing = standing_of(self.desk.office, self.record)
        return self._standing

    def draw(self) -> None:
        """Show its card."""
        self.clear()
        if self._standing is not None:
            self.column.addWidget(self.steps.card(self._standing, first=True))
        self.column.addStretch(1)
