"""A participant makes the programme year fuller than its quota."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from app.domain.check import Check, Finding
from app.domain.quota import participants_by_year, taking_part, year_no
from app.domain.states import Records
from app.text import Text

_OVER: Final = Text(
    en="With this participant programme year {no} has {count}; the quota is {quota}. Check this first.",
    sv="Med den här deltagaren har programår {no} {count} deltagare; kvoten är {quota}. Kontrollera först.",
    nb="Med denne deltakeren har programår {no} {count} deltakere; kvoten er {quota}. Kontroller først.",
    da="Med denne deltager har programår {no} {count} deltagere; kvoten er {quota}. Kontrollér først.",
)


def find(record: Any, records: Records) -> Iterator[Finding]:
    """Count the year the participant belongs to."""
    programme = records.get("programme", record.programme_id)
    if programme is None or programme.quota_per_year is None or not taking_part((record,)):
        return
    no = year_no(record, programme, records)
    count = participants_by_year(programme, records).get(no, 0) if no is not None else 0
    if count > programme.quota_per_year:
        yield Finding("programme_year_no", _OVER.fill(no=no, count=count, quota=programme.quota_per_year))


CHECK: Final = Check(
    key="participant_quota",
    entity="participant",
    severity="warning",
    label=Text(
        en="Quota per year exceeded",
        sv="Kvoten per år överskriden",
        nb="Kvoten per år overskredet",
        da="Kvoten pr. år overskredet",
    ),
    find=find,
)
