"""The placements that Today looks at, and the records around them that several rules read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final

from app.domain.placement_state import BEFORE_START, UNDER_WAY, state_on
from app.followup.view import View
from app.storage.row_reading import Held

OPEN: Final = (*BEFORE_START, *UNDER_WAY, "ended")
"""The states in which the office still has something to do with a placement."""
FIELDS: Final = (
    "participant_id", "host_id", "programme_id", "start_date", "end_date", "state", "follow_up_interval_days",
    "budget_hours_network", "budget_hours_programme", "question_time_weekday",
)  # fmt: skip
_ROLE: Final = (
    "person_id",
    "role",
    "is_primary",
    "placement_id",
    "programme_id",
    "exempt_reason",
    "first_met_on",
)


def open_placements(view: View) -> Mapping[str, Any]:
    """Return the placements that are not closed, by id."""
    return view.once(_open)


def _open(view: View) -> Mapping[str, Any]:
    return {one.id: one for one in view.some("placement", FIELDS, {"state": OPEN})}


def before_start(view: View) -> Sequence[Any]:
    """Return the placements that wait for their start, the nearest first; also those whose day has passed."""
    waiting = [one for one in open_placements(view).values() if one.state in BEFORE_START]
    return sorted(waiting, key=lambda one: (one.start_date, one.id))


def running(view: View) -> Mapping[str, Any]:
    """Return the placements under way today, by id: also those that began without being ready."""
    return view.once(_running)


def _running(view: View) -> Mapping[str, Any]:
    return {one.id: one for one in open_placements(view).values() if runs(one, view.today)}


def runs(placement: Any, today: date) -> bool:
    """Say whether a placement is under way on a day."""
    within = placement.start_date <= today <= placement.end_date
    return within and (placement.state in BEFORE_START or state_on(placement, today) in UNDER_WAY)


def programmes(view: View) -> Mapping[str, Any]:
    """Return all programmes by id."""
    return view.once(_programmes)


def _programmes(view: View) -> Mapping[str, Any]:
    fields = ("state", "state_day", "required_roles", "follow_up_interval_days")
    return {one.id: one for one in view.some("programme", fields)}


def held_roles(view: View) -> Held:
    """Return roles and programmes as the rules for a placement's roles ask for them."""
    return view.once(_held_roles)


def _held_roles(view: View) -> Held:
    ids = tuple(open_placements(view))
    here = view.some("role", _ROLE, {"placement_id": ids}) if ids else ()
    everywhere = view.some("role", _ROLE, {"placement_id": None})
    return Held({"role": [*here, *everywhere], "programme": list(programmes(view).values())})
