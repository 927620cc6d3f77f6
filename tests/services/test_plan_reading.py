"""The plan of a programme as a page shows it: phases in order, milestones, what is late and whose it is."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.programmes.template import templates
from app.services import editing
from app.services.office import Office
from app.services.plan_phase import OTHER
from app.services.plan_reading import plan_of
from app.services.programme_setup import set_up_programme
from app.text import LANGUAGES

START, END = date(2026, 12, 1), date(2029, 11, 30)
SPOKEN = [(key, code) for key, template in templates().items() for code in template.languages]


@pytest.mark.parametrize(("key", "code"), SPOKEN)
def test_every_task_of_every_template_stands_in_a_named_phase(office: Office, key: str, code: str) -> None:
    programme = set_up_programme(office, key, title={code: "Namn"}, start=START, end=END, languages=[code])
    for language in LANGUAGES:
        plan = plan_of(office, programme, language)
        assert plan is not None
        assert len(plan.tasks) == len(office.records.of("task", programme_id=programme))
        names = [phase.name for phase, _ in plan.phases]
        assert all(name and "{{" not in name for name in names)
        assert len(set(names)) == len(names)
        assert all(task.title and task.responsible for task in plan.tasks)


def test_a_phase_that_comes_each_year_stands_once_a_year(office: Office) -> None:
    programme = set_up_programme(office, "countrypartner", title={"en": "A"}, start=START, end=END)
    plan = plan_of(office, programme, "en")
    assert plan is not None
    assert [phase.name for phase, _ in plan.phases] == [
        "Establishment",
        "Year 1",
        "Year 2",
        "Year 3",
        "Closing and continuation",
    ]


def test_the_days_tasks_are_counted_from_stand_as_milestones(office: Office) -> None:
    programme = set_up_programme(office, "innopraksis", title={"en": "A"}, start=START, end=END)
    funder = editing.add(office, "organisation", {"legal_name": "Fund", "kind": "funder", "country": "SE"})
    grant = {"programme_id": programme, "funder_org_id": funder, "amount_minor": 100, "currency": "SEK"}
    editing.add(office, "funding", {**grant, "report_due": date(2030, 1, 31)})
    call = {"programme_id": programme, "title": {"en": "Spring call"}, "owner_org_id": funder}
    dates = {"deciding_org_id": funder, "opens": date(2026, 9, 1), "closes": date(2026, 10, 1)}
    editing.add(office, "call", {**call, **dates})
    plan = plan_of(office, programme, "en")
    assert plan is not None
    assert [(one.title, one.first, one.last, one.side) for one in plan.milestones] == [
        ("Programme", START, END, ""),
        ("The programme starts", START, START, "start"),
        ("The programme ends", END, END, "end"),
        ("Spring call", date(2026, 9, 1), date(2026, 10, 1), ""),
        ("Report to the funder due", date(2030, 1, 31), date(2030, 1, 31), ""),
    ]


def test_late_done_mine_and_other_tasks(office: Office) -> None:
    programme = set_up_programme(office, "innopraksis", title={"en": "A"}, start=START, end=END)
    me = {"display_name": "Anna", "initials": "AL", "role": "lead", "email": "a@kontoret.example"}
    user = editing.add(office, "app_user", {**me, "ui_language": "en"})
    made = {"title": {"en": "Bake"}, "programme_id": programme, "assignee_id": user}
    own = editing.add(office, "task", {**made, "due": office.today - timedelta(days=1)})
    placed = {"title": {"en": "Elsewhere"}, "programme_id": programme, "entity_key": "placement"}
    editing.add(office, "task", {**placed, "entity_id": own})
    plan = plan_of(office, programme, "sv")
    assert plan is not None
    last, tasks = plan.phases[-1]
    assert (last.name, [task.id for task in tasks]) == (OTHER.sv, [own])
    assert (tasks[0].look, tasks[0].mine, tasks[0].follows) == ("late", True, False)
    event = next(task for task in plan.tasks if task.is_event)
    assert event.look == "late"
    editing.move(office, "task", own, "done")
    again = plan_of(office, programme, "sv")
    assert again is not None
    assert next(task for task in again.tasks if task.id == own).look == "done"
    editing.move(office, "task", own, "open")
    editing.move(office, "task", own, "cancelled")
    gone = plan_of(office, programme, "sv")
    assert gone is not None
    assert own not in {task.id for task in gone.tasks}
    every = plan_of(office, programme, "sv", with_placements=True)
    assert every is not None
    assert "Elsewhere" in {task.title for task in every.tasks}
    assert plan_of(office, "01J00000000000000000000000", "sv") is None
