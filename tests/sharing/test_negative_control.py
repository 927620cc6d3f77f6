"""T10: the same edits on one file opened by all must be damaged, and be seen damaged by counting."""

from __future__ import annotations

import pytest

from tests.sharing.conftest import MakeMount
from tests.torture.direct import Verdict, control, judged

MOST_TRIES = 8
"""Whether one try does damage hangs on how the processes are scheduled; that none of eight does, does not."""


def test_with_its_locks_dropped_a_direct_store_loses_what_it_acknowledged(mount: MakeMount) -> None:
    found = control([mount(locks="drop") for _ in range(3)], seed=1, edits=120)
    assert found.acknowledged > 50
    assert found.lost > 0
    assert found.failed


def test_a_log_written_ahead_and_seen_from_two_computers_loses_too(mount: MakeMount) -> None:
    mounts = [mount(cached=1) for _ in range(2)]
    tries = (control(mounts, seed=seed, edits=120, mode="wal") for seed in range(1, MOST_TRIES + 1))
    found = next((one for one in tries if one.failed), None)
    assert found is not None
    assert found.acknowledged > 0


def test_with_honest_locks_and_a_journal_rolled_back_the_same_edits_are_all_there(mount: MakeMount) -> None:
    found = control([mount() for _ in range(3)], seed=1, edits=60)
    assert found == Verdict(acknowledged=180, lost=0, corrupt=False, seconds=found.seconds)


@pytest.mark.parametrize("cut", [2, 3])
def test_what_a_broken_file_still_gives_is_counted(mount: MakeMount, cut: int) -> None:
    one = mount()
    said = [(0, n, 0.0) for n in range(30)]
    assert control([one], seed=2, edits=30).lost == 0
    path = one.backing / "direct-delete-2.db"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // cut])
    found = judged(path, said)
    assert found.corrupt
    assert found.failed
