"""A period that ends before it begins."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.logbook_entry import LogbookEntry
from app.domain.states import Records
from app.text import Text

_BACKWARDS: Final = Text(
    en="The last day of the period is before its first. Correct one of the days.",
    sv="Periodens sista dag ligger före den första. Rätta en av dagarna.",
    nb="Periodens siste dag er før den første. Rett en av dagene.",
    da="Periodens sidste dag ligger før den første. Ret en af dagene.",
)


def find(record: LogbookEntry, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Compare the two days."""
    if record.period_to < record.period_from:
        yield Finding("period_to", _BACKWARDS)


CHECK: Final = Check(
    key="logbook_entry_period",
    entity="logbook_entry",
    severity="error",
    label=Text(
        en="Period runs backwards",
        sv="Perioden går baklänges",
        nb="Perioden går baklengs",
        da="Perioden går baglæns",
    ),
    find=find,
)
