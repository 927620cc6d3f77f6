"""What the search index and the order of names hold of a record: its values as words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import repeat
from typing import Any

from app.domain.entity import EntitySpec
from app.domain.sorting import folded, plain
from app.journal.canon import canonical


def words_of(stored: Iterable[str], columns: Mapping[str, Sequence[Any]]) -> list[list[str | None]]:
    """Return columns as words, those that are there."""
    return [
        [value if value is None or type(value) is str else as_words(value) for value in columns[name]]
        for name in stored
        if name in columns
    ]


def searchable(spec: EntitySpec, columns: Mapping[str, Sequence[Any]], size: int) -> Iterator[str]:
    """Return what the search index holds of many records: a column a field."""
    every = words_of([f.stored for f in spec.searched], columns)
    if not every:
        return repeat("", size)
    return (_found_by(" ".join(filter(None, row))) for row in zip(*every, strict=True))


def search_words(spec: EntitySpec, values: Mapping[str, Any]) -> str:
    """Return what the search index holds of a record."""
    return _found_by(
        " ".join(as_words(values[f.stored]) for f in spec.searched if values.get(f.stored) is not None)
    )


def _found_by(words: str) -> str:
    """Return words folded, and once more without Nordic letters those that have any."""
    first = folded(words)
    if first.isascii():
        return first
    return " ".join([first, *(plain(word) for word in first.split() if not word.isascii())])


def as_words(value: Any) -> str:
    """Return a plain value as words for searching and sorting."""
    if isinstance(value, dict):
        return " ".join(str(value[key]) for key in sorted(value))
    if isinstance(value, list):
        return " ".join(map(as_words, value))
    return str(value) if not isinstance(value, float) else canonical(value)
