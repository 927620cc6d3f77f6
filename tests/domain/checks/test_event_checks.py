"""Checks of events and their lists of guests: what each finds and what it lets pass."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from tests.domain.cabinet import Cabinet

NOON = datetime(2026, 11, 11, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.fixture
def event(office: Cabinet) -> Any:
    return office.put("event", starts_at=NOON, ends_at=NOON + HOUR, mode="in_person", state="announced")


def test_an_event_ends_after_it_begins(office: Cabinet, event: Any) -> None:
    assert office.found("event_time_order", event) == []
    assert office.found("event_time_order", office.change(event, ends_at=NOON)) == []
    assert office.found("event_time_order", office.change(event, ends_at=None)) == []
    assert office.found("event_time_order", office.change(event, ends_at=NOON - HOUR)) == ["ends_at"]


@pytest.mark.parametrize("zone", [None, "", "Europe/Oslo", " America/Los_Angeles "])
def test_a_time_zone_that_is_known_passes(office: Cabinet, event: Any, zone: str | None) -> None:
    assert office.found("event_time_zone", office.change(event, time_zone=zone)) == []


@pytest.mark.parametrize(
    "zone", ["Fjord/Nowhere", "../../etc/passwd", "/etc/localtime", "Europe", "\0", "x" * 5_000, "Europe/Öst"]
)
def test_a_time_zone_that_is_not_known_is_refused(office: Cabinet, event: Any, zone: str) -> None:
    assert office.found("event_time_zone", office.change(event, time_zone=zone)) == ["time_zone"]


def test_an_event_online_ahead_needs_a_link(office: Cabinet, event: Any) -> None:
    assert office.found("event_online_link", event) == []
    for mode in ("online", "hybrid"):
        online = office.change(event, mode=mode, link=None)
        assert office.found("event_online_link", online) == ["link"]
        assert office.found("event_online_link", office.change(online, link="https://a.example")) == []
        assert office.found("event_online_link", office.change(online, link=None, state="held")) == []


def test_tasks_that_go_by_another_day_than_the_event(office: Cabinet, event: Any) -> None:
    assert office.found("event_tasks_left", event) == []
    hung = {"entity_key": "event", "entity_id": event.id, "anchor": "EV", "state": "open"}
    own = office.put("task", **hung, offset_days=0, due=date(2026, 11, 11))
    office.put("task", **hung, offset_days=-14, due=date(2026, 10, 28))
    assert office.found("event_tasks_left", event) == []
    office.change(own, due=date(2026, 11, 12))
    assert office.found("event_tasks_left", event) == ["starts_at"]
    assert office.found("event_tasks_left", office.change(event, state="held")) == []
    office.change(event, state="announced")
    for follows_no_more in ({"state": "done"}, {"due_locked": True}, {"anchor": "none"}):
        office.change(own, due=date(2026, 11, 12), **follows_no_more)
        assert office.found("event_tasks_left", event) == []


def test_the_day_of_tasks_is_the_day_where_the_event_is_held(office: Cabinet) -> None:
    evening = datetime(2026, 11, 12, 2, tzinfo=UTC)
    event = office.put("event", starts_at=evening, time_zone="America/Los_Angeles", state="planned")
    office.put(
        "task", entity_key="event", entity_id=event.id, anchor="EV", offset_days=0, due=date(2026, 11, 11)
    )
    assert office.found("event_tasks_left", event) == []


def test_a_line_of_guests_names_somebody(office: Cabinet) -> None:
    nobody = office.put("attendance", event_id="e", person_id=None, organisation_id=None)
    assert office.found("attendance_nobody", nobody) == ["person_id"]
    assert office.found("attendance_nobody", office.change(nobody, person_id="ida")) == []
    assert office.found("attendance_nobody", office.change(nobody, organisation_id="host")) == []


def test_a_person_stands_on_a_list_once(office: Cabinet) -> None:
    one = office.put("attendance", event_id="e", person_id="ida", organisation_id="host")
    office.put("attendance", event_id="another", person_id="ida")
    office.put("attendance", event_id="e", person_id="bo", organisation_id="host")
    assert office.found("attendance_double", one) == []
    office.put("attendance", event_id="e", person_id="ida", organisation_id=None)
    assert office.found("attendance_double", one) == ["person_id"]


def test_an_organisation_without_a_person_stands_on_a_list_once(office: Cabinet) -> None:
    one = office.put("attendance", event_id="e", person_id=None, organisation_id="host")
    office.put("attendance", event_id="e", person_id="ida", organisation_id="host")
    assert office.found("attendance_double", one) == []
    office.put("attendance", event_id="e", person_id=None, organisation_id="host")
    assert office.found("attendance_double", one) == ["organisation_id"]
    nobody = office.put("attendance", event_id="e", person_id=None, organisation_id=None)
    office.put("attendance", event_id="e", person_id=None, organisation_id=None)
    assert office.found("attendance_double", nobody) == [], "another check names it"


def test_who_was_represented_was_so_by_another(office: Cabinet) -> None:
    guest = office.put("attendance", organisation_id="host", mode="represented", attended="yes")
    assert office.found("attendance_represented", guest) == ["represented_by_org_id"]
    itself = office.change(guest, represented_by_org_id="host")
    (finding,) = office.findings("attendance_represented", itself)
    assert "itself" in finding.text.en
    assert office.found("attendance_represented", office.change(guest, represented_by_org_id="union")) == []
    assert office.found("attendance_represented", office.change(guest, attended="no")) == []
    assert office.found("attendance_represented", office.change(itself, mode="in_person")) == []
