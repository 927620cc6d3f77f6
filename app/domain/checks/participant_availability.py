"""The time a participant is available ends before it starts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from app.domain.check import Check, Finding, turned
from app.domain.participant import Participant
from app.domain.states import Records
from app.text import Text

_TURNED: Final = Text(
    en="The end {last} lies before the start {first}. Correct one of the two days.",
    sv="Slutet {last} ligger före starten {first}. Rätta en av dagarna.",
    nb="Slutten {last} ligger før starten {first}. Rett en av datoene.",
    da="Slutningen {last} ligger før starten {first}. Ret en af datoerne.",
)


def find(record: Participant, records: Records) -> Iterable[Finding]:  # noqa: ARG001 - the shape of a check
    """Compare the two days."""
    return turned(record, "available_from", "available_to", _TURNED)


CHECK: Final = Check(
    key="participant_availability",
    entity="participant",
    severity="error",
    label=Text(
        en="End before start",
        sv="Slut före start",
        nb="Slutt før start",
        da="Slutning før start",
    ),
    find=find,
)
