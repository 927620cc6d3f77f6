"""What was on the screen when an office was left, and the way back to it the next day."""

from __future__ import annotations

from app.domain.catalogue import entities
from ui.actions import PLACES
from ui.models.desk import Desk
from ui.pages.place_stack import Location


def last_shown(desk: Desk) -> Location | None:
    """Return where this office was left, and choose its programme again."""
    words = desk.state.shown.get(str(desk.office.path))
    if words is None or words[0] not in PLACES:
        return None
    place, listing, entity, record, programme = words
    if desk.office.records.get("programme", programme) is not None:
        desk.choose_programme(programme)
    return Location(place, listing, entity, record) if entity in entities() else Location(place, listing)


def keep_shown(desk: Desk, here: Location) -> None:
    """Keep what is on the screen of an office."""
    words = [here.place, here.listing, here.entity, here.record, desk.programme]
    desk.state.keep_shown(desk.office.path, words)
