"""What Today knows of things that are no records: the office file, its backups, what waits to be shared."""

from __future__ import annotations

from datetime import date, datetime

from app.followup.view import FileStanding
from app.services.health import backups, found_unsound
from app.services.office import Office
from app.services.sharing import people_to_erase, share_of, waiting_here


def file_standing(office: Office) -> FileStanding:
    """Look how old the backup is, whether the file was found damaged, since when saves wait to be shared."""
    made = backups(office)
    return FileStanding(
        backup=made[0].made.date() if made else None,
        begun=None if made else _begun(office),
        unsound=found_unsound(office),
        away_since=_away_since(office),
        to_erase=people_to_erase(office),
    )


def _begun(office: Office) -> date | None:
    first = next(office.store.reading.every("c.n=1"), None)
    return datetime.fromisoformat(first.header.time).astimezone().date() if first is not None else None


def _away_since(office: Office) -> date | None:
    if share_of(office.store) is None:
        return None
    since = waiting_here(office).since
    return since.astimezone().date() if since is not None else None
