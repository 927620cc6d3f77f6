"""Today in an office of 2,000 placements, 10,000 tasks and 100,000 logbook entries, by the clock.

Measured is the first look of a process, with all that it needs imported and the file in the system's memory:
twenty rules, and every line shown by its name in the language of the window. Beside it stands SQLite alone
with one of the twenty: the last two entries of each placement under way, by a window function. After a save
the rules that read such records look again; beside it stands a whole fresh look.
"""

from __future__ import annotations

import json
import sqlite3
import statistics
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any, Final

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from app.domain.display import day_text, number_text  # noqa: E402 - the line above finds it
from app.followup.card import cards  # noqa: E402
from app.services.office import open_office  # noqa: E402
from app.services.today import TodayBoard  # noqa: E402
from app.storage.work import Touched  # noqa: E402
from app.text import LANGUAGES  # noqa: E402
from benchmarks._bench import row, timed  # noqa: E402
from benchmarks._placements import office_file, sources  # noqa: E402

ROUNDS: Final = 7
LANGUAGE: Final = "sv"
_LAST: Final = """
SELECT * FROM (SELECT e.id, e.placement_id, e.no, e.workload, e.feel_resource, e.hours_network,
    row_number() OVER (PARTITION BY e.placement_id ORDER BY e.no DESC) AS place
    FROM logbook_entry e JOIN placement p ON p.id=e.placement_id
    WHERE p.state='active' AND p.life<>1 AND e.life<>1 AND e.state IN ('received','reviewed')) WHERE place<=2
"""


def main() -> None:
    """Print every figure."""
    path = office_file()
    runs = [json.loads(_child(path)) for _ in range(ROUNDS)]
    first, again, bare = (_median(runs, key) for key in ("first", "again", "bare"))
    row(
        f"Today, 2,000 placements, 100,000 logbook entries, 10,000 tasks: the first look, "
        f"{runs[0]['items']:,} lines of twenty rules",
        _told(first), f"SQLite alone, the last two entries of each: {_told(bare)}",
        f"{first[0] / bare[0]:.2f}", "≤ 150 ms",
    )  # fmt: skip
    row(
        "Today, the same office: a logbook entry saved, what reads entries looked at again",
        _told(again), f"a fresh look: {_told(first)}", f"{again[0] / first[0]:.2f}",
    )  # fmt: skip


def _median(runs: list[dict[str, Any]], key: str) -> tuple[float, float]:
    cpu, wall = (statistics.median(run[key][place] for run in runs) for place in (0, 1))
    return cpu, wall


def _told(cost: tuple[float, float]) -> str:
    return f"{cost[0] * 1000:.0f} ms ({cost[1] * 1000:.0f} ms on the clock)"


def _child(path: Path) -> str:
    """Look in a process of its own: nothing is remembered from an earlier look."""
    command = [sys.executable, str(Path(__file__).resolve()), str(path)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def _look(path: Path) -> None:
    path.read_bytes()
    _know_languages()
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA cache_size=-65536")
        bare = timed(lambda: connection.execute(_LAST).fetchall())
    office = open_office(path, who="AL", sources=sources())
    board, found = TodayBoard(office), []
    first = timed(lambda: found.append(board.morning(language=LANGUAGE)))
    board.heard([Touched("logbook_entry", "", ())])
    again = timed(lambda: board.morning(language=LANGUAGE))
    costs = {"first": first, "again": again, "bare": bare}
    print(json.dumps({"items": found[0].count, **{key: [one.cpu, one.wall] for key, one in costs.items()}}))
    office.close()


def _know_languages() -> None:
    """Import the rules, and read how languages write days and numbers: the window has done so long before."""
    cards()
    for code in LANGUAGES:
        day_text(date(2026, 1, 1), code)
        number_text(1, code)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        _look(Path(sys.argv[1]))
    else:
        main()
