"""A placement's days are no longer those that were signed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.agreement import Agreement
from app.domain.agreement_kind import OF_A_PLACEMENT
from app.domain.check import Check, Finding
from app.domain.states import Records
from app.text import Text

_DIFFERS: Final = Text(
    en="The placement now runs from {start} to {end}, not as signed. Make an amendment to sign.",
    sv="Placeringen pågår nu {start} till {end}, inte som i avtalet. Gör ett tilläggsavtal.",
    nb="Praksisoppholdet går nå fra {start} til {end}, ikke som signert. Lag en tilleggsavtale.",
    da="Opholdet løber nu fra {start} til {end}, ikke som underskrevet. Lav en tillægsaftale.",
)


def find(record: Agreement, records: Records) -> Iterator[Finding]:
    """Compare the signed days with the placement's; an amendment begins on a day of its own."""
    if record.kind not in OF_A_PLACEMENT or record.state not in {"signed", "in_force"}:
        return
    placement = records.get("placement", record.placement_id)
    if placement is None or record.valid_to is None:
        return
    begins = placement.start_date if record.amends_id else record.valid_from
    if (placement.start_date, placement.end_date) != (begins, record.valid_to):
        yield Finding("valid_to", _DIFFERS.fill(start=placement.start_date, end=placement.end_date))


CHECK: Final = Check(
    key="agreement_period",
    entity="agreement",
    severity="warning",
    label=Text(
        en="Days differ from the placement",
        sv="Dagarna skiljer sig från placeringen",
        nb="Datoene avviker fra praksisoppholdet",
        da="Datoerne afviger fra opholdet",
    ),
    find=find,
)
