"""An organisation is part of itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.chain import leads_back
from app.domain.check import Check, Finding
from app.domain.organisation import Organisation
from app.domain.states import Records
from app.text import Text

_LOOP: Final = Text(
    en="The organisation is part of itself by this link. Choose another whole, or none.",
    sv="Organisationen blir en del av sig själv. Välj en annan helhet eller ingen.",
    nb="Organisasjonen blir en del av seg selv. Velg en annen helhet eller ingen.",
    da="Organisationen bliver en del af sig selv. Vælg en anden helhed eller ingen.",
)


def find(record: Organisation, records: Records) -> Iterator[Finding]:
    """Follow the link until it ends or comes back."""
    if leads_back(record, "parent_id", records):
        yield Finding("parent_id", _LOOP)


CHECK: Final = Check(
    key="organisation_loop",
    entity="organisation",
    severity="warning",
    label=Text(en="Part of itself", sv="Del av sig själv", nb="Del av seg selv", da="Del af sig selv"),
    find=find,
)
