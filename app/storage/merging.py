"""Taking in another copy of the office: any copy, in any order, any number of times, same result."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from attrs import frozen

from app.errors import Refused
from app.journal.canon import BREAKING_VERSION, chain_next, chain_root
from app.journal.change import Change, Unsound, received
from app.storage.file import OfficeFile, damaged, inspect
from app.storage.journal_reading import JournalReading
from app.storage.journal_row import COLUMNS, from_row
from app.storage.journal_table import JournalTable
from app.storage.projection import Projection
from app.storage.store import Store
from app.text import Text

_OTHER_OFFICE = Text(
    en="{path} belongs to another office. Nothing was taken in.",
    sv="{path} hör till ett annat kontor. Inget har hämtats in.",
    nb="{path} tilhører et annet kontor. Ingenting er hentet inn.",
    da="{path} tilhører et andet kontor. Intet er hentet ind.",
)
_RUNS: Final = (
    f"SELECT d.name, l.n, l.chain, {COLUMNS} FROM link l JOIN desk d ON d.n=l.desk"
    " JOIN change c ON c.n=l.change JOIN act a ON a.n=c.act JOIN shape s ON s.n=c.shape ORDER BY d.name, l.n"
)


@frozen(kw_only=True)
class Merged:
    """What a merge brought: changes that were new here, and those that did not fit and were left out."""

    taken: int
    unsound: int
    questions: int


@frozen
class Placed:
    """A change and its place in a desk's chain."""

    desk: str
    number: int
    chain: bytes
    change: Change


def merge(store: Store, other: Path) -> Merged:
    """Take in every change another office file holds; a file of another office is refused."""
    placed, unsound = read_chains(other, str(store.reading.meta("office")))
    before = len(store.records.questions())
    with store.file.transaction() as connection:
        taken, erased = take_in(connection, placed, Projection(connection, store.language))
    if erased:
        store.scrub()
    return Merged(taken=taken, unsound=unsound, questions=max(len(store.records.questions()) - before, 0))


def read_chains(path: Path, office: str) -> tuple[list[Placed], int]:
    """Return what another file holds and how much of it did not fit; the file is read as hostile."""
    inspect(path)
    file = OfficeFile(path, read_only=not _writable(path))
    try:
        connection = file.connection
        if str(JournalReading(connection).meta("office")) != office:
            raise Refused(_OTHER_OFFICE.fill(path=path), where=str(path))
        return _sound_places(connection, office)
    except sqlite3.Error as error:
        raise damaged(path, str(error)) from error
    finally:
        file.close()


def take_in(connection: sqlite3.Connection, placed: list[Placed], projection: Projection) -> tuple[int, bool]:
    """Take changes and their places into an office, in the caller's transaction: (how many new, any erasure)."""
    journal = JournalTable(connection)
    me = str(journal.reading.meta("desk"))
    records: set[str] = set()
    targets: set[str] = set()
    taken, cloned = 0, False
    for one in placed:
        header = one.change.header
        if journal.take(one.change):
            taken += 1
            records.add(header.record)
            targets.update(header.targets)
        if header.version > BREAKING_VERSION:
            journal.set_meta("newer", header.version)
        cloned |= journal.link(one.desk, one.number, one.chain, one.change.id) and one.desk == me
    records |= journal.blank(targets)
    projection.show(journal.reading.folded(records - {""}))
    projection.forget(targets)
    if targets:
        journal.set_meta("scrub", 1)
    if cloned:
        journal.set_meta("desk", connection.execute("SELECT lower(hex(randomblob(8)))").fetchone()[0])
    return taken, bool(targets)


def _sound_places(connection: sqlite3.Connection, office: str) -> tuple[list[Placed], int]:
    ends: dict[str, dict[int, set[bytes]]] = defaultdict(lambda: defaultdict(set))
    found: list[Placed] = []
    unsound = 0
    for row in _rows(connection):
        one = _checked(row)
        if one is None or not _continues(one, ends[one.desk], office):
            unsound += 1
            continue
        ends[one.desk][one.number].add(one.chain)
        found.append(one)
    return found, unsound


def _rows(connection: sqlite3.Connection) -> Iterator[tuple[object, ...]]:
    yield from connection.execute(_RUNS)


def _checked(row: tuple[object, ...]) -> Placed | None:
    desk, number, chain = row[:3]
    if not (isinstance(desk, str) and type(number) is int and isinstance(chain, bytes)):
        return None
    try:
        stored, _ = from_row(row[3:])
        change = received(
            stored.text, stored.salt if stored.value is not None else None, stored.value, stored.digest
        )
    except (Unsound, ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return None
    return Placed(desk, number, chain, change)


def _continues(one: Placed, ends: dict[int, set[bytes]], office: str) -> bool:
    before = ends[one.number - 1] if one.number > 1 else {chain_root(office, one.desk)}
    return any(chain_next(link, one.change.leaf) == one.chain for link in before)


def _writable(path: Path) -> bool:
    """Say whether a write-ahead log stands beside the file, which only a writing connection may read."""
    return path.with_name(path.name + "-wal").exists()
