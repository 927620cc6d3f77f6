"""What proves a signature by its route, and that a confirmed assignment keeps its words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from app.domain.agreement_state import AGREEMENT_STATES
from app.domain.assignment import confirmed, confirming, sum_of
from app.domain.placement_state import PLACEMENT_STATES
from app.domain.states import closed_gates
from tests.domain.cabinet import Cabinet

DAY = date(2026, 2, 1)


def closed(office: Cabinet, machine: Any, record: Any, source: str, target: str) -> list[str]:
    move = machine.move(source, target)
    return [gate.key for gate in closed_gates(move, record, office)]


@pytest.fixture
def agreement(office: Cabinet) -> Any:
    return office.put(
        "agreement", kind="confidentiality", programme_id=office.put("programme").id,
        valid_from=date(2026, 3, 2), valid_to=date(2026, 5, 29),
    )  # fmt: skip


def signature(office: Cabinet, agreement: Any, party: str, **values: Any) -> Any:
    known = {"entity_key": "agreement", "entity_id": agreement.id, "kind": "signature", "party": party}
    return office.put("sign_off", **known, answer="accepted", signed_at=DAY, **values)


@pytest.mark.parametrize(
    ("said", "open_"),
    [
        ({"method": "ink_scan", "evidence_attachment_id": "scan"}, True),
        ({"method": "paper_seen", "evidence": "AL saw it on 1 February"}, True),
        ({"method": "paper_seen", "evidence": None}, False),
        ({"method": "paper_seen", "evidence_attachment_id": "scan"}, False),
        ({"method": "email_acceptance", "evidence": "She wrote yes"}, False),
        ({"method": "pdf_signature"}, False),
        ({"method": None, "evidence": "something"}, False),
        ({"method": None, "evidence_attachment_id": "scan"}, True),
    ],
)
def test_each_route_has_its_own_proof(
    office: Cabinet, agreement: Any, said: dict[str, Any], open_: bool
) -> None:
    signature(office, agreement, "participant", method="ink_scan", evidence_attachment_id="scan")
    last = signature(office, agreement, "host", **said)
    expected = [] if open_ else ["all_signatures"]
    assert closed(office, AGREEMENT_STATES, agreement, "partly_signed", "signed") == expected
    found = office.found("sign_off_evidence", last)
    assert bool(found) is not open_
    assert found in ([], ["evidence" if said["method"] == "paper_seen" else "evidence_attachment_id"])


def test_the_home_institution_confirms_where_it_is_asked(office: Cabinet) -> None:
    stay = office.put("placement", kind="other", state="accepted")
    version = office.put("assignment_version", placement_id=stay.id, no=1, text={"en": "Sort"})
    stay = office.change(stay, assignment_version_id=version.id)
    for party in ("participant", "host"):
        office.put("sign_off", entity_id=version.id, party=party, answer="accepted")
    assert closed(office, PLACEMENT_STATES, stay, "accepted", "assignment_agreed") == []
    assert confirmed(version, office)
    version = office.change(version, home_confirms=True)
    assert confirming(version) == ("participant", "host", "home")
    assert closed(office, PLACEMENT_STATES, stay, "accepted", "assignment_agreed") == ["assignment"]
    assert not confirmed(version, office)
    office.put("sign_off", entity_id=version.id, party="home", answer="accepted")
    assert closed(office, PLACEMENT_STATES, stay, "accepted", "assignment_agreed") == []


@pytest.mark.parametrize("field", ["text", "goals", "deliverables"])
def test_a_confirmed_version_keeps_its_words(office: Cabinet, field: str) -> None:
    version = office.put("assignment_version", no=3, text={"sv": "Sortera", "en": "Sort"}, goals="Learn")
    assert office.found("assignment_frozen", version) == []
    version = office.change(version, confirmed_sum=sum_of(version))
    assert office.found("assignment_frozen", version) == []
    other = office.change(version, **{field: {"sv": "Annat"} if field == "text" else "Another"})
    assert office.found("assignment_frozen", other) == ["text"]


def test_the_signed_days_are_held_against_the_placement(office: Cabinet) -> None:
    stay = office.put("placement", start_date=date(2026, 3, 2), end_date=date(2026, 5, 29))
    first = office.put(
        "agreement", placement_id=stay.id, kind="tripartite", state="sent",
        valid_from=stay.start_date, valid_to=stay.end_date,
    )  # fmt: skip
    longer = office.change(stay, end_date=date(2026, 6, 30))
    assert office.found("placement_signed_days", longer) == [], "nothing is signed yet"
    first = office.change(first, state="signed")
    assert office.found("placement_signed_days", longer) == ["end_date"]
    assert office.found("placement_signed_days", office.change(longer, start_date=DAY)) == [
        "start_date", "end_date",
    ]  # fmt: skip
    office.change(first, state="amended")
    office.put(
        "agreement", placement_id=stay.id, kind="tripartite", state="signed", amends_id=first.id,
        valid_from=date(2026, 5, 1), valid_to=date(2026, 6, 30),
    )  # fmt: skip
    assert office.found("placement_signed_days", longer) == []
    assert office.found("agreement_period", office.of("agreement", state="signed")[0]) == []
