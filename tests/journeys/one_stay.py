"""An office with one programme of a template, its people, and a clock that is turned by hand."""

from __future__ import annotations

import os
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from typing import Final

from attrs import define, frozen

from app.programmes.template import templates
from app.services.new_programme import NewProgramme
from app.services.office import Office, new_office
from app.services.sample.cast import Cast
from app.services.sample.scene import Scene, host, member, set_up, take_part
from app.services.sample.stage import Stage
from app.services.sample.support_text import fill_matrix
from app.services.worded import spoken
from app.storage.work import Sources
from app.text import LANGUAGES

COUNTRY: Final = {"iip": "US", "kloss": "SE", "innopraksis": "NO", "partner": "NO", "countrypartner": "US"}
HOME: Final = {"iip": "SE", "kloss": "SE", "innopraksis": "NO", "partner": "NO", "countrypartner": "DK"}
WEEKS: Final = {"iip": 4, "kloss": 8, "innopraksis": 12, "partner": 12, "countrypartner": 12}
FIRST: Final = date(2027, 2, 1)


@define
class Clock:
    """The day at the desk; it passes a millisecond at each look."""

    now: datetime

    def __call__(self) -> datetime:
        """Return the moment."""
        self.now += timedelta(milliseconds=1)
        return self.now

    def turn(self, day: date) -> None:
        """Turn to the morning of a day, unless it is later already."""
        self.now = max(self.now, datetime.combine(day, time(8), UTC))


@frozen(kw_only=True)
class OneStay:
    """The people and the programme a placement is carried through."""

    office: Office
    clock: Clock
    programme: str
    participant: str
    host: str
    mentor: str
    home: str
    coordinator: str
    start: date
    end: date


def begin(path: Path, template: str, first: date = FIRST, end: date | None = None) -> OneStay:
    """Make the office some weeks before the first day; the last day is the template's, unless it is said."""
    clock = Clock(datetime.combine(first - timedelta(days=60), time(8), UTC))
    office = new_office(
        path, name="Enkontoret", country=HOME[template], language="en", who="KÅ",
        sources=Sources(now=clock, entropy=os.urandom),
    )  # fmt: skip
    with office.work() as work:
        home = work.records.of("office")[0]
        work.set(
            "office", home.id, city="Norrvik", email="kontoret@ett.example", dpo_contact="dpo@ett.example",
            privacy_text=dict.fromkeys(LANGUAGES, "Asked and told."),
        )  # fmt: skip
        user = {"display_name": "Kari Åsdal", "initials": "KÅ", "role": "lead", "ui_language": "en"}
        work.add("app_user", user)
        last = end or first + timedelta(weeks=WEEKS[template]) - timedelta(days=3)
        return _fill(office, clock, Stage(work), template, (first, last))


def _fill(office: Office, clock: Clock, stage: Stage, template: str, days: tuple[date, date]) -> OneStay:
    first, end = days
    here, abroad = HOME[template], COUNTRY[template]
    cast = Cast(stage)
    own = cast.organisation("Enkontoret", "public_entity", here, "Norrvik")
    home = cast.organisation("Norrviks högskola", "university", here, "Norrvik", employees=900)
    place = cast.organisation("Alder Labs", "company", abroad, "Alderville", employees=30)
    lead = cast.person(here, own, "ett", phone="+46 70 174 06 05")
    mentor = cast.person(abroad, place, "alder", phone="+1 202 555 0143")
    supervisor = cast.person(here, home, "norrvik", role_kind="faculty", phone="+46 70 174 06 06")
    person = cast.person(here, home, "student.norrvik", role_kind="student")
    stage.write()
    scene = Scene(stage=stage, cast=cast, office_org=own, lead=lead, coordinator=lead)
    languages = spoken(templates()[template].languages)
    programme = set_up(scene, NewProgramme(
        template_key=template, title=dict.fromkeys(languages, "Ett uppdrag"), acronym="ETT", edition="2027",
        start=first - timedelta(days=40), end=end + timedelta(days=60), report_due=end + timedelta(days=90),
        goals=(dict.fromkeys(languages, "Ett mål"),), more={"state": "running", "state_day": first},
    ))  # fmt: skip
    for role, who in (
        ("coordinator", lead), ("coach", lead), ("academic_supervisor", supervisor),
        ("faculty_mentor", supervisor), ("emergency_duty", lead),
    ):  # fmt: skip
        stage.add("role", programme_id=programme, person_id=who, role=role, hours_available="9–15")
    member(scene, programme, home, "home")
    host(scene, programme, place, mentor=mentor, places=2, informed=first - timedelta(days=70))
    participant = take_part(
        scene, programme, person, home, "preparing", first - timedelta(days=60),
        category="staff" if template == "kloss" else "student",
    )  # fmt: skip
    people = {"coordinator": lead, "academic_supervisor": supervisor}
    fill_matrix(stage, programme, languages, people)
    stage.write()
    return OneStay(
        office=office, clock=clock, programme=programme, participant=participant, host=place, mentor=mentor,
        home=home, coordinator=lead, start=first, end=end,
    )  # fmt: skip
