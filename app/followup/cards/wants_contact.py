"""Participants who ticked in the logbook that they want the office to get in touch."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.logbook_alarm import ASKS_FOR_CONTACT, wants_contact
from app.followup.card import Card, Item
from app.followup.logbooks import last_entries, notes_about
from app.followup.placements import running
from app.followup.saying import said
from app.followup.view import View
from app.text import Text


def find(view: View) -> Iterator[Item]:
    """Find those who asked and were not talked with since."""
    notes = notes_about(view)
    for key, entries in last_entries(view).items():
        entry = wants_contact(entries, notes.get(key, ()))
        if entry is not None:
            yield Item(
                entity="placement", record=key, why=said(ASKS_FOR_CONTACT, no=entry.no), tone="red",
                programme=running(view)[key].programme_id,
            )  # fmt: skip


CARD: Final = Card(
    key="wants_contact",
    order=50,
    title=Text(en="Wants contact", sv="Vill bli kontaktad", nb="Ønsker kontakt", da="Ønsker kontakt"),
    rule=Text(
        en="The participant ticked in a logbook entry that the office should get in touch, and no contact is "
        "noted since.",
        sv="Deltagaren har i ett loggboksinlägg bett kontoret höra av sig, och ingen kontakt är antecknad "
        "sedan dess.",
        nb="Deltakeren har i en loggbokinnføring bedt kontoret ta kontakt, og ingen kontakt er notert siden.",
        da="Deltageren har i en logbogsindførsel bedt kontoret tage kontakt, og der er ikke noteret kontakt "
        "siden.",
    ),
    button=Text(en="Note a contact", sv="Anteckna kontakt", nb="Noter kontakt", da="Notér kontakt"),
    act="note",
    find=find,
)
