"""Inviting by a rule: told in words, exactly those it names, nobody twice; answers; mails with a date."""

from __future__ import annotations

from datetime import UTC, datetime
from email import message_from_bytes
from pathlib import Path

import pytest

from app.domain.event_host import hosts_of
from app.errors import Refused
from app.services import editing, invitation_mail, invitations
from app.services.invitation_rule import Guest, Rule, choices_in, guests_of, words_of
from app.services.office import Office
from app.text import LANGUAGES
from tests.services.conftest import MakeOffice
from tests.services.event_scene import EventScene, make_event_scene


@pytest.fixture
def office(make_office: MakeOffice) -> Office:
    return make_office("NO", "nb")


@pytest.fixture
def scene(office: Office) -> EventScene:
    return make_event_scene(office)


def test_the_rule_is_told_in_words_in_every_language(office: Office, scene: EventScene) -> None:
    words = words_of(office, Rule(kind="hosts", programme=scene.programme))
    assert words.nb == (
        "Praksisorganisasjoner som har sagt ja til en plass i «Praksis vår 2023», eller har kommet lenger"
    )
    narrowed = Rule(kind="participants", programme=scene.programme, target_group="Data", cohort="2023")
    assert words_of(office, narrowed).sv == "Deltagare i ”Internship vår 2023”, kullen 2023, målgruppen Data"
    assert all(
        words_of(office, Rule(kind="level", programme=scene.programme, level=2)).of(c) for c in LANGUAGES
    )


def test_hosts_of_a_round_are_exactly_those_committed_or_further(office: Office, scene: EventScene) -> None:
    rule = Rule(kind="hosts", programme=scene.programme)
    found = {one.organisation for one in guests_of(office, rule)}
    assert found == set(scene.hosts[:6])
    member = office.records.of("membership", organisation_id=scene.hosts[0])[0]
    for state in ("declined", "paused", "prospect"):
        with office.work() as work:
            work.set("membership", member.id, state=state)
        assert scene.hosts[0] not in {one.organisation for one in guests_of(office, rule)}
    with office.work() as work:
        work.set("membership", member.id, state="continuing")
    assert {one.organisation for one in guests_of(office, rule)} == set(scene.hosts[:6])


def test_nobody_is_invited_twice(office: Office, scene: EventScene) -> None:
    rule = Rule(kind="hosts", programme=scene.programme)
    looked = invitations.look(office, scene.event, rule, "nb")
    assert (len(looked.fresh), looked.known) == (6, 0)
    assert "Kari Wiśniewski, Nordlys Helse" in looked.names
    assert invitations.invite_by(office, scene.event, rule) == 6
    assert invitations.invite_by(office, scene.event, rule) == 0
    again = invitations.look(office, scene.event, rule)
    assert (again.fresh, again.known) == ((), 6)
    own = Rule(kind="person", record=scene.people[0], role="speaker")
    assert invitations.invite_by(office, scene.event, own) == 0
    nobody_named = Guest(organisation=scene.hosts[0], role="host")
    assert invitations.invite(office, scene.event, [nobody_named, nobody_named]) == 0
    assert len(office.records.of("attendance", event_id=scene.event)) == 6


def test_participants_only_of_the_target_group(office: Office, scene: EventScene) -> None:
    assert choices_in(office, scene.programme, "target_group") == ("Data", "Helse")
    rule = Rule(kind="participants", programme=scene.programme, target_group="Helse")
    assert invitations.invite_by(office, scene.event, rule) == 1
    line = office.records.of("attendance", event_id=scene.event)[0]
    assert (line.role, line.organisation_id) == ("participant", scene.home)
    gone = Rule(kind="participants", programme=scene.programme, state="withdrawn")
    assert guests_of(office, gone) == ()


def test_levels_mentors_and_partners(office: Office, scene: EventScene) -> None:
    member = office.records.of("membership", organisation_id=scene.hosts[1])[0]
    with office.work() as work:
        work.add("engagement", {"membership_id": member.id, "level": "2"})
        work.set("membership", member.id, partner_status="partner")
        work.add(
            "role",
            {"person_id": scene.people[2], "role": "host_mentor", "programme_id": scene.programme,
             "organisation_id": scene.hosts[2]},
        )  # fmt: skip
    at_two = guests_of(office, Rule(kind="level", programme=scene.programme, level=2))
    assert [one.person for one in at_two] == [scene.people[1]]
    assert guests_of(office, Rule(kind="level", programme=scene.programme, level=3)) == ()
    assert guests_of(office, Rule(kind="level", programme="nowhere")) == ()
    partners = guests_of(office, Rule(kind="partners", programme=scene.programme))
    assert [one.organisation for one in partners] == [scene.hosts[1]]
    mentors = guests_of(office, Rule(kind="mentors", programme=scene.programme))
    assert [(one.person, one.organisation, one.role) for one in mentors] == [
        (scene.people[2], scene.hosts[2], "mentor")
    ]
    assert guests_of(office, Rule(kind="birds")) == ()


