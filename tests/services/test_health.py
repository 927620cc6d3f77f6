"""Is the file sound, what do the checks find, what does it hold, where are its backups."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.errors import Damaged, Refused
from app.services import editing, health
from app.services.merging import merge
from app.services.office import Office
from app.storage.work import Saved
from tests.services.conftest import MakeOffice

ANNA = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "email": "asa@office.example"}
NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def person(office: Office) -> str:
    return editing.add(office, "person", ANNA)


def test_an_inventory_counts_live_records_states_changes_and_desks(office: Office) -> None:
    records = [person(office) for _ in range(4)]
    editing.move(office, "person", records[0], "dormant")
    editing.delete(office, "person", records[1])
    found = health.inventory(office)
    assert found.records == {"office": 1, "person": 3}
    assert found.states == {"person": {"active": 2, "dormant": 1}}
    assert found.changes == office.store.reading.count() == 7
    assert (found.questions, found.desks, found.backup) == (0, 2, None), "a copy has a desk of its own"


def test_a_question_is_counted_until_it_is_settled(office: Office, make_office: MakeOffice) -> None:
    record = person(office)
    other = make_office()
    merge(other, office.path)
    with other.store.file.transaction() as connection:
        connection.execute("UPDATE meta SET value='00000000000000ff' WHERE key='desk'")
    heard: list[Saved] = []
    office.listen(heard.append)
    editing.change(office, "person", record, {"title": "mine"})
    editing.change(other, "person", record, {"title": "theirs"})
    done = merge(office, other.path)
    assert (done.taken, done.questions, done.unsound) == (1, 1, 0)
    assert [saved.batch != "" for saved in heard] == [True, False], "after a merge anything may have changed"
    assert health.inventory(office).questions == 1
    assert health.inventory(office).desks == 3
    editing.settle(office, "person", record, {"title": "both"})
    assert health.inventory(office).questions == 0


def test_checks_run_over_every_live_record(office: Office) -> None:
    assert list(health.check_records(office)) == []
    first, second = person(office), person(office)
    found = list(health.check_records(office))
    assert {(f.check, f.entity, f.record) for f in found} == {
        ("person_double", "person", r) for r in (first, second)
    }
    assert all(f.severity == "warning" and f.text.sv and f.field in {"email", "family_name"} for f in found)
    editing.delete(office, "person", second)
    assert list(health.check_records(office)) == []


def test_a_sound_file_passes_and_a_broken_one_is_told(make_office: MakeOffice) -> None:
    office = make_office()
    for _ in range(30):
        person(office)
    health.check_file(office)
    office.close()
    connection = sqlite3.connect(office.path)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    size = connection.execute("PRAGMA page_size").fetchone()[0]
    root = connection.execute("SELECT rootpage FROM sqlite_master WHERE name='change'").fetchone()[0]
    connection.close()
    content = bytearray(office.path.read_bytes())
    content[(root - 1) * size + 8 : root * size] = bytes(size - 8)
    office.path.write_bytes(content)
    with pytest.raises(Damaged) as damaged:
        health.check_file(office)
    assert "backup" in damaged.value.of("en")


def test_backups_daily_listed_and_opened_beside(office: Office, tmp_path: Path) -> None:
    person(office)
    for moment in (NOW, NOW + timedelta(hours=2), NOW + timedelta(days=1)):
        assert health.keep_safe(office, moment) is None
        person(office)
    listed = health.backups(office)
    assert [b.made.date() for b in listed] == [(NOW + timedelta(days=1)).date(), NOW.date()]
    assert health.inventory(office).backup == listed[0].made
    beside = tmp_path / "beside.praktikum"
    health.restore_backup(listed[1].path, beside)
    with pytest.raises(Refused):
        health.restore_backup(listed[1].path, beside)
    safe = tmp_path / "safe"
    assert health.back_up(office, NOW, safe).parent == safe
