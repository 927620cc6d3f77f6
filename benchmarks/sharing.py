"""One office on a drive: what a save costs, when a colleague sees it, joining, coming home, listing.

The drive is a file system that waits before each operation, where one can be mounted; else the plain disk.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import statistics
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from app.services import editing  # noqa: E402 - the line above finds it
from app.services.office import Office  # noqa: E402
from app.services.sharing import Helping  # noqa: E402
from app.sharing.folder import Folder  # noqa: E402
from app.sharing.installation import HOME  # noqa: E402
from app.sharing.joining import SHARE, join  # noqa: E402
from app.sharing.place import Place  # noqa: E402
from app.sharing.rounds import Sharer  # noqa: E402
from app.storage.store import create_store  # noqa: E402
from benchmarks._bench import Act, in_turns, row, timed  # noqa: E402
from benchmarks._people import people  # noqa: E402
from tests.torture.mount import Mount, lacking  # noqa: E402

RECORDS: Final = 5_000
LATENCIES: Final = (0, 5, 30, 250)
SAVES: Final = 200
DIRECT: Final = {0: 50, 5: 20, 30: 8, 250: 2}
"""How many commits are tried directly on the drive at each latency: they take long."""
SEEN: Final = 6
LARGE: Final = 150_000
"""So many people make an office file of about 100 MB."""
AWAY: Final = 600
LISTED: Final = 200


def main() -> None:
    """Print every figure."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ[HOME] = str(Path(folder) / "home")
        saves(Path(folder))
        seen(Path(folder) / "seen")
        coming_home(Path(folder) / "away")
        joining(Path(folder) / "large")


def saves(folder: Path) -> None:
    """Time saves of one field while the helper shares on a slow drive; list that drive's folder."""
    why = lacking()
    if why:
        print(why, file=sys.stderr)
        row("one save while the drive is slow", "–", f"not measured: {why}")
        return
    with Mount(folder / "server", folder / "drive") as mount:
        place = Place(mount.place / "Office.praktikum")
        begin(place, RECORDS)
        desk = Desk(place, folder / "desk" / "replica.praktikum")
        for latency in LATENCIES:
            mount.steer(latency_ms=latency)
            with desk.helped():
                mine = [desk.save() for _ in range(SAVES)]
            bare = direct(mount, DIRECT[latency])
            worst = statistics.quantiles(mine, n=100)[98]
            median = statistics.median(mine)
            row(
                f"one save, the drive {latency} ms slow",
                f"{median * 1e3:.1f} ms, 99 of 100 under {worst * 1e3:.1f} ms",
                f"bare `UPDATE` by SQLite on that drive {bare * 1e3:.0f} ms", f"{median / bare:.4f}",
                "≤ 10 ms",
            )  # fmt: skip
        mount.steer(latency_ms=0)
        listing(mount)
        desk.store.close()


def direct(mount: Mount, count: int) -> float:
    """Return the median seconds of an UPDATE and its commit in a database that lies on the drive."""
    path = mount.place / "bare.db"
    if not path.exists():
        with closing(sqlite3.connect(mount.backing / "bare.db", isolation_level=None)) as made:
            made.execute("CREATE TABLE person(id INTEGER PRIMARY KEY, title)")
            made.executemany("INSERT INTO person VALUES(?, ?)", ((n, "Dr") for n in range(RECORDS)))
    spent = []
    with closing(sqlite3.connect(path, isolation_level=None)) as table:
        for turn in range(count):
            began = time.perf_counter()
            table.execute("UPDATE person SET title=? WHERE id=?", (f"t{turn}", turn * 7 % RECORDS))
            spent.append(time.perf_counter() - began)
    return statistics.median(spent)


def listing(mount: Mount) -> None:
    """List a journal folder of a year at 30 ms."""
    folder = Folder(mount.place / "listed", "0" * 16)
    folder.begin()
    for number in range(LISTED):
        folder.write(f"{number:016x}-1-9-{'a' * 16}-{'b' * 16}.seg", b"x" * 900)
    mount.steer(latency_ms=30)
    spent = statistics.median(timed(folder.names).wall for _ in range(5))
    opened = statistics.median(timed(lambda: direct(mount, 1)).wall for _ in range(3))
    row(
        f"listing the folder, {LISTED} files, the drive 30 ms slow", f"{spent * 1e3:.0f} ms",
        f"SQLite on that drive, opened and one row written {opened * 1e3:.0f} ms",
        f"{spent / opened:.2f}", "≤ 150 ms",
    )  # fmt: skip
    mount.steer(latency_ms=0)


def seen(folder: Path) -> None:
    """Time how long after its publishing a colleague's helper has taken a change in."""
    place = Place(folder / "drive" / "Office.praktikum")
    begin(place, 100)
    mine, theirs = (Desk(place, folder / name / "replica.praktikum") for name in ("mine", "theirs"))
    after_publishing, after_saving = [], []
    with mine.helped(), theirs.helped():
        for _ in range(SEEN):
            saved = time.perf_counter()
            mine.save()
            published = mine.heard("published")
            taken = theirs.heard("taken")
            after_publishing.append(taken - published)
            after_saving.append(taken - saved)
            time.sleep(random.Random(len(after_saving)).random() * 3)
    row(
        "a colleague's change is there after it was published", f"{max(after_publishing):.1f} s at most",
        f"after the save itself {max(after_saving):.1f} s at most", "–", "≤ 5 s",
    )  # fmt: skip
    for desk in (mine, theirs):
        desk.store.close()


