"""Events of the running programmes: a gathering that was held, one with invitations out, an introduction."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Any, Final
from zoneinfo import ZoneInfo

from app.domain.event_time import ZONES
from app.services.sample.event_text import AGENDA, NOW, PURPOSE, QUESTIONS, SAID
from app.services.sample.scene import Scene
from app.services.sample.stage import Stage

GATHERING: Final = date(2026, 8, 13)
"""The day the plan of the programme has it on."""
NETWORK: Final = date(2026, 12, 1)
INTRODUCTION: Final = date(2026, 11, 18)
_ABSENT: Final = 4
_ANSWERS: Final = ("yes", "yes", "none", "yes", "maybe", "none", "no", "yes")


def add_events(scene: Scene) -> None:
    """Add them; everything they are about has been written."""
    stage = scene.stage
    running = {(one.acronym, one.state): one for one in stage.work.records.of("programme")}
    gathering = _programme(running, "PIN")
    if gathering is not None:
        _gathering(stage, gathering)
    network, introduced = _programme(running, "TIP"), _programme(running, "IVI")
    if network is not None:
        _network(stage, network)
    if introduced is not None:
        _introduction(stage, introduced)
    stage.write()


def _programme(running: dict[tuple[str, str], Any], acronym: str) -> Any:
    return next(
        (one for (name, state), one in running.items() if name == acronym and state != "closed"), None
    )


def _at(day: date, hour: int, country: str, minute: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute), ZoneInfo(ZONES[country]))


def _gathering(stage: Stage, programme: Any) -> None:
    event = stage.add(
        "event",
        programme_id=programme.id, kind="host_gathering", mode="onsite", country="NO", city="Tromsø",
        title={"nb": "Bedriftssamling", "en": "Host gathering"}, where="Polarlys folkebibliotek, 2. etasje",
        starts_at=_at(GATHERING, 9, "NO"), ends_at=_at(GATHERING, 12, "NO"), time_zone=ZONES["NO"],
        language="nb", purpose=PURPOSE, agenda=AGENDA, discussion_questions=QUESTIONS,
        what_project_does=NOW, state="followed_up", state_day=date(2026, 8, 21),
    )  # fmt: skip
    hosts = _hosts(stage, programme.id)
    for turn, (place, person) in enumerate(hosts):
        by = hosts[0][0] if turn == _ABSENT else None
        mode = "represented" if turn == _ABSENT else "online" if turn == len(hosts) - 1 else "in_person"
        stage.add(
            "attendance",
            event_id=event, organisation_id=place, person_id=person, role="host", answer="yes",
            invited_at=date(2026, 7, 16), attended="yes", mode=mode, represented_by_org_id=by,
        )  # fmt: skip
    _statements(stage, programme, event, [place for place, _ in hosts])
    for task in stage.work.records.of("task", programme_id=programme.id, anchor="EV"):
        stage.work.set("task", task.id, entity_key="event", entity_id=event)


def _statements(stage: Stage, programme: Any, event: str, hosts: Sequence[str]) -> None:
    for one in SAID:
        stage.add(
            "statement",
            source_entity="event", source_id=event, programme_id=programme.id, text=one.text,
            speaker_org_id=hosts[one.host], direction=one.direction, themes=(one.theme,), order=one.point,
            speaker_side="organiser" if one.direction == "project_host" else "host",
            round_id=programme.previous_edition_id if one.earlier else programme.id, quote_ok=one.quote,
        )  # fmt: skip


def _network(stage: Stage, programme: Any) -> None:
    event = stage.add(
        "event",
        programme_id=programme.id, kind="networking", mode="hybrid", is_larger=True, country="NO",
        title={"en": "Partner breakfast", "nb": "Partnerfrokost"}, city="Fjellhavn", language="en",
        where="Universitetet, aula", link="https://partnerfrokost.example", capacity=60,
        starts_at=_at(NETWORK, 8, "NO", 30), ends_at=_at(NETWORK, 10, "NO", 30),
        time_zone=ZONES["NO"], hours_category="network",
        purpose="Meet the mentors of the other partners and plan the spring.",
        agenda=(
            {"time": "08:30", "item": "Coffee and badges"},
            {"time": "09:00", "item": "The spring: places and assignments", "who": "Mikkel Krogh"},
            {"time": "09:45", "item": "At the tables"},
        ),
        discussion_questions=({"text": "Which assignments could two partners share?"},),
        state="announced", state_day=date(2026, 11, 5),
    )  # fmt: skip
    guests = [(place, person, "host") for place, person in _hosts(stage, programme.id)]
    taking_part = stage.work.records.of("participant", programme_id=programme.id)
    guests += [(one.home_org_id, one.person_id, "participant") for one in taking_part]
    for turn, (place, person, role) in enumerate(guests):
        stage.add(
            "attendance",
            event_id=event, organisation_id=place, person_id=person, role=role,
            invited_at=date(2026, 11, 5), answer=_ANSWERS[turn % len(_ANSWERS)],
        )  # fmt: skip


def _introduction(stage: Stage, programme: Any) -> None:
    event = stage.add(
        "event",
        programme_id=programme.id, kind="introduction", mode="online", country="SE",
        title={"sv": "Introduktion före avresan", "en": "Introduction before departure"},
        link="https://introduktion.example", starts_at=_at(INTRODUCTION, 15, "SE"),
        ends_at=_at(INTRODUCTION, 17, "SE"), time_zone=ZONES["SE"], hours_category="programme", language="sv",
        mandatory_for=("participant",), state="held", state_day=INTRODUCTION,
    )  # fmt: skip
    taking_part = stage.work.records.of("participant", programme_id=programme.id)
    for turn, one in enumerate(taking_part):
        here = turn != len(taking_part) - 1
        stage.add(
            "attendance",
            event_id=event, organisation_id=one.home_org_id, person_id=one.person_id, role="participant",
            invited_at=date(2026, 11, 4), answer="yes", attended="yes" if here else "no",
            mode="online" if here else None,
        )  # fmt: skip


def _hosts(stage: Stage, programme: str) -> list[tuple[str, str]]:
    """Return the hosts of a programme, each with the person who speaks for it."""
    records = stage.work.records
    found = []
    for member in records.of("membership", programme_id=programme, role="host"):
        mentors = records.of("role", programme_id=programme, organisation_id=member.organisation_id)
        person = next((one.person_id for one in mentors if one.role == "host_mentor"), None)
        if person is not None:
            found.append((member.organisation_id, person))
    return found
