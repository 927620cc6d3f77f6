"""A year of an office of six on one drive: how many files, bytes a change there and in a desk's own copy.

The desks stand in one process and look at the folder only when they publish, after every one to three
saves. The year is the same each time; the clock in it is invented.
"""

from __future__ import annotations

import random
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import IO, Final

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from app.domain.catalogue import entities  # noqa: E402 - the line above finds it
from app.journal.carrier import carrier_name  # noqa: E402
from app.sharing.folder import Folder  # noqa: E402
from app.sharing.joining import join  # noqa: E402
from app.sharing.place import Place  # noqa: E402
from app.sharing.rounds import Sharer  # noqa: E402
from app.storage.store import Store, create_store  # noqa: E402
from app.storage.work import Sources  # noqa: E402
from benchmarks._bench import Costs, row, timed  # noqa: E402
from benchmarks._ordinary_work import PEOPLE, YEAR, OrdinaryWork, Save, clock  # noqa: E402

MOST_SAVES_A_CARRIER: Final = 3
QUIET_LOOKS: Final = 9
LOOKED_AT_EVERY: Final = 400
"""After so many saves the files in the folder are counted."""


class UnsyncedFolder(Folder):
    """A folder whose writes need not outlive a power cut: only their number and size count here."""

    def _to_disk(self, opened: IO[bytes]) -> None:
        opened.flush()


class OfficeOfSix:
    """Six desks around one folder."""

    def __init__(self, folder: Path, seed: int = 1) -> None:
        """Begin with an office that nobody has written in."""
        self.place = Place(folder / "office.praktikum")
        self._dice = random.Random(seed)
        self._sources = Sources(now=clock(), entropy=self._dice.randbytes)
        create_store(self.place.office, who="P0", language="sv", sources=self._sources).close()
        self.desks = [self._join(folder, number) for number in range(PEOPLE)]
        self._rests = [0] * PEOPLE
        self._author: dict[str, int] = {}
        self.look(0)

    def save(self, save: Save) -> None:
        """Write one save at its desk; what it builds on comes there first."""
        if not save.begins:
            self._bring(save.record, save.desk)
        with self.desks[save.desk].store.work() as work:
            if save.begins:
                work.add(save.entity, save.values, save.record)
            else:
                work.set(save.entity, save.record, **save.values)
        self._author.setdefault(save.record, save.desk)
        if self._rests[save.desk] == 0:
            self.look(save.desk)
        self._rests[save.desk] -= 1

    def look(self, desk: int) -> None:
        """Let a desk take in and publish."""
        done = self.desks[desk].round()
        if done.hindered is not None or done.damaged:
            raise SystemExit(f"the simulated year went wrong: {done}")
        self._rests[desk] = self._dice.randint(1, MOST_SAVES_A_CARRIER)

    def files(self) -> int:
        """Return how many files stand in the journal folder."""
        return len(list(self.place.journal.iterdir()))

    def close(self) -> None:
        """Close every desk's copy, its log emptied into it."""
        for one in self.desks:
            one.store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            one.store.close()

    def _bring(self, record: str, desk: int) -> None:
        store = self.desks[desk].store
        if record not in store.reading.folded([record]):
            self.look(self._author[record])
            self.look(desk)

    def _join(self, folder: Path, number: int) -> Sharer:
        path = folder / f"desk {number}" / "office.praktikum"
        store = join(self.place, path, who=f"P{number}", sources=self._sources)
        store.file.connection.execute("PRAGMA synchronous=OFF")
        journal = UnsyncedFolder(self.place.journal, str(store.reading.meta("desk")))
        return Sharer(store, self.place, journal)


def main(saves: int = YEAR) -> None:
    """Print the figures of a year."""
    with tempfile.TemporaryDirectory() as folder:
        office = OfficeOfSix(Path(folder))
        began = time.perf_counter()
        most = max(worked(office, saves))
        seconds = time.perf_counter() - began
        changes = office.desks[0].store.reading.count()
        _tell(office, saves, changes, most)
        print(f"{seconds:.0f} s for {saves:,} saves, {changes:,} changes", flush=True)


def worked(office: OfficeOfSix, saves: int) -> Iterator[int]:
    """Do so many saves; yield now and then how many files stand in the folder."""
    for number, save in enumerate(OrdinaryWork().saves(saves)):
        office.save(save)
        if number % LOOKED_AT_EVERY == 0:
            yield office.files()
    for _ in range(2):
        for desk in range(PEOPLE):
            office.look(desk)
    yield office.files()


def _tell(office: OfficeOfSix, saves: int, changes: int, most: int) -> None:
    names = [path for path in office.place.journal.iterdir() if carrier_name(path.name) is not None]
    packed = sum(path.stat().st_size for path in names)
    stores: list[Store] = [one.store for one in office.desks]
    equal = len({store.reading.count() for store in stores}) == 1
    quiet = Costs(tuple(timed(office.desks[0].round) for _ in range(QUIET_LOOKS)))
    listing = Costs(tuple(timed(office.files) for _ in range(QUIET_LOOKS)))
    office.close()
    plain = bare_rows(stores[0].path)
    year = f"a year of six people, {saves:,} saves on one drive"
    row(f"{year}: files in the folder", f"{len(names)} at the end, at most {most}",
        f"{saves:,} without bundling", "–", "≤ 200")  # fmt: skip
    row(f"{year}: the folder", f"{packed / changes:.0f} bytes a change",
        f"{changes:,} changes, {'alike' if equal else 'NOT alike'} everywhere", "–", "≤ 100")  # fmt: skip
    row(f"{year}: then a look that finds nothing new", f"{quiet.wall * 1e3:.0f} ms",
        f"listing the folder alone {listing.wall * 1e3:.1f} ms")  # fmt: skip
    each = max(store.path.stat().st_size for store in stores) / changes
    row(f"{year}: a desk's own copy", f"{each:.0f} bytes a change",
        f"its bare rows alone {plain / changes:.0f}", f"{each * changes / plain:.1f}", "≤ 600")  # fmt: skip


def bare_rows(path: Path) -> int:
    """Return the bytes of a database with the entity tables of an office and nothing else."""
    target = path.with_name("bare.db")
    with closing(sqlite3.connect(target)) as bare:
        bare.execute("ATTACH ? AS office", (str(path),))
        for key in entities():
            bare.execute(f'CREATE TABLE "{key}" AS SELECT * FROM office."{key}"')  # noqa: S608 - own names
        bare.commit()
        bare.execute("DETACH office")
        bare.execute("VACUUM")
    return target.stat().st_size


if __name__ == "__main__":
    main()
