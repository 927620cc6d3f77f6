"""What the programme holds for one participant: her events, their hours by category, what was kept."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Any, Final, Literal

from attrs import frozen

from app.domain.event_time import day_of, hours_of
from app.domain.placement_time import weeks
from app.domain.states import Records
from app.text import Text

Kept = Literal["kept", "not_kept", "open"]
KEPT: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "kept": Text(en="Kept", sv="Hållet", nb="Holdt", da="Holdt"),
        "not_kept": Text(en="Not kept", sv="Inte hållet", nb="Ikke holdt", da="Ikke holdt"),
        "open": Text(en="Ahead", sv="Kommer", nb="Kommer", da="Kommer"),
    }
)
BUDGETS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "network": "budget_hours_network",
        "programme": "budget_hours_programme",
        "other": "budget_hours_other",
    }
)
"""Which weekly hours of a placement stand against the hours of a category."""
_BEST: Final[tuple[Kept, ...]] = ("kept", "open", "not_kept")
OVER: Final = ("held", "followed_up")


@frozen(kw_only=True)
class ProgrammeItem:
    """One event of a participant's programme, and whether it was kept for her."""

    event: Any
    attendance: Any = None
    mandatory: bool = False
    kept: Kept = "open"


@frozen(kw_only=True)
class Hours:
    """The hours of one category against what her placements set aside for it; no budget is None."""

    category: str
    planned: Decimal
    budget: Decimal | None


def schedule_of(participant: Any, records: Records, today: date) -> tuple[ProgrammeItem, ...]:
    """Return the events a participant is asked to, or that every participant has to come to, by day."""
    mine = {one.event_id: one for one in records.of("attendance", person_id=participant.person_id)}
    events = {one.id: one for one in records.of("event", programme_id=participant.programme_id)}
    for missing in mine.keys() - events.keys():
        found = records.get("event", missing)
        if found is not None:
            events[missing] = found
    items = (
        ProgrammeItem(
            event=event,
            attendance=mine.get(event.id),
            mandatory="participant" in event.mandatory_for,
            kept=kept(event, mine.get(event.id), today),
        )
        for event in events.values()
        if event.state != "cancelled" and (event.id in mine or "participant" in event.mandatory_for)
    )
    wanted = (one for one in items if one.attendance is None or one.attendance.answer != "no")
    return tuple(sorted(wanted, key=lambda one: (one.event.starts_at, one.event.id)))


def kept(event: Any, attendance: Any, today: date) -> Kept:
    """Say whether an event was kept for somebody: she came, it is ahead, or it was not."""
    if attendance is not None and attendance.attended == "yes":
        return "kept"
    over = event.state in OVER or day_of(event) < today
    return "not_kept" if over else "open"


def kind_kept(participant: Any, kind: str, records: Records, today: date) -> Kept | None:
    """Say whether a promised kind of event was kept for a participant; None where none is planned for her.

    One that she came to is enough.
    """
    found = {one.kept for one in schedule_of(participant, records, today) if one.event.kind == kind}
    return next((each for each in _BEST if each in found), None)


def hours_by_category(items: Iterable[ProgrammeItem], placements: Iterable[Any]) -> tuple[Hours, ...]:
    """Return the hours of a programme by category, each beside what the placements set aside for it."""
    stays = list(placements)
    planned: dict[str, Decimal] = {}
    for one in items:
        category = one.event.hours_category or "other"
        planned[category] = planned.get(category, Decimal(0)) + hours_of(one.event)
    budgets = {category: _budget(stays, field) for category, field in BUDGETS.items()}
    shown = (each for each in BUDGETS if each in planned or budgets[each] is not None)
    return tuple(
        Hours(category=each, planned=planned.get(each, Decimal(0)), budget=budgets[each]) for each in shown
    )


def _budget(placements: Iterable[Any], field: str) -> Decimal | None:
    known = [one for one in placements if getattr(one, field) is not None]
    if not known:
        return None
    return sum((getattr(one, field) * weeks(one.start_date, one.end_date) for one in known), Decimal(0))
