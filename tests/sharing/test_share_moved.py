"""T4: the share restored from a backup, its folder deleted, renamed, copied, read-only, over quota."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.sharing.folder import Trouble
from app.sharing.place import Place
from tests.sharing.conftest import MakeOffice
from tests.sharing.shared_office import SharedOffice


@pytest.fixture
def office(make_office: MakeOffice) -> SharedOffice:
    """Return an office that has lived a while and met."""
    made = make_office(seed=41)
    made.step("add")
    made.meet(newcomer=False)
    for _ in range(4):
        made.note(made.dice.choice(made.stores))
    made.meet(newcomer=False)
    for store in made.stores:
        made.round(store, quiet=True)
    return made


def test_a_share_restored_from_a_backup_gets_back_what_it_lacks(office: SharedOffice, tmp_path: Path) -> None:
    office.meddler.back_up(tmp_path / "backup")
    for store in office.stores:
        office.note(store)
        office.round(store)
    office.meddler.restore(tmp_path / "backup")
    office.note(office.stores[0])
    office.meet()
    assert office.wrongs() == []


def test_a_share_and_a_replica_restored_together(office: SharedOffice, tmp_path: Path) -> None:
    office.meddler.back_up(tmp_path / "backup")
    old = _copied(office, tmp_path)
    for store in office.stores:
        office.note(store)
        office.round(store)
    for store in office.stores:
        office.round(store)
    office.meddler.restore(tmp_path / "backup")
    _restored(office, old)
    office.note(office.stores[0])
    office.meet()
    assert office.wrongs() == []


def test_a_deleted_journal_folder_is_written_again(office: SharedOffice) -> None:
    office.note(office.stores[2])
    office.meddler.lose_folder()
    office.meet()
    assert office.wrongs() == []


def test_a_folder_that_is_gone_altogether_is_told_and_nothing_is_made(office: SharedOffice) -> None:
    aside = office.folder / "aside"
    office.place.office.parent.rename(aside)
    office.note(office.stores[0])
    done = office.round(office.stores[0])
    assert done is not None
    assert done.hindered is not None
    assert done.hindered.kind is Trouble.AWAY
    assert done.waiting == 1
    assert not office.place.office.parent.exists()
    aside.rename(office.place.office.parent)
    office.meet()
    assert office.wrongs() == []


def test_an_office_renamed_on_the_share_goes_on_under_its_new_name(office: SharedOffice) -> None:
    moved = Place(office.place.office.with_name("Placements.praktikum"))
    office.place.office.rename(moved.office)
    office.place.journal.rename(moved.journal)
    office.note(office.stores[0])
    office.place = office.meddler.place = moved
    office.meet()
    assert office.wrongs() == []


def test_two_copies_of_a_share_come_together_through_one_desk(office: SharedOffice, tmp_path: Path) -> None:
    copied = Place(tmp_path / "copied" / office.place.office.name)
    shutil.copytree(office.place.office.parent, copied.office.parent)
    here = office.place
    office.note(office.stores[0])
    office.round(office.stores[0])
    office.place = copied
    office.next_morning()
    office.note(office.stores[1])
    office.round(office.stores[1])
    for place in (here, copied):
        office.place = office.meddler.place = place
        office.meet(newcomer=False)
        assert office.wrongs() == []


@pytest.mark.parametrize(("mood", "kind"), [("readonly", Trouble.READ_ONLY), ("full", Trouble.FULL)])
def test_where_nothing_can_be_written_work_waits_and_is_told(
    office: SharedOffice, mood: str, kind: Trouble
) -> None:
    mine, other = office.stores[0], office.stores[1]
    office.note(other)
    office.round(other)
    office.note(mine)
    folder = office.folder_of(mine)
    folder.mood, folder.often = mood, 1.0
    done = office.round(mine)
    assert done is not None
    assert done.hindered is not None
    assert done.hindered.kind is kind
    assert done.waiting == 1
    assert done.taken, "what others wrote still comes in"
    folder.mood = ""
    office.meet()
    assert office.wrongs() == []


def test_a_folder_of_another_office_is_not_touched(office: SharedOffice, make_office: MakeOffice) -> None:
    other = make_office(seed=42)
    with other.stores[0].file.transaction() as connection:
        connection.execute("UPDATE meta SET value='00000000000000ff' WHERE key='office'")
    other.place = office.place
    before = sorted(path.name for path in office.place.journal.iterdir())
    other.add(other.stores[0])
    done = other.round(other.stores[0])
    assert done is not None
    assert done.other_office
    assert sorted(path.name for path in office.place.journal.iterdir()) == before


def _copied(office: SharedOffice, folder: Path) -> Path:
    old = folder / "old.praktikum"
    office.stores[0].file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(office.stores[0].path, old)
    return old


def _restored(office: SharedOffice, old: Path) -> None:
    """Put an older copy in the place of the first desk's replica, as a backup program does."""
    path = office.stores[0].path
    office.replaced(office.stores[0], lambda: shutil.copyfile(old, path))
