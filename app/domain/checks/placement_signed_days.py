"""The days of a placement are no longer those of its signed agreement."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.agreement_kind import OF_A_PLACEMENT
from app.domain.check import Check, Finding
from app.domain.placement import Placement
from app.domain.states import Records
from app.text import Text

_DIFFERS: Final = Text(
    en="The signed agreement says {day}. Make an amendment to sign, under Agreement.",
    sv="Det undertecknade avtalet säger {day}. Gör ett tilläggsavtal under Avtal.",
    nb="Den signerte avtalen sier {day}. Lag en tilleggsavtale under Avtale.",
    da="Den underskrevne aftale siger {day}. Lav en tillægsaftale under Aftale.",
)


def find(record: Placement, records: Records) -> Iterator[Finding]:
    """Compare the first and the last day with those that were signed."""
    signed = [one for one in records.of("agreement", placement_id=record.id) if _holds(one)]
    for one in signed[-1:]:
        if not one.amends_id and one.valid_from != record.start_date:
            yield Finding("start_date", _DIFFERS.fill(day=one.valid_from))
        if one.valid_to is not None and one.valid_to != record.end_date:
            yield Finding("end_date", _DIFFERS.fill(day=one.valid_to))


def _holds(agreement: object) -> bool:
    state, kind = getattr(agreement, "state", ""), getattr(agreement, "kind", "")
    return state in {"signed", "in_force"} and kind in OF_A_PLACEMENT


CHECK: Final = Check(
    key="placement_signed_days",
    entity="placement",
    severity="warning",
    label=Text(
        en="Other days than signed",
        sv="Andra dagar än i avtalet",
        nb="Andre datoer enn i avtalen",
        da="Andre datoer end i aftalen",
    ),
    find=find,
)
