"""The long form of the torture: ``python -m tests.torture --minutes 30 --desks 8`` prints its counts.

It ends with 0 only if nothing was lost, corrupt, unequal or left behind, and the negative control, the same
edits on one file opened by all with locks dropped, was seen to fail. Each finding names the seed that shows
it again.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
import time
from itertools import count as numbers
from pathlib import Path

from app.storage.store import create_store
from tests.storage.desks import seeded
from tests.torture.broken_off import broken_off
from tests.torture.count import Count
from tests.torture.direct import Verdict, control
from tests.torture.faulty_disk import faulty_disk
from tests.torture.hostile import carriers, flipped
from tests.torture.meeting import meeting
from tests.torture.mount import Mount, lacking
from tests.torture.reference import LATENCIES, reference
from tests.torture.shared_drive import shared_drive
from tests.torture.shared_folder import shared_folder

SHARE_OF_DRIVE = 0.8
"""The part of the time that goes to processes around one drive; the rest goes to desks within one process."""
CONTROL_EDITS = 300
MISFORTUNES = 3_000


def main() -> int:
    """Run the control, the reference and every torment until the time is over."""
    asked = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    asked.add_argument("--minutes", type=float, default=30.0)
    asked.add_argument("--desks", type=int, default=8)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--edits", type=int, default=100_000, help="edits aimed at; more desks share them")
    given = asked.parse_args()
    found, seconds = Count(), given.minutes * 60
    began = time.monotonic()
    verdict = _control_and_reference(given.seed)
    if sys.platform == "win32":
        _say("left out: desks killed and disks full, which need POSIX signals and limits")
    else:
        torture = seconds * SHARE_OF_DRIVE
        # Twice what the time would need: a killed desk is some time away, and each syncs between its saves.
        rate = 2 * given.edits / torture
        shared_drive(
            given.seed, found, seconds=torture, desks=given.desks, rate=rate, every=torture / MISFORTUNES
        )  # fmt: skip
    _within_one_process(given.seed, began + seconds, found)
    found.counts["minutes"] = round((time.monotonic() - began) / 60)
    _say(*found.lines(), *(_columns(found, verdict) if verdict else []))
    return int(bool(found.wrong) or (verdict is not None and not verdict.failed))


def _control_and_reference(seed: int) -> Verdict | None:
    """Print the reference columns; return what became of the negative control, None where it cannot run."""
    if lacking():
        _say(lacking(), "negative control: not run, nothing proves that damage would be seen")
        return None
    with tempfile.TemporaryDirectory() as folder:
        for latency in LATENCIES:
            _say(reference(Path(folder), latency).line())
        mounts = [Mount(Path(folder) / "server", Path(folder) / f"m{n}", locks="drop") for n in range(4)]
        try:
            return control(mounts, seed, CONTROL_EDITS)
        finally:
            for mount in mounts:
                mount.end()


def _columns(found: Count, verdict: Verdict) -> list[str]:
    """Return both sides beside each other, and whether the control was seen to fail."""
    rows = [
        ("", "Praktikum", "SQLite on the drive"),
        ("edits acknowledged", f"{found.counts['edits acknowledged']:,}", f"{verdict.acknowledged:,}"),
        ("lost", f"{found.counts['lost']:,}", f"{verdict.lost:,}"),
        ("corrupt", f"{found.counts['corrupt']:,}", "yes" if verdict.corrupt else "no"),
    ]
    failed = "failed, as it must" if verdict.failed else "did not fail: this run proves nothing"
    return [
        *(f"{name:<28}{ours:>10}{theirs:>22}" for name, ours, theirs in rows),
        f"negative control {failed}",
    ]


def _within_one_process(seed: int, until: float, found: Count) -> None:
    """Run the torments that need no processes, in turn, each at least once."""
    torments = [shared_folder, faulty_disk, meeting, shared_folder, carriers, faulty_disk, flipped]
    if sys.platform != "win32":
        torments.append(broken_off)
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty.praktikum"
        create_store(empty, who="AL", language="sv", sources=seeded(0)).close()
        for turn in numbers():
            torments[turn % len(torments)](empty, seed * 1_000_000 + turn, found)
            if turn >= len(torments) and time.monotonic() > until:
                return


def _say(*lines: str) -> None:
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
