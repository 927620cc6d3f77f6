"""A staff exchange lacks the statement of a manager, at home or at the host."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.placement import Placement
from app.domain.placement_state import BEFORE_START, UNDER_WAY
from app.domain.states import Records
from app.text import Text

_HOME: Final = Text(
    en="The manager at home has not said how the exchange supports the strategy. Ask for it.",
    sv="Chefen vid hemenheten har inte angett hur utbytet stöder strategin. Be om förankringsintyget.",
    nb="Lederen ved hjemenheten har ikke sagt hvordan hospiteringen støtter strategien. Be om erklæringen.",
    da="Lederen af hjemenheden har ikke sagt, hvordan udvekslingen støtter strategien. Bed om erklæringen.",
)
_HOST: Final = Text(
    en="The manager at the host has not said how the exchange supports the strategy. Ask for it.",
    sv="Chefen hos värden har inte angett hur utbytet stöder strategin. Be om förankringsintyget.",
    nb="En leder i praksisorganisasjonen har ikke sagt hvordan hospiteringen støtter strategien. Be om det.",
    da="Lederen hos værten har ikke angivet, hvordan udvekslingen støtter strategien. Bed om erklæringen.",
)


def find(record: Placement, records: Records) -> Iterator[Finding]:
    """Look for a statement from each side."""
    if record.kind != "staff_exchange" or record.state not in (*BEFORE_START, *UNDER_WAY):
        return
    stated = records.of("sign_off", entity_id=record.id, kind="anchoring", answer="accepted")
    sides = {one.party for one in stated}
    yield from (
        Finding("kind", text) for side, text in (("home", _HOME), ("host", _HOST)) if side not in sides
    )


CHECK: Final = Check(
    key="placement_anchoring",
    entity="placement",
    severity="warning",
    label=Text(
        en="Anchoring statement missing",
        sv="Förankringsintyg saknas",
        nb="Forankringserklæring mangler",
        da="Forankringserklæring mangler",
    ),
    find=find,
)
