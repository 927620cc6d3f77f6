"""A programme with one placement and everybody around it, for what goes before its start."""

from __future__ import annotations

from datetime import date
from typing import Any

from attrs import field, frozen

from app.services import agreements, editing
from app.services.office import Office

START, END = date(2027, 1, 11), date(2027, 4, 30)


@frozen(kw_only=True)
class Scene:
    """The office and the ids of what stands in it."""

    office: Office
    programme: str
    placement: str
    participant: str
    host: str
    home: str
    people: dict[str, str] = field(factory=dict)

    def another(self, **changed: Any) -> str:
        """Add a placement of another participant at the same host."""
        with self.office.work() as work:
            person = work.add("person", {"given_name": "Bo", "family_name": "Lund", "language": "en"})
            known = {"programme_id": self.programme, "home_org_id": self.home, "category": "student"}
            participant = work.add("participant", {"person_id": person, **known})
            return work.add("placement", {**_stay(self.programme, participant, self.host), **changed})

    def sent(self) -> str:
        """Draft, check and send the agreement; return its id."""
        editing.change(self.office, "placement", self.placement, FILLED)
        editing.change(self.office, "participant", self.participant, {"insurer": "Kammarförsäkring"})
        made = agreements.draft(self.office, [self.placement], agreements.Choices(unfinished=True))
        agreement = made.made[self.placement]
        people = {"host": "signer", "participant": "student", "home": "supervisor"}
        for one in self.office.records.of("sign_off", entity_id=agreement):
            values = {"person_id": self.people[people[one.party]], "authority_checked": True}
            editing.change(self.office, "sign_off", one.id, values)
        agreements.check(self.office, agreement)
        agreements.send(self.office, agreement)
        return agreement


def scene_in(office: Office, template: str = "iip", spoken: tuple[str, ...] = ("sv", "en")) -> Scene:
    """Make the scene in an office."""
    with office.work() as work:
        programme = work.add(
            "programme",
            {
                "title": dict.fromkeys(spoken, "Praktik i norr"), "languages": spoken,
                "template_key": template, "acronym": "PIN", "start_date": date(2027, 1, 1),
                "end_date": date(2027, 12, 31),
            },
        )  # fmt: skip
        place = {"country": "SE", "city": "Norrvik", "address_line1": "Åvägen 4", "postcode": "123 45"}
        host = work.add(
            "organisation",
            {"legal_name": "Norrvik Energi AB", "kind": "company", "org_number": "556036-0793", **place},
        )
        home = work.add("organisation", {"legal_name": "Norrviks högskola", "kind": "university", **place})
        people = {key: work.add("person", _person(key, name)) for key, name in PEOPLE.items()}
        participant = work.add(
            "participant",
            {
                "programme_id": programme, "person_id": people["student"], "home_org_id": home,
                "category": "student", "education": "Energisystem, år 4",
            },
        )  # fmt: skip
        placement = work.add("placement", _stay(programme, participant, host))
        version = work.add(
            "assignment_version",
            {"placement_id": placement, "no": 1, "text": {"sv": "Kartlägg kunderna.", "en": "Map them."}},
        )
        work.set("placement", placement, assignment_version_id=version)
        work.add("learning_outcome", {"placement_id": placement, "text": {"sv": "förklara", "en": "explain"}})
        work.add(
            "role",
            {"person_id": people["mentor"], "role": "host_mentor", "is_primary": True,
             "placement_id": placement, "organisation_id": host},
        )  # fmt: skip
        for role, holder in (("academic_supervisor", "supervisor"), ("coach", "signer")):
            work.add("role", {"person_id": people[holder], "role": role, "programme_id": programme})
        work.add(
            "support_topic",
            {"programme_id": programme, "topic": "daily_work", "required": True, "order": 1,
             "organiser_does": {"sv": "Svarar."}, "responsible_role": "host_mentor"},
        )  # fmt: skip
    return Scene(
        office=office, programme=programme, placement=placement, participant=participant, host=host,
        home=home, people=people,
    )  # fmt: skip


FILLED = {
    "question_time_weekday": "2", "question_time_start": "10:00", "question_time_minutes": 30,
    "question_time_place": "Rum 214", "weekdays": ("1", "2", "3"), "pay_kind": "none",
    "budget_hours_network": 2, "budget_hours_programme": 2, "logbook_frequency": "weekly",
    "required_outputs": ("participant_report",), "city": "Norrvik", "follow_up_interval_days": 14,
}  # fmt: skip
PEOPLE = {
    "student": ("Ingrid", "Ek"),
    "mentor": ("Åse", "Øvergård"),
    "signer": ("Łukasz", "Dvořák"),
    "supervisor": ("Göran", "Väinölä"),
}


def _person(key: str, name: tuple[str, str]) -> dict[str, Any]:
    given, family = name
    return {
        "given_name": given, "family_name": family, "language": "sv", "email": f"{key}@norrvik.example",
        "phone": "+46 8 000 00 00",
    }  # fmt: skip


def _stay(programme: str, participant: str, host: str) -> dict[str, Any]:
    return {
        "programme_id": programme, "participant_id": participant, "host_id": host, "kind": "internship",
        "start_date": START, "end_date": END, "country": "SE", "city": "Norrvik", "hours_per_week": 20,
        "place_of_work": "Åvägen 4", "state": "accepted",
    }  # fmt: skip
