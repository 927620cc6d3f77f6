"""An office with one placement, made through the services: plain, with long values, or nearly empty."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, date, datetime
from hashlib import shake_256
from itertools import count
from pathlib import Path
from typing import Any

from attrs import frozen

from app.services.office import Office, new_office
from app.storage.work import Sources, Work
from app.text import Language

TODAY = date(2026, 11, 22)
LONG_HOST = "Norrviks Regionala Kunskaps- och Innovationscentrum för Hållbar AB"
ASSIGNMENT: Mapping[str, str] = {
    "en": "Map how new customers find their way through the first month, and propose three improvements.",
    "sv": "Kartlägg hur nya kunder tar sig genom den första månaden och föreslå tre förbättringar.",
    "nb": "Kartlegg hvordan nye kunder kommer seg gjennom den første måneden, og foreslå tre forbedringer.",
    "da": "Kortlæg, hvordan nye kunder kommer igennem den første måned, og foreslå tre forbedringer.",
}
OUTCOMES = (
    {
        "en": "explain how a young company makes decisions",
        "sv": "förklara hur ett ungt företag fattar beslut",
        "nb": "forklare hvordan en ung bedrift tar beslutninger",
        "da": "forklare, hvordan en ung virksomhed træffer beslutninger",
    },
    {
        "en": "plan and present a small study of one's own",
        "sv": "planera och redovisa en egen mindre undersökning",
        "nb": "planlegge og legge fram en mindre undersøkelse",
        "da": "planlægge og fremlægge en mindre undersøgelse",
    },
)
KINDS = {"kloss": "staff_exchange", "countrypartner": "research_stay"}
SPOKEN: Mapping[str, tuple[str, ...]] = {
    "iip": ("sv", "en"),
    "kloss": ("sv", "en"),
    "innopraksis": ("nb", "en"),
    "partner": ("en", "sv", "nb", "da"),
    "countrypartner": ("da", "en"),
}
COUNTRIES = {"iip": "SE", "kloss": "SE", "innopraksis": "NO", "partner": "SE", "countrypartner": "DK"}
SUPPORT = (
    ("before_departure", "coordinator", "programme_manager", "two_days"),
    ("introduction", "programme_manager", "coordinator", "same_day"),
    ("daily_work", "host_mentor", "host_deputy", "same_day"),
    ("professional_questions", "host_mentor", "academic_supervisor", "two_days"),
    ("assignment_change", "host_mentor", "coordinator", "two_days"),
    ("conflict", "coordinator", "programme_manager", "one_day"),
    ("illness_accident", "host_mentor", "emergency_duty", "same_day"),
    ("harassment", "coordinator", "home_contact", "same_day"),
    ("housing", "participant", "coordinator", "two_days"),
    ("visa", "participant", "coordinator", "two_days"),
    ("money", "coordinator", "home_institution", "five_days"),
    ("networking_programme", "programme_manager", "coordinator", "two_days"),
    ("academic_requirements", "academic_supervisor", "course_responsible", "two_days"),
    ("data_and_ip", "host_mentor", "coordinator", "five_days"),
    ("emergency_24h", "local_emergency", "emergency_duty", "at_once"),
)


@frozen
class Sample:
    """The office and the ids of what stands in it."""

    office: Office
    programme: str
    placement: str
    participant: str
    person: str
    host: str
    mentor: str


def sources() -> Sources:
    """Return a clock that stands still and bytes that come in the same order each time."""
    numbers = count(1)
    moment = datetime(TODAY.year, TODAY.month, TODAY.day, 9, tzinfo=UTC)
    return Sources(
        now=lambda: moment, entropy=lambda size: shake_256(str(next(numbers)).encode()).digest(size)
    )


def sample_office(
    folder: Path, template: str = "iip", *, long: bool = False, bare: bool = False, **placement: Any
) -> Sample:
    """Make an office with one programme and one placement; ``bare`` fills only what must be filled."""
    spoken = SPOKEN[template]
    lead: Language = spoken[0]  # type: ignore[assignment]
    office = new_office(
        folder / f"{template}.praktikum", name="Praktikkontoret vid Norrviks högskola",
        country=COUNTRIES[template], language=lead, who="AL", sources=sources(),
    )  # fmt: skip
    with office.work() as work:
        if not bare:
            _office(work)
        programme = _programme(work, template, spoken, bare=bare)
        person, participant, host = _people(work, programme, spoken[-1], long=long, bare=bare)
        made = _placement(work, template, programme, participant, host, bare=bare, **placement)
        _training(work, long=long)
        mentor = "" if bare else _around(work, programme, made, host, long=long)
        _notice(work, programme, made, [] if bare else [person, mentor], spoken)
        _event(work, programme, spoken, person, host, long=long, bare=bare)
    return Sample(office, programme, made, participant, person, host, mentor)


def _office(work: Work) -> None:
    work.set(
        "office", work.records.of("office")[0].id, unit="Enheten för samverkan", org_number="202100-0001",
        email="kontoret@norrvik.example", phone="+46 8 000 00 00", address_line1="Box 118",
        postcode="123 45", city="Norrvik", dpo_contact="dataskydd@norrvik.example",
    )  # fmt: skip


def _programme(work: Work, template: str, spoken: tuple[str, ...], *, bare: bool) -> str:
    names = {
        "en": "Knowledge in practice", "sv": "Kunskap i praktiken",
        "nb": "Kunnskap i praksis", "da": "Viden i praksis",
    }  # fmt: skip
    values: dict[str, Any] = {
        "title": {code: names[code] for code in spoken}, "languages": spoken, "template_key": template,
        "template_version": "1", "start_date": date(2027, 1, 1), "end_date": date(2027, 12, 31),
    }  # fmt: skip
    if not bare:
        values |= {"acronym": "Kunskap P", "registry_number": "2026/118"}
    programme = work.add("programme", values)
    if not bare:
        for order, (topic, main, backup, within) in enumerate(SUPPORT, start=1):
            work.add(
                "support_topic",
                {"programme_id": programme, "topic": topic, "order": order, "responsible_role": main,
                 "backup_role": backup, "response_time": within},
            )  # fmt: skip
    return programme


def _people(work: Work, programme: str, language: str, *, long: bool, bare: bool) -> tuple[str, str, str]:
    given, family = ("Nguyễn Thị Ánh Tuyết", "Wojciechowska-Łukaszewicz") if long else ("Łukasz", "Dvořák")
    host = work.add(
        "organisation",
        {"legal_name": LONG_HOST if long else "Norrvik Energi AB", "kind": "company", "country": "SE"}
        | ({} if bare else {"org_number": "556000-0000", "address_line1": "Åvägen 4", "postcode": "123 45",
                            "city": "Norrvik"}),
    )  # fmt: skip
    home = work.add(
        "organisation",
        {"legal_name": "Norrviks högskola", "kind": "university", "country": "SE",
         "name": {"en": "Norrvik University College"}},
    )  # fmt: skip
    person = work.add(
        "person",
        {"given_name": given, "family_name": family, "language": language}
        | ({} if bare else {"email": "student@norrvik.example", "phone": "+46 70 000 00 01"}),
    )
    more = {} if bare else {"education": "Civilingenjör i energisystem, år 4", "insurer": "Kammarförsäkring"}
    participant = work.add(
        "participant",
        {"programme_id": programme, "person_id": person, "home_org_id": home, "category": "student", **more},
    )
    return person, participant, host


def _placement(
    work: Work, template: str, programme: str, participant: str, host: str, *, bare: bool, **given: Any
) -> str:
    values: dict[str, Any] = {
        "participant_id": participant, "host_id": host, "programme_id": programme,
        "kind": KINDS.get(template, "internship"), "start_date": date(2027, 2, 1),
        "end_date": date(2027, 4, 30), "country": "US" if template == "iip" else "SE",
    }  # fmt: skip
    if not bare:
        values |= {
            "hours_per_week": 20, "weekdays": ("1", "2", "3"), "place_of_work": "Harbour Street 12",
            "city": "Oakport", "time_zone": "America/Los_Angeles" if template == "iip" else None,
            "question_time_weekday": "4", "question_time_start": "14:00", "question_time_minutes": 30,
            "question_time_place": "Rum 214", "budget_hours_network": 2, "budget_hours_programme": 2,
            "pay_kind": "grant", "pay_minor": 2_500_000, "pay_currency": "SEK",
            "required_outputs": ("participant_report", "presentation"), "logbook_frequency": "weekly",
        }  # fmt: skip
    return work.add("placement", {**values, **given})


def _training(work: Work, *, long: bool) -> None:
    """Add a module with one question of each kind."""
    words = {code: f"**{each}**\n- {each}\n- *{each}*\n\n{each}" for code, each in ASSIGNMENT.items()}
    module = work.add(
        "training_module",
        {"key": "M1", "title": dict(ASSIGNMENT), "content": words, "audience": ("host_mentor",),
         "required": True, "minutes": 20, "state": "published"},
    )  # fmt: skip
    options = tuple({"key": key, **ASSIGNMENT} for key in ("a", "b", "c"))
    for no, kind in enumerate(("single", "multiple", "reflection") * (4 if long else 1), start=1):
        right = () if kind == "reflection" else ("a", "b")[: 1 + (kind == "multiple")]
        asked = {"module_id": module, "no": no, "text": dict(ASSIGNMENT), "kind": kind, "correct": right}
        work.add("training_question", {**asked, "options": options if right else ()})


def _event(
    work: Work, programme: str, spoken: tuple[str, ...], person: str, host: str, *, long: bool, bare: bool
) -> None:
    """Add a gathering; a bare one has a title and a day, a long one more guests and words than usual."""
    values: dict[str, Any] = {
        "programme_id": programme, "kind": "host_gathering", "title": dict.fromkeys(spoken, "Träff – Łódź"),
        "starts_at": datetime(2027, 2, 5, 8, tzinfo=UTC),
    }  # fmt: skip
    if bare:
        work.add("event", values)
        return
    words = " ".join([ASSIGNMENT["sv"]] * (6 if long else 1))
    event = work.add(
        "event",
        {**values, "ends_at": datetime(2027, 2, 5, 11, tzinfo=UTC), "time_zone": "Europe/Stockholm",
         "where": "Rum 214", "city": "Norrvik", "purpose": words, "what_project_does": words,
         "hours_category": "programme", "mandatory_for": ("participant",),
         "agenda": ({"time": "09:00", "item": words[:80], "who": "Åse"},) * (20 if long else 3),
         "discussion_questions": tuple({"text": words[:200]} for _ in range(9 if long else 2))},
    )  # fmt: skip
    came = {"event_id": event, "role": "host", "attended": "yes", "mode": "represented"}
    work.add(
        "attendance", {**came, "person_id": person, "organisation_id": host, "represented_by_org_id": host}
    )
    for at in range(40 if long else 2):
        work.add(
            "attendance",
            {"event_id": event, "person_id": work.add("person", _guest(at, long=long)), "attended": "yes"},
        )
        work.add(
            "statement",
            {"source_entity": "event", "source_id": event, "text": words, "order": at + 1,
             "speaker_org_id": host, "themes": ("onboarding",) if at % 2 else ()},
        )  # fmt: skip


def _guest(at: int, *, long: bool) -> dict[str, str]:
    family = "Wojciechowska-Łukasiewicz af Ugglas-Hermelin" if long else "Ødegård"
    given = "Maximiliana Konstantina Viktoria" if long else "Åse"
    return {"given_name": given, "family_name": f"{family} {chr(65 + at % 26)}", "language": "sv"}


def _notice(work: Work, programme: str, placement: str, readers: list[str], spoken: tuple[str, ...]) -> None:
    """Add a change notice; without readers it says only what must be said."""
    values: dict[str, Any] = {
        "programme_id": programme, "no": 1, "title": dict.fromkeys(spoken, "Nytt datum – Łódź"),
        "cause": "host", "effective_date": date(2027, 2, 1),
    }  # fmt: skip
    if readers:
        words = {code: " ".join([ASSIGNMENT[code]] * 3) for code in spoken}
        values |= {"consequence": words, "options_for_recipient": words, "decided_by": "Åse Øvergård",
                   "reply_by": date(2026, 12, 1), "decided_at": TODAY,
                   "short_lead_reason": "Värden flyttar."}  # fmt: skip
    notice = work.add("change_notice", values)
    bound = {"bound_field": "placement.start_date+end_date", "bound_value": "2027-01-15 | 2027-04-30"}
    told = {"announced_at": TODAY, "announced_to": ("participants", "mentors"), "value_text": "15 jan. 2027"}
    about = {"programme_id": programme, "placement_id": placement, "subject": "dates"}
    fact = work.add("announced_fact", {**about, **told, **bound})
    item = {"notice_id": notice, "subject": "dates", "announced_fact_id": fact, "old_text": "15 jan. 2027"}
    work.add("change_item", {**item, "new_text": "1 feb. 2027 – 30 apr. 2027"})
    asked = {"entity_key": "change_notice", "entity_id": notice, "kind": "acknowledgement"}
    for order, person in enumerate(readers, start=1):
        party = "mentor" if order > 1 else "participant"
        work.add("sign_off", {**asked, "person_id": person, "party": party, "order": order})


def _around(work: Work, programme: str, placement: str, host: str, *, long: bool) -> str:
    text = {code: " ".join([words] * 12) for code, words in ASSIGNMENT.items()} if long else ASSIGNMENT
    version = work.add("assignment_version", {"placement_id": placement, "no": 1, "text": dict(text)})
    work.set("placement", placement, assignment_version_id=version)
    for order, outcome in enumerate(OUTCOMES * (6 if long else 1), start=1):
        work.add("learning_outcome", {"placement_id": placement, "text": dict(outcome), "order": order})
    mentor = ""
    for role, given, family, phone in (
        ("host_mentor", "Åse", "Øvergård", "+46 70 000 00 02"),
        ("host_deputy", "Zoë", "Šimić", "+46 70 000 00 03"),
        ("academic_supervisor", "Göran", "Väinölä", "+46 70 000 00 04"),
        ("coordinator", "Anna", "Lind", "+46 70 000 00 05"),
        ("programme_manager", "Jørgen", "Bæk", "+46 70 000 00 06"),
        ("coach", "Linnéa", "Ek", "+46 70 000 00 07"),
        ("emergency_duty", "Vakt", "Havande", "+46 70 000 00 08"),
    ):
        person = work.add(
            "person",
            {"given_name": given, "family_name": family, "language": "en", "phone": phone,
             "email": f"{role.replace('_', '.')}@norrvik.example"},
        )  # fmt: skip
        here = {"placement_id": placement, "organisation_id": host, "is_primary": True}
        there = {"programme_id": programme}
        work.add(
            "role",
            {"person_id": person, "role": role, "hours_available": "9–16",
             **(here if role.startswith("host") else there)},
        )  # fmt: skip
        mentor = person if role == "host_mentor" else mentor
    return mentor
