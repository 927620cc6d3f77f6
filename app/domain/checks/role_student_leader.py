"""A student leader has no completed placement behind them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.role import Role
from app.domain.states import Records
from app.text import Text

_NONE: Final = Text(
    en="A student leader should have completed a placement; none is found. Confirm or choose another.",
    sv="En studentledare bör ha genomfört en placering, och ingen hittas. Bekräfta eller välj en annan.",
    nb="En studentleder bør ha fullført et praksisopphold, og ingen er funnet. Bekreft, eller velg en annen.",
    da="En studenterleder bør have gennemført et ophold, men intet er fundet. Bekræft, eller vælg en anden.",
)


def find(record: Role, records: Records) -> Iterator[Finding]:
    """Look for a completed placement in any programme."""
    if record.role != "student_leader":
        return
    stays = records.of("participant", person_id=record.person_id)
    if not any(records.of("placement", participant_id=one.id, state="completed") for one in stays):
        yield Finding("person_id", _NONE)


CHECK: Final = Check(
    key="role_student_leader",
    entity="role",
    severity="warning",
    label=Text(
        en="Student leader without a placement",
        sv="Studentledare utan placering",
        nb="Studentleder uten praksisopphold",
        da="Studenterleder uden praktikophold",
    ),
    find=find,
)
