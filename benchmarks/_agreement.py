"""Five hundred placements, their agreements as sheets, and the same text as plain rows for other programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Final

from attrs import evolve, frozen

from app.documents.blocks import (
    Clause,
    Heading,
    KeepTogether,
    KeyValues,
    Numbered,
    Paragraph,
    Sheet,
    SideBySide,
    Signatures,
    Span,
    Stack,
    Words,
)
from app.documents.document import documents, files
from app.services import agreements
from app.services.agreements import Choices
from app.services.facts import facts_of
from app.services.office import Office, new_office
from app.services.programme_setup import set_up_programme
from app.storage.store import worldly
from benchmarks._people import people

HOSTS: Final = 40
CLAUSES: Final = 6
"""So many clauses of the terms make an agreement of three pages."""


@frozen
class Line:
    """One row of the text: ``head``, ``text`` (one column) or ``both`` (two columns)."""

    kind: str
    left: str
    right: str = ""


def placements_office(folder: Path, count: int) -> tuple[Office, list[str]]:
    """Return an office with drafted agreements on that many placements."""
    office = new_office(
        folder / "office.praktikum", name="Praktikkontoret", country="SE", language="sv", who="AL",
        sources=worldly(),
    )  # fmt: skip
    programme = set_up_programme(
        office, "iip", title={"sv": "Kunskap i praktiken", "en": "Knowledge in practice"},
        start=date(2027, 1, 1), end=date(2027, 12, 31),
    )  # fmt: skip
    with office.work() as work:
        hosts = work.add_many("organisation", [_host(n) for n in range(HOSTS)])
        home = work.add(
            "organisation", {"legal_name": "Norrviks högskola", "kind": "university", "country": "SE"}
        )
        persons = work.add_many("person", [{**one, "language": "en"} for one in people(count)])
        about = {"programme_id": programme, "home_org_id": home, "category": "student"}
        participants = work.add_many("participant", [{**about, "person_id": one} for one in persons])
        rows = [_placement(n, one, hosts[n % HOSTS], programme) for n, one in enumerate(participants)]
        placements = work.add_many("placement", rows)
    done = agreements.draft(office, placements, Choices(languages=("sv", "en"), unfinished=True))
    if done.failed:
        raise SystemExit(done.failed[0].why.en)
    return office, placements


def _host(n: int) -> dict[str, Any]:
    return {"legal_name": f"Norrvik Energi {n} AB", "kind": "company", "country": "SE", "city": "Norrvik"}


def _placement(n: int, participant: str, host: str, programme: str) -> dict[str, Any]:
    start = date(2027, 2, 1) + timedelta(days=n % 60)
    return {
        "participant_id": participant, "host_id": host, "programme_id": programme, "kind": "internship",
        "start_date": start, "end_date": start + timedelta(days=90), "country": "SE", "city": "Norrvik",
        "hours_per_week": 20, "place_of_work": f"Åvägen {n}",
    }  # fmt: skip


def sheets(office: Office, placements: Sequence[str]) -> Iterator[Sheet]:
    """Compose the agreements themselves, without annexes and with the first clauses: three pages each."""
    facts, kind = facts_of(office, {"unfinished": "yes"}), documents()["agreement"]
    for one in placements:
        record = facts.records.get("placement", one)
        for file in files(kind, facts, [record], ("sv", "en")):
            yield _shortened(file.sheets[0])


def _shortened(sheet: Sheet) -> Sheet:
    blocks = tuple(
        evolve(one, clauses=one.clauses[:CLAUSES]) if isinstance(one, SideBySide) else one
        for one in sheet.blocks
    )
    return evolve(sheet, blocks=blocks)


def lines(sheet: Sheet) -> list[Line]:
    """Return the text of a sheet as rows."""
    return [Line("head", sheet.title), *(line for block in sheet.blocks for line in _lines(block))]


def _lines(block: Any) -> Iterator[Line]:
    if isinstance(block, Heading):
        yield Line("head", spoken(block.words))
    elif isinstance(block, KeyValues):
        yield from (Line("both", spoken(label), _flat(value)) for label, value in block.rows)
    elif isinstance(block, SideBySide):
        yield from (_clause(one) for one in block.clauses)
    elif isinstance(block, KeepTogether | Stack):
        for inner in block.blocks:
            yield from _lines(inner)
    elif isinstance(block, Signatures):
        yield from (
            Line("both", f"{one.role} {one.organisation}", "____________________") for one in block.parties
        )
    else:
        yield Line("text", _flat(block))


def _clause(clause: Clause) -> Line:
    return Line("both", f"{clause.number} {_flat(clause.left)}".strip(), _flat(clause.right))


def _flat(cell: Any) -> str:
    """Return a cell as lines of text."""
    if isinstance(cell, Stack | KeepTogether):
        return "\n".join(_flat(block) for block in cell.blocks)
    if isinstance(cell, Heading | Paragraph):
        return spoken(cell.words)
    if isinstance(cell, Numbered):
        return "\n".join(f"{n}. {_flat(item)}" for n, item in enumerate(cell.items, start=1))
    return spoken(cell)


def spoken(words: Words) -> str:
    """Return words without their looks."""
    if isinstance(words, str):
        return words
    if isinstance(words, Span):
        return words.text
    if isinstance(words, tuple):
        return "".join(map(spoken, words))
    raise TypeError(type(words))
