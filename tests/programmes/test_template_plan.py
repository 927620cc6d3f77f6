"""The plans hold the tasks that the templates promise: when, who, in which order."""

from collections.abc import Mapping

import pytest

from app.programmes.moment import SCOPES
from app.programmes.template import templates
from app.programmes.template_plan import PlannedTask

KEYS = ("countrypartner", "iip", "innopraksis", "kloss", "partner")

# Every task of a plan in its order: its moments, then who does it.
PLANS: Mapping[str, tuple[str, ...]] = {
    "iip": (
        "PS-150: coordinator",
        "PS-140 opens, PS-110 closes: coordinator",
        "CC+5: coordinator",
        "CC+25: intermediary",
        "PS-75: coordinator",
        "PS-60: intermediary",
        "AS-45: participant",
        "AS-40: intermediary",
        "AS-30: participant",
        "AS-28: all",
        "AS-21: host",
        "AS-14: coordinator",
        "AS-10: coordinator",
        "AS+1: intermediary",
        "AS+3: coordinator",
        "AS+14: coach",
        "AE-3: coordinator",
        "AE-3: coordinator",
        "AE+14: participant",
        "AE+14: host",
        "PE+60: participant",
        "PE+45: coordinator",
        "RD-14 draft, RD: coordinator",
    ),
    "kloss": (
        "PS+30: coordinator",
        "CO-30: coordinator",
        "CO: home",
        "CC-14: home",
        "CC+30: home",
        "AS-30: participant_manager, host_manager",
        "AS-14: all",
        "AS-7: coordinator",
        "AM: coordinator",
        "AE+7: coordinator",
        "AE+30: home",
        "AE+180: coordinator",
        "PE-240 participants, PE-210 managers, PE-180 hosts, PE-150 coordinators: coordinator",
        "PE-120: coordinator",
        "PE-90: steering_group",
        "PE-60: coordinator",
        "PE-45: coordinator",
        "PE-30, PE+180: coordinator",
        "RD: coordinator",
    ),
    "innopraksis": (
        "PS-120: coordinator",
        "EV-28: coordinator",
        "EV-7: coordinator",
        "EV-1: coordinator",
        "EV: coordinator",
        "EV+5: coordinator",
        "EV+10: coordinator",
        "PS-45: host",
        "PS-35: coordinator",
        "AS-14: all",
        "AS-7: host, participant",
        "AS: host",
        "AS+7: coordinator",
        "AM: coordinator",
        "AE-5: coordinator",
        "AE+7: coordinator",
        "AE+14: coordinator",
    ),
    "partner": (
        "PS+30: coordinator",
        "PS+75: coordinator",
        "PS+60: coordinator",
        "PS+120: coordinator",
        "AS-42: coordinator",
        "AS-40: host_mentor",
        "AS-7, AS+14 latest: host_mentor",
        "AS-10: coordinator",
        "AS-5: academic_supervisor",
        "AS+14, AE: coordinator",
        "AE+7: host_mentor",
        "PS: coordinator",
        "YE-30: coordinator",
        "YE: coordinator",
        "YE+14: coordinator",
    ),
    "countrypartner": (
        "PS+30: owner",
        "PS+90: partner",
        "YS+30: owner",
        "YS+60: owner",
        "YS+75, YS+200: programme_manager",
        "YS+80 opens, YS+130 closes, CC+21 decision: partner",
        "CC+45: partner",
        "AS-90: participant",
        "AS-42: all",
        "EV: programme_manager",
        "EV: programme_manager",
        "EV-21: host",
        "EV+5: programme_manager",
        "YE-45: owner",
        "YE+30: owner",
        "AE+90: owner",
        "PE-60: owner",
        "RD: owner",
    ),
}
PHASES = {"iip": 7, "kloss": 7, "innopraksis": 6, "partner": 7, "countrypartner": 5}

# What must have happened before the anchor day, and what cannot happen before it.
BEFORE = ("agreement_signed", "anchoring_statements", "assignment_talk", "mentor_invited", "support_sheet")
AFTER = ("end_survey", "effects_survey", "return_talk", "certificates", "hired_after_stay", "first_follow_up")


def written(task: PlannedTask) -> str:
    return f"{', '.join(map(str, task.when))}: {', '.join(task.who)}"


@pytest.mark.parametrize("key", KEYS)
def test_the_tasks_stand_in_the_plan(key: str) -> None:
    assert tuple(written(task) for task in templates()[key].plan.tasks) == PLANS[key]


