"""A call closes no later than it opens."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.call import Call
from app.domain.check import Check, Finding
from app.domain.states import Records
from app.text import Text

_TURNED: Final = Text(
    en="The call closes on {last} and opens on {first}. It must close on a later day: correct one.",
    sv="Utlysningen stänger {last} och öppnar {first}. Den ska stänga en senare dag: rätta en av dagarna.",
    nb="Utlysningen stenger {last} og åpner {first}. Den må stenge en senere dag: rett en av datoene.",
    da="Opslaget lukker {last} og åbner {first}. Det skal lukke en senere dag: ret en af datoerne.",
)


def find(record: Call, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Compare the two days; the closing day must be the later one."""
    if record.closes <= record.opens:
        yield Finding("closes", _TURNED.fill(first=record.opens, last=record.closes))


CHECK: Final = Check(
    key="call_dates",
    entity="call",
    severity="error",
    label=Text(
        en="Call closes before it opens",
        sv="Utlysning stänger före öppning",
        nb="Utlysning stenger før åpning",
        da="Opslag lukker før åbning",
    ),
    find=find,
)
