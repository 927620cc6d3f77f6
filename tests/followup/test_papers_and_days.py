"""Rules for papers, changes, reports, events, privacy and the office file."""

from __future__ import annotations

from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

import pytest

from app.followup.view import FileStanding
from tests.followup.made import TODAY, Made, days, entry, found, note, placement, unsound, why


@pytest.fixture
def made() -> Made:
    made = Made()
    made.add("office", name="Kontoret", country="SE", default_language="sv")
    return made


def notice(made: Made, sent: int, applies: int = 30, **values: object) -> str:
    """Add a notice sent so many days ago to one person who has not answered."""
    one = made.add(
        "change_notice",
        "notice",
        programme_id="programme",
        no=1,
        effective_date=days(applies),
        state="sent",
        **values,
    )
    made.add(
        "sign_off", entity_key="change_notice", entity_id=one, kind="acknowledgement", party="participant",
        person_id="somebody", sent_at=days(-sent),
    )  # fmt: skip
    return one


@pytest.mark.parametrize(("sent", "shown"), [(3, False), (4, True)])
def test_a_change_is_shown_when_it_is_unanswered_for_more_than_three_days(
    made: Made, sent: int, shown: bool
) -> None:
    notice(made, sent)
    assert bool(found(made, "unacknowledged_changes")) is shown


def test_an_answered_change_is_not_shown_and_several_are_counted(made: Made) -> None:
    notice(made, 5)
    notice(made, 6)
    (item,) = found(made, "unacknowledged_changes")
    assert why(item) == "2 people have not answered. Sent on 17 Nov 2026."
    assert len(item.onto) == item.count
    for sign_off in ("sign_off0001", "sign_off0002"):
        made.add("sign_off", sign_off, answer="read")
    assert not found(made, "unacknowledged_changes")


@pytest.mark.parametrize(
    ("applies", "reply_by", "tone"), [(8, 1, "amber"), (7, 1, "red"), (30, -1, "red"), (30, 0, "amber")]
)
def test_an_unanswered_change_presses_near_its_day(
    made: Made, applies: int, reply_by: int, tone: str
) -> None:
    notice(made, 5, applies, reply_by=days(reply_by))
    assert [item.tone for item in found(made, "unacknowledged_changes")] == [tone]


def fact(
    made: Made, stay: str | None, said: str, bound: str = "placement.place_of_work", state: str = "announced"
) -> str:
    return made.add(
        "announced_fact", programme_id="programme", placement_id=stay, subject="place", value_text=said,
        bound_field=bound, bound_value=said, state=state,
    )  # fmt: skip


def test_a_promise_that_no_longer_holds_is_shown_until_a_notice_is_sent(made: Made) -> None:
    stay = placement(made, place_of_work="Kajgatan 1")
    promise = fact(made, stay, "Kajgatan 1")
    assert not found(made, "changed_facts")
    made.add("placement", stay, place_of_work="Kajgatan 9")
    assert [item.record for item in found(made, "changed_facts")] == [promise]
    one = made.add("change_notice", programme_id="programme", no=1, effective_date=days(9), state="draft")
    made.add("change_item", notice_id=one, subject="place", announced_fact_id=promise, new_text="Kajgatan 9")
    assert found(made, "changed_facts")
    made.add("change_notice", one, state="sent")
    assert not found(made, "changed_facts")


def test_a_promise_of_a_placement_that_is_over_is_past(made: Made) -> None:
    stay = placement(made, "completed", -200, -100, place_of_work="Kajgatan 9")
    fact(made, stay, "Kajgatan 1")
    assert not found(made, "changed_facts")


def test_a_promise_may_watch_the_host_the_programme_and_a_role(made: Made) -> None:
    stay = placement(made)
    host = "organisation0001"
    made.add("organisation", host, city="Boda")
    mentor = made.add("person")
    made.add("role", person_id=mentor, role="host_mentor", is_primary=True, placement_id=stay)
    held = [
        fact(made, stay, "Boda", "organisation.city"),
        fact(made, None, "14", "programme.follow_up_interval_days"),
        fact(made, stay, mentor, "role.host_mentor"),
    ]
    assert not found(made, "changed_facts")
    made.add("organisation", host, city="Alby")
    made.add("programme", "programme", follow_up_interval_days=21)
    made.add("role", "role0001", person_id=made.add("person"))
    assert {item.record for item in found(made, "changed_facts")} == set(held)


@pytest.mark.parametrize(
    ("until", "words"),
    [
        (60, None),
        (59, "The insurance lasts until 21 Jan 2027, the placement until 22 Jan 2027."),
        (-1, "The insurance ran out on 22 Nov 2026."),
    ],
)
def test_insurance_lasts_through_the_placement(made: Made, until: int, words: str | None) -> None:
    placement(made)
    made.add("participant", "participant0001", insurance_valid_to=days(until))
    assert [why(item) for item in found(made, "expiring_papers")] == ([words] if words else [])


