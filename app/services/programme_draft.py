"""A programme on its way: what a person has typed so far, and its faults step by step."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, Final

from attrs import Factory, define, frozen

from app.domain.catalogue import entity_named
from app.domain.clean import clean
from app.domain.fields import FieldSpec
from app.domain.states import Records
from app.errors import Reason, Refused
from app.services.new_programme import CALL_TURNED, NewProgramme
from app.services.plan_task import Place
from app.services.programme_setup import year_rule
from app.services.rule_words import RULE_FIELDS
from app.text import Text

NAMED: Final = (
    "title", "acronym", "edition", "languages",
    "start_date", "end_date", "date_precision", "year_count",
)  # fmt: skip
RULED: Final = (
    "quota_per_year", "norm_placement_days", "max_placement", "host_country_rule",
    "min_lead_days_change", "follow_up_interval_days", "required_roles",
)  # fmt: skip
FILED: Final = ("registry_number",)
GRANT: Final = ("funder_org_id", "grant_reference", "amount_minor", "currency", "report_due")
TELLING: Final = ("funder_org_id", "grant_reference", "amount_minor")
"""Any of these filled in says that there is a grant."""
CALL: Final = ("opens", "closes")
ROLES_ASKED: Final = ("project_responsible", "coordinator", "contact_person")
LONGEST_GOAL: Final = 2_000
MOST_GOALS: Final = 50
GOALS_TOO_LONG: Final = Text(
    en="Write at most {most} goals, one on each line, each shorter than {long} letters.",
    sv="Skriv högst {most} mål, ett per rad, vart och ett kortare än {long} tecken.",
    nb="Skriv høyst {most} mål, ett på hver linje, hvert kortere enn {long} tegn.",
    da="Skriv højst {most} mål, ét pr. linje, hvert kortere end {long} tegn.",
)
ONE_CALL_DAY: Final = Text(
    en="Give both days of the call, or leave both empty: then the plan proposes them.",
    sv="Ange utlysningens båda dagar, eller lämna båda tomma: då föreslår planen dem.",
    nb="Oppgi begge dagene for utlysningen, eller la begge stå tomme: da foreslår planen dem.",
    da="Angiv begge opslagets dage, eller lad begge stå tomme: så foreslår planen dem.",
)


@frozen(kw_only=True)
class TaskChange:
    """What a person has made of one planned task; ``day`` and ``title`` are None where they stand."""

    wanted: bool = True
    day: date | None = None
    title: str | None = None


@define(kw_only=True, eq=False)
class ProgrammeDraft:
    """Everything typed in the wizard, as it was typed; kept when somebody goes back."""

    template_key: str = ""
    values: dict[str, Any] = Factory(dict)
    """Fields of the programme, by name."""
    grant: dict[str, Any] = Factory(dict)
    call: dict[str, Any] = Factory(dict)
    people: dict[str, Any] = Factory(dict)
    """A person by role."""
    goals: str = ""
    rules: dict[str, Any] = Factory(dict)
    changes: dict[Place, TaskChange] = Factory(dict)

    @property
    def leading(self) -> str:
        """Return the programme's leading language."""
        return next(iter(self.values.get("languages") or ("en",)))


def programme_field(name: str) -> FieldSpec:
    """Return the declaration of a field of the programme."""
    return entity_named("programme").fields[name]


def grant_field(name: str) -> FieldSpec:
    """Return the declaration of a field of the grant."""
    return entity_named("funding").fields[name]


def call_field(name: str) -> FieldSpec:
    """Return the declaration of a day of the call."""
    return entity_named("call").fields[name]


def name_faults(draft: ProgrammeDraft, records: Records) -> tuple[Reason, ...]:
    """Return what is wrong with name, period and languages, each at its field."""
    found = tuple(_unfit({name: (programme_field(name), draft.values.get(name)) for name in NAMED}))
    if found:
        return found
    try:
        new_programme(draft, named_only=True).check(year_rule(records))
    except Refused as refused:
        return refused.reasons
    return ()


