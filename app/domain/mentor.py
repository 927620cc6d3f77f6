"""How far a mentor's training has come: computed from modules and completions, never stored."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from app.domain.placement_state import STANDING
from app.domain.role import Role
from app.domain.states import Records
from app.domain.training import in_force, lasts_until
from app.text import Text

MENTOR_STATES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "named": Text(en="Named", sv="Utsedd", nb="Utpekt", da="Udpeget"),
        "invited": Text(en="Invited", sv="Inbjuden", nb="Invitert", da="Inviteret"),
        "in_training": Text(
            en="In training", sv="Under utbildning", nb="Under opplæring", da="Under uddannelse"
        ),
        "qualified": Text(en="Qualified", sv="Utbildad", nb="Kvalifisert", da="Kvalificeret"),
        "expired": Text(en="Expired", sv="Utbildningen har gått ut", nb="Utløpt", da="Udløbet"),
        "exempt": Text(en="Exempt", sv="Undantagen", nb="Fritatt", da="Fritaget"),
        "inactive": Text(en="Inactive", sv="Inaktiv", nb="Inaktiv", da="Inaktiv"),
    }
)


def mentor_state(role: Role, modules: Iterable[Any], completions: Iterable[Any], today: date) -> str:
    """Return the state of a mentor on a day.

    ``modules`` are all training modules, ``completions`` those of the person. Qualified means that
    every published module required of this role is passed and still valid; with no module required
    nobody is qualified by training.
    """
    if role.to_date is not None and role.to_date < today:
        return "inactive"
    if role.exempt_reason:
        return "exempt"
    known, every = list(completions), list(modules)
    lasts = [lasts_until(module, known, every) for module in required_of(role.role, every)]
    if lasts and None not in lasts:
        return "qualified" if all(last is not None and last >= today for last in lasts) else "expired"
    if any(one.state != "not_started" for one in known):
        return "in_training"
    return "invited" if role.invited_on is not None else "named"


def qualified_until(role: Role, modules: Iterable[Any], completions: Iterable[Any]) -> date | None:
    """Return the day the first of the required modules runs out, or None when one is lacking."""
    known, every = list(completions), list(modules)
    lasts = [lasts_until(module, known, every) for module in required_of(role.role, every)]
    days = [last for last in lasts if last is not None]
    return min(days) if days and len(days) == len(lasts) else None


def required_of(kind: str, modules: Iterable[Any]) -> tuple[Any, ...]:
    """Return the published modules that a kind of mentor has to pass."""
    return tuple(m for m in in_force(modules) if m.required and kind in m.audience)


def experience_count(role: Role, records: Records) -> int:
    """Return at how many other placements the person has had this role."""
    placements = {
        one.placement_id
        for one in records.of("role", person_id=role.person_id, role=role.role)
        if one.placement_id not in (None, role.placement_id)
    }
    found = (records.get("placement", placement) for placement in placements)
    return sum(placement is not None and placement.state in STANDING for placement in found)
