"""A merge letter to 500 people, beside LibreOffice on letters filled in before."""

from __future__ import annotations

import statistics
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import Final

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from app.services import papers  # noqa: E402 - the line above finds it
from app.services.office import Office, new_office  # noqa: E402
from app.storage.store import worldly  # noqa: E402
from benchmarks._agreement import Line  # noqa: E402
from benchmarks._bench import lacking, row  # noqa: E402
from benchmarks._people import people  # noqa: E402
from benchmarks.agreements import INSTALL, ROUNDS, Settings, by_libreoffice, in_rounds  # noqa: E402

COUNT: Final = 500
BY_LIBREOFFICE: Final = 100
FIGURE: Final = f"a merge letter to {COUNT} people, tagged, PDF/A-2a and PDF/UA-1"
SUBJECT: Final = "Time to choose your weeks"
TEXT: Final = (
    "The hosts have said which weeks they can take participants. Look at the list that is enclosed and write "
    "to us which weeks suit you, the first choice first.\n\n"
    "Write before the end of the month. Whoever has not answered by then gets the weeks that are left.\n\n"
    "Questions about travel, insurance or the place where you will live go to the office; questions about "
    "the work itself go to your mentor at the host."
)


def main() -> None:
    """Print the figure. Each round writes to other people, so that nobody has set their letter before."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        office, persons = an_office(folder)
        parts = [persons[start : start + COUNT] for start in range(0, len(persons), COUNT)]
        sides: dict[str, Settings] = {"us": [partial(letters, office, part) for part in parts]}
        first = [[filled(turn * COUNT + n) for n in range(BY_LIBREOFFICE)] for turn in range(ROUNDS)]
        peer = by_libreoffice(folder, first)
        found = in_rounds(sides if peer is None else {**sides, "LibreOffice": peer})
        office.close()
    ours = statistics.median(cpu for cpu, _ in found["us"])
    if peer is None:
        lacking(FIGURE, "LibreOffice", INSTALL["LibreOffice"])
        return
    mine = COUNT / ours
    theirs = BY_LIBREOFFICE / statistics.median(cpu for cpu, _ in found["LibreOffice"])
    row(
        FIGURE, f"{ours:.1f} s, {mine:.0f} letters a CPU second", f"LibreOffice {theirs:.1f} a CPU second",
        f"{mine / theirs:.1f}",
    )  # fmt: skip


def an_office(folder: Path) -> tuple[Office, list[str]]:
    """Return an office with people who have an address."""
    office = new_office(
        folder / "office.praktikum", name="Praktikkontoret", country="SE", language="sv", who="AL",
        sources=worldly(),
    )  # fmt: skip
    with office.work() as work:
        persons = work.add_many("person", people(COUNT * ROUNDS))
        hosts = [
            {"legal_name": f"Norrvik Energi {n} AB", "kind": "company", "country": "SE", "city": "Norrvik",
             "address_line1": f"Åvägen {n}", "postcode": "123 45"}
            for n in range(COUNT * ROUNDS)
        ]  # fmt: skip
        hosted = work.add_many("organisation", hosts)
        work.add_many(
            "affiliation",
            [
                {"person_id": person, "organisation_id": host, "role_kind": "contact"}
                for person, host in zip(persons, hosted, strict=True)
            ],
        )
    return office, persons


def letters(office: Office, persons: list[str]) -> float:
    """Make the letters as the program does; stop if one is missing. Return the pages of each."""
    done = papers.make(office, "letter", persons, (), {"subject": SUBJECT, "text": TEXT})
    pages = sum(paper.pages for paper in done.made)
    if done.failed or pages < COUNT:
        raise SystemExit(f"{pages} pages of letters were made; {[one.why.en for one in done.failed[:3]]}")
    return pages / COUNT


def filled(number: int) -> list[Line]:
    """Return one letter as rows of text."""
    one = people(number + 1)[-1]
    name = f"{one['given_name']} {one['family_name']}"
    address = f"{name}\nNorrvik Energi {number} AB\nÅvägen {number}\n123 45 Norrvik"
    return [Line("head", SUBJECT), Line("text", address), Line("text", f"Dear {name},\n{TEXT}\nAL")]


if __name__ == "__main__":
    main()
