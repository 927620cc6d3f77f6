"""An open office: its file, brought up to today's declarations, and the one way in."""

from __future__ import annotations

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from app.domain.catalogue import entities
from app.errors import Refused
from app.storage import file as files
from app.storage import schema
from app.storage.file import OfficeFile
from app.storage.journal_reading import JournalReading
from app.storage.journal_table import JournalTable
from app.storage.memory import Memory
from app.storage.projection import Projection
from app.storage.repository import Repository
from app.storage.work import Sources, Work
from app.text import Language, Text, as_language

_NEWER = Text(
    en="This office holds changes made with a newer Praktikum. You can read it; install the "
    "newer program to edit.",
    sv="Kontoret innehåller ändringar från ett nyare Praktikum. Du kan läsa; installera det "
    "nyare för att ändra.",
    nb="Kontoret har endringer fra en nyere utgave av Praktikum. Du kan lese; installer den "
    "nyere for å endre.",
    da="Kontoret har ændringer fra en nyere udgave af Praktikum. Du kan læse; installér den "
    "nyere for at ændre.",
)


def worldly() -> Sources:
    """Return the real clock and the system's random bytes."""
    return Sources(now=lambda: datetime.now(UTC), entropy=os.urandom)


class Store:
    """One open office file."""

    def __init__(self, file: OfficeFile, who: str, sources: Sources) -> None:
        """Use ``open_store`` or ``create_store``."""
        self.file = file
        self.who = who
        self._sources = sources

    @property
    def path(self) -> Path:
        """Return where the file stands."""
        return self.file.path

    @property
    def language(self) -> Language:
        """Return the language whose order of names the lists follow."""
        return as_language(str(self.reading.meta("language", "en")))

    @property
    def reading(self) -> JournalReading:
        """Return the journal, to read."""
        return JournalReading(self.file.connection)

    @property
    def memory(self) -> Memory:
        """Return what this desk keeps that is no office fact."""
        return Memory(self.file)

    @property
    def records(self) -> Repository:
        """Return the records, to read."""
        return Repository(self.file.connection, self.language)

    @contextlib.contextmanager
    def work(self) -> Iterator[Work]:
        """Write in one batch: everything or nothing."""
        with self.file.told():
            newer = self.reading.meta("newer")
        if newer is not None:
            raise Refused(_NEWER, where=str(self.path))
        with self.file.transaction() as connection:
            desk = str(JournalReading(connection).meta("desk"))
            work = Work(connection, who=self.who, desk=desk, sources=self._sources, language=self.language)
            yield work
        if work.erased:
            self.scrub()

    def scrub(self) -> None:
        """Leave no byte of what was erased: new search index, no free pages, no log."""
        with self.file.transaction() as connection:
            projection = Projection(connection, self.language)
            for spec in entities().values():
                projection.rebuild_search(spec)
        with self.file.told():
            self.file.connection.execute("VACUUM")
            self.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self.file.connection.execute("DELETE FROM meta WHERE key='scrub'")

    def rebuild(self) -> None:
        """Drop everything derived and make it anew from the journal."""
        with self.file.transaction() as connection:
            schema.drop_tables(connection)
            schema.create_tables(connection)
            reading = JournalReading(connection)
            projection = Projection(connection, self.language)
            for entity in entities():
                projection.show(dict(reading.every_folded(entity)))

    def check(self) -> None:
        """Run the file's integrity check; raise ``Damaged`` if one finds something."""
        connection = self.file.connection
        with self.file.told():
            found = connection.execute("PRAGMA integrity_check").fetchone()[0]
        if found != "ok":
            raise files.damaged(self.path, str(found).splitlines()[0])

    def set_language(self, language: Language) -> None:
        """Order names as another language does."""
        with self.file.transaction() as connection:
            JournalTable(connection).set_meta("language", language)
            projection = Projection(connection, language)
            for spec in entities().values():
                projection.resort(spec)

    def renew_desk(self) -> None:
        """Write under a new desk id from now on: this file is a copy of one that others may continue."""
        with self.file.transaction() as connection:
            JournalTable(connection).renew_desk(self._sources.entropy(8).hex())

    def close(self) -> None:
        """Close the file."""
        self.file.close()


def create_store(path: Path, *, who: str, language: Language, sources: Sources | None = None) -> Store:
    """Make an empty office file and open it."""
    given = sources or worldly()
    file = files.create_file(path)
    try:
        _grow(file.connection)
        with file.transaction() as connection:
            journal = JournalTable(connection)
            journal.set_meta("format", files.FORMAT)
            journal.set_meta("office", given.entropy(8).hex())
            journal.set_meta("desk", given.entropy(8).hex())
            journal.set_meta("language", language)
    except BaseException:
        file.close()
        _discard(path)
        raise
    return Store(file, who, given)


def open_store(path: Path, *, who: str = "", sources: Sources | None = None) -> Store:
    """Open an office file; new entities and fields get their tables and columns, filled from the journal."""
    file = files.open_file(path)
    store = Store(file, who, sources or worldly())
    try:
        with file.told():
            is_old = not file.read_only and store.reading.meta("shape") != schema.declared_shape()
            if is_old:
                _grow(file.connection)
        if is_old:
            store.rebuild()
        with file.told():
            unclean = not file.read_only and store.reading.meta("scrub") is not None
        if unclean:
            store.scrub()
    except BaseException:
        store.close()
        raise
    return store


def _grow(connection: sqlite3.Connection) -> None:
    from sqlite_utils import Database  # noqa: PLC0415 - 0.2 s that an up-to-date file need not wait for

    from app.storage.migration import apply_pending  # noqa: PLC0415 - as above

    apply_pending(Database(connection))
    schema.create_tables(connection)
    JournalTable(connection).set_meta("shape", schema.declared_shape())


def _discard(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
