"""An organisation has the same role in a programme twice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding, others
from app.domain.membership import Membership
from app.domain.states import Records
from app.text import Text

_TWICE: Final = Text(
    en="This organisation already has this role in the programme. Keep one of the two.",
    sv="Organisationen har redan den här rollen i programmet. Behåll en av de två.",
    nb="Organisasjonen har allerede denne rollen i programmet. Behold én av de to.",
    da="Organisationen har allerede denne rolle i programmet. Behold én af de to.",
)


def find(record: Membership, records: Records) -> Iterator[Finding]:
    """Look for another membership in the same role."""
    where = {
        "programme_id": record.programme_id,
        "organisation_id": record.organisation_id,
        "role": record.role,
    }
    if others(record, records, **where):
        yield Finding("organisation_id", _TWICE)


CHECK: Final = Check(
    key="membership_double",
    entity="membership",
    severity="warning",
    label=Text(
        en="Organisation twice in a programme",
        sv="Organisation två gånger i ett program",
        nb="Organisasjon to ganger i et program",
        da="Organisation to gange i et program",
    ),
    find=find,
)
