"""A row of the support matrix belongs nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.states import Records
from app.domain.support_topic import SupportTopic
from app.text import Text

_NOWHERE: Final = Text(
    en="The support topic belongs to no programme and no placement. Choose one.",
    sv="Stödområdet hör inte till något program eller någon placering. Välj ett av dem.",
    nb="Støtteemnet hører ikke til noe program eller praksisopphold. Velg ett av dem.",
    da="Støtteemnet hører ikke til noget program eller praktikophold. Vælg et af dem.",
)


def find(record: SupportTopic, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Look for one of the two."""
    if not (record.programme_id or record.placement_id):
        yield Finding("programme_id", _NOWHERE)


CHECK: Final = Check(
    key="support_topic_place",
    entity="support_topic",
    severity="error",
    label=Text(
        en="Support topic without a place",
        sv="Stödområde utan plats",
        nb="Støtteemne uten sted",
        da="Støtteemne uden sted",
    ),
    find=find,
)
