"""How many participants a programme year has, against its quota."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from app.domain.programme import Programme
from app.domain.programme_year import years_by_office
from app.domain.states import Records


def taking_part(participants: Iterable[Any]) -> tuple[Any, ...]:
    """Return the participants who take up a place: all but those who withdrew."""
    return tuple(one for one in participants if one.state != "withdrawn")


def year_no(participant: Any, programme: Programme, records: Records) -> int | None:
    """Return the programme year of a participant; in a programme of one year there is only one."""
    if participant.programme_year_no is not None:
        return int(participant.programme_year_no)
    return 1 if len(years_by_office(programme, records)) == 1 else None


def participants_by_year(programme: Programme, records: Records) -> Mapping[int, int]:
    """Count the participants of each programme year (004-15: ten a year, the eleventh warns)."""
    found = taking_part(records.of("participant", programme_id=programme.id))
    numbers = (year_no(one, programme, records) for one in found)
    return dict(sorted(Counter(no for no in numbers if no is not None).items()))
