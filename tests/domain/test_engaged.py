"""Engagement by year, returning hosts, the support matrix, quotas, promises, money."""

from datetime import date
from typing import Any

import pytest

from app.domain.announced_fact import as_said, bound_now
from app.domain.chain import chain, leads_back
from app.domain.consent import holds
from app.domain.engaged import engagement_in, resources_of, returning, state_on
from app.domain.funding import budget_difference
from app.domain.membership_state import MEMBERSHIP_STATES
from app.domain.quota import participants_by_year
from app.domain.states import closed_gates
from app.domain.support_matrix import support_at
from tests.domain.cabinet import Cabinet


def test_a_year_of_its_own_comes_before_the_whole_programme(office: Cabinet) -> None:
    membership = office.put("membership")
    office.put("engagement", membership_id=membership.id, level="1")
    own = office.put("engagement", membership_id=membership.id, programme_year_no=2, level="3")
    assert engagement_in(membership.id, 2, office) == own
    first = engagement_in(membership.id, 1, office)
    assert first is not None
    assert first.level == "1"
    assert engagement_in("another", 1, office) is None


def test_resources_are_added_up_by_currency(office: Cabinet) -> None:
    given = [
        office.put(
            "engagement", resources_hours_per_month=10, resources_money_minor=5_000_00, currency="DKK"
        ),
        office.put("engagement", resources_hours_per_month=6, places_offered=2),
        office.put("engagement", resources_money_minor=1_000_00, currency="DKK", places_offered=1),
        office.put("engagement", resources_money_minor=700_00, currency="SEK"),
    ]
    total = resources_of(given)
    assert (total.hours_per_month, total.places) == (16, 3)
    assert total.money == {"DKK": 6_000_00, "SEK": 700_00}


def test_a_host_returns_when_it_hosted_in_an_earlier_edition(office: Cabinet) -> None:
    spring = office.put("programme")
    autumn = office.put("programme", previous_edition_id=spring.id)
    now = office.put("programme", previous_edition_id=autumn.id)
    office.put("placement", programme_id=spring.id, host_id="old", state="completed")
    office.put("placement", programme_id=autumn.id, host_id="cancelled", state="cancelled")
    office.put("placement", programme_id=now.id, host_id="new", state="active")
    assert returning("old", now, office)
    assert not returning("cancelled", now, office)
    assert not returning("new", now, office)
    assert not returning("old", spring, office)


def test_a_loop_of_editions_ends(office: Cabinet) -> None:
    one = office.put("programme", id="one", previous_edition_id="two")
    two = office.put("programme", id="two", previous_edition_id="one")
    three = office.put("programme", id="three", previous_edition_id="two")
    assert [step.id for step in chain(one, "previous_edition_id", office)] == ["two"]
    assert [step.id for step in chain(three, "previous_edition_id", office)] == ["two", "one"]
    assert leads_back(one, "previous_edition_id", office)
    assert leads_back(two, "previous_edition_id", office)
    assert not leads_back(three, "previous_edition_id", office)
    assert not leads_back(office.put("programme", previous_edition_id="gone"), "previous_edition_id", office)


@pytest.mark.parametrize(
    ("stored", "placements", "shown"),
    [
        ("onboarded", [], "onboarded"),
        ("onboarded", [("ready", 5, 7)], "hosting"),
        ("committed", [("active", 5, 7), ("completed", 1, 2)], "hosting"),
        ("hosting", [("ready", 1, 5)], "completed"),
        ("onboarded", [("contracted", 5, 7)], "onboarded"),
        ("onboarded", [("ready", 8, 9)], "onboarded"),
        ("paused", [("active", 5, 7)], "paused"),
        ("continuing", [("completed", 1, 2)], "continuing"),
    ],
)
def test_a_host_follows_its_placements(
    office: Cabinet, stored: str, placements: list[tuple[str, int, int]], shown: str
) -> None:
    membership = office.put("membership", role="host", state=stored)
    stays = [
        office.put("placement", state=state, start_date=date(2026, first, 1), end_date=date(2026, last, 20))
        for state, first, last in placements
    ]
    assert state_on(membership, stays, date(2026, 6, 1)) == shown


