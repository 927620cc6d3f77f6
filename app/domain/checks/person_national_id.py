"""A national identity number is kept though the office does not allow it, or looks wrong."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.numbers.national_id import looks_right
from app.domain.person import Person
from app.domain.states import Records
from app.text import Text

_NOT_ALLOWED: Final = Text(
    en="The office does not keep national identity numbers. Delete it, or allow it in the settings.",
    sv="Kontoret sparar inte personnummer. Ta bort det eller tillåt det i inställningarna.",
    nb="Kontoret lagrer ikke fødselsnummer. Slett det, eller tillat det i innstillingene.",
    da="Kontoret gemmer ikke CPR-numre. Slet det, eller tillad det i indstillingerne.",
)
_WRONG: Final = Text(
    en="The national identity number does not look right. Check it; it is kept as it is.",
    sv="Personnumret ser inte rätt ut. Kontrollera det; det sparas som det är.",
    nb="Fødselsnummeret ser ikke riktig ut. Kontroller det; det lagres som det er.",
    da="CPR-nummeret ser ikke rigtigt ud. Kontrollér det; det gemmes, som det er.",
)


def find(record: Person, records: Records) -> Iterator[Finding]:
    """Ask the office's setting, then the form of the number. The number itself is never told."""
    if not record.national_id:
        return
    if not any(office.national_id_allowed for office in records.of("office")):
        yield Finding("national_id", _NOT_ALLOWED)
    if not looks_right(record.national_id):
        yield Finding("national_id", _WRONG)


CHECK: Final = Check(
    key="person_national_id",
    entity="person",
    severity="warning",
    label=Text(en="National identity number", sv="Personnummer", nb="Fødselsnummer", da="CPR-nummer"),
    find=find,
)
