"""T1: the replica on a disk that fails, the desk killed there; T2: desks over drives that do."""

from __future__ import annotations

import random
import time
from pathlib import Path

import pytest

from app.sharing.place import Place
from app.sharing.rounds import Sharer
from tests.sharing.conftest import MakeMount, MakeOffice
from tests.sharing.shared_office import SharedOffice
from tests.torture.faulty_disk import ENDINGS, FaultyDisk
from tests.torture.mount import Mount

pytestmark = pytest.mark.slow

TRIES = 6
DRIVES: tuple[dict[str, str | float], ...] = (
    {"latency_ms": 1}, {"latency_ms": 5}, {"latency_ms": 30}, {"locks": "drop"}, {"locks": "fail"},
    {"enospc_after": 0}, {"enospc_after": 700}, {"eio_percent": 20}, {"gone": 1}, {"torn": 1},
    {"fsync": "lie"}, {"stale_s": 0.3}, {"readonly": 1},
)  # fmt: skip


@pytest.mark.parametrize("then", ENDINGS)
def test_a_desk_ended_at_any_operation_of_its_disk_keeps_what_it_said(
    mount: MakeMount, empty: Path, tmp_path: Path, then: str
) -> None:
    mount()
    disk = FaultyDisk(tmp_path, empty)
    try:
        operations = disk.operations(seed=1)
        assert operations > 50
        points = random.Random(then).sample(range(1, operations + 1), TRIES)
        assert [wrong for at in points for wrong in disk.ended_at(at, then, seed=at)] == []
        assert disk.mount.counts().total() > operations
    finally:
        disk.end()


@pytest.mark.parametrize("drive", DRIVES, ids=str)
def test_desks_over_a_bad_drive_lose_nothing(
    mount: MakeMount, make_office: MakeOffice, drive: dict[str, str | float]
) -> None:
    office, mounts = _mounted(make_office(seed=61, desks=2), mount)
    for one in mounts:
        one.steer(**drive)
    for turn in range(2 if drive.get("latency_ms") == 30 else 6):
        store = office.stores[turn % 2]
        office.note(store)
        began = time.monotonic()
        done = Sharer(store, _seen_through(mounts[turn % 2])).round()
        assert time.monotonic() - began < 20
        assert done.hindered is not None or done.waiting == 0 or "enospc_after" in drive
    lied = [one.counts()["lied"] for one in mounts]
    for one in mounts:
        one.steer(crash=1)
        one.mend()
    assert drive != {"fsync": "lie"} or min(lied) > 0
    office.meet()
    assert office.wrongs() == []


def test_a_far_drive_is_slow_and_nothing_else(mount: MakeMount, make_office: MakeOffice) -> None:
    office, mounts = _mounted(make_office(seed=62, desks=2), mount)
    office.note(office.stores[0])
    office.round(office.stores[0])
    mounts[1].steer(latency_ms=250)
    done = Sharer(office.stores[1], _seen_through(mounts[1])).round(publish=False)
    assert done.hindered is None
    assert done.taken == 1
    mounts[1].mend()
    office.meet()
    assert office.wrongs() == []


def _mounted(office: SharedOffice, mount: MakeMount) -> tuple[SharedOffice, list[Mount]]:
    """Return the office and a mount of its share for each of two desks."""
    office.step("add")
    office.meet(newcomer=False)
    backing = office.place.office.parent
    mounts = [mount(str(backing.relative_to(backing.parents[1]))) for _ in range(2)]
    assert all(one.backing == backing for one in mounts)
    return office, mounts


def _seen_through(one: Mount) -> Place:
    return Place(one.place / "office.praktikum")
