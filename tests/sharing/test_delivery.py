"""T9 and T11 with carriers: every order of delivery comes to the same, hostile files stop nothing."""

from __future__ import annotations

import itertools
import random
import shutil
from pathlib import Path

import pytest

from app.journal.canon import STAMP_CAP
from app.sharing.place import Place
from app.sharing.rounds import Sharer
from app.storage.digest import digest
from tests.sharing.conftest import MakeOffice
from tests.sharing.shared_office import SharedOffice
from tests.storage.conftest import MakeStore
from tests.storage.desks import desk_copy
from tests.storage.test_hostile import _hostile, _is_sound, _source

HOSTILE = 400


@pytest.fixture
def written(make_office: MakeOffice) -> SharedOffice:
    """Return an office whose desks each wrote a few carriers that answer one another."""
    office = make_office(seed=71, desks=2)
    office.step("add")
    office.meet(newcomer=False)
    for turn in range(3):
        store = office.stores[turn % 2]
        office.note(store)
        office.round(store)
    with office.stores[0].work() as work:
        work.delete("person", office.people[0])
    for store in office.stores:
        office.round(store)
    office.meet(newcomer=False)
    return office


def test_carriers_come_in_any_order_and_the_end_is_the_same(
    written: SharedOffice, empty: Path, tmp_path: Path
) -> None:
    files = sorted(written.place.journal.glob("*.seg"))
    assert 4 <= len(files) <= 6
    orders = list(itertools.permutations(files))
    found = set()
    for turn, order in enumerate(random.Random(1).sample(orders, 24)):
        store = desk_copy(empty, tmp_path / f"order{turn}.praktikum", 900 + turn)
        place = Place(tmp_path / f"share{turn}" / "office.praktikum")
        place.journal.mkdir(parents=True)
        sharer = Sharer(store, place)
        for path in order:
            shutil.copyfile(path, place.journal / path.name)
            sharer.round(publish=False)
        found.add(digest(store.file.connection))
        store.close()
    assert found == {digest(written.stores[0].file.connection)}


def test_a_file_that_arrives_piece_by_piece_is_taken_when_it_is_whole(
    written: SharedOffice, empty: Path, tmp_path: Path
) -> None:
    store = desk_copy(empty, tmp_path / "late.praktikum", 950)
    place = Place(tmp_path / "arriving" / "office.praktikum")
    place.journal.mkdir(parents=True)
    sharer = Sharer(store, place)
    for path in sorted(written.place.journal.glob("*.seg")):
        content = path.read_bytes()
        for end in (0, len(content) // 3, len(content) - 1):
            (place.journal / path.name).write_bytes(content[:end])
            assert path.name in sharer.round(publish=False).damaged
        (place.journal / path.name).write_bytes(content)
    for _ in range(12):
        sharer.round(publish=False)
    assert digest(store.file.connection) == digest(written.stores[0].file.connection)
    store.close()


def test_hostile_carriers_in_the_folder_stop_no_pull(make_store: MakeStore, tmp_path: Path) -> None:
    source, run = _source(make_store)
    place = Place(tmp_path / "share" / "office.praktikum")
    place.journal.mkdir(parents=True)
    dice = random.Random(2027)
    for _ in range(HOSTILE):
        name, content = _hostile(dice, run)
        (place.journal / name).write_bytes(content)
    victim = make_store(8)
    done = Sharer(victim, place).round()
    assert done.hindered is None
    assert len(done.damaged) > HOSTILE // 4
    Sharer(source, place).round()
    for _ in range(2):
        Sharer(victim, place).round()
    theirs = {change.id for change in source.reading.every()}
    assert theirs <= {change.id for change in victim.reading.every()}
    assert int(victim.reading.meta("stamp")) <= STAMP_CAP
    _is_sound(victim)
