"""Is the office file sound, what do the checks find, and is there a backup?"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from app.domain.catalogue import entities
from app.domain.check import Severity, checks_of, findings
from app.errors import Damaged, Told, Unavailable
from app.services.nearby import nearby
from app.services.office import Office
from app.storage import backup
from app.storage.backup import Backup
from app.storage.chain_reading import desks
from app.storage.file import backup_folder
from app.storage.repository import Query
from app.text import Text

_UNSOUND: Final = "file_unsound"


@frozen(kw_only=True)
class Finding:
    """What a check found at a record."""

    check: str
    severity: Severity
    entity: str
    record: str
    field: str
    text: Text


@frozen(kw_only=True)
class Inventory:
    """What a file holds: live records by kind and state, changes, questions that wait, the last backup."""

    records: dict[str, int]
    states: dict[str, dict[str, int]]
    changes: int
    questions: int
    desks: int
    backup: datetime | None


def inventory(office: Office) -> Inventory:
    """Count what the office file holds."""
    records = office.records
    counts = {key: records.count(Query(entity=key)) for key in entities()}
    made = backups(office)
    return Inventory(
        records={key: n for key, n in counts.items() if n},
        states={key: _states(office, key) for key, n in counts.items() if n and entities()[key].machine},
        changes=office.store.reading.count(),
        questions=len(records.questions()),
        desks=desks(office.store.file.connection),
        backup=made[0].made if made else None,
    )


def check_file(office: Office) -> None:
    """Run the file's own integrity check and hold the search index against the records."""
    backup.check_sound(office.path) if office.store.file.read_only else office.store.check()


def check_records(office: Office) -> Iterator[Finding]:
    """Run every check over every live record."""
    records = office.records
    for key in entities():
        if checks_of(key):
            for record in records.of(key):
                yield from _found(key, record, records)


def back_up(office: Office, now: datetime, folder: Path | None = None) -> Path:
    """Write a checked copy, beside the office file or in another folder."""
    return backup.back_up(office.store, now, folder)


def keep_safe(office: Office, now: datetime) -> Text | None:
    """Write today's copy unless there is one; say why if it cannot be done: that stops nobody's work."""
    try:
        made = backup.back_up_daily(office.store, now)
    except Unavailable as told:
        return told.text
    except Damaged as told:
        with contextlib.suppress(Told):
            office.store.memory.keep(_UNSOUND, office.today.isoformat())
        return told.text
    if made is not None and found_unsound(office):
        office.store.memory.drop(_UNSOUND)
    return None


def found_unsound(office: Office) -> bool:
    """Say whether the last daily copy could not be made because the file is damaged."""
    return office.store.memory.of(_UNSOUND) is not None


def backups(office: Office) -> list[Backup]:
    """Return the backups beside the office file, newest first."""
    return backup.backups(backup_folder(office.path), office.path.stem)


def restore_backup(source: Path, target: Path) -> None:
    """Open a backup beside: copy it to a new name."""
    with nearby(source) as copy:
        backup.restore_backup(copy, target)


def _found(key: str, record: Any, records: Any) -> Iterator[Finding]:
    for check, finding in findings(record, records):
        yield Finding(
            check=check.key, severity=check.severity, entity=key, record=record.id, field=finding.field,
            text=finding.text,
        )  # fmt: skip


def _states(office: Office, key: str) -> dict[str, int]:
    machine = entities()[key].machine
    states = machine.states if machine else ()
    counted = {state: office.records.count(Query(entity=key, where={"state": state})) for state in states}
    return {state: n for state, n in counted.items() if n}
