"""A copy of an office that becomes an office of its own: same records, no merging with the first any more."""

from __future__ import annotations

import os
from pathlib import Path

from app.storage.backup import restore_backup
from app.storage.journal_table import JournalTable
from app.storage.store import open_store


def make_new_office(source: Path, target: Path) -> None:
    """Copy an office file to a new place and give the copy an office id, a desk and one chain of its own."""
    restore_backup(source, target)
    store = open_store(target)
    try:
        with store.file.transaction() as connection:
            JournalTable(connection).begin_office(os.urandom(8).hex(), os.urandom(8).hex())
            for table in ("remembered", "claim", "series"):
                connection.execute(f'DELETE FROM "{table}"')
    finally:
        store.close()
