from __future__ import annotations

from collections import Counter
from datetime import date
from typing import Any

import pytest

from app.domain.catalogue import entities
from app.domain.task_anchor import anchor_day
from app.errors import Refused
from app.programmes import library
from app.programmes.template import templates
from app.services import editing
from app.services.new_programme import NewProgramme
from app.services.office import Office
from app.services.plan_task import sides_of
from app.services.programme_rule import rules_of
from app.services.programme_setup import add_programme, planned_tasks, set_up_programme
from app.services.template_library import clause_rows
from app.text import LANGUAGES
from tests.services.conftest import MakeOffice

START, END, THREE_YEARS = date(2026, 3, 2), date(2026, 12, 18), date(2029, 3, 1)
KEYS = tuple(templates())
SPOKEN = [(key, code) for key, template in templates().items() for code in template.languages]
# The moments of each plan that are no placement's, times the years or larger events they come in, by
# hand from the templates; partner's quarterly review comes three times in these ten months.
ONE_YEAR = {"iip": 11, "kloss": 16, "innopraksis": 9, "partner": 10, "countrypartner": 20}
YEARLY = {"iip": 11, "kloss": 16, "innopraksis": 9, "partner": 24, "countrypartner": 52}


def set_up(office: Office, key: str, **more: Any) -> str:
    values: dict[str, Any] = {"title": {"en": "A programme"}, "start": START, "end": END, **more}
    return set_up_programme(office, key, **values)


def tasks(office: Office, programme: str) -> list[Any]:
    return list(office.records.of("task", programme_id=programme))


@pytest.mark.parametrize(("key", "code"), SPOKEN)
def test_every_template_sets_up_in_each_of_its_languages(office: Office, key: str, code: str) -> None:
    template = templates()[key]
    programme = set_up(office, key, title={code: "Namn"}, languages=[code])
    made = office.records.get("programme", programme)
    assert (made.languages, made.template_key, made.template_version) == ((code,), key, str(template.version))
    assert made.organiser_role_text == {code: library.support().organiser_role.of(code)}  # type: ignore[arg-type]
    topics = office.records.of("support_topic", programme_id=programme)
    assert [topic.topic for topic in topics] == list(library.topics())
    assert {t.topic for t in topics if t.required} == set(template.support_topics)
    outcomes = office.records.of("learning_outcome", programme_id=programme)
    assert [outcome.text for outcome in outcomes] == [{code: one.text.of(code)} for one in template.outcomes]  # type: ignore[arg-type]
    found = tasks(office, programme)
    assert len(found) == ONE_YEAR[key]
    assert all(set(task.title) == {code} for task in found)


@pytest.mark.parametrize("key", KEYS)
def test_a_programme_of_three_years_has_each_years_tasks(office: Office, key: str) -> None:
    found = tasks(office, set_up(office, key, end=THREE_YEARS, report_due=date(2029, 5, 2)))
    assert len(found) == YEARLY[key]
    years = Counter(task.programme_year_no for task in found)
    assert years[1] == years[2] == years[3]
    assert all(task.due for task in found if task.anchor not in {"CO", "CC"} or key != "kloss")


@pytest.mark.parametrize("key", KEYS)
def test_each_side_that_acts_has_a_task_of_its_own(office: Office, key: str) -> None:
    found = tasks(office, set_up(office, key))
    plan = {task.key: task for task in templates()[key].plan.tasks}
    assert all(
        {t.responsible for t in found if t.key == one.key} == set(sides_of(plan[one.key])) for one in found
    )


@pytest.mark.parametrize("key", ["iip", "partner", "countrypartner"])
def test_the_days_agree_with_the_anchors_the_task_list_counts_from(office: Office, key: str) -> None:
    found = tasks(office, set_up(office, key, end=THREE_YEARS))
    counted = [(task, anchor_day(task, office.records)) for task in found]
    known = [(task, day) for task, day in counted if day is not None]
    assert {task.anchor for task, _ in known} >= {"PS"}
    for task, day in known:
        assert -4 <= (task.due - day).days - task.offset_days <= 0, task


def test_the_days_of_the_iip_plan(office: Office) -> None:
    found = tasks(office, set_up(office, "iip", start=date(2026, 11, 30), end=date(2026, 12, 23)))
    due = {(task.key, task.offset_days): task.due for task in found}
    assert due["role_and_support", -150] == date(2026, 7, 3)
    assert due["open_call", -140] == date(2026, 7, 13)
    assert due["open_call", -110] == date(2026, 8, 12)
    assert due["nominations", 5] == date(2026, 8, 17)
    assert due["selection_decision", 25] == date(2026, 9, 4)  # 6 September is a Sunday
    assert due["presentation", 60] == date(2027, 2, 19)  # 21 February is a Sunday
    assert due["funder_report", 0] is None


