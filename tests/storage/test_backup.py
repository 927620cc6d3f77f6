"""Backups: whole, checked, seven daily, eight weekly, twelve monthly, and never in the way."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.errors import Damaged, Refused, Unavailable
from app.storage.backup import Backup, back_up, back_up_daily, backups, restore_backup, spare
from app.storage.digest import digest
from app.storage.file import backup_folder
from app.storage.store import open_store
from tests.storage.conftest import MakeStore

NOW = datetime(2026, 3, 31, 9, 0, tzinfo=UTC)
PERSON = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "data_source": "office"}


def test_a_backup_opened_beside_holds_the_same(make_store: MakeStore, tmp_path: Path) -> None:
    store = make_store()
    with store.work() as work:
        work.add("person", PERSON)
    made = back_up(store, NOW, tmp_path / "copies")
    restore_backup(made, tmp_path / "restored.praktikum")
    restored = open_store(tmp_path / "restored.praktikum")
    assert digest(restored.file.connection) == digest(store.file.connection)
    restored.close()


def test_a_restored_backup_replaces_nothing(make_store: MakeStore, tmp_path: Path) -> None:
    made = back_up(make_store(), NOW, tmp_path / "copies")
    taken = tmp_path / "taken.praktikum"
    taken.write_text("mine")
    with pytest.raises(Refused):
        restore_backup(made, taken)
    assert taken.read_text() == "mine"


def test_one_backup_a_day_is_made_by_itself(make_store: MakeStore) -> None:
    store = make_store()
    first = back_up_daily(store, NOW)
    assert first is not None
    assert back_up_daily(store, NOW + timedelta(hours=3)) is None
    assert back_up_daily(store, NOW + timedelta(days=1)) is not None
    assert len(backups(backup_folder(store.path), store.path.stem)) == 2


def test_seven_days_eight_weeks_and_twelve_months_are_kept() -> None:
    every = [Backup(Path(f"{n}"), NOW - timedelta(days=n)) for n in range(900)]
    gone = spare(every, NOW.date())
    kept = [b.made for b in every if b not in gone]
    assert {m.date() for m in kept} >= {(NOW - timedelta(days=n)).date() for n in range(7)}
    assert len({m.strftime("%G-%V") for m in kept}) >= 8
    assert len({m.strftime("%Y-%m") for m in kept}) == 12
    assert len(kept) <= 7 + 8 + 12


def test_a_damaged_office_gives_no_backup_under_its_name(make_store: MakeStore, tmp_path: Path) -> None:
    made = back_up(make_store(), NOW, tmp_path / "copies")
    content = bytearray(made.read_bytes())
    content[5000:9000] = bytes(4000)
    made.write_bytes(content)
    with pytest.raises(Damaged):
        restore_backup(made, tmp_path / "restored.praktikum")


def test_a_folder_that_cannot_be_written_is_told(make_store: MakeStore, tmp_path: Path) -> None:
    store = make_store()
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    with pytest.raises(Unavailable):
        back_up(store, NOW, blocked)
