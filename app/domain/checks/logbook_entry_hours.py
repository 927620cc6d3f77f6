"""More hours in a week than a week has room for."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from app.domain.check import Check, Finding
from app.domain.logbook_entry import MOST_HOURS, LogbookEntry, hours_of
from app.domain.states import Records
from app.text import Text

_MANY: Final = Text(
    en="These hours make {hours} a week. Ask the participant, or correct a number.",
    sv="Timmarna blir {hours} per vecka. Fråga deltagaren eller rätta en siffra.",
    nb="Timene blir {hours} per uke. Spør deltakeren, eller rett et tall.",
    da="Timerne bliver {hours} om ugen. Spørg deltageren, eller ret et tal.",
)
_WEEK: Final = 7


def find(record: LogbookEntry, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Compare the hours of the period with a full week's."""
    days = max((record.period_to - record.period_from).days + 1, _WEEK)
    weekly = (hours_of(record) * _WEEK / Decimal(days)).quantize(Decimal("0.1"))
    if weekly > MOST_HOURS:
        yield Finding("hours_project", _MANY.fill(hours=f"{weekly.normalize():f}"))


CHECK: Final = Check(
    key="logbook_entry_hours",
    entity="logbook_entry",
    severity="warning",
    label=Text(en="Many hours", sv="Många timmar", nb="Mange timer", da="Mange timer"),
    find=find,
)
