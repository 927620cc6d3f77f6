"""A programme is part of itself, or its own earlier edition."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.chain import leads_back
from app.domain.check import Check, Finding
from app.domain.programme import Programme
from app.domain.states import Records
from app.text import Text

_PART: Final = Text(
    en="The programme is part of itself by this link. Choose another whole, or none.",
    sv="Programmet blir en del av sig självt. Välj en annan helhet eller ingen.",
    nb="Programmet blir en del av seg selv. Velg en annen helhet eller ingen.",
    da="Programmet bliver en del af sig selv. Vælg en anden helhed eller ingen.",
)
_EDITION: Final = Text(
    en="The programme is its own earlier edition by this link. Choose the edition before it, or none.",
    sv="Programmet blir sin egen tidigare omgång. Välj föregående omgång eller ingen.",
    nb="Programmet blir sin egen tidligere gjennomføring. Velg den forrige, eller ingen.",
    da="Programmet bliver sin egen tidligere gennemførelse. Vælg den forrige, eller ingen.",
)


def find(record: Programme, records: Records) -> Iterator[Finding]:
    """Follow both links until they end or come back."""
    if leads_back(record, "parent_id", records):
        yield Finding("parent_id", _PART)
    if leads_back(record, "previous_edition_id", records):
        yield Finding("previous_edition_id", _EDITION)


CHECK: Final = Check(
    key="programme_loop",
    entity="programme",
    severity="warning",
    label=Text(
        en="Programme linked to itself",
        sv="Program kopplat till sig självt",
        nb="Program koblet til seg selv",
        da="Program koblet til sig selv",
    ),
    find=find,
)
