"""An engagement names a year the programme does not have."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.membership import Engagement
from app.domain.programme_year import years_by_office
from app.domain.states import Records
from app.text import Text

_OUTSIDE: Final = Text(
    en="The programme has {count} programme years, not {no}. Correct the year.",
    sv="Programmet har {count} programår, inte {no}. Rätta året.",
    nb="Programmet har {count} programår, ikke {no}. Rett året.",
    da="Programmet har {count} programår, ikke {no}. Ret året.",
)


def find(record: Engagement, records: Records) -> Iterator[Finding]:
    """Count the years of the programme."""
    membership = records.get("membership", record.membership_id)
    programme = records.get("programme", membership.programme_id) if membership is not None else None
    if programme is None or record.programme_year_no is None:
        return
    count = len(years_by_office(programme, records))
    if record.programme_year_no > count:
        yield Finding("programme_year_no", _OUTSIDE.fill(count=count, no=record.programme_year_no))


CHECK: Final = Check(
    key="engagement_year",
    entity="engagement",
    severity="warning",
    label=Text(
        en="Year outside the programme",
        sv="År utanför programmet",
        nb="År utenfor programmet",
        da="År uden for programmet",
    ),
    find=find,
)
