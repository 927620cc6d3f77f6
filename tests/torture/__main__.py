"""The long form of the torture: ``python -m tests.torture --minutes 30 [--seed N]`` prints its counts.

It ends with 1 when anything was lost, corrupt or unequal; each such line names the seed that shows it again.
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
from tests.torture.hostile import carriers, flipped
from tests.torture.meeting import meeting


def main() -> int:
    """Run every torment in turn until the time is over."""
    asked = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    asked.add_argument("--minutes", type=float, default=30.0)
    asked.add_argument("--seed", type=int, default=1)
    given = asked.parse_args()
    torments = [meeting, meeting, carriers, flipped]
    if sys.platform == "win32":
        sys.stdout.write("left out: desks killed and disks full, which need POSIX signals and limits\n")
    else:
        torments.append(broken_off)
    found = Count()
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty.praktikum"
        create_store(empty, who="AL", language="sv", sources=seeded(0)).close()
        for turn in numbers():
            torments[turn % len(torments)](empty, given.seed * 1_000_000 + turn, found)
            if time.monotonic() - began > given.minutes * 60:
                break
    sys.stdout.write(
        "\n".join([f"{'minutes':<28}{(time.monotonic() - began) / 60:>10.1f}", *found.lines()]) + "\n"
    )
    return int(bool(found.wrong))


if __name__ == "__main__":
    sys.exit(main())
