"""Names of many records at once, from light rows: only the fields that name them are read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any, Final

from app.domain.catalogue import entities
from app.domain.display import name_of
from app.domain.fields import Kind
from app.storage.row_reading import RowReading
from app.text import Language

Pair = tuple[str, str]
_DEEPEST: Final = 4


class NameBook:
    """What a person calls records; ``learn`` reads many at once, ``name`` answers from memory."""

    def __init__(self, rows: RowReading, language: Language) -> None:
        """Read from these rows."""
        self._rows = rows
        self._language = language
        self._known: dict[Pair, Any] = {}

    def learn(self, pairs: Iterable[Pair]) -> None:
        """Read what names these records, through links where they are named by others."""
        wanted = {pair for pair in pairs if pair[0] in entities() and pair[1]}
        for _ in range(_DEEPEST):
            wanted -= self._known.keys()
            if not wanted:
                return
            wanted = self._read(wanted)

    def name(self, entity: str, record: str) -> str:
        """Return a record's name: a placement's is its participant's; empty when it is gone."""
        row = self._known.get((entity, record))
        if row is None:
            return ""
        if entity == "placement":
            return self.name("participant", row.participant_id)
        return name_of(row, self._language, self)

    def beside(self, entity: str, record: str) -> str:
        """Return the host of a placement; empty for any other record."""
        row = self._known.get((entity, record))
        return self.name("organisation", row.host_id) if entity == "placement" and row is not None else ""

    def get(self, entity: str, record_id: str | None) -> Any:
        """Return the row of a record that was learnt, as the naming of records asks for it."""
        return self._known.get((entity, record_id or ""))

    def of(self, entity: str, **where: Any) -> Sequence[Any]:  # noqa: ARG002 - the shape of records
        """Return nothing: names ask for single records only."""
        return ()

    def _read(self, wanted: set[Pair]) -> set[Pair]:
        by_kind: dict[str, list[str]] = defaultdict(list)
        for entity, record in wanted:
            by_kind[entity].append(record)
        further: set[Pair] = set()
        for entity, ids in by_kind.items():
            names = naming(entity)
            for row in self._rows.some(entity, names, {"id": tuple(ids)}):
                self._known[entity, row.id] = row
                further |= {(target, getattr(row, name)) for name, target in _links(entity, names)}
        return {(entity, record) for entity, record in further if record}


def naming(entity: str) -> tuple[str, ...]:
    """Return the fields that name a record of a kind."""
    return tuple(dict.fromkeys(entities()[entity].title))


def _links(entity: str, names: Sequence[str]) -> list[tuple[str, str]]:
    fields = entities()[entity].fields
    return [
        (name, fields[name].target)
        for name in names
        if fields[name].kind is Kind.LINK and fields[name].target in entities()
    ]
