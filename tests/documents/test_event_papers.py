"""Papers of an event: what stands in them, what does not, in every language."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from app.documents.document import documents
from app.documents.templates.badges import CARDS, offset
from app.errors import Refused
from app.services import attending, invitations, papers, statements
from app.services.facts import facts_of
from app.services.invitation_rule import Rule
from app.services.office import Office, new_office
from app.text import LANGUAGES, Language
from tests.documents.reading import page_texts
from tests.documents.sample_office import sources
from tests.services.event_scene import EventScene, make_event_scene


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return new_office(
        tmp_path / "o.praktikum", name="Kontoret", country="NO", language="nb", who="AL", sources=sources()
    )


@pytest.fixture
def scene(office: Office) -> EventScene:
    made = make_event_scene(office)
    with office.work() as work:
        last = work.records.of("membership", organisation_id=made.hosts[6])[0]
        work.set("membership", last.id, state="committed")
    invitations.invite_by(office, made.event, Rule(kind="hosts", programme=made.programme))
    return made


def text_of(office: Office, kind: str, record: str, language: Language = "nb", **given: str) -> str:
    found = papers.make(office, kind, [record], (language,), given)
    assert not found.failed, [one.why.en for one in found.failed]
    assert found.made[0].overflowing == ()
    return " ".join(" ".join(page_texts(found.made[0].content)).replace("\u00a0", " ").split())


def test_the_list_is_signed_counts_and_has_room_for_more(office: Office, scene: EventScene) -> None:
    words = text_of(office, "attendance-list", scene.event)
    assert "fredag 11. november 2022 kl. 09:00–12:00" in words
    assert "Praksisorganisasjoner: 3 har vært med før, 4 er nye." in words
    assert "Signatur" in words
    assert " 15 " in words
    with office.work() as work:
        work.set("event", scene.event, mode="online", where=None, link="https://meet.example")
    online = text_of(office, "attendance-list", scene.event)
    assert "Signatur" not in online
    assert " 15 " not in online


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_note_prints_only_the_points_chosen_in_their_order(
    office: Office, scene: EventScene, language: Language
) -> None:
    ids = [
        statements.enter(
            office,
            scene.event,
            f"Utsagn nummer {at:02}.",
            speaker_org_id=scene.hosts[at % 7],
            quote_ok=at % 2 == 0,
        )
        for at in range(20)
    ]
    lines = invitations.lines_of(office, scene.event, "nb")
    attending.enter(office, [line.id for line in lines], "in_person")
    chosen = [19, 4, 7, 1, 12, 13, 2]
    statements.choose(office, scene.event, [ids[at] for at in chosen])
    words = text_of(office, "experience-note", scene.event, language)
    places = [words.find(f"Utsagn nummer {at:02}.") for at in chosen]
    assert places == sorted(places)
    assert words.count("Utsagn nummer") == 7
    headings = {
        "nb": ("Bakgrunn", "Erfaringsutveksling"), "sv": ("Bakgrund", "Erfarenhetsutbyte"),
        "da": ("Baggrund", "Erfaringsudveksling"), "en": ("Background", "Exchange of experience"),
    }  # fmt: skip
    assert all(heading in words for heading in headings[language])
    assert "Kari" not in words
    assert "(Nordlys Helse)" not in words
    named = text_of(office, "experience-note", scene.event, language, names="yes")
    assert "Utsagn nummer 04. (Øyvind & Co.)" in named
    assert "Utsagn nummer 19. (" not in named


def test_people_are_named_where_they_agreed(office: Office, scene: EventScene) -> None:
    statements.pick(office, statements.enter(office, scene.event, "Noe sagt."))
    lines = invitations.lines_of(office, scene.event, "nb")
    attending.enter(office, [line.id for line in lines], "in_person")
    consent: dict[str, Any] = {
        "purpose": "share_experience",
        "text_shown": "Ja",
        "given_at": date(2026, 1, 1),
    }
    with office.work() as work:
        work.add("consent", {**consent, "person_id": scene.people[0]})
        work.add("consent", {**consent, "person_id": scene.people[1], "withdrawn_at": date(2026, 2, 1)})
    words = text_of(office, "experience-note", scene.event)
    assert "Nordlys Helse (Kari Wiśniewski)" in words
    assert "Ødegård" not in words


def test_the_note_comes_in_norwegian_first_and_says_what_lacks(office: Office, scene: EventScene) -> None:
    document = documents()["experience-note"]
    event = office.records.get("event", scene.event)
    found = papers.make(office, "experience-note", [scene.event])
    assert [one.where.rpartition(".")[2] for one in found.failed] == ["statement", "attendance"]
    assert document.offered(facts_of(office), event)[0] == "nb"
    assert set(document.offered(facts_of(office), event)) == set(LANGUAGES)


def test_badges_stand_ten_on_a_sheet_and_can_be_moved(office: Office, scene: EventScene) -> None:
    assert (CARDS.width_mm, CARDS.height_mm, CARDS.labels) == (90, 54, 10)
    words = text_of(office, "badges", scene.event, offset_x="1,5", offset_y="-2", start="3")
    assert words.count("Kari") == 7
    with office.work() as work:
        work.set("person", scene.people[0], given_name="Wolfeschlegelsteinhausenbergerdorff-Maximiliana",
                 family_name="Wolfeschlegelsteinhausenbergerdorff-Łukasiewicz")  # fmt: skip
    assert "Łukasiewicz" in text_of(office, "badges", scene.event)
    for typed in ("far", "99", "x" * 100_000, "nan"):
        wrong = papers.make(office, "badges", [scene.event], ("nb",), {"offset_x": typed})
        assert wrong.failed[0].where.endswith("offset_x")


def test_an_event_without_guests_has_no_badges(office: Office, scene: EventScene) -> None:
    with office.work() as work:
        for one in work.records.of("attendance"):
            work.delete("attendance", one.id)
    found = papers.make(office, "badges", [scene.event], ("nb",))
    assert "Nobody is named on the list" in found.failed[0].why.en


def test_no_diet_stands_anywhere(office: Office, scene: EventScene) -> None:
    with office.work() as work:
        work.add(
            "special_need",
            {"person_id": scene.people[0], "kind": "diet", "text": "Nøtter", "purpose": "Samling",
             "basis": "explicit_consent", "delete_after": date(2027, 1, 1)},
        )  # fmt: skip
    for kind in ("attendance-list", "badges", "discussion-cards"):
        assert "Nøtter" not in text_of(office, kind, scene.event)


def test_cards_have_a_sheet_for_who_is_represented(office: Office, scene: EventScene) -> None:
    line = invitations.lines_of(office, scene.event, "nb")[0]
    attending.here(office, line.id, "represented", scene.hosts[5])
    with office.work() as work:
        work.set("event", scene.event, discussion_questions=({"text": "Hva gikk godt?"}, {"text": "Hva nå?"}))
    words = text_of(office, "discussion-cards", scene.event)
    assert "Spørsmål 2 av 2" in words
    assert f"Representert av {office.records.get('organisation', scene.hosts[5]).legal_name}" in words


def test_the_personal_schedule_holds_hours_against_what_was_agreed(office: Office, scene: EventScene) -> None:
    with office.work() as work:
        work.set("event", scene.event, mandatory_for=("participant",), hours_category="network")
        work.add(
            "placement",
            {"participant_id": scene.participants[0], "host_id": scene.hosts[0], "country": "NO",
             "programme_id": scene.programme, "kind": "internship", "start_date": date(2023, 1, 2),
             "end_date": date(2023, 1, 15), "budget_hours_network": 1, "state": "contracted"},
        )  # fmt: skip
        work.add(
            "event",
            {"programme_id": scene.programme, "kind": "workshop", "title": {"nb": "Annet"},
             "starts_at": datetime(2022, 12, 1, 8, tzinfo=UTC)},
        )  # fmt: skip
    words = text_of(office, "personal-schedule", scene.participants[0])
    assert "Bedriftssamling" in words
    assert "Annet" not in words
    assert "Nettverk 3 2 1 for mye" in words


def test_an_offset_is_a_number_of_millimetres(office: Office, scene: EventScene) -> None:
    assert offset({"offset_x": " −2,5 "}, "offset_x") == -2.5
    assert offset({}, "offset_x") == 0
    with pytest.raises(Refused):
        offset({"offset_x": "16"}, "offset_x")
