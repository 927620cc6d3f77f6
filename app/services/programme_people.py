"""Who works in a programme: people by role, in all of it or at placements, and which role lacks a person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any, Final

from attrs import frozen

from app.domain.display import filed_name_of
from app.domain.membership import ROLES as ORGANISATION_ROLES
from app.domain.placement_state import BEFORE_START, UNDER_WAY
from app.domain.role import ROLES
from app.domain.sorting import sort_key
from app.services import editing
from app.services.office import Office
from app.services.support_matrix import NAMED_IN_PROGRAMME

COORDINATOR: Final = "coordinator"
"""A programme cannot open without one, whatever else it asks for."""
_LIVE: Final = (*BEFORE_START, *UNDER_WAY)


@frozen(kw_only=True)
class Worker:
    """One person in one role. ``placements`` counts those the role is at; 0 says the whole programme."""

    record: str
    """The id of the role, of several at placements the first."""
    role: str
    person: str
    organisation: str
    reached: str
    topics: str
    placements: int


@frozen(kw_only=True)
class Vacancy:
    """A required role that lacks somebody: in the whole programme, or at so many of the live placements."""

    role: str
    placements: int
    of: int


@frozen(kw_only=True)
class Member:
    """An organisation in one role."""

    record: str
    role: str
    organisation: str
    state: str


@frozen(kw_only=True)
class Staff:
    """Everybody of a programme."""

    vacancies: tuple[Vacancy, ...]
    whole: tuple[Worker, ...]
    at_placements: tuple[Worker, ...]
    members: tuple[Member, ...]


def staff_of(office: Office, programme: str) -> Staff:
    """Read who works in a programme."""
    records = office.records
    whole = records.of("role", programme_id=programme, placement_id=None)
    placements = records.of("placement", programme_id=programme)
    ids = tuple(one.id for one in placements)
    local = records.of("role", placement_id=ids) if ids else ()
    wanted = [COORDINATOR, *getattr(records.get("programme", programme), "required_roles", ())]
    live = [one.id for one in placements if one.state in _LIVE]
    held = {one.role for one in whole}
    places: dict[str, set[str]] = defaultdict(set)
    for one in local:
        places[one.role].add(one.placement_id)
    lacking = (_vacancy(role, live, places) for role in dict.fromkeys(wanted) if role not in held)
    return Staff(
        vacancies=tuple(one for one in lacking if one is not None),
        whole=tuple(_worker(one, 0) for one in sorted(whole, key=lambda one: _place(office, one))),
        at_placements=_gathered(office, local),
        members=_members(office, programme),
    )


def add_role(office: Office, programme: str, role: str, person: str, organisation: str | None = None) -> str:
    """Give a person a role in the whole programme; who has it already keeps the one record."""
    for one in office.records.of("role", programme_id=programme, placement_id=None, person_id=person):
        if one.role == role:
            return str(one.id)
    values = {"programme_id": programme, "role": role, "person_id": person}
    return editing.add(office, "role", {**values, "organisation_id": organisation})


def _vacancy(role: str, live: Sequence[str], places: Mapping[str, set[str]]) -> Vacancy | None:
    """Return a role nobody has; one that is named at placements lacks somebody only where one is going on."""
    if role in NAMED_IN_PROGRAMME:
        return Vacancy(role=role, placements=0, of=0)
    without = [one for one in live if one not in places.get(role, set())]
    return Vacancy(role=role, placements=len(without), of=len(live)) if without else None


def _gathered(office: Office, roles: Sequence[Any]) -> tuple[Worker, ...]:
    """Return roles at placements, one line a person, role and organisation."""
    groups: dict[tuple[str, str, str], list[Any]] = defaultdict(list)
    for one in roles:
        groups[one.role, one.person_id, one.organisation_id or ""].append(one)
    return tuple(
        _worker(found[0], len(found)) for found in sorted(groups.values(), key=lambda g: _place(office, g[0]))
    )


def _worker(role: Any, placements: int) -> Worker:
    return Worker(
        record=role.id,
        role=role.role,
        person=role.person_id,
        organisation=role.organisation_id or "",
        reached=role.hours_available or "",
        topics=role.topics or "",
        placements=placements,
    )


def _members(office: Office, programme: str) -> tuple[Member, ...]:
    order = {role: at for at, role in enumerate(ORGANISATION_ROLES)}
    found = office.records.of("membership", programme_id=programme)

    def place(one: Any) -> tuple[int, str]:
        return order.get(one.role, len(order)), _filed(office, "organisation", one.organisation_id)

    ranked = sorted(found, key=place)
    return tuple(
        Member(record=one.id, role=one.role, organisation=one.organisation_id, state=one.state)
        for one in ranked
    )


def _place(office: Office, role: Any) -> tuple[int, bool, int, str]:
    """Return what roles are ordered by: as declared, main contacts first, then by name."""
    order = list(ROLES)
    rank = order.index(role.role) if role.role in ROLES else len(order)
    return rank, not role.is_primary, role.order or 0, _filed(office, "person", role.person_id)


def _filed(office: Office, entity: str, record: str) -> str:
    found = office.records.get(entity, record)
    name = filed_name_of(found, office.language, office.records) if found is not None else ""
    return sort_key(name, office.language)
