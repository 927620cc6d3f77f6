"""Forty staff exchanges at eleven home institutions, in the week of the funder's report."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Final

from app.services.call_setup import set_up_call
from app.services.new_programme import NewProgramme
from app.services.sample.exchange import Home, anchor_exchange, follow_exchange
from app.services.sample.ground import Ground, Stay
from app.services.sample.scene import (
    Scene,
    grant,
    ground_of,
    holds,
    host,
    member,
    past_done,
    set_up,
    take_part,
)
from app.services.sample.stage import before
from app.services.sample.stay import add_stay, write_stays
from app.services.sample.support_text import fill_matrix

START, END = date(2024, 12, 2), date(2026, 11, 13)
CALL: Final = (date(2025, 1, 13), date(2025, 2, 28))
NEW: Final = NewProgramme(
    template_key="kloss",
    title={"sv": "Ut ur huset: personalutbyte", "en": "Out of the House: Staff Exchange"},
    acronym="UUH",
    edition="2024–2026",
    start=START,
    end=END,
    report_due=date(2026, 11, 27),
    goals=(
        {
            "sv": "Pröva 40 utbyten och lära av dem.",
            "en": "Try 40 exchanges and learn from them.",
        },
        {
            "sv": "Visa hur utbyten förankras hos chefer på båda sidor.",
            "en": "Show how exchanges are anchored with managers on both sides.",
        },
        {
            "sv": "Föreslå hur en varaktig nationell satsning kan se ut.",
            "en": "Propose what a lasting national programme may look like.",
        },
    ),
    more={
        "state": "reporting",
        "state_day": date(2026, 11, 16),
        "registry_number": "2024-04417",
        "purpose": {
            "sv": "Låta universitetsanställda arbeta en tid utanför akademin.",
            "en": "Let university staff work outside academia for a time.",
        },
        "text_author": "Samordningsgruppen",
        "text_reviewed": True,
    },
)
HOMES: Final = (
    ("Norrviks universitet", "Norrvik", 5),
    ("Ålunda universitet", "Ålunda", 4),
    ("Västervågs universitet", "Västervåg", 4),
    ("Lindmora tekniska högskola", "Lindmora", 4),
    ("Silverdalens universitet", "Silverdalen", 4),
    ("Högskolan i Björkhed", "Björkhed", 4),
    ("Högskolan i Strandhem", "Strandhem", 3),
    ("Högskolan Mälarvik", "Mälarvik", 3),
    ("Skärlunda konsthögskola", "Skärlunda", 3),
    ("Ekholmens högskola", "Ekholmen", 3),
    ("Norrskogens lantbrukshögskola", "Norrskogen", 3),
)
HOSTS: Final = (
    ("Tallbacken Energi AB", "company", "Luleå", 420),
    ("Region Älvdal", "public_entity", "Falun", 8400),
    ("Fyrskeppet Logistik AB", "company", "Göteborg", 96),
    ("Museet för Hav och Fjäll", "public_entity", "Umeå", 64),
    ("Kvarnhjulet Livsmedel AB", "company", "Lund", 210),
    ("Stiftelsen Öppna Dörrar", "non_profit", "Malmö", 38),
    ("Granit & Glöd AB", "company", "Kalmar", 17),
    ("Sandhamra kommun", "public_entity", "Sandhamra", 3100),
    ("Björksav Biomaterial AB", "company", "Sundsvall", 45),
    ("Norrsken Rälsteknik AB", "company", "Västerås", 1350),
)
ASSIGNMENTS: Final = (
    "Utveckla värdens metod för att följa upp energianvändning i äldre byggnader.",
    "Pröva hur forskningsresultat om vårdköer kan användas i den dagliga planeringen.",
    "Ta fram en modell för ruttval som tar hänsyn till väder och utsläpp.",
    "Bygga en vandringsutställning om havets ljud tillsammans med besökare.",
    "Utvärdera en ny process för växtbaserat protein i full skala.",
    "Beskriva hur språkstöd påverkar deltagandet i föreningslivet.",
    "Ordna en öppen verkstad där hantverkare och materialforskare möts.",
    "Ge underlag till kommunens plan för översvämningar.",
)
SCORES: Final = ((4, 4, 3, 4, 5), (5, 4, 4, 3, 4), (3, 4, 5, 4, 4), (4, 3, 4, 4, 3))
LATE: Final = frozenset({"english_parts", "follow_on_question"})
COUNT: Final = 40
# Exchanges by their places in the list.
FROM_FINLAND: Final = (5, 18, 31)
BROKEN_OFF: Final = (17,)
HIRED: Final = (3, 14, 25, 36)


def add_kloss(scene: Scene, norrvik: str, funder: str) -> None:
    """Gather the programme with its calls, exchanges and what follows them."""
    scene.stage.write()
    programme = set_up(scene, NEW, late=LATE, calls=True)
    for role, person in (("coordinator", scene.coordinator), ("project_responsible", scene.lead)):
        holds(scene, programme, person, role, hours_available="vardagar 9–16")
    member(scene, programme, funder, "funder")
    funding = scene.stage.add(
        "funding",
        programme_id=programme, funder_org_id=funder, grant_reference="IV-2024-1162",
        amount_minor=840_000_000, currency="SEK", print_style="full", report_due=NEW.report_due,
        report_layout="vinnova",
    )  # fmt: skip
    ground = ground_of(scene, programme, NEW, decides=norrvik, kind="staff_exchange")
    homes = _homes(scene, programme, funding, norrvik)
    hosts = _hosts(scene, programme)
    scene.stage.write()
    for home in homes:
        set_up_call(scene.stage.work, home.call, past_done)
    _exchanges(scene, ground, homes, hosts, funding)
    _initiatives(scene, programme)
    write_stays(ground)
    people = {"coordinator": scene.coordinator, "academic_supervisor": homes[0].contact}
    fill_matrix(scene.stage, programme, ground.languages, people)


def _homes(scene: Scene, programme: str, funding: str, norrvik: str) -> list[Home]:
    found = []
    for turn, (name, city, quota) in enumerate(HOMES):
        place = norrvik if turn == 0 else scene.cast.organisation(name, "university", "SE", city)
        domain = name.split()[-1 if name.startswith("Högskolan") else 0].lower()
        person = scene.cast.person("SE", place, domain, role_kind="contact", job_title="Samverkansledare")
        manager = scene.cast.person("SE", place, domain, role_kind="manager", job_title="Prefekt")
        member(scene, programme, place, "home", quota=quota)
        holds(scene, programme, person, "contact_person", organisation_id=place)
        scene.stage.add("budget_line", funding_id=funding, organisation_id=place, category="Utbyten",
                        amount_minor=70_000_000, spent_minor=66_000_000 + 300_000 * turn)  # fmt: skip
        call = scene.stage.add(
            "call",
            programme_id=programme, title={"sv": f"Personalutbyte {name}"}, owner_org_id=place,
            deciding_org_id=place, opens=CALL[0], closes=CALL[1], places=quota, assessors_per_application=2,
            text={"sv": "Sök utbyte hos en värd utanför akademin. Chefen ska ha förankrat ansökan."},
            required_documents=("cv", "anchoring"), state="announced", state_day=date(2025, 4, 4),
        )  # fmt: skip
        found.append(Home(organisation=place, call=call, contact=person, manager=manager))
    scene.stage.add(
        "budget_line", funding_id=funding, category="Samordning", amount_minor=70_000_000,
        spent_minor=69_150_000,
    )  # fmt: skip
    return found


def _hosts(scene: Scene, programme: str) -> list[tuple[str, str, str, str]]:
    found = []
    for name, kind, city, employees in HOSTS:
        place = scene.cast.organisation(name, kind, "SE", city, employees=employees)
        domain = name.split()[0].lower()
        mentor = scene.cast.person("SE", place, domain, role_kind="supervisor", job_title="Utvecklingsledare")
        manager = scene.cast.person("SE", place, domain, role_kind="manager", job_title="Enhetschef")
        host(scene, programme, place, mentor=mentor, places=4, informed=date(2025, 4, 14), state="completed")
        found.append((place, mentor, manager, city))
    return found


def _exchanges(
    scene: Scene, ground: Ground, homes: list[Home], hosts: list[tuple[str, str, str, str]], funding: str
) -> None:
    """Gather forty exchanges: two have ended without their survey, one was broken off, the rest are done."""
    places = [turn for turn, (_, _, quota) in enumerate(HOMES) for _ in range(quota)]
    for turn, at in enumerate(places):
        home, (host_org, mentor, manager, city) = homes[at], hosts[turn % len(hosts)]
        person = scene.cast.person(
            "FI" if turn in FROM_FINLAND else "SE", home.organisation, "personal", role_kind="faculty",
            data_source="home_org", informed_at=date(2025, 3, 3),
        )  # fmt: skip
        application = _application(scene, ground, home, homes[at - 1], person, turn)
        start = before(date(2025, 4, 28) + timedelta(days=9 * turn), 0)
        end = before(start + timedelta(days=90 + 5 * (turn % 12)), 0)
        state = "terminated" if turn in BROKEN_OFF else "ended" if turn >= COUNT - 2 else "completed"
        last = {"terminated": "terminated", "ended": "on_placement"}.get(state, "finished")
        participant = take_part(
            scene, ground.programme, person, home.organisation, last, end, application_id=application,
            category="staff", insurer="Statens tjänstereseförsäkring",
            insurance_checked_at=before(start, 30), insurance_valid_to=end + timedelta(days=31),
        )  # fmt: skip
        stay = Stay(
            participant=participant, person=person, home=home.organisation, supervisor=home.contact,
            host=host_org, mentor=mentor, signatory=manager, start=start, end=end, state=state, country="SE",
            city=city, agreement="expired", late=frozenset({"end_survey"} if state == "ended" else ()),
            assignment={"sv": ASSIGNMENTS[turn % len(ASSIGNMENTS)]},
            more=_terms(state, turn),
        )  # fmt: skip
        placement = add_stay(ground, stay)
        anchor_exchange(ground, placement, home, host_org, manager, start)
        follow_exchange(ground, placement, stay, turn)
        grant(scene, participant, funding, "salary_support", 60_000 + 2_000 * (turn % 5), "SEK",
              before(start, 20), placement=placement)  # fmt: skip


def _terms(state: str, turn: int) -> dict[str, object]:
    ended = (
        {"early_end_reason": "Deltagaren fick ny tjänst vid hemlärosätet."} if state == "terminated" else {}
    )
    return {
        "hours_per_week": Decimal(8 + 4 * (turn % 4)),
        "logbook_state": "closed",
        "hired_after": "yes" if turn in HIRED else "no",
        **ended,
    }


def _application(scene: Scene, ground: Ground, home: Home, other: Home, person: str, turn: int) -> str:
    application = scene.stage.add(
        "application",
        call_id=home.call, person_id=person, home_org_id=home.organisation,
        received_at=date(2025, 2, 3 + turn % 25), channel="email", documents_ok=True, position="Lektor",
        placement_kind="staff_exchange", anchoring_home_person_id=home.manager,
        anchoring_home_text="Enheten vill stärka samverkan inom området.", rank=1 + turn % 5,
        motivation_text="Vill se hur resultaten används.", state="accepted", state_day=date(2025, 3, 28),
    )  # fmt: skip
    weights = ground.stage.work.records.of("criterion", call_id=home.call)
    criteria = sorted(weights, key=lambda one: one.order or 0)
    for no, assessor in enumerate((home.contact, other.contact)):
        points = SCORES[(turn + no) % len(SCORES)]
        scene.stage.add(
            "assessment",
            application_id=application, assessor_id=assessor, conflict_of_interest="none",
            scores=tuple(
                {"criterion_id": one.id, "score": score} for one, score in zip(criteria, points, strict=True)
            ),
            submitted_at=date(2025, 3, 14),
        )  # fmt: skip
    return application


def _initiatives(scene: Scene, programme: str) -> None:
    told = (
        ("Gästlektorer i skolan", "complements", 2025),
        ("Samverkansdoktorander", "overlaps", 2023),
        ("Adjungerad expert", "precedes", 2019),
    )
    for name, relation, year in told:
        scene.stage.add("related_initiative", programme_id=programme, name=name, relation=relation, year=year)
