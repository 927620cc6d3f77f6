"""Two records of a clause have one key and one version."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding, others
from app.domain.clause import Clause
from app.domain.states import Records
from app.text import Text

_TWICE: Final = Text(
    en="Another clause has the key {key}, version {version}. Raise the version of one.",
    sv="Ett annat villkor har nyckeln {key}, version {version}. Höj versionen på ett av dem.",
    nb="Et annet vilkår har nøkkelen {key}, versjon {version}. Øk versjonen på ett av dem.",
    da="En anden klausul har nøglen {key}, version {version}. Forhøj versionen på en af dem.",
)


def find(record: Clause, records: Records) -> Iterator[Finding]:
    """Look for another with both."""
    if others(record, records, key=record.key, version=record.version):
        yield Finding("version", _TWICE.fill(key=record.key, version=record.version))


CHECK: Final = Check(
    key="clause_double",
    entity="clause",
    severity="warning",
    label=Text(
        en="Clause twice",
        sv="Villkor två gånger",
        nb="Vilkår to ganger",
        da="Klausul to gange",
    ),
    find=find,
)
