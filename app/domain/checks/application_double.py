"""A person has applied twice to one call."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.application import Application
from app.domain.check import Check, Finding, others
from app.domain.states import Records
from app.text import Text

_TWICE: Final = Text(
    en="This person has another application to the same call. Keep one and withdraw the other.",
    sv="Personen har en ansökan till i samma utlysning. Behåll en och återkalla den andra.",
    nb="Personen har en søknad til i samme utlysning. Behold én og trekk den andre.",
    da="Personen har endnu en ansøgning til samme opslag. Behold én, og træk den anden tilbage.",
)


def find(record: Application, records: Records) -> Iterator[Finding]:
    """Look for another application that was not withdrawn."""
    same = others(record, records, call_id=record.call_id, person_id=record.person_id)
    if record.state != "withdrawn" and any(one.state != "withdrawn" for one in same):
        yield Finding("person_id", _TWICE)


CHECK: Final = Check(
    key="application_double",
    entity="application",
    severity="warning",
    label=Text(en="Applied twice", sv="Sökt två gånger", nb="Søkt to ganger", da="Søgt to gange"),
    find=find,
)