def money_faults(draft: ProgrammeDraft) -> tuple[Reason, ...]:
    """Return what is wrong with grant, people and goals."""
    asked = GRANT if any(draft.grant.get(name) not in (None, "") for name in TELLING) else ("report_due",)
    found = list(_unfit({name: (programme_field(name), draft.values.get(name)) for name in FILED}))
    found += _unfit({name: (grant_field(name), draft.grant.get(name)) for name in asked})
    person = entity_named("role").fields["person_id"]
    found += _unfit({role: (person, one) for role, one in draft.people.items() if one})
    lines = goal_lines(draft)
    if len(lines) > MOST_GOALS or any(len(line) > LONGEST_GOAL for line in lines):
        found.append(Reason("goals", GOALS_TOO_LONG.fill(most=MOST_GOALS, long=LONGEST_GOAL)))
    return tuple(found)


def rule_faults(draft: ProgrammeDraft) -> tuple[Reason, ...]:
    """Return what is wrong with quotas, rules, countries and the days of the call."""
    found = list(_unfit({name: (programme_field(name), draft.values.get(name)) for name in RULED}))
    found += _unfit({name: (RULE_FIELDS[name], value) for name, value in draft.rules.items()})
    days: dict[str, Any] = {name: draft.call.get(name) for name in CALL if draft.call.get(name)}
    unfit = list(_unfit({name: (call_field(name), value) for name, value in days.items()}))
    if len(days) == 1 and not unfit:
        unfit.append(Reason(next(name for name in CALL if name not in days), ONE_CALL_DAY))
    if len(days) == len(CALL) and not unfit and days["closes"] <= days["opens"]:
        unfit.append(Reason("closes", CALL_TURNED.fill(opens=days["opens"], closes=days["closes"])))
    return tuple(found + unfit)


def new_programme(draft: ProgrammeDraft, *, named_only: bool = False) -> NewProgramme:
    """Return the programme that the draft asks for; call it once nothing is at fault."""
    values = {name: clean(programme_field(name), draft.values.get(name)) for name in NAMED}
    title = {code: words for code, words in values.pop("title").items() if code in values["languages"]}
    basic: dict[str, Any] = {
        "template_key": draft.template_key, "title": title, "start": values.pop("start_date"),
        "end": values.pop("end_date"), "edition": values.pop("edition") or "",
        "acronym": values.pop("acronym") or "", "languages": values.pop("languages"),
        "date_precision": values.pop("date_precision") or "day", "years": values.pop("year_count"),
    }  # fmt: skip
    if named_only:
        return NewProgramme(**basic)
    kept = {name: clean(programme_field(name), draft.values.get(name)) for name in (*FILED, *RULED)}
    call = tuple(clean(call_field(name), draft.call.get(name)) for name in CALL if draft.call.get(name))
    return NewProgramme(
        **basic,
        report_due=clean(grant_field("report_due"), draft.grant.get("report_due")),
        call=(call[0], call[1]) if len(call) == len(CALL) else None,
        goals=tuple({draft.leading: line} for line in goal_lines(draft)),
        more={name: _or_default(name, value) for name, value in kept.items()},
        rules={name: clean(RULE_FIELDS[name], value) or False for name, value in draft.rules.items()},
    )


def goal_lines(draft: ProgrammeDraft) -> list[str]:
    """Return the goals, one a line."""
    return [line.strip() for line in draft.goals.splitlines() if line.strip()]


def has_grant(draft: ProgrammeDraft) -> bool:
    """Say whether a grant was entered."""
    return any(draft.grant.get(name) not in (None, "") for name in TELLING)


def _unfit(fields: Mapping[str, tuple[FieldSpec, Any]]) -> Iterator[Reason]:
    for name, (spec, value) in fields.items():
        try:
            clean(spec, value)
        except Refused as refused:
            yield from (Reason(name, reason.why) for reason in refused.reasons)


def _or_default(name: str, value: Any) -> Any:
    """Return a rule's value; one that must have a value and is left empty keeps the field's own."""
    return programme_field(name).default if value is None else value
