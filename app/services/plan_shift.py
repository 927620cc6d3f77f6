"""What moves when a day of a programme moves: each task with its old and its new day, nothing written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

import attrs
from attrs import frozen

from app.domain.programme import Programme
from app.domain.programme_year import years_by_office
from app.domain.states import Records
from app.domain.task import Task
from app.domain.task_anchor import OF_PROGRAMME, due_on
from app.domain.task_state import OPEN
from app.errors import Reason, Refused
from app.programmes.moment import Moment
from app.programmes.template import templates
from app.services.anchor import AnchorDays, WorkingDays, programme_anchors, working_days
from app.services.new_programme import TURNED
from app.services.office import Office
from app.services.plan_task import Place, ProgrammeDays, placed_tasks
from app.services.worded import spoken
from app.text import Text

DONE: Final = Text(
    en="Done, so it stays.", sv="Klar, så den står kvar.",
    nb="Utført, så det blir stående.", da="Udført, så den bliver stående.",
)  # fmt: skip
LOCKED: Final = Text(
    en="Keeps its own day, so it stays.", sv="Behåller sin egen dag, så den står kvar.",
    nb="Beholder sin egen dag, så det blir stående.", da="Beholder sin egen dag, så den bliver stående.",
)  # fmt: skip
BY_HAND: Final = Text(
    en="Moved by hand before, so it stays.", sv="Flyttad för hand tidigare, så den står kvar.",
    nb="Flyttet for hånd tidligere, så det blir stående.",
    da="Flyttet i hånden tidligere, så den bliver stående.",
)  # fmt: skip
YEAR_GONE: Final = Text(
    en="Its programme year would be no more, so it stays. Delete it if it is not needed.",
    sv="Dess programår skulle inte längre finnas, så den står kvar. Ta bort den om den inte behövs.",
    nb="Programåret ville ikke lenger finnes, så det blir stående. Slett det hvis det ikke trengs.",
    da="Dens programår ville ikke længere findes, så den bliver stående. Slet den, hvis den er overflødig.",
)
EVENT: Final = "EV"
Counted = tuple[date | None, int | None]
"""A due day and how many days it lies from its anchor."""


@frozen(kw_only=True)
class TaskMove:
    """One task that hangs on a day that moves; with ``stays`` it keeps its day all the same, and why."""

    task: str
    title: Mapping[str, str]
    phase: str
    old: date | None
    new: date | None
    offset_days: int | None = None
    stays: Text | None = None


def plan_shift(
    office: Office, programme: str, *, start: date | None = None, end: date | None = None
) -> tuple[TaskMove, ...]:
    """Return what becomes of the tasks if a programme starts or ends on another day; nothing is written."""
    return shifted(office.records, programme, start=start, end=end)


def shifted(
    records: Records, programme_id: str, *, start: date | None = None, end: date | None = None
) -> tuple[TaskMove, ...]:
    """Return the moves by the records as they are; those that stay come last."""
    programme: Any = records.get("programme", programme_id)
    if programme is None:
        return ()
    first, last = start or programme.start_date, end or programme.end_date
    if last < first:
        why = TURNED.fill(start=first, end=last)
        raise Refused(why, (Reason("end_date", why),))
    now = _Counting(programme, records)
    then = _Counting(attrs.evolve(programme, start_date=first, end_date=last), records)
    found = (_move(task, now, then) for task in plan_tasks(records, programme_id))
    return _in_order(move for move in found if move is not None)


def event_shift(office: Office, task_id: str, day: date) -> tuple[TaskMove, ...]:
    """Return what moves along if the task that is an event of the plan gets another day."""
    return event_moves(office.records, task_id, day)


def event_moves(records: Records, task_id: str, day: date) -> tuple[TaskMove, ...]:
    """Return the tasks counted from an event of the plan, by the records as they are."""
    event: Task | None = records.get("task", task_id)
    if event is None or event.anchor != EVENT or event.offset_days != 0 or event.due is None:
        return ()
    working = working_days(records)
    found = []
    for task in hanging(records, event):
        expected = working.moved(due_on(event.due, task.offset_days))
        found.append(_told(task, expected, (working.moved(due_on(day, task.offset_days)), task.offset_days)))
    return _in_order(move for move in found if move.new != move.old or move.stays is not None)


def hanging(records: Records, event: Task) -> list[Task]:
    """Return the tasks counted from a task that is an event; of an event that was made, those tied to it."""
    if event.entity_key == "event":
        tied = records.of("task", entity_key="event", entity_id=event.entity_id, anchor=EVENT)
        return [task for task in tied if task.offset_days]
    events = _events_by_task(records, event.programme_id)
    working = working_days(records)
    found = []
    for task in plan_tasks(records, event.programme_id or ""):
        hangs = task.anchor == EVENT and task.offset_days and task.key in events and task.entity_key is None
        if not hangs or task.programme_year_no != event.programme_year_no or event.due is None:
            continue
        theirs = events[task.key or ""]
        expected = working.moved(due_on(event.due, task.offset_days))
        if theirs == events.get(event.key or "") or (not theirs and task.due == expected):
            found.append(task)
    return found


def plan_tasks(records: Records, programme_id: str) -> list[Task]:
    """Return the tasks of a programme that belong to none of its placements."""
    alone = records.of("task", programme_id=programme_id, entity_key=None)
    calls = records.of("task", programme_id=programme_id, entity_key="call")
    return [*alone, *calls, *records.of("task", programme_id=programme_id, entity_key="event")]


class _Counting:
    """The days of a programme's tasks as its template and its anchors count them."""

    def __init__(self, programme: Programme, records: Records) -> None:
        self._working: WorkingDays = working_days(records)
        self._years = years_by_office(programme, records)
        self._period = programme_anchors(programme.start_date, programme.end_date)
        reports = [one.report_due for one in records.of("funding", programme_id=programme.id)]
        self._planned: dict[Place, Counted] = {}
        template = templates().get(programme.template_key or "")
        if template is not None:
            days = ProgrammeDays(
                plan=template.plan, start=programme.start_date, end=programme.end_date, years=self._years,
                report_due=min((one for one in reports if one), default=None), working=self._working,
            )  # fmt: skip
            self._planned = {
                place: (row["due"], row["offset_days"])
                for place, row in placed_tasks(days, spoken(programme.languages))
            }

    def of_template(self, task: Task) -> list[tuple[Place, Counted]]:
        """Return the places in the plan that a task may come from."""
        wanted = (task.key, task.anchor, task.programme_year_no, task.responsible)
        return [
            (place, counted)
            for place, counted in self._planned.items()
            if place[:4] == wanted and counted[1] == task.offset_days
        ]

    def at(self, place: Place) -> Counted | None:
        """Return the day of a place in the plan, None where it is no more."""
        return self._planned.get(place)

    def by_anchor(self, task: Task) -> Counted | None:
        """Return the day of a task that no template planned, counted from its anchor."""
        days = dict(self._period)
        if task.anchor in {"YS", "YE"}:
            no = task.programme_year_no or 1
            if no > len(self._years):
                return None
            year = self._years[no - 1]
            days |= {"YS": year.start, "YE": year.end}
        anchors = AnchorDays(days=days, working=self._working)
        return anchors.due(Moment(task.anchor, task.offset_days or 0)), task.offset_days  # type: ignore[arg-type]


