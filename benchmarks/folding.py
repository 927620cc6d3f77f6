"""What another desk costs: a whole office taken in, a time offline brought home, a year kept.

Taken in is measured from the bytes of the carriers until every list shows everything: unpacked, checked, in
the journal, every record's row and words written, each carrier in a transaction of its own. Beside it stands
SQLite alone, with the same changes as rows of id, header and value.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Final

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from app.journal.carrier import unpack  # noqa: E402 - the line above finds it
from app.journal.change import Change  # noqa: E402
from app.storage.journal_table import JournalTable  # noqa: E402
from app.storage.merging import placed_of, take_in  # noqa: E402
from app.storage.projection import Projection  # noqa: E402
from app.storage.store import Store, create_store  # noqa: E402
from app.ulid import RANDOM_BYTES, ulids  # noqa: E402
from benchmarks._bench import Act, Side, in_turns, row  # noqa: E402
from benchmarks._carriers import CHANGES_A_CARRIER, Carrier, Desks, carriers  # noqa: E402
from benchmarks._ordinary_work import YEAR, OrdinaryWork, Save  # noqa: E402
from benchmarks._people import people  # noqa: E402

CHANGES: Final = 500_000
PERSONS: Final = 20_000
OFFLINE: Final = 600
ROUNDS: Final = 3
_OFFICE: Final = "0f1e2d3c4b5a6978"
_EDITED: Final = ("title", "phone", "email", "preferred_name")
_Row = tuple[str, str, str | None]


def main() -> None:
    """Print every figure."""
    folding()
    homecoming()
    year()


def folding() -> None:
    """Take 500,000 changes into an empty office, desk after desk, as a folder is read."""
    made = list(islice(Desks(_OFFICE).changes(OrdinaryWork().saves(CHANGES)), CHANGES))
    packed = sorted(carriers(_OFFICE, made), key=_place)
    rows = [_row(change) for _, change in made]
    del made
    found = in_turns({"ours": lambda folder: _taking(folder, (), packed), "bare": _bare(rows)}, 1)
    ours, bare = found["ours"], found["bare"]
    row(
        f"folding {CHANGES:,} changes of six desks, in carriers of {CHANGES_A_CARRIER:,}:"
        " unpacked, checked, journalled, all lists up to date",
        f"{ours.cpu:.1f} s ({ours.wall:.1f} s on the clock)",
        f"SQLite alone inserts id, header and value: {bare.cpu:.2f} s ({bare.wall:.2f} s on the clock)",
        f"{ours.cpu / bare.cpu:.1f}", "≤ 30 s",
    )  # fmt: skip


def homecoming() -> None:
    """Take in 600 edits made offline, one carrier, into an office of 20,000 people."""
    begun, edits = list(_begun()), random.Random(4)
    offline = [
        Save(1, "person", one.record, {edits.choice(_EDITED): f"v{n}@office.example"}, begins=False)
        for n, one in enumerate(edits.choices(begun, k=OFFLINE))
    ]
    desks = Desks(_OFFICE)
    known = carriers(_OFFICE, desks.changes(begun))
    made = list(desks.changes(offline))
    packed = carriers(_OFFICE, made)
    sides = {"ours": lambda folder: _taking(folder, known, packed), "bare": _bare([_row(c) for _, c in made])}
    found = in_turns(sides, ROUNDS)
    ours, bare = found["ours"], found["bare"]
    row(
        f"bringing {OFFLINE} offline edits home into an office of {PERSONS:,} people, all lists up to date",
        f"{ours.wall:.2f} s on the clock",
        f"SQLite alone inserts id, header and value: {bare.wall:.3f} s on the clock",
        f"{ours.wall / bare.wall:.0f}", "≤ 3 s",
    )  # fmt: skip


def year() -> None:
    """Count the bytes a change of a year's ordinary saves, each a save of its own."""
    with tempfile.TemporaryDirectory() as folder:
        store = _new_store(Path(folder))
        store.file.connection.execute("PRAGMA synchronous=OFF")
        for save in OrdinaryWork().saves(YEAR):
            with store.work() as work:
                if save.begins:
                    work.add(save.entity, save.values, save.record)
                else:
                    work.set(save.entity, save.record, **save.values)
        rows = [_row(change) for change in store.reading.every()]
        store.close()
        _bare(rows)(Path(folder))()
        ours, bare = (path.stat().st_size / len(rows) for path in (store.path, Path(folder) / "bare.db"))
    row(
        f"size of the file, a year of six people: {YEAR:,} saves, begun and changed",
        f"{ours:.0f} bytes a change", f"SQLite alone with id, header and value: {bare:.0f}",
        f"{ours / bare:.2f}", "≤ 600",
    )  # fmt: skip


def _taking(folder: Path, known: Iterable[Carrier], packed: Iterable[Carrier]) -> Act:
    """Return the taking in of carriers, by an office that has taken in others."""
    store = _new_store(folder)
    _take(store, known)

    def act() -> None:
        _take(store, packed)
        store.close()

    return act


def _take(store: Store, every: Iterable[Carrier]) -> None:
    for name, packed in every:
        placed = placed_of(unpack(name, packed, _OFFICE))
        with store.file.transaction() as connection:
            take_in(connection, placed, Projection(connection, store.language))


def _bare(rows: Sequence[_Row]) -> Side:
    """Return the plain way to keep rows: one table, one transaction, a write-ahead log."""

    def ready(folder: Path) -> Act:
        connection = sqlite3.connect(folder / "bare.db")
        connection.execute("PRAGMA journal_mode=WAL")
        connection.execute("CREATE TABLE change(id TEXT PRIMARY KEY, header TEXT, value TEXT)")

        def act() -> None:
            with connection:
                connection.executemany("INSERT INTO change VALUES(?,?,?)", rows)
            connection.close()

        return act

    return ready


def _begun() -> Iterator[Save]:
    ids = ulids(1_787_000_000_000, random.Random(3).randbytes(RANDOM_BYTES), PERSONS)
    for record, values in zip(ids, people(PERSONS), strict=True):
        yield Save(0, "person", record, values, begins=True)


def _new_store(folder: Path) -> Store:
    store = create_store(folder / "office.praktikum", who="AL", language="sv")
    with store.file.transaction() as connection:
        JournalTable(connection).set_meta("office", _OFFICE)
    return store


def _place(carrier: Carrier) -> tuple[str, int]:
    desk, first, *_ = carrier[0].split("-")
    return desk, int(first)


def _row(change: Change) -> _Row:
    return change.id, change.text, change.value


if __name__ == "__main__":
    main()
