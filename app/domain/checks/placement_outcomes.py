"""An internship on its way to an agreement has no learning outcome."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.placement import Placement
from app.domain.placement_state import BEFORE_START, UNDER_WAY
from app.domain.states import Records
from app.text import Text

_NONE: Final = Text(
    en="The placement has no learning outcome. Add at least one under Learning.",
    sv="Placeringen saknar lärandemål. Lägg till minst ett under Lärande.",
    nb="Praksisoppholdet mangler læringsutbytte. Legg til minst ett punkt under Læring.",
    da="Praktikopholdet mangler læringsmål. Tilføj mindst ét under Læring.",
)


def find(record: Placement, records: Records) -> Iterator[Finding]:
    """Look for an outcome of the placement."""
    asked_for = record.kind == "internship" and record.state in (*BEFORE_START, *UNDER_WAY)
    if asked_for and not records.of("learning_outcome", placement_id=record.id):
        yield Finding("kind", _NONE)


CHECK: Final = Check(
    key="placement_outcomes",
    entity="placement",
    severity="warning",
    label=Text(
        en="Learning outcome missing",
        sv="Lärandemål saknas",
        nb="Læringsutbytte mangler",
        da="Læringsmål mangler",
    ),
    find=find,
)
