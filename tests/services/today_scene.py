"""A small office for Today: what is needed is added where it is needed."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from app.services.office import Office

DAY = date(2026, 11, 22)


def days(number: int) -> date:
    """Return the day so many days from the day of the tests; a minus means before."""
    return DAY + timedelta(days=number)


class Scene:
    """A programme, a host, people, and placements made as they are needed."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.programme = self.add_programme("Praktik")
        self.host = self.add("organisation", legal_name="Östra kraft", kind="company", country="SE")

    def add(self, entity: str, **values: Any) -> str:
        with self.office.work() as work:
            return work.add(entity, values)

    def add_programme(self, title: str) -> str:
        return self.add(
            "programme", title={"sv": title}, start_date=date(2026, 1, 1), end_date=date(2027, 12, 31),
            languages=("sv",), follow_up_interval_days=14,
        )  # fmt: skip

    def person(self, name: str, **values: Any) -> str:
        return self.add("person", given_name="Åsa", family_name=name, language="sv", **values)

    def stay(self, name: str = "Ek", programme: str = "", start: int = -30, **values: Any) -> str:
        within = programme or self.programme
        participant = self.add(
            "participant", programme_id=within, person_id=self.person(name), home_org_id=self.host
        )
        given = {
            "start_date": days(start),
            "end_date": days(90),
            "state": "active",
            "country": "SE",
            **values,
        }
        return self.add(
            "placement", participant_id=participant, host_id=self.host, programme_id=within,
            kind="internship", **given,
        )  # fmt: skip

    def entry(self, stay: str, no: int = 1, ago: int = 10, **values: Any) -> str:
        return self.add(
            "logbook_entry", placement_id=stay, no=no, period_from=days(-ago - 6), period_to=days(-ago),
            due=days(2 - ago), **values,
        )  # fmt: skip
