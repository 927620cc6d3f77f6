"""The tasks of one record: what is still to do, by when, by whom; done with one tick."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any, Final

from app.domain.catalogue import entity_named
from app.domain.task import Task
from app.domain.task_state import OPEN
from app.errors import Refused
from app.services import editing
from app.services.browsing import no_such
from app.services.concerning import concerning
from app.services.office import Office
from app.storage.work import Saved

ASKED: Final = ("title", "due", "assignee_id", "responsible", "priority")
"""What is asked when a task is begun."""
_OF_PLAN: Final = (None, "event", "call")
"""What a task of a programme's plan may be tied to."""


def tasks_of(office: Office, entity: str, record: str) -> list[Task]:
    """Return the tasks of a record: what is open first, by day; then what is decided, the latest first.

    A programme's are those of its plan, also where they wait for one of its events or calls; what belongs
    to one of its placements stands there.
    """
    found = {one.id: one for one in office.records.of("task", entity_id=record)}
    if entity == "programme":
        for about in _OF_PLAN:
            plan = office.records.of("task", programme_id=record, entity_key=about)
            found |= {one.id: one for one in plan}
    if entity == "person":
        found |= {one.id: one for one in office.records.of("task", person_id=record)}
    waiting = sorted((t for t in found.values() if is_open(t)), key=lambda t: (t.due or date.max, t.id))
    decided = (t for t in found.values() if not is_open(t))
    return [*waiting, *sorted(decided, key=lambda t: (t.state_day or date.min, t.id), reverse=True)]


def is_open(task: Task) -> bool:
    """Say whether somebody still has something to do."""
    return task.state in OPEN


def add_task(office: Office, entity: str, record: str, values: Mapping[str, Any]) -> str:
    """Begin a task that concerns a record; return its id."""
    found = office.records.get(entity, record)
    if found is None:
        raise Refused(no_such(entity_named(entity), record), where=record)
    tied = concerning(office, entity, found)
    return editing.add(office, "task", {**tied, "list_key": "follow_up", **values})


def tick(office: Office, task: str, *, done: bool) -> Saved:
    """Mark a task as done, or open it again."""
    return editing.move(office, "task", task, "done" if done else "open")
