"""Changes come one by one, all at once, twice, in any order, blank or clear: the office is the same."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from app.journal.canon import chain_next, chain_root
from app.journal.carrier import Run
from app.journal.change import Change, received
from app.journal.fold import Life, erased_targets, fold
from app.storage.chain_reading import LONGEST, read_runs
from app.storage.digest import digest, digest_of
from app.storage.journal_table import JournalTable
from app.storage.merging import Placed, placed_of, take_in
from app.storage.projection import Projection
from app.storage.shown import read_records
from app.storage.store import Store
from tests.journal.strategies import histories
from tests.storage.conftest import MakeStore
from tests.storage.desks import desk_copy

DESK = "de" * 8
PERSON = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "data_source": "office"}


def chained(store: Store, changes: Iterable[Change], desk: str = DESK) -> list[Placed]:
    """Return changes, read as from outside, one after the other in a desk's chain."""
    office = str(store.reading.meta("office"))
    read = [received(c.text, c.salt or None, c.value, c.digest) for c in changes]
    return placed_of(
        Run(office=office, desk=desk, first=1, before=chain_root(office, desk), changes=tuple(read))
    )


def take(store: Store, placed: Sequence[Placed]) -> int:
    with store.file.transaction() as connection:
        return take_in(connection, placed, Projection(connection, "sv")).new


def places(store: Store) -> list[tuple[str, int, bytes, str]]:
    return sorted((desk, number, link, change.id) for desk, number, link, change in store.reading.runs())


def rows(store: Store) -> list[object]:
    names = [row[1] for row in store.file.connection.execute("PRAGMA table_info(person)") if row[1] != "n"]
    query = f"SELECT {', '.join(names)} FROM person ORDER BY id"
    questions = "SELECT * FROM question ORDER BY 1, 2"
    return [store.file.connection.execute(one).fetchall() for one in (query, questions)]


def said(store: Store) -> dict[str, object]:
    """Return what the quick way says of each record, put beside what the rules say."""
    changes = list(store.reading.every())
    named = {change.header.record for change in changes} - {""}
    quick, whole = read_records(store.file.connection, named), store.reading.folded(named)
    assert quick.keys() == whole.keys()
    for record, now in whole.items():
        assert quick[record].life is now.life
        if now.life not in {Life.NONE, Life.DEAD}:
            assert (quick[record].entity, quick[record].values) == (now.entity, now.values)
            assert quick[record].conflicts == now.conflicts
    values = sorted((change.id, change.value) for change in changes)
    assert digest(store.file.connection) == digest_of(values, fold(changes), erased_targets(changes))
    return {record: now.values for record, now in whole.items()}


