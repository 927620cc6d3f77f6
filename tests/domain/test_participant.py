"""A participant's way from admission to alumni."""

from datetime import date
from typing import Any

import pytest

from app.domain.participant import financed, state_on
from app.domain.participant_state import PARTICIPANT_STATES
from app.domain.states import closed_gates
from tests.domain.cabinet import Cabinet


@pytest.fixture
def participant(office: Cabinet) -> Any:
    return office.put("participant", person_id=office.put("person").id)


def closed(office: Cabinet, participant: Any, source: str, target: str) -> list[str]:
    move = PARTICIPANT_STATES.move(source, target)
    assert move is not None
    return [gate.key for gate in closed_gates(move, participant, office)]


def test_each_step_follows_the_placement(office: Cabinet, participant: Any) -> None:
    stay = office.put("placement", participant_id=participant.id, state="proposed")
    assert closed(office, participant, "preparing", "matched") == ["matched"]
    stay = office.change(stay, state="accepted")
    assert closed(office, participant, "preparing", "matched") == []
    assert closed(office, participant, "matched", "placed") == ["placed"]
    stay = office.change(stay, state="contracted")
    assert closed(office, participant, "matched", "placed") == []
    assert closed(office, participant, "placed", "on_placement") == ["started"]
    office.change(stay, state="ready")
    assert closed(office, participant, "placed", "on_placement") == []


def test_finished_needs_every_placement_over_and_every_report_decided(
    office: Cabinet, participant: Any
) -> None:
    first = office.put("placement", participant_id=participant.id, state="completed")
    second = office.put("placement", participant_id=participant.id, state="ended")
    office.put("placement", participant_id=participant.id, state="declined")
    report = office.put("task", entity_id=first.id, list_key="required_output", state="open")
    assert closed(office, participant, "on_placement", "finished") == ["placements_over", "outputs_decided"]
    office.change(second, state="terminated")
    office.change(report, state="done")
    assert closed(office, participant, "on_placement", "finished") == []


def test_alumni_have_agreed_to_be_contacted(office: Cabinet, participant: Any) -> None:
    assert closed(office, participant, "finished", "alumni") == ["alumni_consent"]
    consent = office.put("consent", person_id=participant.person_id, purpose="alumni_contact")
    assert closed(office, participant, "finished", "alumni") == []
    office.change(consent, withdrawn_at=date(2026, 1, 1))
    assert closed(office, participant, "finished", "alumni") == ["alumni_consent"]


def test_a_participant_shows_as_on_placement_while_one_goes_on(office: Cabinet, participant: Any) -> None:
    placed = office.change(participant, state="placed")
    assert state_on(placed, ["ended", "active"]) == "on_placement"
    assert state_on(placed, ["ready"]) == "placed"
    assert state_on(office.change(participant, state="withdrawn"), ["active"]) == "withdrawn"


def test_financed_is_a_grant_with_an_amount(office: Cabinet) -> None:
    assert not financed([])
    assert not financed([office.put("grant_award", amount_minor=0)])
    assert financed([office.put("grant_award", amount_minor=100)])
