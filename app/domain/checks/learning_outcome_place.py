"""A learning outcome belongs to no programme and no placement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.learning_outcome import LearningOutcome
from app.domain.states import Records
from app.text import Text

_NOWHERE: Final = Text(
    en="The learning outcome belongs to no programme and no placement. Choose one.",
    sv="Lärandemålet hör inte till något program eller någon placering. Välj ett av dem.",
    nb="Læringsutbyttet hører ikke til noe program eller praksisopphold. Velg ett av dem.",
    da="Læringsmålet hører ikke til noget program eller praktikophold. Vælg et af dem.",
)


def find(record: LearningOutcome, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Look for one of the two."""
    if not (record.programme_id or record.placement_id):
        yield Finding("programme_id", _NOWHERE)


CHECK: Final = Check(
    key="learning_outcome_place",
    entity="learning_outcome",
    severity="error",
    label=Text(
        en="Learning outcome without a place",
        sv="Lärandemål utan plats",
        nb="Læringsutbytte uten sted",
        da="Læringsmål uden sted",
    ),
    find=find,
)
