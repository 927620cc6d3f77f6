"""The menu of the fields a list can be filtered by: the usual columns first, the others by their group."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu

from app.domain.catalogue import entity_named
from app.domain.condition import ways_of
from app.domain.fields import FieldSpec
from ui.models.desk import Desk
from ui.pages.places import Listing

LONGEST = 60


def fill_menu(menu: QMenu, desk: Desk, listing: Listing, choose: Callable[[str], object]) -> None:
    """Offer every field that is not delicate."""
    spec = entity_named(listing.entity)
    free = [field for field in spec.fields.values() if ways_of(field) and field.name not in listing.where]
    first = [field for field in free if field.listed]
    for field in first:
        _offer(menu, desk, field, choose)
    rest = [field for field in free if not field.listed]
    if first and rest:
        menu.addSeparator()
    groups: dict[str, QMenu] = {}
    for field in rest:
        group = desk.words(field.group) if field.group is not None else ""
        if group and group not in groups:
            groups[group] = menu.addMenu(group.replace("&", "&&"))
        _offer(groups.get(group, menu), desk, field, choose)


def _offer(menu: QMenu, desk: Desk, field: FieldSpec, choose: Callable[[str], object]) -> None:
    action = menu.addAction(desk.words(field.label)[:LONGEST].replace("&", "&&"))
    action.triggered.connect(lambda _=False: choose(field.name))
