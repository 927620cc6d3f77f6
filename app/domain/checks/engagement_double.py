"""An organisation has two engagements for one year."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding, others
from app.domain.membership import Engagement
from app.domain.states import Records
from app.text import Text

_TWICE: Final = Text(
    en="There is another engagement for the same year. Put the two together.",
    sv="Det finns ett engagemang till för samma år. Slå ihop dem.",
    nb="Det finnes et engasjement til for samme år. Slå dem sammen.",
    da="Der er endnu et engagement for samme år. Slå dem sammen.",
)


def find(record: Engagement, records: Records) -> Iterator[Finding]:
    """Look for another engagement of the membership in that year."""
    year = record.programme_year_no
    if others(record, records, membership_id=record.membership_id, programme_year_no=year):
        yield Finding("programme_year_no", _TWICE)


CHECK: Final = Check(
    key="engagement_double",
    entity="engagement",
    severity="warning",
    label=Text(
        en="Two engagements for a year",
        sv="Två engagemang för ett år",
        nb="To engasjement for et år",
        da="To engagementer for et år",
    ),
    find=find,
)
