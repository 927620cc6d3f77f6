"""Two organisations are likely the same: one number, or one folded name in a country."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding, others
from app.domain.numbers.organisation_number import compact
from app.domain.organisation import Organisation
from app.domain.sorting import plain
from app.domain.states import Records
from app.text import Text

_NUMBER: Final = Text(
    en="Another organisation, {name}, has the same number. Merge the two, or correct the number.",
    sv="En annan organisation, {name}, har samma nummer. Slå ihop dem eller rätta numret.",
    nb="En annen organisasjon, {name}, har samme nummer. Slå dem sammen, eller rett nummeret.",
    da="En anden organisation, {name}, har samme nummer. Slå dem sammen, eller ret nummeret.",
)
_NAME: Final = Text(
    en="Another organisation in the same country is called {name}. Merge the two if they are the same.",
    sv="En annan organisation i samma land heter {name}. Slå ihop dem om det är samma.",
    nb="En annen organisasjon i samme land heter {name}. Slå dem sammen hvis det er den samme.",
    da="En anden organisation i samme land hedder {name}. Slå dem sammen, hvis det er den samme.",
)


def find(record: Organisation, records: Records) -> Iterator[Finding]:
    """Compare with the other organisations of the country; units of one whole may share its number."""
    number, name = compact(record.org_number), plain(record.legal_name)
    for one in others(record, records, country=record.country):
        if number and compact(one.org_number) == number and not _of_one_whole(record, one):
            yield Finding("org_number", _NUMBER.fill(name=one.legal_name))
        elif plain(one.legal_name) == name and record.parent_id == one.parent_id:
            yield Finding("legal_name", _NAME.fill(name=one.legal_name))


def _of_one_whole(one: Organisation, other: Organisation) -> bool:
    wholes = {one.parent_id or one.id, other.parent_id or other.id}
    return len(wholes) == 1


CHECK: Final = Check(
    key="organisation_double",
    entity="organisation",
    severity="warning",
    label=Text(
        en="Organisation twice",
        sv="Samma organisation två gånger",
        nb="Samme organisasjon to ganger",
        da="Samme organisation to gange",
    ),
    find=find,
)
