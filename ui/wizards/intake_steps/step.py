"""One step of taking forms in."""

from __future__ import annotations

from ui.wizards.intake_steps.case import IntakeCase
from ui.wizards.step import WizardStep


class IntakeStep(WizardStep):
    """A page of the wizard."""

    def __init__(self, case: IntakeCase) -> None:
        """Lay out nothing yet."""
        super().__init__()
        self.case = case
