"""200 logbook forms that came back: read in their own process, proved, taken in; beside reading them alone.

The peer is pypdf as a script would use it: open, ask for the fields, keep nothing, watch for nothing.
"""

from __future__ import annotations

import io
import sys
import tempfile
from datetime import date, timedelta
from functools import partial
from pathlib import Path

from pypdf import PdfReader, PdfWriter

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from app.services import papers  # noqa: E402 - the line above finds it
from app.services.intake import look  # noqa: E402
from app.services.intake_taking import take_in  # noqa: E402
from app.services.office import Office, new_office, open_office  # noqa: E402
from app.services.programme_setup import set_up_programme  # noqa: E402
from app.storage.store import worldly  # noqa: E402
from benchmarks._bench import Act, in_turns, row  # noqa: E402
from benchmarks._people import people  # noqa: E402

FORMS = 200
WEEKS = 10
ROUNDS = 3
SECONDS = 10.0
START = date(2027, 1, 11)
ANSWERS = {
    "P01": "Läste journaler med Åse Øvergård och skrev en första rapport om hur vården följs upp.",
    "P02": "Hur man frågar, och av vem.", "learning": "/4", "safe_to_ask": "/5", "feel_resource": "/4",
    "workload": "/1", "hours_project": "30,5", "hours_network": "4",
}  # fmt: skip


def main() -> None:
    """Print the figure."""
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        office = place / "office.praktikum"
        paths = returned(office, place)
        sides = {"ours": partial(taken_in, office=office, paths=paths), "reading": partial(read, paths=paths)}
        found = in_turns(sides, ROUNDS)
    ours, reading = found["ours"], found["reading"]
    row(
        f"{FORMS} returned forms read, proved and taken in, the files kept",
        f"{ours.wall:.1f} s on the clock", f"pypdf, only reading the fields: {reading.wall:.1f} s",
        f"{ours.wall / reading.wall:.2f}", f"≤ {SECONDS:.0f} s",
    )  # fmt: skip


def returned(path: Path, folder: Path) -> list[Path]:
    """Make an office with twenty placements, and the forms of ten weeks of each as they come back."""
    office = new_office(path, name="Kontoret", country="SE", language="sv", who="AL", sources=worldly())
    programme = set_up_programme(
        office, "partner", title={"sv": "Praktik"}, start=START, end=START + timedelta(weeks=30)
    )
    paths = []
    for at, placement in enumerate(placements(office, programme)):
        made = papers.make(office, "logbook", [placement])
        for number, paper in enumerate(made.made[:WEEKS]):
            paths.append(folder / f"{at}-{number}.pdf")
            paths[-1].write_bytes(filled(paper.content))
    office.close()
    if len(paths) != FORMS:
        raise SystemExit(f"{len(paths)} forms were made.")
    return paths


def placements(office: Office, programme: str) -> list[str]:
    """Make placements, each long enough."""
    found = []
    with office.work() as work:
        host = work.add("organisation", {"legal_name": "Värden", "kind": "company", "country": "SE"})
        for one in people(FORMS // WEEKS):
            person = work.add(
                "person",
                {"given_name": one["given_name"], "family_name": one["family_name"], "language": "sv"},
            )
            participant = work.add(
                "participant", {"programme_id": programme, "person_id": person, "home_org_id": host}
            )
            values = {
                "participant_id": participant, "programme_id": programme, "host_id": host, "country": "SE",
                "kind": "internship", "start_date": START, "end_date": START + timedelta(weeks=WEEKS + 2),
                "state": "active", "logbook_frequency": "weekly", "logbook_due_weekday": "5",
                "logbook_language": "sv",
            }  # fmt: skip
            found.append(work.add("placement", values))
    return found


def filled(content: bytes) -> bytes:
    """Return a form with its answers."""
    writer = PdfWriter(clone_from=io.BytesIO(content))
    for page in writer.pages:
        writer.update_page_form_field_values(page, dict(ANSWERS))
    target = io.BytesIO()
    writer.write(target)
    return target.getvalue()


def taken_in(folder: Path, *, office: Path, paths: list[Path]) -> Act:
    """Return the whole way of the forms into a copy of the office."""
    copy = folder / "office.praktikum"
    copy.write_bytes(office.read_bytes())
    opened = open_office(copy, who="AL", sources=worldly())

    def act() -> None:
        done = take_in(opened, look(opened, paths))
        if len(done.taken) != FORMS:
            raise SystemExit(f"Only {len(done.taken)} forms came in: {done.failed[:3]}")
        opened.close()

    return act


def read(_folder: Path, *, paths: list[Path]) -> Act:
    """Return the reading alone."""

    def act() -> int:
        return sum(len(PdfReader(path).get_fields() or {}) for path in paths)

    return act


if __name__ == "__main__":
    main()
