"""A drive with one office on it, and desks that share it: each a replica, a home and its half of the work."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from app.services.office import Office
from app.sharing.folder import Folder, Hindered
from app.sharing.installation import HOME, Installation
from app.sharing.joining import SHARE, join
from app.sharing.outcome import Round
from app.sharing.place import Place
from app.sharing.rounds import POLLS_FOR_OTHERS, Sharer
from app.storage.digest import digest
from app.storage.store import create_store, open_store
from app.storage.work import Sources
from tests.storage.desks import seeded

PERSON = {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", "data_source": "office"}


class TroubledFolder(Folder):
    """Fails each operation that changes something, or all, as its ``code`` says; files may be unreadable."""

    code = 0
    reading_too = False
    unreadable: frozenset[str] = frozenset()

    def names(self, below: str = "") -> list[str]:
        self._fail(reads=True)
        return super().names(below)

    def read(self, name: str, most: int = 1 << 27) -> bytes | None:
        self._fail(reads=True)
        return None if name in self.unreadable else super().read(name, most)

    def write(self, name: str, content: bytes) -> None:
        self._fail(reads=False)
        super().write(name, content)

    def remove(self, name: str) -> bool:
        self._fail(reads=False)
        return super().remove(name)

    def claim(self, name: str, content: bytes) -> bool:
        self._fail(reads=False)
        return super().claim(name, content)

    def _fail(self, *, reads: bool) -> None:
        if self.code and (self.reading_too or not reads):
            raise self._hindered(OSError(self.code, os.strerror(self.code)))


class Desk:
    """One desk: its replica, its home, its folder of the drive."""

    def __init__(self, drive: Drive, number: int, years_off: int = 0) -> None:
        self.who = f"P{number}"
        self.home = drive.folder / f"home {number}"
        self._drive = drive
        self._sources = seeded(number + 1)
        if years_off:
            off = datetime.now(UTC) + timedelta(days=365 * years_off)
            self._sources = Sources(now=lambda: off, entropy=self._sources.entropy)
        self.path = self.home / "replica.praktikum"
        self.store = join(drive.place, self.path, who=self.who, sources=self._sources)
        self.sharer = self._sharer()

    def _sharer(self) -> Sharer:
        self.folder = TroubledFolder(self._drive.place.journal, str(self.store.reading.meta("desk")))
        return Sharer(self.store, self._drive.place, self.folder)

    @property
    def desk(self) -> str:
        return str(self.store.reading.meta("desk"))

    @property
    def digest(self) -> str:
        return digest(self.store.file.connection)

    @property
    def office(self) -> Office:
        """Return the office as the services use it."""
        os.environ[HOME] = str(self.home)
        return Office(self.store, lambda: datetime(2026, 11, 22, 9, tzinfo=UTC))

    def add(self, **values: object) -> str:
        with self.store.work() as work:
            return work.add("person", {**PERSON, **values})

    def set(self, person: str, **values: object) -> None:
        with self.store.work() as work:
            work.set("person", person, **values)

    def erase(self, *people: str) -> None:
        with self.store.work() as work:
            for one in people:
                work.delete("person", one)
        with self.store.work() as work:
            work.erase([("person", one) for one in people])

    def round(self) -> Round:
        return self.sharer.round()

    def sync(self) -> Round:
        """Do what one sync is, with as many looks as colleagues' missing files need."""
        every = [self.sharer.round()]
        every += [
            self.sharer.round() for _ in range(POLLS_FOR_OTHERS if self.sharer.sees_others_missing else 0)
        ]
        done = every[-1]
        done.taken, done.published = sum(one.taken for one in every), sum(one.published for one in every)
        done.cleaned = [name for one in every for name in one.cleaned]
        if self.sharer.may_keep_snapshot(done) or done.hindered is None:
            done.snapshot = self.sharer.keep_snapshot(quiet=True)
        if self.store.reading.meta("scrub") is not None:
            self.store.scrub()
        return done

    def remembered(self) -> Installation:
        """Return the installation of this desk."""
        return Installation(self.home)

    def close(self) -> None:
        self.remembered().note(self.store)
        self.store.file.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        self.store.close()

    def open(self, path: Path | None = None) -> bool:
        """Begin again with this or another file; say whether it was given a new desk id."""
        self.store = open_store(path or self.path, who=self.who, sources=self._sources)
        self.store.memory.keep(SHARE, str(self._drive.place.office))
        renewed = self.remembered().recognise(self.store)
        self.sharer = self._sharer()
        return renewed


class Drive:
    """The folder of an office on a drive, and its desks."""

    def __init__(self, folder: Path, name: str = "Office.praktikum") -> None:
        self.folder = folder
        (folder / "drive").mkdir(parents=True)
        self.place = Place(folder / "drive" / name)
        create_store(
            self.place.office, who="AL", language="sv", sources=seeded(900 + int(folder.name))
        ).close()
        self.desks: list[Desk] = []

    def desk(self, years_off: int = 0) -> Desk:
        """Let one more desk join."""
        self.desks.append(Desk(self, len(self.desks), years_off))
        return self.desks[-1]

    def meet(self) -> list[Round]:
        """Let everyone look until all hold the same; return the last looks."""
        return [desk.sync() for _ in range(3) for desk in self.desks][-len(self.desks) :]

    def carriers(self, desk: Desk | None = None) -> list[Path]:
        begins = desk.desk if desk is not None else ""
        return sorted(self.place.journal.glob(f"{begins}*.seg"))

    def same(self) -> bool:
        """Say whether all desks hold the same."""
        return len({desk.digest for desk in self.desks}) == 1

    def close(self) -> None:
        for desk in self.desks:
            desk.store.close()


MakeDrive = Callable[..., Drive]


@pytest.fixture
def make_drive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[MakeDrive]:
    monkeypatch.setenv(HOME, str(tmp_path / "nobody"))
    made: list[Drive] = []

    def make(name: str = "Office.praktikum") -> Drive:
        made.append(Drive(tmp_path / f"{len(made)}", name))
        return made[-1]

    yield make
    for drive in made:
        drive.close()


FULL, READ_ONLY, OVER_QUOTA, GONE = errno.ENOSPC, errno.EROFS, errno.EDQUOT, errno.ENOTCONN


def sentence(done: Round) -> str:
    """Return the English sentence of what hindered a round; it must exist in all four languages."""
    assert isinstance(done.hindered, Hindered)
    text = done.hindered.text
    said = [text.en, text.sv, text.nb, text.da]
    assert all(said)
    assert len(set(said)) == 4
    assert all("{" not in one for one in said)
    return text.en
