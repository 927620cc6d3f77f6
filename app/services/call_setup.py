"""A call that begins: its criteria and its tasks, from the template of its programme."""

from __future__ import annotations

from typing import Final

from app.domain.call import Call
from app.domain.programme import Programme
from app.domain.programme_year import year_of, years_by_office
from app.domain.task_anchor import moves_along
from app.programmes.template import templates
from app.programmes.template_parts import ProgrammeTemplate
from app.services.anchor import working_days
from app.services.plan_task import ProgrammeDays, occurrences, task_values
from app.services.review import Review, Row, add_all, as_planned, reviewed
from app.services.worded import spoken, worded
from app.storage.work import Work

OF_CALL: Final = ("CO", "CC")


def set_up_call(work: Work, call_id: str, review: Review = as_planned) -> None:
    """Give a call its criteria and its tasks: the tasks that wait for a call, or copies for a further one."""
    call: Call = work.records.get("call", call_id)
    programme: Programme = work.records.get("programme", call.programme_id)
    template = templates().get(programme.template_key or "")
    if template is None:
        return
    if not work.records.of("criterion", call_id=call_id):
        add_all(work, "criterion", ({"call_id": call_id, **row} for row in _criteria(template, programme)))
    years = years_by_office(programme, work.records)
    held = year_of(years, call.opens)
    days = ProgrammeDays(
        plan=template.plan, start=programme.start_date, end=programme.end_date, years=years,
        call=(call.opens, call.closes), working=working_days(work.records),
    )  # fmt: skip
    year = (call.programme_year_no or (held.no if held else 1)) if days.yearly_call else None
    languages = spoken(programme.languages)
    rows = [
        row
        for one in occurrences(days)
        if one.moment is not None and one.moment.anchor in OF_CALL and one.year == year
        for row in task_values(one, days, languages)
    ]
    _adopt_or_add(work, call, year, rows, review)


def _criteria(template: ProgrammeTemplate, programme: Programme) -> list[Row]:
    if template.selection is None:
        return []
    return [
        {
            "name": worded(criterion.name, spoken(programme.languages)),
            "weight": criterion.weight,
            "scale_max": template.selection.scale_max,
            "must_pass": criterion.must_pass,
            "order": order,
        }
        for order, criterion in enumerate(template.selection.criteria, start=1)
    ]


def _adopt_or_add(work: Work, call: Call, year: int | None, rows: list[Row], review: Review) -> None:
    """Let the tasks that wait for a call follow this one; a programme's further call gets its own."""
    concerns = {"entity_key": "call", "entity_id": call.id}
    own = work.records.of("task", programme_id=call.programme_id, origin="template", programme_year_no=year)
    if any(task.entity_id == call.id for task in own):
        return
    waiting = [task for task in own if task.anchor in OF_CALL and task.entity_id is None]
    if not waiting:
        own_tasks = ({"programme_id": call.programme_id, **concerns, **row} for row in rows)
        add_all(work, "task", reviewed(own_tasks, review))
    due = {(row["key"], row["anchor"], row["offset_days"]): row["due"] for row in rows}
    for task in waiting:
        moved = due.get((task.key, task.anchor, task.offset_days)) if moves_along(task) else None
        work.set("task", task.id, **concerns, **({"due": moved} if moved else {}))
