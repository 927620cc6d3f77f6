"""What a person calls a location: the record, else the list or page, else the place."""

from __future__ import annotations

from ui.actions import PLACES, translated
from ui.models.desk import Desk
from ui.pages.page import pages_of
from ui.pages.place_stack import Location
from ui.pages.places import places


def location_words(desk: Desk, location: Location) -> str:
    """Return the words for a location that was shown."""
    place = translated(PLACES[location.place]) if location.place in PLACES else ""
    name = desk.name(location.entity, location.record) if location.record else ""
    return name or part_words(desk, location) or place


def part_words(desk: Desk, location: Location) -> str:
    """Return the title of the list or page shown; empty if it has none of its own."""
    place = places().get(location.place)
    if place is None or not location.listing:
        return ""
    titles = {one.key: one.title for one in place.listings}
    titles |= {one.key: one.title for one in pages_of(location.place)}
    title = titles.get(location.listing)
    return desk.words(title) if title is not None else ""
