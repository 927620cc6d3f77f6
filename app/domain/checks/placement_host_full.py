"""A host has more placements in a programme year than it offered places."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.engaged import engagement_in
from app.domain.placement import Placement
from app.domain.placement_state import STANDING
from app.domain.programme_year import year_of, years_by_office
from app.domain.states import Records
from app.text import Text

_FULL: Final = Text(
    en="The host offers {places} places this programme year and has {count}. Ask for more, or move one.",
    sv="Värden erbjuder {places} platser detta programår och har {count}. Be om fler eller flytta någon.",
    nb="Praksisorganisasjonen tilbyr {places} plasser i året og har {count}. Be om flere, eller flytt en.",
    da="Værten tilbyder {places} pladser i dette programår og har {count}. Bed om flere, eller flyt en.",
)


def find(record: Placement, records: Records) -> Iterator[Finding]:
    """Count the placements that start in the same programme year."""
    programme = records.get("programme", record.programme_id)
    if programme is None or record.state not in STANDING:
        return
    year = year_of(years_by_office(programme, records), record.start_date)
    places = _places(record, year.no if year is not None else 1, records)
    stays = records.of("placement", programme_id=record.programme_id, host_id=record.host_id)
    count = sum(one.state in STANDING and (year is None or year.holds(one.start_date)) for one in stays)
    if places is not None and count > places:
        yield Finding("host_id", _FULL.fill(places=places, count=count))


def _places(record: Placement, year_no: int, records: Records) -> int | None:
    """Return the places the host offers in a programme year, or None when it has not said."""
    memberships = records.of("membership", programme_id=record.programme_id, organisation_id=record.host_id)
    engagements = (engagement_in(one.id, year_no, records) for one in memberships)
    offered = [
        one.places_offered for one in engagements if one is not None and one.places_offered is not None
    ]
    return sum(offered) if offered else None


CHECK: Final = Check(
    key="placement_host_full",
    entity="placement",
    severity="warning",
    label=Text(
        en="Host is full",
        sv="Värden är full",
        nb="Fullt hos praksisorganisasjonen",
        da="Værten er fuld",
    ),
    find=find,
)
