"""Chains are kept as runs: each link still comes out; a copy comes in up to what does not fit."""

from __future__ import annotations

import shutil
from pathlib import Path

from app.journal.canon import chain_next, chain_root
from app.storage.chain_reading import LONGEST
from app.storage.merging import merge
from app.storage.store import Store, open_store
from tests.storage.conftest import MakeStore
from tests.storage.desks import seeded

PERSON = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "data_source": "office"}


def _every_link_follows(store: Store) -> None:
    office = str(store.reading.meta("office"))
    ends: dict[tuple[str, int], set[bytes]] = {}
    for desk, number, link, change in store.reading.runs():
        before = ends.get((desk, number - 1), set()) if number > 1 else {chain_root(office, desk)}
        assert link in {chain_next(end, change.leaf) for end in before}, (desk, number)
        ends.setdefault((desk, number), set()).add(link)


def _places(store: Store) -> set[tuple[str, int, bytes, str]]:
    return {(desk, number, link, change.id) for desk, number, link, change in store.reading.runs()}


def test_a_chain_longer_than_a_run_arrives_whole_and_only_once(make_store: MakeStore) -> None:
    mine, theirs = make_store(1), make_store(2)
    with mine.work() as work:
        work.add_many("person", [PERSON] * (2 * LONGEST + 7))
    assert merge(theirs, mine.path).taken == 2 * LONGEST + 7
    assert merge(theirs, mine.path).taken == 0
    assert _places(theirs) == _places(mine)
    _every_link_follows(theirs)
    (runs,) = theirs.file.connection.execute("SELECT count(*) FROM run").fetchone()
    assert runs == 3


def test_a_chain_that_parts_inside_a_run_keeps_both_branches(make_store: MakeStore, tmp_path: Path) -> None:
    mine = make_store(1)
    with mine.work() as work:
        work.add_many("person", [PERSON] * 5)
    mine.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(mine.path, tmp_path / "clone.praktikum")
    clone = open_store(tmp_path / "clone.praktikum", who="CL", sources=seeded(77))
    third = make_store(3)
    for store in (mine, clone):
        with store.work() as work:
            work.add_many("person", [PERSON] * 3)
    for source in (mine, clone, mine):
        merge(third, source.path)
    merge(mine, clone.path)
    merge(clone, third.path)
    assert _places(third) == _places(mine) == _places(clone)
    assert len({link for _, number, link, _ in third.reading.runs() if number == 6}) == 2
    assert third.reading.count() == 11
    _every_link_follows(third)
    clone.close()


def test_of_a_damaged_copy_comes_what_stands_before_the_damage(make_store: MakeStore) -> None:
    mine, theirs = make_store(1), make_store(2)
    with theirs.work() as work:
        work.add_many("person", [PERSON] * 6)
    theirs.file.connection.execute("UPDATE change SET value=replace(value, 'Öberg', 'Oberg') WHERE n=3")
    merged = merge(mine, theirs.path)
    assert (merged.taken, merged.unsound) == (2, 4)
    _every_link_follows(mine)


def test_a_run_whose_links_are_not_those_of_its_changes_is_left_out(make_store: MakeStore) -> None:
    for column in ("opening", "closing"):
        mine, theirs = make_store(1), make_store(2)
        with theirs.work() as work:
            work.add_many("person", [PERSON] * 4)
        theirs.file.connection.execute(f"UPDATE run SET {column}=zeroblob(32)")
        merged = merge(mine, theirs.path)
        assert (merged.taken, merged.unsound) == (0, 4)


def test_a_run_of_odd_numbers_is_damage_and_nothing_else(make_store: MakeStore) -> None:
    odd = ("first=0", "last=first-1", "last=first+100000", "change='x'", "last=9223372036854775807")
    for setting in odd:
        mine, theirs = make_store(1), make_store(2)
        with theirs.work() as work:
            work.add_many("person", [PERSON] * 4)
        theirs.file.connection.execute(f"UPDATE run SET {setting}")
        merged = merge(mine, theirs.path)
        assert merged.taken == 0, setting
        assert merged.unsound > 0, setting
