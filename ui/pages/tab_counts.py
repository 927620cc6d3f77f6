"""How many records each list of a place has, on its tab: counted when the place is seen, not before."""

from __future__ import annotations

from typing import Any, Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QTabBar

from app.domain.catalogue import entity_named
from app.services import browsing
from ui.models.desk import Desk
from ui.pages.lists.list_shown import PROGRAMME, Filters, query_of
from ui.pages.page import pages_of
from ui.pages.places import Listing, Place
from ui.window_state import ListLook

PAUSE: Final = 150
"""Milliseconds after a save: several saves in a row are counted once."""


class TabCounts(QObject):
    """Writes the counts onto the tabs of one place."""

    def __init__(self, desk: Desk, place: Place, tabs: QTabBar) -> None:
        """Count nothing yet."""
        super().__init__(tabs)
        self._desk, self._tabs = desk, tabs
        self._titles = {tabs.tabData(at): tabs.tabText(at) for at in range(tabs.count())}
        self._listings = _listings(place, self._titles)
        self._is_stale = True
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._count)
        desk.saved.connect(self._on_saved)
        desk.programme_chosen.connect(lambda _: self._renew())

    def arrive(self) -> None:
        """Count, if anything may have changed since the last time."""
        if self._is_stale and self._listings:
            self._timer.start(0)

    def _count(self) -> None:
        if not self._tabs.isVisible():
            return
        self._is_stale = False
        for at in range(self._tabs.count()):
            listing = self._listings.get(self._tabs.tabData(at))
            if listing is not None:
                count = browsing.count(
                    self._desk.office, query_of(self._desk, listing, Filters(), ListLook())
                )
                self._tabs.setTabText(at, f"{self._titles[self._tabs.tabData(at)]}  {count}")

    def _on_saved(self, saved: Any) -> None:
        from_elsewhere = not saved.touched and not saved.batch
        if from_elsewhere or any(self._may_count(one) for one in saved.touched):
            self._renew()

    def _may_count(self, touched: Any) -> bool:
        """Say whether a record may have entered or left one of the lists."""
        mine = [listing for listing in self._listings.values() if listing.entity == touched.entity]
        return any(not (deciding := _deciding(one)) or deciding & set(touched.fields) for one in mine)

    def _renew(self) -> None:
        self._is_stale = True
        if self._tabs.isVisible() and self._listings:
            self._timer.start(PAUSE)


def _listings(place: Place, titles: dict[str, str]) -> dict[str, Listing]:
    """Return the list behind each tab; a page that stands for a list counts it."""
    by_key = {listing.key: listing for listing in place.listings}
    stands = {page.key: page.entity for page in pages_of(place.key) if page.entity}
    return {key: by_key[stands.get(key, key)] for key in titles if stands.get(key, key) in by_key}


def _deciding(listing: Listing) -> set[str]:
    """Return the fields that decide what a list has; no record begins without one. None: any may decide."""
    fields = entity_named(listing.entity).fields
    first = next((field.stored for field in fields.values() if field.required), None)
    narrowing = {fields[name].stored for name in (PROGRAMME, *listing.where) if name in fields}
    return {"", first, *narrowing} if first is not None else set()
