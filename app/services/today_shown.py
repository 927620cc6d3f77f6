"""What Today shows: cards with their first items named, the rest counted."""

from __future__ import annotations

from datetime import date

from attrs import field, frozen

from app.followup.card import Tone
from app.text import Text


@frozen(kw_only=True)
class ItemShown:
    """One line of a card.

    ``entity`` and ``record`` are what opens; ``name`` and ``beside`` whom it is about: the participant, and
    the host. ``key`` is what putting it aside is kept under; ``until`` and ``reason`` say that it was.
    ``act`` and ``button`` are the card's, unless the item has its own.
    """

    card: str
    entity: str
    record: str
    name: str
    beside: str
    why: Text
    signs: tuple[Text, ...]
    tone: Tone
    onto: tuple[tuple[str, str], ...]
    key: tuple[str, str]
    act: str
    button: Text
    programme: str = ""
    weight: int = 1
    until: date | None = None
    reason: str = ""


@frozen(kw_only=True)
class CardShown:
    """One card: how many items it has, the first of them, and how many were put aside.

    ``rule`` says why something stands here; ``red`` counts the items that press.
    """

    key: str
    title: Text
    rule: Text
    button: Text
    act: str
    count: int
    red: int
    aside: int
    items: tuple[ItemShown, ...]
    onto: tuple[tuple[str, str], ...] = field(default=())
    """What the act would work on for all items at once, also those not shown."""


@frozen(kw_only=True)
class Morning:
    """All cards that have something; ``next_up`` is the sentence for a day without any."""

    cards: tuple[CardShown, ...]
    next_up: Text
    aside: int = 0

    @property
    def count(self) -> int:
        """Return how many things need somebody."""
        return sum(card.count for card in self.cards)
