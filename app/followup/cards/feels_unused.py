"""Participants who do not feel a resource, or not safe to ask (002-16, 002-23)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final

from app.domain.logbook_alarm import newest_answer, unsafe, unused
from app.followup.card import Card, Item
from app.followup.logbooks import last_entries, notes_about
from app.followup.placements import running
from app.followup.saying import Joined
from app.followup.view import View
from app.text import Text

_RULES: Final = (("feel_resource", unused), ("safe_to_ask", unsafe))
LOWEST: Final = 1


def find(view: View) -> Iterator[Item]:
    """Find those whose newest answer is low and who were not talked with since."""
    notes = notes_about(view)
    for key, entries in last_entries(view).items():
        found = list(_low(entries, notes.get(key, ())))
        if found:
            low = min(value for value, _, _ in found)
            yield Item(
                entity="placement", record=key, why=Joined(tuple(words for _, _, words in found)),
                onto=tuple(dict.fromkeys(("logbook_entry", entry.id) for _, entry, _ in found)),
                tone="red" if low <= LOWEST or len(found) > 1 else "amber", count=len(found),
                programme=running(view)[key].programme_id,
            )  # fmt: skip


def _low(entries: Sequence[Any], notes: Sequence[Any]) -> Iterator[tuple[int, Any, Text]]:
    for field, rule in _RULES:
        entry = newest_answer(entries, field, notes)
        words = rule(entry) if entry is not None else None
        if words is not None:
            yield getattr(entry, field), entry, words


CARD: Final = Card(
    key="feels_unused",
    order=70,
    title=Text(
        en="Feels not used, or not safe to ask", sv="Känner sig inte använd, eller otrygg att fråga",
        nb="Føler seg ikke brukt, eller utrygg på å spørre", da="Føler sig ikke brugt, eller utryg ved at "
        "spørge",
    ),
    rule=Text(
        en="The newest answer to “I feel a resource” or “I feel safe to ask” is 1 or 2 of 5, and no contact "
        "is noted since.",
        sv="Det senaste svaret på ”känner sig som en resurs” eller ”trygg att fråga” är 1 eller 2 av 5, och "
        "ingen kontakt är antecknad sedan dess.",
        nb="Det nyeste svaret på «opplever seg som en ressurs» eller «trygg på å spørre» er 1 eller 2 av 5, "
        "og ingen kontakt er notert siden.",
        da="Det nyeste svar på ”føler sig som en ressource” eller ”tryg ved at spørge” er 1 eller 2 af 5, og "
        "der er ikke noteret kontakt siden.",
    ),
    button=Text(en="Open", sv="Öppna", nb="Åpne", da="Åbn"),
    act="open",
    find=find,
)  # fmt: skip
