"""One placement of each template, carried from the match to the certificate through the services alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pypdf
import pytest

from app.domain.logbook_entry import COME_IN
from app.domain.placement_gate import READY
from app.domain.placement_need import missing_roles
from app.services import (
    agreements,
    assignments,
    editing,
    expectations,
    hand_matching,
    intake,
    learning,
    logbook,
    logbook_answer,
    logbook_mail,
    notices,
    notices_answers,
    notices_sending,
    onboarding,
    papers,
    promises,
    promises_check,
    readiness_acts,
    readiness_moves,
    signing,
    today,
)
from app.services.assignments import Confirmation
from app.services.follow_up_note import record_note
from app.services.follow_up_output import approve_output, outputs_of, receive_output
from app.services.follow_up_review import hold_review, plan_review, sign_review
from app.services.intake_taking import take_in
from app.services.notices_answers import Answer
from app.services.promises import Telling
from app.services.signing import Signature
from app.services.training_record import Result, note_result
from tests.journeys.one_stay import COUNTRY, OneStay, begin

FOLDERS = ("agreement", "notice", "sheets", "out", "certificate", "logbook-completed")
MOVED_TO = "7 Birch Lane, Alderville"


@pytest.fixture(params=list(COUNTRY))
def stay(request: pytest.FixtureRequest, office_path: Path) -> Iterator[OneStay]:
    made = begin(office_path, request.param)
    yield made
    made.office.close()


def test_from_match_to_certificate(stay: OneStay, tmp_path: Path) -> None:
    for folder in FOLDERS:
        (tmp_path / folder).mkdir()
    placement = matched(stay)
    assigned(stay, placement)
    contracted(stay, placement, tmp_path)
    changed(stay, placement, tmp_path)
    made_ready(stay, placement, tmp_path)
    followed(stay, placement, tmp_path)
    ended(stay, placement, tmp_path)


def record(stay: OneStay, placement: str) -> Any:
    return stay.office.records.get("placement", placement)


def matched(stay: OneStay) -> str:
    office = stay.office
    placement = hand_matching.match_by_hand(
        office, stay.participant, stay.host, start=stay.start, end=stay.end, reason="She wished for it."
    )
    decided = {"decided_by_org_id": stay.home, "decided_at": office.today}
    editing.change(office, "placement", placement, decided)
    for state in ("proposed", "accepted_by_participant", "accepted"):
        editing.move(office, "placement", placement, state)
    assert record(stay, placement).match_reason == "She wished for it."
    return placement


def assigned(stay: OneStay, placement: str) -> None:
    office = stay.office
    first = assignments.first_version(office, placement, "host", {"text": {"en": "Map what customers do."}})
    version = assignments.next_version(
        office, first, "participant", {"text": {"en": "Map what customers do, and suggest two changes."}}
    )
    compared = assignments.compare(office, first, version, "en")
    assert any(part.changed for part in compared)
    sides = [one.party for one in assignments.versions_of(office, placement)[-1].yes]
    for side in sides:
        assert not record(stay, placement).assignment_version_id
        assignments.confirm(office, version, Confirmation(party=side, on=office.today))
    assert record(stay, placement).assignment_version_id == version
    if not office.records.of("learning_outcome", placement_id=placement):
        learning.add_outcomes(office, placement, "Use the subject on a real task", "en")
    editing.move(office, "placement", placement, "assignment_agreed")


def contracted(stay: OneStay, placement: str, folder: Path) -> None:
    office = stay.office
    terms = {
        "place_of_work": "3 Alder Street, Alderville", "hours_per_week": Decimal(30), "pay_kind": "none",
        "question_time_weekday": "2", "question_time_start": "10:00", "question_time_minutes": 30,
        "question_time_place": "Room 4", "budget_hours_project": Decimal(24),
        "budget_hours_network": Decimal(4), "budget_hours_programme": Decimal(2), "pay_currency": "SEK",
    }  # fmt: skip
    editing.change(office, "placement", placement, terms)
    editing.change(office, "participant", stay.participant, {"insurer": "Nordförsäkring"})
    drafts = agreements.draft(office, [placement])
    assert not drafts.failed, [reason.why.en for reason in drafts.failed]
    agreement = drafts.made[placement]
    with office.work() as work:
        for one in work.records.of("sign_off", entity_id=agreement):
            person = one.person_id or stay.coordinator
            work.set("sign_off", one.id, person_id=person, authority_checked=True)
    agreements.check(office, agreement)
    made = papers.make_into(office, "agreement", [placement], folder / "agreement")
    assert len(made.paths) == 1, made.failed
    agreements.send(office, agreement)
    sign_all(stay, agreement, folder)
    editing.move(office, "placement", placement, "contracted")


def sign_all(stay: OneStay, agreement: str, folder: Path) -> None:
    """Record each party's signature by a route of its own: a scan, a mail, a paper that somebody saw."""
    office = stay.office
    scan, mail = folder / "scan.pdf", folder / "yes.eml"
    scan.write_bytes(b"%PDF-1.4 a scan\n%%EOF\n")
    mail.write_bytes(b"From: host@alder.example\r\nSubject: We agree\r\n\r\nYes.\r\n")
    routes = (
        Signature(route="ink_scan", on=office.today, file=scan),
        Signature(route="email_acceptance", on=office.today, file=mail),
        Signature(route="paper_seen", on=office.today, evidence="Seen by Kari Åsdal"),
    )
    parties = [one.party for one in office.records.of("sign_off", entity_id=agreement, kind="signature")]
    for turn, party in enumerate(parties):
        signing.sign(office, agreement, [party], routes[turn % len(routes)])
        last = turn == len(parties) - 1
        state = office.records.get("agreement", agreement).state
        assert (state == "partly_signed") is not last


