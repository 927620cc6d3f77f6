"""Somebody who stands on the list of an event twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.attendance import Attendance
from app.domain.check import Check, Finding
from app.domain.states import Records
from app.text import Text

_TWICE: Final = Text(
    en="This guest stands on the list of the event twice. Delete one of the two lines.",
    sv="Gästen står två gånger på evenemangets lista. Ta bort en av raderna.",
    nb="Gjesten står to ganger på listen for arrangementet. Slett en av linjene.",
    da="Gæsten står to gange på arrangementets liste. Slet en af linjerne.",
)


def find(record: Attendance, records: Records) -> Iterator[Finding]:
    """Look for another line of the same guest."""
    if record.person_id:
        same = records.of("attendance", event_id=record.event_id, person_id=record.person_id)
    elif record.organisation_id:
        same = records.of(
            "attendance", event_id=record.event_id, organisation_id=record.organisation_id, person_id=None
        )
    else:
        same = ()
    if any(one.id != record.id for one in same):
        yield Finding("person_id" if record.person_id else "organisation_id", _TWICE)


CHECK: Final = Check(
    key="attendance_double",
    entity="attendance",
    severity="warning",
    label=Text(
        en="Twice on the list", sv="Två gånger på listan", nb="To ganger på listen", da="To gange på listen"
    ),
    find=find,
)
