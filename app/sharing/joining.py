"""A new desk of a shared office: its replica from the snapshot, or from the journal folder alone."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from app.errors import Damaged, Refused, Told, Unavailable
from app.journal.carrier import carrier_name, office_named
from app.journal.change import Unsound
from app.sharing.folder import Folder, Hindered, Trouble
from app.sharing.place import Place
from app.sharing.snapshot import bare, noted_content
from app.storage.file import damaged, inspect
from app.storage.journal_table import JournalTable
from app.storage.store import Store, create_store, open_store
from app.storage.work import Sources
from app.text import LANGUAGES, Text

SHARE = "share"
"""Remembered in a replica: the office file on the drive that it belongs to."""
_TAKEN = Text(
    en="There is already a file at {path}. It was left as it is. Choose another name for your copy.",
    sv="Det finns redan en fil på {path}. Den har inte ändrats. Välj ett annat namn för din kopia.",
    nb="Det finnes allerede en fil på {path}. Den er ikke endret. Velg et annet navn for kopien din.",
    da="Der findes allerede en fil på {path}. Den er ikke ændret. Vælg et andet navn til din kopi.",
)
_NOTHING = Text(
    en="There is no office at {path}. Check the name; an office is a file that ends in .praktikum.",
    sv="Det finns inget kontor på {path}. Kontrollera namnet; ett kontor är en fil som slutar på .praktikum.",
    nb="Det finnes ikke noe kontor på {path}. Kontroller navnet; et kontor er en fil som "
    "slutter på .praktikum.",
    da="Der findes intet kontor på {path}. Kontrollér navnet; et kontor er en fil, der ender på .praktikum.",
)


def join(
    place: Place,
    replica: Path,
    *,
    who: str,
    sources: Sources | None = None,
    beat: Callable[[], None] = lambda: None,
) -> Store:
    """Make this desk's replica of a shared office; nothing on the share is changed by it."""
    if replica.exists():
        raise Refused(_TAKEN.fill(path=replica), where=str(replica))
    replica.parent.mkdir(parents=True, exist_ok=True)
    office = office_at(place)
    copied = _copy_snapshot(place, replica, office, beat)
    if not copied and office is None:
        raise Unavailable(_NOTHING.fill(path=place.office))
    store = (
        open_store(replica, who=who, sources=sources)
        if copied
        else create_store(replica, who=who, language="en", sources=sources)
    )
    if not copied:
        with store.file.transaction() as connection:
            JournalTable(connection).set_meta("office", str(office))
    store.renew_desk()
    store.memory.keep(SHARE, str(place.office))
    return store


def office_at(place: Place) -> str | None:
    """Return the office whose carriers stand in the journal folder; None where there are none yet."""
    journal = Folder(place.journal)
    try:
        names = journal.names()
    except Hindered as hindered:
        if hindered.kind is Trouble.AWAY and not place.journal.exists():
            return None
        raise
    for name in sorted(names):
        packed = journal.read(name) if carrier_name(name) is not None else None
        try:
            if packed is not None:
                return office_named(packed)
        except Unsound:
            continue
    return None


def _copy_snapshot(place: Place, replica: Path, office: str | None, beat: Callable[[], None]) -> bool:
    """Copy the office file of the share if it is sound and of this office; say whether it was."""
    above = Folder(place.office.parent)
    above.beat = beat
    part = replica.with_name(f"{replica.name}.{os.urandom(4).hex()}.part")
    log = part.with_name(f"{part.name}-wal")
    try:
        content = above.fetch(place.office.name, part)
        if not content:
            return False
        if f"{place.office.name}-wal" in above.names():
            content = above.fetch(f"{place.office.name}-wal", log)
        inspect(part)
        is_checked = office is not None and content == noted_content(Folder(place.journal))
        found = _office_in(part, is_checked=is_checked)
        if found != (office or found):
            return False
        part.replace(replica)
    except (Damaged, Refused) as told:
        if office is None:
            raise type(told)(_at(place, part, told)) from told
        return False
    finally:
        for left in (part, log, part.with_name(f"{part.name}-shm")):
            left.unlink(missing_ok=True)
    return True


def _at(place: Place, part: Path, told: Told) -> Text:
    """Return a sentence about a copy as one about the file on the drive."""
    said = {code: told.of(code).replace(str(part), str(place.office)) for code in LANGUAGES}
    return Text(**said)


def _office_in(part: Path, *, is_checked: bool) -> str:
    """Check a copy unless its very bytes were, take from it what belongs to one desk; return its office."""
    try:
        with closing(sqlite3.connect(part, isolation_level=None)) as copy:
            copy.execute("PRAGMA trusted_schema=OFF")
            found = "ok" if is_checked else copy.execute("PRAGMA quick_check").fetchone()[0]
            if found != "ok":
                raise damaged(part, str(found).splitlines()[0])
            bare(copy)
            copy.execute("PRAGMA journal_mode=DELETE")
            row = copy.execute("SELECT value FROM meta WHERE key='office'").fetchone()
    except sqlite3.Error as error:
        raise damaged(part, str(error)) from error
    return str(row[0]) if row else ""
