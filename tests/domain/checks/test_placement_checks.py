"""Checks of placements, participants, positions and wishes: what each finds and what it lets pass."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from tests.domain.cabinet import Cabinet

START, END = date(2019, 9, 1), date(2020, 8, 31)


@pytest.fixture
def programme(office: Cabinet) -> Any:
    return office.put("programme", start_date=date(2018, 9, 1), end_date=date(2021, 8, 31))


@pytest.fixture
def stay(office: Cabinet, programme: Any) -> Any:
    person = office.put("person")
    participant = office.put("participant", programme_id=programme.id, person_id=person.id)
    return office.put(
        "placement",
        programme_id=programme.id,
        participant_id=participant.id,
        host_id=office.put("organisation").id,
        kind="internship",
        country="DK",
        start_date=START,
        end_date=END,
        state="accepted",
    )


def test_days_in_the_wrong_order(office: Cabinet, stay: Any) -> None:
    assert office.found("placement_dates", stay) == []
    assert office.found("placement_dates", office.change(stay, end_date=START)) == []
    assert office.found("placement_dates", office.change(stay, end_date=date(2019, 8, 31))) == ["end_date"]
    position = office.put("position", start_date=START, end_date=None)
    assert office.found("position_dates", position) == []
    turned = office.change(position, end_date=date(2019, 1, 1))
    assert office.found("position_dates", turned) == ["end_date"]
    participant = office.put("participant", available_from=START, available_to=END)
    assert office.found("participant_availability", participant) == []
    turned = office.change(participant, available_to=date(2019, 1, 1))
    assert office.found("participant_availability", turned) == ["available_to"]


def test_a_year_passes_and_a_day_more_is_refused(office: Cabinet, programme: Any, stay: Any) -> None:
    assert office.found("placement_length", stay) == [], "the programme has no rule"
    office.change(programme, max_placement="P1Y")
    assert office.found("placement_length", stay) == []
    longer = office.change(stay, end_date=date(2020, 9, 1))
    assert office.found("placement_length", longer) == ["end_date"]
    assert "2020-08-31" in office.findings("placement_length", longer)[0].text.da


def test_five_weeks_are_more_than_the_usual_four(office: Cabinet, programme: Any, stay: Any) -> None:
    office.change(programme, norm_placement_days=26)
    four = office.change(stay, start_date=date(2020, 7, 6), end_date=date(2020, 7, 31))
    assert office.found("placement_norm", four) == []
    five = office.change(four, end_date=date(2020, 8, 7))
    assert office.found("placement_norm", five) == ["end_date"]


def test_two_jobs_at_once_may_not_fill_more_than_the_week(office: Cabinet, stay: Any) -> None:
    stay = office.change(stay, hours_per_week=Decimal("22.5"))
    other = office.put(
        "placement",
        participant_id=stay.participant_id,
        start_date=END,
        end_date=END,
        hours_per_week=Decimal("22.5"),
        state="ready",
    )
    assert office.found("placement_overlap", stay) == []
    other = office.change(other, hours_per_week=Decimal(23))
    assert office.found("placement_overlap", stay) == ["hours_per_week"]
    assert "45.5" in office.findings("placement_overlap", stay)[0].text.en
    assert office.found("placement_overlap", office.change(stay, end_date=date(2020, 8, 30))) == []
    office.change(stay, end_date=END)
    assert office.found("placement_overlap", office.change(stay, state="cancelled")) == []
    office.change(stay, state="accepted")
    office.change(other, state="cancelled")
    assert office.found("placement_overlap", stay) == []


def test_hours_in_another_programme_count_too(office: Cabinet, stay: Any) -> None:
    stay = office.change(stay, hours_per_week=Decimal(40))
    person = office.get("participant", stay.participant_id).person_id
    elsewhere = office.put("participant", programme_id="another", person_id=person)
    office.put(
        "placement",
        participant_id=elsewhere.id,
        start_date=START,
        end_date=END,
        hours_per_week=Decimal(10),
        state="active",
    )
    assert office.found("placement_overlap", stay) == ["hours_per_week"]


def test_two_stays_one_after_the_other_pass(office: Cabinet, stay: Any) -> None:
    first = office.change(stay, end_date=date(2019, 9, 14), hours_per_week=Decimal(40))
    office.put(
        "placement",
        participant_id=stay.participant_id,
        start_date=date(2019, 9, 15),
        end_date=date(2019, 9, 28),
        hours_per_week=Decimal(40),
        state="accepted",
    )
    assert office.found("placement_overlap", first) == []


def test_a_stay_outside_its_programme(office: Cabinet, stay: Any) -> None:
    assert office.found("placement_outside_programme", stay) == []
    wide = office.change(stay, start_date=date(2018, 8, 31), end_date=date(2021, 9, 1))
    assert office.found("placement_outside_programme", wide) == ["start_date", "end_date"]


def test_a_host_in_sweden_in_a_programme_for_denmark(office: Cabinet, programme: Any, stay: Any) -> None:
    assert office.found("placement_country", office.change(stay, country="SE")) == [], "there is no rule"
    office.change(programme, host_country_rule=("DK",))
    assert office.found("placement_country", office.change(stay, country="SE")) == ["country"]
    assert office.found("placement_country", office.change(stay, country="DK")) == []


def test_a_contract_names_one_main_mentor(office: Cabinet, stay: Any) -> None:
    assert office.found("placement_mentor", stay) == [], "not asked for before the agreement"
    signed = office.change(stay, state="contracted")
    assert office.found("placement_mentor", signed) == ["host_id"]
    office.put("role", placement_id=stay.id, role="host_mentor", is_primary=True)
    office.put("role", placement_id=stay.id, role="host_mentor", is_primary=False)
    assert office.found("placement_mentor", signed) == []
    office.put("role", placement_id=stay.id, role="host_mentor", is_primary=True)
    assert "2" in office.findings("placement_mentor", signed)[0].text.nb


def test_a_host_is_full_in_one_year_and_not_in_the_next(office: Cabinet, programme: Any, stay: Any) -> None:
    assert office.found("placement_host_full", stay) == [], "the host has not said how many"
    member = office.put("membership", programme_id=programme.id, organisation_id=stay.host_id, role="host")
    office.put("engagement", membership_id=member.id, programme_year_no=2, places_offered=1)
    assert office.found("placement_host_full", stay) == []
    same = {"programme_id": programme.id, "host_id": stay.host_id, "state": "accepted"}
    next_year = office.put("placement", **same, start_date=date(2020, 9, 1), end_date=date(2020, 12, 1))
    assert office.found("placement_host_full", stay) == []
    assert office.found("placement_host_full", next_year) == []
    office.put("placement", **{**same, "state": "cancelled"}, start_date=START, end_date=END)
    assert office.found("placement_host_full", stay) == []
    office.put("placement", **same, start_date=START, end_date=END)
    assert office.found("placement_host_full", stay) == ["host_id"]


def test_a_position_with_one_place_holds_one(office: Cabinet, stay: Any) -> None:
    position = office.put("position", places=1)
    office.change(stay, position_id=position.id)
    office.put("placement", position_id=position.id, state="suggested")
    assert office.found("position_full", position) == []
    office.put("placement", position_id=position.id, state="ready")
    assert office.found("position_full", position) == ["places"]
    assert office.found("position_full", office.change(position, places=2)) == []


def test_three_task_areas_are_wanted(office: Cabinet) -> None:
    position = office.put("position", kind="internship", task_areas=("a", "b"))
    assert office.found("position_task_areas", position) == ["task_areas"]
    assert office.found("position_task_areas", office.change(position, task_areas=("a", "b", "c"))) == []
    assert office.found("position_task_areas", office.change(position, kind="career_opportunity")) == []


def test_an_internship_has_a_learning_outcome(office: Cabinet, stay: Any) -> None:
    assert office.found("placement_outcomes", stay) == ["kind"]
    assert office.found("placement_outcomes", office.change(stay, kind="teaching")) == []
    assert office.found("placement_outcomes", office.change(stay, state="draft")) == []
    stay = office.change(stay, kind="internship", state="ready")
    office.put("learning_outcome", placement_id=stay.id)
    assert office.found("placement_outcomes", stay) == []


def test_the_agreed_parts_fit_in_the_week(office: Cabinet, stay: Any) -> None:
    stay = office.change(stay, budget_hours_project=Decimal(36), budget_hours_network=Decimal(4))
    assert office.found("placement_budget", stay) == [], "the hours of the week are unknown"
    assert office.found("placement_budget", office.change(stay, hours_per_week=Decimal(40))) == []
    assert office.found("placement_budget", office.change(stay, hours_per_week=Decimal("37.5"))) == [
        "budget_hours_project"
    ]


def test_a_staff_exchange_is_anchored_on_both_sides(office: Cabinet, stay: Any) -> None:
    assert office.found("placement_anchoring", stay) == []
    exchange = office.change(stay, kind="staff_exchange")
    assert len(office.found("placement_anchoring", exchange)) == 2
    statement = {"entity_id": stay.id, "kind": "anchoring", "answer": "accepted"}
    office.put("sign_off", party="home", **statement)
    assert "host" in office.findings("placement_anchoring", exchange)[0].text.en
    office.put("sign_off", party="host", **statement)
    assert office.found("placement_anchoring", exchange) == []


def test_placement_and_participant_share_a_programme(office: Cabinet, stay: Any) -> None:
    assert office.found("placement_programme", stay) == []
    assert office.found("placement_programme", office.change(stay, programme_id="another")) == [
        "programme_id"
    ]


def test_a_person_takes_part_once(office: Cabinet, stay: Any) -> None:
    first = office.get("participant", stay.participant_id)
    assert office.found("participant_double", first) == []
    again = office.put("participant", programme_id=first.programme_id, person_id=first.person_id)
    assert (
        office.found("participant_double", first)
        == office.found("participant_double", again)
        == ["person_id"]
    )
    assert office.found("participant_double", office.change(again, programme_id="another")) == []


def test_papers_last_as_long_as_the_stay(office: Cabinet, stay: Any) -> None:
    participant = office.get("participant", stay.participant_id)
    assert office.found("participant_papers", participant) == [], "no day is known"
    early = date(2020, 8, 30)
    short = office.change(participant, insurance_valid_to=early, permit_valid_to=END, passport_valid_to=early)
    assert office.found("participant_papers", short) == ["insurance_valid_to", "passport_valid_to"]
    office.change(stay, state="completed")
    assert office.found("participant_papers", short) == [], "the stay is over"


def test_a_rank_is_given_once_by_each_side(office: Cabinet) -> None:
    first = office.put("preference", participant_id="p1", position_id="x", side="participant", rank=1)
    office.put("preference", participant_id="p2", position_id="y", side="participant", rank=1)
    office.put("preference", participant_id="p1", position_id="x", side="host", rank=1)
    assert office.found("preference_rank", first) == []
    office.put("preference", participant_id="p1", position_id="y", side="participant", rank=1)
    assert office.found("preference_rank", first) == ["rank"]
    assert office.found("preference_rank", office.change(first, rank=None)) == []
