"""A wizard: a dialog of steps behind an action of the menus. Each module in this folder is found by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from attrs import frozen
from PySide6.QtWidgets import QDialog, QWidget

from app.registry import modules_in
from ui.models.desk import Desk


@frozen(kw_only=True)
class Wizard:
    """The action that opens it, and how it is made over a window."""

    action: str
    make: Callable[[Desk, QWidget], QDialog]


@cache
def wizards() -> Mapping[str, Wizard]:
    """Return every wizard by its action; the folder is read when somebody first asks."""
    found = (getattr(module, "WIZARD", None) for module in modules_in("ui.wizards"))
    return {wizard.action: wizard for wizard in found if wizard is not None}
