"""Agreements of the sample with their signatures and what proves them."""

from __future__ import annotations

from datetime import date, timedelta
from hashlib import sha256
from typing import Any, Final

from app.domain.agreement_kind import PARTIES
from app.programmes.template import templates
from app.services.sample import phrase
from app.services.sample.ground import Ground, Stay
from app.services.sample.stage import TODAY, before
from app.services.template_library import clause_rows

SIGNED: Final = ("signed", "in_force", "expired")


def add_agreement(ground: Ground, stay: Stay, placement: str) -> None:
    """Gather the agreement of a placement, in the state the stay names."""
    sent = before(stay.start, 35)
    state = stay.agreement
    papers = templates()[ground.template].agreements[0]
    no = ground.next_number(sent.year)
    agreement = ground.stage.add(
        "agreement",
        no=no, kind=papers.kind, programme_id=ground.programme, placement_id=placement, valid_from=stay.start,
        valid_to=stay.end, languages=ground.languages[:2], governing_language=ground.language,
        governing_law_country=ground.law, clauses=clause_rows(papers), state=state,
        sent_at=sent if state not in {"draft", "checked"} else None,
        state_day=min(before(stay.start, 24) if state in SIGNED else sent, before(TODAY, 1)),
    )  # fmt: skip
    people = {"host": stay.signatory, "participant": stay.person, "home": stay.supervisor}
    places = {"host": stay.host, "participant": None, "home": stay.home}
    parties = [(party, people[party], places[party]) for party in PARTIES[papers.kind]]
    add_signatures(ground, agreement, no, parties, state, sent)


def add_signatures(
    ground: Ground,
    agreement: str,
    no: str,
    parties: list[tuple[str, str, str | None]],
    state: str,
    sent: date,
) -> None:
    """Gather the signatures of an agreement: all of them, the first, or none yet, as its state says."""
    given = {"signed": len(parties), "in_force": len(parties), "expired": len(parties), "partly_signed": 1}
    proof = evidence(ground, no) if given.get(state) else None
    for order, (party, person, place) in enumerate(parties, start=1):
        answer: dict[str, Any] = {}
        if order <= given.get(state, 0):
            answer = {
                "signed_at": min(sent + timedelta(days=2 * order + 1), before(TODAY, 1)),
                "answer": "accepted",
                "method": "email_acceptance",
                "evidence_attachment_id": proof,
            }
        ground.stage.add(
            "sign_off",
            entity_key="agreement", entity_id=agreement, version=1, kind="signature", party=party,
            person_id=person, organisation_id=place, order=order, authority_checked=True,
            sent_at=sent if state not in {"draft", "checked"} else None, **answer,
        )  # fmt: skip


def evidence(ground: Ground, no: str) -> str:
    """Gather the file that proves the signatures of an agreement."""
    content = phrase.EVIDENCE.of(ground.language).encode()
    return ground.stage.add(
        "attachment",
        file_name=f"{no}-{phrase.SIGNED.of(ground.language)}.txt", kind="scan_signed", mime="text/plain",
        bytes=len(content), sha256=sha256(content).hexdigest(),
    )  # fmt: skip
