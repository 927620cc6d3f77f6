"""Agreements: numbers, parties, signatures, days in force; the clauses they are made of."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.agreement import number, number_in_series, series, signed_at
from app.domain.agreement_state import AGREEMENT_STATES, state_on
from app.domain.assignment import confirmed
from app.domain.clause import fits, frozen
from app.domain.sign_off import given as is_given
from app.domain.states import closed_gates
from tests.domain.cabinet import Cabinet


@pytest.fixture
def agreement(office: Cabinet) -> Any:
    programme = office.put("programme")
    return office.put(
        "agreement",
        kind="tripartite",
        programme_id=programme.id,
        valid_from=date(2026, 3, 2),
        valid_to=date(2026, 5, 29),
    )


def closed(office: Cabinet, agreement: Any, source: str, target: str) -> list[str]:
    move = AGREEMENT_STATES.move(source, target)
    assert move is not None
    return [gate.key for gate in closed_gates(move, agreement, office)]


def sign(office: Cabinet, agreement: Any, party: str, **values: Any) -> Any:
    known = {"entity_key": "agreement", "entity_id": agreement.id, "kind": "signature", "party": party}
    return office.put("sign_off", **known, **values)


@pytest.mark.parametrize(
    ("acronym", "name"),
    [
        ("IIP", "IIP-2026-007"),
        ("KLOSS AkUt", "KLOSSAKUT-2026-007"),
        ("Åbo", "ABO-2026-007"),
        (None, "P-2026-007"),
    ],
)
def test_a_number_holds_acronym_year_and_place(acronym: str | None, name: str) -> None:
    assert number(acronym, 2026, 7) == name


@given(st.text(max_size=12), st.integers(1900, 2199), st.integers(1, 99_999))
def test_a_number_is_taken_apart_again(acronym: str, year: int, no: int) -> None:
    assert number_in_series(number(acronym, year, no)) == (series(acronym, year), no)


@pytest.mark.parametrize("typed", ["", "IIP-2026", "IIP-26-001", "IIP-2026-1", "2026-001"])
def test_another_pattern_is_in_no_series(typed: str) -> None:
    assert number_in_series(typed) is None


def test_checking_needs_clauses_and_a_signatory_of_each_party(office: Cabinet, agreement: Any) -> None:
    assert closed(office, agreement, "draft", "checked") == ["clauses", "signatories"]
    agreement = office.change(agreement, clauses=({"key": "C01", "version": 1},))
    for party in ("host", "participant"):
        sign(office, agreement, party, person_id="someone")
    home = sign(office, agreement, "home")
    assert closed(office, agreement, "draft", "checked") == ["signatories"]
    office.change(home, person_id="another")
    assert closed(office, agreement, "draft", "checked") == []


def test_an_empty_support_matrix_stops_the_sending(office: Cabinet, agreement: Any) -> None:
    for party in ("host", "participant", "home"):
        sign(office, agreement, party, person_id="someone", authority_checked=True)
    assert closed(office, agreement, "checked", "sent") == ["support_matrix"]
    topic = office.put("support_topic", programme_id=agreement.programme_id, required=True)
    assert closed(office, agreement, "checked", "sent") == ["support_matrix"]
    office.change(topic, organiser_does={"en": "Answers"}, responsible_person_id="someone")
    assert closed(office, agreement, "checked", "sent") == []


def test_signed_needs_every_party_with_day_and_evidence(office: Cabinet, agreement: Any) -> None:
    parties = [
        sign(office, agreement, party, person_id="someone") for party in ("host", "participant", "home")
    ]
    assert closed(office, agreement, "sent", "partly_signed") == ["one_signature"]
    done = {"answer": "accepted", "signed_at": date(2026, 2, 1), "evidence_attachment_id": "scan"}
    office.change(parties[0], **done)
    assert closed(office, agreement, "sent", "partly_signed") == []
    office.change(parties[1], **done)
    last = office.change(parties[2], **{**done, "evidence_attachment_id": None})
    assert closed(office, agreement, "partly_signed", "signed") == ["all_signatures"]
    office.change(last, **{**done, "answer": "declined"})
    assert closed(office, agreement, "partly_signed", "signed") == ["all_signatures"], "a no is no signature"
    office.change(last, **done)
    assert closed(office, agreement, "partly_signed", "signed") == []
    office.put("sign_off", entity_id=agreement.id, kind="receipt", party="mentor")
    assert closed(office, agreement, "partly_signed", "signed") == [], "a receipt is no signature"
    sign(office, agreement, "organiser")
    assert closed(office, agreement, "partly_signed", "signed") == ["all_signatures"], (
        "one more party was added"
    )


def test_an_agreement_is_signed_on_the_day_of_its_last_party(office: Cabinet, agreement: Any) -> None:
    days = {"host": date(2026, 2, 3), "participant": date(2026, 2, 9), "home": date(2026, 2, 1)}
    signed = [sign(office, agreement, p, answer="accepted", signed_at=d) for p, d in days.items()]
    assert signed_at(agreement, signed) == date(2026, 2, 9)
    assert signed_at(agreement, signed[:2]) is None
    assert signed_at(agreement, []) is None
    assert all(is_given(one) for one in signed)
    assert not is_given(sign(office, agreement, "other"))


@pytest.mark.parametrize(
    ("state", "day", "shown"),
    [
        ("signed", date(2026, 3, 1), "signed"),
        ("signed", date(2026, 3, 2), "in_force"),
        ("signed", date(2026, 5, 29), "in_force"),
        ("in_force", date(2026, 5, 30), "expired"),
        ("sent", date(2026, 4, 1), "sent"),
        ("terminated", date(2026, 4, 1), "terminated"),
    ],
)
def test_what_shows_on_a_day(office: Cabinet, agreement: Any, state: str, day: date, shown: str) -> None:
    assert state_on(office.change(agreement, state=state), day) == shown


def test_an_agreement_without_an_end_never_runs_out(office: Cabinet, agreement: Any) -> None:
    assert state_on(office.change(agreement, state="signed", valid_to=None), date(2199, 1, 1)) == "in_force"


def test_a_clause_belongs_to_kinds_of_agreement_and_placement(office: Cabinet) -> None:
    every = office.put("clause")
    assert fits(every, "partnership", None)
    exchange = office.put("clause", applies_to_agreement=("tripartite",), applies_to_kind=("staff_exchange",))
    assert fits(exchange, "tripartite", "staff_exchange")
    assert not fits(exchange, "tripartite", "internship")
    assert not fits(exchange, "partnership", "staff_exchange")


def test_a_clause_is_frozen_once_its_version_was_sent(office: Cabinet, agreement: Any) -> None:
    clause = office.put("clause", key="C01", version=2)
    agreement = office.change(agreement, clauses=({"key": "C01", "version": 2},))
    assert not frozen(clause, office)
    office.change(agreement, state="sent")
    assert frozen(clause, office)
    assert not frozen(office.put("clause", key="C01", version=3), office)


def test_an_assignment_is_confirmed_by_both_sides(office: Cabinet) -> None:
    version = office.put("assignment_version")
    office.put("sign_off", entity_id=version.id, party="participant", answer="accepted")
    office.put("sign_off", entity_id=version.id, party="home", answer="accepted")
    assert not confirmed(version, office)
    office.put("sign_off", entity_id=version.id, party="host", answer="accepted")
    assert confirmed(version, office)
