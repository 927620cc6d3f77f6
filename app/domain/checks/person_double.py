"""Two people are likely the same: one e-mail, or one folded name with the same birthday or organisation."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding, others
from app.domain.person import Person
from app.domain.sorting import plain
from app.domain.states import Records
from app.text import Text

_EMAIL: Final = Text(
    en="{name} has the same e-mail address. Merge the two if they are one person, or correct it.",
    sv="{name} har samma e-postadress. Slå ihop dem om det är samma person, eller rätta den.",
    nb="{name} har samme e-postadresse. Slå dem sammen hvis det er samme person, eller rett den.",
    da="{name} har samme e-mailadresse. Slå dem sammen, hvis det er samme person, eller ret den.",
)
_NAME: Final = Text(
    en="{name} has the same name and birthday or organisation. Merge the two if they are one.",
    sv="{name} har samma namn och födelsedag eller organisation. Slå ihop dem om det är samma.",
    nb="{name} har samme navn og fødselsdag eller organisasjon. Slå dem sammen hvis det er samme.",
    da="{name} har samme navn og fødselsdag eller organisation. Slå dem sammen, hvis det er samme.",
)


def find(record: Person, records: Records) -> Iterator[Finding]:
    """Compare with the people who share an address, a birthday or an organisation."""
    alike = {one.id: one for one in _with_the_address(record, records)}
    for one in alike.values():
        yield Finding("email", _EMAIL.fill(name=_name(one)))
    near = {one.id: one for one in _near(record, records) if one.id not in alike}
    for one in near.values():
        if plain(_name(one)) == plain(_name(record)):
            yield Finding("family_name", _NAME.fill(name=_name(one)))


def _with_the_address(record: Person, records: Records) -> Iterator[Person]:
    written = {address for address in (record.email, record.email2) if address}
    for address in sorted(written | {address.lower() for address in written}):
        for field in ("email", "email2"):
            yield from others(record, records, **{field: address})


def _near(record: Person, records: Records) -> Iterator[Person]:
    if record.date_of_birth is not None:
        yield from others(record, records, date_of_birth=record.date_of_birth)
    for own in records.of("affiliation", person_id=record.id):
        for other in records.of("affiliation", organisation_id=own.organisation_id):
            one = records.get("person", other.person_id)
            if one is not None and one.id != record.id:
                yield one


def _name(person: Person) -> str:
    return f"{person.given_name} {person.family_name}"


CHECK: Final = Check(
    key="person_double",
    entity="person",
    severity="warning",
    label=Text(
        en="Person twice",
        sv="Samma person två gånger",
        nb="Samme person to ganger",
        da="Samme person to gange",
    ),
    find=find,
)
