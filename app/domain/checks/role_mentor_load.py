"""A mentor has more participants at once than agreed."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.placement_state import STANDING
from app.domain.role import Role
from app.domain.states import Records
from app.text import Text

_OVER: Final = Text(
    en="The mentor has {count} participants at once and has agreed to {most}. Name another for one of them.",
    sv="Handledaren har {count} deltagare samtidigt och har lovat högst {most}. Utse en annan för någon.",
    nb="Mentoren har {count} deltakere samtidig og har sagt ja til {most}. Utpek en annen for en av dem.",
    da="Mentoren har {count} deltagere samtidig og har sagt ja til {most}. Udpeg en anden til en af dem.",
)


def find(record: Role, records: Records) -> Iterator[Finding]:
    """Count, for the first day of each placement, the placements that hold that day."""
    if record.max_mentees is None:
        return
    roles = records.of("role", person_id=record.person_id, role=record.role)
    found = (
        records.get("placement", place) for place in sorted({r.placement_id for r in roles if r.placement_id})
    )
    stays = [one for one in found if one is not None and one.state in STANDING]
    at_once = (sum(o.start_date <= one.start_date <= o.end_date for o in stays) for one in stays)
    count = max(at_once, default=0)
    if count > record.max_mentees:
        yield Finding("max_mentees", _OVER.fill(count=count, most=record.max_mentees))


CHECK: Final = Check(
    key="role_mentor_load",
    entity="role",
    severity="warning",
    label=Text(
        en="Mentor with too many participants",
        sv="Handledare med för många deltagare",
        nb="Mentor med for mange deltakere",
        da="Mentor med for mange deltagere",
    ),
    find=find,
)