@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(history=histories(), seed=st.integers(0, 10**6))
def test_one_by_one_and_all_at_once_come_out_the_same(
    empty_file: Path, history: list[Change], seed: int
) -> None:
    dice = random.Random(seed)
    with tempfile.TemporaryDirectory() as folder:
        stores = [desk_copy(empty_file, Path(folder) / f"{n}.praktikum", n + 1) for n in range(3)]
        for store in stores:
            store.file.connection.execute("PRAGMA synchronous=OFF")
        placed = chained(stores[0], history)
        blanks = [evolve(one, change=one.change.blanked()) for one in placed]
        whole = [*dice.sample(blanks, len(blanks) // 2), *placed]
        take(stores[0], whole)
        for one in dice.sample(whole, len(whole)):
            take(stores[1], [one])
        cut = dice.randrange(len(placed))
        take(stores[2], placed[cut:])
        take(stores[2], placed)
        assert len({digest(store.file.connection) for store in stores}) == 1
        assert places(stores[0]) == places(stores[1]) == places(stores[2])
        told = [said(store) for store in stores]
        assert told[0] == told[1] == told[2]
        shown = [rows(store) for store in stores]
        assert shown[0] == shown[1] == shown[2]
        for store in stores:
            store.rebuild()
            assert rows(store) == shown[0]
            store.close()


def test_a_blank_change_is_filled_once_and_counts_as_new(make_store: MakeStore) -> None:
    mine, theirs = make_store(1), make_store(2)
    with theirs.work() as work:
        person = work.add("person", PERSON)
    placed = chained(mine, theirs.reading.every())
    blank = [evolve(one, change=one.change.blanked()) for one in placed]
    assert [take(mine, blank), take(mine, blank)] == [1, 0]
    assert mine.records.get("person", person).family_name is None
    assert [take(mine, placed), take(mine, placed), take(mine, blank)] == [1, 0, 0]
    assert mine.records.get("person", person).family_name == "Öberg"


def test_both_blank_and_clear_in_one_carrier_are_one_change_with_its_value(make_store: MakeStore) -> None:
    mine, theirs = make_store(1), make_store(2)
    with theirs.work() as work:
        person = work.add("person", PERSON)
    placed = chained(mine, theirs.reading.every())
    (one,) = placed
    other = Placed("ab" * 8, 1, chain_root(str(mine.reading.meta("office")), "ab" * 8), one.change.blanked())
    assert take(mine, [other, *placed, other]) == 1
    assert mine.records.get("person", person).family_name == "Öberg"
    assert len(places(mine)) == 2


def many(store: Store, count: int) -> list[Placed]:
    """Return the changes of another desk, so many."""
    with store.work() as work:
        work.add_many("person", [PERSON] * count)
    return chained(store, store.reading.every())


@pytest.mark.parametrize("cuts", [(3, 3), (700, 1_100), (1_150, 500, 2), (499, 501), (0, 1_200)])
def test_a_long_chain_in_pieces_of_any_order_stands_in_few_runs(
    make_store: MakeStore, cuts: tuple[int, ...]
) -> None:
    mine, theirs = make_store(1), make_store(2)
    placed = many(theirs, 1_200)
    for cut in cuts:
        take(mine, placed[cut:])
        take(mine, placed[: cut + 10])
    take(mine, placed)
    assert places(mine) == sorted(
        (DESK, one.number, chain_next(one.before, one.change.leaf), one.change.id) for one in placed
    )
    runs = read_runs(mine.file.connection, "ORDER BY r.first")
    assert all(run.length <= LONGEST for run in runs)
    assert [run.first for run in runs] == [1, *(run.last + 1 for run in runs[:-1])]
    assert len(runs) <= 3 + 2 * len(cuts)


def test_a_branch_in_the_middle_of_a_run_is_placed_beside_it(make_store: MakeStore) -> None:
    mine, theirs, third = make_store(1), make_store(2), make_store(3)
    trunk = many(theirs, 20)
    others = many(third, 6)
    branch, before = trunk[:8], chain_next(trunk[7].before, trunk[7].change.leaf)
    for number, one in enumerate(others, 9):
        branch.append(Placed(DESK, number, before, one.change))
        before = chain_next(before, one.change.leaf)
    wanted = sorted(
        {(DESK, p.number, chain_next(p.before, p.change.leaf), p.change.id) for p in trunk + branch}
    )
    for first, second in ((trunk, branch), (branch, trunk)):
        store = make_store(7)
        for placed in (first, second, first[3:12], second[3:12]):
            take(store, placed)
        assert places(store) == wanted
    take(mine, [*trunk, *branch])
    assert places(mine) == wanted


def test_own_changes_that_come_back_leave_the_desk_its_id(make_store: MakeStore) -> None:
    mine = make_store(1)
    many(mine, 5)
    me = str(mine.reading.meta("desk"))
    own = chained(mine, mine.reading.every(), me)
    assert take(mine, own[2:]) == 0
    assert mine.reading.meta("desk") == me
    journal = JournalTable(mine.file.connection)
    assert all(journal.stands(p.desk, p.number, p.before, p.change) for p in own)
    assert not journal.stands(me, 2, own[1].before, own[2].change)
    strange = Placed(me, 6, chain_next(own[4].before, own[4].change.leaf), own[0].change)
    take(mine, [*own, strange])
    assert mine.reading.meta("desk") != me


def test_an_edit_before_its_record_shows_nothing_until_the_record_comes(make_store: MakeStore) -> None:
    mine, theirs = make_store(1), make_store(2)
    with theirs.work() as work:
        person = work.add("person", PERSON)
    for title in ("Dr", "Prof"):
        with theirs.work() as work:
            work.set("person", person, title=title)
    new, first, second = chained(mine, theirs.reading.every())
    take(mine, [second])
    assert (mine.records.of("person"), mine.records.questions()) == ([], [])
    take(mine, [new])
    assert mine.records.get("person", person).title == "Prof"
    take(mine, [first])
    assert mine.records.get("person", person).title == "Prof"
    assert mine.records.questions() == []
    assert mine.file.connection.execute("SELECT count(*) FROM pending").fetchone() == (0,)
