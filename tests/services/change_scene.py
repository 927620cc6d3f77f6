"""A programme with two students at one host, promised things: what changes are told about."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import frozen

from app.services.office import Office
from app.services.promises import Telling, announce, offers_of_placements

START = date(2026, 12, 14)
TOLD = Telling(to=("participants", "mentors"), on=date(2026, 10, 1), how="e-post")


@frozen
class Scene:
    """The office and the ids of what stands in it."""

    office: Office
    programme: str
    host: str
    placements: tuple[str, ...]
    people: tuple[str, ...]
    mentor: str
    facts: tuple[str, ...] = ()


def person(work: Any, given: str, **more: Any) -> str:
    values = {
        "given_name": given,
        "family_name": "Ek",
        "language": "sv",
        "email": f"{given.lower()}@x.example",
    }
    return str(work.add("person", {**values, **more}))


def begin(office: Office, *, promised: bool = True) -> Scene:
    """Make two placements at one host with one mentor; with ``promised`` their people were told of them."""
    with office.work() as work:
        programme = work.add(
            "programme",
            {"title": {"sv": "Praktik", "en": "Placement"}, "languages": ("sv", "en"),
             "start_date": date(2026, 12, 1), "end_date": date(2027, 6, 30)},
        )  # fmt: skip
        place = {"address_line1": "Storgatan 1", "postcode": "111 22", "city": "Norrvik"}
        host = work.add(
            "organisation", {"legal_name": "Kelp AB", "kind": "company", "country": "SE", **place}
        )
        home = work.add("organisation", {"legal_name": "Högskolan", "kind": "university", "country": "SE"})
        people = (person(work, "Åsa"), person(work, "Bo", language="da"))
        mentor = person(work, "Mia", language="en")
        stays = []
        for one in people:
            links = {"programme_id": programme, "person_id": one, "home_org_id": home}
            participant = work.add("participant", {**links, "category": "student"})
            stays.append(
                work.add(
                    "placement",
                    {"participant_id": participant, "host_id": host, "programme_id": programme,
                     "kind": "internship", "start_date": START, "end_date": date(2027, 3, 31),
                     "country": "SE", "state": "accepted", "hours_per_week": 20},
                )
            )  # fmt: skip
            there = {"placement_id": stays[-1], "organisation_id": host, "is_primary": True}
            work.add("role", {"person_id": mentor, "role": "host_mentor", **there})
    scene = Scene(office, programme, host, tuple(stays), people, mentor)
    if not promised:
        return scene
    facts = announce(office, offers_of_placements(office, stays), TOLD)
    return Scene(office, programme, host, tuple(stays), people, mentor, tuple(facts))
