"""A decision or its announcement is due before what it waits for."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.call import Call
from app.domain.check import Check, Finding, turned
from app.domain.states import Records
from app.text import Text

_DECISION: Final = Text(
    en="The decision is due on {last}, before the call closes on {first}. Move one of the days.",
    sv="Beslutet ska fattas {last}, innan utlysningen stänger {first}. Flytta en av dagarna.",
    nb="Avgjørelsen skal tas {last}, før utlysningen stenger {first}. Flytt en av datoene.",
    da="Afgørelsen skal træffes {last}, før opslaget lukker {first}. Flyt en af datoerne.",
)
_ANNOUNCED: Final = Text(
    en="Applicants are to be told by {last}, before the decision is due on {first}. Move one of the days.",
    sv="De sökande ska få besked senast {last}, innan beslutet ska fattas {first}. Flytta en av dagarna.",
    nb="Søkerne skal få svar innen {last}, før avgjørelsen skal tas {first}. Flytt en av datoene.",
    da="Ansøgerne skal have svar senest {last}, før afgørelsen skal træffes {first}. Flyt en af datoerne.",
)


def find(record: Call, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Compare closing with decision, decision with announcement."""
    yield from turned(record, "closes", "decision_by", _DECISION)
    yield from turned(record, "decision_by", "announce_by", _ANNOUNCED)


CHECK: Final = Check(
    key="call_decision_dates",
    entity="call",
    severity="warning",
    label=Text(
        en="Order of the decision dates",
        sv="Beslutsdatumens ordning",
        nb="Rekkefølgen på avgjørelsesdatoene",
        da="Rækkefølgen af afgørelsesdatoerne",
    ),
    find=find,
)
