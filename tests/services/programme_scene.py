"""A small programme with organisations, people and placements, made in one go for tests of its pages."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import frozen

from app.services.office import Office


@frozen(kw_only=True)
class Scene:
    """The ids of what was made."""

    programme: str
    other: str
    hosts: tuple[str, ...]
    memberships: tuple[str, ...]
    people: tuple[str, ...]
    placements: tuple[str, ...]


def make_scene(office: Office, *, years: int = 2) -> Scene:
    """Make a programme of some years from August 2026, three hosts, four people and two placements."""
    with office.work() as work:
        programme = work.add(
            "programme",
            {
                "title": {"sv": "Praktik", "en": "Internship"},
                "start_date": date(2026, 8, 1),
                "end_date": date(2026 + years, 7, 31),
                "languages": ("sv", "en"),
                "quota_per_year": 10,
            },
        )
        other = work.add(
            "programme",
            {
                "title": {"en": "Exchange"},
                "start_date": date(2025, 1, 1),
                "end_date": date(2025, 12, 31),
                "languages": ("en",),
            },
        )
        names = ("Almgården", "Björkvik", "Östra kraft")
        hosts = tuple(work.add("organisation", _organisation(name)) for name in names)
        memberships = tuple(
            work.add("membership", {"programme_id": programme, "organisation_id": host, "role": "host"})
            for host in hosts
        )
        family = ("Berg", "Dahl", "Ek", "Lind")
        people = tuple(
            work.add("person", {"given_name": "Åsa", "family_name": name, "language": "sv"})
            for name in family
        )
        placements = tuple(_placement(work, programme, people[at], hosts[at]) for at in range(2))
    return Scene(
        programme=programme, other=other, hosts=hosts, memberships=memberships, people=people,
        placements=placements,
    )  # fmt: skip


def _organisation(name: str) -> dict[str, str]:
    return {"legal_name": name, "kind": "company", "country": "SE"}


def _placement(work: Any, programme: str, person: str, host: str) -> str:
    participant = work.add(
        "participant",
        {"programme_id": programme, "person_id": person, "home_org_id": host, "category": "student"},
    )
    return str(
        work.add(
            "placement",
            {
                "participant_id": participant,
                "host_id": host,
                "programme_id": programme,
                "kind": "internship",
                "start_date": date(2027, 1, 11),
                "end_date": date(2027, 5, 28),
                "country": "SE",
            },
        )
    )
