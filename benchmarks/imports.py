"""A list of 50,000 rows taken in: read, checked, journalled, searchable; beside openpyxl only reading it."""

from __future__ import annotations

import sys
import tempfile
from datetime import date
from pathlib import Path

import openpyxl
import xlsxwriter

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

from app.services.importing import plan_import, run_import  # noqa: E402 - the line above finds it
from app.services.office import new_office  # noqa: E402
from app.services.programme_setup import set_up_programme  # noqa: E402
from app.storage.store import worldly  # noqa: E402
from benchmarks._bench import Act, in_turns, row  # noqa: E402
from benchmarks._people import people  # noqa: E402

ROWS = 50_000
ROUNDS = 3
HEADINGS = (
    "Förnamn", "Efternamn", "E-post", "Telefon", "Studentnummer", "Utbildning", "Kurskod", "Högskolepoäng",
    "Årskurs", "Kull", "Födelsedatum", "Kompetenser",
)  # fmt: skip
"""As many columns as the lists that universities send usually have."""


def main() -> None:
    """Print the figure."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "participants.xlsx"
        write_list(path)
        found = in_turns(
            {"ours": lambda place: taken_in(place, path), "reading": lambda _: read_alone(path)}, ROUNDS
        )
    ours, reading = found["ours"], found["reading"]
    row(
        f"import of {ROWS:,} rows of {len(HEADINGS)} columns: read, checked, journalled, searchable",
        f"{ours.cpu:.1f} s", f"openpyxl's ordinary mode, only reading: {reading.cpu:.1f} s",
        f"{ours.cpu / reading.cpu:.2f}", "≤ 1.0",
    )  # fmt: skip


def write_list(path: Path) -> None:
    """Write the list as an office would get it: one row a participant."""
    book = xlsxwriter.Workbook(path, {"constant_memory": True, "strings_to_formulas": False})
    sheet = book.add_worksheet("Deltagare")
    sheet.write_row(0, 0, HEADINGS)
    for number, one in enumerate(people(ROWS), start=1):
        cells = (
            one["given_name"], one["family_name"], one["email"], one["phone"], f"S{number:06d}",
            "Civilingenjör i energisystem", f"EN{number % 40 + 100}", 15, number % 5 + 1, "2027 vår",
            one["date_of_birth"], "projektledning, programmering",
        )  # fmt: skip
        sheet.write_row(number, 0, cells)
    book.close()


def taken_in(folder: Path, path: Path) -> Act:
    """Return the import into an office with one programme."""
    office = new_office(
        folder / "office.praktikum", name="Praktikkontoret", country="SE", language="sv", who="AL",
        sources=worldly(),
    )  # fmt: skip
    set_up_programme(office, "iip", title={"sv": "Praktik"}, start=date(2027, 1, 1), end=date(2027, 12, 31))

    def act() -> None:
        done = run_import(office, plan_import(office, path, "participants"))
        if done.created < ROWS or done.refused:
            raise SystemExit(f"Only {done.created} rows came in, {len(done.refused)} were refused.")
        office.close()

    return act


def read_alone(path: Path) -> Act:
    """Return the reading of each cell, and nothing else."""

    def act() -> int:
        book = openpyxl.load_workbook(path)
        sheets = (book[name] for name in book.sheetnames)
        return sum(
            1 for sheet in sheets for cells in sheet.iter_rows(values_only=True) for cell in cells if cell
        )

    return act


if __name__ == "__main__":
    main()
