"""Calendar files: what a calendar program reads back is what was meant, in every zone."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil.rrule import rrulestr  # type: ignore[import-untyped]
from icalendar import Calendar

from app.errors import Refused
from app.exchange.calendar_file import CalendarEvent, events_as_ics
from app.exchange.calendar_zone import turns_of, zone_part

MADE = datetime(2026, 11, 23, 9, 30, 15, 999, tzinfo=UTC)


def weekly(**changed: object) -> CalendarEvent:
    asked: dict[str, object] = {
        "key": "01J.question_time",
        "title": "Spørretid",
        "starts": datetime(2026, 10, 6, 10, 0),  # noqa: DTZ001 - by the clock of the place
        "minutes": 30,
        "zone": "Europe/Oslo",
        "weekly_until": date(2026, 12, 20),
        "place": "Rom 3, 2. etasje",
    }
    return CalendarEvent(**{**asked, **changed})  # type: ignore[arg-type]


def read(file: bytes) -> Any:
    return Calendar.from_ical(file)


def test_a_weekly_time_is_read_back_with_its_zone_and_its_end() -> None:
    file = events_as_ics([weekly()], made=MADE, name="Spørretid")
    calendar = read(file)
    event = calendar.events[0]
    assert calendar["METHOD"] == "PUBLISH"
    assert event["DTSTART"].dt == datetime(2026, 10, 6, 10, tzinfo=ZoneInfo("Europe/Oslo"))
    assert event["DTEND"].dt - event["DTSTART"].dt == timedelta(minutes=30)
    assert event["LOCATION"] == "Rom 3, 2. etasje"
    assert event["DTSTAMP"].dt == MADE.replace(microsecond=0)
    assert calendar.timezones[0]["TZID"] == "Europe/Oslo"


def test_it_comes_every_week_at_the_same_hour_also_after_the_clock_is_turned() -> None:
    event = read(events_as_ics([weekly()], made=MADE)).events[0]
    rule = event["RRULE"].to_ical().decode()
    each = list(rrulestr(rule, dtstart=event["DTSTART"].dt))
    assert len(each) == 11
    assert each[0].date() == date(2026, 10, 6)
    assert each[-1].date() == date(2026, 12, 15)
    assert {moment.hour for moment in each} == {10}
    assert {moment.utcoffset() for moment in each} == {timedelta(hours=2), timedelta(hours=1)}


def test_the_last_day_itself_counts() -> None:
    event = read(events_as_ics([weekly(weekly_until=date(2026, 12, 15))], made=MADE)).events[0]
    each = list(rrulestr(event["RRULE"].to_ical().decode(), dtstart=event["DTSTART"].dt))
    assert each[-1].date() == date(2026, 12, 15)


def test_every_line_ends_as_the_standard_wants_and_none_is_too_long() -> None:
    file = events_as_ics([weekly(title="å" * 200, text="lang " * 300)], made=MADE)
    lines = file.split(b"\r\n")
    assert b"\n" not in b"".join(lines)
    assert b"\r" not in b"".join(lines)
    assert max(map(len, lines)) <= 75


def test_the_same_date_has_the_same_identity_and_a_later_version_says_so() -> None:
    first = read(events_as_ics([weekly()], made=MADE)).events[0]
    later = read(events_as_ics([weekly(minutes=45, version=1)], made=MADE + timedelta(days=1))).events[0]
    assert first["UID"] == later["UID"] == "01J.question_time@praktikum"
    assert (first["SEQUENCE"], later["SEQUENCE"]) == (0, 1)


def test_what_is_typed_begins_no_line_of_its_own_and_stays_plain() -> None:
    evil = "Møte\r\nEND:VEVENT\r\nBEGIN:VEVENT\u2028<b>x</b>;,\\ \ud800\x00"
    file = events_as_ics([weekly(title=evil, place=evil, text=evil, link="https://x.example/a b")], made=MADE)
    calendar = read(file)
    assert len(calendar.events) == 1
    assert calendar.events[0]["SUMMARY"].startswith("Møte END:VEVENT BEGIN:VEVENT <b>x</b>;,\\")
    assert b"ALT-DESC" not in file
    assert calendar.events[0]["URL"] == "https://x.example/a%20b"


def test_megabytes_pasted_as_a_title_are_cut() -> None:
    file = events_as_ics([weekly(title="x" * 5_000_000, text="y" * 5_000_000)], made=MADE)
    assert len(file) < 10_000


@pytest.mark.parametrize("zone", ["", "Mars/Base", "../../etc/passwd", "Europe/Oslo\r\nX:1", "a" * 9_000])
def test_a_zone_nobody_knows_is_refused_in_one_sentence(zone: str) -> None:
    with pytest.raises(Refused) as told:
        events_as_ics([weekly(zone=zone)], made=MADE)
    assert len(told.value.text.en) < 200


def test_a_single_date_has_no_rule_and_one_called_off_says_so() -> None:
    event = read(events_as_ics([weekly(weekly_until=None, cancelled=True)], made=MADE)).events[0]
    assert "RRULE" not in event
    assert event["STATUS"] == "CANCELLED"


def test_a_moment_with_a_zone_is_told_by_the_clock_of_the_place() -> None:
    asked = weekly(starts=datetime(2026, 7, 1, 17, 0, tzinfo=UTC), zone="America/Los_Angeles")
    event = read(events_as_ics([asked], made=MADE)).events[0]
    assert event["DTSTART"].to_ical() == b"20260701T100000"


def test_many_dates_describe_each_zone_once() -> None:
    asked = [weekly(key=str(n), zone=zone) for n, zone in enumerate(["Europe/Oslo", "Asia/Tokyo"] * 20)]
    calendar = read(events_as_ics(asked, made=MADE))
    assert [each["TZID"] for each in calendar.timezones] == ["Asia/Tokyo", "Europe/Oslo"]
    assert len({event["UID"] for event in calendar.events}) == 40


@pytest.mark.parametrize(
    ("zone", "rules"),
    [
        ("Europe/Stockholm", {"FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"}),
        ("America/New_York", {"FREQ=YEARLY;BYDAY=2SU;BYMONTH=3", "FREQ=YEARLY;BYDAY=1SU;BYMONTH=11"}),
        ("Europe/Dublin", {"FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3", "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10"}),
    ],
)
def test_a_zone_with_a_yearly_rule_is_told_by_it(zone: str, rules: set[str]) -> None:
    part = zone_part(ZoneInfo(zone), date(2026, 8, 1), date(2028, 1, 31))
    told: Any = part.subcomponents
    assert {each["RRULE"].to_ical().decode() for each in told} == rules


@pytest.mark.parametrize(
    "zone", ["Europe/Oslo", "America/Los_Angeles", "Europe/Dublin", "Australia/Sydney", "Asia/Kolkata",
             "Asia/Tokyo", "Africa/Casablanca", "America/Nuuk", "Pacific/Chatham", "UTC"],
)  # fmt: skip
def test_the_described_zone_tells_the_same_time_as_the_world(zone: str) -> None:
    known = ZoneInfo(zone)
    first, last = date(2026, 1, 1), date(2027, 12, 31)
    told = zone_part(known, first, last).to_tz(lookup_tzid=False)
    moment = datetime(2026, 1, 1, 12)  # noqa: DTZ001 - by the clock of the place
    while moment.date() <= last:
        expected = moment.replace(tzinfo=known).utcoffset()
        assert moment.replace(tzinfo=told).utcoffset() == expected, (zone, moment)
        moment += timedelta(days=1)


def test_the_turns_of_the_clock_are_found_to_the_second() -> None:
    turns = turns_of(ZoneInfo("Europe/Copenhagen"), 2026)
    assert [(turn.at.isoformat(), turn.to_summer) for turn in turns] == [
        ("2026-03-29T02:00:00", True),
        ("2026-10-25T03:00:00", False),
    ]
