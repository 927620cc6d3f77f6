"""A programme on its way: sound from the start, refused at the field, made in one batch."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from app.errors import Refused
from app.programmes.template import templates
from app.services import editing
from app.services.office import Office
from app.services.plan_moving import READER
from app.services.programme_draft import ProgrammeDraft, TaskChange, money_faults, name_faults, rule_faults
from app.services.programme_making import (
    choose_template,
    contents,
    draft_phases,
    draft_tasks,
    make_programme,
)
from app.services.programme_rule import rules_of
from app.services.rule_words import RULE_FIELDS
from app.services.template_card import template_cards
from app.text import LANGUAGES
from tests.services.conftest import MakeOffice

KEYS = tuple(templates())
SPOKEN = [(key, code) for key, template in templates().items() for code in template.languages]


def begun(office: Office, key: str = "innopraksis", **values: Any) -> ProgrammeDraft:
    draft = ProgrammeDraft()
    choose_template(office, draft, key)
    draft.values |= {"title": dict.fromkeys(draft.values["languages"], "Praktik"), **values}
    return draft


def faults(draft: ProgrammeDraft, office: Office) -> list[str]:
    found = (*name_faults(draft, office.records), *money_faults(draft), *rule_faults(draft))
    return [reason.where for reason in found]


@pytest.mark.parametrize(("key", "code"), SPOKEN)
def test_a_template_and_a_title_are_enough(office: Office, key: str, code: str) -> None:
    draft = begun(office, key, languages=(code,), title={code: "Praktik"})
    assert faults(draft, office) == []
    tasks = draft_tasks(draft, office.records)
    assert tasks
    assert all(task.day is None or task.day > office.today for task in tasks)
    told = contents(draft, office.records)
    programme = make_programme(office, draft)
    made = office.records.get("programme", programme)
    assert (made.title, made.languages, made.template_key) == ({code: "Praktik"}, (code,), key)
    assert told.tasks == len(office.records.of("task", programme_id=programme))
    assert told.clauses == len(office.records.of("clause"))
    assert told.modules == len(office.records.of("training_module"))
    assert told.topics == len(office.records.of("support_topic", programme_id=programme))
    assert told.outcomes == len(office.records.of("learning_outcome", programme_id=programme))
    assert rules_of(made, office.records) == templates()[key].rules
    again = contents(draft, office.records)
    assert (again.clauses, again.modules) == (0, 0)
    editing.undo(office)
    assert office.records.get("programme", programme) is None
    assert office.records.of("task") == []


def test_the_offices_own_language_leads_where_the_template_has_it(make_office: MakeOffice) -> None:
    office = make_office("DK", "da")
    assert begun(office, "partner").values["languages"] == ("da", "en", "sv", "nb")
    assert begun(office, "kloss").values["languages"] == ("sv", "en")
    assert begun(office, "kloss").grant["currency"] == "DKK"


@pytest.mark.parametrize("key", KEYS)
def test_a_template_tells_what_it_is_before_it_is_chosen(key: str) -> None:
    card = next(one for one in template_cards() if one.key == key)
    template = templates()[key]
    assert (card.languages, card.tasks) == (template.languages, len(template.plan.tasks))
    for code in LANGUAGES:
        assert all(words.of(code) for words in (card.name, card.purpose, card.audience, card.period))


def test_the_cards_say_the_period_of_their_template() -> None:
    said = {card.key: card.period.en for card in template_cards()}
    assert said == {
        "iip": "About 26 days a placement",
        "kloss": "Placements of up to 12 months",
        "innopraksis": "10–16 weeks a placement",
        "partner": "As long as you decide",
        "countrypartner": "3 programme years · Placements of up to 12 months",
    }


def test_another_template_keeps_what_was_typed_and_changes_the_rest(office: Office) -> None:
    draft = begun(office, "innopraksis", edition="Spring")
    draft.values["end_date"] = end = draft.values["end_date"] + timedelta(days=1)
    draft.rules["hours_per_week"] = 20
    choose_template(office, draft, "kloss")
    assert draft.values["title"] == {"nb": "Praktik", "en": "Praktik"}
    assert (draft.values["edition"], draft.values["end_date"]) == ("Spring", end)
    assert draft.values["languages"] == ("sv", "en")
    assert (draft.rules["hours_per_week"], draft.rules["min_assessors"]) == (20, 2)
    assert draft.rules["max_weeks"] is None


@pytest.mark.parametrize(
    ("values", "where"),
    [
        ({"title": None}, "title"),
        ({"title": {"nb": "  "}}, "title"),
        ({"title": {"nb": "x" * 200_000}}, "title"),
        ({"start_date": "someday"}, "start_date"),
        ({"end_date": None}, "end_date"),
        ({"end_date": date(2020, 1, 1)}, "end_date"),
        ({"languages": ()}, "languages"),
        ({"languages": ("sv",), "title": {"sv": "Praktik"}}, "languages"),
        ({"year_count": "many"}, "year_count"),
        ({"year_count": 7}, "year_count"),
        ({"date_precision": "year", "end_date": date(2031, 1, 1)}, "year_count"),
    ],
)
def test_what_does_not_fit_is_refused_at_its_field(
    office: Office, values: dict[str, Any], where: str
) -> None:
    draft = begun(office)
    draft.values |= values
    assert [reason.where for reason in name_faults(draft, office.records)] == [where]
    with pytest.raises(Refused):
        make_programme(office, draft)
    assert office.records.of("programme") == []


def test_a_grant_needs_its_funder_and_its_amount(office: Office) -> None:
    draft = begun(office)
    assert money_faults(draft) == ()
    draft.grant["amount_minor"] = 500_000
    assert [reason.where for reason in money_faults(draft)] == ["funder_org_id"]
    draft.grant = {"funder_org_id": "nobody of that name", "currency": "SEK"}
    assert [reason.where for reason in money_faults(draft)] == ["funder_org_id", "amount_minor"]
    draft.grant = {"report_due": "later", "currency": "SEK"}
    assert [reason.where for reason in money_faults(draft)] == ["report_due"]
    draft.grant = {"currency": "SEK"}
    draft.people["coordinator"] = "somebody"
    draft.goals = "x" * 3_000
    assert [reason.where for reason in money_faults(draft)] == ["coordinator", "goals"]


def test_the_call_has_two_days_or_none(office: Office) -> None:
    draft = begun(office, "kloss")
    draft.call = {"opens": date(2027, 1, 10)}
    assert [reason.where for reason in rule_faults(draft)] == ["closes"]
    draft.call["closes"] = date(2027, 1, 9)
    assert [reason.where for reason in rule_faults(draft)] == ["closes"]
    draft.call["closes"] = date(2027, 2, 9)
    assert rule_faults(draft) == ()
    opens = [task.day for task in draft_tasks(draft, office.records) if task.row["key"] == "publish_calls"]
    assert opens == [date(2027, 1, 10)]
    draft.rules["hours_per_week"] = "lots"
    draft.values["quota_per_year"] = 0
    assert [reason.where for reason in rule_faults(draft)] == ["quota_per_year", "hours_per_week"]


def test_grant_people_goals_and_rules_come_along(office: Office) -> None:
    funder = editing.add(office, "organisation", {"legal_name": "Fund", "kind": "funder", "country": "SE"})
    person = editing.add(office, "person", {"given_name": "Åse", "family_name": "Moe", "language": "nb"})
    draft = begun(office, registry_number="2026/17", quota_per_year="12", host_country_rule=("NO", "SE"))
    draft.grant |= {"funder_org_id": funder, "amount_minor": 5_000_000, "report_due": date(2028, 1, 31)}
    draft.people |= {"coordinator": person, "contact_person": None}
    draft.goals = "More places\n\n  Better mentors  \n"
    draft.rules |= {"question_time": False, "min_task_areas": None, "hours_per_week": "24"}
    programme = make_programme(office, draft)
    made = office.records.get("programme", programme)
    assert (made.registry_number, made.quota_per_year, made.host_country_rule) == (
        "2026/17",
        12,
        ("NO", "SE"),
    )
    grant = office.records.of("funding", programme_id=programme)[0]
    assert (grant.funder_org_id, grant.amount_minor, grant.currency) == (funder, 5_000_000, "SEK")
    assert (grant.report_due, grant.report_layout) == (date(2028, 1, 31), "generic")
    roles = [(r.role, r.person_id) for r in office.records.of("role", programme_id=programme)]
    assert roles == [("coordinator", person)]
    goals = sorted(office.records.of("goal", programme_id=programme), key=lambda goal: goal.order)
    assert [goal.text for goal in goals] == [{"nb": "More places"}, {"nb": "Better mentors"}]
    rules = rules_of(made, office.records)
    assert rules is not None
    assert (rules.question_time, rules.min_task_areas, rules.hours_per_week) == (False, None, 24)
    editing.undo(office)
    assert office.records.of("funding") == office.records.of("role") == office.records.of("goal") == []


def test_a_rule_of_a_field_can_be_lifted_too(office: Office) -> None:
    draft = begun(office, "countrypartner", quota_per_year=None, host_country_rule=())
    made = office.records.get("programme", make_programme(office, draft))
    rules = rules_of(made, office.records)
    assert rules is not None
    assert (rules.quota_per_year, rules.host_countries) == (None, ())
    assert rules.max_placement == "P1Y"


def test_tasks_left_out_moved_and_renamed(office: Office) -> None:
    draft = begun(office)
    tasks = {task.row["key"]: task for task in draft_tasks(draft, office.records)}
    day = tasks["matching"].row["due"] + timedelta(days=2)
    draft.changes = {
        tasks["remind_hosts"].place: TaskChange(wanted=False),
        tasks["matching"].place: TaskChange(day=day, title="Hitta plats"),
        tasks["note_sent"].place: TaskChange(day=tasks["note_sent"].row["due"]),
    }
    told = contents(draft, office.records)
    assert (told.tasks, told.left_out) == (len(tasks) - 1, 1)
    programme = make_programme(office, draft)
    made = {task.key: task for task in office.records.of("task", programme_id=programme)}
    assert set(made) == set(tasks) - {"remind_hosts"}
    assert (made["matching"].due, made["matching"].due_locked) == (day, True)
    assert made["matching"].title == {"nb": "Hitta plats", "en": "Matching"}
    assert made["note_sent"].due_locked is False


def test_the_planned_tasks_stand_in_the_phases_of_the_template(office: Office) -> None:
    draft = begun(office, "countrypartner")
    phases = draft_phases(draft, office.records, "da")
    names = [phase.name for phase, _ in phases]
    assert names[1:4] == ["År 1", "År 2", "År 3"]
    assert sum(len(tasks) for _, tasks in phases) == len(draft_tasks(draft, office.records))
    days = [task.row["due"] for task in phases[1][1]]
    assert days == sorted(days)


def test_only_rules_of_a_template_are_asked_for() -> None:
    names = {name for name in RULE_FIELDS if hasattr(templates()["iip"].rules, name)}
    assert names == set(RULE_FIELDS)


def test_a_reader_makes_no_programme(office: Office) -> None:
    draft = begun(office)
    user = {"display_name": "Anna", "initials": "AL", "role": "reader", "email": "a@kontoret.example"}
    editing.add(office, "app_user", {**user, "ui_language": "en"})
    with pytest.raises(Refused) as refused:
        make_programme(office, draft)
    assert refused.value.text == READER
