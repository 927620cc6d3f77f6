"""One step of taking forms in: what it is called, what its button says, when it may go on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.wizards.intake_steps.case import IntakeCase


class IntakeStep(QWidget):
    """A page of the wizard."""

    changed = Signal()
    """The button at the foot may have to say something else."""

    def __init__(self, case: IntakeCase) -> None:
        """Lay out nothing yet."""
        super().__init__()
        self.case = case
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    @property
    def title(self) -> str:
        """Return what the step is called."""
        return ""

    @property
    def verb(self) -> str:
        """Return what the main button says; "" hides it."""
        return ""

    @property
    def ready(self) -> bool:
        """Say whether the main button can be pressed."""
        return True

    def arrive(self) -> None:
        """Show what is so now, and take the keyboard."""

    def refresh(self) -> None:
        """Show what the case holds now; called while the step is seen."""
