"""An organisation that was represented, and nobody says by whom."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.attendance import Attendance
from app.domain.check import Check, Finding
from app.domain.states import Records
from app.text import Text

_BY_WHOM: Final = Text(
    en="It is not said who represented this guest. Enter the organisation that did.",
    sv="Det framgår inte vem som företrädde gästen. Ange vilken organisation det var.",
    nb="Det står ikke hvem som representerte gjesten. Oppgi organisasjonen som gjorde det.",
    da="Det fremgår ikke, hvem der repræsenterede gæsten. Angiv den organisation, der gjorde det.",
)
_BY_ITSELF: Final = Text(
    en="An organisation cannot represent itself. Choose another one, or “in person”.",
    sv="En organisation kan inte företräda sig själv. Välj en annan, eller ”på plats”.",
    nb="En organisasjon kan ikke representere seg selv. Velg en annen, eller «til stede».",
    da="En organisation kan ikke repræsentere sig selv. Vælg en anden, eller ”til stede”.",
)


def find(record: Attendance, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Look for the other organisation."""
    if record.mode != "represented" or record.attended != "yes":
        return
    if not record.represented_by_org_id:
        yield Finding("represented_by_org_id", _BY_WHOM)
    elif record.represented_by_org_id == record.organisation_id:
        yield Finding("represented_by_org_id", _BY_ITSELF)


CHECK: Final = Check(
    key="attendance_represented",
    entity="attendance",
    severity="warning",
    label=Text(
        en="Represented by nobody named",
        sv="Företrädd av okänd",
        nb="Representert av ukjent",
        da="Repræsenteret af ukendt",
    ),
    find=find,
)
