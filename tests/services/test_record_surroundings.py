"""Notes, tasks, checks and history of one record, and what stands around it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from app.domain.note import Note
from app.errors import Refused
from app.services import browsing, editing
from app.services.around import around
from app.services.concerning import concerning
from app.services.delicate import look
from app.services.editing import undo
from app.services.exporting import export_list
from app.services.office import Office
from app.services.override import may_override, who_may_override
from app.services.record_check import remarks
from app.services.record_history import acts
from app.services.record_note import add_note, look_at, notes_of
from app.services.record_task import add_task, is_open, tasks_of, tick

TODAY = date(2026, 11, 22)


@pytest.fixture
def office(make_office: Callable[..., Office]) -> Office:
    return make_office()


@pytest.fixture
def person(office: Office) -> str:
    return editing.add(office, "person", {"given_name": "Åsa", "family_name": "Berg", "language": "sv"})


@pytest.fixture
def participant(office: Office, person: str) -> str:
    home = editing.add(
        office, "organisation", {"legal_name": "Högskolan", "kind": "university", "country": "SE"}
    )
    days = {"start_date": date(2027, 1, 1), "end_date": date(2027, 6, 1)}
    programme = editing.add(office, "programme", {"title": {"sv": "P"}, "languages": ("sv",), **days})
    links = {"programme_id": programme, "person_id": person, "home_org_id": home}
    return editing.add(office, "participant", {**links, "category": "student"})


def user(office: Office, initials: str, role: str) -> None:
    values = {"display_name": f"Namn {initials}", "initials": initials, "role": role, "ui_language": "sv"}
    with office.work() as work:
        work.add("app_user", values)


def test_a_note_belongs_to_its_record_its_programme_and_its_person(
    office: Office, participant: str, person: str
) -> None:
    made = add_note(office, "participant", participant, {"at": TODAY, "text": "Ringde"})
    note = office.records.get("note", made)
    about = office.records.get("participant", participant)
    assert (note.entity_key, note.entity_id) == ("participant", participant)
    assert (note.programme_id, note.person_id) == (about.programme_id, person)
    assert [seen.note.id for seen in notes_of(office, "person", person)] == [made]


def test_the_newest_note_stands_first(office: Office, participant: str) -> None:
    for day in (3, 21, 12):
        values = {"at": date(2026, 11, day), "text": f"Den {day}"}
        add_note(office, "participant", participant, values)
    seen = notes_of(office, "participant", participant)
    assert [one.note.at.day for one in seen] == [21, 12, 3]
    assert {one.who for one in seen} == {"AL"}


def test_a_note_for_the_lead_is_not_readable_for_others(office: Office, participant: str) -> None:
    values = {"at": TODAY, "text": "Känsligt", "visible_to": "lead_only"}
    add_note(office, "participant", participant, values)
    assert notes_of(office, "participant", participant)[0].readable
    user(office, "XX", "lead")
    user(office, "AL", "coordinator")
    assert not notes_of(office, "participant", participant)[0].readable


def test_a_note_for_the_lead_leaves_its_words_nowhere_else(
    office: Office, participant: str, tmp_path: Path
) -> None:
    add_note(office, "participant", participant, {"at": TODAY, "text": "För alla"})
    made = add_note(
        office, "participant", participant, {"at": TODAY, "text": "Känsligt", "visible_to": "lead_only"}
    )
    user(office, "XX", "lead")
    user(office, "AL", "coordinator")
    note: Note = office.records.get("note", made)
    for look_there in (lambda: look(office, "note", made, "text"), lambda: look_at(office, [note])):
        with pytest.raises(Refused, match="for the lead only"):
            look_there()
    assert "log" not in {event.op for event in browsing.history(office, made)}, "no look was noted"
    assert "Känsligt" not in str(browsing.as_json(office, note))
    table = tmp_path / "notes.csv"
    export_list(office, "note", table, columns=["at", "text"], include_delicate=True)
    words = table.read_text("utf-8-sig")
    assert "För alla" in words
    assert "Känsligt" not in words
    assert browsing.ids(office, browsing.Query(entity="note", find="Känsligt")) == []
    office.store.who = "XX"
    look(office, "note", made, "text")
    assert browsing.as_json(office, note)["text"] == "Känsligt"


def test_a_reader_is_told_no_delicate_value(office: Office, participant: str) -> None:
    made = add_note(office, "participant", participant, {"at": TODAY, "text": "Känsligt"})
    user(office, "AL", "reader")
    told = browsing.as_json(office, office.records.get("note", made))
    assert "Känsligt" not in str(told)
    assert told["at"] == TODAY.isoformat()


def test_reading_notes_is_logged_and_refused_to_a_reader(office: Office, participant: str) -> None:
    made = add_note(office, "participant", participant, {"at": TODAY, "text": "x"})
    note: Note = office.records.get("note", made)
    assert look_at(office, [note]) == 1
    assert browsing.history(office, made)[0].values == {"kind": "look", "field": "text"}
    user(office, "AL", "reader")
    with pytest.raises(Refused):
        look_at(office, [note])


def test_what_is_open_stands_before_what_is_done_and_by_day(office: Office, participant: str) -> None:
    made = {
        day: add_task(office, "participant", participant, {"title": {"sv": f"T{day}"}, "due": day})
        for day in (date(2026, 12, 3), date(2026, 12, 1), None)
    }
    done = add_task(office, "participant", participant, {"title": {"sv": "Klar"}})
    tick(office, done, done=True)
    order = [task.id for task in tasks_of(office, "participant", participant)]
    assert order == [made[date(2026, 12, 1)], made[date(2026, 12, 3)], made[None], done]
    tick(office, done, done=False)
    assert is_open(office.records.get("task", done))


def test_a_programme_has_the_tasks_of_its_plan_its_events_and_calls_but_not_of_its_people(
    office: Office, participant: str
) -> None:
    programme = office.records.get("participant", participant).programme_id
    here = {"programme_id": programme}
    with office.work() as work:
        begins = {"kind": "other", "starts_at": datetime(2026, 12, 3, 9, tzinfo=UTC)}
        event = work.add("event", {**here, "title": {"sv": "Dag"}, **begins})
        owner = work.add("organisation", {"legal_name": "Havet", "kind": "company", "country": "SE"})
        days = {"opens": TODAY, "closes": TODAY, "owner_org_id": owner, "deciding_org_id": owner}
        call = work.add("call", {**here, "title": {"sv": "U"}, **days})
    own = add_task(office, "programme", programme, {"title": {"sv": "Eget"}})
    task = {**here, "title": {"sv": "T"}, "list_key": "plan"}
    plan = editing.add(office, "task", task)
    of_event = editing.add(office, "task", {**task, "entity_key": "event", "entity_id": event})
    of_call = editing.add(office, "task", {**task, "entity_key": "call", "entity_id": call})
    add_task(office, "participant", participant, {"title": {"sv": "Hennes"}})
    assert {one.id for one in tasks_of(office, "programme", programme)} == {own, plan, of_event, of_call}
    assert [one.id for one in tasks_of(office, "event", event)] == [of_event]


def test_a_report_is_not_done_before_somebody_approved_it(office: Office, participant: str) -> None:
    values = {"title": {"sv": "Rapport"}, "list_key": "required_output"}
    made = add_task(office, "participant", participant, values)
    user(office, "AL", "coordinator")
    with pytest.raises(Refused, match="not approved"):
        tick(office, made, done=True)
    assert office.records.get("task", made).state == "open"


def test_what_stands_around_a_record_is_counted(office: Office, participant: str, person: str) -> None:
    add_note(office, "participant", participant, {"at": TODAY, "text": "x"})
    add_task(office, "participant", participant, {"title": {"sv": "T"}})
    found = around(office, "participant", participant)
    assert (found.notes, found.open_tasks, found.files, found.related) == (1, 1, 0, 0)
    groups = around(office, "person", person).groups
    assert [(group.entity, group.ids) for group in groups] == [("participant", (participant,))]


def test_only_what_the_checks_find_in_this_record_is_said(office: Office, person: str) -> None:
    days = {"start_date": date(2027, 1, 1), "end_date": date(2027, 6, 1), "languages": ("sv",)}
    late = editing.add(office, "programme", {"title": {"sv": "P"}, **days})
    with office.work() as work:
        work.set("programme", late, end_date=date(2026, 1, 1))
    found = remarks(office, "programme", late)
    assert found[0].severity == "error"
    assert "end_date" in {remark.field for remark in found}
    assert remarks(office, "person", person) == []
    assert remarks(office, "person", "gone") == []


def test_the_history_tells_acts_with_reasons_and_what_was_taken_back(office: Office, person: str) -> None:
    editing.change(office, "person", person, {"phone": "1"})
    undo(office)
    editing.delete(office, "person", person, "Dubblett")
    editing.restore(office, "person", person)
    told = acts(office, person)
    assert [sorted(act.ops & {"new", "set", "del", "res"}) for act in told] == [
        ["res"], ["del"], ["set"], ["set"], ["new"]
    ]  # fmt: skip
    assert told[1].reason == "Dubblett"
    assert (told[2].undo, told[3].undo) == (True, False)
    assert told[3].fields == (("phone", None, "1"),)


def test_a_batch_with_a_title_is_named_by_it(office: Office) -> None:
    with office.work(title="Import: deltagare.xlsx") as work:
        made = work.add("person", {"given_name": "Bo", "family_name": "Ek", "language": "sv"})
    assert acts(office, made)[0].title == "Import: deltagare.xlsx"


def test_an_override_stands_in_the_history_with_its_gates(office: Office, participant: str) -> None:
    editing.move(office, "participant", participant, "matched", reason="Avtalat på telefon")
    told = acts(office, participant)[0]
    assert told.reason == "Avtalat på telefon"
    assert told.gates == ("matched",)


def test_who_may_go_on_without_it(office: Office) -> None:
    assert may_override(office)
    user(office, "MK", "lead")
    user(office, "AL", "coordinator")
    assert not may_override(office)
    assert who_may_override(office) == ("Namn MK (MK)",)


def test_what_concerns_a_programme_is_in_it(office: Office, participant: str) -> None:
    programme = office.records.get("participant", participant).programme_id
    found = concerning(office, "programme", office.records.get("programme", programme))
    assert (found["programme_id"], found["entity_key"]) == (programme, "programme")
