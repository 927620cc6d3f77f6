"""A person is twice a participant in one programme."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding, others
from app.domain.participant import Participant
from app.domain.states import Records
from app.text import Text

_TWICE: Final = Text(
    en="This person is already a participant in the programme. Keep one, and move the placements to it.",
    sv="Personen är redan deltagare i programmet. Behåll en och flytta placeringarna dit.",
    nb="Personen er allerede deltaker i programmet. Behold én, og flytt praksisoppholdene dit.",
    da="Personen er allerede deltager i programmet. Behold én, og flyt opholdene dertil.",
)


def find(record: Participant, records: Records) -> Iterator[Finding]:
    """Look for another participation of the person."""
    if others(record, records, programme_id=record.programme_id, person_id=record.person_id):
        yield Finding("person_id", _TWICE)


CHECK: Final = Check(
    key="participant_double",
    entity="participant",
    severity="warning",
    label=Text(
        en="Participant twice",
        sv="Deltagare två gånger",
        nb="Deltaker to ganger",
        da="Deltager to gange",
    ),
    find=find,
)
