"""At the door: found by two letters however spelt, ticked, guests added, taken back; what it counts to."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.check import findings
from app.domain.event_schedule import hours_by_category, kind_kept, schedule_of
from app.errors import Refused
from app.services import attending, editing, invitations
from app.services.attend_search import Door
from app.services.attending import turnout
from app.services.invitation_rule import Rule
from app.services.office import Office
from tests.services.conftest import MakeOffice
from tests.services.event_scene import EventScene, make_event_scene


@pytest.fixture
def office(make_office: MakeOffice) -> Office:
    return make_office("NO", "nb")


@pytest.fixture
def scene(office: Office) -> EventScene:
    made = make_event_scene(office)
    invitations.invite_by(office, made.event, Rule(kind="hosts", programme=made.programme))
    return made


def door(office: Office, scene: EventScene) -> Door:
    return Door(invitations.lines_of(office, scene.event, "nb"))


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("od", "Kari Ødegård"),
        ("ød", "Kari Ødegård"),
        ("as", "Kari Åsen"),
        ("aas", "Kari Åsen"),
        ("lo", "Kari Łoś"),
        ("wis", "Kari Wiśniewski"),
        ("ng", "Kari Nguyễn"),
        ("kari ng", "Kari Nguyễn"),
        ("FJELL", "Kari Łoś"),
        ("bolg", "Kari Ødegård"),
    ],
)
def test_a_few_letters_find_a_guest(office: Office, scene: EventScene, typed: str, found: str) -> None:
    assert door(office, scene).find(typed)[0].name == found


def test_what_nobody_is_called_finds_nobody_and_nothing_finds_all(office: Office, scene: EventScene) -> None:
    looked = door(office, scene)
    assert looked.find("zz") == []
    assert looked.find("x" * 1_000_000) == []
    assert len(looked.find("  ")) == 6


def test_who_is_here_already_stands_after_who_is_not(office: Office, scene: EventScene) -> None:
    first = door(office, scene).find("kari")[0]
    attending.here(office, first.id)
    assert door(office, scene).find("kari")[-1].id == first.id


def test_every_way_of_coming_is_counted(office: Office, scene: EventScene) -> None:
    lines = invitations.lines_of(office, scene.event, "nb")
    attending.here(office, lines[0].id)
    attending.here(office, lines[1].id, "online")
    attending.here(office, lines[2].id, "represented", scene.hosts[0])
    attending.absent(office, [lines[3].id])
    counted = turnout(office.records.of("attendance", event_id=scene.event))
    assert (counted.came, counted.in_person, counted.online, counted.represented) == (3, 1, 1, 1)
    assert (counted.absent, counted.listed) == (1, 6)
    assert attending.close_list(office, scene.event) == 2
    assert attending.close_list(office, scene.event) == 0
    attending.not_entered(office, lines[2].id)
    back = office.records.get("attendance", lines[2].id)
    assert (back.attended, back.mode, back.represented_by_org_id) == ("unknown", None, None)
    with pytest.raises(Refused, match="which organisation represented"):
        attending.here(office, lines[0].id, "represented")
    with pytest.raises(Refused, match="no way of attending"):
        attending.here(office, lines[0].id, "by thought")


def test_a_guest_nobody_expected_is_entered_once(office: Office, scene: EventScene) -> None:
    made = attending.add_guest(office, scene.event, "Zoë Żółw", "Tusenfryd AS")
    line = office.records.get("attendance", made)
    person = office.records.get("person", line.person_id)
    assert (person.given_name, person.family_name, line.attended) == ("Zoë", "Żółw", "yes")
    assert attending.add_guest(office, scene.event, "zoe zolw", "tusenfryd as") == made
    known = attending.add_guest(office, scene.event, "Kari Odegard", "Bølgen innovasjon")
    assert office.records.get("attendance", known).person_id == scene.people[1]
    assert len(office.records.of("attendance", event_id=scene.event)) == 7
    alone = attending.add_guest(office, scene.event, "", "Tusenfryd AS")
    assert office.records.get("attendance", alone).person_id is None
    editing.undo(office)
    assert office.records.get("attendance", alone) is None


@pytest.mark.parametrize("name", ["", "   ", "Cher", "x" * 1_000_000])
def test_a_guest_needs_a_whole_name(office: Office, scene: EventScene, name: str) -> None:
    before = len(office.records.of("attendance", event_id=scene.event))
    with pytest.raises(Refused):
        attending.add_guest(office, scene.event, name)
    assert len(office.records.of("attendance", event_id=scene.event)) == before


def test_what_is_marked_up_or_turned_around_stays_words(office: Office, scene: EventScene) -> None:
    made = attending.add_guest(office, scene.event, "<b>Bold</b> 🎉\u202eTurned")
    person = office.records.get("person", office.records.get("attendance", made).person_id)
    assert person.given_name == "<b>Bold</b>"


def test_the_introduction_is_kept_or_not_for_each(office: Office, scene: EventScene) -> None:
    ahead, past = date(2022, 11, 1), date(2022, 12, 1)
    editing.change(
        office, "event", scene.event,
        {"kind": "introduction", "mandatory_for": ("participant",), "hours_category": "programme"},
    )  # fmt: skip
    one, other = (office.records.get("participant", each) for each in scene.participants[:2])
    assert kind_kept(one, "introduction", office.records, ahead) == "open"
    rule = Rule(kind="person", record=one.person_id, role="participant")
    invitations.invite_by(office, scene.event, rule)
    line = office.records.of("attendance", event_id=scene.event, person_id=one.person_id)[0]
    attending.here(office, line.id)
    assert kind_kept(one, "introduction", office.records, past) == "kept"
    assert kind_kept(other, "introduction", office.records, past) == "not_kept"
    assert kind_kept(other, "workshop", office.records, past) is None
    items = schedule_of(one, office.records, past)
    assert [item.mandatory for item in items] == [True]
    hours = hours_by_category(items, ())
    assert [(each.category, each.planned, each.budget) for each in hours] == [("programme", Decimal(3), None)]


def test_checks_of_the_list(office: Office, scene: EventScene) -> None:
    line = office.records.of("attendance", event_id=scene.event)[0]

    def found(severity: str) -> list[str]:
        now = office.records.get("attendance", line.id)
        return [check.key for check, _ in findings(now, office.records, severity)]  # type: ignore[arg-type]

    assert found("warning") == []
    attending.here(office, line.id, "represented", line.organisation_id)
    assert found("warning") == ["attendance_represented"]
    with office.work() as work:
        work.add("attendance", {"event_id": scene.event, "person_id": line.person_id})
    assert "attendance_double" in found("warning")
    with pytest.raises(Refused, match="names nobody"):
        editing.add(office, "attendance", {"event_id": scene.event})
