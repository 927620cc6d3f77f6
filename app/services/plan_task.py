"""The tasks of a programme's plan: each with its day, year, event and the side that does it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from types import MappingProxyType
from typing import Any, Final

import attrs
from attrs import frozen

from app.domain.period import Duration, day_after
from app.domain.programme_year import ProgrammeYear
from app.programmes.moment import Anchor, Moment
from app.programmes.template_plan import Plan, PlannedEvent, PlannedTask
from app.programmes.who import Who
from app.programmes.wording import Wording
from app.services.anchor import AnchorDays, WorkingDays, programme_anchors
from app.services.worded import joined
from app.text import Language

RESPONSIBLE: Final[Mapping[Who, str]] = MappingProxyType(
    {
        "academic_supervisor": "supervisor",
        "all": "all",
        "coach": "coach",
        "coordinator": "office",
        "emergency_duty": "office",
        "faculty_mentor": "home",
        "home": "home",
        "host": "host",
        "host_deputy": "mentor",
        "host_manager": "host",
        "host_mentor": "mentor",
        "intermediary": "intermediary",
        "owner": "owner",
        "participant": "participant",
        "participant_manager": "home",
        "partner": "partner",
        "programme_manager": "office",
        "steering_group": "owner",
        "student_leader": "home",
    }
)
"""Which side of the task list a role of the template stands on."""


@attrs.define(frozen=True, kw_only=True, slots=False, eq=False)
class ProgrammeDays:
    """The dates a plan is counted from.

    Without ``call`` its dates are those the plan proposes, as an event's are, moved to working days.
    """

    plan: Plan
    start: date
    end: date
    years: tuple[ProgrammeYear, ...]
    report_due: date | None = None
    call: tuple[date, date] | None = None
    working: WorkingDays

    def anchors(self, year: int | None, event: PlannedEvent | None = None) -> AnchorDays:
        """Return the days of every anchor that is known in a programme year, and of an event in it."""
        held = self.years[year - 1] if year is not None else None
        days = programme_anchors(self.start, self.end, year=held, report_due=self.report_due)
        plain = AnchorDays(days=days, working=self.working)
        found: dict[Anchor, date | None] = dict(zip(("CO", "CC"), self._call(plain), strict=True))
        if event is not None:
            found["EV"] = plain.due(event.default)
        known = {anchor: day for anchor, day in found.items() if day is not None}
        return AnchorDays(days={**days, **known}, working=self.working)

    @cached_property
    def events(self) -> Mapping[str, PlannedEvent]:
        """Return the events of the plan by key."""
        return {event.key: event for event in self.plan.events}

    @cached_property
    def yearly_call(self) -> bool:
        """Say whether every programme year has a call of its own."""
        window = self.plan.call_window()
        return window is not None and window[0].scope == "year"

    def _call(self, plain: AnchorDays) -> tuple[date | None, date | None]:
        if self.call is not None:
            return self.call
        window = self.plan.call_window()
        return (plain.due(window[0]), plain.due(window[1])) if window else (None, None)


@frozen(kw_only=True)
class Occurrence:
    """One time a task of the plan falls due; ``turn`` counts those that come back after months."""

    task: PlannedTask
    moment: Moment | None
    year: int | None = None
    event: PlannedEvent | None = None
    turn: int = 0


def occurrences(days: ProgrammeDays) -> Iterator[Occurrence]:
    """Go through the plan, all but what belongs to a placement, in the plan's order."""
    for task in days.plan.tasks:
        if not task.when:
            yield Occurrence(task=task, moment=None)
        for moment in task.when:
            if moment.scope != "placement":
                yield from _of_moment(task, moment, days)


Place = tuple[str, str, int | None, str, str, str, int]
"""Where in a plan a task comes from: its key, anchor, year, side, event, moment and turn."""


def placed_tasks(
    days: ProgrammeDays, languages: tuple[Language, ...]
) -> Iterator[tuple[Place, dict[str, Any]]]:
    """Go through the tasks of a plan, each with its place, which stays the same on other days."""
    for one in occurrences(days):
        event = one.event.key if one.event is not None else ""
        moment = str(one.moment) if one.moment is not None else ""
        for row in task_values(one, days, languages):
            yield (one.task.key, row["anchor"], one.year, row["responsible"], event, moment, one.turn), row


def task_values(
    found: Occurrence, days: ProgrammeDays, languages: tuple[Language, ...]
) -> list[dict[str, Any]]:
    """Return the values of the tasks an occurrence makes: one for each side that has to act."""
    due, offset = _when(found, days)
    common = {
        "title": title_of(found, days.plan, languages),
        "list_key": "plan",
        "key": found.task.key,
        "phase": found.task.phase,
        "order": days.plan.tasks.index(found.task) + 1,
        "origin": "template",
        "due": due,
        "anchor": found.moment.anchor if found.moment else "none",
        "offset_days": offset,
        "programme_year_no": found.year,
    }
    return [{**common, "responsible": side} for side in sides_of(found.task)]


def title_of(found: Occurrence, plan: Plan, languages: tuple[Language, ...]) -> dict[str, str]:
    """Return a task's title with what tells it from its sisters: the moment's label or the event's name."""
    parts: list[Wording] = [found.task.name]
    if found.moment is not None and found.moment.label:
        parts.append(plan.labels[found.moment.label])
    if found.event is not None and not found.task.event:
        parts.append(found.event.name)
    return joined(parts, languages)


def sides_of(task: PlannedTask) -> tuple[str, ...]:
    """Return the sides that have to act, each once."""
    return tuple(dict.fromkeys(RESPONSIBLE[who] for who in task.who))


def _of_moment(task: PlannedTask, moment: Moment, days: ProgrammeDays) -> Iterator[Occurrence]:
    for event in _events(task, moment, days):
        for year in _years(moment, event, days):
            first = Occurrence(task=task, moment=moment, year=year, event=event)
            yield from _turns(first, days) if task.every_months else (first,)


def _events(task: PlannedTask, moment: Moment, days: ProgrammeDays) -> tuple[PlannedEvent | None, ...]:
    if moment.scope != "event":
        return (None,)
    if task.event:
        return (days.events[task.event],)
    return tuple(event for event in days.plan.events if event.larger) or (None,)


def _years(moment: Moment, event: PlannedEvent | None, days: ProgrammeDays) -> tuple[int | None, ...]:
    yearly = {
        "year": True,
        "call": days.yearly_call,
        "event": event is not None and event.default.scope == "year",
    }
    return tuple(year.no for year in days.years) if yearly.get(moment.scope, False) else (None,)


def _turns(first: Occurrence, days: ProgrammeDays) -> Iterator[Occurrence]:
    turn = 1
    while (due := _day(attrs.evolve(first, turn=turn), days)) is not None and due <= days.end:
        yield attrs.evolve(first, turn=turn)
        turn += 1


def _day(found: Occurrence, days: ProgrammeDays) -> date | None:
    """Return the day as it is counted, before it is moved off a holiday."""
    if found.moment is None:
        return None
    day = days.anchors(found.year, found.event).day_of(found.moment)
    if day is None or not found.turn:
        return day
    return day_after(day, Duration(months=found.turn * found.task.every_months))


def _when(found: Occurrence, days: ProgrammeDays) -> tuple[date | None, int | None]:
    if found.moment is None:
        return None, None
    anchors = days.anchors(found.year, found.event)
    day, anchor = _day(found, days), anchors.days.get(found.moment.anchor)
    if found.turn and day is not None and anchor is not None:
        return days.working.moved(day), (day - anchor).days
    return anchors.due(found.moment), found.moment.days
