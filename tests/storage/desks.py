"""Desks for tests: a clock that ticks, random bytes that repeat, an office copied to another desk."""

from __future__ import annotations

import random
import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from app.storage.journal_table import JournalTable
from app.storage.store import Store, open_store
from app.storage.work import Sources


def seeded(seed: int) -> Sources:
    """Return a clock that ticks a second a reading and random bytes that repeat."""
    generator = random.Random(seed)
    ticks = iter(range(10**9))
    start = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)
    return Sources(now=lambda: start + timedelta(seconds=next(ticks)), entropy=generator.randbytes)


def desk_copy(source: Path, path: Path, seed: int, who: str = "AL") -> Store:
    """Copy an office to another desk: the same office under a desk id of its own."""
    shutil.copyfile(source, path)
    store = open_store(path, who=who, sources=seeded(seed))
    with store.file.transaction() as connection:
        JournalTable(connection).set_meta("desk", f"{seed:016x}")
    return store
