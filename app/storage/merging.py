"""Taking in another copy of the office: any copy, in any order, any number of times, same result."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from app.errors import Refused
from app.journal.canon import BREAKING_VERSION, chain_next, chain_root
from app.journal.change import Change, Unsound, received
from app.storage.chain_reading import CHANGES, LONGEST, RUNS, Run
from app.storage.file import OfficeFile, damaged, inspect
from app.storage.journal_reading import JournalReading
from app.storage.journal_row import from_row
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
_MOST: Final = 2**53
"""Numbers of places and rows stay under this; a higher one in a file is damage."""


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
    except (sqlite3.Error, UnicodeDecodeError) as error:
        raise damaged(path, str(error)) from error
    finally:
        file.close()


def take_in(connection: sqlite3.Connection, placed: list[Placed], projection: Projection) -> tuple[int, bool]:
    """Take changes and places into an office, in the caller's transaction: how many new, any erasure."""
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
        cloned |= journal.link(one.desk, one.number, one.chain, one.change) and one.desk == me
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
    for row in connection.execute(f"{RUNS} ORDER BY d.name, r.first, r.n"):
        run = _checked_run(row)
        if run is None:
            unsound += 1
            continue
        before = ends[run.desk][run.first - 1] if run.first > 1 else {chain_root(office, run.desk)}
        sound = _sound_part(connection, run, before)
        unsound += run.length - len(sound)
        found += sound
        for one in sound:
            ends[one.desk][one.number].add(one.chain)
    return found, unsound


def _checked_run(row: Sequence[Any]) -> Run | None:
    if [type(one) for one in row] != [int, str, int, int, int, bytes, bytes]:
        return None
    run = Run(*row)
    fits = all(0 < number < _MOST for number in (run.first, run.last, run.change))
    return run if fits and 0 < run.length <= LONGEST else None


def _sound_part(connection: sqlite3.Connection, run: Run, before: set[bytes]) -> list[Placed]:
    """Return the places of a run up to the first that does not fit; none where the links do not."""
    found: list[Placed] = []
    for row in connection.execute(CHANGES, (run.change, run.next_change - 1)):
        change = _checked(row)
        if change is None:
            break
        if found:
            link = chain_next(found[-1].chain, change.leaf)
        elif any(chain_next(end, change.leaf) == run.opening for end in before):
            link = run.opening
        else:
            break
        found.append(Placed(run.desk, run.first + len(found), link, change))
    return [] if len(found) == run.length and found[-1].chain != run.closing else found


def _checked(row: Sequence[object]) -> Change | None:
    try:
        stored, _ = from_row(row)
        change = received(
            stored.text, stored.salt if stored.value is not None else None, stored.value, stored.digest
        )
    except (Unsound, ValueError, TypeError, AttributeError, KeyError, RecursionError):
        return None
    return change if change.id == stored.id else None


def _writable(path: Path) -> bool:
    """Say whether a write-ahead log stands beside the file, which only a writing connection may read."""
    return path.with_name(path.name + "-wal").exists()
