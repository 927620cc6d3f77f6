"""Appending to the journal: own changes sealed and chained, values taken away.

A row keeps ``lost``, the cells in which another change replaced it; ``spent`` says all are. So a
new record costs one row a group, and a record is read from its changes that are not spent.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

from app.journal.canon import STAMP_CAP, chain_next
from app.journal.change import Change
from app.journal.draft import Draft
from app.journal.seal import SALT, Act, Beginnings, Sealer
from app.storage.chain_table import ChainTable, Linked
from app.storage.journal_numbers import JournalNumbers, key_of
from app.storage.journal_reading import JournalReading, in_parts
from app.storage.journal_row import INSERT, INSERT_BEGINNING, beginning_rows, sealed_row
from app.storage.replacing import note_replaced, replaced_by
from app.ulid import packed

_MENTION: Final = 32
"""So long is the id of a change; the id of a record is shorter."""
_FORMER = 32
"""So many ids that a desk had before are remembered: files it began under them are its own."""
Entropy = Callable[[int], bytes]
"""A source of random bytes, as ``os.urandom``."""


class JournalTable:
    """Writing the journal inside a transaction of the caller."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        """Work on one connection; the numbers of acts and shapes are remembered as they are met."""
        self._db = connection
        self._numbers = JournalNumbers(connection)
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
        sealer, act_n, first = Sealer(act), self._number(act), self._next_row()
        sealed = [sealer.seal(draft, salt) for draft, salt in zip(drafts, salts, strict=True)]
        rows = [
            sealed_row(n, act_n, self._numbers.shape(one.draft.op, one.draft.entity, one.fields), one)
            for n, one in enumerate(sealed, first)
        ]
        self._db.executemany(INSERT, rows)
        self._chains.append(desk, first, [one.leaf for one in sealed])
        note_replaced(self._db, replaced_by((d.record, d.replaces) for d in drafts if d.replaces))

    def begin(self, every: Iterable[Beginnings], act: Act, desk: str, entropy: Entropy) -> None:
        """Seal the beginnings of new records as this desk's next changes: the bulk way."""
        sealer, act_n, first = Sealer(act), self._number(act), self._next_row()
        chained: list[bytes] = []
        for alike in every:
            salts = _cut(entropy(SALT * len(alike.records)))
            leaves, values = sealer.begin(alike, salts)
            shape = self._numbers.shape(alike.op, alike.entity, alike.fields)
            rows = beginning_rows(first + len(chained), act_n, shape, alike, salts, leaves, values)
            self._db.executemany(INSERT_BEGINNING, rows)
            chained += leaves
        self._chains.append(desk, first, chained)

    def place(self, linked: Linked, rows: Sequence[int]) -> None:
        """Note where changes stand in a desk's chain; ``rows`` are theirs."""
        self._chains.place(linked, rows)

    def holds(self, linked: Linked) -> bool:
        """Say whether changes stand like this in a desk's chain."""
        return self._chains.holds(linked)

    def stands(self, desk: str, number: int, before: bytes, change: Change) -> bool:
        """Say whether a change stands at this place of a desk's chain."""
        return self.holds(Linked(desk, number, before, (chain_next(before, change.leaf),)))

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
        former = [*str(self.reading.meta("former", "")).split(), str(self.reading.meta("desk"))]
        self.set_meta("former", " ".join(former[-_FORMER:]))
        self.set_meta("desk", name)

    def blank(self, targets: Iterable[str]) -> set[str]:
        """Take the values of all that targets cover, for ever; return the records touched."""
        every = set(targets)
        self._db.executemany("INSERT OR IGNORE INTO erased VALUES(?)", [(target,) for target in every])
        mentions = [bytes.fromhex(target) for target in every if len(target) == _MENTION]
        records = [packed(target) for target in every if len(target) != _MENTION]
        found = [
            *self._among("c.id IN ({0})", mentions),
            *self._among("(c.record IN ({0}) OR c.owner IN ({0}))", records),
        ]
        dead = {c.header.record for c in found if c.header.record in every}
        dead |= {c.header.record for c in found if c.header.op == "new" and c.header.owner in every}
        self._db.executemany("INSERT OR IGNORE INTO dead VALUES(?)", [(record,) for record in dead])
        return self.withhold(found)

    def _among(self, where: str, values: list[bytes]) -> Iterator[Change]:
        """Yield the changes for which a condition holds with one of many values; each part is one search."""
        for part in in_parts(values):
            marks = ",".join(f"?{n}" for n in range(1, len(part) + 1))
            yield from self.reading.every(where.format(marks), part)

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

    def _number(self, act: Act) -> int:
        key = key_of(act)
        return self._numbers.acts([key])[key]

    def _next_row(self) -> int:
        return int(self._db.execute("SELECT coalesce(max(n), 0) + 1 FROM change").fetchone()[0])


def _cut(random_bytes: bytes) -> list[bytes]:
    return [random_bytes[start : start + SALT] for start in range(0, len(random_bytes), SALT)]
