"""What the journal costs: a bulk write, one save, and bytes a change, beside SQLite without a journal."""

from __future__ import annotations

import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import sqlite_utils

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from app.domain.catalogue import entity_named  # noqa: E402 - the line above finds it
from app.services import editing  # noqa: E402
from app.services.office import Office  # noqa: E402
from app.storage.intake import Columns, Intake, intake_of  # noqa: E402
from app.storage.journal_table import JournalTable  # noqa: E402
from app.storage.store import Store, create_store  # noqa: E402
from benchmarks._bench import Act, in_turns, row  # noqa: E402
from benchmarks._people import people  # noqa: E402

BULK = 100_000
SAVES = 1_000
MIX = (20_000, 80_000)
FIELDS = ("title", "phone", "email", "preferred_name")


def main() -> None:
    """Print every figure."""
    bulk()
    single_saves()
    size()


def bulk() -> None:
    """Write many new records: cleaned, journalled, searchable and in order of names."""
    rows = people(BULK)
    spent: list[float] = []

    def ours(folder: Path) -> Act:
        store = new_store(folder)

        def act() -> None:
            with clocked("begin", spent), store.work() as work:
                work.add_many("person", rows)
            store.close()

        return act

    def alone(folder: Path) -> Act:
        store = new_store(folder)
        columns = intake_of(entity_named("person")).columns(rows)

        def act() -> None:
            with changes_and_rows_alone(columns), store.work() as work:
                work.add_many("person", rows)
            store.close()

        return act

    def bare(folder: Path) -> Act:
        table = sqlite_utils.Database(folder / "bare.db").table("person")
        return lambda: table.insert_all(rows)

    found = in_turns({"ours": ours, "alone": alone, "bare": bare}, 3)
    us = {name: costs.cpu / BULK * 1e6 for name, costs in found.items()}
    _tell_bulk(us, statistics.median(spent) / BULK * 1e6)


def _tell_bulk(us: dict[str, float], journal: float) -> None:
    """Print the rows of the bulk write; all in microseconds a record."""
    row(
        f"bulk write, {BULK:,} new records, journalled: changes and rows", f"{us['alone']:.1f} µs a record",
        f"`insert_all` of the bare rows {us['bare']:.1f} µs", f"{us['alone'] / us['bare']:.1f}", "≤ 3",
    )  # fmt: skip
    row(
        f"bulk write, {BULK:,} new records, also cleaned and searchable", f"{us['ours']:.1f} µs a record",
        f"`insert_all` of the bare rows {us['bare']:.1f} µs", f"{us['ours'] / us['bare']:.1f}", "≤ 3",
    )  # fmt: skip
    row(
        "bulk write, the journal's share", f"{journal:.1f} µs a record",
        f"all in all {us['ours']:.1f} µs", f"{journal / us['ours']:.2f}",
    )  # fmt: skip


def single_saves() -> None:
    """Save one field, in an office of many, beside a bare UPDATE; with and without the disk's own sync."""
    with tempfile.TemporaryDirectory() as folder:
        store = new_store(Path(folder))
        with store.work() as work:
            ids = work.add_many("person", people(BULK))
        office = Office(store, lambda: datetime.now(UTC))
        table = bare_table(Path(folder), ids)
        for sync, aim in (("OFF", "≤ 2 ms"), ("FULL", "≤ 10 ms")):
            spent: list[float] = []
            for connection in (store.file.connection, table):
                connection.execute(f"PRAGMA synchronous={sync}")
            with clocked("append", spent):
                mine, bare = saves_in_turns(office, table, ids)
            name = f"one save on the clock, {BULK:,} records, synchronous={sync}"
            row(name, f"{mine * 1e3:.2f} ms", f"bare `UPDATE` {bare * 1e3:.3f} ms", f"{mine / bare:.1f}", aim)
            share = statistics.median(spent)
            row(
                f"{name}, the journal's share", f"{share * 1e3:.2f} ms", f"all in all {mine * 1e3:.2f} ms",
                f"{share / mine:.2f}",
            )  # fmt: skip
        table.close()
        store.close()


def saves_in_turns(office: Office, table: sqlite3.Connection, ids: list[str]) -> tuple[float, float]:
    """Return median seconds on the clock of a save and of a bare UPDATE with its commit."""
    dice = random.Random(2)
    mine: list[float] = []
    bare: list[float] = []
    for turn in range(SAVES):
        person, field, value = dice.choice(ids), dice.choice(FIELDS), f"v{turn}@office.example"
        began = time.perf_counter()
        editing.change(office, "person", person, {field: value})
        mine.append(time.perf_counter() - began)
        began = time.perf_counter()
        table.execute(f'UPDATE person SET "{field}"=? WHERE id=?', (value, person))  # noqa: S608 - own names
        bare.append(time.perf_counter() - began)
    return statistics.median(mine), statistics.median(bare)


def size() -> None:
    """Count the bytes of the file a change."""
    for new, edits in ((BULK, 0), MIX):
        with tempfile.TemporaryDirectory() as folder:
            store = new_store(Path(folder))
            with store.work() as work:
                ids = work.add_many("person", people(new))
            store.file.connection.execute("PRAGMA synchronous=OFF")
            dice = random.Random(3)
            for turn in range(edits):
                with store.work() as work:
                    work.set("person", dice.choice(ids), **{dice.choice(FIELDS): f"v{turn}@office.example"})
            changes = store.reading.count()
            store.close()
            each = store.path.stat().st_size / changes
        what = f"{new:,} new records" + (f" and {edits:,} saves of one field" if edits else "")
        row(f"size of the file, {what}", f"{each:.0f} bytes a change", f"{changes:,} changes", "–", "≤ 600")


def new_store(folder: Path) -> Store:
    """Return an empty office."""
    return create_store(folder / "office.praktikum", who="AL", language="sv")


def bare_table(folder: Path, ids: list[str]) -> sqlite3.Connection:
    """Return a connection to the same people in one table, with an id and nothing else."""
    path = folder / "bare.db"
    rows: list[dict[str, Any]] = [
        {"id": one, "preferred_name": None, **values}
        for one, values in zip(ids, people(len(ids)), strict=True)
    ]
    sqlite_utils.Database(path).table("person").insert_all(rows, pk="id")
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    return connection


@contextmanager
def changes_and_rows_alone(columns: Columns) -> Iterator[None]:
    """Leave out meanwhile what is no part of journalling: cleaning and the search index."""
    spec, plain = entity_named("person"), Intake.columns
    searched = spec.searched
    Intake.columns = lambda _self, _rows: columns  # type: ignore[method-assign, assignment]
    vars(spec)["searched"] = ()
    try:
        yield
    finally:
        Intake.columns = plain  # type: ignore[method-assign]
        vars(spec)["searched"] = searched


@contextmanager
def clocked(verb: str, spent: list[float]) -> Iterator[None]:
    """Note the seconds each call of a verb of the journal takes meanwhile."""
    plain: Callable[..., None] = getattr(JournalTable, verb)

    def watched(self: JournalTable, *given: Any) -> None:
        began = time.perf_counter()
        plain(self, *given)
        spent.append(time.perf_counter() - began)

    setattr(JournalTable, verb, watched)
    try:
        yield
    finally:
        setattr(JournalTable, verb, plain)


if __name__ == "__main__":
    main()
