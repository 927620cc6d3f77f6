"""Setting up from a template: a programme, the calls in it and the placements, each in one batch."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from app.domain.call import Call
from app.domain.placement import Placement
from app.domain.programme import Programme
from app.domain.programme_year import year_of, years_by_office
from app.domain.role import ROLES
from app.domain.states import Records
from app.domain.task_anchor import moves_along
from app.programmes import library
from app.programmes.template import templates
from app.programmes.template_parts import ProgrammeTemplate
from app.services.anchor import AnchorDays, placement_anchors, programme_anchors, working_days
from app.services.new_programme import NewProgramme
from app.services.office import Office
from app.services.placement_task import placement_defaults, placement_tasks
from app.services.plan_task import ProgrammeDays, occurrences, task_values
from app.services.programme_rule import rule_fields, rule_settings, rules_of
from app.services.template_library import lend
from app.services.worded import spoken, worded
from app.storage.work import Work
from app.text import Language

OF_CALL: Final = ("CO", "CC")
RESPONSIBLE: Final[Mapping[str, str]] = MappingProxyType(
    {
        "home_named_person": "home_contact",
        "course_leader": "course_responsible",
        "local_emergency_number": "local_emergency",
    }
)
"""Who answers in the support matrix, where the record's word is not the library's."""
RESPONSES: Final[Mapping[str, str]] = MappingProxyType(
    {"one_working_day": "one_day", "two_working_days": "two_days", "five_working_days": "five_days"}
)


def set_up_programme(
    office: Office,
    template_key: str,
    *,
    title: Mapping[str, str],
    start: date,
    end: date,
    edition: str = "",
    acronym: str = "",
    languages: Sequence[str] | None = None,
    date_precision: str = "day",
    years: int | None = None,
    report_due: date | None = None,
    call: tuple[date, date] | None = None,
    goals: Sequence[Mapping[str, str]] = (),
    more: Mapping[str, Any] = MappingProxyType({}),
) -> str:
    """Make a programme from a template in one batch, so that one undo takes all of it away; return its id.

    The arguments are those of ``NewProgramme``. Refused is what contradicts itself, with every reason.
    """
    new = NewProgramme(
        template_key=template_key, title=title, start=start, end=end, edition=edition, acronym=acronym,
        languages=languages, date_precision=date_precision, years=years, report_due=report_due,
        call=call, goals=goals, more=more,
    )  # fmt: skip
    with office.work() as work:
        return add_programme(work, new)


def add_programme(work: Work, new: NewProgramme) -> str:
    """Make a programme from a template within a batch that holds other things too; return its id."""
    office_rule = _year_rule(work.records)
    new.check(office_rule)
    template = new.template
    lend(work, template)
    programme = work.add("programme", _programme_values(new, template))
    held = {"programme_id": programme}
    work.add_many("support_topic", [{**held, **row} for row in _topics(template, new.spoken)])
    _add_all(work, "setting", ({"scope_id": programme, **row} for row in rule_settings(template.rules)))
    _add_all(work, "learning_outcome", ({**held, **row} for row in _outcomes(template, new.spoken)))
    _add_all(work, "goal", ({**held, **row} for row in _goals(new)))
    days = ProgrammeDays(
        plan=template.plan, start=new.start, end=new.end, years=new.years_by(office_rule),
        report_due=new.report_due, call=new.call, working=working_days(work.records),
    )  # fmt: skip
    found = [row for one in occurrences(days) for row in task_values(one, days, new.spoken)]
    _add_all(work, "task", ({**held, **row} for row in found))
    return programme


def set_up_call(work: Work, call_id: str) -> None:
    """Give a call its criteria and its tasks: the tasks that wait for a call, or copies for a further one."""
    call: Call = work.records.get("call", call_id)
    programme: Programme = work.records.get("programme", call.programme_id)
    template = templates().get(programme.template_key or "")
    if template is None:
        return
    if not work.records.of("criterion", call_id=call_id):
        _add_all(work, "criterion", ({"call_id": call_id, **row} for row in _criteria(template, programme)))
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
    _adopt_or_add(work, call, year, rows)


def set_up_placement(work: Work, placement_id: str) -> None:
    """Give a placement its checklists, what is to be delivered, its tasks, outcomes and empty fields."""
    set_up_placements(work, [placement_id])


def set_up_placements(work: Work, placement_ids: Iterable[str]) -> None:
    """Set up several placements at once; one that has tasks from a template already is left as it is."""
    records = work.records
    done = {one.entity_id for one in records.of("task", entity_key="placement", origin="template")}
    found: list[Placement] = [p for p in records.some("placement", placement_ids) if p.id not in done]
    tasks: list[dict[str, Any]] = []
    outcomes: list[dict[str, Any]] = []
    for programme_id in dict.fromkeys(placement.programme_id for placement in found):
        own = [one for one in found if one.programme_id == programme_id]
        programme: Programme = records.get("programme", programme_id)
        template = templates().get(programme.template_key or "")
        if template is not None:
            tasks += _placement_tasks(records, programme, template, own)
            _fill_defaults(work, programme, template, own)
        outcomes += _inherited(records, programme_id, own)
    _add_all(work, "task", tasks)
    _add_all(work, "learning_outcome", outcomes)


def new_placement(programme: Programme, records: Records) -> dict[str, Any]:
    """Return the values a new placement of a programme starts with where nothing else is said."""
    template, rules = templates().get(programme.template_key or ""), rules_of(programme, records)
    if template is None or rules is None:
        return {}
    return placement_defaults(template, rules, spoken(programme.languages)[0])


def _programme_values(new: NewProgramme, template: ProgrammeTemplate) -> dict[str, Any]:
    fields = {**rule_fields(template.rules), **({"year_count": new.years} if new.years else {})}
    return {
        "title": {code: words for code, words in new.title.items() if words.strip()},
        "acronym": new.acronym,
        "edition": new.edition,
        "languages": new.spoken,
        "template_key": template.key,
        "template_version": str(template.version),
        "start_date": new.start,
        "end_date": new.end,
        "date_precision": new.date_precision,
        "organiser_role_text": worded(library.support().organiser_role, new.spoken),
        "required_roles": tuple(need.key for need in template.roles if need.required and need.key in ROLES),
        **fields,
        **new.more,
    }


def _topics(template: ProgrammeTemplate, languages: tuple[Language, ...]) -> list[dict[str, Any]]:
    return [
        {
            "topic": topic.key,
            "required": topic.key in template.support_topics,
            "order": order,
            "responsible_role": _answers(topic.responsible_for(template.key)),
            "backup_role": _answers(topic.backup),
            "response_time": RESPONSES.get(topic.response, topic.response),
            "not_covered": worded(topic.not_done, languages),
        }
        for order, topic in enumerate(library.topics().values(), start=1)
    ]


def _answers(role: str) -> str:
    return RESPONSIBLE.get(role, role)


def _outcomes(template: ProgrammeTemplate, languages: tuple[Language, ...]) -> list[dict[str, Any]]:
    return [
        {"text": worded(outcome.text, languages), "order": order, "source": "programme"}
        for order, outcome in enumerate(template.outcomes, start=1)
    ]


def _goals(new: NewProgramme) -> list[dict[str, Any]]:
    return [{"level": "goal", "text": dict(text), "order": no} for no, text in enumerate(new.goals, start=1)]


def _criteria(template: ProgrammeTemplate, programme: Programme) -> list[dict[str, Any]]:
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


def _adopt_or_add(work: Work, call: Call, year: int | None, rows: list[dict[str, Any]]) -> None:
    """Let the tasks that wait for a call follow this one; a programme's further call gets its own."""
    concerns = {"entity_key": "call", "entity_id": call.id}
    own = work.records.of("task", programme_id=call.programme_id, origin="template", programme_year_no=year)
    if any(task.entity_id == call.id for task in own):
        return
    waiting = [task for task in own if task.anchor in OF_CALL and task.entity_id is None]
    if not waiting:
        _add_all(work, "task", ({"programme_id": call.programme_id, **concerns, **row} for row in rows))
    due = {(row["key"], row["anchor"], row["offset_days"]): row["due"] for row in rows}
    for task in waiting:
        moved = due.get((task.key, task.anchor, task.offset_days)) if moves_along(task) else None
        work.set("task", task.id, **concerns, **({"due": moved} if moved else {}))


def _placement_tasks(
    records: Records, programme: Programme, template: ProgrammeTemplate, placements: list[Placement]
) -> list[dict[str, Any]]:
    working = working_days(records)
    reports = [one.report_due for one in records.of("funding", programme_id=programme.id) if one.report_due]
    around = programme_anchors(
        programme.start_date, programme.end_date, report_due=min(reports, default=None)
    )
    rows: list[dict[str, Any]] = []
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


def _inherited(records: Records, programme_id: str, placements: list[Placement]) -> list[dict[str, Any]]:
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


def _year_rule(records: Records) -> str:
    offices = records.of("office")
    return str(offices[0].programme_year_rule) if offices else "anniversary"


def _add_all(work: Work, entity: str, rows: Iterable[dict[str, Any]]) -> None:
    found = list(rows)
    if found:
        work.add_many(entity, found)
