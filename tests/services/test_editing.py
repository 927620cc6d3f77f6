"""The verbs that change a record: what they refuse and in which words, undo and redo, who may what."""

from __future__ import annotations

from typing import Any

import pytest

from app.domain.catalogue import entity_named
from app.domain.needs import Fits
from app.domain.states import Gate, Machine, Move
from app.errors import Refused
from app.services import browsing, editing
from app.services.office import Office
from app.storage.merging import merge
from app.storage.work import Saved
from app.text import LANGUAGES, Text
from tests.services.conftest import MakeOffice

HAVET = {"legal_name": "Havet", "country": "SE", "kind": "company"}
ANNA = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv"}


def person(office: Office, **values: Any) -> str:
    return editing.add(office, "person", {**ANNA, **values})


def title(office: Office, record: str) -> str | None:
    found: str | None = office.records.get("person", record).title
    return found


def refusal(call: Any, *words: Any, **named: Any) -> Refused:
    with pytest.raises(Refused) as refused:
        call(*words, **named)
    for reason in refused.value.reasons:
        sentences = [reason.why.of(language) for language in LANGUAGES]
        assert all(s.endswith((".", "?")) and "{" not in s for s in sentences), sentences
        assert len(set(sentences)) > 2, "a sentence was not put into each language"
    return refused.value


def sit_down(office: Office, role: str, initials: str = "AL") -> None:
    """Give the person at the desk a role, as a lead would."""
    users = {u.initials for u in office.records.of("app_user")}
    for who, held in {"BO": "lead", initials: role}.items():
        if who not in users:
            with office.work() as work:
                work.add(
                    "app_user", {"display_name": who, "initials": who, "role": held, "ui_language": "sv"}
                )


def test_a_record_is_added_changed_and_read_back(office: Office) -> None:
    record = person(office)
    saved = editing.change(office, "person", record, {"title": "Dr", "phone": " 08  123 "})
    found = office.records.get("person", record)
    assert (found.given_name, found.title, found.phone) == ("Åsa", "Dr", "08 123")
    assert [(t.entity, t.record, t.fields) for t in saved.touched] == [("person", record, ("phone", "title"))]


def test_every_unfit_field_is_named_at_once_and_nothing_is_saved(office: Office) -> None:
    before = office.store.reading.count()
    values = {"given_name": "", "email": "no", "country_of_residence": "Sweden", "language": "sv", "wings": 2}
    refused = refusal(editing.add, office, "person", values)
    assert {r.where for r in refused.reasons} >= {"email", "country_of_residence", "wings"}
    assert {r.where for r in refusal(editing.add, office, "person", {"email": "no"}).reasons} == {
        "email", "given_name", "family_name", "language",
    }  # fmt: skip
    assert office.store.reading.count() == before


def test_a_change_that_makes_a_record_contradict_itself_is_refused_at_its_field(office: Office) -> None:
    organisation = editing.add(office, "organisation", HAVET)
    linked = {"person_id": person(office), "organisation_id": organisation, "from_date": "2026-05-01"}
    refused = refusal(editing.add, office, "affiliation", {**linked, "to_date": "2026-04-01"})
    assert refused.reasons[0].where == "to_date"
    record = editing.add(office, "affiliation", linked)
    refusal(editing.change, office, "affiliation", record, {"to_date": "2026-04-01"})
    assert office.records.get("affiliation", record).to_date is None
    editing.change(office, "affiliation", record, {"to_date": "2026-06-01"})


def test_a_required_field_cannot_be_emptied_and_another_can(office: Office) -> None:
    record = person(office, title="Dr")
    assert (
        refusal(editing.change, office, "person", record, {"given_name": " "}).reasons[0].where
        == "given_name"
    )
    editing.change(office, "person", record, {"title": ""})
    assert title(office, record) is None


