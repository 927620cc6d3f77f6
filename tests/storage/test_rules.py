"""The rules of edits, choices, deletions, undo and erasure, each shown once on real files."""

from __future__ import annotations

import pytest

from app.errors import Refused
from app.storage.merging import merge
from app.storage.repository import Query
from app.storage.store import Store, open_store
from tests.storage.conftest import MakeStore

AASA = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "data_source": "office"}


def _person(store: Store) -> str:
    with store.work() as work:
        return work.add("person", AASA)


def _set(store: Store, person: str, **values: str | None) -> str:
    with store.work() as work:
        work.set("person", person, **values)
    return work.saved.batch


def _two_versions(make_store: MakeStore) -> tuple[Store, Store, str]:
    mine, theirs = make_store(1), make_store(2)
    person = _person(mine)
    merge(theirs, mine.path)
    _set(mine, person, title="mine")
    _set(theirs, person, title="theirs")
    merge(mine, theirs.path)
    merge(theirs, mine.path)
    return mine, theirs, person


def test_two_values_among_the_heads_are_a_question_until_a_person_chooses(make_store: MakeStore) -> None:
    mine, theirs, person = _two_versions(make_store)
    assert mine.records.questions() == theirs.records.questions() == [("person", person, "title")]
    with mine.work() as work:
        work.choose("person", person, title="agreed")
    merge(theirs, mine.path)
    assert mine.records.questions() == theirs.records.questions() == []
    assert theirs.records.get("person", person).title == "agreed"


def test_a_third_version_built_on_one_leaves_the_other_standing(make_store: MakeStore) -> None:
    mine, _, person = _two_versions(make_store)
    shown = mine.records.get("person", person).title
    _set(mine, person, title="third")
    values = mine.reading.folded([person])[person].conflicts["title"]
    assert set(values) == {"third", "mine" if shown == "theirs" else "theirs"}


def test_different_fields_of_one_record_both_stay(make_store: MakeStore) -> None:
    mine, theirs = make_store(1), make_store(2)
    person = _person(mine)
    merge(theirs, mine.path)
    _set(mine, person, title="Dr")
    _set(theirs, person, pronoun="hon")
    merge(mine, theirs.path)
    found = mine.records.get("person", person)
    assert (found.title, found.pronoun, mine.records.questions()) == ("Dr", "hon", [])


def test_the_same_value_twice_is_no_conflict(make_store: MakeStore) -> None:
    mine, theirs = make_store(1), make_store(2)
    person = _person(mine)
    merge(theirs, mine.path)
    for store in (mine, theirs):
        _set(store, person, title="Dr")
    merge(mine, theirs.path)
    assert mine.records.questions() == []


def test_delete_against_edit_is_a_question_and_keeping_it_ends_it(make_store: MakeStore) -> None:
    mine, theirs = make_store(1), make_store(2)
    person = _person(mine)
    merge(theirs, mine.path)
    with mine.work() as work:
        work.delete("person", person)
    _set(theirs, person, title="Dr")
    merge(mine, theirs.path)
    assert mine.records.questions() == [("person", person, "")]
    assert mine.records.get("person", person).title == "Dr"
    with mine.work() as work:
        work.restore("person", person)
    assert mine.records.questions() == []


def test_undo_goes_back_to_the_earlier_value_and_redo_forward(make_store: MakeStore) -> None:
    store = make_store()
    person = _person(store)
    _set(store, person, title="one")
    batch = _set(store, person, title="two")
    with store.work() as undo:
        assert undo.undo(batch).kept == 0
    assert store.records.get("person", person).title == "one"
    with store.work() as redo:
        redo.undo(undo.saved.batch)
    assert store.records.get("person", person).title == "two"


def test_undo_keeps_what_a_later_edit_built_on(make_store: MakeStore) -> None:
    store = make_store()
    person = _person(store)
    batch = _set(store, person, title="one", pronoun="hon")
    _set(store, person, title="two")
    with store.work() as work:
        assert work.undo(batch).kept == 1
    found = store.records.get("person", person)
    assert (found.title, found.pronoun) == ("two", None)


