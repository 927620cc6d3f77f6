"""What Ctrl+Z takes next: the newest work of the person at the desk that still stands."""

from __future__ import annotations

from app.services.office import Office
from app.storage.journal_reading import JournalReading

_LATEST = (50, 2_000)
"""How many batches, everyone's, an undo looks back over; the first few nearly always do."""


def last_undoable(office: Office) -> str:
    """Return the newest batch of this person that can be undone, one redone included; "" if there is none."""
    found = (_newest(office.store.reading, office.store.who, most) for most in _LATEST)
    return next(filter(None, found), "")


def _newest(reading: JournalReading, me: str, most: int) -> str:
    undone: set[str] = set()
    for batch, _, who, _ in reading.batches(most):
        undo_of = _undo_of(reading, batch)
        if undo_of:
            undone.add(undo_of)
        if who != me or batch in undone or _takes_back(reading, undo_of):
            continue
        if not _is_erasure(reading, batch) and not _was_tried(reading, batch):
            return batch
    return ""


def _undo_of(reading: JournalReading, batch: str) -> str:
    """Return the batch that a batch undid, or ""."""
    lines = reading.every("a.batch=? AND s.op='log'", [batch])
    return next((str(c.values["of"]) for c in lines if c.values.get("kind") == "undo"), "")


def _takes_back(reading: JournalReading, undo_of: str) -> bool:
    """Say whether a batch that undid another takes work back; an undo of an undo does it again."""
    steps = 0
    while undo_of:
        steps += 1
        undo_of = _undo_of(reading, undo_of)
    return steps % 2 == 1


def _is_erasure(reading: JournalReading, batch: str) -> bool:
    return any(reading.every("a.batch=? AND s.op='erase'", [batch]))


def _was_tried(reading: JournalReading, batch: str) -> bool:
    """Say whether an undo of this batch found that others had built on all of it."""
    later = "s.op='log' AND a.n>(SELECT max(n) FROM act WHERE batch=?)"
    lines = reading.every(later, [batch])
    return any(c.values.get("kind") == "undo" and c.values.get("of") == batch for c in lines)
