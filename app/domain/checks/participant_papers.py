"""Insurance, permit or passport ends before the participant's last placement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.participant import Participant
from app.domain.placement_state import BEFORE_START, UNDER_WAY
from app.domain.states import Records
from app.text import Text

_INSURANCE: Final = Text(
    en="The insurance ends on {day}, before the last day of the placement, {last}. Ask for a new one.",
    sv="Försäkringen går ut {day}, före placeringens sista dag {last}. Be om en ny.",
    nb="Forsikringen utløper {day}, før siste dag i praksisoppholdet, {last}. Be om en ny.",
    da="Forsikringen udløber {day}, før opholdets sidste dag {last}. Bed om en ny.",
)
_PERMIT: Final = Text(
    en="The permit ends on {day}, before the last day of the placement, {last}. Ask for a longer one.",
    sv="Tillståndet går ut {day}, före placeringens sista dag {last}. Be om ett längre.",
    nb="Tillatelsen utløper {day}, før siste dag i praksisoppholdet, {last}. Be om en lengre.",
    da="Tilladelsen udløber {day}, før opholdets sidste dag {last}. Bed om en længere.",
)
_PASSPORT: Final = Text(
    en="The passport ends on {day}, before the last day of the placement, {last}. Ask for a new one.",
    sv="Passet går ut {day}, före placeringens sista dag {last}. Be om ett nytt.",
    nb="Passet utløper {day}, før siste dag i praksisoppholdet, {last}. Be om et nytt.",
    da="Passet udløber {day}, før opholdets sidste dag {last}. Bed om et nyt.",
)
_PAPERS: Final = (
    ("insurance_valid_to", _INSURANCE),
    ("permit_valid_to", _PERMIT),
    ("passport_valid_to", _PASSPORT),
)


def find(record: Participant, records: Records) -> Iterator[Finding]:
    """Compare each day known with the last day of all placements."""
    stays = records.of("placement", participant_id=record.id)
    ends = [one.end_date for one in stays if one.state in (*BEFORE_START, *UNDER_WAY)]
    for name, text in _PAPERS:
        day = getattr(record, name)
        if day is not None and ends and day < max(ends):
            yield Finding(name, text.fill(day=day, last=max(ends)))


CHECK: Final = Check(
    key="participant_papers",
    entity="participant",
    severity="warning",
    label=Text(
        en="Papers end too early",
        sv="Handlingar går ut för tidigt",
        nb="Dokumenter utløper for tidlig",
        da="Papirer udløber for tidligt",
    ),
    find=find,
)
