"""Where the versions of a field come from: what each replaced, and who first wrote what an undo put back."""

from __future__ import annotations

from functools import cached_property

from app.journal.canon import canonical
from app.journal.change import Change
from app.storage.journal_reading import JournalReading


class Lineage:
    """The changes of one record, and how they follow each other."""

    def __init__(self, reading: JournalReading, record: str) -> None:
        """Read the record's changes once."""
        self._reading = reading
        self.changes = {change.id: change for change in reading.history(record)}

    def ancestors(self, change: str, cell: str) -> set[str]:
        """Return what a change followed, at once or through others; an undo follows what it put back."""
        return self._above(change, cell, skips_undone=True)

    def written(self, change: Change, cell: str) -> Change:
        """Return the change that first wrote a value: for what an undo put back, the one it put back."""
        undone = self._undo_of[change.header.batch]
        if not undone or change.value is None:
            return change
        value = canonical(change.values.get(cell))
        earlier = [self.changes[i] for i in self._above(change.id, cell, skips_undone=False)]
        first = [c for c in earlier if c.header.batch != undone and not self._undo_of[c.header.batch]]
        same = [c for c in first if c.value is not None and canonical(c.values.get(cell)) == value]
        return max(same, key=lambda c: (c.header.stamp, c.id), default=change)

    def _above(self, change: str, cell: str, *, skips_undone: bool) -> set[str]:
        found: set[str] = set()
        fresh = {change}
        while fresh:
            above = {i for one in fresh for i in self._parents(one, cell, skips_undone=skips_undone)}
            fresh = {i for i in above - found if i in self.changes and cell in self.changes[i].header.cells}
            found |= fresh
        return found

    def _parents(self, change: str, cell: str, *, skips_undone: bool) -> tuple[str, ...]:
        one = self.changes[change]
        put_back = self.written(one, cell) if skips_undone else one
        return (put_back.id,) if put_back is not one else one.header.replaces.get(cell, ())

    @cached_property
    def _undo_of(self) -> dict[str, str]:
        """Return batch → the batch it undid, "" for a batch that undid none."""
        return {batch: self._undone_by(batch) for batch in {c.header.batch for c in self.changes.values()}}

    def _undone_by(self, batch: str) -> str:
        lines = self._reading.every("a.batch=? AND s.op='log'", [batch])
        return next((str(c.values["of"]) for c in lines if c.values.get("kind") == "undo"), "")
