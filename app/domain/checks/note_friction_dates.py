"""A friction is solved before it was found."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from app.domain.check import Check, Finding, turned
from app.domain.note import Note
from app.domain.states import Records
from app.text import Text

_TURNED: Final = Text(
    en="It was solved on {last}, before it was found on {first}. Correct one of the two days.",
    sv="Det löstes {last}, innan det upptäcktes {first}. Rätta en av dagarna.",
    nb="Det ble løst {last}, før det ble oppdaget {first}. Rett en av datoene.",
    da="Det blev løst {last}, før det blev opdaget {first}. Ret en af datoerne.",
)


def find(record: Note, records: Records) -> Iterable[Finding]:  # noqa: ARG001 - the shape of a check
    """Compare the two days."""
    return turned(record, "found_at", "solved_at", _TURNED)


CHECK: Final = Check(
    key="note_friction_dates",
    entity="note",
    severity="error",
    label=Text(
        en="Solved before it was found",
        sv="Löst före upptäckt",
        nb="Løst før det ble oppdaget",
        da="Løst, før det blev opdaget",
    ),
    find=find,
)
