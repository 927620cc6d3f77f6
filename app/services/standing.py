"""How things stand with the office file: what the foot of the window says."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from attrs import frozen

from app.services.health import backups
from app.services.office import Office
from app.services.shared_place import needs_newer, shown_place


@frozen(kw_only=True)
class Standing:
    """The place, when it was last saved and backed up (local time), and whether it can be written."""

    path: Path
    saved_at: datetime | None
    backup_at: datetime | None
    read_only: bool
    waiting: int
    needs_newer: bool = False


def standing(office: Office) -> Standing:
    """Look at the file as it is now."""
    last = office.store.reading.batches(1)
    made = backups(office)
    return Standing(
        path=shown_place(office),
        saved_at=_local(last[0][1]) if last else None,
        backup_at=made[0].made if made else None,
        read_only=office.store.file.read_only,
        waiting=len(office.records.questions()),
        needs_newer=needs_newer(office),
    )


def _local(time: str) -> datetime:
    return datetime.strptime(time, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).astimezone()
