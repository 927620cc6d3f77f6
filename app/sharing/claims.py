"""Numbers that are never given twice: a claim is a file made only if absent. It holds the desk, no name.

A desk keeps a few claimed numbers of each series in reserve for work away from the drive. Numbers that
stand in the journal count as claimed, so claims that were lost are no loss.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Final

from app.sharing.folder import Folder
from app.storage.store import Store

FOLDER: Final = "claims"
RESERVE: Final = 5
_KEEP: Final = "INSERT OR IGNORE INTO claim(series, number) VALUES(?,?)"
_WANT: Final = (
    "INSERT INTO series VALUES(?,?) ON CONFLICT(name) DO UPDATE SET wanted=max(wanted, excluded.wanted)"
)
_NAME = re.compile(r"(.+)-(\d{1,9})")


class Claims:
    """The claims of one shared folder, made for one desk."""

    def __init__(self, store: Store, folder: Folder) -> None:
        """Work for the desk whose replica this is."""
        self._store = store
        self._folder = folder

    def keep(self, given: Callable[[], Iterable[tuple[str, int]]], *, again: bool = False) -> int:
        """Claim what is wanted and the reserve of each series; ``given`` tells what the journal holds.

        ``again`` holds the numbers in hand against the folder, and writes claims that were lost.
        """
        if again:
            self._restore()
        wanted = self._store.file.connection.execute("SELECT name, wanted FROM series").fetchall()
        lacking = [(name, number) for name, number in wanted if self._lacks(name, number) > 0]
        if not lacking:
            return 0
        highest = self._highest(given())
        return sum(self._fill(name, int(number), highest.get(name, 0)) for name, number in lacking)

    def _restore(self) -> None:
        """Write this desk's unused claims again where they were lost; one that another has now is dropped."""
        rows = self._store.file.connection.execute("SELECT series, number FROM claim WHERE used=0").fetchall()
        desk = str(self._store.reading.meta("desk")).encode()
        for series, number in rows:
            if not self._claim(series, number):
                holder = self._folder.read(f"{FOLDER}/{series}-{number}", 64)
                if holder is not None and holder != desk:
                    self._drop(series, number)

    def _lacks(self, series: str, wanted: int) -> int:
        return max(wanted, RESERVE) - len(in_hand(self._store, series))

    def _fill(self, series: str, wanted: int, highest: int) -> int:
        lacking, number, made = self._lacks(series, wanted), highest, 0
        while made < lacking:
            number += 1
            if self._claim(series, number):
                made += 1
                with self._store.file.transaction() as connection:
                    connection.execute(_KEEP, (series, number))
        with self._store.file.transaction() as connection:
            connection.execute("UPDATE series SET wanted=0 WHERE name=? AND wanted<=?", (series, wanted))
        return made

    def _highest(self, given: Iterable[tuple[str, int]]) -> dict[str, int]:
        found: dict[str, int] = {}
        listed = [(m[1], int(m[2])) for name in self._folder.names(FOLDER) if (m := _NAME.fullmatch(name))]
        for series, number in (*given, *listed):
            found[series] = max(number, found.get(series, 0))
        return found

    def _claim(self, series: str, number: int) -> bool:
        desk = str(self._store.reading.meta("desk"))
        return self._folder.claim(f"{FOLDER}/{series}-{number}", desk.encode())

    def _drop(self, series: str, number: int) -> None:
        with self._store.file.transaction() as connection:
            connection.execute("DELETE FROM claim WHERE series=? AND number=?", (series, number))


def want(store: Store, series: str, count: int) -> None:
    """Ask for numbers of a series; the next round with the drive claims them."""
    with store.file.transaction() as connection:
        connection.execute(_WANT, (series, count))


def in_hand(store: Store, series: str) -> list[int]:
    """Return the numbers claimed for this desk and not given yet, lowest first."""
    rows = store.file.connection.execute(
        "SELECT number FROM claim WHERE series=? AND used=0 ORDER BY number", (series,)
    )
    return [int(number) for (number,) in rows]


def give(store: Store, series: str, number: int) -> None:
    """Note that a number in hand is given; it is never given again, whatever becomes of what it named."""
    with store.file.transaction() as connection:
        connection.execute("UPDATE claim SET used=1 WHERE series=? AND number=?", (series, number))
