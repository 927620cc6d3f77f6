"""A position has more placements than places."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.placement_state import STANDING
from app.domain.position import Position
from app.domain.states import Records
from app.text import Text

_FULL: Final = Text(
    en="{count} placements share {places} places here. Move one, or add a place.",
    sv="{count} placeringar delar på {places} platser här. Flytta någon eller lägg till en plats.",
    nb="{count} praksisopphold deler {places} plasser her. Flytt ett, eller legg til en plass.",
    da="{count} ophold deler {places} pladser her. Flyt et, eller tilføj en plads.",
)


def find(record: Position, records: Records) -> Iterator[Finding]:
    """Count the placements that hold the position."""
    count = sum(one.state in STANDING for one in records.of("placement", position_id=record.id))
    if count > record.places:
        yield Finding("places", _FULL.fill(count=count, places=record.places))


CHECK: Final = Check(
    key="position_full",
    entity="position",
    severity="warning",
    label=Text(
        en="More placements than places",
        sv="Fler placeringar än platser",
        nb="Flere praksisopphold enn plasser",
        da="Flere ophold end pladser",
    ),
    find=find,
)
