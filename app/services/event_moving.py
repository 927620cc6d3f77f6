"""Giving an event another day: its own task and all that is counted from it go along, in one batch."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Any, Final

import attrs

from app.domain.event import AHEAD
from app.domain.event_time import begins, day_of, zone_of
from app.domain.states import Records
from app.domain.task import Task
from app.domain.task_state import OPEN
from app.errors import Refused
from app.services.office import Office
from app.services.plan_shift import EVENT, TaskMove, event_moves
from app.services.writing_right import writing
from app.storage.work import Saved, Work
from app.text import Text

_OVER: Final = Text(
    en="The event is held or cancelled already, so its day stays. Make a new event instead.",
    sv="Evenemanget är redan genomfört eller inställt, så dagen står kvar. Lägg till ett nytt evenemang.",
    nb="Arrangementet er allerede gjennomført eller avlyst, så dagen blir stående. Lag et nytt arrangement.",
    da="Arrangementet er allerede afholdt eller aflyst, så dagen står fast. Opret et nyt arrangement.",
)
_GONE: Final = Text(
    en="This event is no longer there. Go back to the list of events.",
    sv="Evenemanget finns inte längre. Gå tillbaka till listan över evenemang.",
    nb="Arrangementet finnes ikke lenger. Gå tilbake til listen over arrangementer.",
    da="Arrangementet findes ikke længere. Gå tilbage til listen over arrangementer.",
)


def moves_with(office: Office, event: str, day: date) -> tuple[TaskMove, ...]:
    """Return what would move with an event, nothing written: its own task, then what is counted from it."""
    return _moves(office.records, event, day)


def move_to(office: Office, event: str, day: date, *, reason: str = "") -> Saved:
    """Give an event another day at the same hour. One that was announced is then marked as moved."""
    with writing(office) as work:
        shift_event(work, event, day, on=office.today, reason=reason)
    return work.saved


def shift_event(work: Work, event_id: str, day: date, *, on: date | None = None, reason: str = "") -> None:
    """Move an event and its tasks within a batch that is open."""
    event = work.records.get("event", event_id)
    if event is None:
        raise Refused(_GONE, where=event_id)
    if event.state not in AHEAD:
        raise Refused(_OVER, where="state")
    moves = _moves(work.records, event_id, day)
    values = moved_times(event, day)
    if event.state == "announced" and values:
        values |= {"state": "moved", "state_day": on}
    if values:
        work.set("event", event_id, **{name: value for name, value in values.items() if value is not None})
    for move in moves:
        if move.stays is None:
            work.set("task", move.task, due=move.new)
    if reason:
        work.log({"kind": "move", "to": "moved", "gates": [], "reason": reason}, "event", event_id)


def moved_times(event: Any, day: date) -> dict[str, Any]:
    """Return the times of an event on another day, at the same hours of its own clock."""
    days = (day - day_of(event)).days
    if not days:
        return {}
    found: dict[str, Any] = {"starts_at": _later(begins(event), days)}
    if event.ends_at is not None:
        found["ends_at"] = _later(event.ends_at.astimezone(zone_of(event)), days)
    return found


def own_tasks(records: Records, event: str) -> list[Task]:
    """Return the tasks that stand for the event itself in the plan."""
    tied = records.of("task", entity_key="event", entity_id=event, anchor=EVENT)
    return [task for task in tied if not task.offset_days]


def _later(moment: datetime, days: int) -> datetime:
    clock = moment.replace(tzinfo=None) + timedelta(days=days)
    return clock.replace(tzinfo=moment.tzinfo)


def _moves(records: Records, event: str, day: date) -> tuple[TaskMove, ...]:
    found: dict[str, TaskMove] = {}
    for task in own_tasks(records, event):
        if task.state in OPEN and task.due != day:
            found[task.id] = TaskMove(
                task=task.id, title=task.title, phase=task.phase or "", old=task.due, new=day, offset_days=0
            )
        for move in event_moves(records, task.id, day):
            found.setdefault(move.task, move)
    return tuple(attrs.evolve(move) for move in found.values())
