"""Looking things up: lists, one record by id or number, its history, what points at it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from attrs import frozen

from app.domain.catalogue import entities, entity_named
from app.domain.codec import from_plain, to_plain
from app.domain.display import name_of, value_of
from app.domain.entity import EntitySpec
from app.domain.fields import FieldSpec, Kind
from app.errors import Refused
from app.journal.change import Change
from app.services.delicate import veiled
from app.services.neighbours import Neighbours
from app.services.office import Office
from app.storage.repository import Query
from app.text import LANGUAGES, Language, Text

__all__ = [
    "Event",
    "Query",
    "among",
    "cells",
    "count",
    "find",
    "history",
    "ids",
    "name",
    "named_by",
    "no_such",
    "page",
    "page_cells",
    "pointing",
    "record_named",
    "versions",
]

_NOT_FOUND = Text(
    en='There is no record of the kind {one} for "{words}". Check the id or the number.',
    sv="Ingen post av slaget {one} hittades för ”{words}”. Kontrollera id eller nummer.",
    nb="Fant ingen post av typen {one} for «{words}». Kontroller id eller nummer.",
    da='Der blev ikke fundet nogen post af typen {one} for "{words}". Kontrollér id eller nummer.',
)
_SEVERAL = Text(
    en='"{words}" fits several records. Write more of the id.',
    sv="”{words}” passar flera poster. Skriv mer av id.",
    nb="«{words}» passer flere poster. Skriv mer av id-en.",
    da='"{words}" passer til flere poster. Skriv mere af id\'et.',
)
_SHORTEST = 4
"""A shorter beginning of an id is a guess."""
_MANY = 50
_NUMBERS = ("no", "number", "registry_number", "org_number", "key")


@frozen(kw_only=True)
class Event:
    """One line of a record's history: who did what when, and each field's value before and after."""

    time: str
    who: str
    batch: str
    op: str
    fields: tuple[tuple[str, Any, Any], ...] = ()
    values: Mapping[str, Any] | None = None


def ids(office: Office, query: Query, *, limit: int = -1, offset: int = 0, ordered: bool = True) -> list[str]:
    """Return the ids a list shows, in order; ``ordered=False`` is faster where the order is known already."""
    return office.records.ids(query, limit=limit, offset=offset, ordered=ordered)


def count(office: Office, query: Query) -> int:
    """Return how many records a list shows."""
    return office.records.count(query)


def among(office: Office, query: Query, record_ids: Iterable[str]) -> set[str]:
    """Return which of some records a list shows."""
    return office.records.among(query, record_ids)


def named_by(
    office: Office, entity: str, records: Mapping[str, Collection[str]], fields: Collection[str]
) -> set[str]:
    """Return the records of an entity that carry the names of others in some fields."""
    return office.records.named_by(entity, records, fields)


def page(office: Office, entity: str, record_ids: Sequence[str], *, binned: bool = False) -> list[Any]:
    """Return records by id, in the order asked for."""
    return office.records.some(entity, record_ids, binned=binned)


def name(office: Office, record: Any, language: Language | None = None) -> str:
    """Return what a person calls a record."""
    return name_of(record, language or office.language, office.records)


def cells(office: Office, record: Any, fields: Sequence[FieldSpec], language: Language) -> list[str]:
    """Return a record's values as a list shows them."""
    records = office.records
    return [value_of(record, spec, language, records, filed=True) for spec in fields]


def page_cells(
    office: Office, records: Sequence[Any], fields: Sequence[FieldSpec], language: Language
) -> list[list[str]]:
    """Return the values of many records as a list shows them; names are read together."""
    near = Neighbours(office.records)
    near.hold(records, fields)
    return [[value_of(record, spec, language, near, filed=True) for spec in fields] for record in records]


def record_named(office: Office, entity: str, words: str, *, binned: bool = False) -> Any:
    """Return the record with an id, a clear beginning of it, or a number; ``binned``: also in the bin."""
    spec = entity_named(entity)
    records = office.records
    found = records.some(entity, [words], binned=binned)
    if found:
        return found[0]
    for field in (f for f in spec.fields.values() if f.name in _NUMBERS and f.kind is Kind.WORDS):
        found = [*found, *records.of(entity, **{field.name: words})]
    if not found and len(words) >= _SHORTEST:
        found = records.some(entity, records.starting(entity, words.upper(), _MANY), binned=binned)
    if len({record.id for record in found}) > 1:
        raise Refused(_SEVERAL.fill(words=words), where=words)
    if not found:
        raise Refused(no_such(spec, words), where=words)
    return found[0]


def no_such(spec: EntitySpec, words: str) -> Text:
    """Return the sentence for a record that is not there."""
    kinds = {code: spec.one.of(code) for code in LANGUAGES}
    return Text(**{code: _NOT_FOUND.of(code).format(one=kinds[code], words=words) for code in LANGUAGES})


def find(office: Office, words: str, most: int = 20) -> list[tuple[str, Any]]:
    """Return records of any kind whose names or numbers hold the words: (entity, record)."""
    found: list[tuple[str, Any]] = []
    for spec in entities().values():
        if spec.searched and len(found) < most:
            hits = office.records.ids(Query(entity=spec.key, find=words), limit=most - len(found))
            found += [(spec.key, record) for record in office.records.some(spec.key, hits)]
    return found


def pointing(office: Office, entity: str, record: str) -> list[tuple[str, str, list[str]]]:
    """Return the live records that point at one: (entity, field, ids)."""
    return office.records.pointing(entity, record)


def history(office: Office, record: str) -> list[Event]:
    """Return all that happened to a record, the newest first."""
    reading = office.store.reading
    changes = reading.history(record)
    replaced = reading.some({i for c in changes for found in c.header.replaces.values() for i in found})
    return [_event(change, replaced) for change in reversed(changes)]


def versions(office: Office, entity: str, record: str) -> dict[str, tuple[Any, ...]]:
    """Return the fields of a record that stand in several versions, the shown one first."""
    now = office.store.reading.folded([record]).get(record)
    stored = entity_named(entity).stored
    if now is None:
        return {}
    return {
        stored[name].name: tuple(from_plain(stored[name], value) for value in values)
        for name, values in now.conflicts.items()
        if name in stored
    }


def _event(change: Change, replaced: Mapping[str, Change]) -> Event:
    header, values = change.header, change.values
    lines = tuple((f, _before(change, f, replaced), values.get(f)) for f in header.fields)
    other = values if header.op in {"log", "del", "res"} and values else None
    return Event(
        time=header.time, who=header.who, batch=header.batch, op=header.op, fields=lines, values=other
    )


def _before(change: Change, field: str, replaced: Mapping[str, Change]) -> Any:
    earlier = [replaced[i] for i in change.header.replaces.get(field, ()) if i in replaced]
    values = [c.values[field] for c in sorted(earlier, key=lambda c: c.header.stamp) if field in c.values]
    return values[-1] if values else None


def as_json(office: Office, record: Any) -> dict[str, Any]:
    """Return a record as plain JSON: what the command line prints."""
    spec: EntitySpec = record.entity
    seen = veiled(office, record)
    values = {f.name: to_plain(f, getattr(seen, f.name)) for f in spec.fields.values()}
    named = {"id": record.id, "name": name(office, record)}
    return json.loads(json.dumps({**named, **{k: v for k, v in values.items() if v is not None}}))  # type: ignore[no-any-return]
