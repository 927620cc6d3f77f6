"""The week before the start says of every gate what the state machine says, also after any save."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.placement_gate import READY, SHORT
from app.domain.placement_state import BEFORE_START
from app.domain.states import closed_gates
from app.services.mend import Mend
from app.services.office import Office
from app.services.readiness import Readiness, ReadyRow, mend_of, readiness
from app.services.readiness_column import columns, steps
from app.services.readiness_look import Look
from app.services.readiness_moves import lacking
from app.services.readiness_reading import read_ahead
from app.storage.work import Work

TODAY = date(2026, 11, 22)
PARTIES = ("participant", "host", "home", "organiser")
Edit = Callable[[Work, random.Random], object]


def begin(office: Office, stays: int = 4) -> list[str]:
    """Make a programme with placements that wait, each with its own people."""
    with office.work() as work:
        programme = work.add(
            "programme",
            {
                "title": {"sv": "Praktik"}, "start_date": date(2026, 8, 1), "end_date": date(2027, 6, 30),
                "languages": ("sv",), "required_roles": ("host_mentor", "academic_supervisor"),
            },
        )  # fmt: skip
        host = work.add("organisation", {"legal_name": "Värden AB", "kind": "company", "country": "SE"})
        notice = {"no": 1, "title": {"sv": "Flytt"}, "cause": "host", "effective_date": TODAY}
        work.add("change_notice", {**notice, "programme_id": programme, "state": "sent"})
        work.add("training_module", {"key": "M1", "title": {"sv": "Modul"}, "audience": ("host_mentor",)})
        made = []
        for at in range(stays):
            person = work.add("person", {"given_name": f"Åsa {at}", "family_name": "Öberg", "language": "sv"})
            links = {"programme_id": programme, "person_id": person, "home_org_id": host}
            participant = work.add("participant", links)
            start = TODAY + timedelta(days=7 * at - 5)
            stay = {"participant_id": participant, "host_id": host, "programme_id": programme}
            days = {"start_date": start, "end_date": start + timedelta(days=60), "country": "SE"}
            values = {**stay, **days, "kind": "internship", "state": BEFORE_START[at % len(BEFORE_START)]}
            made.append(work.add("placement", values))
    return made


def some(work: Work, chance: random.Random, entity: str) -> Any:
    found = work.records.of(entity)
    return chance.choice(found) if found else None


def add_linked(work: Work, chance: random.Random) -> None:
    """Add one of the records that gates look at, about any placement."""
    placement, person = some(work, chance, "placement"), some(work, chance, "person")
    here = {"placement_id": placement.id}
    held = {"entity_key": "placement", "entity_id": placement.id}
    one = some(work, chance, "assignment_version")
    added: list[tuple[str, dict[str, Any]]] = [
        ("learning_outcome", {**here, "text": {"sv": "Mål"}, "order": 1}),
        ("expectation_item", {**here, "side": chance.choice(PARTIES), "topic": "tasks", "text": "Punkt"}),
        ("document", {**held, "title": "Stödblad", "type": "support_sheet", "language": "sv",
                      "file_name": "x.pdf", "state": chance.choice(("final", "issued")), "state_day": TODAY}),
        ("task", {**held, "title": {"sv": "Punkt"}, "list_key": chance.choice(("onboarding", "plan"))}),
        ("role", {**here, "programme_id": placement.programme_id, "person_id": person.id,
                  "role": chance.choice(("host_mentor", "academic_supervisor")),
                  "is_primary": chance.random() < 0.7,
                  "first_met_on": chance.choice((None, TODAY))}),
        ("role", {"programme_id": placement.programme_id, "person_id": person.id,
                  "role": "academic_supervisor"}),
        ("assignment_version", {**here, "no": 1, "text": {"sv": "Uppdrag"},
                                "home_confirms": chance.random() < 0.3}),
        ("sign_off", {"entity_key": "assignment_version", "entity_id": one.id if one else placement.id,
                      "kind": "confirmation", "party": chance.choice(PARTIES),
                      "answer": chance.choice(("accepted", "none")), "signed_at": TODAY}),
        ("training_completion", {"person_id": person.id,
                                 "module_id": work.records.of("training_module")[0].id,
                                 "state": "passed", "completed_at": TODAY}),
        ("agreement", {**here, "kind": "tripartite", "languages": ("sv",), "no": "A-1",
                       "programme_id": placement.programme_id, "valid_from": TODAY,
                       "state": chance.choice(("draft", "signed"))}),
        ("sign_off", {"entity_key": "change_notice", "entity_id": work.records.of("change_notice")[0].id,
                      "kind": "acknowledgement", "party": "participant", "person_id": person.id,
                      "answer": chance.choice(("none", "read"))}),
    ]  # fmt: skip
    entity, values = chance.choice(added)
    work.add(entity, values)


def change_one(work: Work, chance: random.Random) -> None:
    """Change one field that a gate looks at."""
    placement, role = some(work, chance, "placement"), some(work, chance, "role")
    person, participant = some(work, chance, "person"), some(work, chance, "participant")
    version, module = some(work, chance, "assignment_version"), some(work, chance, "training_module")
    point, notice = some(work, chance, "expectation_item"), some(work, chance, "change_notice")
    day = chance.choice((None, TODAY, TODAY + timedelta(days=200)))
    changes: list[tuple[Any, dict[str, Any]]] = [
        (placement, {"state": chance.choice((*BEFORE_START, "active", "cancelled"))}),
        (placement, {"place_of_work": chance.choice((None, "Storgatan 1"))}),
        (placement, {"kind": chance.choice(("internship", "research_stay"))}),
        (placement, {"assignment_version_id": version.id if version is not None else None}),
        (participant, {"insurance_valid_to": day}),
        (participant, {"person_id": person.id}),
        (role, {"person_id": person.id}),
        (role, {"placement_id": placement.id, "is_primary": chance.random() < 0.5}),
        (role, {"exempt_reason": chance.choice((None, "Van handledare"))}),
        (module, {"required": chance.random() < 0.5, "state": chance.choice(("draft", "published"))}),
        (point, {"state": chance.choice(("agreed", "not_agreed", "open"))}),
        (person, {"family_name": chance.choice(("Ek", "Ås"))}),
        (notice, {"state": chance.choice(("sent", "superseded"))}),
        (some(work, chance, "programme"), {"required_roles": chance.choice(((), ("coach",)))}),
        (some(work, chance, "organisation"), {"legal_name": chance.choice(("A", "B"))}),
    ]
    record, values = chance.choice(changes)
    if record is not None:
        work.set(record.entity.key, record.id, **values)


def bin_one(work: Work, chance: random.Random) -> None:
    """Put one record in the bin."""
    entity = chance.choice(("role", "document", "task", "sign_off", "expectation_item", "assignment_version"))
    record = some(work, chance, entity)
    if record is not None:
        work.delete(entity, record.id, "")


def shut(office: Office, row: ReadyRow) -> set[str]:
    placement = office.records.get("placement", row.id)
    return {gate.key for step in steps() for gate in closed_gates(step, placement, office.records)}


@pytest.mark.parametrize("seed", range(6))
def test_it_says_what_the_state_machine_says_after_any_save(office: Office, seed: int) -> None:
    begin(office)
    chance = random.Random(seed)
    kept = Readiness(office, "sv")
    kept.table("", "all")
    office.listen(kept.hear)
    edits: tuple[Edit, ...] = (add_linked, add_linked, add_linked, change_one, change_one, bin_one)
    for _ in range(45):
        with office.work() as work:
            for _ in range(chance.randint(1, 3)):
                chance.choice(edits)(work, chance)
        table = kept.table("", "all")
        assert table == readiness(office, "sv", "", "all")
        for row in table.rows:
            assert {one.column for one in row.cells if one.standing != "met"} == shut(office, row)
            assert row.can_be_ready == (row.state != "ready" and not lacking(office, [row.id])[row.id])


def test_undo_and_news_from_elsewhere_are_seen(office: Office) -> None:
    one = begin(office)[1]
    kept = Readiness(office, "sv")
    before = kept.table("", "all")
    office.listen(kept.hear)
    with office.work() as work:
        work.set("placement", one, place_of_work="Storgatan 1")
    assert kept.table("", "all") != before
    with office.work() as work:
        work.set("placement", one, place_of_work=None)
    assert kept.table("", "all") == before
    office.tell_all()
    assert kept.table("", "all") == before


def test_every_gate_on_the_way_to_ready_is_a_column_with_a_name() -> None:
    keys = [one.key for one in columns()]
    assert len(set(keys)) == len(keys)
    assert [one.gate for one in columns()][-len(READY) :] == list(READY)
    assert set(keys) == set(SHORT)
    assert {one.key for one in columns() if one.gate.warns} == {g.key for g in READY if g.warns}


def test_what_is_read_ahead_is_all_that_gates_ask_for(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(3)
    begin(office)
    for _ in range(40):
        with office.work() as work:
            add_linked(work, chance)
    monkeypatch.setattr(Look, "read_whole", lambda _look, row: pytest.fail(f"{row} lacks a field"))
    assert readiness(office, "sv", "", "all").rows


def test_a_field_that_is_not_read_ahead_is_found_all_the_same(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    begin(office)
    usual = readiness(office, "sv", "", "all")
    read = Look.read

    def less(look: Look, entity: str, fields: Any, *rest: Any, **more: Any) -> list[Any]:
        return read(look, entity, fields[:2] if entity in {"participant", "role"} else fields, *rest, **more)

    look = Look(office)
    monkeypatch.setattr(Look, "read", less)
    assert len(read_ahead(look)) == 4
    assert readiness(office, "sv", "", "all") == usual


def test_only_what_waits_is_shown_and_only_for_the_time_asked(office: Office) -> None:
    late, soon, later, ready = begin(office)
    with office.work() as work:
        work.set("placement", later, start_date=TODAY + timedelta(days=90))
        work.set("placement", ready, start_date=TODAY, end_date=TODAY + timedelta(days=9))
    shown = readiness(office, "sv").rows
    assert [row.id for row in shown] == [late, soon]
    assert [row.late for row in shown] == [True, False]
    assert [row.id for row in readiness(office, "sv", "", "all").rows] == [late, soon, later]
    assert readiness(office, "sv", "another programme", "all").rows == ()


def test_a_red_cell_has_its_one_click(office: Office) -> None:
    one = begin(office)[0]
    assert mend_of(office, one, "place_of_work") == Mend(
        entity="placement", record=one, field="place_of_work"
    )
    sheet = mend_of(office, one, "support_sheet")
    assert sheet is not None
    assert sheet.paper == "support_sheet"
    assert mend_of(office, one, "no such gate") is None
    assert mend_of(office, "no such placement", "mentor") is None
