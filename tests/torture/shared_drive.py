"""The long torture of one office at many desks: killed, unplugged, full, forgetful, meddled with."""

from __future__ import annotations

import random
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import ExitStack
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Final

from attrs import define

from app.sharing.installation import Installation
from app.sharing.joining import join
from app.sharing.place import Place
from app.storage.store import create_store
from tests.storage.desks import seeded
from tests.torture.count import Count
from tests.torture.desk import Seat, at_work, reckon, settle, tags
from tests.torture.meddling import Meddler
from tests.torture.mount import Mount, lacking
from tests.torture.nursery import child
from tests.torture.reckoning import joined_from_journal, left_as_bytes, texts_on

EPISODES: Final[tuple[dict[str, str | float], ...]] = (
    {"latency_ms": 5}, {"latency_ms": 30}, {"latency_ms": 250}, {"eio_percent": 5}, {"eio_percent": 50},
    {"enospc_after": 0}, {"enospc_after": 3_000}, {"gone": 1}, {"torn": 1}, {"stale_s": 1.5},
    {"readonly": 1}, {"locks": "drop"}, {"locks": "fail"},
)  # fmt: skip
PEOPLE: Final = 60
LYING: Final = 2.0
"""Seconds for which a server says it has synced what it has not, before it loses its power."""
MOST_SETTLINGS: Final = 12
MOST_WRONG: Final = 20
"""After so many findings a run ends: the first ones tell enough."""
PATIENCE: Final = 900.0
"""Seconds after which a desk that settles or reckons is given up."""


@define
class Worker:
    """A desk's process just now, and the fault its mount has until a moment."""

    seat: Seat
    mount: Mount | None
    process: BaseProcess
    line: Connection
    mend_at: float = 0.0
    lives: int = 0


