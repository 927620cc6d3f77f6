"""Today and what is no record: the folder of returned forms, the backup, damage, saves that wait."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.errors import Damaged
from app.services import form_folder, health, today, today_file
from app.services.office import Office
from app.sharing.waiting import Waiting
from app.storage import backup
from app.text import same
from tests.services.today_scene import DAY, days

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)


def shown(board: today.TodayBoard, card: str) -> list[str]:
    found = board.morning(language="en").cards
    return [line.why.en for one in found if one.key == card for line in one.items]


def on(monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    monkeypatch.setattr(Office, "today", property(lambda _: days(number)))


def test_files_put_into_the_folder_are_seen_without_any_save(office: Office, tmp_path: Path) -> None:
    board = today.TodayBoard(office)
    assert not shown(board, "returned_forms")
    form_folder.choose(office, tmp_path / "forms", make=True)
    (tmp_path / "forms" / "Åse <b>.pdf").write_bytes(b"%PDF-1.7")
    assert shown(board, "returned_forms") == ["One file waits: Åse <b>.pdf"]
    (tmp_path / "forms" / "Åse <b>.pdf").unlink()
    assert not shown(board, "returned_forms")


def test_an_old_backup_is_shown_until_a_new_one_is_written(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    board = today.TodayBoard(office)
    on(monkeypatch, 8)
    assert shown(board, "file_health") == ["There is no backup."]
    health.back_up(office, NOW)
    assert shown(board, "file_health") == ["The newest backup is from 22 Nov 2026."]
    on(monkeypatch, 7)
    assert not shown(board, "file_health")
    on(monkeypatch, 30)
    health.back_up(office, NOW + timedelta(days=30))
    assert not shown(board, "file_health")


def test_damage_that_the_daily_copy_found_is_shown_until_a_copy_is_sound(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def damaged(*_: object) -> None:
        raise Damaged(same("Broken."))

    board = today.TodayBoard(office)
    with monkeypatch.context() as broken:
        broken.setattr(backup, "back_up_daily", damaged)
        assert health.keep_safe(office, NOW) == same("Broken.")
    assert shown(board, "file_health") == [
        "The check found damage in the file. Look at the backups before you go on."
    ]
    assert health.keep_safe(office, NOW) is None
    assert not shown(board, "file_health")


def test_saves_that_never_reached_the_share_are_shown_after_two_weeks(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    health.back_up(office, NOW)
    monkeypatch.setattr(today_file, "share_of", lambda _: object())
    for ago, lines in ((14, 0), (15, 1)):
        since = NOW - timedelta(days=ago)
        monkeypatch.setattr(today_file, "waiting_here", lambda _, since=since: Waiting(3, since))
        assert len(shown(today.TodayBoard(office), "file_health")) == lines
    monkeypatch.setattr(today_file, "waiting_here", lambda _: Waiting(0))
    assert not shown(today.TodayBoard(office), "file_health")
    assert office.today == DAY
