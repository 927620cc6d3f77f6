"""Rehearsing a change of days: what would follow, and then do it or drop it."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from ui.models.desk import Desk
from ui.wizards.wizard import Wizard


def open_rehearsal(desk: Desk, window: QWidget) -> QDialog:
    """Open the rehearsal over a window."""
    # The checks and the plan take 0.2 s to import, and this module is read when any wizard is opened.
    from ui.wizards.change_steps.rehearsal import RehearsalDialog  # noqa: PLC0415

    return RehearsalDialog(desk, window)


WIZARD = Wizard(action="rehearse", make=open_rehearsal)
