"""The rows of a list that were looked at lately, read so many at a time; all others stay in the file."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, Final

from attrs import frozen

from app.domain.fields import FieldSpec, Kind
from app.services import browsing
from app.services.browsing import Query
from ui.models.desk import Desk

ROWS: Final = 32
"""Rows are read so many at a time: about what is seen at once."""
MOST: Final = 48 * ROWS


@frozen
class Row:
    """What a row shows: words by column, and the key of the state in a column of states."""

    cells: tuple[str, ...]
    states: tuple[str, ...]


class RowWindow:
    """Rows by id."""

    def __init__(self, desk: Desk) -> None:
        """Hold nothing yet."""
        self._desk = desk
        self._rows: dict[str, Row] = {}

    def row(self, ids: Sequence[str], at: int, query: Query, columns: Sequence[FieldSpec]) -> Row:
        """Return a row of a list, reading it with its neighbours if it is not held."""
        found = self._rows.get(ids[at])
        if found is None:
            self._read(ids, at, query, columns)
            found = self._rows[ids[at]]
        return found

    def forget(self, ids: Iterable[str]) -> None:
        """Read these rows again when they are looked at."""
        for one in ids:
            self._rows.pop(one, None)

    def clear(self) -> None:
        """Read every row again when it is looked at."""
        self._rows.clear()

    def _read(self, ids: Sequence[str], at: int, query: Query, columns: Sequence[FieldSpec]) -> None:
        first = at - at % ROWS
        wanted = [one for one in ids[first : first + ROWS] if one not in self._rows]
        fresh = rows_of(self._desk, wanted, query, columns)
        for one in list(self._rows)[: max(len(self._rows) + len(wanted) - MOST, 0)]:
            del self._rows[one]
        nothing = Row(("",) * len(columns), ("",) * len(columns))
        self._rows.update((one, fresh.get(one, nothing)) for one in wanted)


def rows_of(desk: Desk, ids: Sequence[str], query: Query, columns: Sequence[FieldSpec]) -> dict[str, Row]:
    """Read rows from the file; a record that is gone has none."""
    office, language = desk.office, desk.language
    found = browsing.page(office, query.entity, ids, binned=query.bin)
    cells = browsing.page_cells(office, found, columns, language)
    return {one.id: _row(one, words, columns) for one, words in zip(found, cells, strict=True)}


def _row(record: Any, cells: Iterable[str], columns: Iterable[FieldSpec]) -> Row:
    states = (_state(field, getattr(record, field.name)) for field in columns)
    return Row(tuple(" ".join(cell.split("\n")) for cell in cells), tuple(states))


def _state(field: FieldSpec, value: Any) -> str:
    return str(value) if field.kind is Kind.CHOICE and field.name == "state" and value else ""
