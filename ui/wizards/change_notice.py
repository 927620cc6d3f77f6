"""The wizard of change notices: what changed, the words, the paper, the drafts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from ui.models.desk import Desk
from ui.wizards.wizard import Wizard

if TYPE_CHECKING:
    from ui.wizards.change_steps.wizard import ChangeWizard


def open_notice(desk: Desk, window: QWidget, facts: Sequence[str] = (), notice: str = "") -> ChangeWizard:
    """Open the wizard about changed promises, or about a notice that was begun; the open one stays open."""
    # The engine of papers takes 0.3 s to import, and this module is read when any wizard is opened.
    from ui.wizards.change_steps.wizard import ChangeWizard  # noqa: PLC0415

    for known in window.findChildren(ChangeWizard):
        if known.isVisible():
            known.raise_()
            known.activateWindow()
            return known
    made = ChangeWizard(desk, window, facts, notice)
    made.show()
    return made


def _make(desk: Desk, window: QWidget) -> QDialog:
    return open_notice(desk, window)


WIZARD = Wizard(action="change_notice", make=_make)
