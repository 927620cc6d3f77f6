"""Checks of agreements, signatures, tasks, notes, files and training."""

from datetime import date
from typing import Any

import pytest

from app.domain.attachment import USUAL_LIMIT
from tests.domain.cabinet import Cabinet

START, END = date(2026, 3, 2), date(2026, 5, 29)


@pytest.fixture
def agreement(office: Cabinet) -> Any:
    stay = office.put("placement", start_date=START, end_date=END, kind="internship")
    return office.put(
        "agreement",
        no="IIP-2026-001",
        kind="tripartite",
        placement_id=stay.id,
        valid_from=START,
        valid_to=END,
    )


def test_an_agreement_ends_after_it_begins(office: Cabinet, agreement: Any) -> None:
    assert office.found("agreement_dates", agreement) == []
    assert office.found("agreement_dates", office.change(agreement, valid_to=None)) == []
    assert office.found("agreement_dates", office.change(agreement, valid_to=date(2026, 3, 1))) == [
        "valid_to"
    ]


def test_a_number_is_given_once_a_version(office: Cabinet, agreement: Any) -> None:
    office.put("agreement", no="IIP-2026-001", version=2)
    assert office.found("agreement_double", agreement) == []
    office.put("agreement", no="IIP-2026-001", version=1)
    assert office.found("agreement_double", agreement) == ["no"]


def test_each_party_has_a_signatory(office: Cabinet, agreement: Any) -> None:
    assert len(office.found("agreement_signatory", agreement)) == 3
    office.put("sign_off", entity_id=agreement.id, party="host", person_id="someone")
    office.put("sign_off", entity_id=agreement.id, party="home")
    missing = [finding.text for finding in office.findings("agreement_signatory", agreement)]
    assert [text.en.split(":")[0] for text in missing] == ["Participant", "Home institution"]
    assert missing[1].sv.startswith("Hemlärosäte:")
    assert office.found("agreement_signatory", office.change(agreement, state="void")) == []


def test_what_must_stand_in_an_agreement(office: Cabinet, agreement: Any) -> None:
    office.put("clause", key="C05", mandatory=True, applies_to_agreement=("tripartite",))
    office.put("clause", key="C21", mandatory=True, applies_to_kind=("staff_exchange",))
    office.put("clause", key="C10")
    assert office.found("agreement_clauses", agreement) == ["clauses"]
    assert "C05" in office.findings("agreement_clauses", agreement)[0].text.da
    complete = office.change(agreement, clauses=({"key": "C05", "version": 1},))
    assert office.found("agreement_clauses", complete) == []
    assert office.found("agreement_clauses", office.change(agreement, state="signed")) == []


def test_a_moved_end_asks_for_an_amendment(office: Cabinet, agreement: Any) -> None:
    signed = office.change(agreement, state="signed")
    assert office.found("agreement_period", signed) == []
    stay = office.get("placement", agreement.placement_id)
    office.change(stay, end_date=date(2026, 6, 12))
    assert office.found("agreement_period", signed) == ["valid_to"]
    assert office.found("agreement_period", office.change(agreement, state="draft")) == []
    gone = office.change(agreement, state="signed", placement_id="deleted")
    assert office.found("agreement_period", gone) == []
    other = office.change(agreement, state="signed", kind="confidentiality")
    assert office.found("agreement_period", other) == []


def test_a_signature_has_a_day_and_a_file(office: Cabinet) -> None:
    signature = office.put("sign_off", kind="signature", answer="accepted")
    assert office.found("sign_off_evidence", signature) == ["signed_at", "evidence_attachment_id"]
    whole = office.change(signature, signed_at=START, evidence_attachment_id="scan")
    assert office.found("sign_off_evidence", whole) == []
    assert office.found("sign_off_evidence", office.change(signature, answer="none")) == []
    assert office.found("sign_off_evidence", office.change(signature, kind="receipt")) == []


def test_a_learning_outcome_belongs_somewhere(office: Cabinet) -> None:
    outcome = office.put("learning_outcome")
    assert office.found("learning_outcome_place", outcome) == ["programme_id"]
    assert office.found("learning_outcome_place", office.change(outcome, programme_id="p")) == []
    assert office.found("learning_outcome_place", office.change(outcome, placement_id="x")) == []


def test_friction_is_found_before_it_is_solved(office: Cabinet) -> None:
    friction = office.put("note", kind="friction", found_at=END, solved_at=START)
    assert office.found("note_friction_dates", friction) == ["solved_at"]
    assert office.found("note_friction_dates", office.change(friction, solved_at=END)) == []
    assert office.found("note_friction_dates", office.change(friction, solved_at=None)) == []


def test_a_task_whose_placement_was_deleted(office: Cabinet, agreement: Any) -> None:
    task = office.put("task", anchor="AS", entity_key="placement", entity_id=agreement.placement_id)
    assert office.found("task_anchor_gone", task) == []
    lost = office.change(task, entity_id="deleted")
    assert office.found("task_anchor_gone", lost) == ["anchor"]
    assert office.found("task_anchor_gone", office.change(lost, state="done")) == []
    assert office.found("task_anchor_gone", office.change(lost, state="open", anchor="none")) == []


def test_a_file_above_the_usual_size(office: Cabinet) -> None:
    file = office.put("attachment", bytes=USUAL_LIMIT)
    assert office.found("attachment_size", file) == []
    large = office.change(file, bytes=USUAL_LIMIT + 1)
    assert office.found("attachment_size", large) == ["bytes"]
    assert "26" in office.findings("attachment_size", large)[0].text.sv


@pytest.mark.parametrize(
    ("check", "entity"),
    [("clause_double", "clause"), ("training_module_double", "training_module"), ("tool_double", "tool")],
)
def test_key_and_version_are_given_once(office: Cabinet, check: str, entity: str) -> None:
    first = office.put(entity, key="M1", version=1)
    office.put(entity, key="M1", version=2)
    office.put(entity, key="M2", version=1)
    assert office.found(check, first) == []
    office.put(entity, key="M1", version=1)
    assert office.found(check, first) == ["version"]


def test_a_question_can_be_answered(office: Cabinet) -> None:
    question = office.put("training_question", kind="single", options=({"key": "a"}, {"key": "b"}))
    assert office.found("training_question_answers", question) == ["correct"]
    assert office.found("training_question_answers", office.change(question, correct=("b",))) == []
    wrong = office.change(question, correct=("b", "d"))
    assert "d" in office.findings("training_question_answers", wrong)[0].text.en
    reflection = office.change(question, kind="reflection", correct=())
    assert office.found("training_question_answers", reflection) == []
