"""An office with programmes of every template, hosts, stays and money: what papers about them print."""

from datetime import date
from decimal import Decimal
from typing import Any

from app.documents.document import Facts
from app.services.programme_texts import texts_for
from app.text import LANGUAGES
from tests.domain.cabinet import Cabinet

TODAY = date(2026, 11, 22)
LONG_HOST = "Stiftelsen Västernorrlands Samverkanscentrum för Innovation AB"


def facts(office: Cabinet, **given: str) -> Facts:
    """Return what a paper may know of an office, the real texts of the templates included."""
    return Facts(records=office, today=TODAY, given=given, texts=texts_for(office))


class HostingOffice(Cabinet):
    """The records of one office: a programme with two finished stays of one participant, and more."""

    def __init__(self, country: str = "SE") -> None:
        super().__init__()
        self.office = self.put(
            "office",
            name="Praktikkontoret",
            unit="Norrviks högskola",
            address_line1="Box 118",
            postcode="123 45",
            city="Norrvik",
            phone="+46 8 000 00 00",
            email="kontoret@norrvik.example",
            country=country,
            default_language="sv",
        )
        self.home = self._organisation("Norrviks högskola", "university", "Norrvik", "SE", "123 45")
        self.funder = self._organisation("Innovationsfonden", "funder", "Stockholm", "SE", "111 22")
        self.programme = self._programme()
        self.short_host = self._organisation(
            "Bay Robotics Inc.", "company", "Palo Alto", "US", "94301", region="CA"
        )
        self.long_host = self._organisation(LONG_HOST, "non_profit", "Härnösand", "SE", "871 32")
        self.people = self._people()
        self.participant = self.put(
            "participant",
            programme_id=self.programme.id,
            person_id=self.people["student"].id,
            home_org_id=self.home.id,
            state="finished",
            programme_year_no=1,
        )
        self._roles()
        self.stays = self._stays()
        self._hosts()

    def _organisation(self, name: str, kind: str, city: str, country: str, postcode: str, **more: Any) -> Any:
        return self.put(
            "organisation",
            legal_name=name,
            kind=kind,
            city=city,
            country=country,
            postcode=postcode,
            address_line1="Åvägen 4",
            **more,
        )

    def _programme(self) -> Any:
        return self.put(
            "programme",
            title={
                "sv": "Internationell Innovationspraktik (IIP)",
                "en": "International Innovation Practice (IIP)",
                "nb": "Internasjonal innovasjonspraksis (IIP)",
                "da": "International innovationspraktik (IIP)",
            },
            edition="2026",
            acronym="IIP",
            languages=LANGUAGES,
            start_date=date(2026, 6, 1),
            end_date=date(2026, 8, 31),
            date_precision="month",
            state="reporting",
            purpose={
                "sv": "Programmet ger studenter erfarenhet av entreprenörskap i unga företag.",
                "en": "The programme gives students experience of entrepreneurship in young companies.",
            },
        )

    def _people(self) -> dict[str, Any]:
        person = self.put
        return {
            "student": person(
                "person", given_name="Nguyễn Thị Ánh", family_name="Łukaszewska-Dvořák", language="en"
            ),
            "coordinator": person(
                "person",
                given_name="Åse",
                family_name="Øvergård",
                language="nb",
                phone="+47 22 00 00 00",
                email="ase@norrvik.example",
            ),
            "mentor": person(
                "person",
                given_name="Björn",
                family_name="Śliwiński",
                language="sv",
                email="bjorn.sliwinski@vasternorrland-samverkan.example",
                phone="+46 611 000 00",
            ),
            "leader": person(
                "person",
                given_name="Maja",
                family_name="Krog",
                language="da",
                title="docent",
                email="maja.krog@norrvik.example",
                phone="+46 8 000 00 01",
            ),
        }

    def _roles(self) -> None:
        programme = self.programme.id
        self.put("role", person_id=self.people["coordinator"].id, role="coordinator", programme_id=programme)
        self.put(
            "role",
            person_id=self.people["leader"].id,
            role="project_responsible",
            programme_id=programme,
            organisation_id=self.home.id,
        )
        self.put(
            "affiliation",
            person_id=self.people["mentor"].id,
            organisation_id=self.long_host.id,
            is_primary=True,
            role_kind="contact",
            job_title="utvecklingsledare",
            unit="Tillväxt",
        )

    def _stays(self) -> list[Any]:
        position = self.put(
            "position",
            programme_id=self.programme.id,
            host_id=self.short_host.id,
            kind="internship",
            places=2,
            title={"sv": "Marknadsstudie för robotarmar", "en": "Market study for robot arms"},
            state="filled",
        )
        first = self._stay(
            self.short_host,
            date(2026, 6, 8),
            date(2026, 6, 19),
            position_id=position.id,
            city="Palo Alto",
            country="US",
            ects_awarded=Decimal("7.5"),
        )
        second = self._stay(
            self.long_host, date(2026, 6, 22), date(2026, 7, 3), city="Härnösand", country="SE"
        )
        self.put(
            "assignment_version",
            placement_id=second.id,
            no=1,
            text={
                "sv": "Kartlägg finansieringsvägar\nSkriv en rapport.",
                "en": "Map the roads to funding\nWrite.",
            },
        )
        self.put(
            "role",
            person_id=self.people["mentor"].id,
            role="host_mentor",
            placement_id=second.id,
            organisation_id=self.long_host.id,
        )
        for stay, text, rating in (
            (first, "Kan beskriva en affärsmodell", 4),
            (first, "Kan räkna på risk", 2),
            (second, "Kan söka finansiering", 5),
        ):
            self.put(
                "learning_outcome",
                placement_id=stay.id,
                text={"sv": text, "en": f"{text} (en)"},
                after_rating=rating,
                before_rating=2,
            )
        return [first, second]

    def _stay(self, host: Any, start: date, end: date, **more: Any) -> Any:
        return self.put(
            "placement",
            participant_id=self.participant.id,
            host_id=host.id,
            programme_id=self.programme.id,
            kind="internship",
            start_date=start,
            end_date=end,
            state="completed",
            **{"hours_per_week": Decimal("37.5"), **more},
        )

    def _hosts(self) -> None:
        for host, level, parts in (
            (self.short_host, "3", ("hosting", "mentoring")),
            (self.long_host, "2", ()),
        ):
            member = self.put(
                "membership",
                programme_id=self.programme.id,
                organisation_id=host.id,
                role="host",
                state="onboarded",
            )
            self.put(
                "engagement",
                membership_id=member.id,
                level=level,
                parts=parts,
                places_offered=2,
                resources_hours_per_month=10,
            )
        self.put(
            "membership", programme_id=self.programme.id, organisation_id=self.home.id, role="home", quota=5
        )