def test_what_is_not_there_is_refused_by_every_verb(office: Office) -> None:
    nobody = "01J00000000000000000000009"
    refusal(editing.change, office, "person", nobody, {"title": "Dr"})
    refusal(editing.delete, office, "person", nobody)
    refusal(editing.restore, office, "person", nobody)
    refusal(editing.settle, office, "person", nobody, {"title": "Dr"})
    refusal(editing.move, office, "person", nobody, "dormant")
    refusal(editing.add, office, "unicorn", {})
    refusal(editing.undo, office, "0" * 16)
    assert editing.moves(office, "person", nobody) == []
    assert editing.moves(office, "affiliation", nobody) == []


def test_delete_and_restore_are_refused_where_there_is_nothing_to_do(office: Office) -> None:
    record = person(office)
    refusal(editing.restore, office, "person", record)
    editing.delete(office, "person", record, "double")
    refusal(editing.delete, office, "person", record)
    assert office.records.get("person", record) is None
    editing.restore(office, "person", record)
    assert office.records.get("person", record).family_name == "Öberg"


def test_a_state_is_reached_by_a_move_alone(office: Office) -> None:
    refused = refusal(editing.add, office, "person", {**ANNA, "state": "anonymised"})
    assert refused.reasons[0].where == "state"
    record = person(office, state="active")
    assert refusal(editing.change, office, "person", record, {"state": "dormant"}).reasons[0].where == "state"
    editing.change(office, "person", record, {"state": "active", "title": "Dr"})
    editing.move(office, "person", record, "dormant")
    found = office.records.get("person", record)
    assert (found.state, found.state_day) == ("dormant", office.today)


def test_a_move_that_does_not_exist_names_those_that_do(office: Office) -> None:
    record = person(office)
    refused = refusal(editing.move, office, "person", record, "active")
    assert "dormant" in refused.of("sv")
    assert "Vilande" in refused.of("sv")
    refusal(editing.move, office, "person", record, "unheard")
    refusal(editing.move, office, "affiliation", record, "active")


GATE = Gate(
    key="named",
    lacks=Text(en="Fill in.", sv="Fyll i nu.", nb="Fyll inn.", da="Udfyld."),
    need=Fits({"title": "Dr"}),
)
WARNING = Gate(
    key="warned",
    lacks=Text(en="Look.", sv="Titta.", nb="Se her.", da="Se."),
    need=Fits({"title": "never"}),
    warns=True,
)


@pytest.fixture
def gated(monkeypatch: pytest.MonkeyPatch) -> None:
    """Give people a machine in which each rule of moves has a move."""
    spec = entity_named("person")
    old = spec.machine
    assert old is not None
    moves = (
        Move(sources=("active",), target="dormant", gates=(GATE, WARNING)),
        Move(sources=("dormant",), target="active", reason=True),
        Move(sources=("active", "dormant"), target="anonymised", only_lead=True),
    )
    monkeypatch.setitem(spec.__dict__, "machine", Machine(states=old.states, moves=moves))


@pytest.mark.usefixtures("gated")
def test_a_closed_gate_refuses_and_names_what_is_lacking(office: Office) -> None:
    record = person(office)
    assert [
        (r.where, r.why.en) for r in refusal(editing.move, office, "person", record, "dormant").reasons
    ] == [("named", "Fill in.")]
    shown = {m.target: [g.key for g in closed] for m, closed in editing.moves(office, "person", record)}
    assert shown == {"dormant": ["named", "warned"], "anonymised": []}
    editing.change(office, "person", record, {"title": "Dr"})
    editing.move(office, "person", record, "dormant")
    assert refusal(editing.move, office, "person", record, "active").reasons[0].where == "reason"
    editing.move(office, "person", record, "active", reason="came back")


@pytest.mark.usefixtures("gated")
def test_a_lead_passes_a_closed_gate_with_a_reason_that_is_kept(office: Office) -> None:
    record = person(office)
    editing.move(office, "person", record, "dormant", reason="the archive asked")
    line = next(e for e in browsing.history(office, record) if e.op == "log")
    assert line.values == {"kind": "move", "to": "dormant", "gates": ["named"], "reason": "the archive asked"}