def changed(stay: OneStay, placement: str, folder: Path) -> None:
    """Announce, change what was announced, tell those who were told otherwise, take their answers."""
    office = stay.office
    offers = promises.offers_of_placements(office, [placement])
    said = Telling(to=("participants", "mentors"), on=office.today, how="by e-mail")
    facts = promises.announce(office, offers, said)
    assert facts
    saved = editing.change(office, "placement", placement, {"place_of_work": MOVED_TO})
    broken = notices.touched(office, saved.touched)
    assert [office.records.get("announced_fact", one).subject for one in broken] == ["place"]
    notice = notices.draft_notice(office, broken, cause="host")
    notices.revise(office, notice, {"decided_at": office.today})
    box = notices_sending.write_drafts(
        office, notice, folder / "notice", stay.clock(), lambda _done, _all: None
    )
    assert len(box.mails) == len(notices.readers_of(office.records, notice)) == len(box.paths)
    notices_sending.mark_sent(office, notice, box.mails)
    assert "change_notices" in {
        gate.key for gate in READY if not gate.need.met(record(stay, placement), office.records)
    }
    for one in notices.readers_of(office.records, notice):
        answer = Answer(answer="accepted", method="phone", on=office.today)
        notices_answers.record_answer(office, one.id, answer)
    assert office.records.get("change_notice", notice).state == "acknowledged"


def made_ready(stay: OneStay, placement: str, folder: Path) -> None:
    office = stay.office
    stay.clock.turn(stay.start - timedelta(days=10))
    readiness_acts.name_mentor(office, [placement], stay.mentor)
    for role in missing_roles(record(stay, placement), office.records):
        readiness_acts.fill_role(office, [placement], role, stay.coordinator)
    train(stay)
    readiness_acts.make_onboarding_lists(office, [placement])
    refused = readiness_moves.move_ready(office, [placement])
    assert not refused.done
    assert refused.skipped
    readiness_acts.note_meeting(office, [placement], office.today)
    readiness_acts.insure_stays(office, [placement])
    readiness_acts.issue_contact_sheets(office, [placement], folder / "sheets")
    expectations.begin_sheets(office, [placement])
    expectations.add_points(office, placement, "participant", "I would like to meet customers")
    expectations.add_points(office, placement, "host", "Be on time\nAsk when unsure\nShow what you found")
    expectations.add_points(office, placement, "home", "A log each week")
    expectations.add_points(office, placement, "organiser", "We answer within a day")
    expectations.agree_all(office, [placement])
    moved = readiness_moves.move_ready(office, [placement])
    lacking = readiness_moves.lacking(office, [placement])
    assert list(moved.done) == [placement], [gate.key for gate in lacking[placement]]


def train(stay: OneStay) -> None:
    """Let the mentor pass every module the programme's template asks of her."""
    office = stay.office
    for module in office.records.of("training_module", required=True, state="published"):
        result = Result(person=stay.mentor, module=module.id, score=100, on=office.today, intake="typed")
        note_result(office, result)


