"""The pages of the places, made when first seen, and the way back and forward between what was shown."""

from __future__ import annotations

from typing import Final

from attrs import frozen
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from ui.models.desk import Desk
from ui.pages.lists.records_page import RecordsPage
from ui.pages.page import PageView
from ui.pages.place_page import PlacePage
from ui.pages.places import place_of, places

START: Final = "today"
MOST: Final = 100


@frozen
class Location:
    """What is shown: a place, one of its lists or pages, perhaps a record."""

    place: str
    listing: str = ""
    entity: str = ""
    record: str = ""


class PlaceStack(QStackedWidget):
    """Shows one place at a time."""

    arrived = Signal(object)
    """A location is shown."""
    papers_asked = Signal(str, list)

    def __init__(self, desk: Desk) -> None:
        """Make no page yet."""
        super().__init__()
        self._desk = desk
        self._pages: dict[str, PlacePage] = {}
        self._past: list[Location] = []
        self._ahead: list[Location] = []
        self._here = Location("")
        self._travelling = False
        desk.asked.connect(self.open_record)
        desk.travelled.connect(lambda place, part: self.go(Location(place, part)))

    @property
    def here(self) -> Location:
        """Return what is shown."""
        return self._here

    @property
    def past(self) -> tuple[Location, ...]:
        """Return what was shown before, the latest last."""
        return tuple(self._past)

    @property
    def ahead(self) -> tuple[Location, ...]:
        """Return what was left by going back, the nearest last."""
        return tuple(self._ahead)

    @property
    def page(self) -> PageView | None:
        """Return the list or page shown."""
        place = self.currentWidget()
        return place.view if isinstance(place, PlacePage) else None

    @property
    def records(self) -> RecordsPage | None:
        """Return the lists shown, if it is lists."""
        return self.page if isinstance(self.page, RecordsPage) else None

    def go(self, location: Location) -> None:
        """Show a location."""
        if self.page is not None:
            self.page.leave()
        place = self._place(location.place)
        self._travelling = True
        try:
            self._show(place, location)
        finally:
            self._travelling = False
        self._arrive()

    def open_record(self, entity: str, record: str) -> None:
        """Show a record: beside the present list, unless it has a place of its own."""
        place, listing = place_of(entity)
        page = self.records
        if listing and (page is None or page.listing.entity != entity):
            self.go(Location(place, listing, entity, record))
        elif page is not None:
            page.show_record(entity, record)
        else:
            self.go(Location(place or START, listing, entity, record))

    def back(self) -> None:
        """Show what was shown before."""
        if self._past:
            self._ahead.append(self._here)
            self._travel(self._past.pop())

    def forward(self) -> None:
        """Show what was left by going back."""
        if self._ahead:
            self._past.append(self._here)
            self._travel(self._ahead.pop())

    def take_way(self, other: PlaceStack) -> None:
        """Go on from another stack's way, as when the window changes its language."""
        self._past, self._ahead = list(other.past), list(other.ahead)
        self._here = other.here

    def _travel(self, location: Location) -> None:
        self._here = Location("")  # where a record is gone by now, the way on stays as it is
        self.go(location)

    def _show(self, place: PlacePage, location: Location) -> None:
        shown = bool(location.record) and place.show_record(location.entity, location.record)
        if not shown:
            place.show_part(location.listing)
        # A place is shown only with a part in it: the keyboard moves at once, and whoever follows it asks
        # for the page.
        if self.indexOf(place) < 0:
            self.addWidget(place)
        self.setCurrentWidget(place)
        if shown:
            return
        if location.record and self.records is None:
            place.show_lists()
        if location.record and self.records is not None:
            self.records.show_record(location.entity, location.record)

    def _place(self, key: str) -> PlacePage:
        if key not in self._pages:
            made = PlacePage(self._desk, places()[key])
            made.moved.connect(self._arrive)
            made.papers_asked.connect(self.papers_asked)
            self._pages[key] = made
        return self._pages[key]

    def _arrive(self) -> None:
        if self._travelling:
            return
        place = self.currentWidget()
        assert isinstance(place, PlacePage)  # noqa: S101 - the stack holds nothing else
        location = Location(*place.location)
        if self._here.place and location != self._here:
            self._past = [*self._past, self._here][-MOST:]
            self._ahead.clear()
        self._here = location
        self.arrived.emit(location)
