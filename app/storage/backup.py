"""Copies of the office file: whole, checked, kept for days, weeks and months."""

from __future__ import annotations

import errno
import filecmp
import os
import re
import shutil
import sqlite3
import tempfile
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path
from typing import Final

from attrs import frozen

from app.errors import Refused, Unavailable
from app.storage.file import OfficeFile, backup_folder, damaged, inspect, open_file
from app.storage.store import Store
from app.text import Text

DAYS: Final = 7
WEEKS: Final = 8
MONTHS: Final = 12
_NAME: Final = re.compile(r".+-(\d{4})-(\d\d)-(\d\d)-(\d{6})\.praktikum")
_CANNOT = Text(
    en="The backup could not be written to {folder}. The office file is unharmed. Choose "
    "another folder or free space.",
    sv="Säkerhetskopian kunde inte skrivas till {folder}. Kontorsfilen är oskadd. Välj en "
    "annan mapp eller frigör plats.",
    nb="Sikkerhetskopien kunne ikke skrives til {folder}. Kontorfilen er uskadd. Velg en "
    "annen mappe eller frigjør plass.",
    da="Sikkerhedskopien kunne ikke skrives til {folder}. Kontorfilen er uskadt. Vælg en "
    "anden mappe, eller frigør plads.",
)
_EXISTS = Text(
    en="There is already a file at {path}. Choose another name; a restored office never replaces one.",
    sv="Det finns redan en fil på {path}. Välj ett annat namn; ett återställt kontor "
    "ersätter aldrig ett annat.",
    nb="Det finnes allerede en fil på {path}. Velg et annet navn; et gjenopprettet kontor "
    "erstatter aldri et annet.",
    da="Der findes allerede en fil på {path}. Vælg et andet navn; et gendannet kontor "
    "erstatter aldrig et andet.",
)


@frozen
class Backup:
    """One backup: where it stands and the moment it was made."""

    path: Path
    made: datetime


def back_up(store: Store, now: datetime, folder: Path | None = None) -> Path:
    """Write a whole copy, check it, give it its name; then thin the older ones in the same folder."""
    target = folder or backup_folder(store.path)
    name = f"{store.path.stem}-{now:%Y-%m-%d-%H%M%S}.praktikum"
    try:
        target.mkdir(parents=True, exist_ok=True)
        _copy_checked(store, target / name)
    except (OSError, sqlite3.OperationalError) as error:
        raise Unavailable(_CANNOT.fill(folder=target)) from error
    for old in spare(backups(target, store.path.stem), now.date()):
        old.path.unlink(missing_ok=True)
    return target / name


def back_up_daily(store: Store, now: datetime) -> Path | None:
    """Make today's backup beside the office file unless there is one."""
    if store.file.read_only:
        return None
    made = backups(backup_folder(store.path), store.path.stem)
    return None if any(b.made.date() == now.date() for b in made) else back_up(store, now)


def restore_backup(backup: Path, target: Path) -> None:
    """Copy a sound backup to a new name; nothing is ever replaced."""
    if target.exists():
        raise Refused(_EXISTS.fill(path=target), where=str(target))
    inspect(backup)
    source = open_file(backup)
    made = Path(tempfile.mkdtemp(prefix="praktikum-")) / "restored.praktikum"
    try:
        with source.told():
            _vacuum_into(source.connection, made)
        check_sound(made)
        _carry(made, target)
    except OSError as error:
        raise Unavailable(_CANNOT.fill(folder=target.parent)) from error
    finally:
        source.close()
        shutil.rmtree(made.parent, ignore_errors=True)


def backups(folder: Path, stem: str) -> list[Backup]:
    """Return the backups of an office in a folder, newest first."""
    found = []
    for path in folder.glob(f"{stem}-*.praktikum") if folder.is_dir() else ():
        match = _NAME.fullmatch(path.name)
        if match and path.name[: match.start(1) - 1] == stem:
            try:
                made = datetime.strptime("-".join(match.groups()), "%Y-%m-%d-%H%M%S").astimezone()
            except ValueError:
                continue
            found.append(Backup(path, made))
    return sorted(found, key=lambda b: b.made, reverse=True)


def spare(made: Iterable[Backup], today: date) -> list[Backup]:
    """Return the backups not needed: the last of each of 7 days, 8 weeks and 12 months is kept."""
    every = sorted(made, key=lambda b: b.made, reverse=True)
    keep: set[Path] = set()
    for length, most in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS), ("%Y-%m", MONTHS)):
        periods: dict[str, Path] = {}
        for backup in every:
            periods.setdefault(backup.made.strftime(length), backup.path)
        keep |= set(list(periods.values())[:most])
    return [b for b in every if b.path not in keep and b.made.date() <= today]


def check_sound(path: Path) -> None:
    """Run SQLite's own integrity check over a file; raise ``Damaged`` if it finds something."""
    inspect(path)
    file = OfficeFile(path, read_only=True)
    try:
        found = file.connection.execute("PRAGMA integrity_check").fetchone()[0]
    except sqlite3.Error as error:
        raise damaged(path, str(error)) from error
    finally:
        file.close()
    if found != "ok":
        raise damaged(path, str(found).splitlines()[0])


def _copy_checked(store: Store, target: Path) -> None:
    """Make the copy beside the office and check it before it is carried to its folder."""
    made = store.path.with_name(f"{store.path.stem}-{os.urandom(4).hex()}.copy")
    try:
        _vacuum_into(store.file.connection, made)
        check_sound(made)
        _carry(made, target)
    finally:
        made.unlink(missing_ok=True)


def _carry(made: Path, target: Path) -> None:
    """Copy a finished file to a folder that may be on a network, read it back, give it its name."""
    part = target.with_suffix(".part")
    try:
        shutil.copyfile(made, part)
        _sync(part)
        if not filecmp.cmp(made, part, shallow=False):
            raise OSError(errno.EIO, "not kept")
        part.replace(target)
    finally:
        part.unlink(missing_ok=True)


def _vacuum_into(connection: sqlite3.Connection, target: Path) -> None:
    connection.execute("VACUUM INTO ?", (str(target),))


def _sync(path: Path) -> None:
    with path.open("rb+") as opened:
        os.fsync(opened.fileno())
