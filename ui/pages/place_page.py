"""One place of the rail: its lists and pages as tabs, one of them shown."""

from __future__ import annotations

from attrs import frozen
from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from app.text import Text
from ui.actions import PLACES, translated
from ui.models.desk import Desk
from ui.pages.calm_page import CalmPage
from ui.pages.lists.records_page import RecordsPage
from ui.pages.page import PageView, pages_of
from ui.pages.places import Place
from ui.pages.tab_counts import TabCounts
from ui.theme import named

STEP = 10


@frozen
class Part:
    """A tab: a list or a page, by key."""

    key: str
    title: Text
    order: int


class PlacePage(QWidget):
    """Shows one part at a time; a part is made when it is first seen."""

    moved = Signal()
    papers_asked = Signal(str, list)

    def __init__(self, desk: Desk, place: Place) -> None:
        """Name the tabs; show nothing yet."""
        super().__init__()
        self.setObjectName("page")
        self._desk, self._place = desk, place
        self._lists: RecordsPage | None = None
        self._made: dict[str, PageView] = {}
        self._key = ""
        self.parts = _parts(place)
        self.tabs = named(QTabBar(), "parts", self.tr("Lists and pages of this place"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.setToolTip("")
        for part in self.parts:
            self.tabs.setTabData(self.tabs.addTab(desk.words(part.title)), part.key)
        self.tabs.currentChanged.connect(lambda at: self.show_part(self.tabs.tabData(at)))
        self.tabs.tabBarClicked.connect(self._return)
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 8, 20, 20)
        column.setSpacing(10)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.tabs.setVisible(len(self.parts) > 1)
        self._counts = TabCounts(desk, place, self.tabs)

    @property
    def view(self) -> PageView:
        """Return what is shown."""
        shown = self._stack.currentWidget()
        assert isinstance(shown, PageView)  # noqa: S101 - the stack holds nothing else
        return shown

    @property
    def location(self) -> tuple[str, str, str, str]:
        """Return place, part, and the entity and record open beside a list."""
        view = self.view
        entity, record = view.open_record if isinstance(view, RecordsPage) else ("", "")
        return self._place.key, self._key, entity, record

    def show_part(self, key: str = "") -> None:
        """Show a list or a page; without a key the present one, at first the first."""
        known = [part.key for part in self.parts] + [listing.key for listing in self._place.listings]
        wanted = key if key in known else self._key or (known[0] if known else "")
        if wanted != self._key and self._key:
            self.view.leave()
        self._key = wanted
        self._mark(wanted)
        view = self._view(wanted)
        if isinstance(view, RecordsPage):
            if view.listing.key != wanted:
                view.show_listing(wanted)
        else:
            view.arrive()
        self._stack.setCurrentWidget(view)
        self._counts.arrive()
        self.moved.emit()

    def show_lists(self) -> None:
        """Show a list, where a record shall be opened beside one."""
        if self._place.listings:
            self.show_part(self._lists.listing.key if self._lists else self._place.listings[0].key)

    def show_record(self, entity: str, record: str) -> bool:
        """Show a record on the page that stands for its list; say whether there is one that can."""
        page = next((one for one in pages_of(self._place.key) if one.entity == entity), None)
        if page is None or not self._view(page.key).show_record(entity, record):
            return False
        self.show_part(page.key)
        return True

    def _mark(self, key: str) -> None:
        """Mark the tab of a part; of a list that has none the page that stands for it."""
        keys = [self.tabs.tabData(at) for at in range(self.tabs.count())]
        instead = (page.key for page in pages_of(self._place.key) if page.entity == key)
        shown = key if key in keys else next(instead, "")
        with QSignalBlocker(self.tabs):
            if shown in keys:
                self.tabs.setCurrentIndex(keys.index(shown))

    def _return(self, at: int) -> None:
        """Go to a page whose tab is marked already, as its list is shown."""
        if at == self.tabs.currentIndex() and self.tabs.tabData(at) not in {None, self._key}:
            self.show_part(self.tabs.tabData(at))

    def _view(self, key: str) -> PageView:
        if any(listing.key == key for listing in self._place.listings):
            return self._records(key)
        if key not in self._made:
            made = self._page(key)
            made.moved.connect(self.moved)
            self._made[key] = made
            self._stack.addWidget(made)
        return self._made[key]

    def _page(self, key: str) -> PageView:
        page = next((one for one in pages_of(self._place.key) if one.key == key), None)
        if page is not None:
            return page.make(self._desk)
        sentence = self._desk.words(self._place.instead) if self._place.instead is not None else ""
        return CalmPage(translated(PLACES[self._place.key]), sentence)

    def _records(self, key: str) -> RecordsPage:
        if self._lists is None:
            self._lists = RecordsPage(self._desk, self._place, key)
            self._lists.moved.connect(self._follow)
            self._lists.papers_asked.connect(self.papers_asked)
            self._stack.addWidget(self._lists)
        return self._lists

    def _follow(self) -> None:
        """Go along when the lists themselves show another one."""
        if self._lists is not None and self._stack.currentWidget() is self._lists:
            self._key = self._lists.listing.key
            self._mark(self._key)
            self.moved.emit()


def _parts(place: Place) -> tuple[Part, ...]:
    pages = pages_of(place.key)
    stood_for = {page.entity for page in pages if page.entity}
    lists = [
        Part(listing.key, listing.title, (at + 1) * STEP)
        for at, listing in enumerate(place.listings)
        if listing.key not in stood_for
    ]
    found = [*lists, *(Part(page.key, page.title, page.order) for page in pages)]
    return tuple(sorted(found, key=lambda part: part.order))