def test_a_given_call_and_report_move_what_is_counted_from_them(office: Office) -> None:
    call = (date(2026, 1, 12), date(2026, 2, 9))
    found = tasks(office, set_up(office, "kloss", call=call, report_due=date(2027, 1, 31)))
    due = {(task.key, task.offset_days): task.due for task in found}
    assert due["common_call_text", -30] == date(2025, 12, 12)
    assert due["publish_calls", 0] == call[0]
    assert due["decisions", 30] == date(2026, 3, 11)
    assert due["final_report", 0] == date(2027, 1, 29)


def test_the_office_says_which_holidays_and_which_way(make_office: MakeOffice) -> None:
    office = make_office("NO", "nb")
    setting = office.records.of("office")[0]
    editing.change(office, "office", setting.id, {"deadline_shift": "next_working_day"})
    found = tasks(office, set_up(office, "partner", start=date(2027, 4, 17), end=date(2028, 4, 16)))
    workshop = next(task for task in found if task.key == "workshop_friction")
    assert workshop.due == date(2027, 5, 18)  # 17 May


def test_a_proposed_gathering_is_put_on_a_working_day(office: Office) -> None:
    found = tasks(office, set_up(office, "innopraksis", start=date(2026, 3, 2)))
    gathering = next(task for task in found if task.key == "host_gathering")
    assert gathering.due == date(2025, 12, 30)  # sixty days before is New Year's Day, after New Year's Eve


@pytest.mark.parametrize("key", KEYS)
def test_the_clauses_a_template_uses_stand_once_in_the_office(office: Office, key: str) -> None:
    set_up(office, key)
    first = len(office.records.of("clause"))
    set_up(office, key)
    used = {use.key for agreement in templates()[key].agreements for use in agreement.clauses}
    assert {clause.key for clause in office.records.of("clause")} == used
    assert len(office.records.of("clause")) == first


def test_a_clause_is_taken_over_as_it_stands_in_the_library(office: Office) -> None:
    set_up(office, "countrypartner")
    clause = next(one for one in office.records.of("clause") if one.key == "C01")
    known = library.clauses()["C01"]
    assert dict(clause.text) == dict(known.text.pairs())
    assert set(clause.applies_to_agreement) == known.kinds
    assert (clause.version, clause.mandatory, clause.legal_review) == (1, True, "none")


def test_the_rows_of_an_agreement_name_version_and_chosen_parts() -> None:
    exchange, internship = (templates()[key].agreements[0] for key in ("kloss", "innopraksis"))
    rows = clause_rows(exchange)
    assert [row["key"] for row in rows] == [use.key for use in exchange.clauses]
    assert [row for row in rows if "parts" in row] == [{"key": "C06", "version": 1, "parts": "a,b,d,f"}]
    assert "C10" not in {row["key"] for row in clause_rows(internship)}
    assert "C10" in {row["key"] for row in clause_rows(internship, optional=["C10"])}


def test_the_partner_template_brings_modules_with_questions_and_tools(office: Office) -> None:
    set_up(office, "partner")
    set_up(office, "partner")
    modules = sorted(office.records.of("training_module"), key=lambda module: module.key)
    assert [module.key for module in modules] == ["M1", "M2", "M3", "M4", "M5", "M6", "M7"]
    assert [m.key for m in modules if not m.required] == ["M7"]
    assert {m.key for m in modules if "faculty_mentor" in m.audience} == {"M1", "M4", "M5"}
    for module in modules:
        questions = office.records.of("training_question", module_id=module.id)
        assert [question.kind for question in questions] == ["single"] * 3 + ["reflection"]
        letters = [{row["key"] for row in question.options} for question in questions[:3]]
        assert all(q.correct[0] in known for q, known in zip(questions[:3], letters, strict=True))
        assert set(module.content) == set(LANGUAGES)
    tools = office.records.of("tool")
    assert len(tools) == 9
    assert {tool.key for tool in tools if tool.for_permanent_staff} == {"T-EXP", "T-ONB", "T-FB"}


@pytest.mark.parametrize("key", KEYS)
def test_the_rules_of_the_template_hold_until_the_office_changes_them(office: Office, key: str) -> None:
    programme = set_up(office, key)
    rules = templates()[key].rules
    assert rules_of(office.records.get("programme", programme), office.records) == rules
    with office.work() as work:
        work.set("programme", programme, min_lead_days_change=21)
        for known in office.records.of("setting", scope_id=programme, key="rule.min_assessors"):
            work.delete("setting", known.id)
        work.add(
            "setting",
            {"scope": "programme", "scope_id": programme, "key": "rule.min_assessors", "value": "4"},
        )
    changed = rules_of(office.records.get("programme", programme), office.records)
    assert changed is not None
    assert (changed.min_lead_days, changed.min_assessors, changed.kinds) == (21, 4, rules.kinds)


