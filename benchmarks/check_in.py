"""What it costs to find a guest of 500 by two letters at the door, and to tick her.

Beside the finding stands RapidFuzz, which also finds a name however it is spelt; beside the tick a plain
table of SQLite that keeps no history, is not searched and cannot be undone.
"""

from __future__ import annotations

import sqlite3
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from rapidfuzz import fuzz, process, utils  # noqa: E402 - the line above finds what follows

from app.services import attending, invitations  # noqa: E402
from app.services.attend_search import Door  # noqa: E402
from app.services.invitation_rule import Guest  # noqa: E402
from app.services.office import Office, new_office  # noqa: E402
from benchmarks._bench import Act, Costs, in_turns, row  # noqa: E402

GUESTS: Final = 500
ROUNDS: Final = 5
GIVEN: Final = ("Åse", "Øyvind", "Łukasz", "Zoë", "Thị Minh", "Håvard", "Kari", "Ingeborg", "Yusuf", "Máret")
FAMILY: Final = ("Ødegård", "Wiśniewski", "Åsen", "Nguyễn", "Sæther", "Dahl", "Østerhus", "Aas", "Łoś", "Moe")
TYPED: Final = ("od", "øy", "as", "lo", "wi", "ng", "za", "ma", "ha", "zz") * 5
TICKS: Final = 20


def main() -> None:
    """Print both figures."""
    found = in_turns({"door": _door, "rapidfuzz": _fuzzy}, ROUNDS)
    _tell(f"finding a guest of {GUESTS} by two letters", found, "door", "rapidfuzz", len(TYPED), "≤ 1×")
    found = in_turns({"ticks": _ticks, "table": _table}, ROUNDS)
    _tell(f"ticking a guest of {GUESTS} and showing the list", found, "ticks", "table", TICKS, "≤ 100 ms")


def _tell(words: str, found: dict[str, Costs], ours: str, beside: str, times: int, aim: str) -> None:
    one, other = found[ours].wall / times * 1000, found[beside].wall / times * 1000
    row(f"{words} (on the clock)", f"{one:.2f} ms", f"{other:.2f} ms ({beside})", f"{one / other:.2f}×", aim)


def _office(folder: Path) -> tuple[Office, str]:
    office = new_office(folder / "o.praktikum", name="Kontoret", country="NO", language="nb", who="AL")
    with office.work() as work:
        programme = work.add(
            "programme",
            {
                "title": {"nb": "Praksis"}, "languages": ("nb",), "start_date": date(2026, 1, 1),
                "end_date": date(2026, 12, 31),
            },
        )  # fmt: skip
        event = work.add(
            "event",
            {
                "programme_id": programme, "kind": "career_fair", "title": {"nb": "Messe"},
                "starts_at": datetime(2026, 11, 22, 9, tzinfo=UTC),
            },
        )  # fmt: skip
        people = work.add_many("person", [_person(at) for at in range(GUESTS)])
    invitations.invite(office, event, [Guest(person=one) for one in people])
    return office, event


def _person(at: int) -> dict[str, str]:
    return {"given_name": GIVEN[at % 10], "family_name": f"{FAMILY[at // 10 % 10]} {at}", "language": "nb"}


def _door(folder: Path) -> Act:
    office, event = _office(folder)
    door = Door(invitations.lines_of(office, event, "nb"))

    def find() -> None:
        for typed in TYPED:
            door.find(typed)

    return find


def _fuzzy(_folder: Path) -> Act:
    names = [f"{one['given_name']} {one['family_name']}" for one in map(_person, range(GUESTS))]

    def find() -> None:
        for typed in TYPED:
            process.extract(
                typed, names, scorer=fuzz.partial_ratio, processor=utils.default_process, limit=20
            )

    return find


def _ticks(folder: Path) -> Act:
    office, event = _office(folder)
    ids = [line.id for line in invitations.lines_of(office, event, "nb")][:TICKS]

    def tick() -> None:
        for one in ids:
            attending.here(office, one)
            Door(invitations.lines_of(office, event, "nb")).find("")

    return tick


def _table(folder: Path) -> Callable[[], object]:
    connection = sqlite3.connect(folder / "plain.db")
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("CREATE TABLE guest (id INTEGER PRIMARY KEY, name TEXT, came INTEGER)")
    names = [(f"{one['given_name']} {one['family_name']}",) for one in map(_person, range(GUESTS))]
    connection.executemany("INSERT INTO guest (name, came) VALUES (?, 0)", names)
    connection.commit()

    def tick() -> None:
        for one in range(1, TICKS + 1):
            connection.execute("UPDATE guest SET came = 1 WHERE id = ?", (one,))
            connection.commit()
            connection.execute("SELECT * FROM guest ORDER BY name").fetchall()

    return tick


if __name__ == "__main__":
    main()
