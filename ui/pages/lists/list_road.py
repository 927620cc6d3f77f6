"""The way from a figure to the list behind it: a place, a list of it, and what narrows it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.models.desk import Desk
from ui.pages.lists.list_shown import Filters
from ui.pages.place_stack import PlaceStack

NOTHING = Filters()


def open_list(desk: Desk, asker: QWidget, place: str, listing: str, filters: Filters = NOTHING) -> None:
    """Show a list, narrowed; ``asker`` stands somewhere in the window that has the places."""
    above: QWidget | None = asker
    while above is not None and not isinstance(above, PlaceStack):
        above = above.parentWidget()
    desk.travelled.emit(place, listing)
    records = above.records if above is not None else None
    if records is not None and records.listing.key == listing:
        records.bar.show_filters(filters)
        records.bar.filtered.emit()
