"""Acts for many placements: what is done, what is left alone and why, one batch and one undo each."""

from __future__ import annotations

from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from app.errors import Refused
from app.services import onboarding
from app.services import readiness_acts as acts
from app.services.editing import undo
from app.services.office import Office
from app.services.readiness import readiness
from app.services.readiness_column import way
from app.services.readiness_hints import address_of_host, use_host_addresses
from app.services.readiness_moves import lacking, move_ready
from app.services.record_history import acts as acts_of
from tests.services.test_readiness import TODAY, begin

UNTIL = TODAY + timedelta(days=400)


def person_of(office: Office, placement: str) -> str:
    found = office.records.get("placement", placement)
    return str(office.records.get("participant", found.participant_id).person_id)


def work_as(office: Office, role: str) -> None:
    """Give the person at the desk a role; somebody else leads."""
    with office.work() as work:
        work.add("app_user", {"display_name": "Lead", "initials": "XX", "role": "lead", "ui_language": "sv"})
        work.add(
            "app_user",
            {"display_name": "Mine", "initials": office.store.who, "role": role, "ui_language": "sv"},
        )
    assert office.role == role


def open_every_gate(office: Office, placements: list[str]) -> None:
    """Give placements all that the gates ask for."""
    records = office.records
    with office.work() as work:
        programme = records.of("programme")[0].id
        work.set("programme", programme, required_roles=())
        for one in placements:
            person = person_of(office, one)
            here, held = {"placement_id": one}, {"entity_key": "placement", "entity_id": one}
            version = work.add("assignment_version", {**here, "no": 1, "text": {"sv": "Uppdrag"}})
            work.set("placement", one, assignment_version_id=version, place_of_work="Storgatan 1")
            for party in ("participant", "host"):
                signed = {"kind": "confirmation", "party": party, "answer": "accepted", "signed_at": TODAY}
                work.add("sign_off", {"entity_key": "assignment_version", "entity_id": version, **signed})
            work.add("learning_outcome", {**here, "text": {"sv": "Mål"}})
            values = {"no": one[-6:], "kind": "tripartite", "languages": ("sv",), "valid_from": TODAY}
            work.add("agreement", {**here, **values, "programme_id": programme, "state": "signed"})
            for side in ("participant", "home", "organiser", "host", "host", "host"):
                point = {"side": side, "topic": "tasks", "text": "Punkt", "state": "agreed"}
                work.add("expectation_item", {**here, **point})
            sheet = {"title": "Stödblad", "type": "support_sheet", "language": "sv", "file_name": "s.pdf"}
            work.add("document", {**held, **sheet, "state": "issued", "state_day": TODAY})
            work.add("task", {**held, "title": {"sv": "Punkt"}, "list_key": "onboarding"})
            mentor = {"role": "host_mentor", "is_primary": True, "first_met_on": TODAY}
            work.add("role", {**here, **mentor, "programme_id": programme, "person_id": person})
            participant = records.get("placement", one).participant_id
            work.set("participant", participant, insurance_valid_to=UNTIL)


def lines_of(office: Office, placement: str) -> list[str]:
    """Return where the moves noted for a placement led to."""
    return [str((event.values or {}).get("to")) for event in acts_of(office, placement)[0].events]


def test_those_that_lack_nothing_become_ready_and_the_others_stay_with_their_reasons(office: Office) -> None:
    first, second, third, last = begin(office)
    open_every_gate(office, [first, second])
    done = move_ready(office, [first, second, third, last, "nobody"])
    states = {one.id: one.state for one in office.records.of("placement")}
    assert done.done == (first, second)
    assert (states[first], states[second], states[third]) == ("ready", "ready", "contracted")
    left = {one.where for one in done.skipped}
    assert left == {third, last, "nobody"}
    of_third = [one.why for one in done.skipped if one.where == third]
    assert of_third == [gate.lacks for gate in lacking(office, [third])[third]]
    states_taken = [(old, new) for name, old, new in acts_of(office, first)[0].fields if name == "state"]
    targets = [step.target for step in way("accepted")]
    assert len(targets) > 1
    assert sorted(states_taken) == sorted(pairwise(["accepted", *targets]))
    undo(office)
    assert office.records.get("placement", first).state == "accepted"


