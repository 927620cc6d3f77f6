"""What the search field finds: records of any kind, places with their lists and pages, commands."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from app.domain.catalogue import entity_named
from app.domain.sorting import plain
from app.services.search import Found, search
from ui.actions import ACTIONS, PLACES, translated
from ui.menus.search_field import Hit, SearchField
from ui.models.desk import Desk
from ui.pages.location_words import location_words
from ui.pages.page import pages_of
from ui.pages.place_stack import Location, PlaceStack
from ui.pages.places import places
from ui.tasks import Progress

MOST_COMMANDS: Final = 6
MOST_PLACES: Final = 6
MOST_RECENT: Final = 10


class Finding(QObject):
    """Looks records up beside the window; only the words typed last are answered."""

    def __init__(self, desk: Desk, field: SearchField, way: PlaceStack) -> None:
        """Answer a search field."""
        super().__init__(field)
        self._desk, self._field, self._way = desk, field, way
        self._running = False
        self._wanted: str | None = None
        self._unread = list(PLACES)
        field.asked.connect(self.ask)

    def ask(self, words: str) -> None:
        """Offer what fits; without words, what was open lately."""
        if self._unread:
            QTimer.singleShot(0, self, self._read_pages)
        if words:
            self._wanted = words
            self._begin()
        else:
            self._wanted = None
            self._field.show_found(recent_hits(self._desk, self._way))

    def _begin(self) -> None:
        if self._running or self._wanted is None:
            return
        words, self._wanted, self._running = self._wanted, None, True
        office, language = self._desk.office, self._desk.language

        def look(_: Progress) -> list[Found]:
            return search(office, words, language)

        def failed(error: BaseException) -> None:
            self._running = False
            self._desk.tasks.failed.emit(error)

        self._desk.tasks.run(
            look, then=lambda found: self._show(words, found), failed=failed, parent=self, quick=True
        )

    def _show(self, words: str, found: list[Found]) -> None:
        self._running = False
        if self._wanted is not None:
            self._begin()
        elif self._field.text().strip() == words:
            self._field.show_found(hits_for(self._desk, words, found))

    def _read_pages(self) -> None:
        """Read the pages of one place after the other, so that no letter waits for them."""
        if self._unread:
            pages_of(self._unread.pop(0))
            QTimer.singleShot(0, self, self._read_pages)


def hits_for(desk: Desk, words: str, found: Sequence[Found]) -> list[Hit]:
    """Return what fits: places and commands that begin with the words, then records, then the rest."""
    records = [
        Hit(one.name, desk.words(entity_named(one.entity).one), one.entity, one.record) for one in found
    ]
    going = list(_fitting(_place_hits(desk), words))[:MOST_PLACES]
    commands = list(_fitting(_command_hits(), words))[:MOST_COMMANDS]
    near = [hit for close, hit in (*going, *commands) if close]
    far = [hit for close, hit in (*going, *commands) if not close]
    certain = bool(found) and found[0].nearness == 0
    return [*records, *near, *far] if certain else [*near, *records, *far]


def recent_hits(desk: Desk, way: PlaceStack) -> list[Hit]:
    """Return the records opened lately, the last one first, without the one shown."""
    seen = dict.fromkeys(
        (one.entity, one.record) for one in reversed(way.past) if one.record and one.record != way.here.record
    )
    named = [(entity, record, desk.name(entity, record)) for entity, record in seen]
    return [
        Hit(name, desk.words(entity_named(entity).one), entity, record)
        for entity, record, name in named
        if name
    ][:MOST_RECENT]


def _fitting(offered: Iterable[tuple[Hit, tuple[str, ...]]], words: str) -> Iterator[tuple[bool, Hit]]:
    """Return what holds the words in any of its names, and whether the first name begins so; those first."""
    sought = plain(words)
    held = [(hit, [plain(name) for name in names]) for hit, names in offered]
    fits = [(hit, names) for hit, names in held if any(sought in name for name in names)]
    marked = [(names[0].startswith(sought), hit) for hit, names in fits]
    return iter(sorted(marked, key=lambda one: not one[0]))


def _command_hits() -> Iterator[tuple[Hit, tuple[str, ...]]]:
    kind = QCoreApplication.translate("Finding", "command")
    for action in ACTIONS:
        if not action.key.startswith("go_"):
            names = (action.title.replace("&", ""), action.words.replace("&", ""))
            yield Hit(action.title.replace("…", ""), kind, action=action.key), names


def _place_hits(desk: Desk) -> Iterator[tuple[Hit, tuple[str, ...]]]:
    kind = QCoreApplication.translate("Finding", "go to")
    for key, place in places().items():
        title = translated(PLACES[key])
        yield Hit(title, kind, place=key), (title, PLACES[key])
        parts = {one.key: one.title for one in place.listings}
        parts |= {one.key: one.title for one in pages_of(key)}
        for part, text in parts.items():
            words = location_words(desk, Location(key, part))
            if words != title:
                yield Hit(f"{title} · {words}", kind, place=key, part=part), (words, text.en)