@pytest.mark.usefixtures("gated")
def test_a_coordinator_passes_no_closed_gate_and_makes_no_leads_move(office: Office) -> None:
    record = person(office)
    sit_down(office, "coordinator")
    assert office.role == "coordinator"
    refusal(editing.move, office, "person", record, "dormant", reason="I want to")
    assert refusal(editing.move, office, "person", record, "anonymised").reasons[0].where == "role"
    editing.change(office, "person", record, {"title": "Dr"})
    editing.move(office, "person", record, "dormant")


def test_a_reader_changes_nothing(office: Office) -> None:
    record = person(office)
    gone = person(office)
    editing.delete(office, "person", gone)
    sit_down(office, "reader")
    before = office.store.reading.count()
    for call, words in (
        (editing.add, ("person", ANNA)),
        (editing.change, ("person", record, {"title": "Dr"})),
        (editing.delete, ("person", record)),
        (editing.restore, ("person", gone)),
        (editing.settle, ("person", record, {"title": "Dr"})),
        (editing.move, ("person", record, "dormant")),
        (editing.undo, ()),
    ):
        assert refusal(call, office, *words).reasons[0].where == "role"
    assert office.store.reading.count() == before


def test_a_stack_of_add_and_two_edits_is_undone_to_the_ground_and_redone(office: Office) -> None:
    record = person(office)
    for word in ("one", "two"):
        editing.change(office, "person", record, {"title": word})
    undone = []
    for left in ("one", None):
        undone.append(editing.undo(office).saved.batch)
        assert title(office, record) == left
    undone.append(editing.undo(office).saved.batch)
    assert office.records.get("person", record) is None
    assert office.records.of("office"), "the record of the office was made by another act"
    editing.undo(office, undone[2])
    assert title(office, record) is None
    editing.undo(office, undone[1])
    assert title(office, record) == "one"
    editing.undo(office, undone[0])
    assert title(office, record) == "two"


def test_after_a_redo_undo_takes_back_what_was_redone(office: Office) -> None:
    record = person(office)
    editing.change(office, "person", record, {"title": "one"})
    for _ in range(3):
        back = editing.undo(office)
        assert title(office, record) is None
        editing.undo(office, back.saved.batch)
        assert title(office, record) == "one"
    editing.undo(office)
    editing.undo(office)
    assert office.records.get("person", record) is None


def test_undo_of_the_same_batch_twice_changes_nothing_the_second_time(office: Office) -> None:
    record = person(office)
    batch = editing.change(office, "person", record, {"title": "one"}).batch
    editing.undo(office, batch)
    again = editing.undo(office, batch)
    assert again.kept == 1
    assert title(office, record) is None


def test_undo_of_a_batch_that_set_a_field_several_times_brings_back_what_stood_before(office: Office) -> None:
    record = person(office, title="before")
    with office.work() as work:
        for word in ("one", "two", "three"):
            work.set("person", record, title=word)
        work.delete("person", record)
    back = editing.undo(office)
    assert (back.kept, title(office, record)) == (0, "before")
    editing.undo(office, back.saved.batch)
    assert office.records.get("person", record) is None
    editing.restore(office, "person", record)
    assert title(office, record) == "three"


def test_a_batch_that_ended_where_it_began_does_not_hold_up_what_came_before(office: Office) -> None:
    record = person(office)
    editing.change(office, "person", record, {"title": "one"})
    with office.work() as work:
        work.set("person", record, title="two")
        work.set("person", record, title="one")
    nothing = editing.undo(office)
    assert (nothing.kept, title(office, record)) == (0, "one")
    assert editing.undo(office, nothing.saved.batch).kept == 0
    for shown in ("one", None):
        editing.undo(office)
        assert title(office, record) == shown


