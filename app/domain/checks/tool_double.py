"""Two records of a tool have one key and one version."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding, others
from app.domain.states import Records
from app.domain.tool import Tool
from app.text import Text

_TWICE: Final = Text(
    en="Another tool has the key {key}, version {version}. Raise the version of one.",
    sv="Ett annat verktyg har nyckeln {key}, version {version}. Höj versionen på ett av dem.",
    nb="Et annet verktøy har nøkkelen {key}, versjon {version}. Øk versjonen på ett av dem.",
    da="Et andet værktøj har nøglen {key}, version {version}. Forhøj versionen på et af dem.",
)


def find(record: Tool, records: Records) -> Iterator[Finding]:
    """Look for another with both."""
    if others(record, records, key=record.key, version=record.version):
        yield Finding("version", _TWICE.fill(key=record.key, version=record.version))


CHECK: Final = Check(
    key="tool_double",
    entity="tool",
    severity="warning",
    label=Text(
        en="Tool twice",
        sv="Verktyg två gånger",
        nb="Verktøy to ganger",
        da="Værktøj to gange",
    ),
    find=find,
)
