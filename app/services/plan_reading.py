"""The plan of a programme as it stands: phases with their tasks, and the days everything is counted from."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, Literal

from attrs import frozen

from app.domain.display import name_of, wording
from app.domain.states import Records
from app.domain.task import RESPONSIBLE, Task
from app.domain.task_anchor import moves_along
from app.domain.task_state import OPEN, overdue
from app.services.office import Office
from app.services.plan_phase import Phase, in_phases, phases_of
from app.services.plan_shift import EVENT, plan_tasks
from app.text import Language, Text

Look = Literal["open", "late", "done"]
PROGRAMME: Final = Text(en="Programme", sv="Program", nb="Program", da="Program")
STARTS: Final = Text(
    en="The programme starts", sv="Programmet börjar", nb="Programmet starter", da="Programmet starter"
)
ENDS: Final = Text(
    en="The programme ends", sv="Programmet slutar", nb="Programmet slutter", da="Programmet slutter"
)
REPORT_DUE: Final = Text(
    en="Report to the funder due", sv="Redovisning till finansiären",
    nb="Rapportfrist til finansiøren", da="Rapportfrist til bevillingsgiveren",
)  # fmt: skip


@frozen(kw_only=True)
class Milestone:
    """A day or a span that tasks are counted from; ``side`` says which end of the programme it is."""

    key: str
    entity: str
    record: str
    title: str
    first: date
    last: date
    side: Literal["", "start", "end"] = ""


@frozen(kw_only=True)
class PlannedTask:
    """A task of the plan as a page shows it."""

    id: str
    title: str
    due: date | None
    look: Look
    state: str
    responsible: str
    mine: bool
    follows: bool
    """Its day moves along with the day it is counted from."""
    is_event: bool
    """Other tasks are counted from its day."""


@frozen(kw_only=True)
class ProgrammePlan:
    """Everything a page of the plan shows."""

    programme: str
    start: date
    end: date
    milestones: tuple[Milestone, ...]
    phases: tuple[tuple[Phase, tuple[PlannedTask, ...]], ...]

    @property
    def tasks(self) -> tuple[PlannedTask, ...]:
        """Return every task, in the order of the page."""
        return tuple(task for _, tasks in self.phases for task in tasks)


def plan_of(
    office: Office, programme: str, language: Language, *, with_placements: bool = False
) -> ProgrammePlan | None:
    """Return the plan of a programme, None where there is no such programme."""
    records = office.records
    found = records.get("programme", programme)
    if found is None:
        return None
    every = records.of("task", programme_id=programme) if with_placements else plan_tasks(records, programme)
    kept = [task for task in every if task.state not in {"waived", "cancelled"}]
    phases = phases_of(
        found.template_key, [(task.phase or "", task.programme_year_no) for task in kept], language
    )
    rows = [(task.phase or "", task.programme_year_no, task) for task in sorted(kept, key=_order)]
    about = _names_about(kept, office, language)
    mine = {user.id for user in records.of("app_user") if user.initials == office.store.who}
    return ProgrammePlan(
        programme=programme,
        start=found.start_date,
        end=found.end_date,
        milestones=tuple(_milestones(records, found, language)),
        phases=tuple(
            (phase, tuple(_shown(task, office, language, about, mine) for task in tasks))
            for phase, tasks in in_phases(phases, rows)
        ),
    )


def _order(task: Task) -> tuple[Any, ...]:
    return (task.due or date.max, task.order or 0, task.id)


def _names_about(tasks: Sequence[Task], office: Office, language: Language) -> dict[str, str]:
    """Return the names of the calls and placements that tasks concern, each looked up once."""
    found = {(task.entity_key, task.entity_id) for task in tasks if task.entity_key in {"call", "placement"}}
    records = {key: office.records.get(entity or "", key) for entity, key in found}
    named = {key: record for key, record in records.items() if key is not None and record is not None}
    return {key: name_of(record, language, office.records) for key, record in named.items()}


def _shown(
    task: Task, office: Office, language: Language, about: Mapping[str, str], mine: set[str]
) -> PlannedTask:
    look: Look = "done" if task.state not in OPEN else "late" if overdue(task, office.today) else "open"
    title = wording(task.title, language)
    name = about.get(task.entity_id or "")
    if name is not None:
        title = f"{title} – {name}"
    return PlannedTask(
        id=task.id, title=title, due=task.due, look=look, state=task.state,
        responsible=RESPONSIBLE[task.responsible].of(language) if task.responsible in RESPONSIBLE else "",
        mine=task.assignee_id in mine, follows=moves_along(task),
        is_event=task.anchor == EVENT and task.offset_days == 0,
    )  # fmt: skip


def _milestones(records: Records, programme: Any, language: Language) -> Sequence[Milestone]:
    whole = {"entity": "programme", "record": programme.id}
    start, end = programme.start_date, programme.end_date
    found = [
        Milestone(key="period", title=PROGRAMME.of(language), first=start, last=end, **whole),
        Milestone(key="start", title=STARTS.of(language), first=start, last=start, side="start", **whole),
        Milestone(key="end", title=ENDS.of(language), first=end, last=end, side="end", **whole),
    ]
    for call in sorted(records.of("call", programme_id=programme.id), key=lambda one: (one.opens, one.id)):
        title = wording(call.title, language)
        found.append(
            Milestone(
                key=call.id, entity="call", record=call.id, title=title, first=call.opens, last=call.closes
            )
        )
    for grant in records.of("funding", programme_id=programme.id):
        if grant.report_due is not None:
            due = {"first": grant.report_due, "last": grant.report_due}
            title = REPORT_DUE.of(language)
            found.append(Milestone(key=grant.id, entity="funding", record=grant.id, title=title, **due))
    return found
