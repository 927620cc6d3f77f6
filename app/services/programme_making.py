"""From a draft to a programme: sound values to begin with, the planned tasks, the making."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from attrs import frozen

from app.domain.check import findings
from app.domain.clean import clean
from app.domain.period import ONE_DAY, Duration, day_after
from app.domain.role import ROLES
from app.domain.states import Records
from app.errors import Reason, Refused
from app.programmes import library
from app.programmes.template import templates
from app.programmes.template_parts import ProgrammeTemplate
from app.services.office import Office
from app.services.plan_moving import READER
from app.services.plan_phase import Phase, in_phases, phases_of
from app.services.plan_task import Place
from app.services.programme_draft import (
    GRANT,
    ProgrammeDraft,
    TaskChange,
    grant_field,
    has_grant,
    money_faults,
    name_faults,
    new_programme,
    rule_faults,
)
from app.services.programme_rule import rule_fields
from app.services.programme_setup import add_programme, placed
from app.services.review import Row
from app.services.rule_words import RULE_FIELDS
from app.text import Language

CURRENCIES: Final[Mapping[str, str]] = {"SE": "SEK", "NO": "NOK", "DK": "DKK"}
AHEAD: Final = timedelta(weeks=2)
"""So long after today the first task of a programme falls due, unless the person says otherwise."""


@frozen(kw_only=True)
class DraftTask:
    """A planned task as the person has made it."""

    place: Place
    row: Row
    change: TaskChange
    day: date | None


@frozen(kw_only=True)
class Contents:
    """What will be made, in numbers."""

    tasks: int
    left_out: int
    topics: int
    clauses: int
    modules: int
    outcomes: int
    goals: int
    grants: int
    people: int


def languages_offered(office: Office, key: str) -> tuple[Language, ...]:
    """Return the languages of a template, the office's own first, where the template has it."""
    return tuple(sorted(templates()[key].languages, key=lambda code: code != office.language))


def choose_template(office: Office, draft: ProgrammeDraft, key: str) -> None:
    """Begin with a template, or change to another: what the person has typed stays, the rest follows it."""
    before = _sound(office, draft.template_key) if draft.template_key else ({}, {})
    after = _sound(office, key)
    for held, old, new in zip((draft.values, draft.rules), before, after, strict=True):
        for name in {**old, **new}:
            if held.get(name) == old.get(name):
                held[name] = new.get(name)
    draft.grant.setdefault("currency", _currency(office))
    if key != draft.template_key:
        draft.changes.clear()
    draft.template_key = key


def draft_tasks(draft: ProgrammeDraft, records: Records) -> list[DraftTask]:
    """Return the planned tasks as the person has made them; those left out are among them."""
    found = []
    for place, row in placed(records, new_programme(draft)):
        change = draft.changes.get(place, TaskChange())
        found.append(DraftTask(place=place, row=row, change=change, day=change.day or row["due"]))
    return found


def draft_phases(
    draft: ProgrammeDraft, records: Records, language: Language
) -> list[tuple[Phase, list[DraftTask]]]:
    """Return the planned tasks by phase, in the order of their days."""
    tasks = sorted(
        draft_tasks(draft, records), key=lambda task: (task.row["due"] or date.max, task.row["order"])
    )
    rows = [(task.row["phase"] or "", task.row["programme_year_no"], task) for task in tasks]
    return in_phases(phases_of(draft.template_key, [row[:2] for row in rows], language), rows)


def contents(draft: ProgrammeDraft, records: Records) -> Contents:
    """Count what will be made."""
    new = new_programme(draft)
    tasks = draft_tasks(draft, records)
    clauses, modules = _lent(draft, records)
    return Contents(
        tasks=sum(task.change.wanted for task in tasks),
        left_out=sum(not task.change.wanted for task in tasks),
        topics=len(library.topics()), clauses=clauses, modules=modules,
        outcomes=len(new.template.outcomes), goals=len(new.goals), grants=int(has_grant(draft)),
        people=sum(bool(one) for one in draft.people.values()),
    )  # fmt: skip


