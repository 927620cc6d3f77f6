"""What needs the office now: a card a rule, found in the folder ``cards``, with one thing to do about it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Literal

from attrs import field, frozen

from app.followup.view import View
from app.registry import modules_in
from app.text import Text

Tone = Literal["red", "amber"]


@frozen(kw_only=True)
class Item:
    """One thing on a card: a record, and why it stands here.

    ``why`` is a short sentence without names. ``about`` is the record whose name stands at the beginning of
    the line, if not the record itself: the placement of an entry, the person of a role. ``onto`` are the
    records the card's act works on, if not the record itself: all late entries of one participant.
    ``signs`` are further sentences, each a weak signal of its own. ``mine`` are users this falls to.
    """

    entity: str
    record: str
    why: Text
    about: tuple[str, str] = ("", "")
    onto: tuple[tuple[str, str], ...] = ()
    signs: tuple[Text, ...] = ()
    tone: Tone = "amber"
    programme: str = ""
    person: str = ""
    mine: frozenset[str] = field(default=frozenset())

    @property
    def key(self) -> tuple[str, str]:
        """Return what putting the item aside is kept under."""
        return self.entity, self.record


@frozen(kw_only=True)
class Card:
    """One rule of Today: its title, the words on its button, which act the button is, and how it looks.

    ``act`` is a key the window and the services know: ``open``, ``remind``, ``note``, ``make_paper``, ….
    ``find`` reads what it needs from a ``View`` and returns its items, the most pressing first.
    """

    key: str
    order: int
    title: Text
    button: Text
    act: str
    find: Callable[[View], Iterable[Item]]


@cache
def cards() -> Mapping[str, Card]:
    """Return every card by key, in the order they stand in."""
    found: dict[str, Card] = {}
    for module in modules_in("app.followup.cards"):
        card: Card = module.CARD
        if card.key in found:
            raise ValueError(f"two cards are called {card.key}")
        found[card.key] = card
    return dict(sorted(found.items(), key=lambda pair: (pair[1].order, pair[0])))
