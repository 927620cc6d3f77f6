"""Twelve students at seven hosts in the middle of their term: what goes well, is late or missing."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final

from attrs import evolve

from app.services.new_programme import NewProgramme
from app.services.sample import phrase
from app.services.sample.ground import Ground, Stay
from app.services.sample.phrase import line
from app.services.sample.scene import (
    Scene,
    contact,
    fact,
    grant,
    ground_of,
    holds,
    host,
    keep_in_touch,
    member,
    set_up,
    take_part,
)
from app.services.sample.stage import TODAY, before
from app.services.sample.stay import add_stay, write_stays
from app.services.sample.support_text import fill_matrix

START, END = date(2026, 10, 12), date(2027, 1, 29)
FROM, TO = date(2026, 10, 12), date(2027, 1, 15)
NEW: Final = NewProgramme(
    template_key="innopraksis",
    title={"nb": "Praksis i nord", "en": "Internships in the North"},
    acronym="PIN",
    edition="høsten 2026",
    start=START,
    end=END,
    report_due=date(2027, 3, 15),
    goals=(
        {"nb": "Tolv studenter og sju praksisorganisasjoner lærer av hverandre.", "en": "Both sides learn."},
    ),
    more={"state": "running", "state_day": START},
)
EARLIER: Final = evolve(
    NEW,
    edition="våren 2026",
    start=date(2026, 2, 2),
    end=date(2026, 5, 29),
    report_due=date(2026, 8, 14),
    more={"state": "closed", "state_day": date(2026, 8, 28)},
)
HOSTS: Final = (
    ("Fjordskimmer Analyse AS", "company", "Tromsø", 48),
    ("Polarlys folkebibliotek", "public_entity", "Bodø", 33),
    ("Øyhopp Reiser AS", "company", "Harstad", 12),
    ("Sjøvær Data AS", "company", "Tromsø", 27),
    ("Sálaš Duodji", "non_profit", "Karasjok", 9),
    ("Storvika helsehus", "public_entity", "Storvika", 140),
    ("Grønnsund Havbruk AS", "company", "Alta", 310),
)
RETURNING: Final = 3
ASSIGNMENTS: Final = (
    "Kartlegge hvordan kundene bruker tjenesten, og foreslå to forbedringer.",
    "Lage et opplegg for foresatte og barn som lærer å lese.",
    "Sette opp en enkel oversikt over bestillinger og teste den med fire ansatte.",
    "Beskrive hvordan data fra bøyer kan deles med fiskere.",
    "Utvikle en nettside for håndverk sammen med medlemmene.",
    "Intervjue pasienter om timebestilling og oppsummere funnene.",
    "Sammenligne tre metoder for å måle vannkvalitet.",
)
OUTCOMES: Final = (
    {"nb": "Bruke fagkunnskap på en reell oppgave", "en": "Use knowledge from the studies on a real task"},
    {"nb": "Ta imot og gi konstruktive tilbakemeldinger", "en": "Take and give constructive feedback"},
)
# For each student: host, state, agreement, what lacks, late tasks, and the last day of contact.
STUDENTS: Final[tuple[tuple[int, str, str, str, str, date], ...]] = (
    (0, "active", "in_force", "", "", date(2026, 11, 19)),
    (0, "active", "in_force", "", "", date(2026, 11, 18)),
    (1, "active", "in_force", "", "", date(2026, 11, 12)),
    (1, "active", "in_force", "", "first_follow_up", date(2026, 10, 20)),
    (2, "active", "in_force", "", "", date(2026, 11, 20)),
    (3, "active", "in_force", "", "O5 O6", date(2026, 11, 10)),
    (3, "active", "in_force", "", "", date(2026, 10, 27)),
    (4, "active", "in_force", "", "", date(2026, 11, 17)),
    (5, "interrupted", "in_force", "", "", date(2026, 11, 13)),
    (5, "active", "in_force", "", "O3 first_follow_up", date(2026, 11, 3)),
    (6, "contracted", "in_force", "met", "onboarding_started first_follow_up", date(2026, 10, 30)),
    (6, "assignment_agreed", "sent", "", "agreement_signed expectation_sheet", date(2026, 11, 6)),
)
UNWELL: Final = 8
SHORT_INSURED: Final = (2,)


def add_innopraksis(scene: Scene, home: str, funder: str) -> None:
    """Gather the edition that is under way, and the one before it that three of the hosts took part in."""
    stage = scene.stage
    hosts = _organisations(scene)
    supervisor = scene.cast.person("NO", home, "fjellhavn", role_kind="faculty", job_title="Førstelektor")
    stage.write()
    earlier = _earlier(scene, home, supervisor, hosts[:RETURNING])
    programme = set_up(scene, evolve(NEW, more={**NEW.more, "previous_edition_id": earlier}))
    stage.work.set("programme", earlier, continues_as_id=programme)
    _roles(scene, programme, home, funder)
    funding = stage.add(
        "funding",
        programme_id=programme, funder_org_id=funder, grant_reference="KF-26/118",
        amount_minor=120_000_000, currency="NOK", report_due=NEW.report_due, report_layout="generic",
    )  # fmt: skip
    for turn, (place, mentor, _) in enumerate(hosts):
        host(
            scene, programme, place, mentor=mentor, places=2, informed=date(2026, 9, 7), state="hosting",
            continues="yes" if turn < RETURNING else "unknown",
        )  # fmt: skip
    ground = ground_of(scene, programme, NEW, decides=home, law="NO", outcomes=OUTCOMES)
    for turn in range(len(STUDENTS)):
        _student(scene, ground, home, supervisor, hosts, funding, turn)
    _promises(scene, programme)
    write_stays(ground)
    people = {"coordinator": scene.coordinator, "academic_supervisor": supervisor}
    fill_matrix(stage, programme, ground.languages, people)


def _organisations(scene: Scene) -> list[tuple[str, str, str]]:
    found = []
    for name, kind, city, employees in HOSTS:
        place = scene.cast.organisation(name, kind, "NO", city, employees=employees)
        job = {"role_kind": "supervisor", "job_title": "Fagansvarlig"}
        mentor = scene.cast.person("NO", place, name.split()[0].lower(), **job)
        found.append((place, mentor, city))
    return found


def _roles(scene: Scene, programme: str, home: str, funder: str | None = None) -> None:
    holds(scene, programme, scene.coordinator, "coordinator", hours_available="hverdager 9–15")
    holds(scene, programme, scene.lead, "project_responsible")
    member(scene, programme, home, "home")
    if funder:
        member(scene, programme, funder, "funder")


def _earlier(scene: Scene, home: str, supervisor: str, hosts: list[tuple[str, str, str]]) -> str:
    """Gather the edition of last spring: four students, all done."""
    programme = set_up(scene, EARLIER)
    _roles(scene, programme, home)
    ground = ground_of(scene, programme, EARLIER, decides=home, law="NO", outcomes=OUTCOMES)
    start, end = date(2026, 2, 16), date(2026, 5, 22)
    for place, mentor, _ in hosts:
        host(
            scene, programme, place, mentor=mentor, places=2, informed=date(2026, 1, 19), state="continuing",
            continues="yes",
        )  # fmt: skip
    for turn in range(RETURNING + 1):
        place, mentor, city = hosts[turn % len(hosts)]
        person = scene.cast.person(
            "NO", home, "student.fjellhavn", role_kind="student", data_source="home_org"
        )
        participant = take_part(
            scene, programme, person, home, "finished", date(2026, 6, 12), category="student",
            insurance_checked_at=date(2026, 2, 2), insurance_valid_to=date(2026, 6, 30),
        )  # fmt: skip
        stay = Stay(
            participant=participant, person=person, home=home, supervisor=supervisor, host=place,
            mentor=mentor, signatory=mentor, start=start, end=end, state="completed", country="NO",
            city=city, agreement="expired", assignment={"nb": ASSIGNMENTS[turn]},
            more={"hired_after": "yes" if turn == 0 else "no", "logbook_state": "closed"},
        )  # fmt: skip
        placement = add_stay(ground, stay)
        keep_in_touch(ground, placement, stay, 21, turn)
        contact(
            ground, placement, stay, date(2026, 5, 18), turn, kind="feedback_positive",
            text=line(phrase.PRAISE, "nb", turn),
        )  # fmt: skip
    write_stays(ground)
    fill_matrix(scene.stage, programme, ground.languages, {"coordinator": scene.coordinator})
    return programme


def _student(
    scene: Scene,
    ground: Ground,
    home: str,
    supervisor: str,
    hosts: list[tuple[str, str, str]],
    funding: str,
    turn: int,
) -> None:
    at, state, agreement, gaps, late, talked = STUDENTS[turn]
    place, mentor, city = hosts[at]
    person = scene.cast.person(
        "NO", home, "student.fjellhavn", role_kind="student", data_source="home_org",
        informed_at=date(2026, 9, 1),
    )  # fmt: skip
    going = {"contracted": "placed", "assignment_agreed": "matched"}.get(state, "on_placement")
    participant = take_part(
        scene, ground.programme, person, home, going, FROM, category="student",
        education="Bachelor i innovasjon og ledelse", course_code="INN-2210", ects_planned=Decimal(10),
        insurer="Studentsamskipnaden", insurance_checked_at=date(2026, 9, 28),
        insurance_valid_to=date(2027, 1, 8) if turn in SHORT_INSURED else date(2027, 6, 30),
    )  # fmt: skip
    stay = Stay(
        participant=participant, person=person, home=home, supervisor=supervisor, host=place, mentor=mentor,
        signatory=mentor, start=FROM, end=TO, state=state, country="NO", city=city, agreement=agreement,
        gaps=frozenset(gaps.split()), late=frozenset(late.split()),
        assignment={"nb": ASSIGNMENTS[(at + turn) % len(ASSIGNMENTS)]}, more=_terms(turn, state),
    )  # fmt: skip
    placement = add_stay(ground, stay)
    keep_in_touch(ground, placement, stay, 13, turn, until=talked - timedelta(days=1))
    contact(ground, placement, stay, talked, turn)
    _remarks(ground, placement, stay, turn)
    if turn % 4 == 0:
        grant(scene, participant, funding, "travel", 3_500, "NOK", date(2026, 10, 1), placement=placement)


def _terms(turn: int, state: str) -> dict[str, Any]:
    return {
        "task_areas_planned": ("customers_users", "development_production", "research_analysis"),
        "logbook_state": "planned" if state == "assignment_agreed" else "open",
        "logbook_first_due": date(2026, 10, 18),
        "logbook_frequency": "fortnightly" if turn % 3 == 0 else "weekly",
        "logbook_reader_scope": "office_mentor" if turn % 2 else "office",
    }


def _remarks(ground: Ground, placement: str, stay: Stay, turn: int) -> None:
    if turn in {3, 6}:
        text = line(phrase.BELOW, "nb", turn)
        contact(
            ground, placement, stay, date(2026, 10, 26), turn, kind="feedback_below_expectation", text=text
        )
    if turn in {0, 7}:
        text = line(phrase.PRAISE, "nb", turn)
        contact(ground, placement, stay, date(2026, 11, 9), turn, kind="feedback_positive", text=text)
    if turn in {1, 9}:
        ground.stage.add(
            "note",
            kind="adjustment", at=date(2026, 11, 4), text="For mye å gjøre to uker på rad.", cause="workload",
            what="To oppgaver flyttes til en kollega.", agreed_by=("participant", "host"),
            entity_key="placement", entity_id=placement, programme_id=ground.programme,
            person_id=stay.person, counts_as_follow_up=True,
        )  # fmt: skip
    if turn == UNWELL:
        text = "Studenten er borte noen uker. Ny avtale om oppstart når det passer."
        contact(ground, placement, stay, before(TODAY, 9), turn, kind="phone", text=text)


def _promises(scene: Scene, programme: str) -> None:
    told = date(2026, 9, 7)
    hosts_too = ["participants", "hosts"]
    watched = {"bound_field": "programme.start_date", "bound_value": START.isoformat(), "how": "på e-post"}
    fact(scene, programme, "dates", "Oppstart 12. oktober 2026", told, hosts_too, **watched)
    kept = {"state": "kept", "state_day": date(2026, 11, 2), "kept_checked_at": date(2026, 11, 2)}
    fact(scene, programme, "hours", "16 timer i uken", told, hosts_too, how="på e-post", **kept)
    fact(
        scene, programme, "support", "Fast tid til spørsmål hver uke", told, ["participants"], how="på e-post"
    )