@pytest.mark.parametrize("key", KEYS)
def test_the_phases_of_the_whole_programme(key: str) -> None:
    template = templates()[key]
    years = template.rules.programme_years or 1
    assert len(template.plan.phases_over(years)) == PHASES[key]


def test_a_year_is_a_phase_each_time_with_its_six_steps() -> None:
    plan = templates()["countrypartner"].plan
    phases = [(phase.key, year) for phase, year in plan.phases_over(3)]
    assert phases == [("establishment", None), ("year", 1), ("year", 2), ("year", 3), ("closing", None)]
    year = next(phase for phase in plan.phases if phase.each_year)
    assert len(year.steps) == 6
    assert year.name.of("da") == "År {{year}}"


@pytest.mark.parametrize("key", KEYS)
def test_every_phase_has_work_in_it_and_every_task_has_somebody(key: str) -> None:
    plan = templates()[key].plan
    assert {task.phase for task in plan.tasks} == {phase.key for phase in plan.phases}
    assert all(task.who and task.when for task in plan.tasks)


@pytest.mark.parametrize("key", KEYS)
def test_offsets_stand_on_the_right_side_of_their_day(key: str) -> None:
    for task in templates()[key].plan.tasks:
        for moment in task.when:
            if task.key in BEFORE:
                assert moment.days < 0, task.key
            if task.key in AFTER:
                assert moment.days > 0, task.key
            if moment.anchor in {"RD", "AM"}:
                assert moment.days <= 0, task.key


@pytest.mark.parametrize("key", KEYS)
def test_the_days_around_a_placement_follow_each_other(key: str) -> None:
    tasks = {task.key: task for task in templates()[key].plan.tasks}

    def day(name: str) -> int | None:
        return tasks[name].when[0].days if name in tasks else None

    for earlier, later in (
        ("agreement_signed", "expectation_sheet"),
        ("expectation_sheet", "last_day_for_changes"),
        ("last_day_for_changes", "support_sheet"),
        ("anchoring_statements", "agreement_signed"),
        ("mentor_invited", "self_rating_before"),
        ("self_rating_before", "modules_passed"),
        ("note_drafted", "note_sent"),
        ("common_call_text", "publish_calls"),
    ):
        first, second = day(earlier), day(later)
        if first is not None and second is not None:
            assert first < second, f"{key}: {earlier} before {later}"


@pytest.mark.parametrize("key", KEYS)
def test_moments_with_one_anchor_stand_in_time_order(key: str) -> None:
    for task in templates()[key].plan.tasks:
        days = [moment.days for moment in task.when if moment.anchor == task.when[0].anchor]
        assert days == sorted(days), task.key


@pytest.mark.parametrize("key", KEYS)
def test_tasks_of_an_event_find_an_event(key: str) -> None:
    plan = templates()[key].plan
    for task in plan.tasks:
        if any(moment.anchor == "EV" for moment in task.when):
            assert task.event or any(event.larger for event in plan.events), task.key
        else:
            assert not task.event, task.key


@pytest.mark.parametrize(
    ("key", "opens", "closes"), [("iip", "PS-140", "PS-110"), ("countrypartner", "YS+80", "YS+130")]
)
def test_a_call_has_a_proposed_window(key: str, opens: str, closes: str) -> None:
    window = templates()[key].plan.call_window()
    assert window is not None
    assert [str(moment).split()[0] for moment in window] == [opens, closes]


@pytest.mark.parametrize("key", ["innopraksis", "kloss", "partner"])
def test_a_call_may_have_none(key: str) -> None:
    assert templates()[key].plan.call_window() is None


def test_events_are_put_on_their_first_day() -> None:
    proposed = {
        (template.key, event.key): (event.kind, str(event.default), event.larger, event.city)
        for template in templates().values()
        for event in template.plan.events
    }
    assert proposed == {
        ("innopraksis", "host_gathering"): ("host_gathering", "PS-60", False, ""),
        ("countrypartner", "larger_1"): ("career_fair", "YS+60", True, "Boston"),
        ("countrypartner", "larger_2"): ("networking", "YS+210", True, "Boston"),
    }


def test_the_quarterly_evaluation_comes_back() -> None:
    coming_back = [
        (template.key, task.key, task.every_months)
        for template in templates().values()
        for task in template.plan.tasks
        if task.every_months
    ]
    assert coming_back == [("partner", "tools_quarterly", 3)]


def test_the_plans_use_anchors_of_every_scope() -> None:
    used = {
        moment.scope
        for template in templates().values()
        for task in template.plan.tasks
        for moment in task.when
    }
    assert used == set(SCOPES.values())
