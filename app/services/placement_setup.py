"""A placement that begins: its checklists, tasks, outcomes and rules, from the template of its programme."""

from __future__ import annotations

from collections.abc import Iterable

from app.domain.placement import Placement
from app.domain.programme import Programme
from app.domain.states import Records
from app.programmes.template import templates
from app.programmes.template_parts import ProgrammeTemplate
from app.services.anchor import AnchorDays, placement_anchors, programme_anchors, working_days
from app.services.placement_task import placement_defaults, placement_tasks
from app.services.programme_rule import rules_of
from app.services.review import Review, Row, add_all, as_planned, reviewed
from app.services.worded import spoken
from app.storage.work import Work


def set_up_placement(work: Work, placement_id: str) -> None:
    """Give a placement its checklists, what is to be delivered, its tasks, outcomes and empty fields."""
    set_up_placements(work, [placement_id])


def set_up_placements(work: Work, placement_ids: Iterable[str], review: Review = as_planned) -> None:
    """Set up several placements at once; one that has tasks from a template already is left as it is."""
    records = work.records
    done = {one.entity_id for one in records.of("task", entity_key="placement", origin="template")}
    found: list[Placement] = [p for p in records.some("placement", placement_ids) if p.id not in done]
    tasks: list[Row] = []
    outcomes: list[Row] = []
    for programme_id in dict.fromkeys(placement.programme_id for placement in found):
        own = [one for one in found if one.programme_id == programme_id]
        programme: Programme = records.get("programme", programme_id)
        template = templates().get(programme.template_key or "")
        if template is not None:
            tasks += _placement_tasks(records, programme, template, own)
            _fill_defaults(work, programme, template, own)
        outcomes += _inherited(records, programme_id, own)
    add_all(work, "task", reviewed(tasks, review))
    add_all(work, "learning_outcome", outcomes)


def new_placement(programme: Programme, records: Records) -> Row:
    """Return the values a new placement of a programme starts with where nothing else is said."""
    template, rules = templates().get(programme.template_key or ""), rules_of(programme, records)
    if template is None or rules is None:
        return {}
    return placement_defaults(template, rules, spoken(programme.languages)[0])


def _placement_tasks(
    records: Records, programme: Programme, template: ProgrammeTemplate, placements: list[Placement]
) -> list[Row]:
    working = working_days(records)
    reports = [one.report_due for one in records.of("funding", programme_id=programme.id) if one.report_due]
    around = programme_anchors(
        programme.start_date, programme.end_date, report_due=min(reports, default=None)
    )
    rows: list[Row] = []
    for one in placements:
        days = AnchorDays(days={**around, **placement_anchors(one.start_date, one.end_date)}, working=working)
        held = {"programme_id": programme.id, "entity_key": "placement", "entity_id": one.id}
        rows += [{**held, **row} for row in placement_tasks(template, days, spoken(programme.languages))]
    return rows


def _fill_defaults(
    work: Work, programme: Programme, template: ProgrammeTemplate, placements: list[Placement]
) -> None:
    rules = rules_of(programme, work.records) or template.rules
    defaults = placement_defaults(template, rules, spoken(programme.languages)[0])
    for one in placements:
        empty = {name: value for name, value in defaults.items() if not getattr(one, name)}
        if "hours_per_week" not in empty:
            empty.pop("budget_hours_project", None)
        if empty:
            work.set("placement", one.id, **empty)


def _inherited(records: Records, programme_id: str, placements: list[Placement]) -> list[Row]:
    found = records.of("learning_outcome", programme_id=programme_id, placement_id=None)
    return [
        {
            "placement_id": one.id,
            "from_outcome_id": outcome.id,
            "text": outcome.text,
            "order": outcome.order,
            "source": outcome.source,
        }
        for one in placements
        if not records.of("learning_outcome", placement_id=one.id)
        for outcome in found
    ]
