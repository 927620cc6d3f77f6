"""What shows of a programme on a day, and what its moves ask for."""

from datetime import date
from typing import Any

import pytest

from app.domain.programme import state_on
from app.domain.programme_state import PROGRAMME_STATES
from app.domain.states import closed_gates
from tests.domain.cabinet import Cabinet

START, END = date(2026, 3, 1), date(2026, 9, 30)


def lacking(office: Cabinet, programme: Any, target: str) -> set[str]:
    move = PROGRAMME_STATES.move(programme.state, target)
    assert move is not None
    return {gate.key for gate in closed_gates(move, programme, office)}


@pytest.mark.parametrize(
    ("state", "today", "shown"),
    [
        ("open", date(2026, 2, 28), "open"),
        ("open", START, "running"),
        ("running", date(2026, 2, 1), "running"),
        ("running", date(2026, 8, 30), "running"),
        ("running", date(2026, 8, 31), "closing"),
        ("open", date(2026, 10, 5), "closing"),
        ("planning", date(2026, 5, 1), "planning"),
        ("cancelled", date(2026, 9, 20), "cancelled"),
        ("closed", date(2026, 5, 1), "closed"),
    ],
)
def test_an_open_programme_runs_from_its_start_and_closes_30_days_before_its_end(
    office: Cabinet, state: str, today: date, shown: str
) -> None:
    programme = office.put("programme", start_date=START, end_date=END, state=state)
    assert state_on(programme, today) == shown


def test_the_first_placement_may_come_before_the_start(office: Cabinet) -> None:
    programme = office.put("programme", start_date=START, end_date=END, state="open")
    assert state_on(programme, date(2026, 2, 20), first_placement=date(2026, 2, 20)) == "running"
    assert state_on(programme, date(2026, 2, 19), first_placement=date(2026, 2, 20)) == "open"
    assert state_on(programme, date(2026, 3, 2), first_placement=date(2026, 4, 1)) == "running"


def test_a_new_programme_lacks_everything(office: Cabinet) -> None:
    programme = office.put("programme")
    every = {"organiser_role_text", "support_matrix", "coordinator", "privacy_text"}
    assert lacking(office, programme, "open") == every
    office.put("office")
    assert "privacy_text" in lacking(office, programme, "open")


def test_a_prepared_programme_may_open(office: Cabinet) -> None:
    office.put("office", privacy_text={"sv": "Vi behandler …"})
    programme = office.put("programme", organiser_role_text={"sv": "Vi samordnar."})
    office.put("role", programme_id=programme.id, role="coordinator")
    row = office.put("support_topic", programme_id=programme.id, topic="conflict")
    office.put("support_topic", programme_id=programme.id, topic="visa", required=False)
    office.put("support_topic", programme_id=programme.id, placement_id="stay", topic="conflict")
    assert lacking(office, programme, "open") == {"support_matrix"}
    row = office.change(row, organiser_does={"sv": "Samtalar."})
    assert lacking(office, programme, "open") == {"support_matrix"}
    office.change(row, responsible_role="coordinator")
    assert lacking(office, programme, "open") == set()
    office.change(row, responsible_person_id="somebody")
    assert lacking(office, programme, "open") == set()


def test_reporting_waits_for_placements_that_took_a_place(office: Cabinet) -> None:
    programme = office.put("programme", state="closing")
    office.put("placement", programme_id=programme.id, state="cancelled")
    office.put("placement", programme_id=programme.id, state="suggested")
    office.put("placement", programme_id="another", state="active")
    stay = office.put("placement", programme_id=programme.id, state="active")
    assert lacking(office, programme, "reporting") == {"placements_ended"}
    office.change(stay, state="terminated")
    assert lacking(office, programme, "reporting") == set()


def test_a_programme_closes_when_every_required_report_is_decided(office: Cabinet) -> None:
    programme = office.put("programme", state="reporting")
    stay = office.put("placement", programme_id=programme.id, state="completed")
    office.put("task", programme_id=programme.id, list_key="plan")
    office.put("task", list_key="required_output", entity_id="another placement")
    assert lacking(office, programme, "closed") == set()
    own = office.put("task", list_key="required_output", entity_id=stay.id)
    assert lacking(office, programme, "closed") == {"outputs_decided"}
    office.change(own, state="waived")
    whole = office.put("task", list_key="required_output", programme_id=programme.id)
    assert lacking(office, programme, "closed") == {"outputs_decided"}
    office.change(whole, state="done")
    assert lacking(office, programme, "closed") == set()


def test_a_closed_programme_is_reopened_with_a_reason_only() -> None:
    back = PROGRAMME_STATES.move("closed", "reporting")
    assert back is not None
    assert back.reason
    assert PROGRAMME_STATES.move("closed", "cancelled") is None