class SharedDrive:
    """Some desks, one share, and everything that may happen to it."""

    def __init__(self, folder: Path, seed: int, desks: int, rate: float, count: Count) -> None:
        self.folder = folder
        self.seed = seed
        self.dice = random.Random(seed)
        self.count = count
        self.rate = rate / desks
        self.acknowledged: dict[str, int] = {}
        self.seconds: list[float] = []
        self.backing = folder / "server"
        self.share = Place(self.backing / "office.praktikum")
        self.backing.mkdir()
        self.meddler = Meddler(self.share, self.dice, folder / "attic")
        self._stack = ExitStack()
        self._office()
        self.workers = [self._worker(number) for number in range(desks)]
        self.seats = [worker.seat for worker in self.workers]

    def run(self, seconds: float, every: float) -> None:
        """Torture for some seconds, one misfortune after the other, ``every`` so many seconds."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and len(self.count.wrong) < MOST_WRONG:
            self._misfortune()
            next_at = min(time.monotonic() + every, until)
            while (left := next_at - time.monotonic()) > 0:
                self._hear(min(left, 0.1))
                self._mend_and_restart()
        for worker in self.workers:
            self._mend(worker)
            worker.process.kill()
            self._bury(worker)
        self._count_faults()

    def reckon(self) -> None:
        """Let everybody meet on a sound share, and hold what was acknowledged against what is there."""
        self._settle("evening")
        self.seats.append(self._newcomer())
        self._settle("morning")
        found = self._each(lambda seat: (reckon, seat, self.acknowledged))
        self.count.add("edits acknowledged", len(self.acknowledged))
        self.count.add("replicas, one from the journal alone", len(self.seats))
        digests = [one[0] for one in found if one is not None]
        self.count.add("replicas equal", max(map(digests.count, digests), default=0))
        self.count.add("conflicts listed", max((one[3] for one in found if one), default=0))
        if len(digests) < len(self.seats) or len({*digests}) > 1:
            self._fail("unequal", f"{len({*digests})} digests at {len(found)} desks")
        for seat, one in zip(self.seats, found, strict=True):
            for lost in one[1] if one else ():
                self._fail("lost", f"{lost} at desk {seat.number}")
            for wrong in one[2] if one else ("a desk did not answer",):
                self._fail("corrupt", f"{wrong} at desk {seat.number}")
        self._look_at_share({target for one in found if one for target in one[4]})

    def end(self) -> None:
        """Take every process and mount away."""
        for worker in self.workers:
            worker.process.kill()
        self._stack.close()

    def _office(self) -> None:
        store = create_store(self.share.office, who="P0", language="sv", sources=seeded(self.seed))
        named = {"given_name": "x", "family_name": "y", "language": "sv", "data_source": "office"}
        with store.work() as work:
            work.add_many("person", [named] * PEOPLE)
        store.close()

    def _worker(self, number: int) -> Worker:
        office, mount = self.share.office, None
        if not lacking():
            place = self.folder / f"mount{number}"
            mount = self._stack.enter_context(Mount(self.backing, place, seed=self.seed + number))
            office = place / self.share.office.name
        seat = self._seat(number, office)
        store = join(seat.place, seat.replica, who=f"P{number}")
        Installation(seat.home).note(store)
        store.close()
        return Worker(seat, mount, *self._begun(seat, 0))

    def _seat(self, number: int, office: Path) -> Seat:
        replica = self.folder / f"desk{number}" / "office.praktikum"
        return Seat(number=number, replica=replica, home=self.folder / f"home{number}", office=office)

    def _begun(self, seat: Seat, life: int) -> tuple[BaseProcess, Connection]:
        return child(at_work, seat, self.seed * 1_000_003 + seat.number * 10_007 + life, self.rate)

    def _misfortune(self) -> None:
        worker = self.dice.choice(self.workers)
        luck = self.dice.random()
        if luck < 0.45 or worker.mount is None:
            worker.process.kill()
            self.count.add("kills: at any moment")
        elif luck < 0.55:
            then = self.dice.choice(("kill", "torn"))
            worker.mount.steer(at=self.dice.randrange(1, 80), then=then)
        elif luck < 0.92:
            self._episode(worker.mount, worker)
        elif luck < 0.94:
            self._crash_server()
        else:
            self.meddler.keep_copies()
            self.meddler.meddle()

    def _episode(self, mount: Mount, worker: Worker) -> None:
        settings = self.dice.choice(EPISODES)
        mount.steer(**settings)
        self.count.add(f"faults: {next(iter(settings)).partition('_')[0]}")
        worker.mend_at = time.monotonic() + self.dice.uniform(0.2, 3.0)

    def _crash_server(self) -> None:
        """The server's syncs were a lie for a moment; then it loses its power and forgets."""
        mounts = [worker.mount for worker in self.workers if worker.mount is not None]
        for mount in mounts:
            mount.steer(fsync="lie")
        until = time.monotonic() + LYING
        while (left := until - time.monotonic()) > 0:
            self._hear(left)
        for mount in mounts:
            mount.steer(crash=1, fsync="real")
        self.count.add("faults: server crashed")

    def _hear(self, seconds: float) -> None:
        lines = {worker.line: worker for worker in self.workers}
        for line in wait(list(lines), seconds):
            if isinstance(line, Connection):
                self._listen(line, lines[line])

    def _listen(self, line: Connection, worker: Worker) -> None:
        try:
            while line.poll():
                self._heard(line.recv(), worker)
        except (EOFError, ConnectionError):
            worker.process.kill()

    def _heard(self, told: tuple[Any, ...], worker: Worker) -> None:
        if told[0] == "saved":
            self.acknowledged[told[1]] = told[2]
            self.seconds.append(told[3])
        elif told[0] == "wrong":
            self._fail("corrupt", f"desk {worker.seat.number}, life {worker.lives}: {told[1]}")
        else:
            self.count.add("rounds hindered" if told[1] else "rounds done")

    def _mend_and_restart(self) -> None:
        for worker in self.workers:
            if worker.mend_at and time.monotonic() > worker.mend_at:
                self._mend(worker)
            if not worker.process.is_alive():
                self._bury(worker)
                worker.lives += 1
                worker.process, worker.line = self._begun(worker.seat, worker.lives)

    def _mend(self, worker: Worker) -> None:
        worker.mend_at = 0.0
        if worker.mount is not None:
            worker.mount.mend()

    def _bury(self, worker: Worker) -> None:
        """Hear the last words of a killed desk: what it had acknowledged counts."""
        worker.process.join()
        self._listen(worker.line, worker)
        worker.line.close()

    def _count_faults(self) -> None:
        for worker in self.workers:
            counted = worker.mount.counts() if worker.mount is not None else {}
            for name, number in counted.items():
                if name.startswith("killed"):
                    self.count.add(f"kills: at an operation of the share ({name[8:-1]})", number)
                elif name not in {"operations", "server crashes"}:
                    self.count.add(f"operations met by: {name}", number)
        for name, number in self.meddler.counts.items():
            self.count.add(f"faults: {name}", number)

    def _settle(self, day: str) -> None:
        """Let each desk look again and again until nobody has anything new."""
        moved: list[Any] = []
        for _ in range(MOST_SETTLINGS):
            moved = [_answer(*child(settle, seat, day)) for seat in self.seats]
            if not any(one is None or one[0] for one in moved):
                break
        else:
            self._fail("unequal", f"desks still move after {MOST_SETTLINGS} looks all round")
        for one in moved:
            self.count.add("saves still waiting", one[2] if one else 0)

    def _newcomer(self) -> Seat:
        """A desk that has nothing but the journal folder."""
        seat = self._seat(len(self.seats), self.share.office)
        store = joined_from_journal(self.share, seat.replica)
        Installation(seat.home).note(store)
        store.close()
        return seat

    def _each(self, asked: Callable[[Seat], tuple[Any, ...]]) -> list[Any]:
        """Ask every desk something, two at a time."""
        found: list[Any] = []
        for start in range(0, len(self.seats), 2):
            running = [child(*asked(seat)) for seat in self.seats[start : start + 2]]
            found += [_answer(process, line) for process, line in running]
        return found

    def _look_at_share(self, erased: set[str]) -> None:
        """Count what is erased and still stands on the share where the program can reach it."""
        self.count.add("people erased", len(erased))
        for name, word in left_as_bytes(texts_on(self.backing), tags(erased)):
            self._fail("left as bytes", f"{word.decode()} in {name}")

    def _fail(self, kind: str, what: str) -> None:
        self.count.fail(kind, f"seed {self.seed}: {what}")


def shared_drive(seed: int, count: Count, *, seconds: float, desks: int, rate: float, every: float) -> None:
    """Run the torture of one shared office and count what it finds."""
    with tempfile.TemporaryDirectory() as folder:
        torture = SharedDrive(Path(folder), seed, desks, rate, count)
        try:
            torture.run(seconds, every)
            torture.reckon()
        finally:
            torture.end()
            _keep_if_wrong(Path(folder), count)


def _keep_if_wrong(folder: Path, count: Count) -> None:
    """Leave the files of a failed run where a person can look at them."""
    if count.wrong:
        kept = Path(tempfile.gettempdir()) / "torture-kept"
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(folder, kept, ignore=shutil.ignore_patterns("mount*"))
        sys.stdout.write(f"the files of the failed run stand in {kept}\n")


def _answer(process: BaseProcess, line: Connection) -> Any:
    try:
        return line.recv() if line.poll(PATIENCE) else None
    except EOFError:
        return None
    finally:
        process.kill()
        process.join()
