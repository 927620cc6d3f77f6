"""A placement of thirteen weeks from Monday 12 October 2026, with its logbook, for tests of following it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from app.services.logbook import open_logbooks
from app.services.office import Office
from app.services.programme_setup import set_up_programme

START, END = date(2026, 10, 12), date(2027, 1, 8)


def placement_of(office: Office, *, key: str = "partner", state: str = "active", **more: Any) -> str:
    """Make a placement of a programme from a template."""
    programme = set_up_programme(
        office,
        key,
        title={"sv": "Praktik", "en": "Internship"},
        start=date(2026, 9, 1),
        end=date(2027, 8, 31),
    )
    return placement_in(office, programme, state=state, **more)


def placement_in(
    office: Office, programme: str, *, given: str = "Ida", state: str = "active", **more: Any
) -> str:
    """Make a further placement of a programme, with a person who has an address."""
    with office.work() as work:
        home = work.add(
            "organisation", {"legal_name": "Norrviks högskola", "kind": "university", "country": "SE"}
        )
        person = work.add(
            "person",
            {
                "given_name": given,
                "family_name": "Ek",
                "language": "sv",
                "email": f"{given}@x.example".lower(),
            },
        )
        participant = work.add(
            "participant", {"programme_id": programme, "person_id": person, "home_org_id": home}
        )
        values = {
            "participant_id": participant, "programme_id": programme, "host_id": home, "kind": "internship",
            "country": "SE", "start_date": START, "end_date": END, "state": state,
            "logbook_frequency": "weekly", "logbook_due_weekday": "5", "logbook_language": "sv",
            "budget_hours_network": Decimal(4),
        }  # fmt: skip
        return work.add("placement", {**values, **more})


def opened(office: Office, **more: Any) -> str:
    """Make a placement whose logbook is open."""
    placement = placement_of(office, **more)
    open_logbooks(office, [placement])
    return placement


def entries(office: Office, placement: str) -> list[Any]:
    """Return the entries by number."""
    return sorted(office.records.of("logbook_entry", placement_id=placement), key=lambda one: one.no)
