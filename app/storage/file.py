"""The office file: made, opened, refused. One SQLite database, read by any tool."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from app.errors import Damaged, Refused, Unavailable
from app.text import Text

APPLICATION_ID: Final = 0x5052_4B54
"""The four letters PRKT in the header of each office file."""
FORMAT: Final = 1
"""The layout of the tables; a file with a higher one was written by a newer program."""
SUFFIX: Final = ".praktikum"

HEADER: Final = 100
SMALLEST_PAGE: Final = 512
_UNREADABLE: Final = "Could not decode"
"""How SQLite's text that is no text is told by Python, without a code."""
_MAGIC: Final = b"SQLite format 3\x00"
_ABSENT = Text(
    en="The file {path} cannot be reached. Check the name and that the drive is there.",
    sv="Filen {path} går inte att nå. Kontrollera namnet och att enheten är ansluten.",
    nb="Filen {path} kan ikke nås. Kontroller navnet og at stasjonen er tilkoblet.",
    da="Filen {path} kan ikke nås. Kontrollér navnet, og at drevet er tilsluttet.",
)
_FOREIGN = Text(
    en="{path} is not an office file of Praktikum. It was left as it is. Choose a file that "
    "ends in .praktikum.",
    sv="{path} är inte en kontorsfil för Praktikum. Filen har inte ändrats. Välj en fil som "
    "slutar på .praktikum.",
    nb="{path} er ikke en kontorfil for Praktikum. Filen er ikke endret. Velg en fil som "
    "slutter på .praktikum.",
    da="{path} er ikke en kontorfil til Praktikum. Filen er ikke ændret. Vælg en fil, der "
    "ender på .praktikum.",
)
_NEWER = Text(
    en="{path} was written by a newer Praktikum. It was left as it is. Install the newer program to open it.",
    sv="{path} är sparad med ett nyare Praktikum. Filen har inte ändrats. Installera det nyare programmet.",
    nb="{path} er lagret med en nyere utgave av Praktikum. Filen er ikke endret. Installer "
    "den nyere utgaven.",
    da="{path} er gemt med en nyere udgave af Praktikum. Filen er ikke ændret. Installér den nyere udgave.",
)
_DAMAGED = Text(
    en="{path} is damaged ({why}). It was left as it is. Open the latest backup instead: see "
    "the folder {backups}.",
    sv="{path} är skadad ({why}). Filen har inte ändrats. Öppna den senaste säkerhetskopian: "
    "se mappen {backups}.",
    nb="{path} er skadet ({why}). Filen er ikke endret. Åpne den siste sikkerhetskopien: se "
    "mappen {backups}.",
    da="{path} er beskadiget ({why}). Filen er ikke ændret. Åbn den seneste sikkerhedskopi: "
    "se mappen {backups}.",
)
_TAKEN = Text(
    en="There is already a file at {path}. It was left as it is. Choose another name.",
    sv="Det finns redan en fil på {path}. Den har inte ändrats. Välj ett annat namn.",
    nb="Det finnes allerede en fil på {path}. Den er ikke endret. Velg et annet navn.",
    da="Der findes allerede en fil på {path}. Den er ikke ændret. Vælg et andet navn.",
)
_READ_ONLY = Text(
    en="{path} can only be read. Nothing was saved. Copy it to a folder where you may write.",
    sv="{path} kan bara läsas. Inget har sparats. Kopiera filen till en mapp där du får skriva.",
    nb="{path} kan bare leses. Ingenting er lagret. Kopier filen til en mappe der du kan skrive.",
    da="{path} kan kun læses. Intet er gemt. Kopiér filen til en mappe, hvor du må skrive.",
)
_FULL = Text(
    en="The disk is full. Nothing was saved, and nothing that was saved before is lost. Free "
    "some space and try again.",
    sv="Disken är full. Inget har sparats, och inget tidigare sparat har gått förlorat. "
    "Frigör utrymme och försök igen.",
    nb="Disken er full. Ingenting er lagret, og ingenting tidligere lagret er tapt. Frigjør "
    "plass og prøv igjen.",
    da="Disken er fuld. Intet er gemt, og intet tidligere gemt er gået tabt. Frigør plads, og prøv igen.",
)
_BUSY = Text(
    en="Another program is writing to {path}. Nothing was saved. Wait a moment and try again.",
    sv="Ett annat program skriver till {path}. Inget har sparats. Vänta en stund och försök igen.",
    nb="Et annet program skriver til {path}. Ingenting er lagret. Vent litt og prøv igjen.",
    da="Et andet program skriver til {path}. Intet er gemt. Vent et øjeblik, og prøv igen.",
)