def test_answers_and_leaving_the_list(office: Office, scene: EventScene) -> None:
    invitations.invite_by(office, scene.event, Rule(kind="hosts", programme=scene.programme))
    ids = [line.id for line in invitations.lines_of(office, scene.event, "nb")]
    invitations.answer(office, ids[:2], "yes")
    invitations.answer(office, ids[2:3], "no")
    answers = [line.attendance.answer for line in invitations.lines_of(office, scene.event, "nb")]
    assert answers == ["yes", "yes", "no", "none", "none", "none"]
    with pytest.raises(Refused, match="no answer to an invitation"):
        invitations.answer(office, ids[:1], "certainly")
    invitations.take_off(office, ids[:1])
    assert len(invitations.lines_of(office, scene.event, "nb")) == 5
    with pytest.raises(Refused, match="no longer there"):
        invitations.invite(office, "gone", [Guest(person=scene.people[0])])


def test_returning_and_first_time_hosts_come_from_history(office: Office, scene: EventScene) -> None:
    with office.work() as work:
        last = work.records.of("membership", organisation_id=scene.hosts[6])[0]
        work.set("membership", last.id, state="committed")
    invitations.invite_by(office, scene.event, Rule(kind="hosts", programme=scene.programme))
    event = office.records.get("event", scene.event)
    found = hosts_of(event, office.records.of("attendance", event_id=scene.event), office.records)
    assert found.counts is not None
    assert found.sentence is not None
    assert found.counts.en == "3 returning, 4 first time"
    assert set(found.returning) == set(scene.hosts[:3])
    assert found.sentence.nb.startswith("Av de sju praksisorganisasjonene hadde tre vært med")
    ids = [line.id for line in invitations.lines_of(office, scene.event, "nb")]
    invitations.answer(office, ids, "no")
    none = hosts_of(event, office.records.of("attendance", event_id=scene.event), office.records)
    assert (none.counts, none.sentence) == (None, None)


def test_invitations_are_drafts_with_the_date_for_the_calendar(
    office: Office, scene: EventScene, tmp_path: Path
) -> None:
    invitations.invite_by(office, scene.event, Rule(kind="hosts", programme=scene.programme))
    with office.work() as work:
        work.set("person", scene.people[0], email=None)
        work.set("event", scene.event, agenda=({"time": "09:00", "item": "Kaffe"},), mode="hybrid",
                 link="https://møte.example/rom")  # fmt: skip
    lines = invitations.lines_of(office, scene.event, "nb")
    mails, unreached = invitation_mail.compose(office, scene.event, [line.id for line in lines])
    assert (len(mails), len(unreached)) == (5, 1)
    assert mails[0].subject == "Invitasjon: Bedriftssamling"
    assert "Når: fredag 11. november 2022 kl. 09:00–12:00" in mails[0].text
    assert "https://møte.example/rom" in mails[0].text
    box = invitation_mail.write(
        office, scene.event, mails, tmp_path / "out", datetime(2022, 10, 1, 8, tzinfo=UTC)
    )
    assert len(box.paths) == 5
    parts = list(message_from_bytes(box.paths[0].read_bytes()).walk())
    calendar = next(part for part in parts if (part.get_filename() or "").endswith(".ics"))
    assert calendar.get_content_type() == "text/calendar"
    content = calendar.get_payload(decode=True)
    assert isinstance(content, bytes)
    assert b"DTSTART;TZID=Europe/Oslo:20221111T090000" in content
    assert f"UID:event-{scene.event}@praktikum".encode() in content
    assert invitation_mail.mark_sent(office, box.mails) == ()
    invited = [one for one in office.records.of("attendance", event_id=scene.event) if one.invited_at]
    assert len(invited) == 5
    with pytest.raises(Refused, match="no longer there"):
        invitation_mail.compose(office, "gone", [])


def test_a_reader_changes_nothing(office: Office, scene: EventScene) -> None:
    editing.add(
        office, "app_user", {"display_name": "A L", "initials": "AL", "role": "lead", "ui_language": "nb"}
    )
    editing.add(
        office, "app_user", {"display_name": "B", "initials": "BB", "role": "lead", "ui_language": "nb"}
    )
    mine = office.records.of("app_user", initials="AL")[0]
    editing.change(office, "app_user", mine.id, {"role": "reader"})
    with pytest.raises(Refused, match="reader"):
        invitations.invite_by(office, scene.event, Rule(kind="hosts", programme=scene.programme))
