"""Looking into a backup without touching it, and taking single records back."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.errors import Damaged, Refused, Unavailable
from app.services import backups, editing, health
from app.services.office import Office
from tests.services.conftest import MakeOffice

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
ANNA = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "email": "asa@office.example"}


@pytest.fixture
def anna(office: Office) -> str:
    return editing.add(office, "person", ANNA)


@pytest.fixture
def backup(office: Office, anna: str) -> Path:
    return health.back_up(office, NOW)


def test_the_list_has_day_size_and_warns_after_a_week(office: Office, backup: Path) -> None:
    (line,) = backups.listed(office)
    assert (line.path, line.made, line.size) == (backup, NOW, backup.stat().st_size)
    assert not backups.is_stale([line], NOW + timedelta(days=7))
    assert backups.is_stale([line], NOW + timedelta(days=7, seconds=1))
    assert backups.is_stale([], NOW)


def test_a_preview_tells_counts_last_change_and_what_came_since(
    office: Office, anna: str, backup: Path
) -> None:
    before = backup.read_bytes()
    editing.change(office, "person", anna, {"title": "Docent", "legal_hold_reason": "A court case"})
    other = editing.add(office, "person", ANNA)
    found = backups.preview(office, backup, "en")
    assert found.counts == {"office": (1, 1), "person": (1, 2)}
    assert found.last is not None
    assert found.last.words == "Added: Åsa Öberg (person)"
    assert found.since == 2
    assert [line.record for line in found.newest] == [other, anna]
    (differing,) = found.differing
    assert (differing.record, differing.gone, found.more) == (anna, False, 0)
    assert {(f.before, f.after) for f in differing.fields} == {("Docent", "–"), ("•••", "–")}
    assert backup.read_bytes() == before
    assert backups.preview(office, health.back_up(office, NOW + timedelta(days=1)), "en").since == 0


def test_records_are_taken_back_in_one_batch_with_one_undo(office: Office, anna: str, backup: Path) -> None:
    gone = editing.add(office, "person", ANNA)
    later = health.back_up(office, NOW + timedelta(hours=1))
    editing.change(office, "person", anna, {"title": "Docent", "given_name": "Eva"})
    editing.delete(office, "person", gone)
    found = backups.preview(office, later, "sv")
    assert {(one.record, one.gone) for one in found.differing} == {(anna, False), (gone, True)}
    saved = backups.take_back(office, later, [("person", anna), ("person", gone)])
    mine = office.records.get("person", anna)
    assert (mine.given_name, mine.title) == ("Åsa", None)
    assert office.records.get("person", gone) is not None
    assert backups.preview(office, later, "sv").differing == ()
    editing.undo(office, saved.batch)
    assert office.records.get("person", gone) is None
    assert office.records.get("person", anna).given_name == "Eva"


def test_what_was_erased_stays_away(office: Office, anna: str, backup: Path) -> None:
    editing.delete(office, "person", anna)
    with office.work() as work:
        work.erase([("person", anna)])
    assert backups.preview(office, backup, "en").differing == ()
    with pytest.raises(Refused) as refused:
        backups.take_back(office, backup, [("person", anna)])
    assert "erased" in refused.value.of("en")
    assert office.records.some("person", [anna], binned=True) == []


def test_a_damaged_a_missing_and_another_offices_file_are_told(
    office: Office, backup: Path, make_office: MakeOffice, tmp_path: Path
) -> None:
    backups.check(backup)
    other = make_office("NO", "nb")
    with pytest.raises(Refused):
        backups.preview(other, backup, "en")
    broken = tmp_path / "broken.praktikum"
    broken.write_bytes(backup.read_bytes()[:5000])
    with pytest.raises(Damaged):
        backups.check(broken)
    with pytest.raises(Unavailable):
        backups.preview(office, tmp_path / "none.praktikum", "en")


def test_a_reader_takes_nothing_back(office: Office, anna: str, backup: Path) -> None:
    editing.change(office, "person", anna, {"title": "Docent"})
    user = {"display_name": "R", "initials": "AL", "role": "reader", "ui_language": "sv"}
    editing.add(office, "app_user", user)
    with pytest.raises(Refused):
        backups.take_back(office, backup, [("person", anna)])
    assert office.records.get("person", anna).title == "Docent"
