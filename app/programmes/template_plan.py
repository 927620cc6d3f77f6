"""The plan of a programme template: its phases, its events and the tasks with their moments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal, get_args

from attrs import frozen

from app.programmes.moment import Moment, moment_of, moments_of
from app.programmes.reading import Table
from app.programmes.rows import choice_or_none, choices_of, keyed_of, parts_of
from app.programmes.who import WHO, Who
from app.programmes.wording import Wording

EventKind = Literal[
    "career_fair",
    "coach_session",
    "final_seminar",
    "focus_group",
    "host_gathering",
    "info_meeting",
    "introduction",
    "networking",
    "other",
    "seminar",
    "visit",
    "workshop",
]
EVENT_KINDS: Final[tuple[EventKind, ...]] = get_args(EventKind)


@frozen(kw_only=True)
class Phase:
    """A phase; one of ``each_year`` comes once a programme year, its name with ``{{year}}``."""

    key: str
    name: Wording
    each_year: bool = False
    steps: tuple[Wording, ...] = ()


@frozen(kw_only=True)
class PlannedEvent:
    """An event that each edition (or each year) has, with the day it is first put on."""

    key: str
    kind: EventKind
    name: Wording
    default: Moment
    larger: bool = False
    city: str = ""
    country: str = ""


@frozen(kw_only=True)
class PlannedTask:
    """A task of the plan. It falls due once for each moment.

    With ``every_months`` it comes back so many months after the anchor, and again until the
    programme ends. ``event`` names the event that EV stands for; none means every larger event.
    ``event_kind`` says that doing the task means holding an event of that kind.
    """

    key: str
    phase: str
    name: Wording
    who: tuple[Who, ...]
    when: tuple[Moment, ...]
    every_months: int = 0
    event: str = ""
    event_kind: EventKind | None = None
    documents: tuple[str, ...] = ()
    surveys: tuple[str, ...] = ()


@frozen(kw_only=True)
class Plan:
    """Phases, events and tasks, and the words for moments that have a label."""

    phases: tuple[Phase, ...]
    events: tuple[PlannedEvent, ...]
    tasks: tuple[PlannedTask, ...]
    labels: Mapping[str, Wording]

    def phases_over(self, years: int) -> tuple[tuple[Phase, int | None], ...]:
        """Return the phases of a programme of so many years, yearly ones with their year."""
        return tuple(
            (phase, year)
            for phase in self.phases
            for year in (range(1, years + 1) if phase.each_year else (None,))
        )

    def call_window(self) -> tuple[Moment, Moment] | None:
        """Return when the call opens and closes unless the office says otherwise, if proposed."""
        by_label = {moment.label: moment for task in self.tasks for moment in task.when}
        if "opens" in by_label and "closes" in by_label:
            return by_label["opens"], by_label["closes"]
        return None


def plan_from(file: Table) -> Plan:
    """Read the file of the plan."""
    return Plan(
        phases=keyed_of(file, "phase", _phase),
        events=keyed_of(file, "event", _event),
        tasks=keyed_of(file, "task", _task),
        labels=file.wordings("label"),
    )


def _phase(row: Table) -> Phase:
    return Phase(
        key=row.text("key"),
        name=row.wording("name"),
        each_year=row.truth("each_year", default=False),
        steps=parts_of(row, "step", lambda step: step.wording("text")),
    )


def _event(row: Table) -> PlannedEvent:
    return PlannedEvent(
        key=row.text("key"),
        kind=row.choice("kind", EVENT_KINDS),
        name=row.wording("name"),
        default=moment_of(row, "default"),
        larger=row.truth("larger", default=False),
        city=row.text("city", ""),
        country=row.text("country", ""),
    )


def _task(row: Table) -> PlannedTask:
    return PlannedTask(
        key=row.text("key"),
        phase=row.text("phase"),
        name=row.wording("name"),
        who=choices_of(row, "who", WHO),
        when=moments_of(row),
        every_months=row.number("every_months", 0),
        event=row.text("event", ""),
        event_kind=choice_or_none(row, "event_kind", EVENT_KINDS),
        documents=row.texts("documents", ()),
        surveys=row.texts("surveys", ()),
    )
