"""The long form in short: desks as processes, killed and unplugged; and a drive that hangs."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from app.sharing.waiting import waiting
from app.storage.store import open_store
from tests.sharing.conftest import MakeMount, MakeOffice
from tests.torture.count import Count
from tests.torture.desk import Seat
from tests.torture.mount import lacking
from tests.torture.nursery import child
from tests.torture.reference import syncing
from tests.torture.shared_drive import shared_drive

pytestmark = pytest.mark.slow

HANG_MS = 8_000
LONGEST_SAVE = 2.0
"""Seconds; far over the 50 ms a person waits at most, so that a busy machine does not fail the test."""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_desks_killed_and_unplugged_lose_nothing() -> None:
    found = Count()
    shared_drive(seed=7, count=found, seconds=6.0, desks=3, rate=90.0, every=0.3)
    assert found.wrong == []
    assert found.counts["edits acknowledged"] > 20
    assert found.counts["kills: at any moment"] >= 3
    assert found.counts["replicas equal"] == 4
    assert found.counts["saves still waiting"] == 0


@pytest.mark.skipif(bool(lacking()), reason=lacking() or "-")
def test_while_the_drive_hangs_work_goes_on(
    mount: MakeMount, make_office: MakeOffice, tmp_path: Path
) -> None:
    office = make_office(seed=81, desks=2)
    office.step("add")
    office.meet(newcomer=False)
    one = mount(str(office.place.office.parent.relative_to(tmp_path)))
    store = office.stores[0]
    one.steer(latency_ms=HANG_MS)
    seat = Seat(number=0, replica=store.path, home=tmp_path / "home", office=one.place / "office.praktikum")
    helper, _ = child(syncing, seat)
    time.sleep(0.5)
    spent = []
    for _ in range(20):
        began = time.perf_counter()
        office.note(store)
        assert waiting(store).saves > 0
        spent.append(time.perf_counter() - began)
    assert helper.is_alive()
    helper.kill()
    assert max(spent) < LONGEST_SAVE
    assert sorted(spent)[len(spent) // 2] < LONGEST_SAVE / 10
    one.mend()
    helper.join()
    again = open_store(store.path)
    again.check()
    again.close()
    office.meet()
    assert office.wrongs() == []
