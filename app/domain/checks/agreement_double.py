"""A number is given to two agreements."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.agreement import Agreement
from app.domain.check import Check, Finding, others
from app.domain.states import Records
from app.text import Text

_TWICE: Final = Text(
    en="Another agreement has the number {no}, version {version}. Give this one a new number.",
    sv="Ett annat avtal har nummer {no}, version {version}. Ge det här ett nytt nummer.",
    nb="En annen avtale har nummer {no}, versjon {version}. Gi denne et nytt nummer.",
    da="En anden aftale har nummer {no}, version {version}. Giv denne et nyt nummer.",
)


def find(record: Agreement, records: Records) -> Iterator[Finding]:
    """Look for another agreement with the number and the version."""
    if others(record, records, no=record.no, version=record.version):
        yield Finding("no", _TWICE.fill(no=record.no, version=record.version))


CHECK: Final = Check(
    key="agreement_double",
    entity="agreement",
    severity="warning",
    label=Text(
        en="Number given twice",
        sv="Nummer använt två gånger",
        nb="Nummer brukt to ganger",
        da="Nummer brugt to gange",
    ),
    find=find,
)
