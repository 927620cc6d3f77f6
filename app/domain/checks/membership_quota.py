"""A home institution has sent more participants than its quota."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.membership import Membership
from app.domain.quota import taking_part
from app.domain.states import Records
from app.text import Text

_OVER: Final = Text(
    en="The home institution has {count} participants and a quota of {quota}. Raise it or take one out.",
    sv="Hemlärosätet har {count} deltagare och kvoten {quota}. Höj kvoten eller minska antalet deltagare.",
    nb="Hjeminstitusjonen har {count} deltakere og kvoten {quota}. Øk kvoten, eller reduser antallet.",
    da="Hjeminstitutionen har {count} deltagere og kvoten {quota}. Forhøj kvoten, eller reducér antallet.",
)


def find(record: Membership, records: Records) -> Iterator[Finding]:
    """Count the participants of the home institution."""
    if record.role != "home" or record.quota is None:
        return
    found = records.of("participant", programme_id=record.programme_id, home_org_id=record.organisation_id)
    count = len(taking_part(found))
    if count > record.quota:
        yield Finding("quota", _OVER.fill(count=count, quota=record.quota))


CHECK: Final = Check(
    key="membership_quota",
    entity="membership",
    severity="warning",
    label=Text(
        en="Quota of a home institution",
        sv="Ett hemlärosätes kvot",
        nb="Kvoten til en hjeminstitusjon",
        da="En hjeminstitutions kvote",
    ),
    find=find,
)
