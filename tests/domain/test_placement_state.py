"""A placement from match to completion: what shows on a day, and what each gate asks for."""

from datetime import date
from typing import Any

import pytest

from app.domain.placement_need import missing_roles, roles_at_risk
from app.domain.placement_state import PLACEMENT_STATES, started_unready, state_on
from app.domain.states import closed_gates
from tests.domain.cabinet import Cabinet

START, END = date(2026, 3, 2), date(2026, 5, 29)


@pytest.fixture
def stay(office: Cabinet) -> Any:
    programme = office.put("programme", required_roles=("coach",))
    person = office.put("person")
    participant = office.put("participant", programme_id=programme.id, person_id=person.id)
    return office.put(
        "placement",
        programme_id=programme.id,
        participant_id=participant.id,
        kind="internship",
        start_date=START,
        end_date=END,
        state="proposed",
    )


def closed(office: Cabinet, stay: Any, source: str, target: str) -> list[str]:
    move = PLACEMENT_STATES.move(source, target)
    assert move is not None
    return [gate.key for gate in closed_gates(move, stay, office)]


@pytest.mark.parametrize(
    ("state", "day", "shown"),
    [
        ("ready", date(2026, 3, 1), "ready"),
        ("ready", START, "active"),
        ("ready", END, "active"),
        ("ready", date(2026, 5, 30), "ended"),
        ("active", date(2026, 5, 30), "ended"),
        ("interrupted", END, "interrupted"),
        ("interrupted", date(2026, 5, 30), "ended"),
        ("contracted", START, "contracted"),
        ("completed", date(2027, 1, 1), "completed"),
        ("cancelled", START, "cancelled"),
    ],
)
def test_what_shows_on_a_day(office: Cabinet, stay: Any, state: str, day: date, shown: str) -> None:
    assert state_on(office.change(stay, state=state), day) == shown


def test_starting_without_being_ready_is_seen(office: Cabinet, stay: Any) -> None:
    contracted = office.change(stay, state="contracted")
    assert not started_unready(contracted, date(2026, 3, 1))
    assert started_unready(contracted, START)
    assert not started_unready(office.change(stay, state="ready"), START)
    assert not started_unready(office.change(stay, state="cancelled"), START)


def test_a_match_names_who_decided_it(office: Cabinet, stay: Any) -> None:
    assert closed(office, stay, "proposed", "accepted") == ["decision"]
    partner = office.put("organisation")
    stay = office.change(
        stay, decided_by_org_id=partner.id, decided_at=date(2026, 1, 9), match_reason="First wish"
    )
    assert closed(office, stay, "accepted_by_host", "accepted") == []


def test_an_assignment_needs_both_sides_and_an_internship_an_outcome(office: Cabinet, stay: Any) -> None:
    assert closed(office, stay, "accepted", "assignment_agreed") == ["assignment", "learning_outcomes"]
    version = office.put("assignment_version", placement_id=stay.id, no=2)
    stay = office.change(stay, assignment_version_id=version.id)
    agreed = {"entity_key": "assignment_version", "entity_id": version.id, "answer": "accepted"}
    office.put("sign_off", party="participant", **agreed)
    office.put("sign_off", party="host", **{**agreed, "answer": "wants_talk"})
    office.put("learning_outcome", placement_id=stay.id)
    assert closed(office, stay, "accepted", "assignment_agreed") == ["assignment"]
    office.put("sign_off", party="host", **agreed)
    assert closed(office, stay, "accepted", "assignment_agreed") == []


def test_a_staff_exchange_needs_no_learning_outcome(office: Cabinet, stay: Any) -> None:
    exchange = office.change(stay, kind="staff_exchange")
    assert "learning_outcomes" not in closed(office, exchange, "accepted", "assignment_agreed")


def test_a_contract_needs_a_signed_agreement_of_a_placement(office: Cabinet, stay: Any) -> None:
    assert closed(office, stay, "assignment_agreed", "contracted") == ["agreement", "place_of_work"]
    stay = office.change(stay, place_of_work="Norra kajen 4")
    office.put("agreement", placement_id=stay.id, kind="confidentiality", state="signed")
    sent = office.put("agreement", placement_id=stay.id, kind="tripartite", state="sent")
    assert closed(office, stay, "assignment_agreed", "contracted") == ["agreement"]
    office.change(sent, state="signed")
    assert closed(office, stay, "assignment_agreed", "contracted") == []


def ready_but_for(office: Cabinet, stay: Any) -> list[str]:
    return closed(office, stay, "contracted", "ready")


def test_nothing_is_ready_at_first(office: Cabinet, stay: Any) -> None:
    assert ready_but_for(office, stay) == [
        "expectations", "support_sheet", "mentor", "mentor_met", "roles", "onboarding", "insurance",
    ]  # fmt: skip


def test_the_expectation_sheet_needs_three_points_of_the_host(office: Cabinet, stay: Any) -> None:
    for side in ("participant", "home", "organiser", "host", "host"):
        office.put("expectation_item", placement_id=stay.id, side=side, state="agreed")
    assert "expectations" in ready_but_for(office, stay), "two points of the host are not enough (002-12)"
    third = office.put("expectation_item", placement_id=stay.id, side="host", state="open")
    assert "expectations" in ready_but_for(office, stay), "a point is open"
    office.change(third, state="changed")
    assert "expectations" not in ready_but_for(office, stay)
    office.change(third, state="not_agreed")
    assert "expectations" in ready_but_for(office, stay), "a point that was dropped does not count"


