"""Today kept while the window is open: after a save only the cards that read such records look again."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen

from app.domain.snooze import rests
from app.followup.card import Card, Item, cards
from app.followup.saying import words_of
from app.followup.view import FileStanding, View
from app.services import form_folder
from app.services.office import Office
from app.services.today_file import file_standing
from app.services.today_names import NameBook
from app.services.today_next import next_up
from app.services.today_owner import Owners, owners
from app.services.today_shown import CardShown, ItemShown, Morning
from app.storage.row_reading import RowReading
from app.storage.work import Touched
from app.text import Language

MOST_SHOWN: Final = 8
"""So many items of a card are named; the rest are counted."""
_SNOOZE: Final = ("card", "entity_key", "entity_id", "until", "reason", "weight")


@frozen(kw_only=True)
class _Look:
    """What a card found, and the kinds of record it read for it."""

    items: tuple[Item, ...]
    read: frozenset[str]


@frozen(kw_only=True)
class _Parts:
    """The items of a card that somebody shall see: those open now, and those put aside with their rest."""

    card: Card
    open: Sequence[Item]
    resting: Sequence[tuple[Item, Any]]


class TodayBoard:
    """What each card found. ``heard`` after a save, ``morning`` whenever it is shown; from any thread."""

    def __init__(self, office: Office, on: date | None = None) -> None:
        """Find nothing yet. ``on`` looks as if it were another day, at the records as they are."""
        self._office = office
        self._on = on
        self._kept: dict[str, _Look] = {}
        self._kept_for = (self._day, office.role)
        self._outside: tuple[tuple[Path, ...], FileStanding] = ((), FileStanding())
        self._guard = threading.Lock()
        self._saves = 0

    def heard(self, touched: Iterable[Touched]) -> frozenset[str]:
        """Forget what may be otherwise after a save; nothing named means everything. Return those cards."""
        kinds = {one.entity for one in touched}
        with self._guard:
            self._saves += 1
            gone = {key for key, look in self._kept.items() if not kinds or kinds & look.read}
            for key in gone:
                del self._kept[key]
        return frozenset(gone)

    def morning(
        self, *, language: Language, programme: str = "", mine: bool = False, aside: bool = False,
        most: int = MOST_SHOWN,
    ) -> Morning:  # fmt: skip
        """Return what needs somebody now; see ``today.morning``. ``most`` items of a card are named."""
        rows = RowReading(self._office.store.file.connection, veiled=self._office.role == "reader")
        those = owners(self._office, rows)
        resting = _snoozes(rows)
        found = self._look(rows)
        every = [
            _parts(card, _wanted(found[key].items, programme, those, mine=mine), resting, self._day)
            for key, card in cards().items()
        ]
        shown = _shown(
            [one for one in every if one.open or (aside and one.resting)], rows, language, most, aside
        )
        return Morning(
            cards=shown,
            next_up=next_up(rows, self._day, those if mine else None, programme),
            aside=sum(len(one.resting) for one in every),
        )

    @property
    def _day(self) -> date:
        return self._on or self._office.today

    def _look(self, rows: RowReading) -> Mapping[str, _Look]:
        """Return what every card finds; only those that were not asked since are asked."""
        now = (self._day, self._office.role)
        outside = (form_folder.waiting(self._office), file_standing(self._office))
        with self._guard:
            if now != self._kept_for:
                self._kept, self._kept_for = {}, now
            if outside != self._outside:
                self._kept = {key: look for key, look in self._kept.items() if not cards()[key].outside}
                self._outside = outside
            found, saves = dict(self._kept), self._saves
        missing = [card for card in cards().values() if card.key not in found]
        view = View(today=now[0], rows=rows, veiled=now[1] == "reader", waiting=outside[0], file=outside[1])
        for card in missing:
            own = evolve(view, read=set())
            items = tuple(card.find(own))
            found[card.key] = _Look(items=items, read=frozenset(own.read))
        with self._guard:
            if saves == self._saves and now == self._kept_for:
                self._kept = found
        return found


def _wanted(items: Sequence[Item], programme: str, those: Owners, *, mine: bool) -> list[Item]:
    """Leave out other programmes, and what falls to colleagues; what is nobody's in particular stays."""
    return [
        one
        for one in items
        if (not programme or one.programme in {"", programme})
        and (not mine or those.falls_to_me(one.programme, one.mine))
    ]


def _snoozes(rows: RowReading) -> Mapping[tuple[str, str, str], Any]:
    return {(one.card, one.entity_key, one.entity_id): one for one in rows.some("snooze", _SNOOZE)}


def _parts(card: Card, items: Sequence[Item], snoozes: Mapping[Any, Any], today: date) -> _Parts:
    open_, resting = [], []
    for item in items:
        snooze = snoozes.get((card.key, *item.key))
        if snooze is not None and rests(snooze, today, item.weight):
            resting.append((item, snooze))
        else:
            open_.append(item)
    return _Parts(card=card, open=open_, resting=resting)


def _shown(
    every: Sequence[_Parts], rows: RowReading, language: Language, most: int, aside: bool  # noqa: FBT001
) -> tuple[CardShown, ...]:  # fmt: skip
    names = NameBook(rows, language)
    lines = {
        one.card.key: [*((item, None) for item in one.open[:most]), *(one.resting[:most] if aside else ())]
        for one in every
    }
    names.learn(_about(item) for found in lines.values() for item, _ in found)
    return tuple(
        CardShown(
            key=one.card.key, title=one.card.title, rule=one.card.rule,
            button=one.card.button, act=one.card.act,
            count=len(one.open), red=sum(item.tone == "red" for item in one.open), aside=len(one.resting),
            items=tuple(_line(one.card, item, snooze, names) for item, snooze in lines[one.card.key]),
            onto=tuple(dict.fromkeys(pair for item in one.open for pair in item.onto or (item.key,))),
        )
        for one in every
    )  # fmt: skip


def _about(item: Item) -> tuple[str, str]:
    return item.about if item.about[1] else item.key


def _line(card: Card, item: Item, snooze: Any, names: NameBook) -> ItemShown:
    return ItemShown(
        card=card.key, entity=item.entity, record=item.record, name=names.name(*_about(item)),
        beside=names.beside(*_about(item)), why=words_of(item.why),
        signs=tuple(map(words_of, item.signs)), tone=item.tone,
        onto=item.onto or (item.key,), key=item.key, act=item.act or card.act,
        button=item.button or card.button, programme=item.programme, weight=item.weight,
        until=None if snooze is None else snooze.until, reason="" if snooze is None else snooze.reason,
    )  # fmt: skip
