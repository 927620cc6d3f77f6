"""A file from before runs kept the link before them gets those links when it is opened."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from sqlite_utils import Database

from app.storage.chain_map import ChainMap
from app.storage.chain_reading import LONGEST, read_runs
from app.storage.merging import merge
from app.storage.migration import apply_pending
from app.storage.store import Store, open_store
from tests.storage.conftest import MakeStore
from tests.storage.desks import seeded

PERSON = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "data_source": "office"}


def _aged(store: Store) -> None:
    """Take from a file what it did not have then."""
    connection = store.file.connection
    connection.execute("ALTER TABLE run DROP COLUMN before")
    for table in ("waiting", "claim", "series"):
        connection.execute(f"DROP TABLE IF EXISTS {table}")
    connection.execute("DELETE FROM _sqlite_migrations WHERE name<>'journal_tables'")


@pytest.mark.parametrize(("common", "beginning_there"), [(2 * LONGEST, 2), (LONGEST + 7, 1)])
def test_links_before_are_found_again_in_whole_and_parted_chains(
    make_store: MakeStore, tmp_path: Path, common: int, beginning_there: int
) -> None:
    mine, third = make_store(1), make_store(3)
    with mine.work() as work:
        work.add_many("person", [PERSON] * common)
    mine.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    shutil.copyfile(mine.path, tmp_path / "clone.praktikum")
    clone = open_store(tmp_path / "clone.praktikum", who="CL", sources=seeded(77))
    for store in (mine, clone):
        with store.work() as work:
            work.add_many("person", [PERSON] * (LONGEST + 5))
        merge(third, store.path)
    clone.close()
    before = read_runs(third.file.connection)
    assert len([run for run in before if run.first == common + 1]) == beginning_there
    _aged(third)
    apply_pending(Database(third.file.connection))
    assert read_runs(third.file.connection) == before
    assert ChainMap(third.file.connection).gaps() == []


def test_an_empty_file_has_no_links_to_find(make_store: MakeStore) -> None:
    store = make_store(1)
    _aged(store)
    store.file.connection.execute("DELETE FROM meta WHERE key='office'")
    apply_pending(Database(store.file.connection))
    assert read_runs(store.file.connection) == []