def test_the_support_sheet_is_issued_not_only_made(office: Cabinet, stay: Any) -> None:
    sheet = office.put("document", entity_id=stay.id, type="support_sheet", state="final")
    assert "support_sheet" in ready_but_for(office, stay)
    office.change(sheet, state="issued")
    assert "support_sheet" not in ready_but_for(office, stay)


def test_one_main_mentor_who_has_met_the_participant(office: Cabinet, stay: Any) -> None:
    mentor = office.put("role", placement_id=stay.id, role="host_mentor", is_primary=True)
    assert "mentor" not in ready_but_for(office, stay)
    assert "mentor_met" in ready_but_for(office, stay)
    office.change(mentor, first_met_on=date(2026, 2, 20))
    assert "mentor_met" not in ready_but_for(office, stay)
    office.put("role", placement_id=stay.id, role="host_mentor", is_primary=True)
    assert "mentor" in ready_but_for(office, stay), "two main mentors are one too many"


def test_the_roles_the_programme_asks_for(office: Cabinet, stay: Any) -> None:
    assert missing_roles(stay, office) == ("coach",)
    coach = office.put("role", programme_id=stay.programme_id, role="coach")
    assert missing_roles(stay, office) == (), "a coach of the whole programme is enough"
    office.change(coach, placement_id="another", programme_id=None)
    assert missing_roles(stay, office) == ("coach",)
    office.put("role", placement_id=stay.id, role="coach")
    assert "roles" not in ready_but_for(office, stay)


def test_a_missing_mentor_is_a_risk_thirty_days_before_the_start(office: Cabinet, stay: Any) -> None:
    stay = office.change(stay, state="contracted")
    assert roles_at_risk(stay, office, date(2026, 1, 30)) == ()
    assert roles_at_risk(stay, office, date(2026, 1, 31)) == ("host_mentor", "coach")
    office.put("role", placement_id=stay.id, role="host_mentor", is_primary=True)
    assert roles_at_risk(stay, office, START) == ("coach",)
    assert roles_at_risk(office.change(stay, state="cancelled"), office, START) == ()


def test_insurance_lasts_to_the_end(office: Cabinet, stay: Any) -> None:
    participant = office.get("participant", stay.participant_id)
    office.change(participant, insurance_valid_to=date(2026, 5, 28))
    assert "insurance" in ready_but_for(office, stay)
    office.change(participant, insurance_valid_to=END)
    assert "insurance" not in ready_but_for(office, stay)


def test_an_untrained_mentor_is_warned_of(office: Cabinet, stay: Any) -> None:
    mentor = office.put("role", placement_id=stay.id, role="host_mentor", is_primary=True, person_id="p1")
    assert "mentor_trained" not in ready_but_for(office, stay), "no module is required"
    module = office.put(
        "training_module", required=True, audience=("host_mentor",), state="published", valid_months=12
    )
    assert "mentor_trained" in ready_but_for(office, stay)
    done = office.put(
        "training_completion",
        person_id="p1",
        module_id=module.id,
        state="passed",
        completed_at=date(2025, 3, 1),
    )
    assert "mentor_trained" in ready_but_for(office, stay), "it ran out on 1 March, a day before the start"
    office.change(done, completed_at=date(2025, 3, 2))
    assert "mentor_trained" not in ready_but_for(office, stay)
    office.change(done, state="exempt", completed_at=None)
    assert "mentor_trained" not in ready_but_for(office, stay)
    office.change(done, state="failed")
    assert "mentor_trained" in ready_but_for(office, stay)
    office.change(mentor, exempt_reason="Has trained mentors for years")
    assert "mentor_trained" not in ready_but_for(office, stay)
    move = PLACEMENT_STATES.move("contracted", "ready")
    assert move is not None
    assert [gate.key for gate in move.gates if gate.warns] == ["mentor_trained"]


def test_completion_waits_for_reports_and_the_closing_list(office: Cabinet, stay: Any) -> None:
    assert closed(office, stay, "ended", "completed") == []
    report = office.put("task", entity_id=stay.id, list_key="required_output", state="received")
    point = office.put("task", entity_id=stay.id, list_key="closing", state="open")
    office.put("task", entity_id=stay.id, list_key="plan", state="open")
    assert closed(office, stay, "ended", "completed") == ["outputs", "closing"]
    office.change(report, state="waived")
    office.change(point, state="done")
    assert closed(office, stay, "ended", "completed") == []


def test_a_started_placement_is_not_cancelled_but_terminated(office: Cabinet) -> None:
    assert "cancelled" not in PLACEMENT_STATES.targets("active")
    assert "terminated" in PLACEMENT_STATES.targets("active")
    assert all(
        "cancelled" in PLACEMENT_STATES.targets(s) for s in ("draft", "accepted", "contracted", "ready")
    )
    early = PLACEMENT_STATES.move("active", "terminated")
    assert early is not None
    assert early.reason
