"""An event has another day than the tasks that are counted from it believe."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from app.domain.check import Check, Finding
from app.domain.event import AHEAD, Event
from app.domain.event_time import day_of
from app.domain.states import Records
from app.domain.task_anchor import moves_along
from app.text import Text

_LEFT: Final = Text(
    en="The day of the event has changed, and its tasks still go by the old day. Use “Move the event” under "
    "Agenda, so that they move along.",
    sv="Evenemanget har fått en ny dag, men uppgifterna räknas från den gamla. Använd ”Flytta evenemanget” "
    "under Program för dagen, så flyttas de med.",
    nb="Arrangementet har fått en ny dag, men gjøremålene regnes fra den gamle. Bruk «Flytt arrangementet» "
    "under Dagsorden, så flyttes de med.",
    da="Arrangementet har fået en ny dag, men opgaverne regnes fra den gamle. Brug ”Flyt arrangementet” "
    "under Dagsorden, så flyttes de med.",
)


def find(record: Event, records: Records) -> Iterator[Finding]:
    """Compare the day of the event with that of the task it was made from."""
    if record.state not in AHEAD:
        return
    own = records.of("task", entity_id=record.id, anchor="EV")
    if any(moves_along(task) and not task.offset_days and task.due != day_of(record) for task in own):
        yield Finding("starts_at", _LEFT)


CHECK: Final = Check(
    key="event_tasks_left",
    entity="event",
    severity="warning",
    label=Text(
        en="Tasks go by another day",
        sv="Uppgifterna följer en annan dag",
        nb="Gjøremålene følger en annen dag",
        da="Opgaverne følger en anden dag",
    ),
    find=find,
)
