"""A placement is longer than is usual in its programme."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.placement import Placement
from app.domain.placement_time import days
from app.domain.states import Records
from app.text import Text

_LONGER: Final = Text(
    en="The placement takes {days} days; {norm} are usual in this programme. Check the last day.",
    sv="Placeringen är {days} dagar lång; {norm} är det vanliga i programmet. Kontrollera sista dagen.",
    nb="Praksisoppholdet varer {days} dager; {norm} er vanlig i programmet. Kontroller den siste dagen.",
    da="Praktikopholdet varer {days} dage; {norm} er det sædvanlige i programmet. Kontrollér den sidste dag.",
)


def find(record: Placement, records: Records) -> Iterator[Finding]:
    """Compare the days with the programme's usual ones."""
    programme = records.get("programme", record.programme_id)
    norm = programme.norm_placement_days if programme is not None else None
    count = days(record.start_date, record.end_date)
    if norm is not None and count > norm:
        yield Finding("end_date", _LONGER.fill(days=count, norm=norm))


CHECK: Final = Check(
    key="placement_norm",
    entity="placement",
    severity="warning",
    label=Text(
        en="Longer than usual",
        sv="Längre än vanligt",
        nb="Lengre enn vanlig",
        da="Længere end sædvanligt",
    ),
    find=find,
)
