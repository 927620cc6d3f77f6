"""More participants than the quota in a programme year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.programme import Programme
from app.domain.quota import participants_by_year
from app.domain.states import Records
from app.text import Text

_OVER: Final = Text(
    en="Programme year {no} has {count} participants and a quota of {quota}. Raise the quota or move one.",
    sv="Programår {no} har {count} deltagare och kvoten {quota}. Höj kvoten eller flytta någon.",
    nb="Programår {no} har {count} deltakere og kvoten {quota}. Øk kvoten, eller flytt noen.",
    da="Programår {no} har {count} deltagere og kvoten {quota}. Forhøj kvoten, eller flyt nogen.",
)


def find(record: Programme, records: Records) -> Iterator[Finding]:
    """Count each year."""
    if record.quota_per_year is None:
        return
    for no, count in participants_by_year(record, records).items():
        if count > record.quota_per_year:
            yield Finding("quota_per_year", _OVER.fill(no=no, count=count, quota=record.quota_per_year))


CHECK: Final = Check(
    key="programme_quota",
    entity="programme",
    severity="warning",
    label=Text(en="Quota per year", sv="Kvot per år", nb="Kvote per år", da="Kvote pr. år"),
    find=find,
)
