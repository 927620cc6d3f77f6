"""Taking in another copy of the office: any copy, in any order, any number of times, same result."""

from __future__ import annotations

import os
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, Final

from attrs import frozen

from app.collection import collection_paused
from app.errors import Refused
from app.journal.canon import BREAKING_VERSION, chain_next, chain_root
from app.journal.carrier import Run as Carried
from app.journal.change import LIFE, Change, Unsound, received
from app.storage.arrival import Arrival
from app.storage.chain_reading import CHANGES, LONGEST, RUNS, Run
from app.storage.chain_table import Linked
from app.storage.file import OfficeFile, damaged, inspect
from app.storage.journal_reading import JournalReading
from app.storage.journal_row import from_row
from app.storage.journal_table import JournalTable
from app.storage.projection import Projection
from app.storage.shown import read_records
from app.storage.store import Store
from app.storage.work import Touched
from app.text import Text
from app.ulid import is_ulid

_OTHER_OFFICE = Text(
    en="{path} belongs to another office. Nothing was taken in.",
    sv="{path} hör till ett annat kontor. Inget har hämtats in.",
    nb="{path} tilhører et annet kontor. Ingenting er hentet inn.",
    da="{path} tilhører et andet kontor. Intet er hentet ind.",
)
MOST_UNASKED: Final = 50
"""More people than so many are erased at once only after a person's yes at each desk."""
_DESK: Final = re.compile(r"[0-9a-f]{16}", re.ASCII)
_MOST: Final = 2**53
"""Numbers of places and rows stay under this; a higher one in a file is damage."""


@frozen(kw_only=True)
class Merged:
    """What a merge brought: changes that were new here, and those that did not fit and were left out."""

    taken: int
    unsound: int
    questions: int
    touched: tuple[Touched, ...] = ()


@frozen
class Placed:
    """A change and its place in a desk's chain: its number and the link it follows."""

    desk: str
    number: int
    before: bytes
    change: Change


@frozen(kw_only=True)
class Taken:
    """What was taken in: how many changes were new, which records they touched, what was erased by them."""

    new: int
    touched: tuple[Touched, ...] = ()
    erased: bool = False


def merge(store: Store, other: Path) -> Merged:
    """Take in every change another office file holds; a file of another office is refused."""
    placed, unsound = read_chains(other, str(store.reading.meta("office")))
    before = len(store.records.questions())
    with store.file.transaction() as connection:
        taken = take_in(connection, placed, Projection(connection, store.language))
    if taken.erased:
        store.scrub()
    questions = max(len(store.records.questions()) - before, 0)
    return Merged(taken=taken.new, unsound=unsound, questions=questions, touched=taken.touched)


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


def placed_of(run: Carried) -> list[Placed]:
    """Return the changes of a carrier with their places."""
    with collection_paused():
        return [
            Placed(run.desk, number, link, change)
            for number, (link, change) in enumerate(zip(run.links, run.changes, strict=False), run.first)
        ]


def take_in(connection: sqlite3.Connection, placed: Sequence[Placed], projection: Projection) -> Taken:
    """Take changes and places into an office, in the caller's transaction."""
    with collection_paused():
        return _take_in(connection, placed, projection)


def _take_in(connection: sqlite3.Connection, placed: Sequence[Placed], projection: Projection) -> Taken:
    journal = JournalTable(connection)
    linked = list(_linked(placed))
    _leave_desk_if_continued(journal, [one for one, _ in linked])
    arrived = Arrival(connection).take([one.change for one in placed])
    for one, changes in linked:
        journal.place(one, [arrived.rows[change.leaf[:16]] for change in changes])
    _note_versions(journal, placed)
    touched: dict[str, set[str]] = defaultdict(set)
    for change in arrived.new:
        touched[change.header.record].update(change.header.cells)
    targets = _obeyed(connection, [change for change in arrived.new if change.header.targets])
    for record in journal.blank(targets):
        touched[record].add(LIFE)
    touched.pop("", None)
    known = read_records(connection, touched)
    projection.show(known)
    projection.forget(targets)
    if targets:
        journal.set_meta("scrub", 1)
    changed = (Touched(f.entity, r, tuple(sorted(touched[r]))) for r, f in known.items())
    return Taken(new=len(arrived.new), touched=tuple(changed), erased=bool(targets))


def obey(store: Store, targets: Iterable[str]) -> None:
    """Erase what is known to be erased elsewhere: told by a person's yes, or by an older copy's successor."""
    wanted = set(targets) - store.reading.targets()
    if not wanted:
        return
    with store.file.transaction() as connection:
        journal, projection = JournalTable(connection), Projection(connection, store.language)
        projection.show(journal.reading.folded(journal.blank(wanted)))
        projection.forget(wanted)
        journal.set_meta("scrub", 1)
    store.scrub()


