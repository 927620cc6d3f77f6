"""Following a placement: contacts, adjustments, friction, feedback, the review in the middle, outputs."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from app.domain.placement_gate import OUTPUTS
from app.errors import Refused
from app.services import editing, follow_up_output, follow_up_review
from app.services.follow_up import follow_up_of, late_contacts
from app.services.follow_up_note import BELOW, record_note, solve_friction
from app.services.follow_up_output import outputs_of
from app.services.follow_up_review import (
    hold_review,
    middle_of,
    plan_review,
    review_of,
    sign_review,
    skip_review,
)
from app.services.office import Office
from app.services.placement_setup import set_up_placement
from tests.services.logbook_scene import placement_of

TODAY = date(2026, 11, 22)


@pytest.fixture
def placement(office: Office) -> str:
    return placement_of(office, follow_up_interval_days=14)


def contact(office: Office, placement: str, at: date) -> str:
    return record_note(office, placement, "contact", {"kind": "phone", "at": at, "text": "Samtal"})


def test_twenty_days_after_the_last_contact_it_is_six_days_late(office: Office, placement: str) -> None:
    contact(office, placement, TODAY - timedelta(days=20))
    plan = follow_up_of(office, placement).contact
    assert (plan.last, plan.days_late) == (TODAY - timedelta(days=20), 6)
    assert plan.says is not None
    assert plan.says.en == "6 days late"
    assert [(one.id, late.days_late) for one, late in late_contacts(office)] == [(placement, 6)]
    contact(office, placement, TODAY)
    assert late_contacts(office) == []
    assert follow_up_of(office, placement).contact.says is None


def test_without_any_contact_it_counts_from_the_first_day(office: Office, placement: str) -> None:
    plan = follow_up_of(office, placement).contact
    assert plan.days_late == (TODAY - date(2026, 10, 26)).days
    editing.change(office, "placement", placement, {"start_date": TODAY - timedelta(days=15)})
    late = follow_up_of(office, placement).contact.says
    assert late is not None
    assert late.en == "1 day late"


def test_the_programme_gives_the_interval_where_the_placement_has_none(
    office: Office, placement: str
) -> None:
    programme = office.records.get("placement", placement).programme_id
    editing.change(office, "programme", programme, {"follow_up_interval_days": 400 - 35})
    editing.change(office, "placement", placement, {"follow_up_interval_days": None})
    assert follow_up_of(office, placement).contact.days_late == 0


def test_a_placement_that_does_not_run_is_late_with_nothing(office: Office) -> None:
    ended = placement_of(office, state="completed", follow_up_interval_days=1)
    assert follow_up_of(office, ended).contact.due is None


def test_feedback_below_expectation_is_looked_at_again_after_seven_days(
    office: Office, placement: str
) -> None:
    note = record_note(office, placement, BELOW, {"at": TODAY, "text": "Kommer sent", "what": "Börja 8.30"})
    (task,) = follow_up_of(office, placement).tasks
    assert (task.due, task.list_key, task.origin) == (TODAY + timedelta(days=7), "follow_up", "note")
    assert office.records.get("note", note).follow_up_task_id == task.id
    assert [one.id for one in follow_up_of(office, placement).feedback] == [note]
    editing.undo(office)
    assert follow_up_of(office, placement).tasks == (), "note and task are one step"
    assert follow_up_of(office, placement).feedback == ()


def test_readers_do_not_see_that_somebody_did_not_deliver(office: Office, placement: str) -> None:
    record_note(office, placement, BELOW, {"text": "Kommer sent"})
    record_note(office, placement, "feedback_positive", {"text": "Bra"})
    with office.work() as work:
        work.add("app_user", {"display_name": "A", "initials": "AL", "role": "reader", "ui_language": "sv"})
    assert [one.kind for one in follow_up_of(office, placement).feedback] == ["feedback_positive"]
    with pytest.raises(Refused):
        record_note(office, placement, "adjustment", {"text": "x"})


def test_what_is_for_the_lead_only_is_left_out_for_others(office: Office, placement: str) -> None:
    record_note(office, placement, "adjustment", {"cause": "mentor", "text": "x", "visible_to": "lead_only"})
    assert len(follow_up_of(office, placement).adjustments) == 1
    with office.work() as work:
        user = {"display_name": "A", "initials": "AL", "role": "coordinator", "ui_language": "sv"}
        work.add("app_user", user)
    assert follow_up_of(office, placement).adjustments == ()


def test_friction_is_solved_once_and_its_days_are_counted(office: Office, placement: str) -> None:
    values = {"friction_place": "housing", "severity": 2, "found_at": date(2026, 11, 2), "text": "Kallt rum"}
    note = record_note(office, placement, "friction", values)
    with pytest.raises(Refused):
        solve_friction(office, note, date(2026, 11, 1))
    assert follow_up_of(office, placement).mean_days is None
    solve_friction(office, note, date(2026, 11, 12), "Nytt element")
    assert follow_up_of(office, placement).mean_days == 10
    with pytest.raises(Refused):
        solve_friction(office, note, date(2026, 11, 13))


@pytest.mark.parametrize(
    "values", [{}, {"text": ""}, {"text": "x", "severity": 9}, {"text": "x", "sevrity": 1}]
)
def test_a_note_that_does_not_fit_is_refused(
    office: Office, placement: str, values: dict[str, object]
) -> None:
    with pytest.raises(Refused):
        record_note(office, placement, "friction", values)
    assert office.records.of("note") == []
    with pytest.raises(Refused):
        record_note(office, "01ARZ3NDEKTSV4RRFFQ69G5FAV", "friction", {"text": "x"})


def test_the_review_is_planned_in_the_middle_held_and_signed(office: Office, placement: str) -> None:
    review = plan_review(office, placement)
    found = office.records.get("placement", placement)
    assert office.records.get("midterm_review", review).planned_on == middle_of(found) == date(2026, 11, 25)
    with pytest.raises(Refused):
        plan_review(office, placement)
    hold_review(office, review, {"present": ("participant", "mentor"), "agreements": "Mer text"})
    held = office.records.get("midterm_review", review)
    assert (held.state, held.held_at) == ("held", TODAY)
    sign_review(office, review, "participant", {})
    sign_review(office, review, "participant", {"signed_at": date(2026, 11, 23)})
    sign_review(office, review, "mentor", {})
    assert office.records.get("midterm_review", review).state == "signed"
    assert len(office.records.of("sign_off", entity_id=review)) == 2


def test_a_review_is_skipped_for_a_reason_and_planned_anew(office: Office, placement: str) -> None:
    review = plan_review(office, placement, date(2026, 12, 1))
    with pytest.raises(Refused):
        skip_review(office, review, " ")
    skip_review(office, review, "Sjuk")
    assert office.records.get("midterm_review", review).skip_reason == "Sjuk"
    again = plan_review(office, placement)
    assert review_of(office.records, placement).id == again
    with pytest.raises(Refused):
        skip_review(office, review, "Sjuk")


def test_a_match_that_is_not_decided_has_no_review(office: Office) -> None:
    with pytest.raises(Refused):
        plan_review(office, placement_of(office, state="proposed"))


def test_the_last_output_opens_the_gate_of_completion(office: Office, placement: str) -> None:
    with office.work() as work:
        set_up_placement(work, placement)
    first, second = outputs_of(office.records, placement)
    found = office.records.get("placement", placement)
    assert not OUTPUTS.need.met(found, office.records)
    follow_up_output.receive_output(office, first.id, TODAY)
    with pytest.raises(Refused):
        follow_up_output.return_output(office, first.id, "")
    follow_up_output.return_output(office, first.id, "Vilka källor?")
    follow_up_output.receive_output(office, first.id)
    follow_up_output.approve_output(office, first.id, "Åse Lind")
    with pytest.raises(Refused):
        follow_up_output.waive_output(office, second.id, "  ")
    follow_up_output.waive_output(office, second.id, "Sjukskriven")
    done = office.records.get("task", first.id)
    assert (done.state, done.approved_by, done.received_at) == ("done", "Åse Lind", TODAY)
    assert office.records.get("task", second.id).waive_reason == "Sjukskriven"
    assert OUTPUTS.need.met(found, office.records)
    with pytest.raises(Refused):
        follow_up_output.receive_output(office, first.id)


def test_correcting_a_held_review_keeps_it_held(office: Office, placement: str) -> None:
    review = plan_review(office, placement)
    hold_review(office, review, {"workload": "Lagom"})
    hold_review(office, review, {"workload": "Mycket"})
    held = office.records.get("midterm_review", review)
    assert (held.state, held.workload) == ("held", "Mycket")
    with pytest.raises(Refused):
        follow_up_review.skip_review(office, review, "x")
