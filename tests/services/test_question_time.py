"""The fixed time for questions: what its calendar file says, for one and many, and who gets it by mail."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from email import message_from_bytes, policy
from pathlib import Path
from typing import Any

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]
from icalendar import Calendar

from app.errors import Refused
from app.services import editing
from app.services.office import Office
from app.services.question_time import (
    QuestionTime,
    calendar_of,
    first_day,
    set_time,
    time_of,
    write_calendars,
    write_mails,
    zone_of,
)
from app.text import LANGUAGES
from tests.services.agreement_scene import Scene, scene_in

TUESDAY = QuestionTime(weekday="2", start="10:00", minutes=45, place="Rom 3")
MOMENT = datetime(2026, 11, 22, 9, tzinfo=UTC)


@pytest.fixture
def scene(office: Office) -> Scene:
    return scene_in(office)


def read(file: Any) -> Any:
    return Calendar.from_ical(file)


def test_tuesday_at_ten_is_every_tuesday_from_the_first_day_to_the_last(scene: Scene) -> None:
    office = scene.office
    set_time(office, [scene.placement], TUESDAY)
    event = read(calendar_of(office, [scene.placement])).events[0]
    days = list(rrulestr(event["RRULE"].to_ical().decode(), dtstart=event["DTSTART"].dt))
    stay = office.records.get("placement", scene.placement)
    assert (days[0].date(), days[-1].date()) == (date(2027, 1, 12), date(2027, 4, 27))
    assert {day.isoweekday() for day in days} == {2}
    assert {(day.hour, day.minute) for day in days} == {(10, 0)}
    assert stay.start_date <= days[0].date() <= days[-1].date() <= stay.end_date
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(minutes=45)
    assert str(event["DTSTART"].dt.tzinfo) == "Europe/Stockholm"
    assert event["LOCATION"] == "Rom 3"
    assert "Ingrid" in event["SUMMARY"]


def test_the_same_office_gives_the_same_file_and_a_change_the_same_date_with_a_later_version(
    scene: Scene,
) -> None:
    office = scene.office
    set_time(office, [scene.placement], TUESDAY)
    first = calendar_of(office, [scene.placement])
    assert first == calendar_of(office, [scene.placement])
    set_time(office, [scene.placement], QuestionTime(weekday="4", start="13:00"))
    later = calendar_of(office, [scene.placement])
    one, two = read(first).events[0], read(later).events[0]
    assert one["UID"] == two["UID"]
    assert two["SEQUENCE"] > one["SEQUENCE"]


def test_the_time_zone_is_that_of_the_place(scene: Scene) -> None:
    office = scene.office
    assert zone_of(office, office.records.get("placement", scene.placement)) == "Europe/Stockholm"
    editing.change(office, "placement", scene.placement, {"country": "US"})
    set_time(office, [scene.placement], TUESDAY)
    with pytest.raises(Refused) as told:
        calendar_of(office, [scene.placement])
    assert "Ingrid" in told.value.text.sv
    editing.change(office, "placement", scene.placement, {"time_zone": "America/Los_Angeles"})
    event = read(calendar_of(office, [scene.placement])).events[0]
    assert str(event["DTSTART"].dt.tzinfo) == "America/Los_Angeles"
    assert event["DTSTART"].dt.hour == 10
    editing.change(office, "placement", scene.placement, {"time_zone": "Mars/Base\r\nX"})
    with pytest.raises(Refused):
        calendar_of(office, [scene.placement])


def test_without_a_time_it_is_refused_by_name_in_every_language(scene: Scene) -> None:
    with pytest.raises(Refused) as told:
        calendar_of(scene.office, [scene.placement])
    assert all("Ingrid" in told.value.text.of(code) for code in LANGUAGES)
    assert time_of(scene.office.records.get("placement", scene.placement)) is None


def test_a_stay_of_three_days_may_have_no_such_weekday(scene: Scene) -> None:
    assert first_day(date(2027, 1, 11), date(2027, 1, 13), "5") is None
    assert first_day(date(2027, 1, 11), date(2027, 1, 13), "1") == date(2027, 1, 11)
    editing.change(scene.office, "placement", scene.placement, {"end_date": date(2027, 1, 11)})
    set_time(scene.office, [scene.placement], TUESDAY)
    with pytest.raises(Refused):
        calendar_of(scene.office, [scene.placement])


def test_many_get_a_file_each_and_one_that_lacks_stops_alone(scene: Scene, tmp_path: Path) -> None:
    other = scene.another()
    set_time(scene.office, [scene.placement], TUESDAY)
    made = write_calendars(scene.office, [scene.placement, other, scene.placement], tmp_path)
    assert made.placements == (scene.placement,)
    assert [reason.where for reason in made.failed] == [other]
    assert made.paths[0].suffix == ".ics"
    assert b"\r\n" in made.paths[0].read_bytes()
    again = write_calendars(scene.office, [scene.placement], tmp_path)
    assert again.paths != made.paths


def test_setting_many_is_one_thing_to_take_back(scene: Scene) -> None:
    other = scene.another()
    set_time(scene.office, [scene.placement, other], TUESDAY)
    editing.undo(scene.office)
    for one in (scene.placement, other):
        assert time_of(scene.office.records.get("placement", one)) is None


def test_participant_and_mentor_get_it_by_mail(scene: Scene, tmp_path: Path) -> None:
    set_time(scene.office, [scene.placement], TUESDAY)
    outbox = write_mails(scene.office, [scene.placement], tmp_path / "post", MOMENT)
    assert {mail.to.side for mail in outbox.mails} == {"person", "mentor"}
    assert outbox.failed == ()
    for path in outbox.paths:
        mail = message_from_bytes(path.read_bytes(), policy=policy.default)
        enclosed = [part for part in mail.walk() if part.get_content_type() == "text/calendar"]
        assert len(enclosed) == 1
        assert read(enclosed[0].get_payload(decode=True)).events[0]["LOCATION"] == "Rom 3"
        assert str(enclosed[0].get_filename()).endswith(".ics")


def test_who_cannot_be_written_to_is_named(scene: Scene, tmp_path: Path) -> None:
    editing.change(scene.office, "person", scene.people["mentor"], {"email": None})
    set_time(scene.office, [scene.placement], TUESDAY)
    outbox = write_mails(scene.office, [scene.placement], tmp_path, MOMENT)
    assert [mail.to.side for mail in outbox.mails] == ["person"]
    assert len(outbox.failed) == 1
    nothing = write_mails(scene.office, [scene.another()], tmp_path, MOMENT)
    assert nothing.mails == ()
    assert len(nothing.failed) == 1
