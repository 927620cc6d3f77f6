"""How things stand with the office file: what the foot of the window says."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from attrs import frozen

from app.services.office import Office
from app.storage.file import backup_folder


@frozen(kw_only=True)
class Standing:
    """The file, when it was last saved and backed up (local time), and whether it can be written."""

    path: Path
    saved_at: datetime | None
    backup_at: datetime | None
    read_only: bool
    waiting: int


def standing(office: Office) -> Standing:
    """Look at the file as it is now."""
    last = office.store.reading.batches(1)
    return Standing(
        path=office.path,
        saved_at=_local(last[0][1]) if last else None,
        backup_at=_last_backup(office.path),
        read_only=office.store.file.read_only,
        waiting=len(office.records.questions()),
    )


def _local(time: str) -> datetime:
    return datetime.strptime(time, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).astimezone()


def _last_backup(path: Path) -> datetime | None:
    try:
        times = [found.stat().st_mtime for found in backup_folder(path).iterdir() if found.is_file()]
    except OSError:
        return None
    return datetime.fromtimestamp(max(times), UTC).astimezone() if times else None
