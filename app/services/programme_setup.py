"""Setting up a programme from a template: rules, support matrix, outcomes, clauses and plan in one batch."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from types import MappingProxyType
from typing import Any, Final

import attrs

from app.domain.role import ROLES
from app.domain.states import Records
from app.programmes import library
from app.programmes.template_parts import ProgrammeTemplate
from app.services.anchor import working_days
from app.services.new_programme import NewProgramme
from app.services.office import Office
from app.services.plan_task import Place, ProgrammeDays, placed_tasks
from app.services.programme_rule import FIELDS, lifted_rules, rule_fields, rule_settings
from app.services.review import Review, Row, add_all, as_planned, reviewed
from app.services.template_library import lend
from app.services.worded import worded
from app.services.writing_right import needs_writer
from app.storage.work import Work
from app.text import Language

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
    needs_writer(office)
    new = NewProgramme(
        template_key=template_key, title=title, start=start, end=end, edition=edition, acronym=acronym,
        languages=languages, date_precision=date_precision, years=years, report_due=report_due,
        call=call, goals=goals, more=more,
    )  # fmt: skip
    with office.work() as work:
        return add_programme(work, new)


def planned_tasks(records: Records, new: NewProgramme) -> list[Row]:
    """Return the tasks a programme would begin with, to be shown on a timeline before it is made."""
    return [row for _, row in placed(records, new)]


def placed(records: Records, new: NewProgramme) -> Iterator[tuple[Place, Row]]:
    """Go through the tasks a programme would begin with, each with its place in the plan."""
    days = ProgrammeDays(
        plan=new.template.plan, start=new.start, end=new.end, years=new.years_by(year_rule(records)),
        report_due=new.report_due, call=new.call, working=working_days(records),
    )  # fmt: skip
    return placed_tasks(days, new.spoken)


def add_programme(work: Work, new: NewProgramme, review: Review = as_planned) -> str:
    """Make a programme from a template within a batch that holds other things too; return its id."""
    new.check(year_rule(work.records))
    template = attrs.evolve(new.template, rules=attrs.evolve(new.template.rules, **new.rules))
    lend(work, template)
    programme = work.add("programme", _programme_values(new, template))
    held = {"programme_id": programme}
    work.add_many("support_topic", [{**held, **row} for row in _topics(template, new.spoken)])
    settings: list[Row] = [*rule_settings(template.rules), *lifted_rules(_lifted(new))]
    add_all(work, "setting", ({"scope_id": programme, **row} for row in settings))
    add_all(work, "learning_outcome", ({**held, **row} for row in _outcomes(template, new.spoken)))
    add_all(work, "goal", ({**held, **row} for row in _goals(new)))
    add_all(work, "task", reviewed(({**held, **row} for row in planned_tasks(work.records, new)), review))
    return programme


def _programme_values(new: NewProgramme, template: ProgrammeTemplate) -> Row:
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


def _lifted(new: NewProgramme) -> list[str]:
    """Return the rules of the template that shall not hold here at all."""
    rules = new.template.rules
    emptied = {name for name, value in new.rules.items() if not value}
    emptied |= {name for name, field in FIELDS.items() if field in new.more and not new.more[field]}
    return sorted(name for name in emptied if getattr(rules, name))


def _topics(template: ProgrammeTemplate, languages: tuple[Language, ...]) -> list[Row]:
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


def _outcomes(template: ProgrammeTemplate, languages: tuple[Language, ...]) -> list[Row]:
    return [
        {"text": worded(outcome.text, languages), "order": order, "source": "programme"}
        for order, outcome in enumerate(template.outcomes, start=1)
    ]


def _goals(new: NewProgramme) -> list[Row]:
    return [{"level": "goal", "text": dict(text), "order": no} for no, text in enumerate(new.goals, start=1)]


def year_rule(records: Records) -> str:
    """Return how the office whose records these are counts programme years."""
    offices = records.of("office")
    return str(offices[0].programme_year_rule) if offices else "anniversary"
