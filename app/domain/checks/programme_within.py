"""A work package lies outside the period of its whole."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.programme import Programme
from app.domain.states import Records
from app.text import Text

_BEFORE: Final = Text(
    en="The work package starts on {day}, before the whole on {limit}. Move one of the days.",
    sv="Arbetspaketet börjar {day}, före helheten {limit}. Flytta en av dagarna.",
    nb="Arbeidspakken starter {day}, før helheten {limit}. Flytt en av datoene.",
    da="Arbejdspakken starter {day}, før helheden {limit}. Flyt en af datoerne.",
)
_AFTER: Final = Text(
    en="The work package ends on {day}, after the whole on {limit}. Move one of the days.",
    sv="Arbetspaketet slutar {day}, efter helheten {limit}. Flytta en av dagarna.",
    nb="Arbeidspakken slutter {day}, etter helheten {limit}. Flytt en av datoene.",
    da="Arbejdspakken slutter {day}, efter helheden {limit}. Flyt en af datoerne.",
)


def find(record: Programme, records: Records) -> Iterator[Finding]:
    """Compare both ends with those of the whole."""
    whole = records.get("programme", record.parent_id)
    if whole is None:
        return
    if record.start_date < whole.start_date:
        yield Finding("start_date", _BEFORE.fill(day=record.start_date, limit=whole.start_date))
    if record.end_date > whole.end_date:
        yield Finding("end_date", _AFTER.fill(day=record.end_date, limit=whole.end_date))


CHECK: Final = Check(
    key="programme_within",
    entity="programme",
    severity="warning",
    label=Text(
        en="Period outside the whole",
        sv="Period utanför helheten",
        nb="Periode utenfor helheten",
        da="Periode uden for helheden",
    ),
    find=find,
)
