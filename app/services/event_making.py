"""From a task of the plan to the event it speaks of, in one click: day, kind and title are taken over."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any, Final

from app.domain.event_time import USUAL_LENGTH, ZONES, moment_on
from app.domain.states import Records
from app.domain.task import Task
from app.domain.task_state import OPEN
from app.errors import Refused
from app.programmes.template import templates
from app.programmes.template_plan import Plan, PlannedEvent, PlannedTask
from app.services.office import Office
from app.services.plan_shift import EVENT, hanging, plan_tasks
from app.services.worded import spoken, worded
from app.services.writing_right import writing
from app.storage.work import Work
from app.text import Text

CATEGORIES: Final[Mapping[str, str]] = MappingProxyType(
    {
        "career_fair": "network",
        "networking": "network",
        "introduction": "programme",
        "workshop": "programme",
        "coach_session": "programme",
        "seminar": "programme",
        "final_seminar": "programme",
    }
)
"""What the hours of a kind of event usually count as."""
_NO_DAY: Final = Text(
    en="The task has no day yet. Give it one, then make the event of it.",
    sv="Uppgiften har inget datum än. Ge den ett och skapa sedan evenemanget av den.",
    nb="Gjøremålet har ingen dato ennå. Gi det en, og lag så et arrangement av det.",
    da="Opgaven har ingen dato endnu. Giv den en, og lav derefter et arrangement af den.",
)
_TIED: Final = Text(
    en="This task belongs to a record already. Open that record instead.",
    sv="Uppgiften hör redan till en post. Öppna den posten i stället.",
    nb="Gjøremålet hører allerede til en post. Åpne den posten i stedet.",
    da="Opgaven hører allerede til en post. Åbn den post i stedet.",
)
_NO_TASK: Final = Text(
    en="This task is no longer in the plan. Look at the plan again.",
    sv="Uppgiften finns inte längre i planen. Titta på planen igen.",
    nb="Gjøremålet er ikke lenger i planen. Se på planen igjen.",
    da="Opgaven er ikke længere i planen. Se på planen igen.",
)


def waiting(office: Office, programme: str = "") -> list[Task]:
    """Return the tasks of running plans that are events nobody has made yet, by day."""
    records = office.records
    programmes = [records.get("programme", programme)] if programme else list(records.of("programme"))
    found: list[Task] = []
    for one in programmes:
        if one is None or one.end_date < office.today:
            continue
        tasks = plan_tasks(records, one.id)
        found += [task for task in tasks if _is_open(task) and kind_of(records, task)]
    return sorted(found, key=lambda task: (task.due, task.id))


def _is_open(task: Task) -> bool:
    return task.entity_key is None and task.due is not None and task.state in OPEN


def kind_of(records: Records, task: Task) -> str:
    """Return what kind of event a task of a plan is; nothing if it is none."""
    planned, event = _planned(records, task)
    if planned is not None and planned.event_kind is not None:
        return planned.event_kind
    is_day = task.anchor == EVENT and task.offset_days == 0
    return event.kind if event is not None and is_day else ""


def make_event(office: Office, task: str) -> str:
    """Make the event that a task of the plan speaks of; return its id. The task is tied to it."""
    with writing(office) as work:
        found: Task | None = work.records.get("task", task)
        if found is None:
            raise Refused(_NO_TASK, where=task)
        if found.entity_key is not None:
            raise Refused(_TIED, where=task)
        if found.due is None:
            raise Refused(_NO_DAY, where="due")
        counted = hanging(work.records, found) if found.anchor == EVENT else []
        event = work.add("event", event_values(work.records, found))
        _tie(work, found, event)
        for one in counted:
            work.set("task", one.id, entity_key="event", entity_id=event)
    return event


def event_values(records: Records, task: Task) -> dict[str, Any]:
    """Return what the event of a task of the plan begins with."""
    planned, event = _planned(records, task)
    programme = records.get("programme", task.programme_id)
    languages = spoken(programme.languages) if programme is not None else ()
    kind = kind_of(records, task) or "other"
    assert task.due is not None  # noqa: S101 - the caller looked
    country = (event.country if event is not None else "") or _office_country(records)
    values: dict[str, Any] = {
        "programme_id": task.programme_id,
        "kind": kind,
        "title": worded(event.name, languages) if event is not None and planned is not None else task.title,
        "is_larger": event is not None and event.larger,
        "time_zone": ZONES.get(country),
        "city": event.city if event is not None else None,
        "country": country or None,
        "hours_category": CATEGORIES.get(kind),
        "mandatory_for": ("participant",) if kind == "introduction" else (),
        "language": languages[0] if languages else None,
    }
    zone = _Zone(values["time_zone"], country)
    start = moment_on(task.due, zone)
    values |= {"starts_at": start, "ends_at": start + USUAL_LENGTH}
    return {name: value for name, value in values.items() if value not in (None, "", (), {})}


class _Zone:
    """What a time of day asks of an event that is not there yet."""

    def __init__(self, time_zone: str | None, country: str) -> None:
        self.time_zone, self.country = time_zone, country


def _tie(work: Work, task: Task, event: str) -> None:
    work.set(
        "task", task.id, entity_key="event", entity_id=event, anchor=EVENT, offset_days=0, due_locked=False
    )


def _planned(records: Records, task: Task) -> tuple[PlannedTask | None, PlannedEvent | None]:
    """Return the task and the event of the template that a task comes from."""
    programme = records.get("programme", task.programme_id)
    template = templates().get(programme.template_key or "") if programme is not None else None
    if template is None or not task.key:
        return None, None
    planned = next((one for one in template.plan.tasks if one.key == task.key), None)
    if planned is None:
        return None, None
    return planned, next(_events_of(template.plan, planned), None)


def _events_of(plan: Plan, planned: PlannedTask) -> Iterator[PlannedEvent]:
    return (event for event in plan.events if event.key == planned.event)


def _office_country(records: Records) -> str:
    return next((str(one.country or "") for one in records.of("office")), "")
