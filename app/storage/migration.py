"""The steps from an empty file to today's layout, each applied once and recorded in the file.

Entity tables are not made here: they grow from the declarations (``schema.py``).
"""

from __future__ import annotations

from itertools import islice
from sqlite3 import Connection
from typing import Final

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from app.journal.canon import chain_next, chain_root
from app.storage.chain_reading import CHANGES, Run, places, read_runs
from app.storage.journal_row import from_row

_SHARING: Final = """
CREATE TABLE waiting(change BLOB PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE claim(series TEXT NOT NULL, number INTEGER NOT NULL, used INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY(series, number)) WITHOUT ROWID;
CREATE TABLE series(name TEXT PRIMARY KEY, wanted INTEGER NOT NULL) WITHOUT ROWID;
"""
MIGRATIONS: Final = Migrations("praktikum")

_JOURNAL: Final = """
CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE desk(n INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE act(n INTEGER PRIMARY KEY, batch TEXT NOT NULL, stamp INTEGER NOT NULL, time TEXT NOT NULL,
    who TEXT NOT NULL, version INTEGER NOT NULL);
CREATE INDEX act_batch ON act(batch);
CREATE TABLE shape(n INTEGER PRIMARY KEY, op TEXT NOT NULL, entity TEXT NOT NULL, fields TEXT NOT NULL,
    UNIQUE(op, entity, fields));
CREATE TABLE change(n INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, act INTEGER NOT NULL,
    shape INTEGER NOT NULL, record BLOB, owner BLOB, refs TEXT, salt BLOB, value TEXT, digest BLOB, lost TEXT,
    spent INTEGER NOT NULL DEFAULT 0, raw TEXT);
CREATE INDEX change_record ON change(record, spent) WHERE record IS NOT NULL;
CREATE INDEX change_act ON change(act);
CREATE TABLE run(n INTEGER PRIMARY KEY, desk INTEGER NOT NULL, first INTEGER NOT NULL, last INTEGER NOT NULL,
    change INTEGER NOT NULL, opening BLOB NOT NULL, closing BLOB NOT NULL);
CREATE INDEX run_last ON run(desk, last);
CREATE TABLE pending(id BLOB NOT NULL, record TEXT NOT NULL, cell TEXT NOT NULL,
    PRIMARY KEY(id, record, cell)) WITHOUT ROWID;
CREATE TABLE erased(target TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE dead(record TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE question(record TEXT NOT NULL, field TEXT NOT NULL, entity TEXT NOT NULL,
    PRIMARY KEY(record, field)) WITHOUT ROWID;
CREATE TABLE remembered(key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""


@MIGRATIONS()
def journal_tables(database: Database) -> None:
    """Make the tables of the journal."""
    for statement in _JOURNAL.split(";"):
        if statement.strip():
            database.conn.execute(statement)


@MIGRATIONS()
def links_before(database: Database) -> None:
    """Keep with each run the link before it, so that what stands behind a gap can be passed on."""
    connection = database.conn
    connection.execute("ALTER TABLE run ADD COLUMN before BLOB NOT NULL DEFAULT x''")
    office = connection.execute("SELECT value FROM meta WHERE key='office'").fetchone()
    if office is None:
        return
    for run in read_runs(connection):
        leaf = from_row(connection.execute(CHANGES, (run.change, run.change)).fetchone())[0].leaf
        known = [chain_root(office[0], run.desk)] if run.first == 1 else _links_at(connection, run)
        for link in known:
            if chain_next(link, leaf) == run.opening:
                connection.execute("UPDATE run SET before=? WHERE n=?", (link, run.n))


def _links_at(connection: Connection, run: Run) -> list[bytes]:
    """Return the links after the number before a run, in the runs that hold that number."""
    number = run.first - 1
    holding = read_runs(connection, "WHERE d.name=? AND r.first<=? AND r.last>=?", (run.desk, number, number))
    return [next(islice(places(connection, one), number - one.first, None))[0] for one in holding]


@MIGRATIONS()
def sharing_tables(database: Database) -> None:
    """Keep what a shared office needs: erasures that wait for a yes, numbers in reserve."""
    for statement in _SHARING.split(";"):
        if statement.strip():
            database.conn.execute(statement)


def apply_pending(database: Database) -> None:
    """Apply the steps a file lacks; each is one transaction with its record."""
    MIGRATIONS.apply(database)
