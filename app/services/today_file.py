"""What Today knows of things that are no records: the office file, its backups, the folder of forms."""

from __future__ import annotations

from datetime import date, datetime
from typing import Final

from app.errors import Damaged, Told
from app.followup.view import FileStanding
from app.services.health import backups, check_file
from app.services.office import Office
from app.services.sharing import people_to_erase, share_of, waiting_here

EXAMINED: Final = "file_examined"
_UNSOUND: Final = "unsound"


def file_standing(office: Office) -> FileStanding:
    """Look how old the backup is, whether the file was found damaged, since when saves wait to be shared."""
    made = backups(office)
    return FileStanding(
        backup=made[0].made.date() if made else None,
        begun=_begun(office),
        unsound=(office.store.memory.of(EXAMINED) or "").startswith(_UNSOUND),
        away_since=_away_since(office),
        to_erase=people_to_erase(office),
    )


def examine(office: Office) -> Told | None:
    """Check the whole file, once a day at most, and remember what was found; it takes a while."""
    today = office.today.isoformat()
    memory = office.store.memory
    if office.store.file.read_only or memory.of(EXAMINED) == today:
        return None
    try:
        check_file(office)
    except Damaged as told:
        memory.keep(EXAMINED, f"{_UNSOUND} {today}")
        return told
    memory.keep(EXAMINED, today)
    return None


def _begun(office: Office) -> date | None:
    first = next(office.store.reading.every("c.n=1"), None)
    return datetime.fromisoformat(first.header.time).astimezone().date() if first is not None else None


def _away_since(office: Office) -> date | None:
    if share_of(office.store) is None:
        return None
    since = waiting_here(office).since
    return since.astimezone().date() if since is not None else None
