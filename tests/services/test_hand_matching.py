"""Matching by hand: what is offered, how a pair fits, what begins, what is refused."""

from datetime import date
from typing import Any

import pytest
from attrs import frozen

from app.errors import Refused
from app.services import editing
from app.services.hand_matching import match_by_hand
from app.services.matching_board import Board, Seat, Waiting, board
from app.services.matching_fit import fit
from app.services.office import Office


@frozen
class Ground:
    office: Office
    programme: str
    host: str
    other_host: str
    position: str
    participants: tuple[str, ...]


@pytest.fixture
def ground(office: Office) -> Ground:
    with office.work() as work:
        programme = work.add(
            "programme",
            {
                "title": {"nb": "Praksis"},
                "start_date": date(2027, 1, 1),
                "end_date": date(2027, 12, 31),
                "languages": ("nb",),
                "template_key": "innopraksis",
            },
        )
        home, host, other = (
            work.add(
                "organisation", {"legal_name": name, "kind": "company", "country": "SE", "city": "Luleå"}
            )
            for name in ("Hemma", "Verkstaden", "Bageriet")
        )
        for one in (host, other):
            work.add("membership", {"programme_id": programme, "organisation_id": one, "role": "host"})
        position = work.add(
            "position",
            {
                "programme_id": programme, "host_id": host, "kind": "internship", "title": {"sv": "Svarvare"},
                "places": 1, "start_date": date(2027, 2, 1), "end_date": date(2027, 4, 30),
                "city": "Piteå", "constraints": ("driving_licence",),
            },
        )  # fmt: skip
        participants = tuple(_participant(work, programme, home, at) for at in range(3))
    return Ground(office, programme, host, other, position, participants)


def _participant(work: Any, programme: str, home: str, at: int) -> str:
    person = work.add("person", {"given_name": f"P{at}", "family_name": "Åberg", "language": "sv"})
    more = {"available_from": date(2027, 3, 1), "wished_places": ("piteå",)} if at == 0 else {}
    values = {"programme_id": programme, "person_id": person, "home_org_id": home, "category": "student"}
    return str(work.add("participant", {**values, **more}))


def seen(ground: Ground) -> Board:
    return board(ground.office, ground.programme, "sv")


def seat(found: Board, one: str) -> Seat:
    return next(seat for seat in found.seats if seat.id == one)


def waiting(found: Board, one: str) -> Waiting:
    return next(row for row in found.waiting if row.id == one)


def test_both_sides_are_offered(ground: Ground) -> None:
    found = seen(ground)
    assert [one.name for one in found.waiting] == ["P0 Åberg", "P1 Åberg", "P2 Åberg"]
    assert {(one.entity, one.host) for one in found.seats} == {
        ("position", "Verkstaden"),
        ("organisation", "Bageriet"),
    }
    assert seat(found, ground.position).places == 1
    assert seat(found, ground.other_host).places is None


def test_a_match_begins_a_placement_and_its_tasks_in_one_batch(ground: Ground) -> None:
    office = ground.office
    made = match_by_hand(office, ground.participants[1], ground.position, reason=" Bra CV ")
    placement = office.records.get("placement", made)
    assert (placement.state, placement.kind, placement.country, placement.city) == (
        "draft", "internship", "SE", "Piteå",
    )  # fmt: skip
    assert (placement.start_date, placement.end_date) == (date(2027, 2, 1), date(2027, 4, 30))
    assert (placement.match_method, placement.match_reason) == ("manual", "Bra CV")
    assert office.records.of("task", entity_key="placement", entity_id=made)
    found = seen(ground)
    assert ground.participants[1] not in {one.id for one in found.waiting}
    assert (seat(found, ground.position).taken, seat(found, ground.position).free) == (1, False)
    assert [one.id for one in found.made] == [made]
    editing.undo(office)
    assert office.records.get("placement", made) is None
    assert not office.records.of("task", entity_key="placement", entity_id=made)
    assert len(seen(ground).waiting) == 3


def test_a_full_place_another_time_and_a_stranger_are_refused(ground: Ground) -> None:
    office = ground.office
    match_by_hand(office, ground.participants[1], ground.position)
    before = len(office.records.of("placement"))
    with pytest.raises(Refused, match="1"):
        match_by_hand(office, ground.participants[2], ground.position)
    with pytest.raises(Refused, match="Verkstaden"):
        match_by_hand(office, ground.participants[1], ground.other_host)
    stranger = editing.add(
        office, "organisation", {"legal_name": "Främling", "kind": "company", "country": "SE"}
    )
    with pytest.raises(Refused, match="Främling"):
        match_by_hand(office, ground.participants[2], stranger)
    with pytest.raises(Refused):
        match_by_hand(office, ground.participants[2], "gone")
    assert len(office.records.of("placement")) == before


def test_a_placement_called_off_frees_place_and_person(ground: Ground) -> None:
    office = ground.office
    made = match_by_hand(office, ground.participants[1], ground.position)
    editing.move(office, "placement", made, "cancelled", reason="Ändrat sig")
    assert match_by_hand(office, ground.participants[1], ground.position) != made


def test_dates_follow_what_the_participant_can(ground: Ground) -> None:
    made = match_by_hand(ground.office, ground.participants[0], ground.other_host)
    placement = ground.office.records.get("placement", made)
    assert placement.start_date == date(2027, 3, 1)
    assert placement.end_date <= date(2027, 12, 31)


def test_a_reader_matches_nothing(ground: Ground) -> None:
    office = ground.office
    users = [("Bo", "BO", "lead"), ("Al", "AL", "reader")]
    with office.work() as work:
        for name, initials, role in users:
            work.add(
                "app_user",
                {"display_name": name, "initials": initials, "role": role, "ui_language": "sv"},
            )
    with pytest.raises(Refused):
        match_by_hand(office, ground.participants[0], ground.position)
    assert office.records.of("placement") == []


def test_how_a_pair_fits_is_said_in_words(ground: Ground) -> None:
    office = ground.office
    wish = {"position_id": ground.position, "side": "participant"}
    editing.add(office, "preference", {**wish, "participant_id": ground.participants[1], "rank": 2})
    editing.add(office, "preference", {**wish, "participant_id": ground.participants[2], "veto": True})
    found = seen(ground)
    place = seat(found, ground.position)
    first = fit(found, waiting(found, ground.participants[0]), place, "sv")
    assert first.words == "Önskad ort · Kan bara 1 mars 2027 – · Kräver: Körkort"
    assert not first.well
    second = fit(found, waiting(found, ground.participants[1]), place, "sv")
    assert (second.rank, second.remarks[0].words) == (2, "Önskan 2")
    third = fit(found, waiting(found, ground.participants[2]), place, "sv")
    assert "vill inte" in third.words
