"""A placement lies outside the period of its programme."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.placement import Placement
from app.domain.states import Records
from app.text import Text

_BEFORE: Final = Text(
    en="The placement starts before the programme, which starts on {limit}. Check the day.",
    sv="Placeringen börjar före programmet, som börjar {limit}. Kontrollera dagen.",
    nb="Praksisoppholdet starter før programmet, som starter {limit}. Kontroller datoen.",
    da="Praktikopholdet starter før programmet, som starter {limit}. Kontrollér datoen.",
)
_AFTER: Final = Text(
    en="The placement ends after the programme, which ends on {limit}. Check the day.",
    sv="Placeringen slutar efter programmet, som slutar {limit}. Kontrollera dagen.",
    nb="Praksisoppholdet slutter etter programmet, som slutter {limit}. Kontroller datoen.",
    da="Praktikopholdet slutter efter programmet, som slutter {limit}. Kontrollér datoen.",
)


def find(record: Placement, records: Records) -> Iterator[Finding]:
    """Compare both days with the programme's."""
    programme = records.get("programme", record.programme_id)
    if programme is None:
        return
    if record.start_date < programme.start_date:
        yield Finding("start_date", _BEFORE.fill(limit=programme.start_date))
    if record.end_date > programme.end_date:
        yield Finding("end_date", _AFTER.fill(limit=programme.end_date))


CHECK: Final = Check(
    key="placement_outside_programme",
    entity="placement",
    severity="warning",
    label=Text(
        en="Outside the programme",
        sv="Utanför programmet",
        nb="Utenfor programmet",
        da="Uden for programmet",
    ),
    find=find,
)