def coming_home(folder: Path) -> None:
    """Publish what was saved away and take it in at another desk."""
    place = Place(folder / "drive" / "Office.praktikum")
    begin(place, RECORDS)
    away, office = (Desk(place, folder / name / "replica.praktikum") for name in ("away", "office"))
    for _ in range(AWAY):
        away.save()
    home, other = (Sharer(desk.store, place) for desk in (away, office))
    spent = timed(lambda: (home.round(), other.round()))
    if away.store.reading.count() != office.store.reading.count():
        raise SystemExit("not everything arrived")
    copied = timed(lambda: shutil.copyfile(away.store.path, folder / "copied"))
    row(
        f"{AWAY} saves made away: published, and taken in elsewhere", f"{spent.wall:.2f} s",
        f"plain copy of the file {copied.wall * 1e3:.0f} ms", f"{spent.wall / copied.wall:.0f}", "≤ 3 s",
    )  # fmt: skip
    for desk in (away, office):
        desk.store.close()


def joining(folder: Path) -> None:
    """Join a large office, beside the plain copy of its file."""
    place = Place(folder / "drive" / "Office.praktikum")
    begin(place, LARGE)
    first = Desk(place, folder / "first" / "replica.praktikum")
    Sharer(first.store, place).round()
    first.store.close()

    def ours(empty: Path) -> Act:
        def act() -> None:
            store = join(place, empty / "replica.praktikum", who="BO")
            Sharer(store, place).round(publish=False)
            store.close()

        return act

    def plain(empty: Path) -> Act:
        def act() -> None:
            with place.office.open("rb") as read, (empty / "copied").open("wb") as written:
                shutil.copyfileobj(read, written, 1 << 20)
                os.fsync(written.fileno())

        return act

    found = in_turns({"ours": ours, "plain": plain}, 3)
    mine, copied = found["ours"].wall, found["plain"].wall
    row(
        f"joining an office of {place.office.stat().st_size / 1e6:.0f} MB, on the clock", f"{mine:.2f} s",
        f"plain copy of the file {copied:.2f} s", f"{mine / copied:.1f}", "≤ 2",
    )  # fmt: skip


class Desk:
    """A desk with its own copy, and its helper while it is wanted."""

    def __init__(self, place: Place, path: Path) -> None:
        """Join."""
        self.store = join(place, path, who="AL")
        self.store.memory.keep(SHARE, str(place.office))
        self._office = Office(self.store, lambda: datetime.now(UTC))
        self._people = [one.id for one in self.store.records.of("person")]
        self._dice = random.Random(4)
        self._helping: Helping | None = None
        self._times: dict[str, float] = {}
        self._told = threading.Condition()

    def save(self) -> float:
        """Save one field as the window does; return the seconds a person waits."""
        began = time.perf_counter()
        values = {"title": f"t{self._dice.random()}"}
        editing.change(self._office, "person", self._dice.choice(self._people), values)
        if self._helping is not None:
            self._helping.say(now=True)
        return time.perf_counter() - began

    def heard(self, word: str) -> float:
        """Return the moment at which the helper next tells that it published, or took in."""
        with self._told:
            known = self._told.wait_for(lambda: self._times.pop(word, None), timeout=60)
        if known is None:
            raise SystemExit("a helper said nothing for a minute")
        return known

    @contextmanager
    def helped(self) -> Iterator[None]:
        """Let a helper attend meanwhile."""
        self._helping = helping = Helping("attend", str(self.store.path), "AL")
        self._times.clear()
        listener = threading.Thread(target=self._listen, args=(helping,), daemon=True)
        listener.start()
        self.heard("round")
        try:
            yield
        finally:
            helping.leave()
            listener.join(60)
            self._helping = None

    def _listen(self, helping: Helping) -> None:
        for event in helping.events(120):
            told = event.get("round")
            if told is None:
                continue
            with self._told:
                words = ["round", *(word for word in ("published", "taken") if told[word])]
                self._times.update(dict.fromkeys(words, time.perf_counter()))
                self._told.notify_all()


def begin(place: Place, records: int) -> None:
    """Put an office of so many people on a drive, with its journal."""
    with tempfile.TemporaryDirectory() as beside:
        store = create_store(Path(beside) / "office.praktikum", who="AL", language="sv")
        for start in range(0, records, 20_000):
            with store.work() as work:
                work.add_many("person", people(min(records - start, 20_000)))
        place.office.parent.mkdir(parents=True, exist_ok=True)
        sharer = Sharer(store, place)
        done = sharer.round()
        sharer.keep_snapshot(quiet=True)
        if done.hindered is not None or not place.office.exists():
            raise SystemExit(f"the office could not be put on the drive: {done}")
        store.close()


if __name__ == "__main__":
    main()
