"""T6: cloned profiles, restored replicas, flipped bits; T7: an office file of an older layout."""

from __future__ import annotations

import random
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from app.sharing.installation import Installation
from app.storage.digest import digest
from app.storage.store import Store, open_store
from tests.sharing.conftest import MakeOffice
from tests.sharing.shared_office import SharedOffice
from tests.storage.desks import seeded


@pytest.fixture
def office(make_office: MakeOffice) -> SharedOffice:
    """Return an office whose desks hold one person and have published everything."""
    made = make_office(seed=51)
    made.step("add")
    made.meet(newcomer=False)
    return made


def _closed_copy(store: Store, target: Path) -> None:
    store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(store.path, target)


def test_a_cloned_profile_gets_a_desk_of_its_own_before_it_writes(
    office: SharedOffice, tmp_path: Path
) -> None:
    mine = office.stores[0]
    Installation(tmp_path / "home").note(mine)
    office.note(mine)
    Installation(tmp_path / "home").note(mine)
    _closed_copy(mine, tmp_path / "clone" / "office.praktikum")
    shutil.copytree(tmp_path / "home", tmp_path / "cloned home")
    twin = open_store(tmp_path / "clone" / "office.praktikum", who="CL", sources=seeded(99))
    office.stores.append(twin)
    assert Installation(tmp_path / "cloned home").recognise(twin)
    assert twin.reading.meta("desk") != mine.reading.meta("desk")
    for store in (mine, twin):
        office.note(store)
    office.meet()
    assert office.wrongs() == []
    assert not any(done is None or done.parted for done in map(office.round, office.stores))


def test_an_older_replica_put_back_takes_a_new_id_and_gets_everything_again(
    office: SharedOffice, tmp_path: Path
) -> None:
    mine, home = office.stores[0], Installation(tmp_path / "home")
    home.note(mine)
    _closed_copy(mine, tmp_path / "old.praktikum")
    desk = mine.reading.meta("desk")
    for _ in range(3):
        office.note(mine)
        office.round(mine)
        home.note(mine)
    path = mine.path
    office.replaced(mine, lambda: shutil.copyfile(tmp_path / "old.praktikum", path))
    assert home.recognise(office.stores[0])
    assert office.stores[0].reading.meta("desk") != desk
    office.note(office.stores[0])
    office.meet()
    assert office.wrongs() == []


def test_an_older_replica_that_nobody_recognises_parts_and_loses_nothing(
    office: SharedOffice, tmp_path: Path
) -> None:
    mine = office.stores[0]
    _closed_copy(mine, tmp_path / "old.praktikum")
    office.note(mine)
    office.round(mine)
    path = mine.path
    office.replaced(mine, lambda: shutil.copyfile(tmp_path / "old.praktikum", path))
    office.note(office.stores[0])
    office.meet()
    assert office.wrongs() == []


def test_bits_flipped_in_any_file_of_the_share_change_nothing(office: SharedOffice) -> None:
    dice = random.Random(5)
    for store in office.stores:
        office.round(store, quiet=True)
    files = sorted(path for path in office.place.office.parent.rglob("*") if path.is_file())
    assert len(files) >= 3
    for path in files:
        content = bytearray(path.read_bytes())
        for _ in range(3):
            content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
        path.write_bytes(content)
        office.note(office.stores[0])
        office.meet(newcomer=False)
        assert office.wrongs() == [], path.name
    office.meet()
    assert office.wrongs() == []


def test_a_desk_with_a_file_of_the_first_layout_goes_on_where_it_stood(
    office: SharedOffice, tmp_path: Path
) -> None:
    mine = office.stores[0]
    office.note(mine)
    for _ in range(3):
        office.note(office.stores[1])
        office.round(office.stores[1])
    office.round(mine)
    before = digest(mine.file.connection)
    path = mine.path
    office.replaced(mine, lambda: _as_it_was_first(path))
    assert digest(office.stores[0].file.connection) == before
    office.note(office.stores[0])
    office.meet()
    assert office.wrongs() == []


def _as_it_was_first(path: Path) -> None:
    """Make a file what the first released layout was: no links before a run, no tables for sharing."""
    with closing(sqlite3.connect(path, isolation_level=None)) as old:
        old.execute("ALTER TABLE run DROP COLUMN before")
        steps = old.execute("SELECT name FROM _sqlite_migrations ORDER BY rowid").fetchall()
        later = [name for (name,) in steps if name != "journal_tables"]
        assert later
        for name in later:
            old.execute("DELETE FROM _sqlite_migrations WHERE name=?", (name,))
        for table in ("waiting", "claim", "series"):
            old.execute(f"DROP TABLE IF EXISTS {table}")
        old.execute("DELETE FROM meta WHERE key IN ('published', 'shape')")
