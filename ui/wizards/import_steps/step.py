"""One step of an import."""

from __future__ import annotations

from typing_extensions import override

from ui.wizards.import_steps.case import ImportCase
from ui.wizards.step import WizardStep


class Step(WizardStep):
    """A page of the wizard."""

    def __init__(self, case: ImportCase) -> None:
        """Lay out nothing yet."""
        super().__init__()
        self._case = case

    @property
    @override
    def verb(self) -> str:
        return self.tr("Continue")
