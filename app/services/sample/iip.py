"""Six students on their way to California, a week before the start: what is ready and what is not."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone
from decimal import Decimal
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
    host,
    member,
    past_done,
    set_up,
    take_part,
)
from app.services.sample.stage import TODAY, before
from app.services.sample.stay import add_stay, write_stays
from app.services.sample.support_text import fill_matrix

START, SWITCH, END = date(2026, 11, 30), date(2026, 12, 14), date(2026, 12, 23)
CALL: Final = (date(2026, 7, 13), date(2026, 8, 12))
NEW: Final = NewProgramme(
    template_key="iip",
    title={"sv": "Internationell vårdinnovation", "en": "International Care Innovation"},
    acronym="IVI",
    edition="vintern 2026",
    start=START,
    end=END,
    report_due=date(2027, 3, 1),
    call=CALL,
    goals=(
        {
            "sv": "Studenterna ska få erfarenhet av hur innovationer växer fram i vården.",
            "en": "The students shall see how innovations grow in health care.",
        },
        {
            "sv": "Erfarenheterna ska komma senare studenter till del.",
            "en": "Later students shall profit from the experiences.",
        },
    ),
    more={
        "state": "open",
        "state_day": date(2026, 9, 14),
        "purpose": {
            "sv": "Ge studenter praktik i unga företag inom vård och hälsa.",
            "en": "Give students placements in young companies in health and care.",
        },
        "text_author": "Projektgruppen",
    },
)
STARTUPS: Final = (
    ("Pulsewright Labs", "San Mateo", 9, 2023),
    ("Kelp & Carbon Health", "Oakland", 14, 2021),
    ("Nightingale Loop", "Palo Alto", 6, 2024),
    ("Harbor Gait", "San Mateo", 22, 2019),
    ("Quiet Ward", "Berkeley", 11, 2022),
    ("Sequoia Triage", "San José", 31, 2020),
)
ASSIGNMENTS: Final = (
    (
        "Kartlägg hur vårdavdelningar väljer larm och föreslå en första pilot.",
        "Map how wards choose alarms and propose a first pilot.",
    ),
    (
        "Pröva en app för egenvård med tio användare och sammanställ vad som hindrar dem.",
        "Try a self-care app with ten users and report what stops them.",
    ),
    (
        "Räkna på kostnad och nytta av fjärrbesök för tre kliniker.",
        "Work out costs and benefits of remote visits for three clinics.",
    ),
    (
        "Skriv en plan för hur produkten kan införas på ett svenskt sjukhus.",
        "Write a plan for bringing the product to a Swedish hospital.",
    ),
)
# For each student: the state of the first and second placement, its agreement, and what is lacking.
FIRST: Final[tuple[tuple[str, str, frozenset[str]], ...]] = (
    ("ready", "signed", frozenset()),
    ("contracted", "signed", frozenset({"sheet"})),
    ("contracted", "signed", frozenset({"met"})),
    ("contracted", "signed", frozenset({"support_sheet", "met"})),
    ("assignment_agreed", "partly_signed", frozenset()),
    ("assignment_agreed", "sent", frozenset()),
)
SECOND: Final = (
    ("contracted", "signed"),
    ("contracted", "signed"),
    ("accepted", "draft"),
    ("accepted", "draft"),
    ("accepted", ""),
    ("accepted", ""),
)
# By place in the list: whose tasks are late, who lacks an address, has told no arrival, awaits money.
BEHIND: Final = (3, 4, 5)
HOMELESS: Final = (4, 5)
UNTOLD: Final = (2, 5)
UNPAID: Final = (4, 5)
LATE: Final = frozenset({"insurance_permit_housing", "publish_programme"})
_PACIFIC: Final = timezone(timedelta(hours=-8))


def add_iip(scene: Scene, home: str, funder: str) -> None:
    """Gather the programme with its call, hosts, students and placements."""
    stage, cast = scene.stage, scene.cast
    bridge = cast.organisation("Bayside Innovation Bridge", "intermediary", "US", "San Francisco")
    scene.stage.write()
    programme = set_up(scene, NEW, late=frozenset({"host_offers"}), calls=True)
    abroad = cast.person("US", bridge, "bayside", role_kind="contact", job_title="Programme director")
    coach = cast.person("US", bridge, "bayside", role_kind="contact", job_title="Coach")
    supervisor = cast.person("SE", home, "norrvik", role_kind="faculty", job_title="Universitetslektor")
    people = {
        "coordinator": scene.coordinator,
        "programme_manager": abroad,
        "coach": coach,
        "academic_supervisor": supervisor,
        "emergency_duty": abroad,
    }
    for role, person in people.items():
        holds(scene, programme, person, role, hours_available="vardagar 9–16", order=len(role))
    holds(scene, programme, scene.lead, "project_responsible", organisation_id=home)
    member(scene, programme, home, "home", quota=6)
    member(scene, programme, bridge, "intermediary")
    member(scene, programme, funder, "funder")
    funding = stage.add(
        "funding",
        programme_id=programme, funder_org_id=funder, grant_reference="IV-2026-0417",
        amount_minor=42_000_000, currency="SEK", report_due=NEW.report_due, report_layout="vinnova",
    )  # fmt: skip
    hosts = _hosts(scene, programme)
    ground = ground_of(scene, programme, NEW, decides=bridge, law="SE")
    call, applications = _call(scene, programme, home, bridge, supervisor)
    for turn, (state, agreement, gaps) in enumerate(FIRST):
        participant, person = _student(scene, programme, home, turn, applications, funding)
        base = {"participant": participant, "person": person, "home": home, "supervisor": supervisor}
        _two_stays(ground, base, hosts, turn, state, agreement, gaps)
    _promises(scene, programme)
    write_stays(ground)
    set_up_call(stage.work, call, past_done)
    fill_matrix(stage, programme, ground.languages, people, named=7)


def _hosts(scene: Scene, programme: str) -> list[tuple[str, str, str]]:
    found = []
    for name, city, employees, founded in STARTUPS:
        company = scene.cast.organisation(
            name, "company", "US", city, is_startup=True, employees=employees, founded_year=founded,
            time_zone="America/Los_Angeles",
        )  # fmt: skip
        mentor = scene.cast.person(
            "US", company, name.split()[0].lower(), role_kind="manager", job_title="COO"
        )
        host(scene, programme, company, mentor=mentor, places=2, informed=date(2026, 10, 5))
        found.append((company, mentor, city))
    return found


def _call(
    scene: Scene, programme: str, home: str, decides: str, assessor: str
) -> tuple[str, list[tuple[str, str]]]:
    """Gather the call that is over: six were taken, one waits, two were turned down."""
    call = scene.stage.add(
        "call",
        programme_id=programme, title={"sv": "Praktik i Kalifornien", "en": "Placements in California"},
        text={"sv": "Sök två praktikplatser om två veckor var.", "en": "Apply for two stays of two weeks."},
        owner_org_id=home, deciding_org_id=decides, opens=CALL[0], closes=CALL[1], places=6,
        decision_by=date(2026, 9, 4), announce_by=date(2026, 9, 11), assessors_per_application=1,
        target_group="Studenter på kursen Innovation i vården", course_codes=("INV300",),
        state="announced", state_day=date(2026, 9, 9),
    )  # fmt: skip
    taken = []
    for turn, state in enumerate(("accepted",) * 6 + ("waitlisted", "rejected", "rejected")):
        person = scene.cast.person(
            "SE", home, "student.norrvik", role_kind="student",
            data_source="self", informed_at=date(2026, 8, 20),
        )  # fmt: skip
        reason = None if state == "accepted" else "Färre platser än sökande; se bedömningen."
        application = scene.stage.add(
            "application",
            call_id=call, person_id=person, home_org_id=home, received_at=date(2026, 8, 3 + turn % 9),
            channel="form_pdf", documents_ok=True, education="Läkarprogrammet", course_code="INV300",
            year_of_study=4 + turn % 2, motivation_text="Vill arbeta nära användare i vården.", rank=turn + 1,
            decision_reason=reason, state=state, state_day=date(2026, 9, 4),
        )  # fmt: skip
        scene.stage.add(
            "assessment",
            application_id=application, assessor_id=assessor, conflict_of_interest="none",
            note="Tydligt brev, relevanta kurser.", submitted_at=date(2026, 8, 26),
        )  # fmt: skip
        if state == "accepted":
            taken.append((application, person))
    return call, taken


def _student(
    scene: Scene, programme: str, home: str, turn: int, applications: list[tuple[str, str]], funding: str
) -> tuple[str, str]:
    application, person = applications[turn]
    short = turn == len(FIRST) - 1
    state = "placed" if FIRST[turn][1] == "signed" else "matched"
    participant = take_part(
        scene, programme, person, home, state, date(2026, 11, 6) if state == "placed" else date(2026, 10, 9),
        application_id=application, category="student", course_code="INV300", education="Läkarprogrammet",
        ects_planned=Decimal("7.5"), insurer="Studentförsäkringen Norrvik",
        insurance_checked_at=date(2026, 11, 2),
        insurance_valid_to=date(2026, 12, 18) if short else date(2027, 1, 31),
        visa_needed=True, permit_type="ESTA", permit_valid_to=date(2028, 10, 1),
        passport_valid_to=date(2029, 5, 1 + turn),
        accommodation_text=None if turn in HOMELESS else "Studentboende, 41 Alder Street, San Mateo",
        arrival_at=None if turn in UNTOLD else datetime(2026, 11, 28, 17, 5, tzinfo=_PACIFIC),
    )  # fmt: skip
    scene.stage.add(
        "emergency_contact", person_id=person, name="Kim Exempelsson", relation="förälder",
        phone=f"+46 70 174 06 {10 + turn}", language="sv",
    )  # fmt: skip
    grant(scene, participant, funding, "stipend", 28_000, "SEK", date(2026, 10, 19), paid=turn not in UNPAID)
    grant(scene, participant, funding, "travel", 12_000, "SEK", date(2026, 10, 19))
    return participant, person


def _two_stays(
    ground: Ground,
    base: dict[str, Any],
    hosts: list[tuple[str, str, str]],
    turn: int,
    state: str,
    agreement: str,
    gaps: frozenset[str],
) -> None:
    periods = ((START, date(2026, 12, 11)), (SWITCH, END))
    second_state, second_agreement = SECOND[turn]
    told = (
        (state, agreement, gaps),
        (second_state, second_agreement, frozenset({"sheet", "support_sheet", "met"})),
    )
    for order, ((start, end), (step, paper, lacking)) in enumerate(zip(periods, told, strict=True)):
        company, mentor, city = hosts[(turn + order * 2) % len(hosts)]
        sv, en = ASSIGNMENTS[(turn + order) % len(ASSIGNMENTS)]
        stay = Stay(
            **base, host=company, mentor=mentor, signatory=mentor, start=start, end=end, state=step,
            country="US", city=city, assignment={"sv": sv, "en": en}, agreement=paper, gaps=lacking,
            late=LATE if turn in BEHIND else frozenset(), more={"sequence_no": order + 1},
        )  # fmt: skip
        add_stay(ground, stay)


def _promises(scene: Scene, programme: str) -> None:
    told = date(2026, 9, 14)
    dates = {"bound_field": "programme.start_date", "bound_value": START.isoformat()}
    fact(
        scene,
        programme,
        "dates",
        "30 november till 23 december 2026",
        told,
        ["participants", "hosts"],
        **dates,
    )
    fact(scene, programme, "coach", "Coach minst en timme i veckan", told, ["participants"])
    fact(scene, programme, "introduction", "Introduktion den första dagen", told, ["participants"])
    fact(
        scene,
        programme,
        "hours",
        "Nätverksaktiviteter högst 4 timmar i veckan",
        told,
        ["participants", "hosts"],
    )
    fact(
        scene, programme, "requirement", "Ändringar meddelas minst 21 dagar i förväg", told, ["participants"],
        bound_field="programme.min_lead_days_change", bound_value="21",
    )  # fmt: skip
    fact(
        scene, programme, "accommodation", "Boende i San Mateo ordnat för alla", told, ["participants"],
        state="changed", state_day=before(TODAY, 4),
    )  # fmt: skip
