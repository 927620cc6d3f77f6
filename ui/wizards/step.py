"""One step of a dialog of steps: what it is called, what its button says, when it may go on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget


class WizardStep(QWidget):
    """A page of the wizard."""

    changed = Signal()
    """The button at the foot may have to say something else."""

    def __init__(self) -> None:
        """Lay out nothing yet."""
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(12)

    @property
    def title(self) -> str:
        """Return what the step is called."""
        return ""

    @property
    def verb(self) -> str:
        """Return what the main button says; "" hides it where there is nothing to do."""
        return ""

    @property
    def ready(self) -> bool:
        """Say whether the main button can be pressed."""
        return True

    def arrive(self) -> None:
        """Show what is so now, and take the keyboard."""

    def refresh(self) -> None:
        """Show what the case holds now; called while the step is seen."""
