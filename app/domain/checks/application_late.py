"""An application came after the call closed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.application import Application
from app.domain.check import Check, Finding
from app.domain.selection import is_late
from app.domain.states import Records
from app.text import Text

_LATE: Final = Text(
    en="The application came on {received}, after the call closed on {closed}. Decide whether to take it.",
    sv="Ansökan kom {received}, efter att utlysningen stängde {closed}. Avgör om den ska tas med.",
    nb="Søknaden kom {received}, etter at utlysningen stengte {closed}. Avgjør om den skal tas med.",
    da="Ansøgningen kom {received}, efter at opslaget lukkede {closed}. Afgør, om den skal tages med.",
)


def find(record: Application, records: Records) -> Iterator[Finding]:
    """Compare the day it came with the last day of the call."""
    call = records.get("call", record.call_id)
    if call is not None and is_late(record, call):
        yield Finding("received_at", _LATE.fill(received=record.received_at, closed=call.closes))


CHECK: Final = Check(
    key="application_late",
    entity="application",
    severity="warning",
    label=Text(en="Late application", sv="Sen ansökan", nb="For sen søknad", da="For sen ansøgning"),
    find=find,
)
