"""Two hundred blank logbooks with their drafts, beside LibreOffice turning the same text into PDF.

Ours are the program's own road from the list to the outbox: fillable, tagged, sealed forms, kept in the
office, each enclosed in a mail. LibreOffice gets the text of each blank ready made, without any field.
"""

from __future__ import annotations

import statistics
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path
from typing import Any, Final

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from app.services.logbook import open_logbooks  # noqa: E402 - the line above finds it
from app.services.logbook_answer import scheme_of, typed_fields  # noqa: E402
from app.services.logbook_mail import send_blanks  # noqa: E402
from app.services.office import Office, new_office  # noqa: E402
from app.services.programme_setup import set_up_programme  # noqa: E402
from app.storage.store import worldly  # noqa: E402
from benchmarks._agreement import Line  # noqa: E402
from benchmarks._bench import lacking, row  # noqa: E402
from benchmarks._people import people  # noqa: E402
from benchmarks.agreements import INSTALL, ROUNDS, Settings, by_libreoffice, in_rounds  # noqa: E402

COUNT: Final = 200
BY_LIBREOFFICE: Final = 100
MOST_SECONDS: Final = 20
FIGURE: Final = f"{COUNT} blank logbooks, fillable and tagged, each in a mail draft"


def main() -> None:
    """Print the figure. Each round writes to other people, so that nobody has set their blank before."""
    walls: list[float] = []
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        office, placements = an_office(folder)
        parts = [placements[start : start + COUNT] for start in range(0, len(placements), COUNT)]
        ours = [
            partial(blanks, office, part, folder / f"out{turn}", walls) for turn, part in enumerate(parts)
        ]
        sides: dict[str, Settings] = {"us": ours}
        texts = [[as_lines(office, one) for one in part[:BY_LIBREOFFICE]] for part in parts]
        peer = by_libreoffice(folder, texts)
        found = in_rounds(sides if peer is None else {**sides, "LibreOffice": peer})
        office.close()
    seconds = statistics.median(walls)
    row(FIGURE, f"{seconds:.1f} s", "–", "–", f"≤ {MOST_SECONDS} s")
    if peer is None:
        lacking(FIGURE, "LibreOffice", INSTALL["LibreOffice"])
        return
    mine = COUNT / statistics.median(cpu for cpu, _ in found["us"])
    theirs = BY_LIBREOFFICE / statistics.median(cpu for cpu, _ in found["LibreOffice"])
    row(
        f"{FIGURE}, against LibreOffice (same text, no fields, no mail)", f"{mine:.1f} a CPU second",
        f"{theirs:.1f} a CPU second", f"{mine / theirs:.1f}",
    )  # fmt: skip


def an_office(folder: Path) -> tuple[Office, list[str]]:
    """Return an office with placements whose logbooks are open."""
    office = new_office(
        folder / "office.praktikum", name="Praktikkontoret", country="SE", language="sv", who="AL",
        sources=worldly(),
    )  # fmt: skip
    start = office.today - timedelta(days=3)
    programme = set_up_programme(
        office, "iip", title={"sv": "Kunskap i praktiken", "en": "Knowledge in practice"},
        start=date(start.year, 1, 1), end=date(start.year + 1, 12, 31),
    )  # fmt: skip
    with office.work() as work:
        host = work.add("organisation", {"legal_name": "Norrvik Energi", "kind": "company", "country": "SE"})
        rows = [{**one, "email": f"p{n}@x.example"} for n, one in enumerate(people(COUNT * ROUNDS))]
        about = {"programme_id": programme, "home_org_id": host}
        participants = work.add_many(
            "participant", [{**about, "person_id": one} for one in work.add_many("person", rows)]
        )
        stay: dict[str, Any] = {
            "host_id": host, "programme_id": programme, "kind": "internship", "country": "SE",
            "start_date": start, "end_date": start + timedelta(weeks=10), "state": "active",
        }  # fmt: skip
        placements = work.add_many("placement", [{**stay, "participant_id": one} for one in participants])
    open_logbooks(office, placements)
    return office, placements


def blanks(office: Office, placements: list[str], folder: Path, walls: list[float]) -> float:
    """Make the blanks and their drafts; stop if one is missing. Return the pages of each."""
    begun = time.perf_counter()
    done = send_blanks(office, placements, folder, datetime.now(UTC))
    walls.append(time.perf_counter() - begun)
    if done.failed or done.ready < COUNT:
        raise SystemExit(f"{done.ready} drafts were made; {[one.why.en for one in done.failed[:3]]}")
    return 2.0


def as_lines(office: Office, placement: str) -> list[Line]:
    """Return the text of one blank as rows."""
    scheme = scheme_of(office.records, office.records.get("placement", placement))
    asked = [Line("text", one.label.en) for one in typed_fields(scheme, first=True)]
    return [Line("head", "Logbook, period 1"), Line("text", placement), *asked]


if __name__ == "__main__":
    main()