def test_the_papers_of_one_person_are_one_line(made: Made) -> None:
    placement(made)
    made.add("participant", "participant0001", permit_valid_to=days(10), passport_valid_to=days(20))
    (item,) = found(made, "expiring_papers")
    assert why(item).startswith("The permit lasts until 3 Dec 2026, the placement")
    assert item.count == 2


@pytest.mark.parametrize(("until", "shown"), [(31, False), (30, True), (0, True), (-1, False)])
def test_an_agreement_with_a_partner_is_shown_a_month_before_it_ends(
    made: Made, until: int, shown: bool
) -> None:
    made.add(
        "agreement", kind="partnership", programme_id="programme", state="in_force", valid_from=days(-300),
        valid_to=days(until),
    )  # fmt: skip
    assert bool(found(made, "expiring_papers")) is shown


def test_an_agreement_of_a_placement_is_shown_when_it_ends_before_it(made: Made) -> None:
    stay = placement(made, end=20)
    paper = made.add(
        "agreement", kind="tripartite", programme_id="programme", placement_id=stay, state="signed",
        valid_from=days(-60), valid_to=days(20),
    )  # fmt: skip
    assert not found(made, "expiring_papers")
    made.add("placement", stay, end_date=days(21))
    assert [item.record for item in found(made, "expiring_papers")] == [paper]


@pytest.mark.parametrize(("months_ago", "shown"), [(22, False), (23, True), (30, True)])
def test_a_legal_review_counts_for_two_years_and_only_the_newest_version_matters(
    made: Made, months_ago: int, shown: bool
) -> None:
    year, month = divmod(TODAY.year * 12 + TODAY.month - 1 - months_ago, 12)
    on = TODAY.replace(year=year, month=month + 1)
    made.add("clause", key="secrecy", version=1, legal_review_at=days(-2000))
    made.add("clause", key="secrecy", version=2, legal_review_at=on)
    assert len(found(made, "expiring_papers")) == shown


def test_training_that_runs_out_during_the_placement_is_shown(made: Made) -> None:
    module = made.add(
        "training_module", key="start", version=1, required=True, state="published",
        audience=("host_mentor",), valid_months=12,
    )  # fmt: skip
    person = made.add("person")
    made.add("role", person_id=person, role="host_mentor", is_primary=True, placement_id=placement(made))
    done = made.add(
        "training_completion", person_id=person, module_id=module, state="passed", completed_at=days(-300)
    )
    assert not found(made, "expiring_papers")
    made.add("training_completion", done, completed_at=days(-330))
    assert [item.record for item in found(made, "expiring_papers")] == [person]


@pytest.mark.parametrize(
    ("due", "state", "tone"),
    [
        (14, "open", "amber"),
        (15, "open", None),
        (-1, "open", "red"),
        (-1, "received", "amber"),
        (3, "done", None),
        (-9, "waived", None),
    ],
)
def test_outputs_are_shown_two_weeks_before_they_are_due(
    made: Made, due: int, state: str, tone: str | None
) -> None:
    stay = placement(made)
    made.add(
        "task", title={"en": "Report", "sv": "Rapport"}, list_key="required_output", state=state,
        due=days(due),
        entity_key="placement", entity_id=stay, assignee_id="al",
    )  # fmt: skip
    items = found(made, "outputs_due")
    assert [item.tone for item in items] == ([tone] if tone else [])
    assert all(item.mine == {"al"} and why(item).startswith("Report. ") for item in items)


def test_outputs_of_a_placement_that_came_to_nothing_are_not_asked_for(made: Made) -> None:
    stay = placement(made, "cancelled")
    made.add(
        "task",
        title={"en": "Report"},
        list_key="required_output",
        due=days(1),
        entity_key="placement",
        entity_id=stay,
    )
    assert not found(made, "outputs_due")


def event(made: Made, on: int, state: str = "announced", **values: Any) -> str:
    at = datetime.combine(days(on), time(12), tzinfo=UTC)
    return made.add("event", programme_id="programme", kind="workshop", starts_at=at, state=state, **values)


@pytest.mark.parametrize(("on", "tone"), [(14, "amber"), (15, None), (3, "red"), (0, "red")])
def test_papers_of_an_event_are_printed_in_the_last_two_weeks(made: Made, on: int, tone: str | None) -> None:
    event(made, on)
    event(made, on, prints_made_at=TODAY)
    event(made, on, "cancelled")
    assert [(item.tone, item.act) for item in found(made, "events_ahead")] == ([(tone, "")] if tone else [])


def test_attendance_is_entered_after_an_event(made: Made) -> None:
    one = event(made, -1)
    assert [why(item) for item in found(made, "events_ahead")] == [
        "Was on 22 Nov 2026. Nobody is entered as present."
    ]
    made.add("event", one, state="held")
    assert not found(made, "events_ahead")
    made.add("attendance", event_id=one, person_id="somebody")
    (item,) = found(made, "events_ahead")
    assert (item.act, why(item)) == (
        "attendance",
        "Was on 22 Nov 2026. Attendance of one person is not entered.",
    )
    made.add("event", one, state="followed_up")
    assert not found(made, "events_ahead")