def waiting_erasures(store: Store) -> list[Change]:
    """Return the erasures of more people than are erased unasked: they wait for a person's yes here."""
    rows = store.file.connection.execute("SELECT change FROM waiting ORDER BY change").fetchall()
    return [*store.reading.some(row[0].hex() for row in rows).values()]


def agree(store: Store) -> None:
    """Say yes to the erasures that wait."""
    obey(store, {target for change in waiting_erasures(store) for target in change.header.targets})
    with store.file.transaction() as connection:
        connection.execute("DELETE FROM waiting")


def _obeyed(connection: sqlite3.Connection, erasures: Sequence[Change]) -> set[str]:
    """Return the targets of erasures; of too many people at once none, they are put by for a yes."""
    targets = {target for change in erasures for target in change.header.targets}
    if sum(map(is_ulid, targets)) <= MOST_UNASKED:
        return targets
    ids = [(bytes.fromhex(change.id),) for change in erasures]
    connection.executemany("INSERT OR IGNORE INTO waiting VALUES(?)", ids)
    return set()


def _linked(placed: Sequence[Placed]) -> Iterator[tuple[Linked, Sequence[Change]]]:
    """Yield what follows one another in a chain, together with its changes."""
    start = 0
    links = [chain_next(one.before, one.change.leaf) for one in placed]
    for turn, (link, one) in enumerate(zip(links, placed, strict=True), 1):
        follows = (one.desk, one.number + 1, link)
        if turn < len(placed) and (placed[turn].desk, placed[turn].number, placed[turn].before) == follows:
            continue
        first = placed[start]
        linked = Linked(first.desk, first.number, first.before, tuple(links[start:turn]))
        yield linked, [p.change for p in placed[start:turn]]
        start = turn


def _note_versions(journal: JournalTable, placed: Iterable[Placed]) -> None:
    """Keep the highest stamp, and that a newer program has written here."""
    stamp, version = 0, 0
    for one in placed:
        stamp, version = max(stamp, one.change.header.stamp), max(version, one.change.header.version)
    if stamp > int(journal.reading.meta("stamp", 0)):
        journal.set_meta("stamp", stamp)
    if version > BREAKING_VERSION:
        journal.set_meta("newer", version)


def _leave_desk_if_continued(journal: JournalTable, every: Iterable[Linked]) -> None:
    """Take a new desk id when what arrives under this desk's own was not written here."""
    me = str(journal.reading.meta("desk"))
    if not all(journal.holds(one) for one in every if one.desk == me):
        journal.renew_desk(os.urandom(8).hex())


def _sound_places(connection: sqlite3.Connection, office: str) -> tuple[list[Placed], int]:
    ends: dict[str, dict[int, set[bytes]]] = defaultdict(lambda: defaultdict(set))
    found: list[Placed] = []
    unsound = 0
    columns = {row[1] for row in connection.execute("PRAGMA table_info(run)")}
    query = RUNS if "before" in columns else RUNS.replace("r.before", "x''")
    for row in connection.execute(f"{query} ORDER BY d.name, r.first, r.n"):
        run = _checked_run(row)
        if run is None:
            unsound += 1
            continue
        before = ends[run.desk][run.first - 1] if run.first > 1 else {chain_root(office, run.desk)}
        sound, closing = _sound_part(connection, run, before | ({run.before} if run.first > 1 else set()))
        unsound += run.length - len(sound)
        found += sound
        for number, link in enumerate([one.before for one in sound[1:]] + [closing], run.first):
            ends[run.desk][number].add(link)
    return found, unsound


def _checked_run(row: Sequence[Any]) -> Run | None:
    if [type(one) for one in row] != [int, str, int, int, int, bytes, bytes, bytes]:
        return None
    run = Run(*row)
    fits = all(0 < number < _MOST for number in (run.first, run.last, run.change))
    return run if fits and 0 < run.length <= LONGEST and _DESK.fullmatch(run.desk) else None


def _sound_part(connection: sqlite3.Connection, run: Run, befores: set[bytes]) -> tuple[list[Placed], bytes]:
    """Return the places of a run up to the first that does not fit, and the link after them."""
    found: list[Placed] = []
    link = b""
    for row in connection.execute(CHANGES, (run.change, run.next_change - 1)):
        change = _checked(row)
        if change is None:
            break
        before = link or next((b for b in befores if chain_next(b, change.leaf) == run.opening), b"")
        if not before:
            break
        found.append(Placed(run.desk, run.first + len(found), before, change))
        link = chain_next(before, change.leaf)
    return ([], b"") if len(found) == run.length and link != run.closing else (found, link)


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
