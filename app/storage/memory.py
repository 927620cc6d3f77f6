"""What a desk keeps in its file that is no office fact: a mapping of headings, where its share is."""

from __future__ import annotations

from attrs import frozen

from app.storage.file import OfficeFile


@frozen
class Memory:
    """Words under keys. They stay at this desk: no copy that leaves it carries them."""

    _file: OfficeFile

    def keep(self, key: str, value: str) -> None:
        """Keep a value under a key."""
        with self._file.transaction() as connection:
            connection.execute("INSERT OR REPLACE INTO remembered VALUES(?,?)", (key, value))

    def of(self, key: str) -> str | None:
        """Return what was kept under a key."""
        row = self._file.connection.execute("SELECT value FROM remembered WHERE key=?", (key,)).fetchone()
        return None if row is None else str(row[0])

    def drop(self, key: str) -> None:
        """Keep it no longer."""
        with self._file.transaction() as connection:
            connection.execute("DELETE FROM remembered WHERE key=?", (key,))
