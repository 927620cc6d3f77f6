"""The same saves over one slow drive: into a SQLite file on it, and into a replica synced over it."""

from __future__ import annotations

import random
import statistics
import time
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Final

from attrs import frozen

from app.sharing.installation import Installation
from app.sharing.joining import join
from app.sharing.rounds import Sharer
from app.storage.store import create_store
from tests.torture.desk import Seat
from tests.torture.direct import control
from tests.torture.edits import Editor
from tests.torture.mount import Mount
from tests.torture.nursery import child

LATENCIES: Final = (5, 30, 250)
SECONDS_THERE: Final = 25.0
MOST_SAVES_THERE: Final = 25
OUR_SAVES: Final = 200
PEOPLE: Final = 50


@frozen(kw_only=True)
class Reference:
    """Seconds of a save at one latency of the drive, there and here."""

    latency_ms: int
    direct: tuple[float, ...]
    ours: tuple[float, ...]

    def line(self) -> str:
        """Return the two columns: median and worst of a save."""
        there, here = (_told(one) for one in (self.direct, self.ours))
        return f"a save at {self.latency_ms:>3} ms: SQLite on the drive {there}, Praktikum {here}"


def reference(folder: Path, latency_ms: int, ours: int = OUR_SAVES) -> Reference:
    """Measure both at one latency; alone on the drive, which favours the file on it."""
    with Mount(folder / f"server{latency_ms}", folder / f"mount{latency_ms}") as mount:
        seat = _seat(folder / f"desk{latency_ms}", mount)
        mount.steer(latency_ms=latency_ms)
        direct = control([mount], latency_ms, MOST_SAVES_THERE, patience=SECONDS_THERE).seconds
        mine = _measured(seat, ours)
    return Reference(latency_ms=latency_ms, direct=direct, ours=mine)


def saving(seat: Seat, saves: int, line: Connection) -> None:
    """Save now and then, and tell what each took."""
    store, _ = seat.open()
    editor = Editor(store, random.Random(1))
    done = 0
    while done < saves:
        began = time.perf_counter()
        if editor.save() is not None:
            line.send(time.perf_counter() - began)
            done += 1
        time.sleep(0.02)
    store.close()


def syncing(seat: Seat, line: Connection) -> None:
    """Sync without a pause, as the helper does beside the window."""
    store, _ = seat.open()
    sharer = Sharer(store, seat.place)
    while True:
        sharer.round()


def _measured(seat: Seat, saves: int) -> tuple[float, ...]:
    helper, _ = child(syncing, seat)
    saver, line = child(saving, seat, saves)
    try:
        return tuple(float(line.recv()) for _ in range(saves))
    finally:
        helper.kill()
        saver.kill()


def _seat(folder: Path, mount: Mount) -> Seat:
    office = mount.place / "office.praktikum"
    store = create_store(mount.backing / "office.praktikum", who="P0", language="sv")
    named = {"given_name": "x", "family_name": "y", "language": "sv", "data_source": "office"}
    with store.work() as work:
        work.add_many("person", [named] * PEOPLE)
    store.close()
    seat = Seat(number=0, replica=folder / "office.praktikum", home=folder / "home", office=office)
    replica = join(seat.place, seat.replica, who="P0")
    Installation(seat.home).note(replica)
    replica.close()
    return seat


def _told(seconds: tuple[float, ...]) -> str:
    if not seconds:
        return "not one"
    return f"median {statistics.median(seconds) * 1000:.1f} ms, worst {max(seconds) * 1000:.0f} ms"