class OfficeFile:
    """An open office file. Each thread gets a connection of its own; one transaction writes at a time."""

    def __init__(self, path: Path, *, read_only: bool = False) -> None:
        """Keep the place; connections are made when a thread first asks."""
        self.path = path
        self.read_only = read_only
        self._local = threading.local()
        self._every: list[sqlite3.Connection] = []
        self._closing = threading.Lock()

    @property
    def connection(self) -> sqlite3.Connection:
        """Return this thread's connection."""
        found: sqlite3.Connection | None = getattr(self._local, "connection", None)
        if found is None:
            found = _connect(self.path, read_only=self.read_only)
            self._local.connection = found
            with self._closing:
                self._every.append(found)
        return found

    @contextlib.contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """Write everything or nothing; what the disk refuses is told in a sentence."""
        if self.read_only:
            raise Refused(_READ_ONLY.fill(path=self.path), where=str(self.path))
        connection = self.connection
        with self.told():
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                if connection.in_transaction:
                    connection.execute("ROLLBACK")
                raise

    @contextlib.contextmanager
    def told(self) -> Iterator[None]:
        """Turn SQLite's complaints about the outside world into sentences."""
        try:
            yield
        except sqlite3.Error as error:
            raise self._told(error) from error
        except UnicodeDecodeError as error:
            raise damaged(self.path, error.reason) from error

    def close(self) -> None:
        """Close every connection; the last one folds the write-ahead log into the file."""
        with self._closing:
            for connection in self._every:
                with contextlib.suppress(sqlite3.Error):
                    connection.close()
            self._every.clear()
            self._local = threading.local()

    def _told(self, error: sqlite3.Error) -> Exception:
        code = getattr(error, "sqlite_errorcode", 0) & 0xFF
        if code in {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}:
            return Unavailable(_FULL)
        if code == sqlite3.SQLITE_READONLY:
            return Refused(_READ_ONLY.fill(path=self.path), where=str(self.path))
        if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
            return Unavailable(_BUSY.fill(path=self.path))
        if code in {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB} or _UNREADABLE in str(error):
            return damaged(self.path, str(error))
        return error


def damaged(path: Path, why: str) -> Damaged:
    """Return the outcome for a file that is not sound."""
    return Damaged(_DAMAGED.fill(path=path, why=why, backups=backup_folder(path)))


def backup_folder(path: Path) -> Path:
    """Return the folder beside an office file where its backups stand."""
    return path.with_name(path.name + ".backups")


def create_file(path: Path) -> OfficeFile:
    """Make an empty office file; an existing file is never touched."""
    if path.exists():
        raise Refused(_TAKEN.fill(path=path), where=str(path))
    if not path.parent.is_dir():
        raise Unavailable(_ABSENT.fill(path=path))
    if not os.access(path.parent, os.W_OK):
        raise Refused(_READ_ONLY.fill(path=path.parent), where=str(path))
    file = OfficeFile(path)
    with file.told():
        file.connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    return file


def open_file(path: Path) -> OfficeFile:
    """Open an office file; what is not one is refused before SQLite sees it."""
    inspect(path)
    writable = os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)
    file = OfficeFile(path, read_only=not writable)
    try:
        with file.told():
            row = file.connection.execute("SELECT value FROM meta WHERE key='format'").fetchone()
    except sqlite3.OperationalError as error:
        file.close()
        raise damaged(path, str(error)) from error
    except BaseException:
        file.close()
        raise
    if row is None or int(row[0]) > FORMAT:
        file.close()
        raise Refused(_NEWER.fill(path=path), where=str(path))
    return file


def inspect(path: Path) -> None:
    """Refuse a file that is absent, of another program, or cut off; its bytes alone are read."""
    try:
        with path.open("rb") as opened:
            header = opened.read(HEADER)
            size = opened.seek(0, os.SEEK_END)
    except OSError as error:
        raise Unavailable(_ABSENT.fill(path=path)) from error
    if len(header) < HEADER or not header.startswith(_MAGIC):
        raise Refused(_FOREIGN.fill(path=path), where=str(path))
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise Refused(_FOREIGN.fill(path=path), where=str(path))
    page = int.from_bytes(header[16:18], "big")
    page = 65536 if page == 1 else page
    cut = size < int.from_bytes(header[28:32], "big") * page
    if page < SMALLEST_PAGE or (cut and not _has_log(path)):
        raise damaged(path, f"{size} bytes")


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    address = path.absolute().as_uri() + ("?mode=ro&immutable=1" if read_only else "")
    connection = sqlite3.connect(
        address, uri=True, isolation_level=None, check_same_thread=False, timeout=10, cached_statements=400
    )
    if not read_only:
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("PRAGMA synchronous=FULL")
        connection.execute("PRAGMA secure_delete=ON")
    connection.execute("PRAGMA trusted_schema=OFF")
    connection.execute("PRAGMA cell_size_check=ON")
    connection.execute("PRAGMA temp_store=MEMORY")
    connection.execute("PRAGMA cache_size=-65536")
    return connection
