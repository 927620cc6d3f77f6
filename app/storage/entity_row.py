"""A record as a row of its entity's table: which values fit, what the cells hold, where two rows differ."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache, partial
from typing import Any, Final, Protocol

from attrs import frozen

from app.domain.codec import STRUCTURED, from_plain, to_column
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.domain.sorting import order_of
from app.journal.fold import Life
from app.storage.search_words import as_words, search_words
from app.text import Language

LIVE: Final = 0
IN_BIN: Final = 1
ASKED: Final = 2
_LIFE: Final[Mapping[Life, int]] = {Life.LIVE: LIVE, Life.DELETED: IN_BIN, Life.ASKED: ASKED}
_TEXT: Final = frozenset(
    {
        Kind.WORDS, Kind.PROSE, Kind.CLOCK, Kind.LINK, Kind.COUNTRY, Kind.LANGUAGE, Kind.CURRENCY,
        Kind.EMAIL, Kind.PHONE, Kind.WEB, Kind.DURATION,
    }
)  # fmt: skip
"""Kinds that any text fits."""
Row = tuple[Any, ...]
"""Life, order of names, then a cell for each field."""


class Known(Protocol):
    """What a row is made of: a record as its changes make it."""

    @property
    def entity(self) -> str:
        """Return its entity."""

    @property
    def life(self) -> Life:
        """Return how it stands with it."""

    @property
    def values(self) -> Mapping[str, Any]:
        """Return the shown value of each field that has one."""

    @property
    def conflicts(self) -> Mapping[str, tuple[Any, ...]]:
        """Return the fields with several values."""


class _Place:
    """A column: where it stands in a row, and which values fit."""

    def __init__(self, place: int, field: FieldSpec) -> None:
        self.place = place
        self.field = field
        self.takes_any_text = field.kind in _TEXT
        self._text_fits = lru_cache(maxsize=1_024)(partial(fits, field))

    def fits(self, value: Any) -> bool:
        """Say whether a value fits its kind; days and codes that come again are looked at once."""
        if type(value) is str:
            return self.takes_any_text or self._text_fits(value)
        return fits(self.field, value)


@frozen
class Plan:
    """How rows of one entity are made, worked out once."""

    spec: EntitySpec
    language: Language
    columns: tuple[str, ...]
    places: Mapping[str, _Place]
    sorted_by: tuple[int, ...]
    searched: tuple[int, ...]

    def row(self, now: Known, before: Row | None) -> Row | None:
        """Return the row of a record that has stood as ``before``; None when it has none."""
        life = _LIFE.get(now.life)
        if life is None:
            return None
        cells: list[Any] = [None] * len(self.columns)
        for name, value in now.values.items():
            known = self.places.get(name)
            if known is not None and value is not None and known.fits(value):
                cells[known.place] = value if type(value) is str else to_column(value)
        if before is not None and all(before[2 + place] == cells[place] for place in self.sorted_by):
            return (life, before[1], *cells)
        return (life, self._order(cells), *cells)

    def _order(self, cells: Sequence[Any]) -> str | None:
        plain = [self._plain(place, cells) for place in self.sorted_by if cells[place] is not None]
        words = [value if type(value) is str else as_words(value) for value in plain]
        return order_of(words, self.language) if words else None

    def words(self, row: Row) -> str:
        """Return what the search index holds of a row."""
        cells = row[2:]
        return search_words(self.spec, {self.columns[p]: self._plain(p, cells) for p in self.searched})

    def finds_alike(self, one: Row, other: Row) -> bool:
        """Say whether the search index holds the same of two rows."""
        return all(one[2 + place] == other[2 + place] for place in self.searched)

    def _plain(self, place: int, cells: Sequence[Any]) -> Any:
        known = self.places[self.columns[place]]
        return cells[place] if known.takes_any_text else in_cell(known.field, cells[place])


@cache
def plan_of(spec: EntitySpec, language: Language) -> Plan:
    """Return the plan of an entity."""
    columns = tuple(spec.stored)
    sorted_by = [spec.fields[name].stored for name in spec.sorted_by if name in spec.fields]
    return Plan(
        spec, language, columns,
        places={name: _Place(place, spec.stored[name]) for place, name in enumerate(columns)},
        sorted_by=tuple(map(columns.index, sorted_by)),
        searched=tuple(columns.index(field.stored) for field in spec.searched),
    )  # fmt: skip


def fits(field: FieldSpec, value: Any) -> bool:
    """Say whether a value fits its kind; one that does not stays in the journal alone."""
    try:
        from_plain(field, value)
    except ValueError:
        return False
    return True


def as_cells(field: FieldSpec, column: Sequence[Any]) -> Iterable[Any]:
    """Return plain values as a table holds them."""
    structured = field.kind in STRUCTURED or field.kind is Kind.YES_NO
    return map(to_column, column) if structured else column


def in_cell(field: FieldSpec, cell: Any) -> Any:
    """Return the plain value that a table holds."""
    if cell is None:
        return None
    if field.kind in STRUCTURED:
        return json.loads(cell)
    return bool(cell) if field.kind is Kind.YES_NO else cell
