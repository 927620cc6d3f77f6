"""A placement with an agreement has no main mentor, or two."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.placement import Placement
from app.domain.placement_state import UNDER_WAY
from app.domain.states import Records
from app.text import Text

_ASKED_FOR: Final = ("contracted", "ready", *UNDER_WAY)
_NONE: Final = Text(
    en="No mentor is named at the host. Give a person the role of mentor, as main contact.",
    sv="Ingen handledare är utsedd hos värden. Ge en person rollen handledare, som huvudkontakt.",
    nb="Ingen mentor er utpekt i praksisorganisasjonen. Gi en person rollen mentor, som hovedkontakt.",
    da="Ingen mentor er udpeget hos værten. Giv en person rollen mentor, som primær kontakt.",
)
_SEVERAL: Final = Text(
    en="{count} people are main mentors. Keep one, and make the others deputies.",
    sv="{count} personer är huvudhandledare. Behåll en och gör de andra till ersättare.",
    nb="{count} personer er hovedmentor. Behold én, og gjør de andre til stedfortredere.",
    da="{count} personer er primære mentorer. Behold én, og gør de andre til stedfortrædere.",
)


def find(record: Placement, records: Records) -> Iterator[Finding]:
    """Count the main mentors at the host."""
    if record.state not in _ASKED_FOR:
        return
    count = len(records.of("role", placement_id=record.id, role="host_mentor", is_primary=True))
    if count == 0:
        yield Finding("host_id", _NONE)
    elif count > 1:
        yield Finding("host_id", _SEVERAL.fill(count=count))


CHECK: Final = Check(
    key="placement_mentor",
    entity="placement",
    severity="warning",
    label=Text(
        en="One main mentor",
        sv="En huvudhandledare",
        nb="Én hovedmentor",
        da="Én primær mentor",
    ),
    find=find,
)
