"""A person's placements at one time ask for more hours than a week should hold."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.codec import decimal_text
from app.domain.placement import Placement
from app.domain.placement_state import STANDING
from app.domain.placement_time import MOST_HOURS, hours_at_once
from app.domain.states import Records
from app.text import Text

_TOO_MANY: Final = Text(
    en="The placements at this time take {hours} hours a week; {most} is the most. Change hours or days.",
    sv="Placeringarna tar samtidigt {hours} timmar i veckan; högst {most} är rimligt. Ändra tid eller dagar.",
    nb="Oppholdene tar samtidig {hours} timer i uken; høyst {most} er rimelig. Endre timer eller datoer.",
    da="Opholdene tager samtidig {hours} timer om ugen; højst {most} er rimeligt. Ret timer eller datoer.",
)


def find(record: Placement, records: Records) -> Iterator[Finding]:
    """Add up the hours of all placements of the person that share a day."""
    participant = records.get("participant", record.participant_id)
    if record.state not in STANDING or participant is None:
        return
    hours = hours_at_once(record, _beside(record, participant.person_id, records))
    if hours > MOST_HOURS:
        yield Finding("hours_per_week", _TOO_MANY.fill(hours=decimal_text(hours), most=MOST_HOURS))


def _beside(record: Placement, person_id: str, records: Records) -> list[Placement]:
    """Return the person's other standing placements, in any programme."""
    taking_part = records.of("participant", person_id=person_id)
    found = [one for p in taking_part for one in records.of("placement", participant_id=p.id)]
    return [one for one in found if one.id != record.id and one.state in STANDING]


CHECK: Final = Check(
    key="placement_overlap",
    entity="placement",
    severity="warning",
    label=Text(
        en="Too many hours at once",
        sv="För många timmar samtidigt",
        nb="For mange timer samtidig",
        da="For mange timer på én gang",
    ),
    find=find,
)