def test_a_host_is_committed_with_level_and_places_and_onboarded_with_a_mentor(office: Cabinet) -> None:
    member: Any = office.put("membership", programme_id="p", organisation_id="o", state="interested")
    commit = MEMBERSHIP_STATES.move("interested", "committed")
    onboard = MEMBERSHIP_STATES.move("committed", "onboarded")
    assert commit is not None
    assert onboard is not None
    engagement = office.put("engagement", membership_id=member.id, level="3")
    assert [gate.key for gate in closed_gates(commit, member, office)] == ["engagement"]
    office.change(engagement, places_offered=2)
    assert closed_gates(commit, member, office) == ()
    office.put("role", programme_id="p", organisation_id="another", role="host_mentor")
    assert [gate.key for gate in closed_gates(onboard, member, office)] == ["mentor_named", "host_informed"]
    office.put("role", programme_id="p", organisation_id="o", role="host_mentor")
    informed = office.change(member, host_informed_on=date(2026, 1, 5))
    assert closed_gates(onboard, informed, office) == ()


def test_a_placement_may_replace_a_row_of_the_support_matrix(office: Cabinet) -> None:
    stay = office.put("placement", programme_id="p")
    visa = office.put("support_topic", programme_id="p", topic="visa")
    office.put("support_topic", programme_id="p", topic="conflict")
    own = office.put("support_topic", placement_id=stay.id, topic="conflict")
    assert support_at(stay, office) == (own, visa)


def test_participants_are_counted_by_programme_year(office: Cabinet) -> None:
    long = office.put("programme", start_date=date(2018, 9, 1), end_date=date(2021, 8, 31))
    for no, state in (
        (1, "placed"),
        (1, "withdrawn"),
        (1, "terminated"),
        (2, "accepted"),
        (None, "accepted"),
    ):
        office.put("participant", programme_id=long.id, programme_year_no=no, state=state)
    assert participants_by_year(long, office) == {1: 2, 2: 1}
    short = office.put("programme", start_date=date(2026, 1, 1), end_date=date(2026, 6, 30))
    office.put("participant", programme_id=short.id)
    assert participants_by_year(short, office) == {1: 1}


def test_a_grant_and_its_lines(office: Cabinet) -> None:
    grant = office.put("funding", amount_minor=300_000_00, currency="SEK")
    lines = [office.put("budget_line", amount_minor=amount) for amount in (100_000_00, 199_999_50)]
    assert budget_difference(grant, lines) == 50
    assert budget_difference(grant, []) == 300_000_00


def test_a_consent_holds_until_the_day_it_is_taken_back(office: Cabinet) -> None:
    consent = office.put("consent", given_at=date(2026, 1, 10), withdrawn_at=date(2026, 3, 1))
    days = [date(2026, 1, 9), date(2026, 1, 10), date(2026, 2, 28), date(2026, 3, 1)]
    assert [holds(consent, day) for day in days] == [False, True, True, False]
    assert not holds(office.put("consent"), date(2026, 1, 10))


def test_values_are_told_as_plain_text() -> None:
    assert as_said(date(2026, 3, 2)) == "2026-03-02"
    assert as_said(None) == ""
    assert as_said(("DK", "SE")) == "DK, SE"
    assert as_said({"sv": "ja", "en": "yes"}) == "en: yes / sv: ja"
    assert as_said(30) == "30"


def test_a_promise_watches_programme_placement_and_host(office: Cabinet) -> None:
    programme = office.put("programme", start_date=date(2026, 3, 2))
    host = office.put("organisation", city="Lund")
    stay = office.put("placement", host_id=host.id, start_date=date(2026, 4, 1))
    fact = office.put("announced_fact", programme_id=programme.id, placement_id=stay.id)
    watched = {
        "programme.start_date": "2026-03-02",
        "placement.start_date": "2026-04-01",
        "organisation.city": "Lund",
        "placement.no_such_field": None,
        "person.email": None,
        "nonsense": None,
        None: None,
    }
    for field, value in watched.items():
        assert bound_now(office.change(fact, bound_field=field), office) == value
    whole = office.put("announced_fact", programme_id=programme.id, bound_field="organisation.city")
    assert bound_now(whole, office) is None
