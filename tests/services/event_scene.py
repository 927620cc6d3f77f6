"""A programme with an earlier edition, seven hosts and an event, made in one go for tests of events."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Any

from attrs import frozen

from app.services.office import Office
from app.storage.work import Work

HOSTS = (
    "Nordlys Helse", "Bølgen Innovasjon", "Havbruk Analyse", "Fjellarkivet", "Øyvind & Co.", "Fjordkraft",
    "Ålgård Energi",
)  # fmt: skip
FAMILY = ("Wiśniewski", "Ødegård", "Åsen", "Łoś", "Dahl", "Nguyễn", "Sæther")


@frozen(kw_only=True)
class EventScene:
    """The ids of what was made."""

    programme: str
    earlier: str
    event: str
    hosts: tuple[str, ...]
    people: tuple[str, ...]
    participants: tuple[str, ...]
    home: str


def make_event_scene(office: Office) -> EventScene:
    """Make it: three of the seven hosts had somebody the spring before."""
    with office.work() as work:
        earlier = _programme(work, "vår 2022", date(2022, 1, 1), date(2022, 6, 30))
        programme = _programme(
            work, "vår 2023", date(2022, 8, 1), date(2023, 6, 30), previous_edition_id=earlier
        )
        home = work.add(
            "organisation", {"legal_name": "Fjordbyen høgskole", "kind": "university", "country": "NO"}
        )
        hosts, people = [], []
        for at, name in enumerate(HOSTS):
            host = work.add("organisation", {"legal_name": name, "kind": "company", "country": "NO"})
            person = work.add(
                "person",
                {
                    "given_name": "Kari", "family_name": FAMILY[at], "language": "nb",
                    "email": f"kari{at}@host.example",
                },
            )  # fmt: skip
            work.add("affiliation", {"person_id": person, "organisation_id": host, "is_primary": True})
            state = "interested" if at == len(HOSTS) - 1 else "committed"
            member = {"organisation_id": host, "role": "host"}
            work.add("membership", {**member, "programme_id": programme, "state": state})
            hosts.append(host)
            people.append(person)
        participants = tuple(_stays(work, programme, earlier, hosts, home))
        event = work.add(
            "event",
            {
                "programme_id": programme,
                "kind": "host_gathering",
                "title": {"nb": "Bedriftssamling", "en": "Host gathering"},
                "starts_at": datetime(2022, 11, 11, 8, tzinfo=UTC),
                "ends_at": datetime(2022, 11, 11, 11, tzinfo=UTC),
                "time_zone": "Europe/Oslo",
                "where": "Rådhuset",
            },
        )
    return EventScene(
        programme=programme, earlier=earlier, event=event, hosts=tuple(hosts), people=tuple(people),
        participants=participants, home=home,
    )  # fmt: skip


def _programme(work: Work, edition: str, start: date, end: date, **more: Any) -> str:
    values = {"title": {"nb": "Praksis", "en": "Internship"}, "edition": edition, "languages": ("nb", "en")}
    return work.add("programme", {**values, "start_date": start, "end_date": end, **more})


def _stays(work: Work, programme: str, earlier: str, hosts: list[str], home: str) -> list[str]:
    found = []
    for at in range(3):
        person = work.add(
            "person", {"given_name": "Ola", "family_name": f"Student {chr(65 + at)}", "language": "nb"}
        )
        links = {"person_id": person, "home_org_id": home, "category": "student"}
        group = {"target_group": "Data" if at else "Helse", "cohort": "2023"}
        found.append(work.add("participant", {"programme_id": programme, **links, **group}))
        before = work.add("participant", {"programme_id": earlier, **links})
        work.add(
            "placement",
            {
                "participant_id": before, "host_id": hosts[at], "programme_id": earlier, "country": "NO",
                "kind": "internship", "start_date": date(2022, 2, 1), "end_date": date(2022, 5, 1),
                "state": "completed",
            },
        )  # fmt: skip
    return found