def followed(stay: OneStay, placement: str, folder: Path) -> None:
    """Keep the logbook by returned forms; react to what it alarms of; review at the middle."""
    office = stay.office
    stay.clock.turn(stay.start)
    editing.move(office, "placement", placement, "active")
    opened = logbook.open_logbooks(office, [placement])
    assert not opened.failed, [reason.why.en for reason in opened.failed]
    entries = logbook.entries_of(office.records, placement)
    for turn, entry in enumerate(entries[:2]):
        stay.clock.turn(max(entry.period_from, office.today))
        blanks = logbook_mail.send_blanks(office, [placement], folder / "out", stay.clock())
        logbook_mail.mark_blanks_sent(office, blanks)
        stay.clock.turn(entry.due)
        blank = next((folder / "out").glob("*.pdf"))
        filled = fill(blank, folder / f"back {turn}.pdf", workload="2", feel_resource="4")
        blank.unlink()
        arrived = intake.look(office, [filled])
        assert [one.status for one in arrived] == ["right"], arrived
        taken = take_in(office, arrived)
        assert len(taken.taken) == 1
        assert [one.status for one in intake.look(office, [filled])] == ["same"]
    kept = logbook.entries_of(office.records, placement)
    assert [one.state in COME_IN for one in kept[:2]] == [True, True]
    asked = {
        number.key for number in logbook_answer.scheme_of(office.records, record(stay, placement)).numbers
    }
    if "workload" in asked:
        assert [one.workload for one in kept[:2]] == [2, 2]
        assert waits(stay, "workload", placement)
    adjusted = {
        "text": "Too much twice.",
        "cause": "workload",
        "what": "Two tasks moved.",
        "at": office.today,
    }
    record_note(office, placement, "adjustment", adjusted)
    assert not waits(stay, "workload", placement)
    for entry in kept[2:]:
        logbook.type_in(
            office,
            entry.id,
            {"hours_project": "24", "workload": "0", "P01": "Łukasz & <b>Åse</b>"},
            max(entry.due, office.today),
        )
    for entry in logbook.entries_of(office.records, placement):
        logbook.review(office, entry.id)
    review = plan_review(office, placement)
    hold_review(office, review, {"present": ("participant", "mentor"), "agreements": "Go on."})
    sign_review(office, review, "participant", {})
    assert office.records.get("midterm_review", review).state == "signed"


def waits(stay: OneStay, card: str, placement: str) -> bool:
    """Say whether a card of Today shows something about the placement."""
    shown = today.morning(stay.office, language="en").cards
    items = [item for one in shown if one.key == card for item in one.items]
    return any(placement in {item.record, *(record for _, record in item.onto)} for item in items)


def fill(blank: Path, back: Path, **values: str) -> Path:
    """Fill a form in, as a participant does; the engines of real viewers are tried in tests of their own."""
    reader = pypdf.PdfReader(blank)
    writer = pypdf.PdfWriter(clone_from=reader)
    fields = reader.get_fields() or {}
    texts = {name: "Łukasz frågade” Åse" for name, one in fields.items() if one.get("/FT") == "/Tx"}
    hours = {name: "12,5" for name in texts if name.startswith("hours_")}
    del texts["praktikum_form"]
    chosen = {name: f"/{value}" for name, value in values.items() if name in fields}
    for page in writer.pages:
        writer.update_page_form_field_values(page, {**texts, **hours, **chosen}, auto_regenerate=False)
    writer.write(back)
    return back


def ended(stay: OneStay, placement: str, folder: Path) -> None:
    office = stay.office
    stay.clock.turn(max(stay.end + timedelta(days=1), office.today))
    editing.move(office, "placement", placement, "ended")
    assert editing.moves(office, "placement", placement)[0][1], "what is owed holds the placement"
    for output in outputs_of(office.records, placement):
        receive_output(office, output.id)
        approve_output(office, output.id)
    for point in office.records.of("task", entity_id=placement, list_key="closing"):
        onboarding.tick(office, point.id, done=True)
    facts = office.records.of("announced_fact", programme_id=stay.programme)
    due = [one.fact for one in promises_check.to_check(office, stay.programme, "en")]
    assert {one.id for one in facts if one.placement_id == placement and one.state == "announced"} <= set(due)
    promises_check.keep(office, due, kept=True)
    editing.move(office, "placement", placement, "completed")
    for kind, about in (("certificate", stay.participant), ("logbook-completed", placement)):
        made = papers.make_into(office, kind, [about], folder / kind)
        assert len(made.paths) == 1, (kind, [reason.why.en for reason in made.failed])
        assert made.paths[0].read_bytes().startswith(b"%PDF")
    assert date.fromisoformat(office.today.isoformat()) > stay.end
