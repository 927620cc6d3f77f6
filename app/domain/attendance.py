"""Who is invited to an event, what they answered, and whether they came."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import Any

from app.domain.common import GROUP_MAIN, ORGANISATION, PERSON
from app.domain.entity import Record, entity
from app.domain.event import ATTENDED, EVENT, GROUP_INVITED, GUESTS, INVITATION_ANSWERS, PRESENCES
from app.domain.fields import choice, day, link
from app.domain.placement_vocabulary import GROUP_OUTCOME
from app.domain.retention import ATTENDANCE
from app.text import Text


@entity(
    "attendance",
    one=Text(en="Attendance", sv="Närvaro", nb="Frammøte", da="Fremmøde"),
    many=Text(en="Attendance", sv="Närvaro", nb="Frammøte", da="Fremmøde"),
    area="events",
    title=("person_id", "organisation_id", "event_id"),
    sorted_by=("event_id", "person_id"),
    person=("person_id",),
    retention=ATTENDANCE,
)
class Attendance(Record):
    """One person, or one organisation that nobody is named for yet, at one event."""

    event_id: str = link(EVENT, "event", group=GROUP_MAIN, listed=True)
    person_id: str | None = link(PERSON, "person", default=None, group=GROUP_MAIN, listed=True)
    organisation_id: str | None = link(
        ORGANISATION, "organisation", default=None, group=GROUP_MAIN, listed=True
    )
    role: str = choice(
        Text(en="As", sv="Som", nb="Som", da="Som"), GUESTS, default="guest", group=GROUP_MAIN, listed=True
    )

    invited_at: date | None = day(
        Text(en="Invited on", sv="Inbjuden den", nb="Invitert den", da="Inviteret den"),
        default=None, group=GROUP_INVITED,
    )  # fmt: skip
    answer: str = choice(
        Text(en="Answer", sv="Svar", nb="Svar", da="Svar"),
        INVITATION_ANSWERS, default="none", group=GROUP_INVITED, listed=True,
    )  # fmt: skip

    attended: str = choice(
        Text(en="Came", sv="Kom", nb="Kom", da="Kom"),
        ATTENDED, default="unknown", group=GROUP_OUTCOME, listed=True,
    )  # fmt: skip
    mode: str | None = choice(
        Text(en="How", sv="Hur", nb="Hvordan", da="Hvordan"),
        PRESENCES, default=None, group=GROUP_OUTCOME, listed=True,
    )  # fmt: skip
    represented_by_org_id: str | None = link(
        Text(en="Represented by", sv="Företrädd av", nb="Representert av", da="Repræsenteret af"),
        "organisation", default=None, group=GROUP_OUTCOME,
    )  # fmt: skip
    badge_printed_at: date | None = day(
        Text(
            en="Badge printed",
            sv="Namnskylt utskriven",
            nb="Navneskilt skrevet ut",
            da="Navneskilt udskrevet",
        ),
        default=None,
        group=GROUP_OUTCOME,
    )


def came(attendances: Iterable[Any]) -> list[Any]:
    """Return those who came, in person, online or through somebody."""
    return [one for one in attendances if one.attended == "yes"]
