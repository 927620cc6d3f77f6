"""Networking and programme take more hours than agreed (000-16)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.logbook_alarm import networking_above, networking_budget
from app.followup.card import Card, Item
from app.followup.logbooks import last_entries
from app.followup.placements import running
from app.followup.view import View
from app.text import Text


def find(view: View) -> Iterator[Item]:
    """Find placements above their budget, the furthest above first."""
    found = []
    for key, entries in last_entries(view).items():
        placement = running(view)[key]
        crowded = networking_above(entries, networking_budget(placement))
        if crowded is not None:
            found.append((placement, crowded))
    for placement, crowded in sorted(found, key=lambda pair: (-pair[1].above, pair[0].id)):
        yield Item(
            entity="placement", record=placement.id, why=crowded.why, programme=placement.programme_id,
            tone="red" if crowded.hours >= 2 * crowded.agreed else "amber",
        )  # fmt: skip


CARD: Final = Card(
    key="networking_above",
    order=80,
    title=Text(
        en="Networking above agreed time", sv="Nätverk över avtalad tid",
        nb="Nettverk over avtalt tid", da="Netværk over aftalt tid",
    ),
    rule=Text(
        en="Hours of networking and programme a week, as a mean of the last two entries, are more than was "
        "agreed for the placement.",
        sv="Timmar för nätverk och program per vecka, som medelvärde av de två senaste inläggen, är fler än "
        "vad som avtalats för placeringen.",
        nb="Timer til nettverk og program per uke, som snitt av de to siste innføringene, er flere enn "
        "avtalt for praksisoppholdet.",
        da="Timer til netværk og program om ugen, som gennemsnit af de to seneste indførsler, er flere end "
        "aftalt for praktikopholdet.",
    ),
    button=Text(
        en="Note to the organiser", sv="Anteckning till arrangören", nb="Notat til arrangøren",
        da="Notat til arrangøren",
    ),
    act="note",
    find=find,
)  # fmt: skip
