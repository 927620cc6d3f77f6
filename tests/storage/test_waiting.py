"""Erasing many people at once waits at each desk for a yes; what is known to be erased is obeyed."""

from __future__ import annotations

import pytest

from app.storage.merging import MOST_UNASKED, agree, merge, obey, waiting_erasures
from app.storage.store import Store
from tests.storage.conftest import MakeStore

PERSON = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "data_source": "office"}


def _erased(store: Store, count: int) -> list[str]:
    with store.work() as work:
        people = work.add_many("person", [PERSON] * count)
    with store.work() as work:
        for person in people:
            work.delete("person", person)
    with store.work() as work:
        work.erase([("person", person) for person in people])
    return people


def _names(store: Store) -> int:
    query = "SELECT count(*) FROM change WHERE value LIKE '%Öberg%'"
    return int(store.file.connection.execute(query).fetchone()[0])


def test_fifty_go_at_once(make_store: MakeStore) -> None:
    mine, theirs = make_store(1), make_store(2)
    _erased(theirs, MOST_UNASKED)
    merge(mine, theirs.path)
    assert waiting_erasures(mine) == []
    assert len(mine.reading.targets()) == MOST_UNASKED


def test_more_wait_for_a_yes_and_then_go(make_store: MakeStore) -> None:
    mine, theirs = make_store(1), make_store(2)
    with theirs.work() as work:
        people = work.add_many("person", [PERSON] * (MOST_UNASKED + 1))
    merge(mine, theirs.path)
    with theirs.work() as work:
        for person in people:
            work.delete("person", person)
    with theirs.work() as work:
        work.erase([("person", person) for person in people])
    merge(mine, theirs.path)
    (waiting,) = waiting_erasures(mine)
    assert set(waiting.header.targets) == set(people)
    assert mine.reading.targets() == frozenset()
    agree(mine)
    assert waiting_erasures(mine) == []
    assert mine.reading.targets() == set(people)
    assert _names(mine) == 0
    merge(mine, theirs.path)
    assert waiting_erasures(mine) == []


def test_what_is_erased_elsewhere_is_obeyed_once(make_store: MakeStore) -> None:
    mine = make_store(1)
    with mine.work() as work:
        person, other = work.add_many("person", [PERSON] * 2)
    obey(mine, [person])
    assert [found.id for found in mine.records.of("person")] == [other]
    assert _names(mine) == 1
    assert mine.reading.meta("scrub") is None
    before = mine.file.connection.total_changes
    obey(mine, [person])
    assert mine.file.connection.total_changes == before


@pytest.mark.parametrize("seed", [3, 4])
def test_what_comes_after_an_erasure_stays_blank(make_store: MakeStore, seed: int) -> None:
    mine, theirs = make_store(1), make_store(seed)
    with theirs.work() as work:
        person = work.add("person", PERSON)
    obey(mine, [person])
    merge(mine, theirs.path)
    assert _names(mine) == 0
    assert mine.records.of("person") == []
