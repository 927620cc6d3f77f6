"""An organisation is flagged and nobody says why."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.organisation import Organisation
from app.domain.states import Records
from app.text import Text

_REASON: Final = Text(
    en="The organisation is flagged without a reason. Write why, or take the flag away.",
    sv="Organisationen är markerad utan skäl. Skriv varför eller ta bort markeringen.",
    nb="Organisasjonen er merket uten grunn. Skriv hvorfor, eller fjern merkingen.",
    da="Organisationen er markeret uden grund. Skriv hvorfor, eller fjern markeringen.",
)


def find(record: Organisation, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Look for the reason."""
    if record.quality_flag != "none" and not record.quality_reason:
        yield Finding("quality_reason", _REASON)


CHECK: Final = Check(
    key="organisation_flag",
    entity="organisation",
    severity="error",
    label=Text(
        en="Flag without reason",
        sv="Markering utan skäl",
        nb="Merking uten grunn",
        da="Markering uden grund",
    ),
    find=find,
)
