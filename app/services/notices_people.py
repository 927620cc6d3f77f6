"""Who was told otherwise: how many, by name, and the sentence that says it."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.display import name_of
from app.domain.promise import told
from app.services.notices_words import OFFER_MANY, OFFER_ONE
from app.services.office import Office
from app.text import Language, Text


def people_told(office: Office, facts: Iterable[str]) -> int:
    """Return how many people were told otherwise."""
    found = filter(None, (office.records.get("announced_fact", one) for one in facts))
    return len({one.person for fact in found for one in told(fact, office.records, office.today)})


def names_told(office: Office, facts: Iterable[str], language: Language) -> tuple[str, ...]:
    """Return the names of those who were told otherwise."""
    records = office.records
    found = filter(None, (records.get("announced_fact", one) for one in facts))
    people = {one.person: None for fact in found for one in told(fact, records, office.today)}
    shown = (records.get("person", one) for one in people)
    return tuple(name_of(one, language, records) for one in shown if one is not None)


def told_otherwise(count: int) -> Text:
    """Return the sentence that offers the notice after a save."""
    return OFFER_ONE if count == 1 else OFFER_MANY.fill(count=count)
