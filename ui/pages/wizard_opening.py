"""The wizards behind the actions: each opened once, over the window."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QDialog, QWidget

from ui.models.desk import Desk
from ui.wizards.wizard import wizards

ACTION: Final = "action"
"""The property by which an open wizard is known, so that a second click does not open a second one."""


def open_wizard(desk: Desk, window: QWidget, action: str) -> None:
    """Open a wizard, or bring the open one to the front."""
    for opened in window.findChildren(QDialog):
        if opened.property(ACTION) == action and opened.isVisible():
            opened.raise_()
            opened.activateWindow()
            return
    wizard = wizards()[action].make(desk, window)
    wizard.setProperty(ACTION, action)
    wizard.finished.connect(wizard.deleteLater)
    wizard.show()
