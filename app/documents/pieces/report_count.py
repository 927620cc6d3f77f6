"""What a programme report counts from the records: placements that have started, and who took part.

A programme that is the whole of several work packages counts those of its packages too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cached_property
from typing import Any, Final

import attrs
from attrs import frozen

from app.domain.engaged import engagement_in, returning, state_on
from app.domain.placement_state import STANDING, STARTED
from app.domain.placement_state import state_on as placement_state_on
from app.domain.programme_year import ProgrammeYear, year_of, years_by_office
from app.domain.states import Records

ENGAGED: Final = ("committed", "onboarded", "hosting", "completed", "continuing")
"""The states of a membership that takes part."""
_HOSTS: Final = ("host", "partner")


@frozen
class Tally:
    """How many took part; each person and each host counted once."""

    participants: int
    placements: int
    hosts: int


@attrs.define(frozen=True, slots=False)
class Count:
    """The counts of one programme on one day."""

    records: Records
    programme: Any
    today: date

    @cached_property
    def programmes(self) -> tuple[Any, ...]:
        """Return the programme and its work packages."""
        parts = self.records.of("programme", parent_id=self.programme.id)
        return (self.programme, *(part for part in parts if part.id != self.programme.id))

    @cached_property
    def every(self) -> tuple[Any, ...]:
        """Return every placement."""
        return tuple(p for one in self.programmes for p in self.records.of("placement", programme_id=one.id))

    @cached_property
    def started(self) -> tuple[Any, ...]:
        """Return the placements that have started."""
        return tuple(p for p in self.every if placement_state_on(p, self.today) in STARTED)

    @cached_property
    def planned(self) -> int:
        """Return how many placements were agreed on, those cancelled before their start included."""
        return sum(p.state in {*STANDING, "cancelled"} for p in self.every)

    @cached_property
    def years(self) -> tuple[ProgrammeYear, ...]:
        """Return the programme's years."""
        return years_by_office(self.programme, self.records)

    @cached_property
    def memberships(self) -> tuple[Any, ...]:
        """Return what organisations do in the programme."""
        every = (self.records.of("membership", programme_id=one.id) for one in self.programmes)
        return tuple(member for found in every for member in found)

    @cached_property
    def homes(self) -> Mapping[str, str]:
        """Return the home institution of each participant, by id."""
        every = (self.records.of("participant", programme_id=one.id) for one in self.programmes)
        return {one.id: one.home_org_id for found in every for one in found}

    @cached_property
    def participating(self) -> tuple[str, ...]:
        """Return the organisations that take part as hosts or partners, by id."""
        here: dict[str, None] = dict.fromkeys(p.host_id for p in self.started)
        by_host: dict[str, list[Any]] = {}
        for placement in self.every:
            by_host.setdefault(placement.host_id, []).append(placement)
        for member in self.memberships:
            placements = by_host.get(member.organisation_id, [])
            if member.role in _HOSTS and state_on(member, placements, self.today) in ENGAGED:
                here[member.organisation_id] = None
        return tuple(here)

    def year(self, placement: Any) -> ProgrammeYear | None:
        """Return the programme year a placement starts in."""
        return year_of(self.years, placement.start_date)

    def home(self, placement: Any) -> str:
        """Return the home institution of a placement's participant, by id."""
        if placement.participant_id in self.homes:
            return self.homes[placement.participant_id]
        elsewhere = self.records.get("participant", placement.participant_id)
        return getattr(elsewhere, "home_org_id", "")


def tally(placements: Iterable[Any]) -> Tally:
    """Count placements, and their participants and hosts once each."""
    found = list(placements)
    return Tally(
        participants=len({p.participant_id for p in found}),
        placements=len(found),
        hosts=len({p.host_id for p in found}),
    )


def returned(count: Count) -> int:
    """Return how many of those took part in an earlier edition."""
    return sum(returning(one, count.programme, count.records) for one in count.participating)


def by_home(count: Count) -> Mapping[str, Tally]:
    """Return the tally of each home institution."""
    homes = dict.fromkeys(count.home(p) for p in count.started)
    return {home: tally(p for p in count.started if count.home(p) == home) for home in homes}


def by_year(count: Count) -> Mapping[ProgrammeYear, Tally]:
    """Return the tally of each programme year."""
    return {year: tally(p for p in count.started if count.year(p) == year) for year in count.years}


def by_home_and_year(count: Count) -> Mapping[tuple[str, int], int]:
    """Return the number of placements by home institution and year; year 0 is outside the programme."""
    return Counter((count.home(p), year.no if (year := count.year(p)) else 0) for p in count.started)


def by_level(count: Count) -> Mapping[tuple[str, int], int]:
    """Return the number of organisations by level of engagement and number of the year."""
    found: Counter[tuple[str, int]] = Counter()
    for year in count.years:
        levels: dict[str, str] = {}
        for member in count.memberships:
            engagement = engagement_in(member.id, year.no, count.records)
            if engagement is not None and engagement.level is not None:
                before = levels.get(member.organisation_id, "")
                levels[member.organisation_id] = max(before, engagement.level)
        found.update((level, year.no) for level in levels.values())
    return found


def hired(count: Count) -> int:
    """Return how many participants were hired by a host, each counted once."""
    return len({p.participant_id for p in count.started if p.hired_after == "yes"})


def continuing(count: Count) -> int:
    """Return how many of the participating organisations go on afterwards."""
    going = {m.organisation_id for m in count.memberships if m.continues == "yes" or m.state == "continuing"}
    return len(going & set(count.participating))


def rated_outcomes(count: Count) -> Sequence[Sequence[Any]]:
    """Return the rated learning outcomes, those taken over from one of the programme together."""
    groups: dict[str, list[Any]] = {}
    for placement in count.started:
        for outcome in count.records.of("learning_outcome", placement_id=placement.id):
            if outcome.from_outcome_id and None not in {outcome.before_rating, outcome.after_rating}:
                groups.setdefault(outcome.from_outcome_id, []).append(outcome)
    return tuple(groups.values())