def test_an_emptied_setting_lifts_a_rule(office: Office) -> None:
    programme = set_up(office, "innopraksis")
    settings = {one.key: one for one in office.records.of("setting", scope_id=programme)}
    assert settings["rule.question_time"].value == "yes"
    with office.work() as work:
        work.set("setting", settings["rule.question_time"].id, value=None)
        work.set("setting", settings["rule.kinds"].id, value="internship, other")
    rules = rules_of(office.records.get("programme", programme), office.records)
    assert rules is not None
    assert (rules.question_time, rules.kinds) == (False, ("internship", "other"))


def test_the_roles_a_placement_needs_come_from_the_template(office: Office) -> None:
    programme = office.records.get("programme", set_up(office, "iip"))
    assert set(programme.required_roles) == {
        "coordinator",
        "programme_manager",
        "coach",
        "host_mentor",
        "academic_supervisor",
        "emergency_duty",
    }
    partner = office.records.get("programme", set_up(office, "partner"))
    assert "student_leader" not in partner.required_roles


def test_goals_and_further_fields_are_taken_along(office: Office) -> None:
    programme = set_up(
        office, "iip", goals=[{"sv": "Ett mål"}, {"sv": "Ett till"}], more={"registry_number": "2026-00123"}
    )
    assert [goal.text for goal in office.records.of("goal", programme_id=programme)] == [
        {"sv": "Ett mål"},
        {"sv": "Ett till"},
    ]
    assert office.records.get("programme", programme).registry_number == "2026-00123"


@pytest.mark.parametrize("key", KEYS)
def test_one_undo_takes_the_whole_programme_away(office: Office, key: str) -> None:
    before = {entity: len(office.records.of(entity)) for entity in entities()}
    set_up(office, key, end=THREE_YEARS)
    assert sum(len(office.records.of(entity)) for entity in entities()) > sum(before.values()) + 30
    undone = editing.undo(office)
    assert undone.kept == 0
    assert {entity: len(office.records.of(entity)) for entity in entities()} == before


def test_a_programme_can_be_added_within_another_batch(office: Office) -> None:
    with office.work() as work:
        new = NewProgramme(template_key="kloss", title={"sv": "Ett"}, start=START, end=END)
        programme = add_programme(work, new)
        work.set("programme", programme, registry_number="7")
    assert len(office.store.reading.batches(10)) == 2
    assert office.records.get("programme", programme).registry_number == "7"


def test_a_person_may_leave_out_or_move_tasks_before_they_are_made(office: Office) -> None:
    new = NewProgramme(template_key="kloss", title={"sv": "Ett"}, start=START, end=END)
    planned = planned_tasks(office.records, new)
    assert len(planned) == ONE_YEAR["kloss"]

    def review(task: dict[str, Any]) -> dict[str, Any] | None:
        return None if task["key"] == "focus_groups" else {**task, "due": END, "due_locked": True}

    with office.work() as work:
        programme = add_programme(work, new, review)
    found = tasks(office, programme)
    assert len(found) == len(planned) - 4
    assert {(task.due, task.due_locked) for task in found} == {(END, True)}


@pytest.mark.parametrize(
    ("key", "wrong", "where"),
    [
        ("nothing", {}, {"template_key"}),
        ("iip", {"end": date(2026, 3, 1)}, {"end_date"}),
        ("iip", {"languages": ["sv", "da"]}, {"languages"}),
        ("iip", {"languages": ["xx"]}, {"languages"}),
        ("iip", {"title": {"sv": " "}, "languages": ["nb"]}, {"title", "languages"}),
        ("kloss", {"call": (date(2026, 2, 9), date(2026, 2, 9))}, {"call"}),
        ("countrypartner", {"end": THREE_YEARS, "date_precision": "year"}, {"year_count"}),
        (
            "countrypartner",
            {"start": date(2018, 1, 1), "end": date(2021, 12, 31), "date_precision": "year", "years": 3},
            {"year_count"},
        ),
        ("countrypartner", {"end": THREE_YEARS, "years": 2}, {"year_count"}),
    ],
)
def test_what_contradicts_itself_is_refused_and_nothing_is_made(
    office: Office, key: str, wrong: dict[str, Any], where: set[str]
) -> None:
    with pytest.raises(Refused) as refused:
        set_up(office, key, **wrong)
    assert {reason.where for reason in refused.value.reasons} == where
    assert all(len({reason.why.of(code) for code in LANGUAGES}) == 4 for reason in refused.value.reasons)
    assert not office.records.of("programme")
    assert not office.records.of("clause")


def test_only_years_are_known_but_the_first_day_and_their_number_agree(office: Office) -> None:
    programme = set_up(
        office,
        "countrypartner",
        start=date(2018, 9, 1),
        end=date(2021, 8, 31),
        date_precision="year",
        years=3,
    )
    made = office.records.get("programme", programme)
    assert (made.date_precision, made.year_count) == ("year", 3)


def test_a_single_year_needs_no_number(office: Office) -> None:
    assert set_up(office, "iip", date_precision="year")
