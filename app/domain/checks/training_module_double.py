"""Two records of a training module have one key and one version."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding, others
from app.domain.states import Records
from app.domain.training import TrainingModule
from app.text import Text

_TWICE: Final = Text(
    en="Another module has the key {key}, version {version}. Raise the version of one.",
    sv="En annan modul har nyckeln {key}, version {version}. Höj versionen på en av dem.",
    nb="En annen modul har nøkkelen {key}, versjon {version}. Øk versjonen på en av dem.",
    da="Et andet modul har nøglen {key}, version {version}. Forhøj versionen på et af dem.",
)


def find(record: TrainingModule, records: Records) -> Iterator[Finding]:
    """Look for another with both."""
    if others(record, records, key=record.key, version=record.version):
        yield Finding("version", _TWICE.fill(key=record.key, version=record.version))


CHECK: Final = Check(
    key="training_module_double",
    entity="training_module",
    severity="warning",
    label=Text(
        en="Module twice",
        sv="Modul två gånger",
        nb="Modul to ganger",
        da="Modul to gange",
    ),
    find=find,
)
