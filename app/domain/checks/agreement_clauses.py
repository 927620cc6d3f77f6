"""An agreement lacks a clause that must stand in it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.agreement import Agreement
from app.domain.agreement_state import ON_THE_WAY
from app.domain.check import Check, Finding
from app.domain.clause import fits
from app.domain.states import Records
from app.text import Text

_LACKS: Final = Text(
    en="Clause {key} must stand in an agreement of this kind. Add it.",
    sv="Villkor {key} ska finnas i avtal av den här typen. Lägg till det.",
    nb="Vilkår {key} skal stå i avtaler av denne typen. Legg det til.",
    da="Klausul {key} skal stå i aftaler af denne type. Tilføj den.",
)


def find(record: Agreement, records: Records) -> Iterator[Finding]:
    """Compare the clauses with those that must stand in such an agreement."""
    if record.state not in ON_THE_WAY:
        return
    placement = records.get("placement", record.placement_id)
    kind = placement.kind if placement is not None else None
    there = {row.get("key") for row in record.clauses}
    wanted = {one.key for one in records.of("clause", mandatory=True) if fits(one, record.kind, kind)}
    yield from (Finding("clauses", _LACKS.fill(key=key)) for key in sorted(wanted - there))


CHECK: Final = Check(
    key="agreement_clauses",
    entity="agreement",
    severity="warning",
    label=Text(
        en="Clause missing",
        sv="Villkor saknas",
        nb="Vilkår mangler",
        da="Klausul mangler",
    ),
    find=find,
)
