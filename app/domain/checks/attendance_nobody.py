"""A line of a list of guests that names nobody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.attendance import Attendance
from app.domain.check import Check, Finding
from app.domain.states import Records
from app.text import Text

_NOBODY: Final = Text(
    en="Name a person or an organisation: this line names nobody.",
    sv="Ange en person eller en organisation: raden gäller ingen.",
    nb="Oppgi en person eller en organisasjon: linjen gjelder ingen.",
    da="Angiv en person eller en organisation: linjen gælder ingen.",
)


def find(record: Attendance, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Look for either."""
    if not record.person_id and not record.organisation_id:
        yield Finding("person_id", _NOBODY)


CHECK: Final = Check(
    key="attendance_nobody",
    entity="attendance",
    severity="error",
    label=Text(en="Nobody is named", sv="Ingen är angiven", nb="Ingen er oppgitt", da="Ingen er angivet"),
    find=find,
)
