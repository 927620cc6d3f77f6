"""An office with twelve placements, told from a day: the week before their start, or some weeks into them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from app.services.new_programme import NewProgramme
from app.services.office import new_office
from app.services.sample.cast import Cast
from app.services.sample.ground import Ground, Stay
from app.services.sample.scene import Scene, ground_of, holds, host, member, set_up, take_part
from app.services.sample.stage import Stage
from app.services.sample.stay import add_stay, write_stays
from app.services.sample.support_text import fill_matrix

HOSTS: Final = (
    ("Alkelyng Analyse AS", "Tromsø"),
    ("Bølgeskvulp bibliotek", "Bodø"),
    ("Dønning Reiser AS", "Harstad"),
    ("Einerbakken helsehus", "Alta"),
    ("Fjellrype Data AS", "Narvik"),
    ("Gråstein verksted", "Vadsø"),
)
OUTCOMES: Final = ({"nb": "Bruke faget på en reell oppgave", "en": "Use the subject on a real task"},)
COUNT: Final = 12
WEEKS: Final = 12


@frozen(kw_only=True)
class Plan:
    """How the twelve stand: the first day, the state of each, and by turn what each lacks."""

    start: date
    state: str
    gaps: Sequence[str]
    insured: Sequence[bool] = (True,) * COUNT
    agreement: str = "signed"


def make_twelve(path: Path, plan: Plan) -> None:
    """Make the office file. Gaps are words of: sheet, support_sheet, met, mentor, onboarding."""
    office = new_office(path, name="Tolvkontoret", country="NO", language="en", who="KÅ")
    try:
        with office.work() as work:
            home = work.records.of("office")[0]
            work.set("office", home.id, city="Fjellhavn", email="kontoret@tolv.example")
            work.add(
                "app_user",
                {"display_name": "Kari Åsdal", "initials": "KÅ", "role": "lead", "ui_language": "en"},
            )
            _fill(Stage(work), plan)
    finally:
        office.close()


@frozen(kw_only=True)
class _Where:
    """What the twelve share: the scene, the ground, home, supervisor, and each host with city and mentor."""

    scene: Scene
    ground: Ground
    home: str
    supervisor: str
    hosts: Sequence[tuple[str, str, str]]


def _fill(stage: Stage, plan: Plan) -> None:
    cast = Cast(stage)
    home = cast.organisation("Fjellhavn universitet", "university", "NO", "Fjellhavn", employees=900)
    own = cast.organisation("Tolvkontoret", "public_entity", "NO", "Fjellhavn")
    lead = cast.person("NO", own, "tolv")
    scene = Scene(stage=stage, cast=cast, office_org=own, lead=lead, coordinator=lead)
    hosts = [_host(cast, name, city) for name, city in HOSTS]
    supervisor = cast.person("NO", home, "fjellhavn", role_kind="faculty")
    stage.write()
    new = NewProgramme(
        template_key="innopraksis", title={"nb": "Tolv", "en": "Twelve"}, acronym="TOLV",
        edition=str(plan.start.year), start=plan.start - timedelta(days=30),
        end=plan.start + timedelta(weeks=WEEKS + 8), goals=({"nb": "Tolv læreplasser", "en": "Twelve"},),
        more={"state": "running", "state_day": plan.start - timedelta(days=30)},
    )  # fmt: skip
    programme = set_up(scene, new)
    holds(scene, programme, lead, "coordinator", hours_available="9–15")
    member(scene, programme, home, "home")
    for place, _, mentor in hosts:
        host(scene, programme, place, mentor=mentor, places=2, informed=plan.start - timedelta(days=50))
    ground = ground_of(scene, programme, new, decides=home, law="NO", outcomes=OUTCOMES)
    where = _Where(scene=scene, ground=ground, home=home, supervisor=supervisor, hosts=hosts)
    for turn in range(COUNT):
        _student(where, turn, plan)
    write_stays(ground)
    people = {"coordinator": lead, "academic_supervisor": supervisor}
    fill_matrix(stage, programme, ground.languages, people)
    _leave_out(stage, ground)
    _promise(stage, ground, plan.start)


def _host(cast: Cast, name: str, city: str) -> tuple[str, str, str]:
    place = cast.organisation(name, "company", "NO", city, employees=30)
    return place, city, cast.person("NO", place, name.split(maxsplit=1)[0].lower(), phone="+47 22 22 22 22")


def _student(where: _Where, turn: int, plan: Plan) -> None:
    scene, start = where.scene, plan.start
    place, city, mentor = where.hosts[turn % len(where.hosts)]
    end = start + timedelta(weeks=WEEKS)
    person = scene.cast.person("NO", where.home, "student.fjellhavn", role_kind="student")
    participant = take_part(
        scene, where.ground.programme, person, where.home, "placed", start - timedelta(days=30),
        category="student", insurance_checked_at=start - timedelta(days=20),
        insurance_valid_to=end + timedelta(days=60) if plan.insured[turn] else start + timedelta(days=20),
    )  # fmt: skip
    more: dict[str, Any] = {
        "logbook_frequency": "weekly", "logbook_first_due": start + timedelta(days=6), "hours_per_week": 16,
        "budget_hours_project": 12, "budget_hours_network": 2, "budget_hours_programme": 2,
    }  # fmt: skip
    stay = Stay(
        participant=participant, person=person, home=where.home, supervisor=where.supervisor, host=place,
        mentor=mentor, signatory=mentor, start=start, end=end, state=plan.state, country="NO", city=city,
        agreement=plan.agreement, gaps=frozenset(plan.gaps[turn].split()),
        assignment={"nb": "Kartlegge og foreslå", "en": "Map and suggest"}, more=more,
    )  # fmt: skip
    add_stay(where.ground, stay)


def _leave_out(stage: Stage, ground: Ground) -> None:
    """Take out what some lack though setting up gave it: the onboarding list, the main mentor."""
    work = stage.work
    for placement, stay in ground.stays.items():
        if "onboarding" in stay.gaps:
            for task in work.records.of("task", entity_id=placement, list_key="onboarding"):
                work.delete("task", task.id, "not made yet")
        if "mentor" in stay.gaps:
            for role in work.records.of("role", placement_id=placement, role="host_mentor"):
                work.delete("role", role.id, "not named yet")


def _promise(stage: Stage, ground: Ground, start: date) -> None:
    """Tell participants and mentors where they will work."""
    work = stage.work
    for placement, stay in ground.stays.items():
        address = work.records.get("organisation", stay.host).address_line1
        work.add(
            "announced_fact",
            {
                "programme_id": ground.programme, "placement_id": placement, "subject": "place",
                "value_text": address, "bound_field": "organisation.address_line1", "bound_value": address,
                "announced_at": start - timedelta(days=40), "announced_to": ("participants", "mentors"),
            },
        )  # fmt: skip
