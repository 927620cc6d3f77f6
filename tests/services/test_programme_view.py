from datetime import date, timedelta

import pytest

from app.services import editing
from app.services.office import Office
from app.services.programme_money import money_of
from app.services.programme_people import add_role, staff_of
from app.services.programme_view import countdown, deadlines, participants_target, standing_of
from tests.services.conftest import MakeOffice
from tests.services.programme_scene import Scene, make_scene

DAY = date(2026, 11, 22)


@pytest.fixture
def office(make_office: MakeOffice) -> Office:
    return make_office()


@pytest.fixture
def scene(office: Office) -> Scene:
    return make_scene(office)


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (54, 100, "starts in 54 days"),
        (1, 100, "starts tomorrow"),
        (0, 0, "day 1 of 1"),
        (-39, 140, "day 40 of 180"),
        (-30, 0, "day 31 of 31"),
        (-30, -1, "ended yesterday"),
        (-30, -12, "ended 12 days ago"),
    ],
)
def test_how_far_a_period_has_come(start: int, end: int, words: str) -> None:
    assert countdown(DAY + timedelta(start), DAY + timedelta(end), DAY).en == words


def test_what_is_counted(office: Office, scene: Scene) -> None:
    late = {"title": {"sv": "Ring"}, "programme_id": scene.programme, "due": DAY - timedelta(1)}
    editing.add(office, "task", late)
    editing.add(office, "task", {**late, "due": DAY})
    editing.add(office, "engagement", {"membership_id": scene.memberships[0], "places_offered": 3})
    by_year = {"membership_id": scene.memberships[1], "programme_year_no": 1, "places_offered": 2}
    editing.add(office, "engagement", by_year)
    editing.add(office, "engagement", {**by_year, "programme_year_no": None, "places_offered": 9})
    found = standing_of(office, office.records.get("programme", scene.programme))
    assert (found.participants, found.participants_target) == (2, 20)
    assert (found.hosts, found.hosts_yes, found.places) == (3, 0, 5)
    assert (found.placements, found.agreements, found.agreements_signed) == (2, 0, 0)
    assert (found.tasks_open, found.tasks_late) == (2, 1)
    assert [(one.state, one.count) for one in found.placement_states] == [("draft", 2)]
    assert sum(one.count for one in found.participant_states) == 2


def test_a_target_is_the_quota_by_year_or_that_of_the_homes_or_none(office: Office, scene: Scene) -> None:
    other = office.records.get("programme", scene.other)
    assert participants_target(other, office.records) is None
    home = {"programme_id": scene.other, "organisation_id": scene.hosts[0], "role": "home", "quota": 7}
    editing.add(office, "membership", home)
    assert participants_target(other, office.records) == 7


def test_the_next_days_are_the_programmes_own(office: Office, scene: Scene) -> None:
    own = {"title": {"sv": "Träff"}, "programme_id": scene.programme, "due": DAY}
    task = editing.add(office, "task", own)
    editing.add(office, "task", {**own, "due": DAY - timedelta(1)})
    about = {"entity_key": "placement", "entity_id": scene.placements[0]}
    editing.add(office, "task", {**own, **about, "due": DAY + timedelta(2)})
    grant = {"funder_org_id": scene.hosts[0], "amount_minor": 100, "currency": "SEK"}
    funding = {**grant, "programme_id": scene.programme, "report_due": DAY + timedelta(9)}
    report = editing.add(office, "funding", funding)
    found = deadlines(office, office.records.get("programme", scene.programme))
    assert [(one.record, one.words.sv) for one in found] == [
        (task, "Träff"),
        (report, "Redovisning till finansiären"),
        (scene.programme, "Programmet slutar"),
    ]
    assert found[1].about == scene.hosts[0]


def test_money_is_never_added_across_currencies(office: Office, scene: Scene) -> None:
    grant = {"programme_id": scene.programme, "funder_org_id": scene.hosts[0]}
    first = editing.add(office, "funding", {**grant, "amount_minor": 1000, "currency": "SEK"})
    editing.add(office, "funding", {**grant, "amount_minor": 500, "currency": "NOK"})
    editing.add(office, "funding", {**grant, "amount_minor": 200, "currency": "SEK"})
    line = {"funding_id": first, "category": "Resor", "amount_minor": 700, "spent_minor": 50}
    editing.add(office, "budget_line", line)
    gift = {"membership_id": scene.memberships[0], "resources_money_minor": 90, "currency": "EUR"}
    editing.add(office, "engagement", gift)
    found = money_of(office, scene.programme)
    assert found.granted == {"NOK": 500, "SEK": 1200}
    assert found.spent == {"SEK": 50}
    assert found.contributed == {"EUR": 90}
    assert [one.unshared for one in found.grants] == [500, 300, 200]


def test_a_required_role_without_a_person_is_named(office: Office, scene: Scene) -> None:
    editing.change(office, "programme", scene.programme, {"required_roles": ("host_mentor",)})
    found = staff_of(office, scene.programme)
    assert [one.role for one in found.vacancies] == ["coordinator"]
    with office.work() as work:
        for one in scene.placements:
            work.set("placement", one, state="accepted")
    mentor = {"person_id": scene.people[2], "role": "host_mentor", "placement_id": scene.placements[0]}
    editing.add(office, "role", mentor)
    add_role(office, scene.programme, "coordinator", scene.people[3])
    found = staff_of(office, scene.programme)
    assert [(one.role, one.placements, one.of) for one in found.vacancies] == [("host_mentor", 1, 2)]
    assert [(one.person, one.placements) for one in found.at_placements] == [(scene.people[2], 1)]
    assert [one.organisation for one in found.members] == list(scene.hosts)


def test_a_role_is_given_once(office: Office, scene: Scene) -> None:
    made = add_role(office, scene.programme, "coordinator", scene.people[0])
    assert add_role(office, scene.programme, "coordinator", scene.people[0]) == made
    assert add_role(office, scene.programme, "coach", scene.people[0]) != made
