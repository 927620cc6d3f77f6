"""The search index follows every change of a record, and says nothing of what it no longer holds."""

from __future__ import annotations

from app.domain.catalogue import entity_named
from app.storage.projection import Projection
from app.storage.repository import Query
from app.storage.store import Store
from tests.storage.conftest import MakeStore

PERSON = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "data_source": "office"}


def _found(store: Store, entity: str, words: str) -> list[str]:
    return store.records.ids(Query(entity=entity, find=words))


def test_names_are_found_with_and_without_their_nordic_letters(make_store: MakeStore) -> None:
    store = make_store()
    with store.work() as work:
        person = work.add("person", PERSON)
    for words in ("åsa", "asa", "Öberg", "oberg", "ÅSA öber", "ber"):
        assert _found(store, "person", words) == [person], words
    assert _found(store, "person", "aasa") == []


def test_a_title_in_several_languages_is_found_by_what_it_says_now(make_store: MakeStore) -> None:
    store = make_store()
    with store.work() as work:
        code = work.add(
            "code", {"list": "competence", "key": "0913", "label": {"en": "Nursing", "sv": "Omvårdnad"}}
        )
    for _ in range(3):
        for new, old in (("Midwifery", "Nursing"), ("Nursing", "Midwifery")):
            with store.work() as work:
                work.set("code", code, label={"en": new})
            assert (_found(store, "code", new), _found(store, "code", old)) == ([code], [])
    assert _found(store, "code", "omvårdnad") == []


def test_many_at_once_stand_in_the_index_as_one_by_one(make_store: MakeStore) -> None:
    rows = [{**PERSON, "family_name": f"Öberg{i}", "email": f"p{i}@office.example"} for i in range(20)]
    rows[3]["preferred_name"] = "Åsis"
    together, apart = make_store(1), make_store(2)
    with together.work() as work:
        work.add_many("person", rows)
    for row in rows:
        with apart.work() as work:
            work.add("person", row)
    spec = entity_named("person")
    for words in ("asis", "oberg7", "office", "p19"):
        assert len(_found(together, "person", words)) == len(_found(apart, "person", words)) > 0
    before = [_found(together, "person", words) for words in ("asa", "öberg1")]
    with together.file.transaction() as connection:
        Projection(connection, "sv").rebuild_search(spec)
    assert [_found(together, "person", words) for words in ("asa", "öberg1")] == before
