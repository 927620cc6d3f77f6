"""A confirmed version of an assignment is given another text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.assignment import AssignmentVersion, sum_of
from app.domain.check import Check, Finding
from app.domain.states import Records
from app.text import Text

_FROZEN: Final = Text(
    en="Version {no} has been confirmed, so its text stays. Make a new version of the assignment.",
    sv="Version {no} är bekräftad, så texten ligger fast. Skapa en ny version av uppdraget.",
    nb="Versjon {no} er bekreftet, så teksten ligger fast. Lag en ny versjon av oppdraget.",
    da="Version {no} er bekræftet, så teksten ligger fast. Lav en ny version af opgaven.",
)


def find(record: AssignmentVersion, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Hold the text against the sum of what was confirmed."""
    if record.confirmed_sum and record.confirmed_sum != sum_of(record):
        yield Finding("text", _FROZEN.fill(no=record.no))


CHECK: Final = Check(
    key="assignment_frozen",
    entity="assignment_version",
    severity="error",
    label=Text(
        en="Confirmed text changed",
        sv="Bekräftad text ändrad",
        nb="Bekreftet tekst endret",
        da="Bekræftet tekst ændret",
    ),
    find=find,
)
