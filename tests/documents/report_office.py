"""Programmes with everything a report counts: homes, years, hosts, goals, grants, calls, support."""

from datetime import date
from typing import Any

from app.text import LANGUAGES
from tests.documents.hosting_office import HostingOffice

PRECISIONS = {"iip": "month", "kloss": "month", "countrypartner": "year"}
GOALS = (
    (
        "purpose",
        "Bidra till näringslivets utveckling genom partnerskap",
        "Contribute to business by partnership",
    ),
    ("goal", "Tio studenter om året", "Ten students a year"),
    ("outcome", "Minst tjugo värdar", "At least twenty hosts"),
)


class ReportOffice(HostingOffice):
    """A programme of a template over three years, with two home institutions and three hosts."""

    def __init__(self, template: str = "kloss", country: str = "SE") -> None:
        super().__init__(country)
        self.programme = self.change(
            self.programme,
            template_key=template,
            start_date=date(2023, 9, 1),
            end_date=date(2026, 8, 31),
            date_precision=PRECISIONS.get(template, "day"),
            registry_number="2023-05586",
            subtitle=None,
            text_author="Projektgruppen vid Norrviks högskola",
            links=({"title": "Om programmet", "url": "https://norrvik.example/iip"},),
        )
        self.other_home = self._organisation("Sundviks universitet", "university", "Sundvik", "SE", "543 21")
        self._engage()
        self._place()
        self._aim()
        self._fund()
        self._call()
        self._support()

    def _engage(self) -> None:
        programme = self.programme.id
        for organisation, role in (
            (self.funder, "funder"),
            (self.home, "coordinator"),
            (self.home, "owner"),
            (self.other_home, "home"),
        ):
            self.put("membership", programme_id=programme, organisation_id=organisation.id, role=role)
        website = self.change(self.short_host, website="https://bayrobotics.example")
        self.put(
            "membership",
            programme_id=programme,
            organisation_id=website.id,
            role="partner",
            continues="yes",
            state="continuing",
            presentation={"sv": "Bygger robotarmar.", "en": "Builds robot arms."},
        )

    def _place(self) -> None:
        """Start a stay in each year for participants of both homes, six of them with rated outcomes."""
        shared = self.put(
            "learning_outcome",
            programme_id=self.programme.id,
            text={code: f"Kan beskriva en affärsmodell ({code})" for code in LANGUAGES},
        )
        for at in range(6):
            home = (self.home, self.other_home)[at % 2]
            participant = self._participant(at, home.id)
            stay = self.put(
                "placement",
                participant_id=participant.id,
                host_id=(self.short_host, self.long_host)[at % 2].id,
                programme_id=self.programme.id,
                kind="internship",
                start_date=date(2023 + at % 3, 10, 1),
                end_date=date(2023 + at % 3, 12, 1),
                state="completed",
                hired_after="yes" if at == 0 else "no",
                country="SE",
            )
            self.put(
                "learning_outcome",
                placement_id=stay.id,
                text=shared.text,
                from_outcome_id=shared.id,
                before_rating=2,
                after_rating=4 if at else 3,
            )
        self.put(
            "placement",
            participant_id=self.participant.id,
            host_id=self.long_host.id,
            country="SE",
            programme_id=self.programme.id,
            kind="internship",
            start_date=date(2026, 3, 1),
            end_date=date(2026, 4, 1),
            state="cancelled",
        )

    def _participant(self, at: int, home: str) -> Any:
        person = self.put("person", given_name="Łucja", family_name=f"Đặng {at}", language="sv")
        return self.put(
            "participant",
            programme_id=self.programme.id,
            person_id=person.id,
            home_org_id=home,
            state="finished",
        )

    def _aim(self) -> None:
        above = None
        for order, (level, swedish, english) in enumerate(GOALS, start=1):
            above = self.put(
                "goal",
                programme_id=self.programme.id,
                level=level,
                order=order,
                text={"sv": swedish, "en": english, "nb": swedish, "da": swedish},
                parent_id=above.id if above else None,
            )

    def _fund(self) -> None:
        chief = self.put(
            "person", given_name="Ingrid", family_name="Sjö", language="sv", email="ingrid.sjo@fonden.example"
        )
        funding = self.put(
            "funding",
            programme_id=self.programme.id,
            funder_org_id=self.funder.id,
            grant_reference="2023-0042",
            amount_minor=850_000_000,
            currency="SEK",
            funder_contact_id=chief.id,
        )
        for category, home, amount, spent in (
            ("Löner", self.home, 500_000_000, 480_000_000),
            ("Resor", self.other_home, 300_000_000, None),
        ):
            self.put(
                "budget_line",
                funding_id=funding.id,
                category=category,
                organisation_id=home.id,
                amount_minor=amount,
                spent_minor=spent,
            )
        self.put(
            "related_initiative",
            programme_id=self.programme.id,
            name="Rörlighet i norr",
            relation="complements",
            owner_org="Sundviks universitet",
            year=2024,
            url="https://sundvik.example/rorlighet",
            note="Egen utlysning",
        )

    def _call(self) -> None:
        call = self.put(
            "call",
            programme_id=self.programme.id,
            owner_org_id=self.home.id,
            opens=date(2023, 4, 1),
            closes=date(2023, 5, 2),
            title={"sv": "Utlysning våren 2023", "en": "Call, spring 2023"},
        )
        for state in ("accepted", "accepted", "rejected"):
            self.put("application", call_id=call.id, person_id=self.people["student"].id, state=state)

    def _support(self) -> None:
        for topic, role, backup in (
            ("introduction", "programme_manager", "coordinator"),
            ("conflict", "coordinator", "home_contact"),
        ):
            self.put(
                "support_topic",
                programme_id=self.programme.id,
                topic=topic,
                responsible_role=role,
                backup_role=backup,
                response_time="same_day",
            )
