"""A position shows fewer than three task areas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.position import Position
from app.domain.states import Records
from app.text import Text

WANTED: Final = 3
_FEW: Final = Text(
    en="Choose at least {wanted} task areas, so that the participant meets the whole range.",
    sv="Välj minst {wanted} arbetsområden, så att deltagaren får möta hela bredden.",
    nb="Velg minst {wanted} oppgaveområder, slik at deltakeren får møte hele bredden.",
    da="Vælg mindst {wanted} opgaveområder, så deltageren møder hele bredden.",
)


def find(record: Position, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Count the task areas."""
    if record.kind in {"internship", "staff_exchange"} and len(record.task_areas) < WANTED:
        yield Finding("task_areas", _FEW.fill(wanted=WANTED))


CHECK: Final = Check(
    key="position_task_areas",
    entity="position",
    severity="warning",
    label=Text(
        en="Few task areas",
        sv="Få arbetsområden",
        nb="Få oppgaveområder",
        da="Få opgaveområder",
    ),
    find=find,
)
