"""The wizard that takes returned forms in, behind "Take in returned forms…"."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ui.models.desk import Desk
from ui.wizards.wizard import Wizard


def open_wizard(desk: Desk, window: QWidget) -> QDialog:
    """Return the one that is open over a window already, or a new one."""
    # The kinds of form and their services take a while to import, and this module is loaded on the road to
    # the first window.
    from ui.wizards.intake_steps.wizard import IntakeWizard  # noqa: PLC0415

    for known in window.findChildren(IntakeWizard):
        if known.isVisible():
            known.raise_()
            known.activateWindow()
            return known
    return IntakeWizard(desk, window)


WIZARD = Wizard(action="take_in_forms", make=open_wizard)
