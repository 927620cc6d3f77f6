"""Year two of three: students from an American university at Danish companies, ten each year."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from app.services.call_setup import set_up_call
from app.services.new_programme import NewProgramme
from app.services.sample.ground import Ground, Stay
from app.services.sample.scene import (
    Scene,
    fact,
    grant,
    ground_of,
    holds,
    keep_in_touch,
    member,
    past_done,
    set_up,
    take_part,
)
from app.services.sample.stage import TODAY, before
from app.services.sample.stay import add_stay, write_stays
from app.services.sample.support_text import fill_matrix

START, END = date(2025, 9, 1), date(2028, 8, 31)
NEW: Final = NewProgramme(
    template_key="countrypartner",
    title={"da": "Over Atlanten: partnerprogram", "en": "Across the Atlantic: Partner Programme"},
    acronym="OVA",
    start=START,
    end=END,
    date_precision="year",
    years=3,
    report_due=date(2028, 10, 31),
    goals=(
        {"da": "30 studerende i praktik på tre år.", "en": "30 students in three years."},
        {"da": "To større arrangementer om året.", "en": "Two larger events a year."},
        {"da": "Mindst 20 virksomheder er værter.", "en": "At least 20 companies are hosts."},
    ),
    more={"state": "running", "state_day": START},
)
HOSTS: Final = (
    ("Havnebro Vind A/S", "Esbjerg", 620),
    ("Lysåen Medico ApS", "Odense", 44),
    ("Kløverblad Foods A/S", "Horsens", 290),
    ("Nordkrone Robotics ApS", "Odense", 31),
    ("Stenbæk Vandteknik A/S", "Aarhus", 118),
    ("Tusindfryd Spil ApS", "Aalborg", 19),
    ("Østergrav Arkitekter", "København", 72),
    ("Blåmuslingen Biotek ApS", "Lyngby", 8),
    ("Fyrtårnet Fintech A/S", "København", 240),
    ("Ravkysten Skibsdesign A/S", "Svendborg", 54),
    ("Mosevang Sensorer ApS", "Roskilde", 26),
    ("Hedelund Byggesystemer A/S", "Herning", 410),
    ("Pilekrat Software ApS", "Aarhus", 37),
    ("Solsikken Energi A/S", "Kolding", 150),
)
# The level of each company in the first, second and third year; -1 is no part that year.
LEVELS: Final = (
    (4, 4, 4), (3, 3, 3), (3, 3, -1), (3, 4, 4), (2, 3, 3), (3, 3, -1), (3, 2, -1),
    (1, 3, -1), (2, 3, 3), (3, 3, -1), (0, 2, -1), (1, 1, -1), (-1, 3, 3), (-1, 1, -1),
)  # fmt: skip
OTHERS: Final = ("Egeskoven Lyd ApS", "Grusgraven Beton A/S", "Ålestrømmen Marine A/S", "Tidselmark Data ApS")
HOSTING: Final = 3
ASSIGNMENTS: Final = (
    "Analysér data fra vindmøller og foreslå, hvornår de skal efterses.",
    "Byg en prototype af et værktøj til sygeplejersker, og afprøv den.",
    "Undersøg, hvordan emballagen kan genbruges, og regn på økonomien.",
    "Programmér en arm, der kan sortere skæve emner.",
    "Sammenlign metoder til at finde lækager i vandledninger.",
    "Lav en markedsanalyse for et nyt produkt i USA.",
)
OUTCOMES: Final = (
    {"da": "Bruge teknisk viden i en dansk virksomhed", "en": "Use technical knowledge in a Danish company"},
    {"da": "Arbejde på tværs af fag og kulturer", "en": "Work across disciplines and cultures"},
)
# For each student: host, first and last day, state, agreement; the first ten belong to the first year.
STUDENTS: Final[tuple[tuple[int, date, date, str, str], ...]] = (
    (0, date(2026, 1, 12), date(2026, 6, 26), "completed", "expired"),
    (1, date(2026, 1, 12), date(2026, 5, 29), "completed", "expired"),
    (2, date(2026, 1, 19), date(2026, 7, 3), "completed", "expired"),
    (3, date(2026, 2, 2), date(2026, 7, 31), "completed", "expired"),
    (5, date(2026, 2, 2), date(2026, 6, 26), "completed", "expired"),
    (6, date(2026, 1, 12), date(2026, 4, 17), "terminated", "terminated"),
    (9, date(2026, 6, 8), date(2026, 8, 28), "completed", "expired"),
    (0, date(2026, 6, 8), date(2026, 8, 28), "completed", "expired"),
    (1, date(2026, 6, 15), date(2026, 10, 30), "completed", "expired"),
    (3, date(2026, 1, 12), date(2027, 1, 8), "active", "in_force"),
    (0, date(2026, 9, 7), date(2027, 2, 26), "active", "in_force"),
    (4, date(2026, 9, 14), date(2027, 1, 29), "active", "in_force"),
    (7, date(2026, 9, 14), date(2027, 3, 12), "active", "in_force"),
    (8, date(2026, 10, 5), date(2027, 6, 25), "active", "in_force"),
    (12, date(2027, 1, 11), date(2027, 6, 25), "contracted", "signed"),
    (2, date(2027, 1, 11), date(2027, 5, 28), "contracted", "signed"),
    (5, date(2027, 1, 18), date(2027, 7, 2), "assignment_agreed", "partly_signed"),
    (9, date(2027, 2, 1), date(2027, 7, 30), "accepted", "draft"),
    (1, date(2027, 2, 1), date(2027, 6, 25), "accepted", ""),
    (3, date(2027, 6, 7), date(2027, 8, 27), "proposed", ""),
)
A_YEAR: Final = 10
BEHIND: Final = (16,)
GOING: Final = {
    "completed": "finished",
    "terminated": "terminated",
    "active": "on_placement",
    "contracted": "placed",
    "assignment_agreed": "matched",
    "accepted": "matched",
    "proposed": "preparing",
}
LATE: Final = frozenset({"collect_positions", "material"})


def add_countrypartner(scene: Scene, funder: str) -> None:
    """Gather the programme with its companies, students and their grants, year by year."""
    stage, cast = scene.stage, scene.cast
    owner = cast.organisation("Brancheforeningen Nordvækst", "non_profit", "DK", "København", employees=85)
    university = cast.organisation("Harborfield Institute of Technology", "university", "US", "Boston")
    stage.write()
    programme = set_up(scene, NEW, late=LATE, calls=True)
    responsible = cast.person("DK", owner, "nordvaekst", role_kind="manager", job_title="Udviklingsdirektør")
    manager = cast.person("US", university, "harborfield", role_kind="admin", job_title="Programme manager")
    teacher = cast.person("US", university, "harborfield", role_kind="faculty", job_title="Professor")
    people = {
        "coordinator": scene.coordinator,
        "programme_manager": manager,
        "academic_supervisor": teacher,
        "emergency_duty": responsible,
    }
    _partners(scene, programme, {**people, "project_responsible": responsible}, (owner, university, funder))
    funding = stage.add(
        "funding",
        programme_id=programme, funder_org_id=funder, grant_reference="2025-0093", amount_minor=480_000_000,
        currency="DKK", print_style="millions", report_due=NEW.report_due,
        report_layout="innovation_foundation",
    )  # fmt: skip
    ground = ground_of(scene, programme, NEW, decides=university, law="DK", outcomes=OUTCOMES)
    hosts = _companies(scene, programme)
    calls = _calls(scene, programme, university)
    for turn in range(len(STUDENTS)):
        _student(scene, ground, university, teacher, hosts, funding, turn)
    _promises(scene, programme)
    write_stays(ground)
    for call in calls:
        set_up_call(stage.work, call, past_done)
    fill_matrix(stage, programme, ground.languages, people)


def _partners(
    scene: Scene, programme: str, people: Mapping[str, str], organisations: tuple[str, str, str]
) -> None:
    owner, university, funder = organisations
    for role, person in people.items():
        holds(scene, programme, person, role, hours_available="hverdage 9–16")
    parts = ((owner, "owner"), (university, "home"), (university, "partner"), (funder, "funder"))
    for organisation, part in parts:
        member(scene, programme, organisation, part)


def _companies(scene: Scene, programme: str) -> list[tuple[str, str, str]]:
    """Gather the companies with their level in each year; further ones have only been told."""
    found = []
    for turn, (name, city, employees) in enumerate(HOSTS):
        place = scene.cast.organisation(name, "company", "DK", city, employees=employees)
        job = {"role_kind": "supervisor", "job_title": "Udviklingschef"}
        mentor = scene.cast.person("DK", place, name.split()[0].lower(), **job)
        membership = member(
            scene, programme, place, "host", state=_state(turn), state_day=date(2026, 9, 1),
            host_informed_on=date(2025, 11, 3), continues=("yes", "unknown", "no")[turn % 3],
        )  # fmt: skip
        holds(scene, programme, mentor, "host_mentor", organisation_id=place, max_mentees=3)
        _engagements(scene, membership, LEVELS[turn], turn)
        found.append((place, mentor, city))
    for name in OTHERS:
        place = scene.cast.organisation(name, "company", "DK", "Vejle")
        member(scene, programme, place, "host", state="contacted", state_day=date(2026, 10, 12))
    return found


def _state(turn: int) -> str:
    going = {at for at, _, end, state, _ in STUDENTS if state == "active" and end > TODAY}
    return "hosting" if turn in going else "onboarded"


def _engagements(scene: Scene, membership: str, levels: tuple[int, int, int], turn: int) -> None:
    parts = ("career_fair", "networking", "info_meeting", "hosting")
    for year, level in enumerate(levels, start=1):
        if level < 0:
            continue
        takes = level >= HOSTING
        scene.stage.add(
            "engagement",
            membership_id=membership, programme_year_no=year, level=str(level),
            parts=(*parts[: max(1, level - 1)], "hosting") if takes else parts[:level],
            places_offered=2 if takes else 0, resources_hours_per_month=4 * level,
            resources_money_minor=2_500_000 * level if takes else None, currency="DKK" if takes else None,
            resources_other="Bolig i gæstehus" if turn % 5 == 0 and takes else None,
        )  # fmt: skip


def _calls(scene: Scene, programme: str, university: str) -> list[str]:
    days = (
        (date(2025, 9, 22), date(2025, 10, 31), "archived"),
        (date(2026, 4, 6), date(2026, 5, 29), "announced"),
    )
    return [
        scene.stage.add(
            "call",
            programme_id=programme,
            title={"da": f"Praktik i Danmark, år {year}", "en": f"Denmark, year {year}"},
            text={"da": "Søg praktik i en dansk virksomhed.", "en": "Apply for a stay at a Danish company."},
            owner_org_id=university,
            deciding_org_id=university,
            programme_year_no=year,
            opens=opens,
            closes=closes,
            places=A_YEAR,
            state=state,
            state_day=closes + timedelta(days=40),
        )
        for year, (opens, closes, state) in enumerate(days, start=1)
    ]


def _student(
    scene: Scene,
    ground: Ground,
    university: str,
    teacher: str,
    hosts: list[tuple[str, str, str]],
    funding: str,
    turn: int,
) -> None:
    at, start, end, state, agreement = STUDENTS[turn]
    place, mentor, city = hosts[at]
    person = scene.cast.person(
        "US", university, "student.harborfield", role_kind="student", data_source="home_org",
        informed_at=before(start, 90),
    )  # fmt: skip
    participant = take_part(
        scene, ground.programme, person, university, GOING[state],
        min(end if state in {"completed", "terminated"} else start, before(TODAY, 2)),
        category="student", programme_year_no=1 + turn // A_YEAR, education="Mechanical engineering",
        insurer="Harborfield Travel Cover", insurance_checked_at=min(before(start, 30), before(TODAY, 2)),
        insurance_valid_to=end + timedelta(days=30), visa_needed=True, permit_type="Praktikant",
        permit_valid_to=end + timedelta(days=14) if start < TODAY else None,
    )  # fmt: skip
    stay = Stay(
        participant=participant, person=person, home=university, supervisor=teacher, host=place,
        mentor=mentor, signatory=mentor, start=start, end=end, state=state, country="DK", city=city,
        agreement=agreement,
        gaps=frozenset({"sheet", "support_sheet", "met"}) if state == "contracted" else frozenset(),
        late=frozenset({"permit_and_housing"} if turn in BEHIND else ()),
        assignment={"da": ASSIGNMENTS[turn % len(ASSIGNMENTS)]}, more=_terms(state, turn),
    )  # fmt: skip
    placement = add_stay(ground, stay)
    if stay.past("active"):
        keep_in_touch(ground, placement, stay, 29, turn)
    if stay.past("accepted"):
        decided = min(before(start, 45), before(TODAY, 4))
        paid = stay.past("contracted")
        grant(scene, participant, funding, "stipend", 48_000, "DKK", decided, paid=paid, placement=placement)
        grant(scene, participant, funding, "housing", 18_000, "DKK", decided, paid=paid, placement=placement)


def _terms(state: str, turn: int) -> dict[str, Any]:
    ended: dict[str, Any] = {}
    if state == "terminated":
        ended = {"early_end_reason": "Den studerende måtte rejse hjem af familiære grunde."}
    if state == "completed" and turn in {1, 3, 6}:
        ended = {"hired_after": "yes", "hired_at": date(2026, 10, 1)}
    return {
        "hours_per_week": 37,
        "pay_kind": "grant",
        "logbook_state": {"completed": "closed", "terminated": "closed", "active": "open"}.get(
            state, "planned"
        ),
        **ended,
    }


def _promises(scene: Scene, programme: str) -> None:
    told, how = date(2025, 9, 15), "pr. e-mail"
    fact(scene, programme, "pay_or_grant", "48.000 kr. i stipendium", told, ["participants"], how=how)
    fact(scene, programme, "host", "En vært fra listen over virksomheder", told, ["participants"], how=how)
    kept = {"state": "kept", "state_day": date(2026, 9, 30), "kept_checked_at": date(2026, 9, 30)}
    fact(
        scene,
        programme,
        "introduction",
        "Introduktionsuge i København",
        told,
        ["participants"],
        how=how,
        **kept,
    )
