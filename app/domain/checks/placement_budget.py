"""More hours are agreed for the parts than the week has."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.codec import decimal_text
from app.domain.placement import Placement
from app.domain.placement_time import agreed_hours
from app.domain.states import Records
from app.text import Text

_OVER: Final = Text(
    en="The parts come to {sum} hours, but the week has {hours}. Lower a part, or raise the hours a week.",
    sv="Delarna blir {sum} timmar, men veckan har {hours}. Minska en del eller höj timmarna per vecka.",
    nb="Delene blir {sum} timer, men uken har {hours}. Senk en del, eller øk timene per uke.",
    da="Delene bliver {sum} timer, men ugen har {hours}. Sænk en del, eller hæv timerne om ugen.",
)


def find(record: Placement, records: Records) -> Iterator[Finding]:  # noqa: ARG001 - the shape of a check
    """Compare the sum of the parts with the hours a week."""
    parts, week = agreed_hours(record), record.hours_per_week
    if week is not None and parts > week:
        yield Finding("budget_hours_project", _OVER.fill(sum=decimal_text(parts), hours=decimal_text(week)))


CHECK: Final = Check(
    key="placement_budget",
    entity="placement",
    severity="warning",
    label=Text(
        en="Agreed hours above the week",
        sv="Avtalade timmar över veckans",
        nb="Avtalte timer over ukens",
        da="Aftalte timer over ugens",
    ),
    find=find,
)