def test_a_lead_moves_on_with_a_reason_that_is_kept(office: Office) -> None:
    one = begin(office)[2]
    done = move_ready(office, [one], "Handledaren kommer på måndag")
    assert done.done == (one,)
    assert office.records.get("placement", one).state == "ready"
    newest = acts_of(office, one)[0]
    assert newest.reason == "Handledaren kommer på måndag"
    assert "support_sheet" in newest.gates
    assert "mentor_trained" not in newest.gates
    undo(office)
    assert office.records.get("placement", one).state == "contracted"
    first = begin(office)[0]
    closed = {gate.key for gate in lacking(office, [first])[first]}
    assert move_ready(office, [first], "Ut i dag").done == (first,)
    taken = {step.target for step in way("accepted") if closed & {gate.key for gate in step.gates}}
    assert len(taken) > 1
    assert set(acts_of(office, first)[0].gates) == closed
    assert taken <= set(lines_of(office, first))
    undo(office)
    assert office.records.get("placement", first).state == "accepted"


def test_nobody_else_moves_on_whatever_the_reason(office: Office) -> None:
    one = begin(office)[2]
    work_as(office, "coordinator")
    done = move_ready(office, [one], "Det ordnar sig")
    assert done.done == ()
    assert done.skipped
    assert office.records.get("placement", one).state == "contracted"


def test_a_reader_does_nothing(office: Office) -> None:
    one = begin(office)[0]
    work_as(office, "reader")
    for act in (acts.make_onboarding_lists, use_host_addresses, move_ready):
        with pytest.raises(Refused):
            act(office, [one])


def test_onboarding_lists_are_made_once(office: Office) -> None:
    stays = begin(office)
    done = acts.make_onboarding_lists(office, [*stays, stays[0], "nobody"])
    assert done.done == tuple(stays)
    assert [one.where for one in done.skipped] == ["nobody"]
    every = office.records.of("task", entity_id=stays[0], list_key="onboarding")
    assert len(every) >= 6
    assert all(one.due is not None for one in every)
    again = acts.make_onboarding_lists(office, stays)
    assert again.done == ()
    assert len(again.skipped) == len(stays)
    assert not again.undoable
    assert len(office.records.of("task", entity_id=stays[0], list_key="onboarding")) == len(every)
    undo(office)
    assert office.records.of("task", entity_id=stays[0]) == []


def test_a_list_made_for_many_has_the_hosts_own_points_too(office: Office) -> None:
    first, second = begin(office)[:2]
    acts.make_onboarding_lists(office, [first])
    onboarding.add_points(office, first, "Hämta passerkort", "sv")
    acts.make_onboarding_lists(office, [second])
    last = onboarding.onboarding_of(office, second).points[-1]
    assert (last.key, onboarding.point_text(last, "sv")) == (onboarding.OWN, "Hämta passerkort")


def test_a_meeting_is_noted_where_there_is_a_mentor_and_the_first_day_stays(office: Office) -> None:
    first, second, third, _ = begin(office)
    people = [person_of(office, one) for one in (first, second)]
    acts.name_mentor(office, [first, second], people[0])
    day = date(2026, 11, 25)
    done = acts.note_meeting(office, [first, second, third], day)
    assert done.done == (first, second)
    assert [one.where for one in done.skipped] == [third]
    assert acts.note_meeting(office, [first], TODAY).done == ()
    assert office.records.of("role", placement_id=first)[0].first_met_on == day


def test_there_is_one_main_mentor_whoever_was_it_before(office: Office) -> None:
    one, other = begin(office)[:2]
    old, new = person_of(office, one), person_of(office, other)
    for person in (old, new, new, old):
        acts.name_mentor(office, [one], person)
        main = [role for role in office.records.of("role", placement_id=one) if role.is_primary]
        assert [role.person_id for role in main] == [person]
    assert len(office.records.of("role", placement_id=one)) == 2
    acts.fill_role(office, [one], "academic_supervisor", new)
    acts.fill_role(office, [one], "academic_supervisor", new)
    assert len(office.records.of("role", placement_id=one)) == 3


