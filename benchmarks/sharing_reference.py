"""A save over a slow drive: SQLite opened on it, and a replica synced over it, measured in the same run."""

from __future__ import annotations

import statistics
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from benchmarks._bench import row  # noqa: E402 - the line above finds it
from tests.torture.direct import control  # noqa: E402
from tests.torture.mount import Mount, lacking  # noqa: E402
from tests.torture.reference import LATENCIES, reference  # noqa: E402

EDITS = 300
DESKS = 4


def main() -> None:
    """Print a row for each latency, and one for what is lost where locks are dropped."""
    if lacking():
        print(lacking(), file=sys.stderr)
        return
    with tempfile.TemporaryDirectory() as folder:
        for latency in LATENCIES:
            save_at(Path(folder), latency)
        locks_dropped(Path(folder))


def save_at(folder: Path, latency: int) -> None:
    """Measure a save at one latency of the drive."""
    found = reference(folder, latency)
    ours, direct = statistics.median(found.ours), statistics.median(found.direct)
    row(
        f"one save, the drive {latency} ms away",
        f"{ours * 1e3:.1f} ms, worst {max(found.ours) * 1e3:.0f} ms",
        f"SQLite on the drive {direct * 1e3:.0f} ms, worst {max(found.direct) * 1e3:.0f} ms",
        f"{ours / direct:.3f}", "≤ 10 ms",
    )  # fmt: skip


def locks_dropped(folder: Path) -> None:
    """Let several write to one file on a drive whose locks are dropped; Praktikum asks for none."""
    mounts = [Mount(folder / "server", folder / f"mount{n}", locks="drop") for n in range(DESKS)]
    try:
        found = control(mounts, 1, EDITS)
    finally:
        for mount in mounts:
            mount.end()
    state = "corrupt" if found.corrupt else "whole"
    row(
        "acknowledged saves lost where a drive drops locks", "0 (see `python -m tests.torture`)",
        f"SQLite on the drive: {found.lost:,} of {found.acknowledged:,}, the file {state}", "–", "0",
    )  # fmt: skip


if __name__ == "__main__":
    main()
