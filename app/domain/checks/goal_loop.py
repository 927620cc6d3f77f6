"""A goal serves itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.chain import leads_back
from app.domain.check import Check, Finding
from app.domain.goal import Goal
from app.domain.states import Records
from app.text import Text

_LOOP: Final = Text(
    en="The goal serves itself by this link. Choose another goal, or none.",
    sv="Målet bidrar till sig självt. Välj ett annat mål eller inget.",
    nb="Målet bidrar til seg selv. Velg et annet mål eller ingen.",
    da="Målet bidrager til sig selv. Vælg et andet mål eller intet.",
)


def find(record: Goal, records: Records) -> Iterator[Finding]:
    """Follow the link until it ends or comes back."""
    if leads_back(record, "parent_id", records):
        yield Finding("parent_id", _LOOP)


CHECK: Final = Check(
    key="goal_loop",
    entity="goal",
    severity="warning",
    label=Text(
        en="Goal that serves itself",
        sv="Mål som bidrar till sig självt",
        nb="Mål som bidrar til seg selv",
        da="Mål, der bidrager til sig selv",
    ),
    find=find,
)
