"""There is more than one office in the file."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding, others
from app.domain.office import Office
from app.domain.states import Records
from app.text import Text

_TWICE: Final = Text(
    en="There is more than one office in this file. Keep one and delete the others.",
    sv="Det finns mer än ett kontor i filen. Behåll ett och ta bort de andra.",
    nb="Det finnes mer enn ett kontor i filen. Behold ett og slett de andre.",
    da="Der er mere end ét kontor i filen. Behold ét, og slet de andre.",
)


def find(record: Office, records: Records) -> Iterator[Finding]:
    """Look for another."""
    if others(record, records):
        yield Finding("name", _TWICE)


CHECK: Final = Check(
    key="office_double",
    entity="office",
    severity="warning",
    label=Text(en="Two offices", sv="Två kontor", nb="To kontorer", da="To kontorer"),
    find=find,
)
