"""What every figure shares: two sides measured in turns, their CPU and wall time, and one table.

A figure is a ratio, not a time: both sides run on the same machine in the same minutes, in turns, and
the median of each counts. CPU time is that of this process and of all it started.
"""

from __future__ import annotations

import gc
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from attrs import frozen

RESULTS: Final = Path(__file__).with_name("results.md")
HEAD: Final = ("| figure | Praktikum | beside it | ratio | aim |", "|---|---|---|---|---|")

Act = Callable[[], object]
Side = Callable[[Path], Act]
"""Makes ready in an empty folder and returns what is to be timed."""


@frozen
class Cost:
    """Seconds of one run."""

    cpu: float
    wall: float


@frozen
class Costs:
    """The runs of one side."""

    runs: tuple[Cost, ...]

    @property
    def cpu(self) -> float:
        """Return the median CPU seconds."""
        return statistics.median(run.cpu for run in self.runs)

    @property
    def wall(self) -> float:
        """Return the median seconds on the clock."""
        return statistics.median(run.wall for run in self.runs)


def in_turns(sides: Mapping[str, Side], rounds: int) -> dict[str, Costs]:
    """Run the sides one after the other, again and again; a folder of its own for each run."""
    found: dict[str, list[Cost]] = {name: [] for name in sides}
    for _ in range(rounds):
        for name, side in sides.items():
            with tempfile.TemporaryDirectory() as folder:
                found[name].append(timed(side(Path(folder))))
    return {name: Costs(tuple(runs)) for name, runs in found.items()}


def timed(act: Act) -> Cost:
    """Return what one act costs; what was made ready for it is kept from the garbage collector meanwhile."""
    gc.collect()
    gc.freeze()
    cpu, wall = _cpu(), time.perf_counter()
    act()
    spent = Cost(_cpu() - cpu, time.perf_counter() - wall)
    gc.unfreeze()
    return spent


def _cpu() -> float:
    return sum(os.times()[:4])


def row(figure: str, ours: str, beside: str, ratio: str = "–", aim: str = "–") -> None:
    """Print a row of the table and keep it in ``results.md``, in place of the one of an earlier run."""
    line = f"| {figure} | {ours} | {beside} | {ratio} | {aim} |"
    print(line, flush=True)
    old = RESULTS.read_text(encoding="utf-8").splitlines() if RESULTS.exists() else []
    rows = [one for one in old if one.startswith("| ") and one not in HEAD]
    rows = [one for one in rows if one.split(" | ")[0] != f"| {figure}"]
    machine = f"Python {platform.python_version()}, {platform.machine()}, {os.cpu_count()} cores"
    day = datetime.now(UTC).date()
    top = [
        "# Figures",
        "",
        f"Made by `python3 start.py bench`, last on {day} ({machine}). CPU time unless said.",
        "",
    ]
    RESULTS.write_text("\n".join([*top, *HEAD, *sorted([*rows, line])]) + "\n", encoding="utf-8")


def lacking(figure: str, peer: str, command: str) -> None:
    """Say in the table that a peer is not installed, and how to install it."""
    print(f"{peer} is not installed. To compare with it: {command}", file=sys.stderr)
    row(figure, "–", f"{peer} is not installed: `{command}`")
