"""A placement is in a country outside the programme's rule."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.placement import Placement
from app.domain.states import Records
from app.text import Text

_ELSEWHERE: Final = Text(
    en="The programme has hosts only in {rule}, and this one is in {country}. Check the country.",
    sv="Programmet har värdar bara i {rule}, och den här ligger i {country}. Kontrollera landet.",
    nb="Programmet har praksisorganisasjoner bare i {rule}, og denne er i {country}. Kontroller landet.",
    da="Programmet har kun værter i {rule}, og denne er i {country}. Kontrollér landet.",
)


def find(record: Placement, records: Records) -> Iterator[Finding]:
    """Compare the country with those of the rule."""
    programme = records.get("programme", record.programme_id)
    rule = programme.host_country_rule if programme is not None else ()
    if rule and record.country not in rule:
        yield Finding("country", _ELSEWHERE.fill(rule=", ".join(rule), country=record.country))


CHECK: Final = Check(
    key="placement_country",
    entity="placement",
    severity="warning",
    label=Text(
        en="Country outside the rule",
        sv="Land utanför regeln",
        nb="Land utenfor regelen",
        da="Land uden for reglen",
    ),
    find=find,
)
