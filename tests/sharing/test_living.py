"""T2, T3, T5, T6, T9: desks that do anything around a folder to which anything may happen."""

from __future__ import annotations

import itertools
import random

import pytest

from app.domain.catalogue import entity_named
from app.errors import Refused
from app.journal.canon import BREAKING_VERSION
from app.journal.draft import Draft
from app.storage import work as works
from app.storage.digest import digest
from app.storage.journal_table import JournalTable
from app.storage.merging import merge
from tests.sharing.conftest import MakeOffice
from tests.sharing.shared_office import KINDS, ORDINARY, SharedOffice, lived

pytestmark = pytest.mark.slow

SEEDS = range(1, 5)


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("kind", KINDS)
def test_whatever_happens_everybody_comes_to_hold_the_same(
    make_office: MakeOffice, kind: str, seed: int
) -> None:
    office = make_office(seed, desks=2 + seed % 4)
    lived(office, kind, 20 + 5 * seed)
    assert office.wrongs() == []


@pytest.mark.parametrize("order", list(itertools.permutations(range(3))))
def test_after_a_week_away_the_order_of_coming_back_is_no_matter(
    make_office: MakeOffice, order: tuple[int, ...]
) -> None:
    office = make_office(seed=11)
    _week_away(office, 40)
    for desk in order:
        office.round(office.stores[desk])
    office.meet()
    assert office.wrongs() == []


def test_eight_desks_come_back_after_a_week(make_office: MakeOffice) -> None:
    office = make_office(seed=12, desks=8)
    _week_away(office, 120)
    office.meet()
    assert office.wrongs() == []
    assert len(office.stores) >= 9


def test_merging_files_and_sharing_a_folder_come_to_the_same(make_office: MakeOffice) -> None:
    by_folder, by_file = make_office(seed=13), make_office(seed=13)
    for office in (by_folder, by_file):
        _week_away(office, 30)
    by_folder.meet()
    for _ in range(2):
        for mine, other in itertools.permutations(by_file.stores, 2):
            merge(mine, other.path)
    digests = {digest(store.file.connection) for store in (*by_folder.stores, *by_file.stores)}
    assert len(digests) == 1


def test_a_field_of_a_later_program_is_passed_on_by_one_that_does_not_know_it(
    make_office: MakeOffice,
) -> None:
    office = make_office(seed=14)
    office.step("add")
    office.meet()
    person, store = office.people[0], office.stores[0]
    assert "shoe_size" not in {one.stored for one in entity_named("person").fields.values()}
    with store.work() as work:
        draft = Draft(op="set", entity="person", record=person, owner=person, values={"shoe_size": "43"})
        work._append([draft])
    office.acknowledged |= {change.id for change in store.reading.every()}
    office.meet()
    assert office.wrongs() == []
    for one in office.stores:
        assert one.reading.folded([person])[person].values["shoe_size"] == "43"


def test_a_breaking_change_stops_editing_and_nothing_else(
    make_office: MakeOffice, monkeypatch: pytest.MonkeyPatch
) -> None:
    office = make_office(seed=15)
    office.step("add")
    office.meet()
    newer, older = office.stores[0], office.stores[1]
    with older.work() as work:
        work.set("person", office.people[0], title=office.word(office.people[0]))
    office.acknowledged |= {change.id for change in older.reading.every()}
    with monkeypatch.context() as later:
        later.setattr(works, "BREAKING_VERSION", BREAKING_VERSION + 1)
        with newer.work() as work:
            work.set("person", office.people[0], preferred_name="of a later program")
    office.acknowledged |= {change.id for change in newer.reading.every()}
    office.meet()
    with pytest.raises(Refused), older.work() as work:
        work.set("person", office.people[0], title="refused")
    assert office.wrongs() == []


def test_a_clock_ten_years_wrong_decides_nothing(make_office: MakeOffice) -> None:
    office = make_office(seed=16)
    office.step("add")
    office.meet()
    person = office.people[0]
    for store, years in zip(office.stores, (10, -10, 0), strict=False):
        now = store._sources.now
        wrong = works.Sources(
            now=lambda now=now, years=years: now().replace(year=now().year + years),  # type: ignore[misc]
            entropy=store._sources.entropy,
        )
        store._sources = wrong
    for turn in range(6):
        store = office.stores[turn % 3]
        with store.work() as work:
            work.set("person", person, title=f"turn {turn}")
        office.round(store)
        for other in office.stores:
            office.round(other)
    shown = {store.reading.folded([person])[person].values["title"] for store in office.stores}
    assert shown == {"turn 5"}
    assert office.stores[0].records.questions() == []
    office.acknowledged |= {change.id for store in office.stores for change in store.reading.every()}
    office.meet()
    assert office.wrongs() == []


def test_two_desks_under_one_id_part_the_chain_and_lose_nothing(make_office: MakeOffice) -> None:
    office = make_office(seed=17)
    office.step("add")
    office.meet()
    office.clone(office.stores[0])
    twin = office.stores[-1]
    for store in (office.stores[0], twin):
        for _ in range(3):
            office.note(store)
    office.meet()
    assert office.wrongs() == []


def test_stamps_do_not_run_away(make_office: MakeOffice) -> None:
    office = make_office(seed=18)
    office.step("add")
    with office.stores[0].file.transaction() as connection:
        JournalTable(connection).set_meta("stamp", 2**40)
    office.note(office.stores[0])
    office.meet()
    office.note(office.stores[1])
    office.meet()
    assert office.wrongs() == []
    assert {int(store.reading.meta("stamp")) for store in office.stores} == {2**40}


def _week_away(office: SharedOffice, steps: int) -> None:
    office.step("add")
    office.meet()
    dice = random.Random(office.seed)
    for step in dice.choices([one for one in ORDINARY if one != "sync"], k=steps):
        office.step(step)
