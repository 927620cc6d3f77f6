"""A work package under a larger project: mentors in every state of their training, partners of all kinds."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from app.services.new_programme import NewProgramme
from app.services.sample import phrase
from app.services.sample.ground import Ground, Stay
from app.services.sample.mentor_training import QUALIFIED, complete, other_mentors, publish, train_hosts
from app.services.sample.paper import add_signatures
from app.services.sample.phrase import line
from app.services.sample.scene import (
    Scene,
    contact,
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
from app.services.template_library import clause_rows

NEW: Final = NewProgramme(
    template_key="partner",
    title={"en": "The Internship Partner", "nb": "Praksispartneren"},
    acronym="TIP",
    edition="2026–2027",
    languages=("en", "nb"),
    start=date(2026, 1, 12),
    end=date(2027, 12, 17),
    report_due=date(2028, 1, 31),
    goals=(
        {"en": "Be a link between the university and working life.", "nb": "Være et bindeledd."},
        {"en": "Train the mentors of our partners.", "nb": "Lære opp mentorene hos partnerne."},
    ),
    more={"state": "running", "state_day": date(2026, 2, 2), "work_package_no": 3},
)
HOSTS: Final = (
    ("Kobberverket Teknikk AS", "company", "Røros", 64, "partner"),
    ("Innherad Treindustri AS", "company", "Steinkjer", 180, "partner"),
    ("Bymuseet Havnegata", "public_entity", "Trondheim", 41, "candidate"),
    ("Ranværing Regnskap AS", "company", "Mo i Rana", 16, "candidate"),
    ("Kystvarsleren", "non_profit", "Ålesund", 23, "none"),
    ("Blåmeis Barnehager AS", "company", "Molde", 95, "lapsed"),
)
SPRING: Final = (date(2026, 2, 23), date(2026, 6, 5))
AUTUMN: Final = (date(2026, 9, 14), date(2026, 12, 18))
NEXT: Final = (date(2027, 2, 8), date(2027, 5, 28))
# Host, period, state and agreement of each placement.
STAYS: Final[tuple[tuple[int, tuple[date, date], str, str], ...]] = (
    (0, SPRING, "completed", "expired"),
    (1, SPRING, "completed", "expired"),
    (5, SPRING, "completed", "expired"),
    (0, AUTUMN, "active", "in_force"),
    (1, AUTUMN, "active", "in_force"),
    (2, AUTUMN, "active", "in_force"),
    (3, AUTUMN, "active", "in_force"),
    (1, NEXT, "accepted", "draft"),
)
ASSIGNMENTS: Final = (
    "Document how new employees learn the safety routines and propose a shorter way.",
    "Analyse which orders are late and build a first forecast.",
    "Plan an exhibition corner where visitors may add their own stories.",
    "Compare three ways to answer customers in the busiest month.",
)
OUTCOMES: Final = (
    {"en": "Analyse a real problem with methods from the studies", "nb": "Analysere et reelt problem"},
    {"en": "Plan own work and adjust it when facts change", "nb": "Planlegge og justere eget arbeid"},
)
# Placements by their places in the list: whose tools are not rated, who has not been heard of for weeks.
UNRATED: Final = (5,)
SILENT: Final = (6,)


def add_partner(scene: Scene, home: str, funder: str) -> None:
    """Gather the whole and the work package, with partners, mentors, training and placements."""
    stage = scene.stage
    stage.write()
    whole = stage.work.add("programme", _whole())
    programme = set_up(scene, _within(whole), late=frozenset({"tools_quarterly"}))
    supervisor = scene.cast.person("NO", home, "fjellhavn", role_kind="faculty", job_title="Professor")
    faculty = scene.cast.person("NO", home, "fjellhavn", role_kind="faculty", job_title="Universitetslektor")
    people = {
        "coordinator": scene.coordinator,
        "academic_supervisor": supervisor,
        "programme_manager": scene.lead,
    }
    for role, person in {**people, "faculty_mentor": faculty}.items():
        holds(scene, programme, person, role, hours_available="weekdays 9–15")
    member(scene, programme, home, "owner")
    member(scene, programme, funder, "funder")
    stage.add(
        "funding",
        programme_id=whole, funder_org_id=funder, grant_reference="KF-25/044", amount_minor=360_000_000,
        currency="NOK", print_style="millions", report_due=NEW.report_due, report_layout="generic",
    )  # fmt: skip
    ground = ground_of(scene, programme, NEW, decides=home, law="NO", outcomes=OUTCOMES)
    hosts = _hosts(scene, programme)
    modules = publish(scene)
    train_hosts(scene, hosts, modules)
    other_mentors(scene, programme, hosts, modules)
    complete(scene, modules, faculty, ("M1", "M4", "M5"), QUALIFIED)
    for turn in range(len(STAYS)):
        _placement(scene, ground, home, supervisor, hosts, turn)
    _leader(scene, ground)
    _partnerships(scene, ground, hosts)
    write_stays(ground)
    _rate_tools(scene, ground)
    fill_matrix(stage, programme, ground.languages, people)


def _whole() -> dict[str, Any]:
    return {
        "title": {"en": "Practice in Higher Education", "nb": "Praksis i høyere utdanning"},
        "acronym": "PHE",
        "languages": ("en", "nb"),
        "start_date": date(2025, 8, 18),
        "end_date": date(2028, 6, 30),
        "state": "running",
        "state_day": date(2025, 8, 18),
        "organiser_role_text": {"en": "The office leads the project.", "nb": "Kontoret leder prosjektet."},
    }


def _within(whole: str) -> NewProgramme:
    from_new: Mapping[str, Any] = {**NEW.more, "parent_id": whole}
    return NewProgramme(
        template_key=NEW.template_key, title=NEW.title, acronym=NEW.acronym, edition=NEW.edition,
        languages=NEW.languages, start=NEW.start, end=NEW.end, report_due=NEW.report_due, goals=NEW.goals,
        more=from_new,
    )  # fmt: skip


def _hosts(scene: Scene, programme: str) -> list[tuple[str, str, str]]:
    found = []
    for name, kind, city, employees, partner in HOSTS:
        place = scene.cast.organisation(name, kind, "NO", city, employees=employees)
        job = {"role_kind": "supervisor", "job_title": "Team lead"}
        mentor = scene.cast.person("NO", place, name.split()[0].lower(), **job)
        host(
            scene, programme, place, mentor=mentor, places=2, informed=date(2026, 1, 19), state="onboarded",
            level="4" if partner == "partner" else "3", partner_status=partner,
        )  # fmt: skip
        found.append((place, mentor, city))
    return found


def _placement(
    scene: Scene,
    ground: Ground,
    home: str,
    supervisor: str,
    hosts: list[tuple[str, str, str]],
    turn: int,
) -> None:
    at, (start, end), state, agreement = STAYS[turn]
    place, mentor, city = hosts[at]
    person = scene.cast.person("NO", home, "student.fjellhavn", role_kind="student", data_source="home_org")
    going = {"completed": "finished", "active": "on_placement", "accepted": "matched"}[state]
    participant = take_part(
        scene, ground.programme, person, home, going, before(min(end, TODAY), 1), category="student",
        education="Master i ledelse", insurance_checked_at=before(start, 20),
        insurance_valid_to=end + timedelta(days=30),
    )  # fmt: skip
    stay = Stay(
        participant=participant, person=person, home=home, supervisor=supervisor, host=place, mentor=mentor,
        signatory=mentor, start=start, end=end, state=state, country="NO", city=city, agreement=agreement,
        late=frozenset({"tool_ratings"} if turn in UNRATED else ()),
        assignment={"en": ASSIGNMENTS[turn % len(ASSIGNMENTS)]}, more={"logbook_state": _logbook(state)},
    )  # fmt: skip
    placement = add_stay(ground, stay)
    keep_in_touch(ground, placement, stay, 13, turn, until=date(2026, 10, 30) if turn in SILENT else TODAY)
    if state == "active" and turn % 2:
        text = line(phrase.BELOW, ground.language, turn)
        contact(
            ground, placement, stay, date(2026, 10, 23), turn, kind="feedback_below_expectation", text=text
        )


def _logbook(state: str) -> str:
    return {"completed": "closed", "active": "open"}.get(state, "planned")


def _leader(scene: Scene, ground: Ground) -> None:
    """Make somebody who has been through it a leader of the students who are out now."""
    done = next(stay for stay in ground.stays.values() if stay.state == "completed")
    holds(scene, ground.programme, done.person, "student_leader", topics="First week, asking questions")


def _partnerships(scene: Scene, ground: Ground, hosts: list[tuple[str, str, str]]) -> None:
    """Gather the agreements with partners: in force, just sent, run out."""
    rows = clause_rows(_partner_agreement())
    told = (
        (0, "in_force", date(2026, 2, 2), None),
        (1, "in_force", date(2026, 2, 2), date(2027, 12, 17)),
        (2, "sent", date(2026, 11, 9), None),
        (5, "expired", date(2026, 1, 26), date(2026, 8, 31)),
    )
    for at, state, day, until in told:
        place, mentor, _ = hosts[at]
        no = ground.next_number(2026)
        agreement = scene.stage.add(
            "agreement",
            no=no, kind="partnership", programme_id=ground.programme, organisation_id=place, valid_from=day,
            valid_to=until, languages=("en",), governing_language="en", governing_law_country="NO",
            clauses=rows, sent_at=before(day, 7), state=state, state_day=day,
        )  # fmt: skip
        parties = [("host", mentor, place), ("organiser", scene.lead, scene.office_org)]
        add_signatures(ground, agreement, no, list(parties), state, before(day, 7))


def _partner_agreement() -> Any:
    return next(one for one in NEW.template.agreements if one.kind == "partnership")


def _rate_tools(scene: Scene, ground: Ground) -> None:
    tools = scene.stage.work.records.of("tool", state="published")
    for turn, (placement, stay) in enumerate(ground.stays.items()):
        if stay.state == "completed":
            for no, tool in enumerate(tools):
                scene.stage.add(
                    "tool_use",
                    tool_id=tool.id, placement_id=placement, organisation_id=stay.host, side="host",
                    used_at=before(stay.end, 10), rating=2 + (turn + no) % 4, own_staff_use=no % 3 == 0,
                )  # fmt: skip
    scene.stage.write()
