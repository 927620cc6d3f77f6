"""What a placement gets from its template: checklists, what is to be delivered, tasks, logbook rules."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import Any, Final

from app.domain.placement_vocabulary import OUTPUT_KINDS
from app.programmes import library
from app.programmes.logbook import OnboardingPoint
from app.programmes.moment import Moment
from app.programmes.template_papers import Checklist, ChecklistItem
from app.programmes.template_parts import ProgrammeTemplate
from app.programmes.template_plan import PlannedTask
from app.programmes.template_rules import Rules
from app.services.anchor import AnchorDays
from app.services.plan_task import sides_of
from app.services.worded import joined, worded
from app.text import Language

MIDDLE: Final = "AM"


def placement_tasks(
    template: ProgrammeTemplate, days: AnchorDays, languages: tuple[Language, ...]
) -> list[dict[str, Any]]:
    """Return the values of all tasks of one placement, without the placement and programme they belong to.

    A task of the plan that only says that a report comes in is left out: the report is a task itself.
    """
    delivered = {output.key for output in template.outputs}
    values: list[dict[str, Any]] = []
    for checklist in template.checklists:
        values += _points(checklist, days, languages)
    values += _outputs(template, days, languages)
    for order, task in enumerate(template.plan.tasks, start=1):
        if task.key not in delivered:
            values += [{**one, "order": order} for one in _plan_task(template, task, days, languages)]
    return [{"origin": "template", **one} for one in values]


def placement_defaults(template: ProgrammeTemplate, rules: Rules, language: Language) -> dict[str, Any]:
    """Return what a new placement starts with where nothing else is said."""
    network = rules.network_hours_per_week
    found: dict[str, Any] = {
        "hours_per_week": _hours(rules.hours_per_week),
        "budget_hours_network": _hours(network),
        "budget_hours_project": _hours((rules.hours_per_week or 0) - network) if network else None,
        "follow_up_interval_days": rules.follow_up_interval_days,
        "logbook_scheme": template.key,
        "logbook_frequency": template.logbook.frequencies[0],
        "logbook_due_weekday": str(template.logbook.due_weekday) if template.logbook.due_weekday else None,
        "logbook_language": language,
        "required_outputs": tuple(output.kind for output in template.outputs if output.required),
    }
    return {name: value for name, value in found.items() if value not in (None, ())}


def _hours(hours: int | None) -> Decimal | None:
    return Decimal(hours) if hours else None


def _points(
    checklist: Checklist, days: AnchorDays, languages: tuple[Language, ...]
) -> Iterator[dict[str, Any]]:
    library_points: list[OnboardingPoint | ChecklistItem] = [
        library.onboarding()[k] for k in checklist.library
    ]
    for order, point in enumerate([*library_points, *checklist.items], start=1):
        yield {
            "title": worded(point.text, languages),
            "list_key": checklist.list,
            "key": point.key,
            "order": order,
            "required": True,
            "responsible": (
                point.responsible if isinstance(point, OnboardingPoint) else checklist.responsible
            ),
            **_when(checklist.due, days),
        }


def _outputs(
    template: ProgrammeTemplate, days: AnchorDays, languages: tuple[Language, ...]
) -> Iterator[dict[str, Any]]:
    """Give what is to be delivered; only what is required stands in the list that gates the completion.

    What may be delivered and is a task of the whole programme already is not asked for again.
    """
    planned = {task.key for task in template.plan.tasks}
    for order, output in enumerate(template.outputs, start=1):
        due = _when(output.due, days)
        common = not output.required and output.key in planned and output.due.scope != "placement"
        if not due or common:
            continue
        yield {
            "title": worded(OUTPUT_KINDS[output.kind], languages),
            "list_key": "required_output" if output.required else "plan",
            "kind": output.kind,
            "key": output.kind,
            "order": order,
            "required": output.required,
            "responsible": output.responsible,
            **due,
        }


def _plan_task(
    template: ProgrammeTemplate, task: PlannedTask, days: AnchorDays, languages: tuple[Language, ...]
) -> Iterator[dict[str, Any]]:
    for moment in task.when:
        if moment.scope != "placement":
            continue
        label = (template.plan.labels[moment.label],) if moment.label else ()
        for side in sides_of(task):
            yield {
                "title": joined((task.name, *label), languages),
                "list_key": "plan",
                "key": task.key,
                "phase": task.phase,
                "responsible": side,
                **_when(moment, days),
            }


def _when(moment: Moment, days: AnchorDays) -> dict[str, Any]:
    """Return due day, anchor and offset; the middle of a stay is counted from its start.

    Empty where the anchor has no day, as the report of a programme that has no date for it yet.
    """
    day, start = days.day_of(moment), days.days["AS"]
    if day is None:
        return {}
    if moment.anchor == MIDDLE:
        return {"due": days.due(moment), "anchor": "AS", "offset_days": (day - start).days}
    return {"due": days.due(moment), "anchor": moment.anchor, "offset_days": moment.days}
