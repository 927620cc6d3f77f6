"""Rows on their way into a batch: looked through by a person first, then added."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any

from app.storage.work import Work

Row = dict[str, Any]
Review = Callable[[Row], Row | None]
"""What a person makes of a planned task before it is made: the same, changed, or None to leave it out."""


def as_planned(task: Row) -> Row | None:
    """Take a planned task as it is."""
    return task


def reviewed(rows: Iterable[Row], review: Review) -> Iterator[Row]:
    """Return what is left of the rows after a person has looked at each."""
    return (row for row in map(review, rows) if row is not None)


def add_all(work: Work, entity: str, rows: Iterable[Row]) -> None:
    """Add records, if there are any."""
    found = list(rows)
    if found:
        work.add_many(entity, found)
