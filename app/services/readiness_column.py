"""The columns of the week before the start: every gate on the way to ready, and since when it is open."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from functools import cache
from itertools import pairwise
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.domain.agreement_kind import OF_A_PLACEMENT
from app.domain.placement_gate import SHORT
from app.domain.placement_state import BEFORE_START, PLACEMENT_STATES
from app.domain.states import Gate, Move, Records
from app.text import Text

_MENTOR: Final[Mapping[str, Any]] = MappingProxyType({"role": "host_mentor", "is_primary": True})
_SIGNED: Final = ("signed", "in_force")


@frozen(kw_only=True)
class Column:
    """A gate as a column; ``step`` is the move it stands before."""

    key: str
    title: Text
    gate: Gate
    step: Move


def steps() -> tuple[Move, ...]:
    """Return the moves from accepted to ready, in order."""
    found = (PLACEMENT_STATES.move(source, target) for source, target in pairwise(BEFORE_START))
    return tuple(move for move in found if move is not None)


def way(state: str) -> tuple[Move, ...]:
    """Return the steps from a state to ready; none where it waits no longer, or not yet."""
    every = steps()
    at = next((at for at, step in enumerate(every) if state in step.sources), len(every))
    return every[at:]


@cache
def columns() -> tuple[Column, ...]:
    """Return the gates of all steps in their order."""
    return tuple(
        Column(key=gate.key, title=SHORT[gate.key], gate=gate, step=move)
        for move in steps()
        for gate in move.gates
    )


def since(column: str, placement: Any, records: Records) -> date | None:
    """Return the day an open gate became open, where a record tells it."""
    told = _TOLD.get(column)
    return told(placement, records) if told is not None else None


def remark(column: str, placement: Any, records: Records) -> str:
    """Return a word beside an open gate: who the mentor is, how many points are done."""
    told = _REMARKED.get(column)
    return told(placement, records) if told is not None else ""


def main_mentors(placement: Any, records: Records) -> list[Any]:
    """Return the roles of the main mentors at the host; there should be one."""
    here = records.of("role", placement_id=placement.id)
    return [one for one in here if one.role == _MENTOR["role"] and one.is_primary]


def person_name(person: Any) -> str:
    """Return a person's name; nothing for nobody."""
    return f"{person.given_name} {person.family_name}".strip() if person is not None else ""


def _latest(days: Iterable[date | None]) -> date | None:
    """Return the last of some days; a day that is missing makes the whole unknown."""
    known = list(days)
    return max((day for day in known if day is not None), default=None) if all(known) else None


def _assignment(placement: Any, records: Records) -> date | None:
    found = records.of("sign_off", entity_id=placement.assignment_version_id)
    return _latest(
        one.signed_at for one in found if one.party in {"participant", "host"} and one.answer == "accepted"
    )


def _agreement(placement: Any, records: Records) -> date | None:
    for one in records.of("agreement", placement_id=placement.id):
        if one.state in _SIGNED and one.kind in OF_A_PLACEMENT:
            signed = [s for s in records.of("sign_off", entity_id=one.id) if s.kind == "signature"]
            own: date | None = one.state_day
            return _latest(s.signed_at for s in signed) or own
    return None


def _expectations(placement: Any, records: Records) -> date | None:
    return _latest(one.state_day for one in records.of("expectation_item", placement_id=placement.id))


def _support_sheet(placement: Any, records: Records) -> date | None:
    found = records.of("document", entity_id=placement.id)
    days = [one.state_day for one in found if one.type == "support_sheet" and one.state == "issued"]
    return min((day for day in days if day is not None), default=None)


def _met(placement: Any, records: Records) -> date | None:
    days = (one.first_met_on for one in main_mentors(placement, records))
    return min((day for day in days if day is not None), default=None)


def _insurance(placement: Any, records: Records) -> date | None:
    participant = records.get("participant", placement.participant_id)
    return participant.insurance_checked_at if participant is not None else None


def _trained(placement: Any, records: Records) -> date | None:
    passed = [
        one.completed_at
        for mentor in main_mentors(placement, records)
        for one in records.of("training_completion", person_id=mentor.person_id)
        if one.state == "passed"
    ]
    return _latest(passed)


def _mentor_name(placement: Any, records: Records) -> str:
    found = main_mentors(placement, records)
    return person_name(records.get("person", found[0].person_id)) if found else ""


def _points(placement: Any, records: Records) -> str:
    points = [one for one in records.of("task", entity_id=placement.id) if one.list_key == "onboarding"]
    done = sum(one.state in {"done", "waived", "cancelled"} for one in points)
    return f"{done}/{len(points)}"


_TOLD: Final[Mapping[str, Callable[[Any, Records], date | None]]] = MappingProxyType(
    {
        "assignment": _assignment,
        "agreement": _agreement,
        "expectations": _expectations,
        "support_sheet": _support_sheet,
        "mentor_met": _met,
        "insurance": _insurance,
        "mentor_trained": _trained,
    }
)
_REMARKED: Final[Mapping[str, Callable[[Any, Records], str]]] = MappingProxyType(
    {"mentor": _mentor_name, "onboarding": _points}
)
