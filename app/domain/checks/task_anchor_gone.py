"""The day an open task is counted from is gone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.states import Records
from app.domain.task import Task
from app.domain.task_anchor import anchor_gone
from app.text import Text

_GONE: Final = Text(
    en="What the task is counted from is gone. Give the task a day of its own, or cancel it.",
    sv="Det som uppgiften räknas från finns inte längre. Ge uppgiften en egen dag eller stryk den.",
    nb="Det gjøremålet regnes fra, finnes ikke lenger. Gi gjøremålet sin egen dag, eller la det bortfalle.",
    da="Det, opgaven regnes fra, findes ikke længere. Giv opgaven sin egen dag, eller annuller den.",
)


def find(record: Task, records: Records) -> Iterator[Finding]:
    """Look for the day."""
    if anchor_gone(record, records):
        yield Finding("anchor", _GONE)


CHECK: Final = Check(
    key="task_anchor_gone",
    entity="task",
    severity="warning",
    label=Text(
        en="Nothing to count from",
        sv="Inget att räkna från",
        nb="Ingenting å regne fra",
        da="Intet at regne fra",
    ),
    find=find,
)