def test_an_insurance_is_never_shortened_nor_ended_in_the_past(office: Office) -> None:
    stays = begin(office)
    people = [office.records.get("placement", one).participant_id for one in stays]
    done = acts.insure(office, [*people, "nobody"], UNTIL)
    assert done.done == tuple(people)
    assert [one.where for one in done.skipped] == ["nobody"]
    assert acts.insure(office, people, UNTIL - timedelta(days=1)).done == ()
    assert acts.insure(office, people, TODAY - timedelta(days=1)).done == ()
    assert office.records.get("participant", people[0]).insurance_valid_to == UNTIL
    assert not [row for row in readiness(office, "sv", "", "all").rows
                if row.cell("insurance").standing != "met"]  # type: ignore[union-attr]  # fmt: skip


def test_an_insurance_too_short_for_a_stay_is_noted_and_said(office: Office) -> None:
    one = begin(office)[0]
    done = acts.insure_stays(office, [one], TODAY)
    assert done.done == ()
    assert len(done.skipped) == 1
    placement = office.records.get("placement", one)
    assert office.records.get("participant", placement.participant_id).insurance_valid_to == TODAY
    assert acts.insure_stays(office, [one]).done == (one,)


def test_the_address_of_the_host_is_taken_where_it_is_known(office: Office) -> None:
    stays = begin(office)
    assert use_host_addresses(office, stays).done == ()
    host = office.records.of("organisation")[0].id
    with office.work() as work:
        work.set("organisation", host, address_line1="Storgatan 1", postcode="111 22", city="Ås")
        work.set("placement", stays[0], place_of_work="Lilla torget")
    done = use_host_addresses(office, stays)
    assert done.done == tuple(stays[1:])
    assert office.records.get("placement", stays[1]).place_of_work == "Storgatan 1, 111 22 Ås"
    assert address_of_host(office, stays[1]) == "Storgatan 1, 111 22 Ås"
    assert address_of_host(office, "nobody") == ""
    acts.write_place(office, [stays[0]], "<b>Torget</b>")
    assert office.records.get("placement", stays[0]).place_of_work == "<b>Torget</b>"


def test_answers_by_phone_open_the_gate_of_notices(office: Office) -> None:
    one = begin(office)[0]
    programme = office.records.of("programme")[0].id
    with office.work() as work:
        values = {
            "no": 1,
            "programme_id": programme,
            "title": {"sv": "Ny adress"},
            "cause": "host",
            "effective_date": UNTIL,
            "state": "sent",
        }
        notice = work.add("change_notice", values)
        asked = {"entity_key": "change_notice", "entity_id": notice, "kind": "acknowledgement"}
        person = person_of(office, one)
        work.add("sign_off", {**asked, "party": "participant", "person_id": person, "sent_at": TODAY})
    assert readiness(office, "sv").rows[0].cell("change_notices").standing == "lacking"  # type: ignore[union-attr]
    done = acts.record_answers(office, [one, begin(office)[0]], TODAY)
    assert done.done == (one,)
    assert len(done.skipped) == 1
    assert readiness(office, "sv").rows[0].cell("change_notices").standing == "met"  # type: ignore[union-attr]
    signed = office.records.of("sign_off", entity_id=notice)[0]
    assert (signed.answer, signed.method, signed.signed_at) == ("read", "phone", TODAY)


def test_contact_sheets_that_lack_something_are_named_and_no_file_is_left(
    office: Office, tmp_path: Path
) -> None:
    stays = begin(office)
    done = acts.issue_contact_sheets(office, stays, tmp_path)
    assert done.done == ()
    assert {one.where for one in done.skipped} == set(stays)
    assert list(tmp_path.glob("*.pdf")) == []


def test_contact_sheets_are_issued_once(office: Office, tmp_path: Path) -> None:
    stays = begin(office)
    with office.work() as work:
        topic = {"topic": "daily_work", "programme_id": office.records.of("programme")[0].id}
        work.add("support_topic", {**topic, "responsible_role": "coordinator", "required": True})
    done = acts.issue_contact_sheets(office, stays, tmp_path)
    assert done.done == tuple(stays), done.skipped
    assert len(list(tmp_path.glob("*.pdf"))) == len(stays)
    again = acts.issue_contact_sheets(office, stays, tmp_path)
    assert again.done == ()
    assert len(again.skipped) == len(stays)
    assert all(
        row.cell("support_sheet").on == office.today  # type: ignore[union-attr]
        for row in readiness(office, "sv", "", "all").rows
    )
    undo(office)
    assert office.records.of("document") == []
