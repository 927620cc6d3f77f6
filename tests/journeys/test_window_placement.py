"""One placement carried from the match to the certificate in the real window, by the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

import pytest

from app.services.office import Office, open_office
from tests.journeys.hands import Mouse
from tests.journeys.one_stay import OneStay, begin
from tests.journeys.placement_way import (
    POINTS,
    accept,
    agree_on_the_assignment,
    complete,
    fill_in_the_terms,
    follow_up,
    keep_the_logbook,
    make_ready,
    make_the_agreement,
    match,
    sign,
    today,
)
from tests.journeys.screen import needs_screen

pytestmark = needs_screen
LONG: Final = timedelta(days=40)


@pytest.fixture
def stay(office_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OneStay:
    monkeypatch.setenv("PRAKTIKUM_HOME", str(tmp_path / "home" / "praktikum"))
    monkeypatch.setenv("PRAKTIKUM_WHO", "KÅ")
    (tmp_path / "home").mkdir()
    made = begin(office_path, "innopraksis", today() - LONG, today())
    made.office.close()
    return made


@pytest.fixture
def hands(stay: OneStay, screen: str, office_path: Path, tmp_path: Path) -> Iterator[Mouse]:
    made = Mouse(screen, tmp_path / "home", office_path)
    made.until(lambda seen: stay.office is not None and office_path.stem in seen["title"], "the office")
    yield made
    made.end()


def test_from_match_to_certificate(hands: Mouse, stay: OneStay, office_path: Path, tmp_path: Path) -> None:
    match(hands)
    accept(hands, stay)
    agree_on_the_assignment(hands)
    fill_in_the_terms(hands)
    make_the_agreement(hands, tmp_path / "agreement")
    sign(hands, tmp_path)
    make_ready(hands)
    keep_the_logbook(hands, tmp_path)
    follow_up(hands)
    complete(hands, tmp_path / "certificate")
    hands.leave()
    assert hands.told == "", "the program said something of its own"
    office = open_office(office_path)
    try:
        assert_contracted(office)
        assert_followed(office)
    finally:
        office.close()
    (certificate,) = (tmp_path / "certificate").glob("*.pdf")
    assert certificate.read_bytes().startswith(b"%PDF")


def only(office: Office, entity: str, **where: Any) -> Any:
    (found,) = office.records.of(entity, **where)
    return found


def assert_contracted(office: Office) -> None:
    placement = only(office, "placement")
    assert placement.state == "completed"
    assert placement.match_reason == "She wished for it."
    versions = {one.no: one.id for one in office.records.of("assignment_version")}
    assert placement.assignment_version_id == versions[2]
    said = {one.party for one in office.records.of("sign_off", entity_id=versions[2], answer="accepted")}
    assert said == {"participant", "host"}
    agreement = only(office, "agreement")
    assert agreement.state in {"signed", "in_force"}
    routes = {one.party: one.method for one in office.records.of("sign_off", entity_id=agreement.id)}
    assert routes == {"host": "ink_scan", "participant": "email_acceptance", "home": "paper_seen"}
    assert len(office.records.of("document", type="tripartite_agreement")) == 1


def assert_followed(office: Office) -> None:
    mentor = only(office, "role", role="host_mentor", is_primary=True)
    assert mentor.first_met_on == today()
    assert {one.state for one in office.records.of("expectation_item")} == {"agreed"}
    assert len(office.records.of("expectation_item")) == len(POINTS)
    entries = {one.no: one for one in office.records.of("logbook_entry")}
    assert [entries[no].state for no in sorted(entries)] == ["reviewed"] * 2 + ["waived"] * 4
    assert [entries[no].hours_project for no in (1, 2)] == [14, 24]
    review = only(office, "midterm_review")
    assert (review.state, review.agreements) == ("signed", "Go on.")
    notes = {one.kind for one in office.records.of("note")}
    assert {"phone", "adjustment"} <= notes
    (output,) = office.records.of("task", list_key="required_output")
    assert output.state == "done"
    assert {one.type for one in office.records.of("document")} == {
        "tripartite_agreement", "support_sheet", "logbook_blank", "certificate",
    }  # fmt: skip