def _move(task: Task, now: _Counting, then: _Counting) -> TaskMove | None:
    """Return how a task moves, or None where its day does not hang on the programme's."""
    if task.anchor == "none" or task.due is None or task.entity_key in {"call", "event"}:
        return None
    places = now.of_template(task) if task.origin == "template" else []
    if places:
        place, (expected, _) = next((p for p in places if p[1][0] == task.due), places[0])
        counted = then.at(place)
    elif task.anchor in OF_PROGRAMME:
        found, counted = now.by_anchor(task), then.by_anchor(task)
        expected = found[0] if found is not None else None
    else:
        return None
    if counted is not None and counted[0] == expected:
        return None
    return _told(task, expected, counted)


def _told(task: Task, expected: date | None, counted: Counted | None) -> TaskMove:
    new, offset = counted or (None, None)
    stays = (
        DONE if task.state not in OPEN
        else LOCKED if task.due_locked
        else YEAR_GONE if new is None
        else BY_HAND if task.due != expected
        else None
    )  # fmt: skip
    return TaskMove(
        task=task.id, title=task.title, phase=task.phase or "", old=task.due,
        new=task.due if stays is not None else new, offset_days=offset, stays=stays,
    )  # fmt: skip


def _in_order(moves: Iterator[TaskMove]) -> tuple[TaskMove, ...]:
    return tuple(sorted(moves, key=lambda move: (move.stays is not None, move.old or date.max, move.task)))


def _events_by_task(records: Records, programme_id: str | None) -> dict[str, str]:
    """Return the tasks of the template by key, with the event that each hangs on; "" is every larger one."""
    programme = records.get("programme", programme_id)
    template = templates().get(programme.template_key or "") if programme is not None else None
    return {task.key: task.event for task in template.plan.tasks} if template is not None else {}
