"""What somebody who matches by hand looks at: participants without a placement, places, how two fit."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from attrs import frozen

from app.domain.display import day_text, name_of, shown
from app.domain.engaged import engagement_in
from app.domain.participant import Participant
from app.domain.placement_state import MATCHING
from app.domain.placement_vocabulary import CONSTRAINTS
from app.domain.position import Preference
from app.domain.programme_year import year_of, years_by_office
from app.domain.sorting import plain, sort_key
from app.services.office import Office
from app.storage.repository import Repository
from app.text import Language

GONE: Final = frozenset({"cancelled", "declined", "withdrawn", "terminated"})
"""Placements in these states hold no place and nobody's time."""
AWAY: Final = frozenset({"withdrawn", "terminated", "finished", "alumni"})
"""Participants in these states wait for no placement."""
OFFERED: Final = frozenset({"draft", "open", "reserved", "filled"})
NOT_HOSTING: Final = frozenset({"declined", "withdrawn", "lapsed", "no"})


@frozen(kw_only=True)
class Waiting:
    """A participant without a placement."""

    id: str
    name: str
    home: str
    period: str
    wishes: str
    record: Participant


@frozen(kw_only=True)
class Seat:
    """A position, or a host as a whole that has no positions. ``places`` None: the host has not said."""

    entity: str
    id: str
    host_id: str
    name: str
    host: str
    city: str
    start: date
    end: date
    taken: int
    places: int | None
    record: Any

    @property
    def free(self) -> bool:
        """Say whether somebody still fits in."""
        return self.places is None or self.taken < self.places


@frozen(kw_only=True)
class Made:
    """A placement that is still a match: neither side is bound yet."""

    id: str
    name: str
    state: str


@frozen(kw_only=True)
class Board:
    """One programme's two sides, and the matches made."""

    waiting: tuple[Waiting, ...]
    seats: tuple[Seat, ...]
    made: tuple[Made, ...]
    preferences: Mapping[tuple[str, str], tuple[Preference, ...]]
    """What one participant and the host of one position wish of each other."""


def board(office: Office, programme_id: str, language: Language) -> Board:
    """Read both sides of a programme."""
    records = office.records
    programme = records.get("programme", programme_id)
    if programme is None:
        return Board(waiting=(), seats=(), made=(), preferences={})
    placements = [one for one in records.of("placement", programme_id=programme_id) if one.state not in GONE]
    placed = {one.participant_id for one in placements}
    idle = [
        one
        for one in records.of("participant", programme_id=programme_id)
        if one.id not in placed and one.state not in AWAY
    ]
    wishes = _preferences(records, idle)
    return Board(
        waiting=_waiting(records, idle, wishes, language),
        seats=_seats(records, programme, placements, language),
        made=_made(records, placements, language),
        preferences=wishes,
    )


def seats_of_hosts(records: Repository, programme: Any, host_id: str) -> int | None:
    """Return the places a host offers in the programme's first year; None when it has not said."""
    years = years_by_office(programme, records)
    year = year_of(years, programme.start_date)
    memberships = records.of("membership", programme_id=programme.id, organisation_id=host_id, role="host")
    found = [engagement_in(one.id, year.no if year is not None else 1, records) for one in memberships]
    offered = [one.places_offered for one in found if one is not None and one.places_offered is not None]
    return sum(offered) if offered else None


def _preferences(
    records: Repository, idle: Iterable[Participant]
) -> Mapping[tuple[str, str], tuple[Preference, ...]]:
    ids = {one.id for one in idle}
    found: dict[tuple[str, str], tuple[Preference, ...]] = {}
    for one in records.of("preference"):
        if one.participant_id in ids:
            key = (one.participant_id, one.position_id)
            found[key] = (*found.get(key, ()), one)
    return found


def _waiting(
    records: Repository,
    idle: list[Participant],
    wishes: Mapping[tuple[str, str], tuple[Preference, ...]],
    language: Language,
) -> tuple[Waiting, ...]:
    people = {one.id: one for one in records.some("person", {p.person_id for p in idle})}
    homes = {one.id: one for one in records.some("organisation", {p.home_org_id for p in idle})}
    ranked = {participant for participant, _ in wishes}
    made = [
        Waiting(
            id=one.id,
            name=name_of(people[one.person_id], language, records) if one.person_id in people else "",
            home=name_of(homes[one.home_org_id], language, records) if one.home_org_id in homes else "",
            period=period_words(one.available_from, one.available_to, language),
            wishes=", ".join([*one.wished_places, *(["…"] if one.id in ranked else [])]),
            record=one,
        )
        for one in idle
    ]
    return tuple(sorted(made, key=lambda one: sort_key(one.name, language)))


def _seats(
    records: Repository, programme: Any, placements: list[Any], language: Language
) -> tuple[Seat, ...]:
    positions = [p for p in records.of("position", programme_id=programme.id) if p.state in OFFERED]
    described = {one.host_id for one in positions}
    members = records.of("membership", programme_id=programme.id, role="host")
    plain_hosts = {one.organisation_id for one in members if one.state not in NOT_HOSTING} - described
    hosts = {one.id: one for one in records.some("organisation", plain_hosts | described)}
    seats = [
        _seat_of_position(one, hosts[one.host_id], programme, placements, language, records)
        for one in positions
        if one.host_id in hosts
    ]
    for host_id in plain_hosts & set(hosts):
        host, name = hosts[host_id], name_of(hosts[host_id], language, records)
        seats.append(
            Seat(
                entity="organisation", id=host_id, host_id=host_id, name=name, host=name,
                city=host.city or "", start=programme.start_date, end=programme.end_date,
                taken=sum(one.host_id == host_id for one in placements),
                places=seats_of_hosts(records, programme, host_id), record=host,
            )
        )  # fmt: skip
    return tuple(sorted(seats, key=lambda one: (not one.free, sort_key(one.host, language), one.name)))


def _seat_of_position(
    position: Any, host: Any, programme: Any, placements: list[Any], language: Language, records: Repository
) -> Seat:
    spec = position.entity
    return Seat(
        entity="position", id=position.id, host_id=host.id,
        name=shown(spec.fields["title"], position.title, language), host=name_of(host, language, records),
        city=position.city or host.city or "",
        start=position.start_date or programme.start_date, end=position.end_date or programme.end_date,
        taken=sum(one.position_id == position.id for one in placements), places=position.places,
        record=position,
    )  # fmt: skip


def _made(records: Repository, placements: list[Any], language: Language) -> tuple[Made, ...]:
    still = [one for one in placements if one.state in {"draft", *MATCHING}]
    newest = sorted(still, key=lambda one: one.id, reverse=True)
    return tuple(Made(id=one.id, name=name_of(one, language, records), state=one.state) for one in newest)


def period_words(start: date | None, end: date | None, language: Language) -> str:
    """Return a period as lists show it, with an open end where a day is unknown; empty for none."""
    if start is None and end is None:
        return ""
    days = [day_text(day, language) if day is not None else "" for day in (start, end)]
    return " – ".join(days).strip()


def demands_words(participant: Participant, demanded: Iterable[str], language: Language) -> list[str]:
    """Return the demands of a place that a participant is not known to meet."""
    missing = [key for key in demanded if key not in participant.constraints_met]
    return [CONSTRAINTS[key].of(language) if key in CONSTRAINTS else key for key in missing]


def wishes_for_city(participant: Participant, city: str) -> bool:
    """Say whether a participant wishes to be in a town."""
    return bool(city) and plain(city) in {plain(one) for one in participant.wished_places}