def make_programme(office: Office, draft: ProgrammeDraft) -> str:
    """Make the programme with everything in one batch, so that one undo takes it away; return its id."""
    if office.role == "reader":
        raise Refused(READER, where="role")
    faults = (*name_faults(draft, office.records), *money_faults(draft), *rule_faults(draft))
    if faults:
        raise Refused(faults[0].why, faults)
    new = new_programme(draft)
    changes = iter([task.change for task in draft_tasks(draft, office.records)])
    with office.work() as work:
        programme = add_programme(work, new, lambda row: _as_changed(row, next(changes), draft.leading))
        held = {"programme_id": programme}
        if has_grant(draft):
            grant = {name: clean(grant_field(name), draft.grant.get(name)) for name in GRANT}
            work.add("funding", {**held, **grant, "report_layout": new.template.report_layout.key})
        for role, person in draft.people.items():
            if person:
                work.add("role", {**held, "role": role, "person_id": person, "is_primary": True})
        found = [one for _, one in findings(work.records.get("programme", programme), work.records, "error")]
        if found:
            raise Refused(found[0].text, tuple(Reason(one.field, one.text) for one in found))
    return programme


def _as_changed(row: Row, change: TaskChange, language: str) -> Row | None:
    if not change.wanted:
        return None
    made = dict(row)
    if change.title is not None:
        made["title"] = {**row["title"], language: change.title}
    if change.day is not None and change.day != row["due"]:
        made |= {"due": change.day, **({"due_locked": True} if row["anchor"] != "none" else {})}
    return made


def _sound(office: Office, key: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return values and rules that make a good programme as they are, but for its title."""
    template = templates()[key]
    start, end = _period(template, office.today)
    values = {
        "languages": languages_offered(office, key),
        "start_date": start,
        "end_date": end,
        "edition": str(start.year),
        "date_precision": "day",
        "min_lead_days_change": None,
        "follow_up_interval_days": None,
        "required_roles": tuple(need.key for need in template.roles if need.required and need.key in ROLES),
        **rule_fields(template.rules),
    }
    values.pop("direction", None)
    return values, {name: getattr(template.rules, name) for name in RULE_FIELDS}


def _period(template: ProgrammeTemplate, today: date) -> tuple[date, date]:
    """Return a first and last day that leave time for everything that comes before the start."""
    moments = [moment.days for task in template.plan.tasks for moment in task.when if moment.anchor == "PS"]
    earliest = today + AHEAD + timedelta(days=max(-min(moments, default=0), 0))
    rules = template.rules
    if rules.programme_years:
        first = date(earliest.year + earliest.month // 12, earliest.month % 12 + 1, 1)
        return first, day_after(first, Duration(months=12 * rules.programme_years)) - ONE_DAY
    first = earliest + timedelta(days=-earliest.weekday() % 7)
    if rules.norm_days:
        return first, first + timedelta(days=rules.norm_days - 1)
    if rules.max_weeks:
        return first, first + timedelta(weeks=rules.max_weeks, days=-3)
    return first, day_after(first, Duration(months=12)) - ONE_DAY


def _currency(office: Office) -> str:
    offices = office.records.of("office")
    return CURRENCIES.get(offices[0].country, "EUR") if offices else "EUR"


def _lent(draft: ProgrammeDraft, records: Records) -> tuple[int, int]:
    """Return how many clauses and modules the office does not have yet."""
    template = templates()[draft.template_key]
    used = {use.key for agreement in template.agreements for use in agreement.clauses}
    clauses = {(key, library.clauses()[key].version) for key in used}
    training = template.training
    wanted = {key for keys in training.required.values() for key in keys} if training is not None else set()
    wanted |= set(training.optional) if training is not None else set()
    modules = {(one.key, one.version) for one in library.modules().values() if one.key in wanted}
    known = {(one.key, one.version) for one in records.of("clause")}
    trained = {(one.key, one.version) for one in records.of("training_module")}
    return len(clauses - known), len(modules - trained)
