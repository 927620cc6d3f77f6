"""Needs of a placement's gates that compare several records."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Any, Final

from attrs import frozen

from app.domain.states import Records, fits
from app.domain.training import in_force, lasts_until

HOST_POINTS: Final = 3
"""So many concrete expectations a host names at least (002-12)."""
SHEET: Final[Mapping[str, int]] = MappingProxyType(
    {"participant": 1, "host": HOST_POINTS, "home": 1, "organiser": 1}
)

AHEAD: Final = timedelta(days=30)
"""So long before the start a role that nobody fills is a risk."""
WAITING: Final = ("accepted", "assignment_agreed", "contracted", "ready")


@frozen
class SheetComplete:
    """The expectation sheet has enough points from each side, and none is left open."""

    def met(self, record: Any, records: Records) -> bool:
        """Count the points that stand; one that was not agreed is closed and does not count."""
        points = records.of("expectation_item", placement_id=record.id)
        standing = [point.side for point in points if point.state != "not_agreed"]
        return all(point.state != "open" for point in points) and all(
            standing.count(side) >= least for side, least in SHEET.items()
        )


@frozen
class InsuredThroughout:
    """The participant's insurance lasts to the end of the placement."""

    def met(self, record: Any, records: Records) -> bool:
        """Compare the two days; an unknown day is not enough."""
        participant = records.get("participant", record.participant_id)
        until: date | None = participant.insurance_valid_to if participant is not None else None
        return until is not None and until >= record.end_date


@frozen
class ExactlyOne:
    """One live record of ``entity`` points here through ``through`` and fits ``where``; not two."""

    entity: str
    through: str
    where: Mapping[str, Any]

    def met(self, record: Any, records: Records) -> bool:
        """Count the records that fit."""
        found = records.of(self.entity, **{self.through: record.id})
        return sum(fits(one, self.where) for one in found) == 1


@frozen
class RequiredRoles:
    """Each role the programme asks for at a placement is filled, here or in the whole programme."""

    def met(self, record: Any, records: Records) -> bool:
        """Compare the roles asked for with those there are."""
        return not missing_roles(record, records)


@frozen
class MentorTrained:
    """Every primary mentor has passed the required modules, or is exempt, on the first day."""

    def met(self, record: Any, records: Records) -> bool:
        """Look at the training of each primary mentor."""
        modules = list(records.of("training_module"))
        return all(
            mentor.exempt_reason is not None
            or _passed(
                records.of("training_completion", person_id=mentor.person_id), modules, record.start_date
            )
            for mentor in records.of("role", placement_id=record.id, role="host_mentor", is_primary=True)
        )


@frozen
class NoticesRead:
    """Nobody of this placement still owes an answer to a change notice that was sent (000-27)."""

    def met(self, record: Any, records: Records) -> bool:
        """Look for one that is not answered."""
        return next(unread_notices(record, records), None) is None


def unread_notices(placement: Any, records: Records) -> Iterator[Any]:
    """Return the sign-offs of sent notices that the participant or a person with a role has not answered."""
    participant = records.get("participant", placement.participant_id)
    here = {role.person_id for role in records.of("role", placement_id=placement.id)}
    people = sorted(here | ({participant.person_id} if participant is not None else set()))
    for person in people:
        owed = records.of("sign_off", kind="acknowledgement", person_id=person, answer="none")
        for one in owed:
            notice = records.get("change_notice", one.entity_id)
            sent = notice is not None and notice.state == "sent"
            if sent and notice.programme_id == placement.programme_id:
                yield one


def missing_roles(placement: Any, records: Records) -> tuple[str, ...]:
    """Return the roles the programme requires at a placement that nobody fills (000-24, 003-07)."""
    programme = records.get("programme", placement.programme_id)
    required: Iterable[str] = programme.required_roles if programme is not None else ()
    here = records.of("role", placement_id=placement.id)
    everywhere = records.of("role", programme_id=placement.programme_id, placement_id=None)
    filled = {role.role for role in (*here, *everywhere)}
    return tuple(role for role in required if role not in filled)


def roles_at_risk(placement: Any, records: Records, today: date) -> tuple[str, ...]:
    """Return the roles that nobody fills though the start is within 30 days, or past (003-13).

    A mentor at the host is always asked for.
    """
    if placement.state not in WAITING or today < placement.start_date - AHEAD:
        return ()
    here = records.of("role", placement_id=placement.id, role="host_mentor")
    mentor = () if here else ("host_mentor",)
    return (*mentor, *(role for role in missing_roles(placement, records) if role != "host_mentor"))


def _passed(completions: Iterable[Any], modules: Iterable[Any], on: date) -> bool:
    known, every = list(completions), list(modules)
    required = (one for one in in_force(every) if one.required and "host_mentor" in one.audience)
    lasts = (lasts_until(one, known, every) for one in required)
    return all(last is not None and last >= on for last in lasts)
