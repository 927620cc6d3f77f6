"""Appending to the journal: own changes sealed and chained, changes from elsewhere taken in.

A row keeps ``lost``, the cells in which another change replaced it; ``spent`` says all are. So a
new record costs one row a group, and a record is read from its changes that are not spent.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Mapping, Sequence

from app.journal.canon import BREAKING_VERSION, STAMP_CAP, value_digest
from app.journal.change import Change, Header
from app.journal.draft import Draft
from app.journal.seal import SALT, Act, Beginnings, Sealer
from app.storage.chain_table import ChainTable
from app.storage.journal_reading import JournalReading
from app.storage.journal_row import (
    INSERT,
    INSERT_BEGINNING,
    act_of,
    beginning_rows,
    cells_of,
    is_spent,
    sealed_row,
    to_row,
)
from app.ulid import packed

Entropy = Callable[[int], bytes]
"""A source of random bytes, as ``os.urandom``."""


class JournalTable:
    """Writing the journal inside a transaction of the caller."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on one connection; the numbers of acts and shapes are remembered as they are met."""
        self._db = connection
        self._shapes: dict[tuple[str, str, tuple[str, ...]], int] = {}
        self._acts: dict[Act, int] = {}
        self._chains = ChainTable(connection)
        self.reading = JournalReading(connection)

    def set_meta(self, key: str, value: str | int) -> None:
        """Keep a setting of the file."""
        self._db.execute("INSERT OR REPLACE INTO meta VALUES(?,?)", (key, value))

    def next_stamp(self) -> int:
        """Return one more than the highest stamp seen, and keep it."""
        stamp = min(int(self.reading.meta("stamp", 0)) + 1, STAMP_CAP)
        self.set_meta("stamp", stamp)
        return stamp

    def append(self, drafts: Sequence[Draft], act: Act, desk: str, entropy: Entropy) -> None:
        """Seal drafts as this desk's next changes."""
        salts = _cut(entropy(SALT * len(drafts)))
        sealer, act_n, first = Sealer(act), self._act(act), self._next_row()
        sealed = [sealer.seal(draft, salt) for draft, salt in zip(drafts, salts, strict=True)]
        rows = [
            sealed_row(n, act_n, self._shape(one.draft.op, one.draft.entity, one.fields), one)
            for n, one in enumerate(sealed, first)
        ]
        self._db.executemany(INSERT, rows)
        self._chains.append(desk, first, [one.leaf for one in sealed])
        for draft in drafts:
            if draft.replaces:
                self._lose(draft.record, draft.replaces)

    def begin(self, every: Iterable[Beginnings], act: Act, desk: str, entropy: Entropy) -> None:
        """Seal the beginnings of new records as this desk's next changes: the bulk way."""
        sealer, act_n, first = Sealer(act), self._act(act), self._next_row()
        chained: list[bytes] = []
        for alike in every:
            salts = _cut(entropy(SALT * len(alike.records)))
            leaves, values = sealer.begin(alike, salts)
            shape = self._shape(alike.op, alike.entity, alike.fields)
            rows = beginning_rows(first + len(chained), act_n, shape, alike, salts, leaves, values)
            self._db.executemany(INSERT_BEGINNING, rows)
            chained += leaves
        self._chains.append(desk, first, chained)

    def take(self, change: Change) -> bool:
        """Take in one change from elsewhere; return whether it brought something new."""
        row = self._db.execute(
            "SELECT n, value, digest FROM change WHERE id=?", (bytes.fromhex(change.id),)
        ).fetchone()
        if row is not None:
            return self._fill(row, change)
        header = change.header
        lost = self._arrived(change.id, header)
        covered = self._is_covered(change)
        if covered and header.op == "new":
            self._db.execute("INSERT OR IGNORE INTO dead VALUES(?)", (header.record,))
        kept = change.blanked() if covered else change
        self._db.execute(
            INSERT,
            to_row(
                self._next_row(),
                self._act(act_of(header)),
                self._shape(header.op, header.entity, header.fields),
                kept,
                lost,
            ),
        )
        if header.version <= BREAKING_VERSION:
            self._lose(header.record, header.replaces)
        if header.stamp > int(self.reading.meta("stamp", 0)):
            self.set_meta("stamp", header.stamp)
        return True

    def link(self, desk: str, number: int, before: bytes, change: Change) -> bool:
        """Note that a change follows a link in a desk's chain; return whether that was new."""
        key = bytes.fromhex(change.id)
        n = self._db.execute("SELECT n FROM change WHERE id=?", (key,)).fetchone()[0]
        return self._chains.place(desk, number, before, n, change)

    def stands(self, desk: str, number: int, before: bytes, change: Change) -> bool:
        """Say whether a change stands at this place of a desk's chain."""
        row = self._db.execute("SELECT n FROM change WHERE id=?", (bytes.fromhex(change.id),)).fetchone()
        return row is not None and self._chains.holds(desk, number, before, row[0], change)

    def tip(self, desk: str) -> tuple[int, bytes]:
        """Return number and link of a desk's last change."""
        return self._chains.tip(desk)

    def begin_office(self, office: str, desk: str) -> None:
        """Become another office: all changes stand in one chain of a new desk."""
        for table in ("run", "desk"):
            self._db.execute(f'DELETE FROM "{table}"')
        self._db.execute("DELETE FROM meta WHERE key='published'")
        self.set_meta("office", office)
        self.set_meta("desk", desk)
        self._chains = ChainTable(self._db)
        leaves = [change.leaf for change in self.reading.every()]
        if leaves:
            first = int(self._db.execute("SELECT min(n) FROM change").fetchone()[0])
            self._chains.append(desk, first, leaves)

    def renew_desk(self, name: str) -> None:
        """Write under a new desk from now on; what was not published yet is linked under it."""
        published = self.reading.meta("published")
        if published is not None:
            self._chains.renew(str(self.reading.meta("desk")), name, int(published))
            self.set_meta("published", 0)
        self._db.execute("DELETE FROM claim WHERE used=0")
        self.set_meta("desk", name)

    def blank(self, targets: Iterable[str]) -> set[str]:
        """Take the values of all that targets cover, for ever; return the records touched."""
        touched: set[str] = set()
        for target in targets:
            self._db.execute("INSERT OR IGNORE INTO erased VALUES(?)", (target,))
            mention = len(target) == 32  # noqa: PLR2004 - a change's id, else a record's
            value = bytes.fromhex(target) if mention else packed(target)
            where = "c.id=?1" if mention else "(c.record=?1 OR c.owner=?1)"
            for change in list(self.reading.every(where, [value])):
                touched.add(change.header.record)
                self._take_value(change)
                if not mention and (change.header.record == target or change.header.op == "new"):
                    self._db.execute("INSERT OR IGNORE INTO dead VALUES(?)", (change.header.record,))
        return touched - {""}

    def withhold(self, changes: Iterable[Change]) -> set[str]:
        """Take the values of changes that this desk may not carry; return the records touched."""
        touched: set[str] = set()
        for change in changes:
            self._take_value(change)
            touched.add(change.header.record)
        return touched - {""}

    def _take_value(self, change: Change) -> None:
        if change.value is not None:
            self._db.execute(
                "UPDATE change SET digest=?, salt=NULL, value=NULL WHERE id=?",
                (change.digest, bytes.fromhex(change.id)),
            )

    def _next_row(self) -> int:
        return int(self._db.execute("SELECT coalesce(max(n), 0) + 1 FROM change").fetchone()[0])

    def _act(self, act: Act) -> int:
        if act not in self._acts:
            values = (act.batch, act.stamp, act.time, act.who, act.version)
            find = "SELECT n FROM act WHERE batch=? AND stamp=? AND time=? AND who=? AND version=?"
            row = self._db.execute(find, values).fetchone()
            if row is None:
                add = "INSERT INTO act(batch, stamp, time, who, version) VALUES(?,?,?,?,?) RETURNING n"
                row = self._db.execute(add, values).fetchone()
            self._acts[act] = int(row[0])
        return self._acts[act]

    def _shape(self, op: str, entity: str, fields: tuple[str, ...]) -> int:
        found = self._shapes.get((op, entity, fields))
        if found is None:
            key = (op, entity, ",".join(fields))
            self._db.execute("INSERT OR IGNORE INTO shape(op, entity, fields) VALUES(?,?,?)", key)
            find = "SELECT n FROM shape WHERE op=? AND entity=? AND fields=?"
            found = self._shapes[op, entity, fields] = int(self._db.execute(find, key).fetchone()[0])
        return found

    def _lose(self, record: str, replaces: Mapping[str, tuple[str, ...]]) -> None:
        for cell, ids in replaces.items():
            for change_id in ids:
                self._lose_one(record, cell, bytes.fromhex(change_id))

    def _lose_one(self, record: str, cell: str, key: bytes) -> None:
        row = self._db.execute(
            "SELECT c.lost, c.record, s.op, s.fields FROM change c JOIN shape s ON s.n=c.shape WHERE c.id=?",
            (key,),
        ).fetchone()
        if row is None:
            self._db.execute("INSERT OR IGNORE INTO pending VALUES(?,?,?)", (key, record, cell))
            return
        cells = cells_of(row[2], row[3])
        if row[1] == packed(record) and cell in cells:
            lost = sorted({*json.loads(row[0] or "[]"), cell})
            self._db.execute(
                "UPDATE change SET lost=?, spent=? WHERE id=?", (json.dumps(lost), is_spent(cells, lost), key)
            )

    def _arrived(self, change_id: str, header: Header) -> set[str]:
        key = bytes.fromhex(change_id)
        rows = self._db.execute("SELECT record, cell FROM pending WHERE id=?", (key,)).fetchall()
        if rows:
            self._db.execute("DELETE FROM pending WHERE id=?", (key,))
        return {cell for record, cell in rows if record == header.record}

    def _is_covered(self, change: Change) -> bool:
        header = change.header
        query = "SELECT 1 FROM erased WHERE target IN (?,?,?) LIMIT 1"
        return self._db.execute(query, (header.record, header.owner, change.id)).fetchone() is not None

    def _fill(self, row: tuple[int, str | None, bytes | None], change: Change) -> bool:
        n, value, digest = row
        never = digest == value_digest(b"", None)
        if value is not None or change.value is None or never or self._is_covered(change):
            return False
        self._db.execute(
            "UPDATE change SET salt=?, value=?, digest=NULL WHERE n=?", (change.salt, change.value, n)
        )
        return True


def _cut(random_bytes: bytes) -> list[bytes]:
    return [random_bytes[start : start + SALT] for start in range(0, len(random_bytes), SALT)]
