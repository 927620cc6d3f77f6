"""What needs the office now: a card a rule, found in the folder ``cards``, with one thing to do about it.

Acts, by key; what each does is the window's and the services' to know:

- ``open``: show the record; ``gates``: show what it still lacks
- ``remind``: mail drafts to those in ``onto`` who owe something; ``make_paper``: make and send the paper
- ``intake``: take in returned forms; ``note``: write a note of a contact; ``adjust``: record an adjustment
- ``name_person``: begin a role, ``onto`` names which: ``("role", "host_mentor")``
- ``invite_training``: send the modules; ``make_notice``: begin a change notice
- ``ask_new``: ask for a paper that lasts longer; ``print``: the papers of an event; ``attendance``: who came
- ``review``: look at what may have to go; ``backup``: look at the copies; ``sync``: meet the shared folder
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import Literal

from attrs import field, frozen

from app.followup.saying import Words
from app.followup.view import View
from app.registry import modules_in
from app.text import Text

Tone = Literal["red", "amber"]
RED_WEIGHS = 1_000
"""Turning red is worse than any count."""


@frozen(kw_only=True)
class Item:
    """One thing on a card: a record, and why it stands here.

    ``why`` is a short sentence without names. ``about`` is the record whose name stands at the beginning of
    the line, if not the record itself: the placement of an entry, the person of a role. ``onto`` are the
    records the card's act works on, if not the record itself: all late entries of one participant.
    ``signs`` are further sentences, each a weak signal of its own. ``mine`` are users this falls to.
    ``count`` grows only when matters get worse. ``act`` and ``button`` differ from the card's where need be.
    """

    entity: str
    record: str
    why: Words
    about: tuple[str, str] = ("", "")
    onto: tuple[tuple[str, str], ...] = ()
    signs: tuple[Words, ...] = ()
    tone: Tone = "amber"
    programme: str = ""
    mine: frozenset[str] = field(default=frozenset())
    count: int = 1
    act: str = ""
    button: Text | None = None

    @property
    def key(self) -> tuple[str, str]:
        """Return what putting the item aside is kept under."""
        return self.entity, self.record

    @property
    def weight(self) -> int:
        """Return how bad it is; an item put aside comes back when this has grown."""
        return self.count + (RED_WEIGHS if self.tone == "red" else 0)


@frozen(kw_only=True)
class Card:
    """One rule of Today: its title, the rule in words, its button, which act that is, and how it looks.

    ``find`` reads what it needs from a ``View`` and returns its items, the most pressing first. What it read
    is noticed: the card is asked again when such records are saved. ``outside`` says that it looks also at
    something that is no record: a folder, a backup.
    """

    key: str
    order: int
    title: Text
    rule: Text
    button: Text
    act: str
    find: Callable[[View], Iterable[Item]]
    outside: bool = False


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
