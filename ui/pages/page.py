"""A page of a place: what it is called, and the widget that shows it. Each is a file, found by itself.

A module in ``ui/pages/<place>/`` with a ``PAGE`` stands in that place beside its lists. The folder is read
when its place is first gone to, so that no page lengthens the way to the first window.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

from attrs import frozen
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.registry import modules_in
from app.text import Text
from ui.models.desk import Desk

Verbs = Mapping[str, Callable[[], object]]


class PageView(QWidget):
    """What a place can show. A page overrides what it has something to do for."""

    moved = Signal()
    """Something else of the page is shown: the way back leads here."""

    def __init__(self) -> None:
        """Begin as a sheet of the page's ground."""
        super().__init__()
        self.setObjectName("page")

    def arrive(self) -> None:
        """Show what is so now; called each time somebody comes here."""

    def leave(self) -> None:
        """Save what is being typed."""

    def refresh(self) -> None:
        """Read everything shown again."""
        self.arrive()

    def show_record(self, entity: str, record: str) -> bool:  # noqa: ARG002 - for pages that stand for a list
        """Show a record of the list the page stands for; say whether the page can."""
        return False

    def verbs(self) -> Verbs:
        """Return what actions do on this page, by the key of the action."""
        return {}


@frozen(kw_only=True)
class Page:
    """A page as its place offers it. ``order`` is its place among the tabs, where lists have 10, 20, 30."""

    key: str
    title: Text
    order: int
    make: Callable[[Desk], PageView]
    entity: str = ""
    """The kind whose list this page stands for: that list is not offered as a tab of its own."""


@cache
def pages_of(place: str) -> tuple[Page, ...]:
    """Return the pages of a place in the order of their tabs."""
    folders = {found.name for found in pkgutil.iter_modules([str(Path(__file__).parent)]) if found.ispkg}
    if place not in folders:
        return ()
    found = (getattr(module, "PAGE", None) for module in modules_in(f"ui.pages.{place}"))
    return tuple(sorted((page for page in found if page is not None), key=lambda page: page.order))
