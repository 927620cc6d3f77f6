"""The bench on which the records of a list are put together, row by row, before any is written.

Everything a row does can be taken back until the row is done: a row that is refused leaves no trace,
and what it would have begun is begun by the next row that needs it.
"""

from __future__ import annotations

import os
import time
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache
from typing import Any, Final

from app.domain.catalogue import entity_named
from app.domain.check import Check, checks_of
from app.domain.clean import clean
from app.domain.fields import FieldSpec, Kind
from app.domain.unfit import missing
from app.errors import Refused
from app.exchange.folding import joined
from app.exchange.row import Problem
from app.services.import_plan import Difference, Draft
from app.services.snapshot import Snapshot
from app.ulid import RANDOM_BYTES, ulid

_EMPTY: Final[tuple[Any, ...]] = (None, "", (), [], {})
_READ: Final = frozenset({Kind.WORDS, Kind.PROSE, Kind.PHONE, Kind.EMAIL, Kind.LINK})
_SHORT: Final = 1_000
_HOLDERS: Final = (str, tuple, list, dict)
_ABSENT: Final = object()
_WORDY: Final = frozenset({Kind.WORDS, Kind.PROSE, Kind.PHONE, Kind.EMAIL, Kind.WEB})
KEYS: Final[Mapping[str, tuple[str, ...]]] = {
    "affiliation": ("person_id", "organisation_id"),
    "membership": ("programme_id", "organisation_id", "role"),
    "engagement": ("membership_id", "programme_year_no"),
    "position": ("programme_id", "host_id"),
    "participant": ("programme_id", "person_id"),
    "preference": ("participant_id", "position_id", "side"),
    "placement": ("participant_id", "host_id", "start_date"),
    "role": ("person_id", "role", "programme_id", "placement_id", "organisation_id"),
    "training_completion": ("person_id", "module_id"),
    "grant_award": ("participant_id", "placement_id", "kind"),
    "attendance": ("event_id", "person_id", "organisation_id"),
    "note": ("entity_id", "text"),
}
"""The fields by which a record that comes in again is known."""
_ENDINGS: Final = tuple(ulid(0, number.to_bytes(RANDOM_BYTES, "big"))[-2:] for number in range(1024))
UNCHECKED: Final = frozenset({"person"})
"""Its errors are about fields no list gives."""


