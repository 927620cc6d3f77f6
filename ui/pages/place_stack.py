"""The pages of the places, made when first seen, and the way back and forward between what was shown."""

from __future__ import annotations

from typing import Final

from attrs import frozen
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from ui.actions import PLACES, translated
from ui.models.desk import Desk
from ui.pages.calm_page import CalmPage
from ui.pages.places import place_of, places
from ui.pages.records_page import RecordsPage

START: Final = "people"
MOST: Final = 100


@frozen
class Location:
    """What is shown: a place, one of its lists, perhaps a record."""

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
        self._pages: dict[str, QWidget] = {}
        self._past: list[Location] = []
        self._ahead: list[Location] = []
        self._here = Location("")
        self._travelling = False
        desk.asked.connect(self.open_record)

    @property
    def here(self) -> Location:
        """Return what is shown."""
        return self._here

    @property
    def page(self) -> QWidget | None:
        """Return the page shown."""
        return self.currentWidget()

    @property
    def records(self) -> RecordsPage | None:
        """Return the page shown, if it has lists."""
        return self.page if isinstance(self.page, RecordsPage) else None

    def go(self, location: Location) -> None:
        """Show a location."""
        if self.records is not None:
            self.records.record.leave()
        page = self._page(location.place)
        self._travelling = True
        self.setCurrentWidget(page)
        if isinstance(page, RecordsPage):
            if location.listing and location.listing != page.listing.key:
                page.show_listing(location.listing)
            if location.record:
                page.show_record(location.entity, location.record)
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

    def _travel(self, location: Location) -> None:
        self._here = location
        self.go(location)

    def _page(self, key: str) -> QWidget:
        if key in self._pages:
            return self._pages[key]
        place = places()[key]
        page: QWidget
        if place.listings:
            page = RecordsPage(self._desk, place)
            page.moved.connect(self._arrive)
            page.papers_asked.connect(self.papers_asked)
        else:
            sentence = self._desk.words(place.instead) if place.instead is not None else ""
            page = CalmPage(translated(PLACES[key]), sentence)
        self._pages[key] = page
        self.addWidget(page)
        return page

    def _arrive(self) -> None:
        if self._travelling:
            return
        page = self.records
        key = next(key for key, made in self._pages.items() if made is self.page)
        location = Location(*page.location) if page is not None else Location(key)
        if self._here.place and location != self._here:
            self._past = [*self._past, self._here][-MOST:]
            self._ahead.clear()
        self._here = location
        self.arrived.emit(location)
