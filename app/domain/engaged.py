"""What an organisation gives in a year, whether it has been here before, and how far a host has come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Final

from attrs import frozen

from app.domain.chain import chain
from app.domain.membership import Engagement, Membership
from app.domain.placement_state import OVER, STANDING, UNDER_WAY
from app.domain.placement_state import state_on as placement_state_on
from app.domain.states import Records

_FOLLOWS_PLACEMENTS: Final = ("committed", "onboarded", "hosting")


@frozen(kw_only=True)
class Resources:
    """Sums of what organisations have promised; money by currency, in minor units."""

    hours_per_month: int
    places: int
    money: Mapping[str, int]


def engagement_in(membership_id: str, year_no: int, records: Records) -> Engagement | None:
    """Return the engagement that holds in a programme year: its own, or that for the whole programme."""
    found = records.of("engagement", membership_id=membership_id)
    own = [one for one in found if one.programme_year_no == year_no]
    whole = [one for one in found if one.programme_year_no is None]
    return next(iter((*own, *whole)), None)


def resources_of(engagements: Iterable[Engagement]) -> Resources:
    """Add up what engagements promise."""
    found = list(engagements)
    money: Counter[str] = Counter()
    for one in found:
        if one.resources_money_minor and one.currency:
            money[one.currency] += one.resources_money_minor
    return Resources(
        hours_per_month=sum(one.resources_hours_per_month or 0 for one in found),
        places=sum(one.places_offered or 0 for one in found),
        money=dict(sorted(money.items())),
    )


def returning(organisation_id: str, programme: Any, records: Records) -> bool:
    """Say whether an organisation hosted a placement in an earlier edition of a programme."""
    return any(
        placement.state in STANDING
        for earlier in chain(programme, "previous_edition_id", records)
        for placement in records.of("placement", programme_id=earlier.id, host_id=organisation_id)
    )


def state_on(membership: Membership, placements: Iterable[Any], today: date) -> str:
    """Return the state that shows on a day: hosting and completed follow the placements.

    ``placements`` are those of this programme at this organisation.
    """
    if membership.state not in _FOLLOWS_PLACEMENTS:
        return membership.state
    now = {placement_state_on(placement, today) for placement in placements}
    if now & set(UNDER_WAY):
        return "hosting"
    return "completed" if now & set(OVER) else membership.state
