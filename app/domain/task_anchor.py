"""The day a task is counted from, and the day it is due."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from app.domain.event_time import day_of
from app.domain.programme_year import years_by_office
from app.domain.states import Records
from app.domain.task import Task
from app.domain.task_state import OPEN

_FIELDS: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "PS": ("programme", "start_date"),
        "PE": ("programme", "end_date"),
        "CO": ("call", "opens"),
        "CC": ("call", "closes"),
        "AS": ("placement", "start_date"),
        "AE": ("placement", "end_date"),
        "EV": ("event", "starts_at"),
        "RD": ("report", "due"),
    }
)

OF_PROGRAMME: Final = frozenset({"PS", "PE", "YS", "YE"})
"""The anchors that every task of a programme has."""


def anchor_day(task: Task, records: Records) -> date | None:
    """Return the day a task is counted from, or None where it has none or the record is gone."""
    if task.anchor in {"YS", "YE"}:
        return _year_day(task, records)
    if task.anchor not in _FIELDS:
        return None
    entity, name = _FIELDS[task.anchor]
    record_id = _anchor_id(task, entity)
    record = records.get(entity, record_id) if record_id is not None else None
    if record is None or entity == "event":
        return day_of(record) if record is not None else None
    day: date | None = getattr(record, name)
    return day


def anchor_gone(task: Task, records: Records) -> bool:
    """Say whether an open task hung on a day that is no longer there; one not yet hung on it is not gone."""
    hung = task.entity_id is not None or task.anchor in OF_PROGRAMME
    return hung and task.state in OPEN and task.anchor != "none" and anchor_day(task, records) is None


def due_on(anchor: date, offset_days: int | None) -> date:
    """Return the day so many days after the anchor; a minus counts back: AS−14, AE+14."""
    return anchor + timedelta(days=offset_days or 0)


def moves_along(task: Task) -> bool:
    """Say whether a task follows its anchor: it has one, is still open and its day is not locked."""
    return task.anchor != "none" and task.state in OPEN and not task.due_locked


def _anchor_id(task: Task, entity: str) -> str | None:
    if task.entity_key == entity:
        return task.entity_id
    return task.programme_id if entity == "programme" else None


def _year_day(task: Task, records: Records) -> date | None:
    programme = records.get("programme", task.programme_id)
    years = years_by_office(programme, records) if programme is not None else ()
    no = task.programme_year_no or 1
    if no > len(years):
        return None
    return years[no - 1].start if task.anchor == "YS" else years[no - 1].end
