"""An organisation number has the wrong form or check digit for its country."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.numbers.organisation_number import looks_right
from app.domain.organisation import Organisation
from app.domain.states import Records
from app.text import Text

_WRONG: Final = Text(
    en="The organisation number {number} does not look right for the country. Check it; it is kept as it is.",
    sv="Organisationsnumret {number} ser inte rätt ut för landet. Kontrollera det; det sparas som det är.",
    nb="Organisasjonsnummeret {number} ser ikke riktig ut for landet. Kontroller det; det lagres som det er.",
    da="Nummeret {number} ser ikke rigtigt ud for landet. Kontrollér det; det gemmes, som det er.",
)


def find(record: Organisation, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Ask for the country's form; other countries have none here."""
    if record.org_number and not looks_right(record.org_number, record.country):
        yield Finding("org_number", _WRONG.fill(number=record.org_number))


CHECK: Final = Check(
    key="organisation_number",
    entity="organisation",
    severity="warning",
    label=Text(en="Organisation number", sv="Organisationsnummer", nb="Organisasjonsnummer", da="CVR-nummer"),
    find=find,
)
