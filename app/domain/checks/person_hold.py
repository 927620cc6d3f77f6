"""Deletion of a person is stopped and nobody says why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.person import Person
from app.domain.states import Records
from app.text import Text

_REASON: Final = Text(
    en="Deletion is stopped without a reason. Write who decided it and why.",
    sv="Raderingen är stoppad utan skäl. Skriv vem som har beslutat det och varför.",
    nb="Slettingen er stoppet uten grunn. Skriv hvem som har bestemt det, og hvorfor.",
    da="Sletningen er stoppet uden grund. Skriv, hvem der har besluttet det, og hvorfor.",
)


def find(record: Person, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Look for the reason."""
    if record.legal_hold and not record.legal_hold_reason:
        yield Finding("legal_hold_reason", _REASON)


CHECK: Final = Check(
    key="person_hold",
    entity="person",
    severity="error",
    label=Text(
        en="Deletion stopped without reason",
        sv="Radering stoppad utan skäl",
        nb="Sletting stoppet uten grunn",
        da="Sletning stoppet uden grund",
    ),
    find=find,
)
