"""A placement is longer than its programme allows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.placement import Placement
from app.domain.placement_time import too_long
from app.domain.states import Records
from app.text import Text

_LONGER: Final = Text(
    en="The placement may last until {limit} at the longest. Choose an earlier day, or ask the lead.",
    sv="Placeringen får pågå till och med {limit}. Välj en tidigare dag eller fråga den ansvariga.",
    nb="Praksisoppholdet kan vare til {limit}. Velg en tidligere dag, eller spør den ansvarlige.",
    da="Praktikopholdet må vare til {limit}. Vælg en tidligere dag, eller spørg den ansvarlige.",
)


def find(record: Placement, records: Records) -> Iterator[Finding]:
    """Compare the last day with the last one allowed."""
    programme = records.get("programme", record.programme_id)
    limit = too_long(record, programme.max_placement) if programme is not None else None
    if limit is not None:
        yield Finding("end_date", _LONGER.fill(limit=limit))


CHECK: Final = Check(
    key="placement_length",
    entity="placement",
    severity="error",
    label=Text(
        en="Longer than allowed",
        sv="Längre än tillåtet",
        nb="Lengre enn tillatt",
        da="Længere end tilladt",
    ),
    find=find,
)
