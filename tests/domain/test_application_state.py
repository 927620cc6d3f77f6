"""An application from received to accepted, and what stops it on the way."""

from datetime import date
from typing import Any

from app.domain.announced_fact import FACT_STATES
from app.domain.application_state import APPLICATION_STATES
from app.domain.call_state import CALL_STATES
from app.domain.person import PERSON_STATES
from app.domain.states import Machine, closed_gates
from tests.domain.cabinet import Cabinet


def lacking(office: Cabinet, machine: Machine, record: Any, target: str) -> set[str]:
    move = machine.move(record.state, target)
    assert move is not None, f"no move from {record.state} to {target}"
    return {gate.key for gate in closed_gates(move, record, office)}


def test_documents_assessment_and_reason_are_asked_for(office: Cabinet) -> None:
    application = office.put("application")
    assert lacking(office, APPLICATION_STATES, application, "complete") == {"documents_ok"}
    application = office.change(application, documents_ok=True)
    assert lacking(office, APPLICATION_STATES, application, "complete") == set()

    application = office.change(application, state="eligible")
    assert lacking(office, APPLICATION_STATES, application, "assessed") == {"assessment"}
    where = {"application_id": application.id, "submitted_at": date(2026, 3, 1)}
    office.put("assessment", conflict_of_interest="declared", **where)
    assert lacking(office, APPLICATION_STATES, application, "assessed") == {"assessment"}
    office.put("assessment", conflict_of_interest="none", **where)
    assert lacking(office, APPLICATION_STATES, application, "assessed") == set()

    application = office.change(application, state="assessed")
    for target in ("rejected", "waitlisted"):
        assert lacking(office, APPLICATION_STATES, application, target) == {"decision_reason"}
    assert lacking(office, APPLICATION_STATES, application, "offered") == set()


def test_an_accepted_offer_makes_a_participant() -> None:
    accept = APPLICATION_STATES.move("offered", "accepted")
    assert accept is not None
    assert accept.makes == ("participant",)
    assert APPLICATION_STATES.move("accepted", "withdrawn") is None
    assert APPLICATION_STATES.move("waitlisted", "offered") is not None
    for state in ("received", "complete", "offered", "waitlisted"):
        assert APPLICATION_STATES.move(state, "withdrawn") is not None


def test_a_call_is_published_with_its_text(office: Cabinet) -> None:
    call = office.put("call")
    assert lacking(office, CALL_STATES, call, "published") == {"text"}
    assert lacking(office, CALL_STATES, office.change(call, text={"sv": "Sök nu."}), "published") == set()


def test_a_promise_is_kept_on_a_day(office: Cabinet) -> None:
    fact = office.put("announced_fact")
    assert lacking(office, FACT_STATES, fact, "kept") == {"kept_checked_at"}
    checked = office.change(fact, kept_checked_at=date(2026, 6, 1))
    assert lacking(office, FACT_STATES, checked, "not_kept") == set()


def test_only_a_lead_anonymises_and_nothing_leads_back() -> None:
    erase = PERSON_STATES.move("dormant", "anonymised")
    assert erase is not None
    assert erase.only_lead
    assert PERSON_STATES.targets("anonymised") == ()
