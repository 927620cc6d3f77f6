"""Desks of one office for the tests of questions: copies of a file that write apart and merge."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from app.services import editing
from app.services.conflicts import Conflict, conflicts
from app.services.merging import merge
from app.services.office import Office
from tests.storage.desks import desk_copy

OpenDesk = Callable[[Path, str], Office]
"""Open a copy of an office file at a desk of its own: the file, the initials of the person there."""


def opened(source: Path, path: Path, seed: int, who: str) -> Office:
    return Office(desk_copy(source, path, seed, who), lambda: datetime(2026, 11, 22, 9, tzinfo=UTC))


def person(office: Office, **more: object) -> str:
    return editing.add(
        office, "person", {"given_name": "Åsa", "family_name": "Öberg", "language": "sv", **more}
    )


def meet(one: Office, other: Office) -> None:
    """Let two desks take in what the other holds."""
    merge(one, other.path)
    merge(other, one.path)


def only(office: Office) -> Conflict:
    found = conflicts(office)
    assert len(found) == 1, found
    return found[0]
