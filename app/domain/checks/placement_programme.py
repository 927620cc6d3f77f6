"""A placement and its participant belong to different programmes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.placement import Placement
from app.domain.states import Records
from app.text import Text

_OTHER: Final = Text(
    en="The participant belongs to another programme. Choose the right participant or programme.",
    sv="Deltagaren hör till ett annat program. Välj rätt deltagare eller program.",
    nb="Deltakeren hører til et annet program. Velg riktig deltaker eller program.",
    da="Deltageren hører til et andet program. Vælg den rigtige deltager eller det rigtige program.",
)


def find(record: Placement, records: Records) -> Iterator[Finding]:
    """Compare the two programmes."""
    participant = records.get("participant", record.participant_id)
    if participant is not None and participant.programme_id != record.programme_id:
        yield Finding("programme_id", _OTHER)


CHECK: Final = Check(
    key="placement_programme",
    entity="placement",
    severity="warning",
    label=Text(
        en="Two programmes",
        sv="Två program",
        nb="To programmer",
        da="To programmer",
    ),
    find=find,
)
