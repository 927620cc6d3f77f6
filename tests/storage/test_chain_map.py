"""A map of chains that is kept along says the same as one made anew, whatever came in between."""

from __future__ import annotations

import random
import shutil
from pathlib import Path
from typing import Any

import pytest

from app.journal.carrier import Run
from app.storage.chain_map import ChainMap
from app.storage.merging import merge, placed_of, take_in
from app.storage.projection import Projection
from app.storage.store import Store, open_store
from tests.storage.conftest import MakeStore
from tests.storage.desks import seeded

PERSON = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "data_source": "office"}


def _said(chains: ChainMap) -> Any:
    """Return everything a map can be asked."""
    every = {
        desk: sorted(
            (one.first, one.last, [chains.link_at(one, n) for n in range(one.first, one.last + 1)])
            for one in stretches
        )
        for desk, stretches in chains.stretches.items()
    }
    held = {
        desk: [[change.id for change in chains.changes(one, one.first, one.last)] for one in stretches]
        for desk, stretches in chains.stretches.items()
    }
    befores = sorted(chains.before(one, one.first) for every in chains.stretches.values() for one in every)
    return every, {desk: sorted(ids) for desk, ids in held.items()}, befores, chains.gaps(), chains.parted()


def _save(store: Store, count: int) -> None:
    with store.work() as work:
        work.add_many("person", [PERSON] * count)


def _pieces(store: Store, dice: random.Random) -> list[Run]:
    """Return what a desk holds, cut at random."""
    chains, found = ChainMap(store.file.connection), []
    for every in chains.stretches.values():
        for one in every:
            at = one.first
            while at <= one.last:
                end = min(at + dice.randrange(1, 6) - 1, one.last)
                changes = tuple(chains.changes(one, at, end))
                found.append(
                    Run(
                        office=str(store.reading.meta("office")), desk=one.desk, first=at,
                        before=chains.before(one, at), changes=changes,
                    )
                )  # fmt: skip
                at = end + 1
    return found


@pytest.mark.parametrize("seed", range(12))
def test_kept_along_or_made_anew_it_says_the_same(make_store: MakeStore, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    mine, theirs = make_store(1), make_store(2)
    _save(theirs, 5)
    theirs.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(theirs.path, tmp_path / "clone.praktikum")
    clone = open_store(tmp_path / "clone.praktikum", who="CL", sources=seeded(77))
    kept = ChainMap(mine.file.connection)
    for _ in range(25):
        _save(dice.choice((mine, theirs, clone)), dice.randrange(1, 4))
        if dice.random() < 0.1:
            mine.renew_desk()
        every = _pieces(dice.choice((theirs, clone)), dice)
        for run in dice.sample(every, k=min(len(every), 3)):
            with mine.file.transaction() as connection:
                take_in(connection, placed_of(run), Projection(connection, "sv"))
            if dice.random() < 0.7:
                assert _said(kept) == _said(ChainMap(mine.file.connection))
    merge(mine, theirs.path)
    merge(mine, clone.path)
    assert _said(kept) == _said(ChainMap(mine.file.connection))
    clone.close()


def test_of_a_chain_that_parts_inside_a_run_both_branches_are_stretches(
    make_store: MakeStore, tmp_path: Path
) -> None:
    mine = make_store(1)
    _save(mine, 5)
    mine.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(mine.path, tmp_path / "clone.praktikum")
    clone = open_store(tmp_path / "clone.praktikum", who="CL", sources=seeded(77))
    _save(mine, 3)
    _save(clone, 4)
    third = make_store(3)
    merge(third, mine.path)
    merge(third, clone.path)
    chains = ChainMap(third.file.connection)
    (desk,) = chains.parted()
    assert sorted(one.last for one in chains.stretches[desk]) == [8, 9]
    clone.close()