class Bench:
    """Drafts, found again by what they are, and what is to be told of the row at hand."""

    def __init__(self, records: Snapshot) -> None:
        """Begin with what the office has."""
        self.records = records
        self.drafts: list[Draft] = []
        self.row = 0
        self.problems: list[Problem] = []
        self.differences: list[Difference] = []
        self.filled: list[Draft] = []
        self._known: dict[str, Draft] = {}
        self._index: dict[tuple[Any, ...], Draft] = {}
        self._indexed: set[str] = set()
        self._undo: list[tuple[dict[Any, Any], Any, Any]] = []
        self._first = 0
        self._ids = _ids()

    def begin_row(self, number: int) -> None:
        """Turn to the next row."""
        self.row = number
        self.problems, self.differences, self.filled = [], [], []
        self._undo.clear()
        self._first = len(self.drafts)

    def take_back(self) -> None:
        """Leave no trace of the row at hand."""
        for table, key, old in reversed(self._undo):
            if old is _ABSENT:
                del table[key]
            else:
                table[key] = old
        del self.drafts[self._first :]
        self.begin_row(self.row)

    @property
    def begun(self) -> list[Draft]:
        """Return the drafts the row at hand begins."""
        return self.drafts[self._first :]

    @property
    def changed(self) -> list[Draft]:
        """Return the records of the office that the list fills."""
        return [draft for draft in self._known.values() if draft.values]

    def keep(self, table: dict[Any, Any], key: Any, value: Any) -> None:
        """Enter something in a table so that it can be taken back."""
        self._undo.append((table, key, table.get(key, _ABSENT)))
        table[key] = value

    def known(self, entity: str, record: Any) -> Draft:
        """Return the draft of a record the office has."""
        found = self._known.get(record.id)
        if found is None:
            found = self._known[record.id] = Draft(entity=entity, id=record.id, known=record)
        return found

    def new(self, entity: str, values: Mapping[str, Any]) -> Draft:
        """Begin a record; refuse one that lacks what it must have."""
        kept = self._clean(entity, values)
        for one in _required(entity):
            if one.name not in kept:
                raise Refused(missing(one), where=one.name)
        draft = Draft(entity=entity, id=next(self._ids), row=self.row, values=kept)
        self.drafts.append(draft)
        return draft

    def fill(self, draft: Draft, values: Mapping[str, Any], *, wins: bool = False) -> None:
        """Fill what is empty; tell what differs and keep what was there, unless the list wins."""
        fields = entity_named(draft.entity).fields
        for name, value in self._clean(draft.entity, values).items():
            now = draft.get(name)
            if now in _EMPTY or (wins and now != value):
                self.change(draft, name, value)
            elif now != value and not _alike(fields[name], now, value):
                self.differences.append(
                    Difference(
                        row=self.row, entity=draft.entity, record=draft.id, field=name, kept=now, given=value
                    )
                )

    def change(self, draft: Draft, name: str, value: Any) -> None:
        """Set one field, clean as it is."""
        self.keep(draft.values, name, value)
        if draft.row != self.row and draft not in self.filled:
            self.filled.append(draft)

    def put(self, entity: str, values: Mapping[str, Any], *, begin: Mapping[str, Any] | None = None) -> Draft:
        """Fill the record with this key, or begin one; ``begin`` is only what a new one starts with."""
        asked = tuple(values.get(name) for name in KEYS[entity])
        found = self.find(entity, *asked)
        if found is not None:
            self.fill(found, values)
            return found
        draft = self.new(entity, {**(begin or {}), **{n: v for n, v in values.items() if v is not None}})
        self.keep(self._index, (entity, *asked), draft)
        return draft

    def find(self, entity: str, *key: object) -> Draft | None:
        """Return the record with this key, of the office or of the list."""
        if entity not in self._indexed:
            self._indexed.add(entity)
            names = KEYS[entity]
            for record in self.records.every(entity).values():
                known_key = (entity, *(getattr(record, name) for name in names))
                self._index.setdefault(known_key, self.known(entity, record))
        return self._index.get((entity, *key))

    def check_row(self) -> None:
        """Refuse the row when one of its records contradicts itself."""
        for draft in [*self.begun, *self.filled]:
            if checks := _error_checks(draft.entity):
                record = self._record(draft)
                for check in checks:
                    for finding in check.find(record, self.records):
                        raise Refused(finding.text, where=finding.field)

    def _record(self, draft: Draft) -> Any:
        spec = entity_named(draft.entity)
        before = {name: getattr(draft.known, name) for name in spec.fields} if draft.known is not None else {}
        return spec.record(id=draft.id, **{**before, **draft.values})

    def _clean(self, entity: str, values: Mapping[str, Any]) -> dict[str, Any]:
        """Return the values fit to be saved; one that is not is left out and told, or refuses the row."""
        ready, fields = _ready(entity), entity_named(entity).fields
        kept: dict[str, Any] = {}
        for name, value in values.items():
            if value is None or (not value and isinstance(value, _HOLDERS)):
                continue
            if type(value) is ready.get(name) and (type(value) is not str or len(value) <= _SHORT):
                kept[name] = value
                continue
            try:
                kept[name] = (
                    clean(fields[name], value)
                    if isinstance(value, list | dict)
                    else _cleaned(entity, name, value)
                )
            except Refused as refused:
                if fields[name].required:
                    raise
                self.problems.append(
                    Problem(row=self.row, slot=name, given=str(value)[:80], why=refused.text)
                )
        return kept


@lru_cache(maxsize=20_000, typed=True)
def _cleaned(entity: str, name: str, value: Any) -> Any:
    """Clean once what comes again in row after row."""
    return clean(entity_named(entity).fields[name], value)


@cache
def _error_checks(entity: str) -> tuple[Check, ...]:
    return () if entity in UNCHECKED else checks_of(entity, "error")


@cache
def _required(entity: str) -> tuple[FieldSpec, ...]:
    return tuple(one for one in entity_named(entity).fields.values() if one.required)


@cache
def _ready(entity: str) -> dict[str, type]:
    """Return the fields whose values need no cleaning when they are of this type.

    The reader of lists has tidied words and refused days out of range; rows are put together here.
    """
    types = {**dict.fromkeys(_READ, str), Kind.ROWS: tuple}
    fields = entity_named(entity).fields.values()
    return {one.name: types[one.kind] for one in fields if one.kind in types and one.high is None}


def _alike(field: FieldSpec, one: Any, other: Any) -> bool:
    """Say whether two values differ by spelling only."""
    if field.kind is Kind.PHONE:
        return _last_digits(one) == _last_digits(other)
    return field.kind in _WORDY and joined(str(one)) == joined(str(other))


def _last_digits(number: str) -> str:
    return "".join(sign for sign in number if sign.isdigit())[-8:]


def _ids() -> Iterator[str]:
    """Yield ids that sort in the order they are made, a million to a beginning."""
    moment = time.time_ns() // 1_000_000
    random = int.from_bytes(os.urandom(RANDOM_BYTES), "big") >> 1
    while True:
        beginning = ulid(moment, random.to_bytes(RANDOM_BYTES, "big"))[: -len(_ENDINGS[0]) * 2]
        for first in _ENDINGS:
            for second in _ENDINGS:
                yield beginning + first + second
        random += len(_ENDINGS) ** 2