def test_undo_takes_back_a_bulk_edit_of_many_kinds_at_once(office: Office) -> None:
    people = [person(office) for _ in range(5)]
    with office.work("Titles for all") as work:
        for one in people:
            work.set("person", one, title="Dr")
        work.delete("person", people[4])
        made = work.add("organisation", HAVET)
    assert editing.undo(office).kept == 0
    assert [title(office, one) for one in people] == [None] * 5
    assert office.records.get("organisation", made) is None


def test_undo_of_an_import_keeps_what_was_worked_on_since(office: Office) -> None:
    with office.work("people.xlsx") as work:
        people = work.add_many("person", [{**ANNA, "family_name": f"Nr {i}"} for i in range(30)])
    imported = work.saved.batch
    editing.change(office, "person", people[3], {"title": "Dr"})
    assert editing.undo(office, imported).kept == 1
    assert [p.id for p in office.records.of("person")] == [people[3]]
    editing.undo(office)
    assert title(office, people[3]) is None


def test_undo_of_deletions_restores_them_with_what_they_held(office: Office) -> None:
    records = [person(office, title=str(i)) for i in range(2)]
    for one in records:
        editing.delete(office, "person", one)
    editing.undo(office)
    editing.undo(office)
    assert [title(office, one) for one in records] == ["0", "1"]
    editing.undo(office)
    assert office.records.get("person", records[1]) is None


def test_a_batch_others_built_on_is_told_once_and_then_passed_over(
    office: Office, make_office: MakeOffice
) -> None:
    record = person(office)
    editing.change(office, "person", record, {"pronoun": "hon"})
    editing.change(office, "person", record, {"title": "mine"})
    office.store.who = "MK"
    editing.change(office, "person", record, {"title": "theirs"})
    office.store.who = "AL"
    assert editing.undo(office).kept == 1
    assert title(office, record) == "theirs"
    editing.undo(office)
    assert office.records.get("person", record).pronoun is None


def test_nothing_left_to_undo_is_said(make_office: MakeOffice) -> None:
    office = make_office()
    office.store.who = "MK"
    refusal(editing.undo, office)


def test_an_erasure_is_never_undone(office: Office) -> None:
    gone = person(office)
    kept = person(office)
    editing.delete(office, "person", gone)
    with office.work() as work:
        work.erase([("person", gone)])
    editing.undo(office)
    assert office.records.get("person", kept) is not None or office.records.get("person", gone) is None
    assert "Öberg" not in str([c.value for c in office.store.reading.history(gone)])


def test_a_move_is_undone_with_its_day(office: Office) -> None:
    record = person(office)
    editing.move(office, "person", record, "dormant", reason="away")
    editing.undo(office)
    found = office.records.get("person", record)
    assert (found.state, found.state_day) == ("active", None)


def test_a_conflict_is_settled_by_choosing(office: Office, make_office: MakeOffice) -> None:
    record = person(office)
    other = make_office()
    merge(other.store, office.path)
    with other.store.file.transaction() as connection:
        connection.execute("UPDATE meta SET value='00000000000000ff' WHERE key='desk'")
    editing.change(office, "person", record, {"title": "mine"})
    editing.change(other, "person", record, {"title": "theirs"})
    merge(office.store, other.path)
    assert office.records.questions() == [("person", record, "title")]
    editing.settle(office, "person", record, {"title": "agreed"})
    assert office.records.questions() == []
    assert title(office, record) == "agreed"
    editing.undo(office)
    assert office.records.questions() == [("person", record, "title")], "an undo ends no conflict unseen"


def test_listeners_hear_once_a_batch_and_never_of_a_refusal(office: Office) -> None:
    heard: list[Saved] = []
    office.listen(heard.append)
    record = person(office)
    editing.change(office, "person", record, {"title": "Dr", "pronoun": "hon"})
    refusal(editing.change, office, "person", record, {"email": "no"})
    refusal(editing.undo, office, "0" * 16)
    editing.undo(office)
    assert [{t.record for t in saved.touched} for saved in heard] == [{record}] * 3
    assert len({saved.batch for saved in heard}) == 3
