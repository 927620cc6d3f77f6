"""The dates of a programme give another number of years than the funder counts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.programme import Programme
from app.domain.programme_year import years_by_office
from app.domain.states import Records
from app.text import Text

_OTHER: Final = Text(
    en="The dates give {found} programme years, but {said} are entered. Check the first and the last day.",
    sv="Datumen ger {found} programår, men {said} är angivna. Kontrollera första och sista dagen.",
    nb="Datoene gir {found} programår, men {said} er oppgitt. Kontroller første og siste dag.",
    da="Datoerne giver {found} programår, men {said} er angivet. Kontrollér første og sidste dag.",
)


def find(record: Programme, records: Records) -> Iterator[Finding]:
    """Compare the years made by rule with the number entered."""
    found = len(years_by_office(record, records))
    if record.year_count is not None and found and found != record.year_count:
        yield Finding("year_count", _OTHER.fill(found=found, said=record.year_count))


CHECK: Final = Check(
    key="programme_years",
    entity="programme",
    severity="warning",
    label=Text(
        en="Number of programme years",
        sv="Antal programår",
        nb="Antall programår",
        da="Antal programår",
    ),
    find=find,
)