def test_undo_of_an_import_of_fifty_bins_all_but_the_one_worked_on(make_store: MakeStore) -> None:
    store = make_store()
    with store.work() as work:
        people = work.add_many("person", [AASA] * 50)
    _set(store, people[7], title="Dr")
    with store.work() as undo:
        assert undo.undo(work.saved.batch).kept == 1
    assert [p.id for p in store.records.of("person")] == [people[7]]


def test_undo_of_a_deletion_restores(make_store: MakeStore) -> None:
    store = make_store()
    person = _person(store)
    with store.work() as work:
        work.delete("person", person, "wrong")
    assert store.records.get("person", person) is None
    with store.work() as undo:
        undo.undo(work.saved.batch)
    assert store.records.get("person", person).given_name == "Åsa"


def test_only_what_lies_in_the_bin_is_erased(make_store: MakeStore) -> None:
    store = make_store()
    person = _person(store)
    with pytest.raises(Refused), store.work() as work:
        work.erase([("person", person)])
    assert store.records.get("person", person) is not None


def _erased(store: Store, person: str) -> None:
    with store.work() as work:
        work.delete("person", person)
    with store.work() as work:
        work.erase([("person", person)])


def test_no_byte_of_an_erased_person_stays_in_the_file(make_store: MakeStore) -> None:
    store = make_store()
    with store.work() as work:
        people = work.add_many("person", [{**AASA, "family_name": f"Hemlig{i:05d}"} for i in range(300)])
        contact = {"person_id": people[5], "name": "Tystlåten", "phone": "1", "language": "sv"}
        work.add("emergency_contact", contact)
    _set(store, people[5], title="Doldis")
    _erased(store, people[5])
    store.close()
    content = store.path.read_bytes()
    for trace in ("Hemlig00005", "hemlig00005", "Doldis", "Tystlåten", "tystl"):
        assert trace.encode() not in content
    assert b"Hemlig00006" in content
    assert not store.path.with_name(store.path.name + "-wal").exists()


def test_an_erasure_broken_off_before_the_cleaning_is_finished_at_the_next_opening(
    make_store: MakeStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = make_store()
    person = _person(store)
    _set(store, person, family_name="Doldisson")
    monkeypatch.setattr(Store, "scrub", lambda self: None)
    _erased(store, person)
    store.close()
    monkeypatch.undo()
    open_store(store.path).close()
    content = store.path.read_bytes()
    assert b"Doldisson" not in content
    assert b"doldisson" not in content


def test_an_erased_person_stays_erased_when_an_old_copy_comes_home(make_store: MakeStore) -> None:
    mine, away = make_store(1), make_store(2)
    person = _person(mine)
    merge(away, mine.path)
    _set(away, person, title="Återkommen")
    _erased(mine, person)
    merge(mine, away.path)
    assert mine.records.get("person", person) is None
    mine.close()
    assert "Återkommen".encode() not in mine.path.read_bytes()


def test_a_merge_twice_brings_nothing_new(make_store: MakeStore) -> None:
    mine, theirs = make_store(1), make_store(2)
    _person(theirs)
    assert merge(mine, theirs.path).taken == 1
    assert merge(mine, theirs.path).taken == 0


def test_as_known_then_reads_the_journal_only_up_to_that_time(make_store: MakeStore) -> None:
    store = make_store()
    person = _person(store)
    _set(store, person, title="early")
    then = store.reading.history(person)[-1].header.time
    _set(store, person, title="late")
    assert store.reading.known_at(then, "person")[person].values["title"] == "early"
    assert store.records.get("person", person).title == "late"


def test_a_list_stands_in_the_order_of_the_field_asked_for(make_store: MakeStore) -> None:
    store = make_store()
    with store.work() as work:
        for given, family in (("Östen", "Ek"), ("Åsa", "Alm"), ("Bo", "Öberg"), ("anna", "Berg")):
            work.add("person", {**AASA, "given_name": given, "family_name": family})

    def names(**order: object) -> list[str]:
        ids = store.records.ids(Query(entity="person", **order))  # type: ignore[arg-type]
        return [p.given_name for p in store.records.some("person", ids)]

    assert names() == ["Åsa", "anna", "Östen", "Bo"]
    assert names(sort="given_name") == ["anna", "Bo", "Åsa", "Östen"]
    assert names(sort="given_name", descending=True) == ["Östen", "Åsa", "Bo", "anna"]