def test_files_in_the_folder_for_forms_are_counted(made: Made) -> None:
    assert not found(made, "returned_forms")
    (item,) = found(made, "returned_forms", waiting=(Path("b.pdf"), Path("a" * 90 + ".pdf")))
    assert item.count == 2
    assert why(item) == f"2 files wait, among them {'a' * 60}…"


def health(**given: Any) -> FileStanding:
    return FileStanding(**{"backup": TODAY, **given})


@pytest.mark.parametrize(
    ("standing", "acts"),
    [
        (health(), []), (health(backup=days(-7)), []), (health(backup=days(-8)), [""]),
        (health(backup=None, begun=days(-7)), []), (health(backup=None, begun=days(-8)), [""]),
        (health(away_since=days(-14)), []), (health(away_since=days(-15)), ["sync"]), (unsound(), [""]),
    ],
)  # fmt: skip
def test_the_file_is_shown_when_something_is_wrong_with_it(
    made: Made, standing: FileStanding, acts: list[str]
) -> None:
    assert [item.act for item in found(made, "file_health", file=standing)] == acts


def test_erasures_that_wait_for_a_yes_are_shown(made: Made) -> None:
    (item,) = found(made, "privacy", file=health(to_erase=60))
    assert why(item) == "Erasing 60 people waits for a yes at this desk."


@pytest.mark.parametrize(("after", "shown"), [(0, False), (-1, True)])
def test_a_special_need_is_shown_the_day_after_it_was_to_be_deleted(
    made: Made, after: int, shown: bool
) -> None:
    made.add("special_need", person_id=made.add("person"), delete_after=days(after))
    assert bool(found(made, "privacy")) is shown


@pytest.mark.parametrize(("ended", "shown"), [(-30, False), (-31, True)])
def test_next_of_kin_are_kept_thirty_days_after_the_last_placement(
    made: Made, ended: int, shown: bool
) -> None:
    placement(made, "completed", -200, ended)
    made.add("emergency_contact", person_id="person0001")
    assert [item.record for item in found(made, "privacy")] == (["person0001"] if shown else [])
    later = placement(made, "accepted", 10, 20)
    made.add("placement", later, participant_id="participant0001")
    assert not found(made, "privacy")


@pytest.mark.parametrize(("closed", "shown"), [(-364, False), (-366, True)])
def test_texts_of_a_programme_are_kept_for_a_year_after_it_is_closed(
    made: Made, closed: int, shown: bool
) -> None:
    stay = placement(made, "completed", -900, -500)
    made.add("programme", "programme", state="closed", state_day=days(closed))
    assert not found(made, "privacy")
    entry(made, stay, 1, 600, answers=({"prompt": "done", "text": "Much."},))
    assert bool(found(made, "privacy")) is shown
    made.add("logbook_entry", "logbook_entry0001", answers=())
    note(made, stay, 600, programme_id="programme")
    assert bool(found(made, "privacy")) is shown


@pytest.mark.parametrize(
    ("country", "year", "shown"),
    [("SE", 2018, True), ("SE", 2019, False), ("NO", 2020, True), ("NO", 2021, False)],
)
def test_grants_are_kept_as_long_as_the_law_of_the_country_says(
    made: Made, country: str, year: int, shown: bool
) -> None:
    made.add("office", "office0001", country=country)
    person = made.add("participant", person_id="p", programme_id="programme")
    made.add(
        "grant_award",
        participant_id=person,
        kind="travel",
        decided_at=TODAY.replace(year=2015),
        paid_at=TODAY.replace(year=year),
    )
    items = found(made, "privacy")
    assert [(item.record, why(item)) for item in items] == (
        [("programme", "Grants that may be deleted: 1.")] if shown else []
    )


def test_what_is_under_legal_hold_is_not_to_go(made: Made) -> None:
    person = made.add("person")
    made.add("special_need", person_id=person, delete_after=days(-90))
    stay = placement(made, "completed")
    made.add("placement", stay, end_date=days(-366 * 11))
    assert len(found(made, "privacy")) == 2
    made.add("person", person, legal_hold=True)
    made.add("programme", "programme", legal_hold=True)
    assert not found(made, "privacy")


def test_old_records_are_counted_where_they_are_kept(made: Made) -> None:
    old = days(-366 * 11)
    stay = placement(made, "completed")
    made.add("placement", stay, end_date=old)
    placement(made, "completed", -300, -200)
    made.add("application", call_id="call", person_id="p", state="rejected", state_day=days(-366 * 2))
    made.add("application", call_id="call", person_id="p", state="rejected", state_day=days(-365))
    past = event(made, -800, "followed_up")
    made.add("attendance", event_id=past, person_id="somebody", attended="yes")
    made.add("agreement", kind="tripartite", programme_id="programme", state="expired", valid_to=old)
    assert [(item.entity, item.count, why(item)) for item in found(made, "privacy")] == [
        ("call", 1, "Turned-down applications that may lose their names: 1."),
        ("event", 1, "People whose attendance may lose its names: 1."),
        ("programme", 1, "Placements that may lose their names: 1."),
        ("programme", 1, "Agreements that may go to the archive: 1."),
    ]
