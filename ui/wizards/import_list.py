"""The wizard that takes a list in, behind "Import a list…"."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ui.models.desk import Desk
from ui.wizards.wizard import Wizard


def open_wizard(desk: Desk, window: QWidget) -> QDialog:
    """Return the import that is open over a window already, or a new one."""
    # Reading lists takes 140 ms to import, and this module is loaded on the road to the first window.
    from ui.wizards.import_steps.wizard import ImportWizard  # noqa: PLC0415

    for known in window.findChildren(ImportWizard):
        if known.isVisible():
            known.raise_()
            known.activateWindow()
            return known
    return ImportWizard(desk, window)


WIZARD = Wizard(action="import_list", make=open_wizard)
