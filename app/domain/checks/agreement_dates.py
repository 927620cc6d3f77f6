"""An agreement ends before it starts."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from app.domain.agreement import Agreement
from app.domain.check import Check, Finding, turned
from app.domain.states import Records
from app.text import Text

_TURNED: Final = Text(
    en="The end {last} lies before the start {first}. Correct one of the two days.",
    sv="Slutet {last} ligger före starten {first}. Rätta en av dagarna.",
    nb="Slutten {last} ligger før starten {first}. Rett en av datoene.",
    da="Slutningen {last} ligger før starten {first}. Ret en af datoerne.",
)


def find(record: Agreement, records: Records) -> Iterable[Finding]:  # noqa: ARG001 - the shape of a check
    """Compare the two days."""
    return turned(record, "valid_from", "valid_to", _TURNED)


CHECK: Final = Check(
    key="agreement_dates",
    entity="agreement",
    severity="error",
    label=Text(
        en="End before start",
        sv="Slut före start",
        nb="Slutt før start",
        da="Slutning før start",
    ),
    find=find,
)
